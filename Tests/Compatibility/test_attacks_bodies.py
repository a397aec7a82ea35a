"""Bodies of callers who have proven nothing: they take little memory, and nobody's place."""

import http.client
import pathlib
import re
import socket
import threading
import time

import pytest
from botocore.auth import S3SigV4Auth, SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from conftest import Clients
from millrace_server import Server

SIZE = 16 * 1024 * 1024
TARGET = "Kinesis_20131202.ListStreams"


def clients_of(server):
    return Clients(server, *pathlib.Path(f"{server.data}/root-credentials").read_text().split())


@pytest.fixture(scope="module")
def root():
    with Server("--auth", "enforce") as server:
        yield clients_of(server)


def memory(server):
    return int(re.search(r"VmRSS:\s+(\d+)", pathlib.Path(f"/proc/{server.process.pid}/status").read_text())[1]) / 1024


def signed(clients, method, path, auth, service, secret, headers, body=b"{}"):
    request = AWSRequest(method, clients.server.url + path, data=body, headers=headers)
    auth(Credentials(clients.account, secret), service, "us-east-1").add_auth(request)
    return dict(request.headers.items())


def head(clients, kind):
    """The head of a request whose body of 16 MiB is announced."""
    method, path, headers = "POST", "/", {"X-Amz-Target": TARGET, "Content-Type": "application/x-amz-json-1.1"}
    if kind == "unknown key":
        clients = Clients(clients.server, "AKIA" + "A" * 16)
    if kind == "object, wrong signature":
        method, path = "PUT", "/bkt/k"
        headers = signed(clients, method, path, S3SigV4Auth, "s3", "wrong", {})
    elif kind != "not signed":
        headers = signed(clients, method, path, SigV4Auth, "kinesis", "wrong", headers)
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    return f"{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{clients.server.port}\r\n{lines}Content-Length: {SIZE}\r\n\r\n".encode()


@pytest.mark.parametrize("kind", [
    "not signed",
    "unknown key",
    "object, wrong signature",
    "wrong signature",
])
def test_eighty_half_bodies_take_little_memory(kind):
    with Server("--auth", "enforce") as server:
        begin, piece = head(clients_of(server), kind), b"x" * 65536
        before, sockets, over = memory(server), [], threading.Event()

        def send():
            one = socket.create_connection(("127.0.0.1", server.port), timeout=1)
            sockets.append(one)
            try:
                one.sendall(begin)
                for _ in range(SIZE // 2 // len(piece)):
                    if over.is_set():
                        break
                    one.sendall(piece)
            except OSError:
                pass

        threads = [threading.Thread(target=send, daemon=True) for _ in range(80)]
        for thread in threads:
            thread.start()
        most = before
        while any(thread.is_alive() for thread in threads):
            most = max(most, memory(server))
            time.sleep(0.01)
        over.set()
        for one in sockets:
            one.close()
        assert most - before < 150, f"{most - before:.0f} MB"


def lists(root, source=None):
    """The status of a fresh client's ListStreams."""
    headers = signed(root, "POST", "/", SigV4Auth, "kinesis", root.secret, {"X-Amz-Target": TARGET, "Content-Type": "application/x-amz-json-1.1"})
    connection = http.client.HTTPConnection("127.0.0.1", root.server.port, timeout=30, source_address=source)
    connection.request("POST", "/", b"{}", headers)
    return connection.getresponse().status


def stall(root, source=None):
    """A connection that announces 16 MiB in the name of a key that exists, and sends none of them."""
    one = socket.create_connection(("127.0.0.1", root.server.port), source_address=source)
    one.sendall(head(root, "wrong signature"))
    one.settimeout(0.3)
    try:
        one.recv(1)
    except TimeoutError:
        pass
    return one


def test_one_body_that_never_comes_shuts_nobody_out_of_its_address(root):
    one = stall(root)
    try:
        assert lists(root) == 200
    finally:
        one.close()


def test_four_bodies_that_never_come_shut_nobody_out_of_other_addresses(root):
    all = [stall(root, (f"127.0.0.{n}", 0)) for n in (2, 3, 4, 5)]
    try:
        assert lists(root, ("127.0.0.9", 0)) == 200
    finally:
        for one in all:
            one.close()


@pytest.mark.parametrize("mode", ["open", "enforce"])
def test_places_that_one_address_takes_with_half_requests_are_shared(mode):
    with Server("--auth", mode, "--max-connections", "64") as server:
        if mode == "open":
            Clients(server, "000000000000").s3.create_bucket(Bucket="bkt")
            begin = b"PUT /bkt/half HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\nx"
        else:
            begin = head(clients_of(server), "wrong signature")
        sockets = []
        for _ in range(80):
            one = socket.create_connection(("127.0.0.1", server.port), source_address=("127.0.0.6", 0))
            sockets.append(one)
            try:
                one.sendall(begin)
            except OSError:
                pass
        # The last of them has come to the server when it has been answered, or closed, or is waited for.
        sockets[-1].settimeout(0.5)
        try:
            sockets[-1].recv(1)
        except OSError:
            pass
        connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=10, source_address=("127.0.0.7", 0))
        try:
            connection.request("GET", "/_millrace/health")
            assert connection.getresponse().status == 200
        finally:
            for one in sockets:
                one.close()


@pytest.mark.parametrize("expect", ["100-continue", "100-Continue"])
def test_nobody_is_told_to_go_on_with_a_body_that_is_refused(root, expect):
    lines = head(root, "unknown key")[:-2] + f"Expect: {expect}\r\n\r\n".encode()
    with socket.create_connection(("127.0.0.1", root.server.port), timeout=10) as one:
        one.sendall(lines)
        answer = b""
        while b"UnrecognizedClient" not in answer and (piece := one.recv(65536)):
            answer += piece
        assert b"UnrecognizedClientException" in answer
