"""Thousands of connections from other addresses, while one client works: it goes on working, and what they took comes back."""

import os
import pathlib
import re
import socket
import threading

import pytest
from conftest import Clients
from millrace_server import Server, eventually


@pytest.fixture(scope="module")
def server():
    with Server("--max-connections", "128") as running:
        Clients(running, "000000000000").kinesis.create_stream(StreamName="work", ShardCount=4)
        yield running


def descriptors(server):
    return len(os.listdir(f"/proc/{server.process.pid}/fd"))


def memory(server):
    return int(re.search(r"VmRSS:\s+(\d+)", pathlib.Path(f"/proc/{server.process.pid}/status").read_text())[1]) / 1024


HEAD = b"GET /_millrace/health HTTP/1.1\r\nHost: localhost\r\n"


@pytest.mark.parametrize("what", [b"", b"P", b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", HEAD, b"\x16\x03\x01", b"\0" * 100, HEAD + b"\r\n"], ids=["nothing", "one byte", "preface", "half a head", "TLS", "NUL", "whole"])
@pytest.mark.parametrize("held", [False, True])
def test_a_client_goes_on_working(server, what, held):
    kinesis = Clients(server, "000000000000").kinesis
    kinesis.put_record(StreamName="work", Data=b"x", PartitionKey="p")
    before, done, put, failed = (descriptors(server), memory(server)), threading.Event(), [], []

    def work():
        while not done.is_set():
            try:
                put.append(kinesis.put_record(StreamName="work", Data=b"x", PartitionKey="p"))
            except Exception as error:
                failed.append(error)

    worker = threading.Thread(target=work)
    worker.start()
    others = []
    try:
        for number in range(1500):
            one = socket.create_connection(("127.0.0.1", server.port), source_address=(f"127.0.0.{2 + number % 3}", 0), timeout=10)
            try:
                one.sendall(what)
            except OSError:
                pass
            if held:
                others.append(one)
            else:
                one.close()
        reached = len(put)
        eventually(lambda: failed or len(put) > reached + 5, seconds=20)
    finally:
        done.set()
        worker.join()
        for one in others:
            one.close()
    assert not failed and len(put) > 5
    eventually(lambda: descriptors(server) <= before[0] + 10, seconds=20)
    assert memory(server) < before[1] + 60
