"""Storage that fails, under a real server."""

import pathlib
import subprocess

import pytest
from conftest import Clients
from millrace_server import Server, eventually


def read_all(kinesis, stream):
    found, token = [], kinesis.get_shard_iterator(
        StreamName=stream, ShardId="shardId-000000000000", ShardIteratorType="TRIM_HORIZON")["ShardIterator"]
    while True:
        answer = kinesis.get_records(ShardIterator=token)
        found += [r["Data"] for r in answer["Records"]]
        token = answer["NextShardIterator"]
        if not answer["Records"]:
            return found


def test_a_changed_byte_is_told_and_everything_else_is_served():
    with Server() as server:
        kinesis = Clients(server).kinesis
        for stream in ("broken", "whole"):
            kinesis.create_stream(StreamName=stream, ShardCount=1)
        large = b"x" * 1_000_000
        for _ in range(70):
            kinesis.put_record(StreamName="broken", Data=large, PartitionKey="k")
        kinesis.put_record(StreamName="whole", Data=b"fine", PartitionKey="k")
        segments = sorted(pathlib.Path(server.data).glob("streams/*/*.log"), key=lambda p: p.stat().st_size)
        sealed = segments[-1]
        with open(sealed, "r+b") as file:
            file.seek(30_000_000)
            byte = file.read(1)
            file.seek(30_000_000)
            file.write(bytes([byte[0] ^ 1]))
        for _ in range(2):
            with pytest.raises(Exception) as caught:
                read_all(kinesis, "broken")
            assert caught.value.response["Error"]["Code"] == "InternalFailure"
            assert caught.value.response["ResponseMetadata"]["HTTPStatusCode"] == 500
            assert f"{sealed.name} is corrupt at byte 29" in pathlib.Path(server.log.name).read_text()
            assert read_all(kinesis, "whole") == [b"fine"]
            # What lies behind is there for readers that begin behind it, and writes go on.
            kinesis.put_record(StreamName="broken", Data=b"after", PartitionKey="k")
            number = kinesis.put_record(StreamName="broken", Data=b"last", PartitionKey="k")["SequenceNumber"]
            token = kinesis.get_shard_iterator(StreamName="broken", ShardId="shardId-000000000000",
                                               ShardIteratorType="AT_SEQUENCE_NUMBER", StartingSequenceNumber=number)["ShardIterator"]
            assert [r["Data"] for r in kinesis.get_records(ShardIterator=token)["Records"]] == [b"last"]
            server.kill()
            server.start()


def test_segments_of_a_deleted_stream_are_written_over():
    """A stream whose segments lay in another before shows its own records only, through a kill in the middle of it."""
    with Server() as server:
        kinesis = Clients(server).kinesis
        kinesis.create_stream(StreamName="old", ShardCount=1)
        for n in range(140):
            kinesis.put_record(StreamName="old", Data=b"old %04d" % n + b"x" * 1_000_000, PartitionKey="k")
        kinesis.delete_stream(StreamName="old")
        spares = pathlib.Path(server.data) / "spare-segments"
        eventually(lambda: len(list(spares.iterdir())) == 2)
        kinesis.create_stream(StreamName="new", ShardCount=1)
        put = []
        for n in range(100):
            put.append(b"new %04d" % n + b"y" * 999_000)
            kinesis.put_record(StreamName="new", Data=put[-1], PartitionKey="k")
        assert not list(spares.iterdir())
        assert [r[:8] for r in read_all(kinesis, "new")] == [r[:8] for r in put]
        server.kill()
        server.start()
        assert read_all(kinesis, "new") == put
        assert "damaged" not in pathlib.Path(server.log.name).read_text()


@pytest.fixture
def small_disk(tmp_path):
    folder = tmp_path / "disk"
    folder.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", folder], capture_output=True).returncode != 0:
        pytest.skip("a small disk cannot be mounted here")
    yield folder
    subprocess.run(["umount", "-l", folder], check=True)


def test_a_full_disk_refuses_and_recovers(small_disk):
    server = Server(data=str(small_disk))
    try:
        server.start()
        kinesis = Clients(server).kinesis
        kinesis.create_stream(StreamName="s", ShardCount=1)
        (small_disk / "ballast").write_bytes(b"\0" * 8_000_000)
        acknowledged = []

        def fill():
            for number in range(60):
                text = f"{len(acknowledged):06}".encode() + b"x" * 500_000
                try:
                    kinesis.put_record(StreamName="s", Data=text, PartitionKey="k")
                except Exception as error:
                    assert error.response["Error"]["Code"] == "ServiceUnavailable"
                    assert error.response["ResponseMetadata"]["HTTPStatusCode"] == 503
                    return True
                acknowledged.append(text)
            return False

        assert fill(), "the disk did not become full"
        # The server is up, reads, and takes records again when there is room.
        assert read_all(kinesis, "s") == acknowledged
        (small_disk / "ballast").unlink()
        kinesis.put_record(StreamName="s", Data=b"room again", PartitionKey="k")
        acknowledged.append(b"room again")
        server.kill()
        server.start()
        assert read_all(kinesis, "s") == acknowledged
    finally:
        server.close()
