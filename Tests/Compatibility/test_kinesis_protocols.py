"""Kinesis in CBOR and over HTTP/2, limits of throughput, metrics."""

import base64
import datetime
import re
import subprocess
import time
import urllib.request

import cbor2
import httpx
import pytest
from botocore.eventstream import EventStreamBuffer
from conftest import Clients
from millrace_server import Server, eventually

CBOR = "application/x-amz-cbor-1.1"


def headers(account, operation, content_type):
    scope = f"{account}/20260101/us-east-1/kinesis/aws4_request"
    return {
        "X-Amz-Target": f"Kinesis_20131202.{operation}", "Content-Type": content_type, "X-Amz-Date": "20260101T000000Z",
        "Authorization": f"AWS4-HMAC-SHA256 Credential={scope}, SignedHeaders=host, Signature=0",
    }


class CBORClient:
    def __init__(self, server, account, **transport):
        self.http = httpx.Client(base_url=server.url, timeout=30, **transport)
        self.account = account

    def call(self, operation, status=200, **members):
        answer = self.http.post("/", content=cbor2.dumps(members), headers=headers(self.account, operation, CBOR))
        assert answer.status_code == status, answer.content
        assert answer.headers["content-type"] == CBOR and answer.headers["x-amzn-requestid"]
        return cbor2.loads(answer.content) if answer.content else None


@pytest.mark.parametrize("http2", [False, True])
def test_cbor_both_ways(server, aws, http2):
    client = CBORClient(server, aws.account, http1=not http2, http2=http2)
    client.call("CreateStream", StreamName="s", ShardCount=1)
    before = int(time.time() * 1000) - 1
    data = bytes(range(256))
    put = client.call("PutRecords", StreamName="s", Records=[{"Data": data, "PartitionKey": "ä"}, {"Data": b"", "PartitionKey": "b"}])
    assert put["FailedRecordCount"] == 0 and len(put["Records"]) == 2
    # Times are milliseconds, plain or under tag 1.
    for moment in (before, cbor2.CBORTag(1, before)):
        token = client.call("GetShardIterator", StreamName="s", ShardId="shardId-000000000000",
                            ShardIteratorType="AT_TIMESTAMP", Timestamp=moment)["ShardIterator"]
        answer = client.call("GetRecords", ShardIterator=token)
        assert [(r["Data"], r["PartitionKey"]) for r in answer["Records"]] == [(data, "ä"), (b"", "b")]
        arrival = answer["Records"][0]["ApproximateArrivalTimestamp"]
        assert isinstance(arrival, int) and before <= arrival <= time.time() * 1000
    error = client.call("DescribeStream", status=400, StreamName="none")
    assert error["__type"] == "ResourceNotFoundException" and "Stream none" in error["message"]
    broken = client.http.post("/", content=b"\xff\x00", headers=headers(aws.account, "ListStreams", CBOR))
    assert broken.status_code == 400 and cbor2.loads(broken.content)["__type"] == "SerializationException"


def test_events_over_http2_and_cbor(server, aws):
    kinesis = aws.kinesis
    kinesis.create_stream(StreamName="s", ShardCount=1)
    arn = kinesis.describe_stream(StreamName="s")["StreamDescription"]["StreamARN"]
    consumer = kinesis.register_stream_consumer(StreamARN=arn, ConsumerName="c")["Consumer"]["ConsumerARN"]
    body = cbor2.dumps({"ConsumerARN": consumer, "ShardId": "shardId-000000000000", "StartingPosition": {"Type": "TRIM_HORIZON"}})
    seen, buffer = [], EventStreamBuffer()
    with httpx.Client(base_url=server.url, timeout=30, http1=False, http2=True) as http:
        with http.stream("POST", "/", content=body, headers=headers(aws.account, "SubscribeToShard", CBOR)) as answer:
            assert answer.http_version == "HTTP/2" and answer.headers["content-type"] == "application/vnd.amazon.eventstream"
            for piece in answer.iter_raw():
                buffer.add_data(piece)
                for event in buffer:
                    seen.append((event.headers[":event-type"], event.headers[":content-type"], cbor2.loads(event.payload)))
                if len(seen) == 2:
                    kinesis.put_record(StreamName="s", Data=b"pushed", PartitionKey="k")
                if len(seen) >= 3:
                    break
    assert [kind for kind, _, _ in seen] == ["initial-response", "SubscribeToShardEvent", "SubscribeToShardEvent"]
    assert {kind for _, kind, _ in seen} == {CBOR}
    assert seen[2][2]["Records"][0]["Data"] == b"pushed"


def test_many_requests_share_an_http2_connection(server, aws):
    aws.kinesis.create_stream(StreamName="s", ShardCount=2)
    with httpx.Client(base_url=server.url, timeout=30, http1=False, http2=True) as http:
        record = {"StreamName": "s", "Data": base64.b64encode(b"x" * 200_000).decode(), "PartitionKey": "k"}
        for _ in range(20):
            answer = http.post("/", json=record, headers=headers(aws.account, "PutRecord", "application/x-amz-json-1.1"))
            assert answer.status_code == 200 and answer.http_version == "HTTP/2"


def test_tls_speaks_http2_and_http1(tmp_path):
    certificate, key = tmp_path / "certificate.pem", tmp_path / "key.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate, "-days", "2",
         "-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1,DNS:localhost"], check=True, capture_output=True)
    with Server("--tls-certificate", str(certificate), "--tls-key", str(key), scheme="https", ca=str(certificate)) as server:
        for http2 in (True, False):
            with httpx.Client(base_url=server.url, verify=server.trust, http2=http2) as http:
                answer = http.get("/_millrace/health")
                assert answer.http_version == ("HTTP/2" if http2 else "HTTP/1.1") and answer.json()["status"] == "ok"


def test_limits_of_aws():
    with Server("--limits", "aws") as server:
        kinesis = Clients(server).kinesis
        kinesis.create_stream(StreamName="s", ShardCount=1)
        records = [{"Data": b"x" * 1000, "PartitionKey": "k"}] * 500
        answers = [kinesis.put_records(StreamName="s", Records=records) for _ in range(6)]
        failed = sum(a["FailedRecordCount"] for a in answers)
        assert failed > 0
        refused = [r for a in answers for r in a["Records"] if "ErrorCode" in r]
        assert len(refused) == failed and {r["ErrorCode"] for r in refused} == {"ProvisionedThroughputExceededException"}
        assert "Rate exceeded for shard shardId-000000000000 in stream s" in refused[0]["ErrorMessage"]
        taken = [r["SequenceNumber"] for a in answers for r in a["Records"] if "SequenceNumber" in r]
        assert len(taken) == 3000 - failed and len(set(taken)) == len(taken)

        def is_throttled():
            with pytest.raises(Exception) as caught:
                for _ in range(50):
                    kinesis.put_record(StreamName="s", Data=b"x" * 100_000, PartitionKey="k")
            return caught.value.response["Error"]["Code"]

        assert is_throttled() == "ProvisionedThroughputExceededException"
        token = kinesis.get_shard_iterator(StreamName="s", ShardId="shardId-000000000000", ShardIteratorType="TRIM_HORIZON")["ShardIterator"]
        with pytest.raises(Exception) as caught:
            for _ in range(10):
                kinesis.get_records(ShardIterator=token, Limit=1)
        assert caught.value.response["Error"]["Code"] == "ProvisionedThroughputExceededException"
        metrics = urllib.request.urlopen(f"{server.url}/_millrace/metrics").read().decode()
        values = {line.split("{")[0]: float(line.rsplit(" ", 1)[1]) for line in metrics.splitlines() if line[0] != "#"}
        assert values["millrace_kinesis_write_throughput_exceeded_total"] > failed - 1
        assert values["millrace_kinesis_read_throughput_exceeded_total"] >= 1
        # All that was acknowledged, and nothing else, is there.
        eventually(lambda: read_all(kinesis)[: len(taken)] == taken)


def test_limits_of_calls():
    with Server("--limits", "aws") as server:
        aws = Clients(server)
        kinesis = aws.kinesis
        arn = kinesis.create_stream(StreamName="s", ShardCount=1) and kinesis.describe_stream(StreamName="s")["StreamDescription"]["StreamARN"]

        def error_of(calls, call):
            """The error of the first of a number of calls that fails, and how many did not."""
            for number in range(calls):
                try:
                    call()
                except kinesis.exceptions.ClientError as error:
                    return number, error.response["Error"]["Code"]
            return calls, None

        # More than the limit pass if a second goes by between them, so fewer must not.
        passed, code = error_of(60, lambda: kinesis.describe_limits())
        assert code == "LimitExceededException" and passed >= 1
        passed, code = error_of(200, lambda: kinesis.describe_stream_summary(StreamName="s"))
        assert code == "LimitExceededException" and passed >= 20
        iterator = {"StreamName": "s", "ShardId": "shardId-000000000000", "ShardIteratorType": "LATEST"}
        passed, code = error_of(60, lambda: kinesis.get_shard_iterator(**iterator))
        assert code == "ProvisionedThroughputExceededException" and passed >= 5
        # Of each consumer and shard, also of calls that fail otherwise.
        subscription = {"ConsumerARN": f"{arn}/consumer/none:1", "ShardId": "shardId-000000000000", "StartingPosition": {"Type": "LATEST"}}
        passed, code = error_of(20, lambda: pytest.raises(kinesis.exceptions.ResourceNotFoundException, kinesis.subscribe_to_shard, **subscription))
        assert code == "LimitExceededException" and passed >= 1
        modes = iter(["ON_DEMAND", "PROVISIONED", "ON_DEMAND"])
        assert error_of(3, lambda: kinesis.update_stream_mode(StreamARN=arn, StreamModeDetails={"StreamMode": next(modes)})) == (
            2, "LimitExceededException")
        key = {"StreamName": "s", "EncryptionType": "KMS", "KeyId": "alias/aws/kinesis"}
        assert error_of(30, lambda: kinesis.start_stream_encryption(**key)) == (25, "LimitExceededException")
        assert error_of(30, lambda: kinesis.stop_stream_encryption(**key)) == (25, "LimitExceededException")


def read_all(kinesis):
    def unthrottled(call, **given):
        try:
            return call(**given)
        except kinesis.exceptions.ProvisionedThroughputExceededException:
            return None

    start = {"StreamName": "s", "ShardId": "shardId-000000000000", "ShardIteratorType": "TRIM_HORIZON"}
    numbers, token = [], eventually(lambda: unthrottled(kinesis.get_shard_iterator, **start))["ShardIterator"]
    while True:
        answer = eventually(lambda: unthrottled(kinesis.get_records, ShardIterator=token))
        numbers += [r["SequenceNumber"] for r in answer["Records"]]
        token = answer["NextShardIterator"]
        if answer["MillisBehindLatest"] == 0:
            return numbers


def test_metrics_count_what_was_put_and_read(server, aws):
    kinesis = aws.kinesis
    kinesis.create_stream(StreamName="counted", ShardCount=1)
    kinesis.put_records(StreamName="counted", Records=[{"Data": b"12345", "PartitionKey": "abc"}] * 10)
    token = kinesis.get_shard_iterator(StreamName="counted", ShardId="shardId-000000000000", ShardIteratorType="TRIM_HORIZON")["ShardIterator"]
    kinesis.get_records(ShardIterator=token)
    text = urllib.request.urlopen(f"{server.url}/_millrace/metrics").read().decode()
    own = {line.split("{")[0][17:]: int(line.rsplit(" ", 1)[1]) for line in text.splitlines() if aws.account in line}
    assert own["incoming_records_total"] == 10 and own["incoming_bytes_total"] == 80
    assert own["outgoing_records_total"] == 10 and own["outgoing_bytes_total"] == 50
    assert own["get_records_calls_total"] == 1 and own["iterator_age_milliseconds"] == 0


def test_metrics_of_shards_are_counted_on_request(server, aws):
    kinesis = aws.kinesis
    kinesis.create_stream(StreamName="counted", ShardCount=2)

    def shards():
        text = urllib.request.urlopen(f"{server.url}/_millrace/metrics").read().decode()
        return {tuple(re.findall(r'shard_(\w+)\{.*shard="shardId-0+(\d)?"', line)[0]): int(line.rsplit(" ", 1)[1])
                for line in text.splitlines() if aws.account in line and "shard=" in line}

    assert shards() == {}
    kinesis.enable_enhanced_monitoring(StreamName="counted", ShardLevelMetrics=["IncomingRecords", "OutgoingBytes"])
    kinesis.put_records(StreamName="counted", Records=[{"Data": b"12345", "PartitionKey": "k", "ExplicitHashKey": "0"}] * 3)
    kinesis.put_record(StreamName="counted", Data=b"1", PartitionKey="k", ExplicitHashKey=str(2**128 - 1))
    token = kinesis.get_shard_iterator(StreamName="counted", ShardId="shardId-000000000001", ShardIteratorType="TRIM_HORIZON")["ShardIterator"]
    kinesis.get_records(ShardIterator=token)
    assert shards() == {("incoming_records_total", ""): 3, ("incoming_records_total", "1"): 1,
                        ("outgoing_bytes_total", ""): 0, ("outgoing_bytes_total", "1"): 1}
    kinesis.disable_enhanced_monitoring(StreamName="counted", ShardLevelMetrics=["ALL"])
    assert shards() == {}


def test_dates_travel_as_seconds_in_json(aws):
    aws.kinesis.create_stream(StreamName="s", ShardCount=1)
    made = aws.kinesis.describe_stream_summary(StreamName="s")["StreamDescriptionSummary"]["StreamCreationTimestamp"]
    assert abs((datetime.datetime.now(datetime.timezone.utc) - made).total_seconds()) < 60
