"""Loads a server with all that it does while others attack it, and watches its memory and its descriptors.

    python mixed_load.py MINUTES      as scripts/soak mixed calls it; fails if they grow steadily, or an answer is not what was stored
"""

import base64
import collections
import hashlib
import http.client
import json
import os
import pathlib
import random
import re
import socket
import statistics
import sys
import threading
import time

from botocore.auth import S3SigV4Auth, SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from conftest import Clients
from millrace_server import Server
from test_connections import FLOODS, Flood

SAMPLE_SECONDS = 5
# Growth of the last third over the middle one that is no chance.
GROWN_MIB, GROWN_SHARE, GROWN_DESCRIPTORS = 16, 1.08, 40
KEYS = 100
PAUSE = 0.02


class Watched:
    """What has happened so far, for all threads."""

    def __init__(self):
        self.counts = collections.Counter()
        self.wrong = []
        self.over = threading.Event()

    def fail(self, text):
        self.wrong.append(text)
        print("wrong:", text, flush=True)


class Caller:
    """Requests of one client by a connection that is kept."""

    def __init__(self, server, credentials):
        self.server, self.credentials = server, credentials
        self.connection = None

    def call(self, service, method="POST", path="/", body=b"", headers=None):
        request = AWSRequest(method, self.server.url + path, data=body, headers={"Host": f"127.0.0.1:{self.server.port}", **(headers or {})})
        (S3SigV4Auth if service == "s3" else SigV4Auth)(self.credentials, service, "us-east-1").add_auth(request)
        for attempt in range(2):
            self.connection = self.connection or http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=60)
            try:
                self.connection.request(method, path, body=body, headers=dict(request.headers))
                answer = self.connection.getresponse()
                return answer.status, answer.read()
            except (OSError, http.client.HTTPException):
                # A connection that was idle may have given way to others.
                self.connection.close()
                self.connection = None
                if attempt:
                    raise

    def json(self, service, target, **members):
        status, body = self.call(service, body=json.dumps(members).encode(), headers={
            "Content-Type": "application/x-amz-json-1.1", "X-Amz-Target": target})
        return status, json.loads(body or b"{}")


def streams(caller, watched, random):
    target = "Kinesis_20131202."
    data = base64.b64encode(random.randbytes(300)).decode()
    status, answer = caller.json("kinesis", target + "PutRecords", StreamName="s", Records=[
        {"PartitionKey": str(n), "Data": data} for n in range(20)])
    assert status == 200 and answer["FailedRecordCount"] == 0, (status, answer)
    placed = answer["Records"][0]
    _, answer = caller.json("kinesis", target + "GetShardIterator", StreamName="s", ShardId=placed["ShardId"],
                            ShardIteratorType="AT_SEQUENCE_NUMBER", StartingSequenceNumber=placed["SequenceNumber"])
    status, answer = caller.json("kinesis", target + "GetRecords", ShardIterator=answer["ShardIterator"], Limit=10)
    assert status == 200, (status, answer)
    if not answer["Records"] or answer["Records"][0]["Data"] != data:
        watched.fail("a record is not what was put")


def objects(caller, watched, random):
    key = f"/load/{threading.get_ident()}-{random.randrange(KEYS)}"
    body = random.randbytes(random.choice([10, 3000, 200_000]))
    status, answer = caller.call("s3", "PUT", key, body)
    assert status == 200, (status, answer)
    status, got = caller.call("s3", "GET", key)
    if status != 200 or got != body:
        watched.fail(f"an object is not what was put: {status}")
    if random.randrange(3) == 0:
        status, _ = caller.call("s3", "GET", "/load?list-type=2&max-keys=50")
        assert status == 200
        status, _ = caller.call("s3", "DELETE", key)
        assert status == 204


def tables(caller, watched, random):
    target, name = "AWSGlue.", f"t{random.randrange(10**6)}"
    for operation, members in (
            ("CreateTable", {"DatabaseName": "d", "TableInput": {"Name": name, "Description": "x" * 200}}),
            ("UpdateTable", {"DatabaseName": "d", "TableInput": {"Name": name}}),
            ("GetTables", {"DatabaseName": "d", "MaxResults": 10}),
            ("DeleteTable", {"DatabaseName": "d", "Name": name})):
        status, answer = caller.json("glue", target + operation, **members)
        assert status == 200 or answer.get("__type") in ("AlreadyExistsException", "EntityNotFoundException"), (status, answer)


def deliveries(caller, watched, random):
    record = base64.b64encode(json.dumps({"n": random.randrange(10**9)}).encode() + b"\n").decode()
    status, answer = caller.json("firehose", "Firehose_20150804.PutRecordBatch", DeliveryStreamName="f", Records=[{"Data": record}] * 20)
    assert status == 200 and answer["FailedPutCount"] == 0, (status, answer)
    if random.randrange(20) == 0:
        _, listed = caller.call("s3", "GET", "/load?list-type=2&prefix=out/")
        keys = re.findall(r"<Key>(.*?)</Key>", listed.decode())
        if keys:
            body = "<Delete><Quiet>true</Quiet>" + "".join(f"<Object><Key>{key}</Key></Object>" for key in keys) + "</Delete>"
            status, answer = caller.call("s3", "POST", "/load?delete=", body.encode(), {
                "Content-MD5": base64.b64encode(hashlib.md5(body.encode()).digest()).decode()})
            assert status == 200, (status, answer)
            watched.counts["objects delivered"] += len(keys)


def logs(caller, watched, random):
    events = [{"timestamp": int(time.time() * 1000), "message": f"event {random.randrange(100)}"} for _ in range(5)]
    status, answer = caller.json("logs", "Logs_20140328.PutLogEvents", logGroupName="g", logStreamName="l", logEvents=events)
    assert status == 200, (status, answer)
    status, answer = caller.json("logs", "Logs_20140328.GetLogEvents", logGroupName="g", logStreamName="l", limit=5)
    assert status == 200 and len(answer["events"]) == 5, (status, answer)


# MARK: Attacks


def connect(server):
    return socket.create_connection(("127.0.0.1", server.port), timeout=20)


def silence(server, watched, random):
    """Connections that say nothing, or a little."""
    silent = []
    for _ in range(50):
        one = connect(server)
        one.sendall(random.choice([b"", b"P", b"PRI", b"POST / HT", b"GET / HTTP/1.1\r\nHost: localhost\r\n", b"\x16\x03\x01"]))
        silent.append(one)
    watched.over.wait(random.uniform(0, 3))
    for one in silent:
        one.close()


def flood(server, watched, random):
    one = Flood(server)
    one.send(FLOODS[random.choice(list(FLOODS))](), reading=random.random() < 0.5)
    one.socket.close()


def strangers(server, watched, random):
    """Bodies without a signature, or with a wrong one."""
    for signature in (None, "AWS4-HMAC-SHA256 Credential=AKIAX/20260101/us-east-1/kinesis/aws4_request, SignedHeaders=host, Signature=" + "0" * 64):
        connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)
        headers = {"X-Amz-Target": "Kinesis_20131202.PutRecords", "Content-Type": "application/x-amz-json-1.1"}
        if signature:
            headers["Authorization"] = signature
        try:
            connection.request("POST", "/", body=random.randbytes(1 << random.randrange(22)), headers=headers)
            status = connection.getresponse().status
            if status not in (400, 403, 413, 503):
                watched.fail(f"a stranger was answered with {status}")
        except OSError:
            # Refused before all of the body was sent.
            pass
        connection.close()


def impostor(server, watched, random):
    """A key that exists, with another secret."""
    caller = Caller(server, Credentials(watched.key, "x" * 40))
    status, answer = caller.json("kinesis", "Kinesis_20131202.ListStreams")
    if status not in (400, 403):
        watched.fail(f"a wrong signature was answered with {status}: {answer}")
    caller.connection.close()


def noise(server, watched, random):
    for _ in range(20):
        one = connect(server)
        try:
            one.sendall(random.randbytes(random.randrange(1, 3000)) + b"\r\n\r\n")
        except OSError:
            pass
        one.close()


LOADS, ATTACKS = (streams, objects, tables, deliveries, logs), (silence, flood, strangers, impostor, noise)


def repeat(work, subject, watched, seed, pause):
    """Until the time is over; a call that cannot be made is wrong, as the server must serve its clients meanwhile."""
    numbers = random.Random(seed)
    while not watched.over.wait(pause):
        try:
            work(subject, watched, numbers)
            watched.counts[work.__name__] += 1
        except OSError as error:
            # Floods are cut off.
            if work in LOADS:
                watched.fail(f"{work.__name__}: {error!r}")
        except Exception as error:  # noqa: BLE001
            watched.fail(f"{work.__name__}: {error!r}")
            if len(watched.wrong) > 50:
                return


def sample(server):
    status = pathlib.Path(f"/proc/{server.process.pid}/status").read_text()
    return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) / 1024, len(os.listdir(f"/proc/{server.process.pid}/fd"))


def prepare(aws):
    aws.kinesis.create_stream(StreamName="s", ShardCount=4)
    aws.s3.create_bucket(Bucket="load")
    aws.glue.create_database(DatabaseInput={"Name": "d"})
    aws.firehose.create_delivery_stream(DeliveryStreamName="f", ExtendedS3DestinationConfiguration={
        "RoleARN": aws.role(), "BucketARN": "arn:aws:s3:::load", "Prefix": "out/", "BufferingHints": {"IntervalInSeconds": 1, "SizeInMBs": 1}})
    aws.logs.create_log_group(logGroupName="g")
    aws.logs.create_log_stream(logGroupName="g", logStreamName="l")


def growth(samples):
    """Why the figures say that something is never given back; None if they do not."""
    third = len(samples) // 3
    (memory, files), (later_memory, later_files) = (
        [statistics.median(column) for column in zip(*part)] for part in (samples[third:2 * third], samples[2 * third:]))
    print(f"middle third: {memory:.0f} MiB, {files:.0f} descriptors; last third: {later_memory:.0f} MiB, {later_files:.0f} descriptors")
    if later_memory > max(memory + GROWN_MIB, memory * GROWN_SHARE):
        return "the memory grows"
    return "the descriptors grow" if later_files > files + GROWN_DESCRIPTORS else None


def main(minutes):
    watched, samples = Watched(), []
    with Server("--auth", "verify") as server:
        watched.key, secret = pathlib.Path(f"{server.data}/root-credentials").read_text().split()
        prepare(Clients(server, watched.key, secret))
        callers = [(work, Caller(server, Credentials(watched.key, secret)), PAUSE) for work in LOADS for _ in range(2)]
        workers = [threading.Thread(target=repeat, args=(work, subject, watched, seed, pause), daemon=True)
                   for seed, (work, subject, pause) in enumerate(callers + [(attack, server, 0.5) for attack in ATTACKS])]
        for worker in workers:
            worker.start()
        begin = time.monotonic()
        while (passed := time.monotonic() - begin) < minutes * 60 and server.process.poll() is None:
            time.sleep(SAMPLE_SECONDS)
            samples.append(sample(server))
            if int(passed // 60) != int((passed + SAMPLE_SECONDS) // 60):
                memory, files = samples[-1]
                print(f"{(passed + SAMPLE_SECONDS) / 60:5.1f} min  {memory:6.1f} MiB  {files:5d} descriptors  {dict(watched.counts)}", flush=True)
        if server.process.poll() is not None:
            watched.fail(f"the server ended with {server.process.returncode}")
        watched.over.set()
        for worker in workers:
            worker.join(timeout=60)
        if server.process.poll() is None:
            time.sleep(5)
            print("at rest: {:.1f} MiB, {} descriptors".format(*sample(server)))
            if (status := server.stop()) != 0:
                watched.fail(f"the server stopped with {status}")
    if problem := growth(samples):
        watched.fail(problem)
    return 1 if watched.wrong else 0


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1])))
