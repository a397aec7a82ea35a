"""How objects become tables and partitions, what crawls change, and what else they read."""

import datetime
import json

import pyarrow
import pytest
from conftest import Clients
from lake import Lake, lines, types
from millrace_server import Server, eventually


@pytest.fixture
def lake(aws):
    return Lake(aws)


def keys(table):
    return [k["Name"] for k in table["PartitionKeys"]]


def columns(partition):
    return [c["Name"] for c in partition["StorageDescriptor"]["Columns"]]


def configuration(**settings):
    return json.dumps({"Version": 1.0, **settings})


def test_compatible_schemas_are_combined(lake):
    lake.put("data/a/x.json", lines({"a": 1, "b": 2}))
    lake.put("data/b/x.json", lines({"c": 1, "d": 2}))
    assert set(lake.crawl("data/")) == {"a", "b"}
    lake.glue.delete_database(Name="lake")
    tables = lake.crawl("data/", name="one", Configuration=configuration(Grouping={"TableGroupingPolicy": "CombineCompatibleSchemas"}))
    assert set(tables) == {"data"} and list(types(tables["data"])) == ["a", "b", "c", "d"] and keys(tables["data"]) == ["partition_0"]


def test_the_level_of_tables(lake):
    for shop in ("north", "south"):
        for year in (2025, 2026):
            lake.put(f"sales/{shop}/year={year}/x.json", lines({"amount": 1.5}))
    assert set(lake.crawl("sales/")) == {"sales"}
    lake.glue.delete_database(Name="lake")
    tables = lake.crawl("sales/", name="level", Configuration=configuration(Grouping={"TableLevelConfiguration": 3}))
    assert set(tables) == {"north", "south"} and keys(tables["north"]) == ["year"]


def test_folders_of_several_depths(lake):
    lake.put("m/year=2025/x.json", lines({"a": 1}))
    lake.put("m/year=2026/month=1/x.json", lines({"a": 2}))
    table = lake.crawl("m/")["m"]
    assert keys(table) == ["year"] and sorted(p["Values"] for p in lake.partitions("m")) == [["2025"], ["2026"]]
    lake.put("m/x.json", lines({"a": 3}))
    table = lake.crawl("m/")["m"]
    # Data in the folder itself: no level is a partition of all.
    assert keys(table) == []


def test_names_of_partitions_differ(lake):
    lake.put("m/a=1/x.json", lines({"v": 1}))
    lake.put("m/b=2/x.json", lines({"v": 1}))
    assert keys(lake.crawl("m/")["m"]) == ["partition_0"] and [p["Values"] for p in lake.partitions("m")] == [["a=1"], ["b=2"]]


def test_partition_values_are_decoded(lake):
    lake.put("m/at=2026-01-01 10%3A00/x.json", lines({"v": 1}))
    lake.crawl("m/")
    assert [p["Values"] for p in lake.partitions("m")] == [["2026-01-01 10:00"]]


def test_clashing_names_get_a_suffix_that_stays(lake):
    lake.put("one/data/x.json", lines({"a": 1}))
    lake.put("two/data/x.csv", "x,y\n1,2\n3,4\n")
    lake.create(targets={"S3Targets": [{"Path": f"s3://{lake.bucket}/{p}/"} for p in ("one/data", "two/data", "mine")]})
    first = lake.crawl()
    assert len(first) == 2 and "data" in first
    suffixed = next(n for n in first if n != "data")
    assert suffixed.startswith("data_") and set(lake.crawl()) == set(first)
    # A table that somebody else made elsewhere keeps its name.
    lake.glue.create_table(DatabaseName="lake", TableInput={"Name": "mine", "StorageDescriptor": {"Location": "s3://elsewhere/mine/"}})
    lake.put("mine/x.json", lines({"q": 1}))
    tables = lake.crawl()
    assert tables["mine"]["StorageDescriptor"]["Location"] == "s3://elsewhere/mine/" and any(n.startswith("mine_") for n in tables)


def test_partitions_have_columns_of_their_own_or_the_tables(lake):
    lake.put("p/day=1/x.json", lines({"a": 1, "b": 1, "c": 1, "d": 1}))
    lake.put("p/day=2/x.json", lines({"a": 1, "b": 1, "c": 1, "d": 1, "e": 1}))
    lake.crawl("p/")
    assert [columns(p) for p in lake.partitions("p")] == [list("abcd"), list("abcde")]
    lake.crawl("p/", name="inherit", Configuration=configuration(CrawlerOutput={"Partitions": {"AddOrUpdateBehavior": "InheritFromTable"}}))
    assert [columns(p) for p in lake.partitions("p")] == [list("abcde"), list("abcde")]


def test_new_columns_are_merged(lake):
    lake.put("t/x.json", lines({"a": 1, "b": 2}))
    settings = configuration(CrawlerOutput={"Tables": {"AddOrUpdateBehavior": "MergeNewColumns"}}, CreatePartitionIndex=True)
    table = lake.crawl("t/", Configuration=settings)["t"]
    edited = {k: table[k] for k in ("Name", "StorageDescriptor", "PartitionKeys", "TableType", "Parameters")}
    edited["StorageDescriptor"]["Columns"][0].update(Type="decimal(10,2)", Comment="mine")
    lake.glue.update_table(DatabaseName="lake", TableInput=edited)
    lake.put("t/x.json", lines({"b": 2, "c": "new"}))
    found = lake.crawl()["t"]["StorageDescriptor"]["Columns"]
    assert found == [{"Name": "a", "Type": "decimal(10,2)", "Comment": "mine"}, {"Name": "b", "Type": "int"}, {"Name": "c", "Type": "string"}]


def test_a_partition_index_is_made(lake):
    lake.put("t/day=1/x.json", lines({"a": 1}))
    lake.crawl("t/", Configuration=configuration(CreatePartitionIndex=True))
    (index,) = lake.glue.get_partition_indexes(DatabaseName="lake", TableName="t")["PartitionIndexDescriptorList"]
    assert [k["Name"] for k in index["Keys"]] == ["day"] and index["IndexStatus"] == "ACTIVE"


def test_too_many_tables_fail_the_crawl(lake):
    lake.put("a/x.json", lines({"a": 1}))
    lake.put("b/x.json", lines({"b": 1}))
    lake.create(Configuration=configuration(CrawlerOutput={"Tables": {"TableThreshold": 1}}))
    assert "greater than the table threshold" in lake.run(status="FAILED")["ErrorMessage"]


@pytest.mark.parametrize("update,delete", [("LOG", "LOG"), ("UPDATE_IN_DATABASE", "DELETE_FROM_DATABASE"), ("UPDATE_IN_DATABASE", "DEPRECATE_IN_DATABASE")])
def test_schema_change_policies(lake, update, delete):
    lake.put("t/day=1/x.json", lines({"a": 1}))
    lake.put("t/day=2/x.json", lines({"a": 1}))
    lake.put("gone/x.json", lines({"z": 1}))
    lake.crawl(SchemaChangePolicy={"UpdateBehavior": update, "DeleteBehavior": delete})
    lake.put("t/day=1/x.json", lines({"a": 1, "b": "new"}))
    lake.put("t/day=2/x.json", lines({"a": 1, "b": "new"}))
    lake.s3.delete_object(Bucket=lake.bucket, Key="t/day=2/x.json")
    lake.s3.delete_object(Bucket=lake.bucket, Key="gone/x.json")
    tables = lake.crawl()
    assert list(types(tables["t"])) == (["a"] if update == "LOG" else ["a", "b"])
    assert ("gone" in tables) == (delete != "DELETE_FROM_DATABASE")
    if "gone" in tables:
        assert ("DEPRECATED_BY_CRAWLER" in tables["gone"]["Parameters"]) == (delete == "DEPRECATE_IN_DATABASE")
    assert len(lake.partitions("t")) == (2 if delete == "LOG" else 1)
    version = tables["t"]["VersionId"]
    # Nothing has changed: nothing is written.
    assert lake.crawl()["t"]["VersionId"] == version
    summary = lake.glue.list_crawls(CrawlerName="c")["Crawls"][0]["Summary"]
    assert json.loads(summary) == {}


def test_only_new_folders(lake):
    lake.put("data/orders/day=1/x.json", lines({"order": 1, "price": 2}))
    lake.put("data/people/x.json", lines({"name": "n"}))
    log = {"UpdateBehavior": "LOG", "DeleteBehavior": "LOG"}
    lake.crawl("data/", SchemaChangePolicy=log, RecrawlPolicy={"RecrawlBehavior": "CRAWL_NEW_FOLDERS_ONLY"})
    # More in a folder that was crawled is not read; a new folder of a table is a partition, another one a new table.
    lake.put("data/orders/day=1/y.json", lines({"order": 1, "price": 2}))
    lake.put("data/orders/day=2/x.json", lines({"order": 1, "price": 2}))
    lake.put("data/parcels/x.json", lines({"weight": 1}))
    tables = lake.crawl()
    assert set(tables) == {"orders", "people", "parcels"} and tables["orders"]["VersionId"] == "0"
    counts = {p["Values"][0]: p["Parameters"]["objectCount"] for p in lake.partitions("orders")}
    assert counts == {"1": "1", "2": "1"}


def test_event_mode_goes_by_the_events_of_its_queue(lake, fails):
    queue = f"arn:aws:sqs:us-east-1:{lake.aws.account}:q"
    fails("InvalidInputException", lambda **more: lake.create("none", "e/", **more), "EventQueueArn", RecrawlPolicy={"RecrawlBehavior": "CRAWL_EVENT_MODE"})
    lake.s3.put_bucket_notification_configuration(Bucket=lake.bucket, NotificationConfiguration={"QueueConfigurations": [
        {"QueueArn": queue, "Events": ["s3:ObjectCreated:*", "s3:ObjectRemoved:*"],
         "Filter": {"Key": {"FilterRules": [{"Name": "prefix", "Value": "e/"}, {"Name": "suffix", "Value": ".json"}]}}}]})
    days = lambda: [p["Values"][0] for p in lake.partitions("e")]  # noqa: E731
    lake.put("e/day=1/x.json", lines({"a": 1}))
    lake.put("e/day=1/y.json", lines({"a": 1}))
    lake.crawl("e/", target={"EventQueueArn": queue}, RecrawlPolicy={"RecrawlBehavior": "CRAWL_EVENT_MODE"})
    assert days() == ["1"] and lake.glue.get_crawler(Name="c")["Crawler"]["Targets"]["S3Targets"][0]["EventQueueArn"] == queue
    # What the queue is not told of is not read, and what has gone again before the crawl is no trouble.
    lake.put("e/day=2/x.json", lines({"a": 1}))
    lake.put("e/day=3/x.jsonl", lines({"a": 1}))
    lake.put("e/day=4/x.json", lines({"a": 1}))
    lake.s3.delete_object(Bucket=lake.bucket, Key="e/day=4/x.json")
    lake.crawl()
    assert days() == ["1", "2"]
    # Copies and multipart uploads are told as well.
    lake.s3.copy_object(Bucket=lake.bucket, Key="e/day=5/x.json", CopySource={"Bucket": lake.bucket, "Key": "e/day=2/x.json"})
    upload = {"Bucket": lake.bucket, "Key": "e/day=6/x.json", "UploadId": lake.s3.create_multipart_upload(Bucket=lake.bucket, Key="e/day=6/x.json")["UploadId"]}
    part = lake.s3.upload_part(PartNumber=1, Body=lines({"a": 1, "b": "x"}), **upload)
    lake.s3.complete_multipart_upload(MultipartUpload={"Parts": [{"PartNumber": 1, "ETag": part["ETag"]}]}, **upload)
    lake.crawl()
    assert days() == ["1", "2", "5", "6"]
    # An event was dealt with once: a partition that the user has taken away does not come back.
    lake.glue.delete_partition(DatabaseName="lake", TableName="e", PartitionValues=["5"])
    lake.crawl()
    assert days() == ["1", "2", "6"]
    # A partition goes with its last object, and the table with its own, as DeleteBehavior says.
    for keys, left in ((["day=1/x"], ["1", "2", "6"]), (["day=1/y"], ["2", "6"]), (["day=5/x", "day=6/x"], ["2"])):
        for key in keys:
            lake.s3.delete_object(Bucket=lake.bucket, Key=f"e/{key}.json")
        lake.crawl()
        assert days() == left and "DEPRECATED_BY_CRAWLER" not in lake.tables()["e"]["Parameters"]
    lake.s3.delete_objects(Bucket=lake.bucket, Delete={"Objects": [{"Key": "e/day=2/x.json"}, {"Key": "e/day=3/x.jsonl"}]})
    assert "DEPRECATED_BY_CRAWLER" in lake.crawl()["e"]["Parameters"]


def test_events_outlive_a_kill():
    with Server() as server:
        lake = Lake(Clients(server))
        queue = f"arn:aws:sqs:us-east-1:{lake.aws.account}:q"
        lake.s3.put_bucket_notification_configuration(Bucket=lake.bucket, NotificationConfiguration={"QueueConfigurations": [
            {"QueueArn": queue, "Events": ["s3:ObjectCreated:Put"]}]})
        lake.put("e/day=1/x.json", lines({"a": 1}))
        lake.crawl("e/", target={"EventQueueArn": queue}, RecrawlPolicy={"RecrawlBehavior": "CRAWL_EVENT_MODE"})
        lake.put("e/day=2/x.json", lines({"a": 1}))
        server.kill()
        server.start()
        lake.crawl()
        assert [p["Values"] for p in lake.partitions("e")] == [["1"], ["2"]]


def test_samples_and_exclusions(lake):
    for i in range(5):
        lake.put(f"s/part-{i}.json", lines({f"field{i}": 1}))
    lake.put("s/.hidden/x.json", lines({"h": 1}))
    table = lake.crawl("s/", target={"SampleSize": 1, "Exclusions": ["part-0*", "tmp{1,2}/**"]})["s"]
    assert list(types(table)) == ["field1"] and table["Parameters"]["objectCount"] == "1"


def test_several_targets(lake):
    lake.put("a/x.json", lines({"a": 1}))
    lake.put("b/x.json", lines({"b": 1}))
    targets = {"S3Targets": [{"Path": f"s3://{lake.bucket}/{p}"} for p in ("a/", "b")]}
    lake.create(targets=targets)
    lake.run()
    assert set(lake.tables()) == {"a", "b"}


def test_history_and_metrics(lake, fails):
    lake.put("a/x.json", lines({"a": 1}))
    lake.create()
    for _ in range(3):
        lake.run()
    lake.s3.delete_object(Bucket=lake.bucket, Key="a/x.json")
    lake.put("b/day=1/x.json", lines({"b": 1}))
    lake.run()
    crawls = lake.glue.list_crawls(CrawlerName="c")["Crawls"]
    assert [c["State"] for c in crawls] == ["COMPLETED"] * 4
    assert all(c["StartTime"] <= c["EndTime"] and c["LogStream"] == "c" for c in crawls)
    assert json.loads(crawls[0]["Summary"]) == {
        "TABLE": {"ADD": {"Details": {"names": ["b"]}, "Count": 1}, "DELETE": {"Details": {"names": ["a"]}, "Count": 1}},
        "PARTITION": {"ADD": {"Count": 1}}}
    pages = lake.glue.list_crawls(CrawlerName="c", MaxResults=3)
    assert len(lake.glue.list_crawls(CrawlerName="c", NextToken=pages["NextToken"])["Crawls"]) == 1
    state = [{"FieldName": "STATE", "FilterOperator": "EQ", "FieldValue": "FAILED"}]
    assert lake.glue.list_crawls(CrawlerName="c", Filters=state)["Crawls"] == []
    last = [{"FieldName": "CRAWL_ID", "FilterOperator": "EQ", "FieldValue": crawls[0]["CrawlId"]}]
    assert len(lake.glue.list_crawls(CrawlerName="c", Filters=last)["Crawls"]) == 1
    (metrics,) = lake.glue.get_crawler_metrics(CrawlerNameList=["c"])["CrawlerMetricsList"]
    assert metrics["TablesCreated"] == 1 and metrics["TablesDeleted"] == 1 and metrics["LastRuntimeSeconds"] > 0
    fails("EntityNotFoundException", lake.glue.list_crawls, CrawlerName="none")


def test_schedules_are_managed(lake, fails):
    glue = lake.glue
    lake.create(Schedule="cron(0 4 1 1 ? 2199)")
    got = glue.get_crawler(Name="c")["Crawler"]["Schedule"]
    assert got == {"ScheduleExpression": "cron(0 4 1 1 ? 2199)", "State": "SCHEDULED"}
    fails("SchedulerRunningException", glue.start_crawler_schedule, CrawlerName="c")
    glue.stop_crawler_schedule(CrawlerName="c")
    assert glue.get_crawler(Name="c")["Crawler"]["Schedule"]["State"] == "NOT_SCHEDULED"
    fails("SchedulerNotRunningException", glue.stop_crawler_schedule, CrawlerName="c")
    glue.start_crawler_schedule(CrawlerName="c")
    glue.update_crawler_schedule(CrawlerName="c", Schedule="cron(15 12 ? * MON-FRI *)")
    assert glue.get_crawler(Name="c")["Crawler"]["Schedule"]["ScheduleExpression"] == "cron(15 12 ? * MON-FRI *)"
    fails("InvalidInputException", glue.update_crawler_schedule, CrawlerName="c", Schedule="every day")
    glue.update_crawler_schedule(CrawlerName="c", Schedule="")
    fails("NoScheduleException", glue.start_crawler_schedule, CrawlerName="c")


def test_a_schedule_fires(lake):
    lake.put("a/x.json", lines({"a": 1}))
    now = datetime.datetime.now(datetime.timezone.utc)
    due = (now + datetime.timedelta(seconds=65 if now.second > 55 else 60)).replace(second=0)
    lake.create(Schedule=f"cron({due.minute} {due.hour} * * ? *)")
    last = eventually(lambda: lake.glue.get_crawler(Name="c")["Crawler"].get("LastCrawl"), seconds=90, interval=0.5)
    assert last["Status"] == "SUCCEEDED" and set(lake.tables()) == {"a"}
    assert abs((last["StartTime"] - due).total_seconds()) < 10


def test_tables_of_the_catalog(lake, fails):
    lake.glue.create_database(DatabaseInput={"Name": "lake"})
    lake.glue.create_table(DatabaseName="lake", TableInput={
        "Name": "mine", "StorageDescriptor": {"Location": f"s3://{lake.bucket}/deep/folder/", "Columns": [{"Name": "old", "Type": "int"}]}})
    lake.put("deep/folder/day=1/x.json", lines({"a": 1}))
    lake.put("deep/folder/day=2/x.json", lines({"b": "s"}))
    targets = {"CatalogTargets": [{"DatabaseName": "lake", "Tables": ["mine"]}]}
    role = {"Role": lake.role, "Targets": targets}
    fails("InvalidInputException", lake.glue.create_crawler, "LOG", Name="c", **role)
    lake.glue.create_crawler(Name="c", SchemaChangePolicy={"DeleteBehavior": "LOG"}, **role)
    lake.run()
    tables = lake.tables()
    assert set(tables) == {"mine"} and types(tables["mine"]) == {"a": "int", "b": "string"} and keys(tables["mine"]) == ["day"]
    assert len(lake.partitions("mine")) == 2


def test_a_database_over_jdbc(lake, postgres):
    postgres.rows("postgres", "CREATE SCHEMA shop")
    postgres.rows("postgres", """CREATE TABLE shop.orders (id bigint, n int, s smallint, price numeric(10,2), at timestamptz, day date,
        ok boolean, x double precision, name varchar(20), tags text[], raw bytea, doc jsonb)""")
    postgres.rows("postgres", "CREATE TABLE shop.secret (id int)")
    lake.glue.create_connection(ConnectionInput={"Name": "pg", "ConnectionType": "JDBC", "ConnectionProperties": {
        "JDBC_CONNECTION_URL": postgres.url("postgres"), "USERNAME": "miller", "PASSWORD": postgres.password}})
    lake.create(targets={"JdbcTargets": [{"ConnectionName": "pg", "Path": "postgres/shop/%", "Exclusions": ["secret"]}]}, TablePrefix="db_")
    lake.run()
    tables = lake.tables()
    assert set(tables) == {"db_postgres_shop_orders"}
    table = tables["db_postgres_shop_orders"]
    assert types(table) == {
        "id": "bigint", "n": "int", "s": "smallint", "price": "decimal(10,2)", "at": "timestamp", "day": "date", "ok": "boolean",
        "x": "double", "name": "string", "tags": "array<string>", "raw": "binary", "doc": "string"}
    assert table["StorageDescriptor"]["Location"] == "postgres.shop.orders"
    assert table["Parameters"]["classification"] == "postgresql" and table["Parameters"]["connectionName"] == "pg"
    postgres.rows("postgres", "ALTER TABLE shop.orders DROP COLUMN doc")
    lake.run()
    assert "doc" not in types(lake.tables()["db_postgres_shop_orders"])
    lake.glue.delete_connection(ConnectionName="pg")
    assert "Connection pg not found" in lake.run(status="FAILED")["ErrorMessage"]


def test_delta_tables(lake, tmp_path):
    import deltalake

    options = {"AWS_ACCESS_KEY_ID": lake.aws.account, "AWS_SECRET_ACCESS_KEY": "secret", "AWS_REGION": "us-east-1",
               "AWS_ENDPOINT_URL": lake.aws.server.url, "AWS_ALLOW_HTTP": "true"}
    path = f"s3://{lake.bucket}/tables/events"
    rows = pyarrow.table({"id": pyarrow.array([1], pyarrow.int64()), "city": ["Bern"], "tags": [["a"]]})
    deltalake.write_deltalake(path, rows, partition_by=["city"], storage_options=options)
    more = rows.append_column("price", pyarrow.array([1.5]))
    deltalake.write_deltalake(path, more, mode="append", schema_mode="merge", storage_options=options)
    lake.create(targets={"DeltaTargets": [{"DeltaTables": [path], "CreateNativeDeltaTable": True, "WriteManifest": False}]})
    lake.run()
    table = lake.tables()["events"]
    assert types(table) == {"id": "bigint", "city": "string", "tags": "array<string>", "price": "double"}
    assert table["Parameters"]["table_type"] == "delta" and table["Parameters"]["delta.lastUpdateVersion"] == "1"
    assert table["StorageDescriptor"]["Location"] == path + "/"
    # A checkpoint holds what the commits before it held, which are removed then.
    deltalake.write_deltalake(path, more, mode="append", storage_options=options)
    deltalake.DeltaTable(path, storage_options=options).create_checkpoint()
    for version in range(2):
        lake.s3.delete_object(Bucket=lake.bucket, Key=f"tables/events/_delta_log/{version:020}.json")
    lake.glue.delete_table(DatabaseName="lake", Name="events")
    lake.run()
    again = lake.tables()["events"]
    assert types(again) == types(table) and again["Parameters"]["delta.lastUpdateVersion"] == "2"
    lake.put("tables/events/_delta_log/00000000000000000002.checkpoint.parquet", b"PAR1 is none")
    assert "cannot be read" in lake.run(status="FAILED")["ErrorMessage"]


def test_iceberg_tables(lake):
    from pyiceberg.catalog.glue import GlueCatalog

    properties = {"endpoint": lake.aws.server.url, "region": "us-east-1", "access-key-id": lake.aws.account, "secret-access-key": "secret"}
    catalog = GlueCatalog("m", warehouse=f"s3://{lake.bucket}/ice", **{f"{s}.{n}": v for s in ("glue", "s3") for n, v in properties.items()})
    catalog.create_namespace("src")
    rows = pyarrow.table({"id": pyarrow.array([1], pyarrow.int64()), "at": pyarrow.array([0], pyarrow.timestamp("us")), "in": [{"a": 1}]})
    table = catalog.create_table("src.events", schema=rows.schema)
    table.append(rows)
    lake.create(targets={"IcebergTargets": [{"Paths": [f"s3://{lake.bucket}/ice/"], "MaximumTraversalDepth": 5}]})
    lake.run()
    found = lake.tables()["events"]
    assert types(found) == {"id": "bigint", "at": "timestamp", "in": "struct<a:bigint>"}
    assert found["Parameters"]["metadata_location"] == catalog.load_table("src.events").metadata_location
    # Through the table that the crawler made pyiceberg reads the same rows.
    assert catalog.load_table("lake.events").scan().to_arrow()["id"].to_pylist() == [1]
