"""Connections that say nothing, or too much, take no place from those that ask."""

import http.client
import os
import pathlib
import re
import socket
import struct
import subprocess
import threading

import pytest
from conftest import Clients
from millrace_server import Server, eventually


def descriptors(server):
    return len(os.listdir(f"/proc/{server.process.pid}/fd"))


def health(server):
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=10)
    connection.request("GET", "/_millrace/health")
    return connection.getresponse().status


@pytest.fixture(scope="module")
def small():
    with Server("--max-connections", "64") as server:
        yield server


def connect(server):
    return socket.create_connection(("127.0.0.1", server.port))


def test_probes_that_only_connect_leave_nothing(server):
    before = descriptors(server)
    for _ in range(1500):
        connect(server).close()
    assert health(server) == 200
    eventually(lambda: descriptors(server) <= before + 20, seconds=20)


@pytest.mark.parametrize("first", [b"", b"P", b"PRI", b"POST / HT", b"GET /"])
def test_silent_connections_give_their_places_to_others(small, first):
    silent = []
    for _ in range(200):
        one = connect(small)
        if first:
            one.sendall(first)
        silent.append(one)
    assert health(small) == 200
    assert Clients(small).kinesis.list_streams()["StreamNames"] is not None
    assert descriptors(small) < 200
    for one in silent:
        one.close()


def test_a_half_closed_connection_is_closed(server):
    one = connect(server)
    one.shutdown(socket.SHUT_WR)
    one.settimeout(10)
    assert one.recv(1) == b""


def test_a_request_behind_which_the_client_closes_its_side_is_answered(server):
    one = connect(server)
    one.sendall(b"GET /_millrace/health HTTP/1.1\r\nHost: localhost\r\n\r\n")
    one.shutdown(socket.SHUT_WR)
    one.settimeout(10)
    assert one.recv(12) == b"HTTP/1.1 200"


# MARK: HTTP/2, by its frames (RFC 9113)

HEADERS, RST_STREAM, SETTINGS, PING, GOAWAY, CONTINUATION = 1, 3, 4, 6, 7, 9
END_STREAM, END_HEADERS = 1, 4


def frame(kind, flags, stream, payload=b""):
    return struct.pack(">I", len(payload))[1:] + bytes([kind, flags]) + struct.pack(">I", stream) + payload


def text(name_index, value):
    """A literal header field with an indexed name (RFC 7541, 6.2.2)."""
    return bytes([name_index, len(value)]) + value


REQUEST = b"\x82\x86" + text(0x04, b"/_millrace/health") + text(0x01, b"localhost")


class Flood:
    """A connection of HTTP/2 that sends frames until the server has enough, or they are all sent."""

    def __init__(self, server):
        self.socket = connect(server)
        self.socket.settimeout(20)
        self.socket.sendall(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + frame(SETTINGS, 0, 0))

    def send(self, frames, reading=True):
        """Whether the server ended the connection."""
        def discard():
            try:
                while self.socket.recv(65536):
                    pass
            except OSError:
                pass

        reader = threading.Thread(target=discard, daemon=True)
        if reading:
            reader.start()
        try:
            batch = b""
            for one in frames:
                batch += one
                if len(batch) > 32768:
                    self.socket.sendall(batch)
                    batch = b""
            self.socket.sendall(batch)
        except OSError:
            return True
        if not reading:
            return False
        reader.join(timeout=10)
        return not reader.is_alive()


def memory(server):
    status = pathlib.Path(f"/proc/{server.process.pid}/status").read_text()
    return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) / 1024


FLOODS = {
    "rapid resets": lambda: (frame(HEADERS, END_STREAM | END_HEADERS, n, REQUEST) + frame(RST_STREAM, 0, n, b"\0\0\0\x08")
                             for n in range(1, 100_001, 2)),
    "continuations": lambda: [frame(HEADERS, END_STREAM, 1, REQUEST)] + [frame(CONTINUATION, 0, 1, b"\0\x01a\x01b" * 100)] * 5000,
    "empty continuations": lambda: [frame(HEADERS, END_STREAM, 1, REQUEST)] + [frame(CONTINUATION, 0, 1)] * 100_000,
    "settings": lambda: [frame(SETTINGS, 0, 0, b"\0\x03\0\0\0\x64")] * 100_000,
    "pings": lambda: [frame(PING, 0, 0, b"12345678")] * 100_000,
    # One entry of 4,000 bytes, named again and again.
    "HPACK bomb": lambda: [frame(HEADERS, END_STREAM | END_HEADERS, 1, REQUEST + b"\x40\x01a\x7f\xa1\x1e" + b"b" * 4000 + b"\xbe" * 12_000)],
}


@pytest.mark.parametrize("flood", FLOODS)
@pytest.mark.parametrize("reading", [True, False])
def test_floods_of_http2_are_bounded(server, flood, reading):
    before = memory(server)
    floods = [Flood(server) for _ in range(4)]
    threads = [threading.Thread(target=one.send, args=(FLOODS[flood](), reading), daemon=True) for one in floods]
    for thread in threads:
        thread.start()
    assert health(server) == 200
    for thread in threads:
        thread.join(timeout=30)
    assert memory(server) < before + 100
    for one in floods:
        one.socket.close()
    assert health(server) == 200


@pytest.mark.parametrize("flood", ["rapid resets", "continuations", "empty continuations", "HPACK bomb"])
def test_what_no_client_does_ends_the_connection(server, flood):
    assert Flood(server).send(FLOODS[flood]())


def test_stalled_handshakes_give_their_places_to_others(tmp_path):
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost",
         "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", f"{tmp_path}/key.pem", "-out", f"{tmp_path}/certificate.pem"],
        check=True, capture_output=True)
    certificate = f"{tmp_path}/certificate.pem"
    with Server("--tls-certificate", certificate, "--tls-key", f"{tmp_path}/key.pem", "--max-connections", "64", scheme="https",
                ca=certificate) as server:
        silent = [connect(server) for _ in range(200)]
        for one in silent[::2]:
            try:
                # The beginning of a ClientHello.
                one.sendall(b"\x16\x03\x01\x02\x00\x01")
            except OSError:
                pass
        assert server.is_healthy()
        assert descriptors(server) < 200
        # Nobody has to come for the places to be given back.
        eventually(lambda: descriptors(server) < 60, seconds=30)
