"""kill -9 under load: what was acknowledged is there, in order, once; what Firehose delivers, it delivers once."""

import gzip
import json
import pathlib
import signal
import socket
import threading

import pytest
from conftest import Clients
from millrace_server import Server, eventually

KILLS = 20
PRODUCERS = 3


class Producer(threading.Thread):
    """Puts numbered records, and notes which were acknowledged, and which may have been written without an answer."""

    def __init__(self, number, server, account):
        super().__init__(daemon=True)
        self.number = number
        self.aws = Clients(server, account)
        self.kinesis = self.aws.client("kinesis", connect_timeout=2, read_timeout=20)
        self.firehose = self.aws.client("firehose", connect_timeout=2, read_timeout=20)
        self.acknowledged = []  # (sequence number, shard, text)
        self.direct = []
        self.unanswered = set()
        self.next = 0
        self.stopping = threading.Event()

    def texts(self):
        batch = [f"{self.number}-{n:08}" for n in range(self.next, self.next + 20)]
        self.next += 20
        return batch

    def run(self):
        while not self.stopping.is_set():
            batch = self.texts()
            try:
                records = [{"Data": t.encode() + b"\n", "PartitionKey": t} for t in batch]
                answer = self.kinesis.put_records(StreamName="s", Records=records)
                assert answer["FailedRecordCount"] == 0
                self.acknowledged += [(int(r["SequenceNumber"]), r["ShardId"], t) for r, t in zip(answer["Records"], batch)]
            except AssertionError:
                raise
            except Exception:
                self.unanswered |= set(batch)
                self.stopping.wait(0.02)
            batch = self.texts()
            try:
                self.firehose.put_record_batch(DeliveryStreamName="direct", Records=[{"Data": t.encode() + b"\n"} for t in batch])
                self.direct += batch
            except Exception:
                self.unanswered |= set(batch)
                self.stopping.wait(0.02)


def read_stream(kinesis, found):
    """Adds to the records found in each shard those that lie behind them."""
    for shard in kinesis.list_shards(StreamName="s")["Shards"]:
        records = found.setdefault(shard["ShardId"], [])
        start = {"ShardIteratorType": "AFTER_SEQUENCE_NUMBER", "StartingSequenceNumber": str(records[-1][0])} if records else {"ShardIteratorType": "TRIM_HORIZON"}
        iterator = kinesis.get_shard_iterator(StreamName="s", ShardId=shard["ShardId"], **start)["ShardIterator"]
        while True:
            page = kinesis.get_records(ShardIterator=iterator)
            records += [(int(r["SequenceNumber"]), r["Data"].decode().strip()) for r in page["Records"]]
            iterator = page["NextShardIterator"]
            if not page["Records"]:
                break


def check_stream(aws, known, found=None):
    """Every record acknowledged so far is in its shard, once, in the order of the sequence numbers; returns the texts.

    What was `found` before is not read again: the last check reads all.
    """
    found = {} if found is None else found
    read_stream(aws.kinesis, found)
    for shard, records in found.items():
        numbers = [number for number, _ in records]
        assert numbers == sorted(set(numbers)), f"{shard} is out of order"
        texts = [text for _, text in records]
        assert len(set(texts)) == len(texts), f"{shard} holds a record twice"
    places = {(number, shard, text) for shard, records in found.items() for number, text in records}
    missing = known - places
    assert not missing, f"{len(missing)} acknowledged records are lost, such as {sorted(missing)[:3]}"
    return {text for records in found.values() for _, text in records}


@pytest.mark.xdist_group("crash")
def test_nothing_acknowledged_is_lost_and_nothing_is_delivered_twice():
    with Server() as server:
        aws = Clients(server)
        bucket, role = aws.bucket(), aws.role()
        aws.kinesis.create_stream(StreamName="s", ShardCount=4)
        arn = aws.kinesis.describe_stream_summary(StreamName="s")["StreamDescriptionSummary"]["StreamARN"]

        def destination(prefix):
            return {
                "RoleARN": role, "BucketARN": f"arn:aws:s3:::{bucket}", "Prefix": prefix, "CompressionFormat": "GZIP",
                "BufferingHints": {"SizeInMBs": 1, "IntervalInSeconds": 0},
            }

        aws.firehose.create_delivery_stream(
            DeliveryStreamName="fromstream", DeliveryStreamType="KinesisStreamAsSource",
            KinesisStreamSourceConfiguration={"KinesisStreamARN": arn, "RoleARN": role},
            ExtendedS3DestinationConfiguration=destination("stream/"),
        )
        aws.firehose.create_delivery_stream(DeliveryStreamName="direct", ExtendedS3DestinationConfiguration=destination("direct/"))
        producers = [Producer(number, server, aws.account) for number in range(PRODUCERS)]
        for producer in producers:
            producer.start()
        found = {}
        for kill in range(KILLS):
            # Kill at another point of the load each time, but only after something was acknowledged since the last.
            before = sum(len(p.acknowledged) for p in producers)
            eventually(lambda: sum(len(p.acknowledged) for p in producers) >= before + 20 + 37 * kill % 400, interval=0.001)
            server.kill()
            known = {entry for p in producers for entry in list(p.acknowledged)}
            server.start()
            check_stream(aws, known, found)
        for producer in producers:
            producer.stopping.set()
        for producer in producers:
            producer.join(timeout=60)
            assert not producer.is_alive()
        in_stream = check_stream(aws, {e for p in producers for e in p.acknowledged})
        acknowledged = {text for p in producers for _, _, text in p.acknowledged}
        direct = {text for p in producers for text in p.direct}
        unanswered = set().union(*(p.unanswered for p in producers))
        assert len(acknowledged) > KILLS * 20 and len(direct) > KILLS * 20
        assert in_stream <= acknowledged | unanswered

        def delivered(prefix):
            texts = []
            for page in aws.s3.get_paginator("list_objects_v2").paginate(Bucket=bucket, Prefix=prefix):
                for item in page.get("Contents", []):
                    body = aws.s3.get_object(Bucket=bucket, Key=item["Key"])["Body"].read()
                    texts += gzip.decompress(body).decode().split()
            return texts

        eventually(lambda: len(delivered("stream/")) >= len(in_stream), seconds=60, interval=0.5)
        texts = delivered("stream/")
        assert sorted(texts) == sorted(in_stream), "Firehose's objects differ from the stream"
        eventually(lambda: len(delivered("direct/")) >= len(direct), seconds=60, interval=0.5)
        texts = delivered("direct/")
        assert len(texts) == len(set(texts)), "a record was delivered twice"
        assert direct <= set(texts) <= direct | unanswered
        print(f"{KILLS} kills, {len(acknowledged)} + {len(direct)} acknowledged, {len(unanswered)} unanswered")


@pytest.mark.xdist_group("crash")
def test_everything_else_survives_a_kill_as_well():
    with Server() as server:
        aws = Clients(server)
        bucket, role = aws.bucket(), aws.role()
        aws.s3.put_object(Bucket=bucket, Key="k", Body=b"v" * 100_000)
        aws.glue.create_database(DatabaseInput={"Name": "db"})
        aws.logs.create_log_group(logGroupName="g")
        script = b"import time\nprint('here', flush=True)\ntime.sleep(600)"
        aws.s3.put_object(Bucket=bucket, Key="j.py", Body=script)
        command = {"Name": "pythonshell", "ScriptLocation": f"s3://{bucket}/j.py"}
        aws.glue.create_job(Name="j", Role=role, Command=command)
        run = aws.glue.start_job_run(JobName="j")["JobRunId"]
        state = lambda: aws.glue.get_job_run(JobName="j", RunId=run)["JobRun"]  # noqa: E731
        eventually(lambda: state()["JobRunState"] == "RUNNING")
        server.kill()
        server.start()
        assert aws.s3.get_object(Bucket=bucket, Key="k")["Body"].read() == b"v" * 100_000
        assert aws.glue.get_database(Name="db") and aws.iam.get_role(RoleName="worker")
        assert len(aws.logs.describe_log_groups()["logGroups"]) >= 1
        assert state()["JobRunState"] == "FAILED" and "server stopped" in state()["ErrorMessage"]
        assert server.stop() == 0


@pytest.mark.xdist_group("crash")
def test_sigterm_under_load_keeps_what_was_acknowledged():
    with Server() as server:
        aws = Clients(server)
        aws.kinesis.create_stream(StreamName="s", ShardCount=4)
        aws.role()
        aws.bucket()
        aws.firehose.create_delivery_stream(
            DeliveryStreamName="direct",
            ExtendedS3DestinationConfiguration={"RoleARN": f"arn:aws:iam::{aws.account}:role/worker", "BucketARN": "arn:aws:s3:::none-such"},
        )
        producers = [Producer(number, server, aws.account) for number in range(PRODUCERS)]
        for producer in producers:
            producer.start()
        eventually(lambda: sum(len(p.acknowledged) for p in producers) >= 300)
        assert server.stop() == 0
        for producer in producers:
            producer.stopping.set()
            producer.join(timeout=60)
        server.start()
        assert check_stream(aws, {e for p in producers for e in p.acknowledged})


def has_read(port, client_port):
    """Whether the server has read all that came on a connection, as the kernel tells it."""
    ends = f"0100007F:{port:04X} 0100007F:{client_port:04X}"
    lines = [line for line in pathlib.Path("/proc/net/tcp").read_text().splitlines() if ends in line]
    # Established, and nothing in the receive queue.
    return any(line.split()[3] == "01" and line.split()[4].endswith(":00000000") for line in lines)


def test_sigterm_lets_a_request_finish_that_is_half_sent():
    with Server() as server:
        aws = Clients(server)
        aws.kinesis.create_stream(StreamName="s", ShardCount=1)
        body = json.dumps({"StreamName": "s", "PartitionKey": "k", "Data": "aGVsbG8="}).encode()
        connection = socket.create_connection(("127.0.0.1", server.port), timeout=30)
        head = (
            "POST / HTTP/1.1\r\nHost: localhost\r\nX-Amz-Target: Kinesis_20131202.PutRecord\r\n"
            "Content-Type: application/x-amz-json-1.1\r\nX-Amz-Date: 20260101T000000Z\r\n"
            f"Authorization: AWS4-HMAC-SHA256 Credential={aws.account}/20260101/us-east-1/kinesis/aws4_request, SignedHeaders=host, Signature=0\r\n"
            f"Content-Length: {len(body)}\r\n\r\n"
        )
        connection.sendall(head.encode() + body[:10])
        eventually(lambda: has_read(server.port, connection.getsockname()[1]))
        server.process.send_signal(signal.SIGTERM)

        def is_closing():
            try:
                socket.create_connection(("127.0.0.1", server.port), timeout=5).close()
                return False
            except OSError:
                return True

        eventually(is_closing)
        connection.sendall(body[10:])
        answer = b""
        while piece := connection.recv(65_536):
            answer += piece
        assert answer.startswith(b"HTTP/1.1 200"), answer
        number = json.loads(answer.split(b"\r\n\r\n", 1)[1])["SequenceNumber"]
        assert server.process.wait(timeout=60) == 0
        server.start()
        iterator = aws.kinesis.get_shard_iterator(StreamName="s", ShardId="shardId-000000000000", ShardIteratorType="TRIM_HORIZON")
        records = aws.kinesis.get_records(ShardIterator=iterator["ShardIterator"])["Records"]
        assert [(r["SequenceNumber"], r["Data"]) for r in records] == [(number, b"hello")]
