"""Iceberg tables through pyiceberg's GlueCatalog: metadata lies in S3, and the catalog's version of a table decides commits."""

import pyarrow as pa
import pytest
from pyiceberg.catalog.glue import GlueCatalog
from pyiceberg.exceptions import (
    CommitFailedException,
    NamespaceAlreadyExistsError,
    NamespaceNotEmptyError,
    NoSuchNamespaceError,
    NoSuchTableError,
    TableAlreadyExistsError,
)
from pyiceberg.expressions import EqualTo
from pyiceberg.io.pyarrow import schema_to_pyarrow
from pyiceberg.schema import Schema
from pyiceberg.transforms import IdentityTransform
from pyiceberg.types import LongType, NestedField, StringType

ROWS = pa.table({"id": pa.array([1, 2, 3], pa.int64()), "city": ["Bern", "Oslo", "Bern"]})


@pytest.fixture
def catalog(aws):
    properties = {"endpoint": aws.server.url, "region": "us-east-1", "access-key-id": aws.account, "secret-access-key": "secret"}
    catalog = GlueCatalog("millrace", warehouse=f"s3://{aws.bucket()}/warehouse", **{
        f"{service}.{name}": value for service in ("glue", "s3") for name, value in properties.items()})
    catalog.create_namespace("db", {"comment": "c", "location": f"s3://{aws.bucket()}/db"})
    return catalog


def test_a_table_lives(aws, catalog):
    table = catalog.create_table("db.t", schema=ROWS.schema, properties={"p": "q"})
    assert table.properties["p"] == "q"
    table.append(ROWS)
    table.append(ROWS)
    loaded = catalog.load_table("db.t")
    assert loaded.scan().to_arrow().num_rows == 6 and len(loaded.snapshots()) == 2
    assert loaded.scan(row_filter=EqualTo("city", "Oslo")).to_arrow().num_rows == 2
    loaded.delete(EqualTo("city", "Oslo"))
    assert sorted(catalog.load_table("db.t").scan().to_arrow()["id"].to_pylist()) == [1, 1, 3, 3]
    with loaded.update_schema() as update:
        update.add_column("price", LongType())
    stored = aws.glue.get_table(DatabaseName="db", Name="t")["Table"]
    assert stored["Parameters"]["table_type"] == "ICEBERG"
    assert stored["Parameters"]["metadata_location"] == catalog.load_table("db.t").metadata_location
    assert [c["Name"] for c in stored["StorageDescriptor"]["Columns"]] == ["id", "city", "price"]
    with pytest.raises(TableAlreadyExistsError):
        catalog.create_table("db.t", schema=ROWS.schema)


def test_partitions_evolve(catalog):
    schema = Schema(NestedField(1, "id", LongType()), NestedField(2, "city", StringType()))
    table = catalog.create_table("db.t", schema=schema)
    table.append(ROWS)
    with table.update_spec() as update:
        update.add_field("city", IdentityTransform(), "city")
    table.append(ROWS)
    assert catalog.load_table("db.t").scan(row_filter="city = 'Bern'").to_arrow().num_rows == 4


def test_of_two_commits_on_one_version_one_fails(catalog):
    catalog.create_table("db.t", schema=ROWS.schema)
    first, second = catalog.load_table("db.t"), catalog.load_table("db.t")
    first.transaction().set_properties(a="1").commit_transaction()
    # Appends are tried again by the client; a change of the same property's requirement is not.
    with pytest.raises(CommitFailedException):
        with second.transaction() as transaction:
            transaction.update_schema().add_column("x", LongType()).commit()
            first.update_schema().add_column("y", LongType()).commit()
    assert catalog.load_table("db.t").properties["a"] == "1"
    assert catalog.load_table("db.t").schema().column_names == ["id", "city", "y"]


def test_concurrent_appends_lose_nothing(aws, catalog):
    from concurrent.futures import ThreadPoolExecutor

    catalog.create_table("db.t", schema=ROWS.schema)

    def append(i):
        done = 0
        for _ in range(40):
            try:
                catalog.load_table("db.t").append(pa.table({"id": pa.array([i], pa.int64()), "city": [str(i)]}))
                return 1
            except CommitFailedException:
                done += 1
        return 0

    with ThreadPoolExecutor(4) as pool:
        written = sum(pool.map(append, range(12)))
    found = catalog.load_table("db.t").scan().to_arrow()
    assert found.num_rows == written == 12 and sorted(found["id"].to_pylist()) == list(range(12))


def test_rename_and_drop(aws, catalog):
    catalog.create_table("db.t", schema=ROWS.schema).append(ROWS)
    catalog.create_namespace("other")
    catalog.rename_table("db.t", "other.u")
    assert catalog.load_table("other.u").scan().to_arrow().num_rows == 3
    with pytest.raises(NoSuchTableError):
        catalog.load_table("db.t")
    assert catalog.list_tables("other") == [("other", "u")] and catalog.list_tables("db") == []
    with pytest.raises(NamespaceNotEmptyError):
        catalog.drop_namespace("other")
    catalog.purge_table("other.u")
    catalog.drop_namespace("other")
    with pytest.raises(NoSuchNamespaceError):
        catalog.load_namespace_properties("other")
    with pytest.raises(NamespaceAlreadyExistsError):
        catalog.create_namespace("db")
    catalog.update_namespace_properties("db", removals={"comment"}, updates={"owner": "me"})
    assert catalog.load_namespace_properties("db")["owner"] == "me"
    assert ("db",) in catalog.list_namespaces()


def test_a_table_is_registered(catalog):
    table = catalog.create_table("db.t", schema=ROWS.schema)
    table.append(ROWS)
    catalog.drop_table("db.t")
    assert catalog.register_table("db.again", table.metadata_location).scan().to_arrow().num_rows == 3



def test_the_catalog_makes_a_table_itself(aws, catalog, fails):
    bucket = aws.bucket()
    columns = [{"Name": n, "Type": t} for n, t in (
        ("Id", "bigint"), ("price", "decimal(10,2)"), ("tags", "array<string>"), ("place", "struct<city:string,at:struct<lat:double,lon:float>>"),
        ("counts", "map<string,array<int>>"), ("seen", "timestamp"), ("day", "date"), ("ok", "boolean"), ("raw", "binary"), ("short", "varchar(10)"))]

    def create(name, version="2", location=f"s3://{bucket}/made/", **more):
        aws.glue.create_table(
            DatabaseName="db", OpenTableFormatInput={"IcebergInput": {"MetadataOperation": "CREATE", "Version": version}},
            TableInput={"Name": name, "TableType": "EXTERNAL_TABLE", "StorageDescriptor": {"Columns": columns, "Location": location}, **more})

    def keys():
        return [o["Key"] for o in aws.s3.list_objects_v2(Bucket=bucket).get("Contents", [])]

    create("made", PartitionKeys=[{"Name": "city", "Type": "string"}], Parameters={"own": "kept"})
    stored = aws.glue.get_table(DatabaseName="db", Name="made")["Table"]
    assert stored["Parameters"]["table_type"] == "ICEBERG" and stored["Parameters"]["own"] == "kept"
    assert stored["Parameters"]["metadata_location"] == f"s3://{bucket}/{keys()[0]}" and not stored["PartitionKeys"]
    table = catalog.load_table("db.made")
    assert [f.name for f in table.schema().fields] == ["id", "price", "tags", "place", "counts", "seen", "day", "ok", "raw", "short", "city"]
    assert str(table.schema().find_type("price")) == "decimal(10, 2)" and str(table.schema().find_type("place.at.lon")) == "float"
    assert [str(f.transform) for f in table.spec().fields] == ["identity"] and table.format_version == 2
    rows = pa.Table.from_pylist(
        [{"id": n, "tags": ["a"], "place": {"city": "Bern", "at": {"lat": 1.5, "lon": 2.5}}, "counts": [("x", [1, 2])], "city": c}
         for n, c in enumerate(["Bern", "Oslo"])], schema=schema_to_pyarrow(table.schema(), include_field_ids=False))
    table.append(rows)
    assert catalog.load_table("db.made").scan(row_filter=EqualTo("city", "Oslo")).to_arrow().to_pylist() == rows.slice(1, 1).to_pylist()
    create("first", version="1", location=f"s3://{bucket}/first")
    catalog.load_table("db.first").append(rows.drop_columns("city"))
    assert catalog.load_table("db.first").format_version == 1 and catalog.load_table("db.first").scan().to_arrow().num_rows == 2
    before = keys()
    for code, arguments in (
        ("AlreadyExistsException", {"name": "made"}), ("InvalidInputException", {"name": "x", "version": "9"}),
        ("InvalidInputException", {"name": "x", "location": "file:///x"}), ("InvalidInputException", {"name": "x", "location": "s3://not-there-at-all/x"}),
        ("InvalidInputException", {"name": "x", "PartitionKeys": [{"Name": "p", "Type": "interval"}]}),
    ):
        fails(code, create, **arguments)
    assert keys() == before
