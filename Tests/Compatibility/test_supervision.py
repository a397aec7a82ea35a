import os
import pathlib
import re
import signal
import subprocess

import botocore.exceptions
from conftest import Clients
from millrace_server import BINARY, PYTHON, SPARK_JARS, Server, eventually, free_port


class Supervised(Server):
    """A server under `--supervise`; the process is the one that watches it."""

    def __init__(self, **variables):
        super().__init__("--supervise", variables=variables)

    @property
    def child(self):
        """The process that serves, once there is one."""
        found = pathlib.Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children")
        children = [int(word) for file in found.parent.parent.glob("*/children") for word in file.read_text().split()]
        return children[0] if children else None

    def log_text(self):
        return pathlib.Path(self.log.name).read_text(errors="replace")

    def close(self):
        child = self.child if self.process and self.process.poll() is None else None
        super().close()
        if child:
            try:
                os.kill(child, signal.SIGKILL)
            except ProcessLookupError:
                pass


def test_a_crash_is_told_at_once_and_the_server_starts_again():
    with Supervised() as server:
        first = server.child
        Clients(server).kinesis.create_stream(StreamName="s", ShardCount=1)
        for number in (signal.SIGSEGV, signal.SIGILL):
            before = server.child
            os.kill(before, number)
            eventually(lambda before=before: server.child not in (None, before), seconds=10)
            eventually(server.is_healthy)
        assert server.child != first
        text = server.log_text()
        assert re.search(r"millrace: crashed by SIGSEGV at address 0x[0-9a-f]{16}", text)
        assert "millrace: crashed by SIGILL" in text and "is started again" in text
        # The addresses of the calls, each in its module.
        assert len(re.findall(r"\(\+?.*0x[0-9a-f]+\) ?\[0x[0-9a-f]+\]", text)) > 5
        assert server.process.poll() is None


def test_a_trap_ends_the_server_at_once():
    with Server(variables={"MILLRACE_TRAP_AT": "due"}) as server:
        aws = Clients(server)
        role, bucket = aws.role(), aws.bucket()
        aws.firehose.create_delivery_stream(
            DeliveryStreamName="d",
            ExtendedS3DestinationConfiguration={"RoleARN": role, "BucketARN": f"arn:aws:s3:::{bucket}", "BufferingHints": {"IntervalInSeconds": 0, "SizeInMBs": 1}},
        )
        try:
            aws.firehose.put_record(DeliveryStreamName="d", Record={"Data": b"x"})
        except botocore.exceptions.ConnectionClosedError:
            pass  # It was delivered before it was answered.
        # Swift's own reporter took 25 seconds.
        assert server.process.wait(timeout=10) in (-signal.SIGILL, -signal.SIGTRAP)
        assert "millrace: crashed by" in pathlib.Path(server.log.name).read_text(errors="replace")


def test_what_crashes_again_and_again_is_given_up():
    with Supervised() as server:
        for _ in range(4):
            before = eventually(lambda: server.child, seconds=20)
            os.kill(before, signal.SIGKILL)
            eventually(lambda before=before: server.child not in (None, before), seconds=20)
        os.kill(eventually(lambda: server.child, seconds=20), signal.SIGKILL)
        assert server.process.wait(timeout=20) == 70
        assert "crashed 5 times within a minute, and is not started again" in server.log_text()


def test_signals_are_passed_on_and_a_hangup_does_nothing():
    with Supervised() as server:
        child = server.child
        for process in (child, server.process.pid):
            os.kill(process, signal.SIGHUP)
        aws = Clients(server)
        aws.kinesis.create_stream(StreamName="s", ShardCount=1)
        assert server.child == child
        assert server.stop() == 0
        assert not pathlib.Path(f"/proc/{child}").exists()


def test_what_cannot_start_is_not_started_again():
    with Server() as server:
        other = [BINARY, "serve", "--supervise", "--data", server.data, "--port", str(free_port()), "--job-python", PYTHON, "--spark-jars", SPARK_JARS]
        ended = subprocess.run(other, capture_output=True, text=True, timeout=30)
        assert ended.returncode not in (0, 70) and "started again" not in ended.stderr
