"""Firehose: compression, processors, dynamic partitioning, backup, what fails on the way."""

import base64
import gzip
import io
import json
import re
import struct
import urllib.request
import zipfile

import cramjam
import pyarrow
import pytest
from conftest import Clients
from deliveries import bodies, delivered, destination, processors, put_all
from millrace_server import Server, eventually

LINES = [json.dumps({"n": n, "text": "mill" * (n % 7)}).encode() + b"\n" for n in range(3000)]
NEWLINE = ("AppendDelimiterToRecord", {"Delimiter": "\\n"})


@pytest.fixture
def place(aws):
    return aws.bucket(), aws.role()


def hadoop_snappy(body):
    """The blocks of Hadoop's SnappyCodec, each with one chunk."""
    output, at = b"", 0
    while at < len(body):
        size, count = struct.unpack(">II", body[at:at + 8])
        block = pyarrow.Codec("snappy").decompress(body[at + 8:at + 8 + count], decompressed_size=size).to_pybytes()
        output, at = output + block, at + 8 + count
    return output


def unzip(body):
    archive = zipfile.ZipFile(io.BytesIO(body))
    assert archive.testzip() is None
    (name,) = archive.namelist()
    return archive.read(name)


@pytest.mark.parametrize("compression, extension, decompress", [
    ("GZIP", ".gz", gzip.decompress),
    ("ZIP", ".zip", unzip),
    ("Snappy", ".snappy", lambda body: bytes(cramjam.snappy.decompress(body))),
    ("HADOOP_SNAPPY", ".hsnappy", hadoop_snappy),
])
def test_every_compression_is_read_by_others(aws, place, compression, extension, decompress):
    bucket, role = place
    aws.firehose.create_delivery_stream(DeliveryStreamName="c", ExtendedS3DestinationConfiguration=destination(
        bucket, role, CompressionFormat=compression, BufferingHints={"SizeInMBs": 1, "IntervalInSeconds": 1}))
    put_all(aws, "c", LINES)
    found = delivered(aws, bucket, lambda b: sum(len(decompress(body)) for body in b.values()) >= sum(map(len, LINES)))
    assert b"".join(decompress(body) for _, body in sorted(found.items())) == b"".join(LINES)
    assert all(key.endswith(extension) for key in found)


QUERY = "{customer: .customer, kind: .event.kind}"
PARTITIONED = {
    "Prefix": "data/customer=!{partitionKeyFromQuery:customer}/kind=!{partitionKeyFromQuery:kind}/",
    "ErrorOutputPrefix": "errors/!{firehose:error-output-type}/",
    "BufferingHints": {"SizeInMBs": 64, "IntervalInSeconds": 1},
    "DynamicPartitioningConfiguration": {"Enabled": True},
}
EXTRACTION = ("MetadataExtraction", {"MetadataExtractionQuery": QUERY, "JsonParsingEngine": "JQ-1.6"})


def test_records_go_to_the_partition_of_their_keys(aws, place):
    bucket, role = place
    aws.firehose.create_delivery_stream(DeliveryStreamName="p", ExtendedS3DestinationConfiguration=destination(
        bucket, role, ProcessingConfiguration=processors(EXTRACTION, NEWLINE), **PARTITIONED))
    sent = [{"n": n, "customer": f"c{n % 5}", "event": {"kind": n % 2}} for n in range(1000)]
    bad = [b'{"customer": "x"}', b"not json", b'{"customer": {}, "event": {"kind": "k"}}']
    put_all(aws, "p", [json.dumps(record).encode() for record in sent] + bad)
    found = delivered(aws, bucket, lambda b: sum(body.count(b"\n") for body in b.values()) >= 1003)
    read = []
    for key, body in found.items():
        if key.startswith("data/"):
            customer, kind = re.match(r"data/customer=(\w+)/kind=(\d)/p-1-", key).groups()
            records = [json.loads(line) for line in body.splitlines()]
            assert all(r["customer"] == customer and str(r["event"]["kind"]) == kind for r in records)
            read += records
    assert sorted(read, key=lambda r: r["n"]) == sent
    failed = [json.loads(line) for key, body in found.items() if key.startswith("errors/processing-failed/")
              for line in body.splitlines()]
    assert sorted(base64.b64decode(f["rawData"]) for f in failed) == sorted(bad)
    assert {f["errorCode"] for f in failed} == {"DynamicPartitioning.MetadataExtractionFailed"}
    assert all(f["attemptsMade"] == 1 and f["arrivalTimestamp"] <= f["attemptEndingTimestamp"] for f in failed)


def test_partitions_beyond_the_limit_go_to_the_error_prefix(aws, place, server):
    bucket, role = place
    aws.firehose.create_delivery_stream(DeliveryStreamName="many", ExtendedS3DestinationConfiguration=destination(
        bucket, role, ProcessingConfiguration=processors(EXTRACTION, NEWLINE),
        **{**PARTITIONED, "BufferingHints": {"SizeInMBs": 64, "IntervalInSeconds": 5}}))
    put_all(aws, "many", [json.dumps({"customer": n, "event": {"kind": "k"}}).encode() for n in range(520)])
    over = delivered(aws, bucket, bool, "errors/activePartitionExceeded/")
    lines = [json.loads(line) for body in over.values() for line in body.splitlines()]
    # The 500 partitions are active until their buffers are delivered.
    assert len(lines) == 20 and {e["errorCode"] for e in lines} == {"DynamicPartitioning.ActivePartitionsLimitExceeded"}
    assert len(delivered(aws, bucket, lambda b: len(b) == 500, "data/")) == 500
    partitions = f'millrace_firehose_partition_count{{account="{aws.account}",region="us-east-1",delivery_stream="many"}} 0'
    eventually(lambda: partitions in urllib.request.urlopen(f"{server.url}/_millrace/metrics").read().decode().splitlines())
    # Then others take their place.
    put_all(aws, "many", [json.dumps({"customer": f"late{n}", "event": {"kind": "k"}}).encode() for n in range(100)])
    assert len(delivered(aws, bucket, lambda b: len(b) == 600, "data/")) == 600


def test_records_are_taken_apart(aws, place):
    bucket, role = place
    firehose = aws.firehose
    for name, processor, record, expected in [
        ("json", ("RecordDeAggregation", {"SubRecordType": "JSON"}), b'{"a":1}{"a":2}\n [1] "x"', [b'{"a":1}', b'{"a":2}', b"[1]", b'"x"']),
        ("array", ("RecordDeAggregation", {"SubRecordType": "JSON"}), b'[{"a":1}, {"a":2}]', [b'{"a":1}', b'{"a":2}']),
        ("delimited", ("RecordDeAggregation", {"SubRecordType": "DELIMITED", "Delimiter": base64.b64encode(b"##").decode()}),
         b"one##two####three", [b"one", b"two", b"three"]),
    ]:
        firehose.create_delivery_stream(DeliveryStreamName=name, ExtendedS3DestinationConfiguration=destination(
            bucket, role, Prefix=f"{name}/", ProcessingConfiguration=processors(processor, NEWLINE)))
        firehose.put_record(DeliveryStreamName=name, Record={"Data": record})
        found = delivered(aws, bucket, lambda b: b"".join(b.values()).count(b"\n") >= len(expected), f"{name}/")
        assert b"".join(found.values()).splitlines() == expected


def test_messages_of_cloudwatch_logs(aws, place):
    bucket, role = place
    extraction = [("Decompression", {"CompressionFormat": "GZIP"}), ("CloudWatchLogProcessing", {"DataMessageExtraction": "true"})]
    aws.firehose.create_delivery_stream(DeliveryStreamName="logs", ExtendedS3DestinationConfiguration=destination(
        bucket, role, Prefix="out/", ErrorOutputPrefix="errors/", ProcessingConfiguration=processors(*extraction, NEWLINE)))
    data = {"messageType": "DATA_MESSAGE", "owner": "1", "logGroup": "g", "logStream": "s", "subscriptionFilters": ["f"],
            "logEvents": [{"id": "1", "timestamp": 1, "message": "first"}, {"id": "2", "timestamp": 2, "message": "second"}]}
    control = {"messageType": "CONTROL_MESSAGE", "logEvents": [{"id": "", "timestamp": 0, "message": "checking health"}]}
    put_all(aws, "logs", [gzip.compress(json.dumps(control).encode()), gzip.compress(json.dumps(data).encode()), b"plain",
                          gzip.compress(b"long enough to be cut off")[:-9]])
    found = delivered(aws, bucket, lambda b: sum(body.count(b"\n") for body in b.values()) >= 4)
    assert b"".join(body for key, body in found.items() if key.startswith("out/")) == b"first\nsecond\n"
    failed = [json.loads(line) for key, body in found.items() if key.startswith("errors/") for line in body.splitlines()]
    assert len(failed) == 2 and {f["errorCode"] for f in failed} == {"Decompression.InvalidData"}


def test_records_that_come_to_a_thousand_times_their_size(aws, place):
    bucket, role = place
    aws.firehose.create_delivery_stream(DeliveryStreamName="bomb", ExtendedS3DestinationConfiguration=destination(
        bucket, role, CompressionFormat="GZIP", ProcessingConfiguration=processors(("Decompression", {"CompressionFormat": "GZIP"})),
        BufferingHints={"SizeInMBs": 128, "IntervalInSeconds": 0}))
    # 20 records of 15 KiB that come to 300 MB, more than a log takes at once.
    put_all(aws, "bomb", [gzip.compress(b"%02d" % n + b"x" * 15_000_000) for n in range(20)])
    found = delivered(aws, bucket, lambda b: sum(len(gzip.decompress(body)) for body in b.values()) >= 20 * 15_000_002)
    whole = b"".join(gzip.decompress(body) for body in found.values()).replace(b"x", b"")
    assert sorted(whole[at:at + 2] for at in range(0, len(whole), 2)) == [b"%02d" % n for n in range(20)]


def test_source_records_are_backed_up_as_they_came(aws, place):
    bucket, role = place
    backup = {"RoleARN": role, "BucketARN": f"arn:aws:s3:::{bucket}", "Prefix": "backup/", "CompressionFormat": "GZIP",
              "BufferingHints": {"SizeInMBs": 1, "IntervalInSeconds": 1}}
    configuration = destination(bucket, role, Prefix="out/", ErrorOutputPrefix="e/", S3BackupMode="Enabled", S3BackupConfiguration=backup,
                                ProcessingConfiguration=processors(("RecordDeAggregation", {"SubRecordType": "JSON"}), NEWLINE))
    aws.firehose.create_delivery_stream(DeliveryStreamName="b", ExtendedS3DestinationConfiguration=configuration)
    about = aws.firehose.describe_delivery_stream(DeliveryStreamName="b")["DeliveryStreamDescription"]
    shown = about["Destinations"][0]["ExtendedS3DestinationDescription"]
    assert shown["S3BackupMode"] == "Enabled" and shown["S3BackupDescription"]["Prefix"] == "backup/"
    sent = [b'{"a":1}{"a":2}', b"broken"]
    put_all(aws, "b", sent)
    assert b"".join(gzip.decompress(b) for b in delivered(aws, bucket, bool, "backup/").values()) == b"".join(sent)
    assert b"".join(delivered(aws, bucket, lambda b: True, "out/").values()) == b'{"a":1}\n{"a":2}\n'
    assert b"RecordDeAggregation.InvalidData" in b"".join(delivered(aws, bucket, bool, "e/").values())


def test_processing_begins_with_an_update_and_loses_nothing(aws, place):
    bucket, role = place
    firehose = aws.firehose
    firehose.create_delivery_stream(DeliveryStreamName="u", ExtendedS3DestinationConfiguration=destination(bucket, role, Prefix="out/"))
    firehose.put_record(DeliveryStreamName="u", Record={"Data": b"before,"})
    delivered(aws, bucket, bool, "out/")
    update = {"ProcessingConfiguration": processors(("RecordDeAggregation", {"SubRecordType": "JSON"}), NEWLINE),
              "ErrorOutputPrefix": "e/", "S3BackupMode": "Enabled",
              "S3BackupUpdate": {"RoleARN": role, "BucketARN": f"arn:aws:s3:::{bucket}", "Prefix": "backup/",
                                 "BufferingHints": {"SizeInMBs": 1, "IntervalInSeconds": 0}}}
    firehose.update_destination(DeliveryStreamName="u", CurrentDeliveryStreamVersionId="1", DestinationId="destinationId-000000000001",
                                ExtendedS3DestinationUpdate=update)
    firehose.put_record(DeliveryStreamName="u", Record={"Data": b'{"a":1}{"a":2}'})
    found = delivered(aws, bucket, lambda b: len(b"".join(b.values())) >= 23, "out/")
    assert sorted(found.values()) == [b"before,", b'{"a":1}\n{"a":2}\n'] or b"".join(sorted(found.values())) == b'before,{"a":1}\n{"a":2}\n'
    assert list(delivered(aws, bucket, bool, "backup/").values()) == [b'{"a":1}{"a":2}']


def test_failures_are_told_to_a_log_stream(aws, place):
    _, role = place
    aws.logs.create_log_group(logGroupName="firehose")
    aws.logs.create_log_stream(logGroupName="firehose", logStreamName="errors")
    aws.firehose.create_delivery_stream(DeliveryStreamName="f", ExtendedS3DestinationConfiguration=destination(
        f"none-{aws.account}", role,
        CloudWatchLoggingOptions={"Enabled": True, "LogGroupName": "firehose", "LogStreamName": "errors"}))
    aws.firehose.put_record(DeliveryStreamName="f", Record={"Data": b"x"})
    (event, *_) = eventually(lambda: aws.logs.get_log_events(logGroupName="firehose", logStreamName="errors")["events"])
    told = json.loads(event["message"])
    assert told["deliveryStreamARN"].endswith("deliverystream/f") and told["errorCode"] == "S3.NoSuchBucket"
    assert f"none-{aws.account}" in told["destination"]


def test_configurations_that_aws_refuses(aws, place, fails):
    bucket, role = place

    def refused(message, **more):
        fails("InvalidArgumentException", aws.firehose.create_delivery_stream, message, DeliveryStreamName="r",
              ExtendedS3DestinationConfiguration=destination(bucket, role, **more))

    refused("at least 64", **{**PARTITIONED, "BufferingHints": {"SizeInMBs": 5, "IntervalInSeconds": 1}})
    refused("greater than 0", **{**PARTITIONED, "BufferingHints": {"SizeInMBs": 64, "IntervalInSeconds": 0}})
    refused("partitionKeyFromQuery", **{**PARTITIONED, "Prefix": "plain/"})
    refused("Dynamic Partitioning", Prefix="!{partitionKeyFromQuery:a}/", ErrorOutputPrefix="e/")
    broken = ("MetadataExtraction", {"MetadataExtractionQuery": "{a: .", "JsonParsingEngine": "JQ-1.6"})
    refused("jq", ProcessingConfiguration=processors(broken), **PARTITIONED)
    refused("only supported", ProcessingConfiguration=processors(EXTRACTION))
    refused("SubRecordType", ProcessingConfiguration=processors(("RecordDeAggregation", {"SubRecordType": "XML"})))
    refused("S3BackupConfiguration", S3BackupMode="Enabled")


def test_processed_records_are_delivered_once_through_kill_9():
    """Kills a server between and amid steps of processing; every record is in its partition once."""
    with Server() as server:
        aws = Clients(server)
        bucket, role = aws.bucket(), aws.role()
        aws.firehose.create_delivery_stream(DeliveryStreamName="k", ExtendedS3DestinationConfiguration=destination(
            bucket, role, ProcessingConfiguration=processors(("RecordDeAggregation", {"SubRecordType": "JSON"}), EXTRACTION, NEWLINE),
            **PARTITIONED))
        sent = []
        for kill in range(8):
            for _ in range(kill + 1):
                batch = [{"n": len(sent) + n, "customer": f"c{n % 3}", "event": {"kind": "k"}} for n in range(200)]
                put_all(aws, "k", ["".join(json.dumps(r) for r in batch[at:at + 4]).encode() for at in range(0, 200, 4)])
                sent += batch
            server.kill()
            server.start()
        found = delivered(aws, bucket, lambda b: sum(body.count(b"\n") for body in b.values()) >= len(sent))
        read = [json.loads(line) for body in found.values() for line in body.splitlines()]
        assert sorted(read, key=lambda r: r["n"]) == sent
        # Nothing comes later: another record does, and it is the only one.
        put_all(aws, "k", [b'{"n": -1, "customer": "last", "event": {"kind": "k"}}'])
        delivered(aws, bucket, bool, "data/customer=last/")
        assert sum(body.count(b"\n") for body in bodies(aws, bucket).values()) == len(sent) + 1
