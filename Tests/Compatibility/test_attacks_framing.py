"""Where a request ends, no two readers of it disagree: what stands behind an odd one is never taken for a request of its own."""

import re
import socket

import pytest
from conftest import Clients
from millrace_server import Server

HOST = "Host: localhost\r\n"
BEHIND = f"GET /_millrace/health HTTP/1.1\r\n{HOST}\r\n"
N = len(BEHIND)
DIRECT = (
    "X-Amz-Target: Kinesis_20131202.PutRecords\r\nContent-Type: application/x-amz-json-1.1\r\nX-Amz-Date: 20261128T000000Z\r\n"
    "Authorization: AWS4-HMAC-SHA256 Credential=000000000000/20261128/us-east-1/kinesis/aws4_request, SignedHeaders=host, Signature=0\r\n")


@pytest.fixture(scope="module")
def server():
    with Server() as running:
        clients = Clients(running, "000000000000")
        clients.s3.create_bucket(Bucket="pages")
        clients.s3.put_object(Bucket="pages", Key="page", Body=b"page")
        yield running


def talk(server, text):
    """What comes back until the server closes, or says nothing more."""
    with socket.create_connection(("127.0.0.1", server.port), timeout=0.5) as one:
        one.sendall(text.encode("latin-1"))
        answer = b""
        try:
            while piece := one.recv(65536):
                answer += piece
        except OSError:
            pass
        return answer


def statuses(answer):
    return [int(found) for found in re.findall(rb"HTTP/1\.1 (\d+)", answer)]


FRAMINGS = {
    "two lengths": f"Content-Length: 0\r\nContent-Length: {N}\r\n", "the same length twice": f"Content-Length: {N}\r\nContent-Length: {N}\r\n",
    "a list": f"Content-Length: {N}, {N}\r\n", "plus": f"Content-Length: +{N}\r\n", "minus": "Content-Length: -1\r\n", "hexadecimal": f"Content-Length: 0x{N:x}\r\n",
    "two numbers": f"Content-Length: {N} 1\r\n", "empty": "Content-Length: \r\n", "space before the colon": f"Content-Length : {N}\r\n",
    "folded": f"X: y\r\n Content-Length: {N}\r\n", "folded by a tab": f"X: y\r\n\tContent-Length: {N}\r\n", "both": f"Transfer-Encoding: chunked\r\nContent-Length: {N}\r\n",
    "both, reversed": f"Content-Length: {N}\r\nTransfer-Encoding: chunked\r\n", "unknown coding": f"Transfer-Encoding: xchunked\r\nContent-Length: {N}\r\n",
    "coding behind a tab": f"Transfer-Encoding:\tchunked\r\nContent-Length: {N}\r\n", "identity": f"Transfer-Encoding: identity\r\nContent-Length: {N}\r\n",
    "coding and space": f"Transfer-Encoding : chunked\r\nContent-Length: {N}\r\n", "folded coding": f"Transfer-Encoding:\r\n chunked\r\nContent-Length: {N}\r\n",
    "two codings": "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n", "vertical tab": f"Transfer-Encoding: \x0bchunked\r\nContent-Length: {N}\r\n",
    "bare line feed": f"X: y\nContent-Length: {N}\r\n", "bare carriage return": f"X: y\rContent-Length: {N}\r\n", "NUL in a value": f"X: y\0Content-Length: {N}\r\n",
    "NUL in a name": f"Content-Length\0: {N}\r\n", "NUL behind a length": f"Content-Length: {N}\0\r\n", "beyond 64 bits": "Content-Length: 99999999999999999999\r\n",
    "leading zeros": f"Content-Length: 000{N}\r\n", "a tab before the length": f"Content-Length:\t{N}\r\n", "Arabic digits": "Content-Length: \u0663\u0663\r\n".encode().decode("latin-1"),
}


@pytest.mark.parametrize("framing", FRAMINGS)
@pytest.mark.parametrize("line", ["POST / HTTP/1.1", "GET /pages/page HTTP/1.1", "PUT /pages/smuggled HTTP/1.1", "DELETE /pages/smuggled HTTP/1.1"])
def test_what_stands_behind_odd_framing_is_no_request(server, framing, line):
    answer = talk(server, f"{line}\r\n{HOST}{DIRECT if line.startswith('POST') else ''}{FRAMINGS[framing]}\r\n{BEHIND}")
    assert len(statuses(answer)) == 1 and b'"version"' not in answer
    # Read in the only way that HTTP allows, or refused.
    assert statuses(answer)[0] in ((200, 204, 400) if framing in ("leading zeros", "a tab before the length") else (400,))


@pytest.mark.parametrize("line", ["post / HTTP/1.1", "POST / HTTP/1.2", "POST  / HTTP/1.1", "POST\t/ HTTP/1.1", "POST / HTTP/1.1 ", "POST / http/1.1", "CONNECT localhost:80 HTTP/1.1"])
def test_request_lines_that_are_not_plain(server, line):
    answer = talk(server, f"{line}\r\n{HOST}{DIRECT}Content-Length: {N}\r\n\r\n{BEHIND}")
    assert statuses(answer) in ([400], [405], [505]) and b'"version"' not in answer


@pytest.mark.parametrize("chunks", ["ffffffffffffffff\r\nabc\r\n0\r\n\r\n", "-1\r\nabc\r\n0\r\n\r\n", "3\nabc\n0\n\n", "3\r\nabc0\r\n\r\n", "+3\r\nabc\r\n0\r\n\r\n", "0x3\r\nabc\r\n0\r\n\r\n"])
def test_chunks_that_are_not_plain(server, chunks):
    answer = talk(server, f"PUT /pages/smuggled HTTP/1.1\r\n{HOST}Transfer-Encoding: chunked\r\n\r\n{chunks}{BEHIND}")
    assert statuses(answer) in ([], [400]) and b'"version"' not in answer


def test_pipelined_requests_are_each_answered_once_and_in_order(server):
    page = f"GET /pages/page HTTP/1.1\r\n{HOST}\r\n"
    record = f"POST / HTTP/1.1\r\n{HOST}{DIRECT}Content-Length: 2\r\n\r\n" + "{}"
    refused = f"PUT /No_such/k HTTP/1.1\r\n{HOST}Content-Length: 1\r\n\r\nx"
    assert statuses(talk(server, page + record + BEHIND + refused + page)) == [200, 400, 200, 404, 200]
    closed = f"GET /pages/page HTTP/1.1\r\n{HOST}Connection: close\r\n\r\n"
    assert statuses(talk(server, closed + BEHIND)) == [200]
