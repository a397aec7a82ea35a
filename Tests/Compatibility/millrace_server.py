"""A real server process for the tests: its own free port, its own data folder."""

import os
import pathlib
import signal
import socket
import ssl
import subprocess
import tempfile
import time
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = os.environ.get("MILLRACE_BINARY", str(ROOT / ".build/debug/millrace"))
PYTHON = str(ROOT / ".deps/python/bin/python")
SPARK_JARS = str(ROOT / ".deps/spark/jars")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def eventually(probe, seconds=60, interval=0.05):
    """The first true answer of probe; fails when none has come in time."""
    deadline = time.monotonic() + seconds
    while True:
        answer = probe()
        if answer:
            return answer
        assert time.monotonic() < deadline, f"nothing came within {seconds} s"
        time.sleep(interval)


class Server:
    """Starts, stops and kills a server; the data folder stays the same over restarts."""

    def __init__(self, *options, data=None, scheme="http", ca=None, variables=None):
        self.folder = None if data else tempfile.TemporaryDirectory(prefix="millrace-test-")
        self.data = data or self.folder.name
        self.options = options
        # Of the environment, beside those of the tests.
        self.variables = variables or {}
        self.scheme = scheme
        self.trust = ssl.create_default_context(cafile=ca) if ca else None
        self.port = free_port()
        self.process = None
        # Names a place at which a debug build kills itself: see CrashPoint.swift.
        self.crash_at = None

    @property
    def url(self):
        return f"{self.scheme}://127.0.0.1:{self.port}"

    def start(self):
        command = [BINARY, "serve", "--data", self.data, "--port", str(self.port), "--job-python", PYTHON, "--spark-jars", SPARK_JARS]
        # Where the tests' own endpoints of Firehose listen.
        command += ["--endpoint", "127.0.0.1"]
        self.log = open(os.path.join(self.data, "test-server.log"), "ab")
        self.process = subprocess.Popen(
            [*command, "--log-level", "warning", *self.options], stdout=self.log, stderr=self.log,
            env={**os.environ, **self.variables, **({"MILLRACE_CRASH_AT": self.crash_at} if self.crash_at else {})},
        )
        eventually(self.is_healthy, seconds=60)
        return self

    def is_healthy(self):
        assert self.process.poll() is None, pathlib.Path(self.log.name).read_text()[-4000:]
        try:
            return urllib.request.urlopen(f"{self.url}/_millrace/health", timeout=5, context=self.trust).status == 200
        except OSError:
            return False

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(timeout=60)

    def close(self):
        if self.process and self.process.poll() is None:
            self.kill()
        if self.folder:
            self.folder.cleanup()

    def __enter__(self):
        return self.start()

    def __exit__(self, *_):
        self.close()
