import pytest

COLUMNS = [{"Name": "id", "Type": "bigint", "Comment": "the id"}, {"Name": "name", "Type": "string"}]


def table(name="t", keys=(), **more):
    return {
        "Name": name,
        "StorageDescriptor": {
            "Columns": COLUMNS, "Location": "s3://b/t/", "InputFormat": "in", "OutputFormat": "out", "Compressed": False,
            "NumberOfBuckets": 3, "BucketColumns": ["id"], "SortColumns": [{"Column": "id", "SortOrder": 1}],
            "SerdeInfo": {"Name": "serde", "SerializationLibrary": "lib", "Parameters": {"x": "y"}},
            "SkewedInfo": {"SkewedColumnNames": ["id"]}, "StoredAsSubDirectories": True,
        },
        "PartitionKeys": [{"Name": n, "Type": t} for n, t in keys], "TableType": "EXTERNAL_TABLE",
        "Parameters": {"p": "q"}, "Owner": "me", "Retention": 7, "ViewOriginalText": "v", **more,
    }


@pytest.fixture
def glue(aws):
    aws.glue.create_database(DatabaseInput={"Name": "DB", "Description": "d", "LocationUri": "s3://x/", "Parameters": {"a": "b"}})
    return aws.glue


def test_databases(glue, fails):
    got = glue.get_database(Name="db")["Database"]
    assert got["Name"] == "db" and got["Description"] == "d" and got["Parameters"] == {"a": "b"}
    fails("AlreadyExistsException", glue.create_database, "Database already exists.", DatabaseInput={"Name": "db"})
    glue.update_database(Name="db", DatabaseInput={"Name": "db", "Description": "new"})
    assert glue.get_database(Name="db")["Database"]["Description"] == "new"
    for i in range(5):
        glue.create_database(DatabaseInput={"Name": f"x{i}"})
    pages = glue.get_paginator("get_databases").paginate(PaginationConfig={"PageSize": 2})
    assert [d["Name"] for p in pages for d in p["DatabaseList"]] == ["db"] + [f"x{i}" for i in range(5)]
    glue.delete_database(Name="db")
    fails("EntityNotFoundException", glue.get_database, "Database db not found.", Name="db")


def test_every_field_of_a_table_comes_back(glue, fails):
    given = table("T", keys=[("year", "int")])
    glue.create_table(DatabaseName="db", TableInput=given)
    got = glue.get_table(DatabaseName="DB", Name="t")["Table"]
    assert got["Name"] == "t"
    for name in given:
        if name != "Name":
            assert got[name] == given[name], name
    fails("AlreadyExistsException", glue.create_table, "Table already exists.", DatabaseName="db", TableInput=table())
    glue.update_table(DatabaseName="db", TableInput=table(Description="changed"))
    assert glue.get_table(DatabaseName="db", Name="t")["Table"]["VersionId"] == "1"
    fails("ConcurrentModificationException", glue.update_table, DatabaseName="db", TableInput=table(), VersionId="0")
    for name in ("apple", "apricot", "bean"):
        glue.create_table(DatabaseName="db", TableInput=table(name))
    assert [t["Name"] for t in glue.get_tables(DatabaseName="db", Expression="ap*")["TableList"]] == ["apple", "apricot"]
    answer = glue.batch_delete_table(DatabaseName="db", TablesToDelete=["apple", "none"])
    assert [(e["TableName"], e["ErrorDetail"]["ErrorCode"]) for e in answer["Errors"]] == [("none", "EntityNotFoundException")]
    glue.delete_table(DatabaseName="db", Name="t")
    fails("EntityNotFoundException", glue.get_table, "Table t not found.", DatabaseName="db", Name="t")
    fails("EntityNotFoundException", glue.create_table, "Database nodb not found.", DatabaseName="nodb", TableInput=table())


def partition(*values):
    return {"Values": list(values), "StorageDescriptor": table()["StorageDescriptor"], "Parameters": {"n": "1"}}


def test_partitions(glue, fails):
    glue.create_table(DatabaseName="db", TableInput=table(keys=[("year", "int"), ("city", "string")]))
    at = {"DatabaseName": "db", "TableName": "t"}
    glue.create_partition(PartitionInput=partition("2024", "Bern"), **at)
    fails("AlreadyExistsException", glue.create_partition, "Partition already exists.", PartitionInput=partition("2024", "Bern"), **at)
    fails("InvalidInputException", glue.create_partition, "number of partition", PartitionInput=partition("2024"), **at)
    errors = glue.batch_create_partition(PartitionInputList=[partition("2024", "Bern"), partition("2025", "Oslo")], **at)["Errors"]
    assert [e["ErrorDetail"]["ErrorCode"] for e in errors] == ["AlreadyExistsException"]
    got = glue.get_partition(PartitionValues=["2024", "Bern"], **at)["Partition"]
    assert got["StorageDescriptor"] == table()["StorageDescriptor"] and got["Parameters"] == {"n": "1"}
    wanted = [{"Values": ["2025", "Oslo"]}, {"Values": ["1", "x"]}]
    assert len(glue.batch_get_partition(PartitionsToGet=wanted, **at)["Partitions"]) == 1
    moved = partition("2024", "Basel")
    glue.update_partition(PartitionValueList=["2024", "Bern"], PartitionInput=moved, **at)
    fails("EntityNotFoundException", glue.get_partition, "Cannot find partition.", PartitionValues=["2024", "Bern"], **at)
    entry = {"PartitionValueList": ["9", "9"], "PartitionInput": partition("9", "9")}
    assert len(glue.batch_update_partition(Entries=[entry], **at)["Errors"]) == 1
    answer = glue.batch_delete_partition(PartitionsToDelete=[{"Values": ["2025", "Oslo"]}, {"Values": ["0", "0"]}], **at)
    assert len(answer["Errors"]) == 1
    glue.delete_partition(PartitionValues=["2024", "Basel"], **at)
    assert glue.get_partitions(**at)["Partitions"] == []


EXPRESSIONS = [
    ("year = 2021", lambda y, c: y == 2021),
    ("year > 9 and year <= 2021", lambda y, c: 9 < y <= 2021),
    ("year in (2020, 2022) or city = 'c1'", lambda y, c: y in (2020, 2022) or c == "c1"),
    ("year between 2020 and 2021 and not city = 'c0'", lambda y, c: 2020 <= y <= 2021 and c != "c0"),
    ("city like 'c%' and (year <> 2020)", lambda y, c: y != 2020),
    ("city LIKE '_2'", lambda y, c: c == "c2"),
    ("city not in ('c0','c1')", lambda y, c: c == "c2"),
    ("city is not null", lambda y, c: True),
    ("CITY >= 'c1'", lambda y, c: c >= "c1"),
]


@pytest.mark.parametrize("expression,holds", EXPRESSIONS)
def test_partition_expressions(glue, expression, holds):
    glue.create_table(DatabaseName="db", TableInput=table(keys=[("year", "int"), ("city", "string")]))
    every = [(year, f"c{c}") for year in (9, 2019, 2020, 2021, 2022) for c in range(3)]
    at = {"DatabaseName": "db", "TableName": "t"}
    glue.batch_create_partition(PartitionInputList=[{"Values": [str(y), c]} for y, c in every], **at)
    found = glue.get_partitions(Expression=expression, **at)["Partitions"]
    assert {tuple(p["Values"]) for p in found} == {(str(y), c) for y, c in every if holds(y, c)}


def test_pages_segments_and_bad_expressions(glue, fails):
    glue.create_table(DatabaseName="db", TableInput=table(keys=[("n", "bigint")]))
    at = {"DatabaseName": "db", "TableName": "t"}
    glue.batch_create_partition(PartitionInputList=[partition(str(i)) for i in range(50)], **at)
    pages = glue.get_paginator("get_partitions").paginate(PaginationConfig={"PageSize": 7}, ExcludeColumnSchema=True, **at)
    every = [p for page in pages for p in page["Partitions"]]
    assert len(every) == 50 and "Columns" not in every[0]["StorageDescriptor"]
    parts = [
        {p["Values"][0] for p in glue.get_partitions(Segment={"SegmentNumber": s, "TotalSegments": 4}, **at)["Partitions"]}
        for s in range(4)
    ]
    assert sum(map(len, parts)) == 50 and set.union(*parts) == {str(i) for i in range(50)}
    for bad in ("n =", "m = 1", "n = 'x' and", "n = abc", "(n = 1", "n ~ 1", "'"):
        fails("InvalidInputException", glue.get_partitions, Expression=bad, **at)


def test_tags(aws, glue, fails):
    arn = f"arn:aws:glue:us-east-1:{aws.account}:database/db"
    glue.tag_resource(ResourceArn=arn, TagsToAdd={"a": "1", "b": "2"})
    glue.untag_resource(ResourceArn=arn, TagsToRemove=["a"])
    assert glue.get_tags(ResourceArn=arn)["Tags"] == {"b": "2"}
    fails("ValidationException", glue.get_tags, "resourceArn", ResourceArn="arn:aws:s3:::x-not-glue")


def test_input_is_validated(aws, fails):
    client = aws.client("glue", parameter_validation=False)
    fails("ValidationException", client.create_database, "Value null at 'databaseInput.name'", DatabaseInput={})
    fails("ValidationException", client.create_database, "2 validation errors detected", DatabaseInput={"LocationUri": ""})
