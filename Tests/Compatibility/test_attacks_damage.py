"""One bit of a file of the data folder changes: nothing that was acknowledged is missing without an error, and nothing wrong is given out."""

import http.client
import pathlib
import random
import time

import pytest
from botocore.exceptions import ClientError
from conftest import Clients
from millrace_server import Server

CALLS, RECORDS = 20, 50
EXPECTED = [f"{call}-{record}".encode() * 5 for call in range(CALLS) for record in range(RECORDS)]
MESSAGES = [f"message {number} " + "x" * 100 for number in range(200)]
OBJECTS = {"small": random.Random(1).randbytes(100), "large": random.Random(2).randbytes(300_000)}


@pytest.fixture(scope="module")
def stopped():
    """A server that is stopped, and holds a stream, a log stream, two objects and many databases."""
    with Server() as server:
        clients = Clients(server, "000000000000")
        clients.kinesis.create_stream(StreamName="s", ShardCount=1)
        for call in range(CALLS):
            batch = EXPECTED[call * RECORDS:(call + 1) * RECORDS]
            clients.kinesis.put_records(StreamName="s", Records=[{"Data": data, "PartitionKey": "p"} for data in batch])
        clients.logs.create_log_group(logGroupName="g")
        clients.logs.create_log_stream(logGroupName="g", logStreamName="s")
        now = int(time.time() * 1000)
        for start in range(0, len(MESSAGES), 50):
            clients.logs.put_log_events(logGroupName="g", logStreamName="s", logEvents=[{"timestamp": now, "message": one} for one in MESSAGES[start:start + 50]])
        clients.s3.create_bucket(Bucket="bkt")
        for key, content in OBJECTS.items():
            clients.s3.put_object(Bucket="bkt", Key=key, Body=content)
        assert server.stop() == 0
        yield server


class Flipped:
    """The server with one bit of one of its files changed, for a while."""

    def __init__(self, server, path, position):
        self.server, self.path, self.position = server, path, position

    def __enter__(self):
        self.whole = self.path.read_bytes()
        damaged = bytearray(self.whole)
        damaged[self.position] ^= 1 << random.Random(self.position).randrange(8)
        self.path.write_bytes(damaged)
        self.server.start()
        return Clients(self.server, "000000000000")

    def __exit__(self, *_):
        self.server.kill()
        self.path.write_bytes(self.whole)


def largest(server, pattern):
    return max(pathlib.Path(server.data).glob(pattern), key=lambda path: path.stat().st_size)


def told(read):
    """What was read, or the code of the error that said that something is amiss."""
    try:
        return read()
    except ClientError as error:
        return error.response["Error"]["Code"]


def records(clients, **start):
    place = clients.kinesis.get_shard_iterator(StreamName="s", ShardId="shardId-000000000000", **start)["ShardIterator"]
    found = []
    while True:
        page = clients.kinesis.get_records(ShardIterator=place)
        found += [one["Data"] for one in page["Records"]]
        if not page["Records"] and page["MillisBehindLatest"] == 0:
            return found
        place = page["NextShardIterator"]


@pytest.mark.parametrize("position", [0, 4, 16, 20, 32, 60, 100, 130, 190, 210, 5000, 7000, 60_000, 120_000])
def test_a_reader_of_a_stream_is_told_of_damage(stopped, position):
    with Flipped(stopped, largest(stopped, "streams/*/*.log"), position) as clients:
        assert told(lambda: records(clients, ShardIteratorType="TRIM_HORIZON")) in (EXPECTED, "InternalFailure")


@pytest.mark.parametrize("position", [20, 100, 210, 7000])
def test_a_reader_from_a_time_is_told_of_damage(stopped, position):
    with Flipped(stopped, largest(stopped, "streams/*/*.log"), position) as clients:
        assert told(lambda: records(clients, ShardIteratorType="AT_TIMESTAMP", Timestamp=0)) in (EXPECTED, "InternalFailure")


@pytest.mark.parametrize("position", [0, 20, 100, 210, 7000, 20_000])
def test_a_reader_of_logs_is_told_of_damage(stopped, position):
    def get(clients):
        found, token = [], {}
        while True:
            page = clients.logs.get_log_events(logGroupName="g", logStreamName="s", startFromHead=True, **token)
            found += [one["message"] for one in page["events"]]
            if token.get("nextToken") == page["nextForwardToken"]:
                return found
            token = {"nextToken": page["nextForwardToken"]}

    def filtered(clients):
        pages = clients.logs.get_paginator("filter_log_events").paginate(logGroupName="g")
        return [one["message"] for page in pages for one in page["events"]]

    with Flipped(stopped, largest(stopped, "logs/**/*.log"), position) as clients:
        for read in (get, filtered):
            assert told(lambda: read(clients)) in (MESSAGES, "InternalFailure", "ServiceUnavailableException"), read


@pytest.mark.parametrize("key, position", [("small", n) for n in (0, 50, 99, 100, 110, 127)] + [("large", n) for n in (0, 65_535, 65_536, 299_999, 300_000, 300_043)])
def test_a_reader_of_an_object_is_told_of_damage(stopped, key, position):
    """Of its bytes as of the sums that stand behind them."""
    path = next(one for one in pathlib.Path(stopped.data).glob("objects/files/*/*") if one.read_bytes()[:16] == OBJECTS[key][:16])
    with Flipped(stopped, path, position) as clients:
        connection = http.client.HTTPConnection("127.0.0.1", clients.server.port, timeout=10)
        connection.request("GET", f"/bkt/{key}")
        answer = connection.getresponse()
        try:
            assert answer.read() == OBJECTS[key] or answer.status == 500
        except http.client.IncompleteRead as broken:
            assert OBJECTS[key].startswith(broken.partial)


@pytest.mark.parametrize("file, position", [("FORMAT", 0), ("FORMAT", 1), ("master-key", 0), ("master-key", 31), ("documents.sqlite", 0), ("documents.sqlite", 18), ("documents.sqlite", 104)])
def test_a_folder_whose_own_files_are_damaged_is_not_misread(stopped, file, position):
    path = pathlib.Path(stopped.data) / file
    flipped = Flipped(stopped, path, position)
    try:
        clients = flipped.__enter__()
        assert records(clients, ShardIteratorType="TRIM_HORIZON") == EXPECTED
        assert clients.s3.get_object(Bucket="bkt", Key="small")["Body"].read() == OBJECTS["small"]
    except AssertionError:
        # It does not start, and says why.
        assert stopped.process.poll() not in (None, 0)
        assert "Error: " in pathlib.Path(stopped.log.name).read_text().splitlines()[-1]
    finally:
        if stopped.process.poll() is None:
            stopped.kill()
        path.write_bytes(flipped.whole)
