"""A full disk: what makes room works, what needs room is refused in words to try again by, and nothing acknowledged is lost."""

import errno
import json
import os
import pathlib
import subprocess
import urllib.error
import urllib.request

import pytest
from conftest import Clients
from millrace_server import Server, eventually

DISK_MIB = 64


class Disk:
    """A small file system of its own, and a file that fills it."""

    def __init__(self, path):
        self.path = path
        self.filler = path / "filler"

    def fill(self):
        """To the last byte, and to the last block of small files."""
        with open(self.filler, "ab", buffering=0) as file:
            for size in (1 << 20, 1 << 14, 1 << 12, 1):
                try:
                    while True:
                        if not file.write(b"x" * size):
                            break
                except OSError as error:
                    assert error.errno == errno.ENOSPC

    def release(self):
        self.filler.unlink(missing_ok=True)


@pytest.fixture
def disk(tmp_path):
    path = tmp_path / "disk"
    path.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={DISK_MIB}m", "tmpfs", str(path)], capture_output=True, text=True)
    if mounted.returncode:
        pytest.skip(f"a file system cannot be mounted here: {mounted.stderr.strip()}")
    yield Disk(path)
    subprocess.run(["umount", "-l", str(path)], check=True)


@pytest.fixture
def full(disk, tmp_path):
    """A server on the disk, with resources of every kind, and its log elsewhere."""
    data = disk.path / "data"
    data.mkdir()
    (data / "test-server.log").symlink_to(tmp_path / "server.log")
    with Server(data=str(data)) as server:
        aws = Clients(server)
        populate(aws)
        yield server, aws


OBJECT = os.urandom(64 * 1024)


def populate(aws):
    aws.kinesis.create_stream(StreamName="s", ShardCount=1)
    aws.bucket_name = aws.bucket()
    for number in range(120):
        aws.s3.put_object(Bucket=aws.bucket_name, Key=f"k{number:03}", Body=OBJECT)
    aws.s3.create_bucket(Bucket=f"empty-{aws.bucket_name}")
    aws.glue.create_database(DatabaseInput={"Name": "d"})
    for number in range(20):
        aws.glue.create_table(DatabaseName="d", TableInput={"Name": f"t{number}"})
    aws.firehose.create_delivery_stream(DeliveryStreamName="f", ExtendedS3DestinationConfiguration={
        "RoleARN": aws.role(), "BucketARN": f"arn:aws:s3:::{aws.bucket_name}", "BufferingHints": {"IntervalInSeconds": 900}})
    aws.logs.create_log_group(logGroupName="g")
    aws.logs.create_log_stream(logGroupName="g", logStreamName="l")
    aws.iam.create_user(UserName="u")


def ready(server):
    try:
        answer = urllib.request.urlopen(f"{server.url}/_millrace/ready", timeout=5)
        return answer.status, json.load(answer)
    except urllib.error.HTTPError as error:
        return error.code, json.load(error)


def metric(server, name):
    text = urllib.request.urlopen(f"{server.url}/_millrace/metrics", timeout=5).read().decode()
    return int(next(line for line in text.splitlines() if line.startswith(name + " ")).split()[1])


def refusal(call, most=400):
    """The error of a call that is made until the disk has no room for it."""
    for _ in range(most):
        try:
            call()
        except Exception as error:
            return error.response["Error"]["Code"], error.response["ResponseMetadata"]["HTTPStatusCode"]
    raise AssertionError("nothing was refused")


DELETIONS = {
    "DeleteObject": lambda aws: aws.s3.delete_object(Bucket=aws.bucket_name, Key="k000"),
    "DeleteObjects": lambda aws: aws.s3.delete_objects(
        Bucket=aws.bucket_name, Delete={"Objects": [{"Key": f"k{n:03}"} for n in range(1, 101)], "Quiet": True}),
    "DeleteBucket": lambda aws: aws.s3.delete_bucket(Bucket=f"empty-{aws.bucket_name}"),
    "DeleteStream": lambda aws: aws.kinesis.delete_stream(StreamName="s"),
    "DeleteTable": lambda aws: aws.glue.delete_table(DatabaseName="d", Name="t0"),
    "BatchDeleteTable": lambda aws: aws.glue.batch_delete_table(DatabaseName="d", TablesToDelete=[f"t{n}" for n in range(1, 20)]),
    "DeleteDatabase": lambda aws: aws.glue.delete_database(Name="d"),
    "DeleteDeliveryStream": lambda aws: aws.firehose.delete_delivery_stream(DeliveryStreamName="f"),
    "DeleteLogStream": lambda aws: aws.logs.delete_log_stream(logGroupName="g", logStreamName="l"),
    "DeleteLogGroup": lambda aws: aws.logs.delete_log_group(logGroupName="g"),
    "DeleteUser": lambda aws: aws.iam.delete_user(UserName="u"),
}


@pytest.mark.parametrize("operation", DELETIONS)
def test_what_makes_room_works_on_a_full_disk(full, disk, operation):
    server, aws = full
    disk.fill()
    DELETIONS[operation](aws)
    assert server.process.poll() is None


def test_deletions_one_after_another_on_a_full_disk(full, disk):
    server, aws = full
    disk.fill()
    for deletion in DELETIONS.values():
        deletion(aws)
    # What was removed is room: nothing else was given back.
    eventually(lambda: ready(server)[0] == 200, seconds=20)
    aws.s3.put_object(Bucket=aws.bucket_name, Key="new", Body=b"x")


def test_what_needs_room_is_refused_and_goes_on_when_there_is_some(full, disk, tmp_path):
    server, aws = full
    assert ready(server) == (200, {"status": "ready"}) and metric(server, "millrace_disk_full") == 0
    assert metric(server, "millrace_disk_total_bytes") == DISK_MIB << 20 and metric(server, "millrace_disk_free_inodes") > 0
    disk.fill()
    put, large = {}, "x" * 900_000

    def put_object():
        key = f"n{len(put)}"
        aws.s3.put_object(Bucket=aws.bucket_name, Key=key, Body=OBJECT)
        put[key] = True

    refused = {
        "s3": refusal(put_object),
        "kinesis": refusal(lambda: aws.kinesis.put_record(StreamName="s", PartitionKey="k", Data=large)),
        "firehose": refusal(lambda: aws.firehose.put_record(DeliveryStreamName="f", Record={"Data": large})),
        "glue": refusal(lambda: aws.glue.create_table(DatabaseName="d", TableInput={"Name": f"x{os.urandom(4).hex()}", "Description": "d" * 2000})),
        "logs": refusal(lambda: aws.logs.create_log_group(logGroupName=f"h{os.urandom(4).hex()}")),
        "iam": refusal(lambda: aws.iam.create_user(UserName=f"v{os.urandom(4).hex()}")),
    }
    unavailable = ("ServiceUnavailable", 503)
    # Firehose and Logs have an error for it in their models, and AWS's status.
    named = ("ServiceUnavailableException", 500)
    assert refused == {"s3": unavailable, "kinesis": unavailable, "firehose": named, "glue": unavailable, "logs": named, "iam": unavailable}
    assert ready(server) == (503, {"status": "not ready", "reason": "the disk is full"})
    assert metric(server, "millrace_disk_full") == 1 and server.is_healthy()
    log = tmp_path / "server.log"
    eventually(lambda: "the disk is full" in log.read_text(), seconds=10)
    # What is there is read.
    assert aws.s3.get_object(Bucket=aws.bucket_name, Key="k007")["Body"].read() == OBJECT
    assert len(aws.glue.get_tables(DatabaseName="d")["TableList"]) >= 20
    DELETIONS["DeleteObjects"](aws)
    disk.release()
    eventually(lambda: ready(server)[0] == 200, seconds=20)
    aws.kinesis.put_record(StreamName="s", PartitionKey="k", Data=large)
    put_object()
    aws.glue.create_table(DatabaseName="d", TableInput={"Name": "after"})
    for key in put:
        assert aws.s3.get_object(Bucket=aws.bucket_name, Key=key)["Body"].read() == OBJECT
    eventually(lambda: "the disk has room again" in log.read_text(), seconds=10)
    # It is said as often as it is so, and not for each request.
    assert "request failed" not in log.read_text() and log.read_text().count("the disk is full") == 1


def test_a_server_starts_on_a_full_disk_and_can_be_emptied(full, disk):
    server, aws = full
    disk.fill()
    server.kill()
    disk.fill()
    server.start()
    assert ready(server)[0] == 503
    DELETIONS["DeleteObjects"](aws)
    keys = [o["Key"] for o in aws.s3.list_objects_v2(Bucket=aws.bucket_name)["Contents"]]
    assert keys == ["k000"] + [f"k{n:03}" for n in range(101, 120)]
    eventually(lambda: ready(server)[0] == 200, seconds=20)
