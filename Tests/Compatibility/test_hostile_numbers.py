"""Each number, date and depth of which one request once ended the server, at a real one: it answers, and lives on."""

import json
import pathlib
import socket

import pytest
from botocore.exceptions import ClientError
from conftest import Clients
from deliveries import bodies, converting, make_table
from lake import Lake
from millrace_server import Server, eventually

MOST, LEAST = 2**63 - 1, -(2**63)


@pytest.fixture(autouse=True)
def alive(server):
    pid = server.process.pid
    yield
    assert server.process.poll() is None and server.process.pid == pid and server.is_healthy()


def raw(server, *lines):
    """The status of a request that no client library sends."""
    with socket.create_connection(("127.0.0.1", server.port), timeout=20) as connection:
        connection.sendall(("\r\n".join(lines) + "\r\n\r\n").encode())
        return int(connection.recv(4096).split()[1])


def authorization(account, service):
    return f"Authorization: AWS4-HMAC-SHA256 Credential={account}/20261122/us-east-1/{service}/aws4_request, SignedHeaders=host, Signature=0"


def call(aws, service, operation, body):
    """A request of JSON as it is, signed by nobody."""
    prefix = {"glue": "AWSGlue", "kinesis": "Kinesis_20131202", "logs": "Logs_20140328"}[service]
    data = body if isinstance(body, str) else json.dumps(body)
    return raw(
        aws.server, "POST / HTTP/1.1", "Host: localhost", f"X-Amz-Target: {prefix}.{operation}", "Content-Type: application/x-amz-json-1.1",
        authorization(aws.account, service), f"Content-Length: {len(data.encode())}", "", data,
    )


@pytest.mark.parametrize("date", ["x, 1 Jan 2026 9223372036854775807:0:0 GMT", "Sun, 22 Nov 2026 0:9223372036854775807:-9223372036854775808 GMT"])
def test_a_date_before_authentication(server, date):
    odd = "Authorization: AWS4-HMAC-SHA256 Credential=a/b/c/d/aws4_request,SignedHeaders=h,Signature=0"
    assert raw(server, "GET / HTTP/1.1", "Host: localhost", odd, f"Date: {date}") < 500


def test_dates_and_ranges_of_objects(aws):
    bucket = aws.bucket()
    aws.s3.put_object(Bucket=bucket, Key="k", Body=b"0123456789")
    assert aws.s3.get_object(Bucket=bucket, Key="k", Range=f"bytes=0-{MOST}")["Body"].read() == b"0123456789"
    assert aws.s3.get_object(Bucket=bucket, Key="k", Range=f"bytes=9-{MOST}")["Body"].read() == b"9"
    assert aws.s3.get_object(Bucket=bucket, Key="k", Range=f"bytes=-{MOST}")["Body"].read() == b"0123456789"
    for name in ("If-Modified-Since", "If-Unmodified-Since"):
        other = aws.client("s3")
        other.meta.events.register("before-send.s3.GetObject", lambda request, name=name, **_: request.headers.__setitem__(name, f"Sun, 22 Nov 2026 {MOST}:00:00 GMT"))
        assert other.get_object(Bucket=bucket, Key="k")["Body"].read() == b"0123456789"
    upload = aws.s3.create_multipart_upload(Bucket=bucket, Key="c")["UploadId"]
    with pytest.raises(ClientError) as caught:
        aws.s3.upload_part_copy(Bucket=bucket, Key="c", UploadId=upload, PartNumber=1, CopySource=f"{bucket}/k", CopySourceRange=f"bytes=99-{MOST}")
    assert caught.value.response["ResponseMetadata"]["HTTPStatusCode"] < 500


@pytest.mark.parametrize("number", [LEAST, MOST, 2**63, 2**55, 1e300, -1e300])
def test_times_of_json(aws, number):
    aws.kinesis.create_stream(StreamName="s", ShardCount=1)
    shard = {"StreamName": "s", "ShardId": "shardId-000000000000", "ShardIteratorType": "AT_TIMESTAMP", "Timestamp": number}
    assert call(aws, "kinesis", "GetShardIterator", shard) == 400
    assert call(aws, "glue", "GetTables", {"DatabaseName": "d", "QueryAsOfTime": number}) == 400


def test_sums_of_counts(aws, fails):
    fails("LimitExceededException", aws.kinesis.create_stream, StreamName="s", ShardCount=MOST)
    aws.logs.create_log_group(logGroupName="g")
    for start, end in ((0, MOST), (MOST, MOST), (LEAST, LEAST), (LEAST, 0)):
        assert call(aws, "logs", "FilterLogEvents", {"logGroupName": "g", "startTime": start, "endTime": end}) < 500


@pytest.mark.parametrize("timeout", [MOST, 2**50])
def test_timeouts(aws, timeout):
    lake = Lake(aws)
    lake.put("t/a.json", b'{"a": 1}\n')
    lake.crawl("t/")
    run = aws.glue.start_data_quality_ruleset_evaluation_run
    aws.glue.create_data_quality_ruleset(Name="r", Ruleset='Rules = [ ColumnValues "a" > now() - 9999999999999999 days ]')
    database, table = next((t["DatabaseName"], t["Name"]) for t in lake.tables().values())
    made = run(DataSource={"GlueTable": {"DatabaseName": database, "TableName": table}}, Role=lake.role, RulesetNames=["r"], Timeout=timeout)
    status = aws.glue.get_data_quality_ruleset_evaluation_run
    eventually(lambda: status(RunId=made["RunId"])["Status"] not in ("STARTING", "RUNNING"))


def zigzag(number):
    rest, out = (number << 1) ^ (number >> 63), bytearray()
    while True:
        out.append((rest & 0x7F) | (0x80 if rest > 0x7F else 0))
        rest >>= 7
        if not rest:
            return bytes(out)


def test_sizes_and_counts_of_avro_files(aws):
    schema = json.dumps({"type": "record", "name": "R", "fields": [{"name": "a", "type": "int"}]}).encode()
    head = b"Obj\x01" + zigzag(1) + zigzag(11) + b"avro.schema" + zigzag(len(schema)) + schema + zigzag(0) + b"s" * 16
    lake = Lake(aws)
    lake.put("size/a.avro", head + zigzag(1) + zigzag(MOST) + b"\x02")
    lake.put("count/a.avro", head + (zigzag(MOST) + zigzag(0) + b"s" * 16) * 2)
    lake.put("count/b.avro", head + (zigzag(MOST) + zigzag(0) + b"s" * 16) * 2)
    lake.crawl("")


def test_a_name_in_two_spellings_is_two_log_streams(aws):
    aws.logs.create_log_group(logGroupName="g")
    for name in ("caf\u00e9", "cafe\u0301"):
        aws.logs.create_log_stream(logGroupName="g", logStreamName=name)
    found = [stream["logStreamName"] for page in aws.logs.get_paginator("describe_log_streams").paginate(logGroupName="g", PaginationConfig={"PageSize": 1})
             for stream in page["logStreams"]]
    assert sorted(found) == ["cafe\u0301", "caf\u00e9"]


def test_a_table_of_a_type_that_is_too_deep_is_a_failed_conversion():
    with Server() as server:
        aws = Clients(server)
        bucket, role = aws.bucket(), aws.role()
        deep = "array<" * 18_000 + "int" + ">" * 18_000
        make_table(aws, {"a": deep})
        aws.firehose.create_delivery_stream(DeliveryStreamName="f", ExtendedS3DestinationConfiguration=converting(bucket, role, {"ParquetSerDe": {}}))
        aws.firehose.put_record(DeliveryStreamName="f", Record={"Data": b'{"a": [1]}'})
        # The record waits as long as the table is like that: the delivery says why and is tried again, and the server lives and starts again.
        log = pathlib.Path(server.log.name)
        for times in (1, 2):
            eventually(lambda: log.read_text().count("The type is nested too deeply") >= 2 * times)
            assert server.process.poll() is None and server.is_healthy()
            assert not [key for key in bodies(aws, bucket) if key.startswith("out/")]
            server.kill()
            server.start()


@pytest.mark.parametrize("schema", ['syntax = "proto3"; message M { M a = 1; M b = 2; }'])
def test_a_schema_that_holds_itself_twice(aws, schema):
    aws.glue.create_registry(RegistryName="r")
    made = aws.glue.create_schema(RegistryId={"RegistryName": "r"}, SchemaName="s", DataFormat="PROTOBUF", Compatibility="NONE", SchemaDefinition=schema)
    aws.glue.create_database(DatabaseInput={"Name": "d"})
    storage = {"SchemaReference": {"SchemaId": {"SchemaArn": made["SchemaArn"]}, "SchemaVersionNumber": 1}}
    aws.glue.create_table(DatabaseName="d", TableInput={"Name": "t", "StorageDescriptor": storage})
    assert len(json.dumps(aws.glue.get_table(DatabaseName="d", Name="t")["Table"]["StorageDescriptor"], default=str)) < 3_000_000
