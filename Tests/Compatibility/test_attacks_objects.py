"""What S3 does not understand changes nothing: sub-resources in odd spellings, numbers, framings and headers."""

import re
import socket
import urllib.parse

import pytest
from conftest import Clients
from millrace_server import Server

MOST = "9223372036854775807"
NUMBERS = [MOST, "-9223372036854775808", "9223372036854775808", "-1", "1e999", "0x10", "+5", " 5", "\u0663", "99999999999999999999999", "", "NaN", "00000000000000000001", "1.5"]


@pytest.fixture(scope="module")
def aws():
    with Server() as server:
        clients = Clients(server, "000000000000")
        clients.s3.create_bucket(Bucket="bkt")
        clients.s3.put_object(Bucket="bkt", Key="k", Body=b"original")
        clients.s3.create_bucket(Bucket="empty")
        yield clients
        assert server.process.poll() is None and server.is_healthy()


def ask(aws, method, path, headers="", body=b""):
    with socket.create_connection(("127.0.0.1", aws.server.port), timeout=20) as one:
        one.sendall(f"{method} {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{headers}Content-Length: {len(body)}\r\n\r\n".encode() + body)
        answer = b""
        while piece := one.recv(65536):
            answer += piece
    return int(re.search(rb"HTTP/1\.1 (\d+)", answer)[1])


@pytest.mark.parametrize("query", [
    "?Delete", "?DELETE", "?delete=", "?delete=1", "?metadataTable", "?MetadataTable", "?metadatatable", "?%6detadataTable", "?policy;x", "?policy%00", "?%20policy", "?policy%20", "?x", "?Tagging", "?cors&tagging",
    "?lifecycle=&", "?=", "?=x", "??delete", "?delete?x", "?List-Type=2", "?%E2%80%8Bpolicy", "?polic%79", "?policy/", "?publicAccessBlock", "?intelligent-tiering", "?X-Amz-Foo=1", "?encryption&x-id=DeleteBucket",
    "?versionid=null", "?VersionId=null", "?versions", "?renameObject", "?object-lock", "?torrent", "?%00", "?acl&acl", "?Policy=", "?session", "?append", "?offset=0"])
def test_an_odd_sub_resource_is_not_the_plain_operation(aws, query):
    for method, path in (("DELETE", "/empty"), ("DELETE", "/bkt/k"), ("PUT", "/bkt/k"), ("PUT", "/made"), ("POST", "/bkt"), ("POST", "/bkt/k")):
        assert ask(aws, method, path + query) in (400, 403, 404, 405, 501), (method, path)
    assert aws.s3.get_object(Bucket="bkt", Key="k")["Body"].read() == b"original"
    assert [one["Name"] for one in aws.s3.list_buckets()["Buckets"]] == ["bkt", "empty"]


@pytest.mark.parametrize("number", NUMBERS)
def test_extremes_in_every_query_item_and_header(aws, number):
    upload = aws.s3.create_multipart_upload(Bucket="bkt", Key="m")["UploadId"]
    item = urllib.parse.quote(number)
    for method, path in (
        ("GET", f"/bkt?max-keys={item}"), ("GET", f"/bkt?list-type=2&max-keys={item}"), ("GET", f"/bkt?uploads&max-uploads={item}"), ("GET", f"/bkt/m?uploadId={upload}&max-parts={item}"),
        ("GET", f"/bkt/m?uploadId={upload}&part-number-marker={item}"), ("PUT", f"/bkt/m?uploadId={upload}&partNumber={item}"), ("GET", f"/bkt/k?partNumber={item}"), ("GET", f"/?max-buckets={item}"),
        ("GET", f"/bkt/k?Expires={item}&Signature=eA==&AWSAccessKeyId=000000000000"),
    ):
        assert ask(aws, method, path) < 500 or ask(aws, method, path) == 501, path
    for header in ("Range: bytes={0}-{0}", "Range: bytes=-{0}", "Range: bytes={0}-", "Range: bytes=0-{0},{0}-", "x-amz-mp-object-size: {0}", "x-amz-decoded-content-length: {0}", "If-Modified-Since: {0}",
                   "If-Modified-Since: Sun, 22 Nov {0} 10:00:00 GMT", "If-Modified-Since: Sun, {0} Nov 2026 10:00:00 GMT", "If-Unmodified-Since: Sun, 22 Nov 2026 {0}:00:00 GMT", "Date: {0}", "X-Amz-Date: {0}",
                   "x-amz-copy-source: /bkt/k\r\nx-amz-copy-source-range: bytes={0}-{0}", "x-amz-copy-source: /bkt/k\r\nx-amz-copy-source-if-modified-since: {0}", "Expires: {0}", "Content-MD5: {0}",
                   "x-amz-checksum-crc32: {0}", "x-amz-expected-bucket-owner: {0}", "If-Match: {0}", "x-amz-object-lock-retain-until-date: {0}"):
        for method, path in (("GET", "/bkt/k"), ("HEAD", "/bkt/k"), ("PUT", "/bkt/z"), ("PUT", f"/bkt/m?uploadId={upload}&partNumber=1"), ("DELETE", "/bkt/z")):
            status = ask(aws, method, path, header.format(number) + "\r\n")
            assert status < 500 or status == 501, (method, header)


def chunked(aws, body, length="3", trailer=""):
    return ask(aws, "PUT", "/bkt/chunked", f"x-amz-content-sha256: STREAMING-UNSIGNED-PAYLOAD-TRAILER\r\nContent-Encoding: aws-chunked\r\n{trailer}"
               + (f"x-amz-decoded-content-length: {length}\r\n" if length is not None else ""), body)


@pytest.mark.parametrize("size", [*NUMBERS, "7fffffffffffffff", "ffffffffffffffff", "8000000000000000", "2", "4", "1;" + "a" * 9000])
def test_sizes_of_chunks(aws, size):
    assert chunked(aws, size.encode() + b"\r\nabc\r\n0\r\n\r\n") == 400
    assert chunked(aws, b"3\r\nabc\r\n" + size.encode() + b"\r\n\r\n") == 400
    assert chunked(aws, b"3\r\nabc\r\n") == 400


@pytest.mark.parametrize("length", ["2", "4", "-3", "0", MOST, "", "x", "3, 3", "+3", None])
def test_decoded_lengths(aws, length):
    assert chunked(aws, b"3\r\nabc\r\n0\r\n\r\n", length) in (400, 411)


@pytest.mark.parametrize("name", ["x-amz-checksum-crc32", "X-AMZ-CHECKSUM-CRC32", "x-amz-checksum-sha256", "x-amz-meta-a", "x-amz-copy-source"])
@pytest.mark.parametrize("declared", ["x-amz-trailer: x-amz-checksum-crc32\r\n", "x-amz-trailer: x-amz-checksum-sha256\r\n", ""])
def test_trailers_that_are_wrong_or_not_announced(aws, name, declared):
    assert chunked(aws, f"3\r\nabc\r\n0\r\n{name}:AAAAAA==\r\n\r\n".encode(), trailer=declared) == 400


def test_a_range_of_an_object_cannot_be_put(aws):
    aws.s3.put_object(Bucket="bkt", Key="ranged", Body=b"0123456789")
    assert ask(aws, "PUT", "/bkt/ranged", "Content-Range: bytes 0-0/10\r\n", b"x") in (400, 501)


@pytest.mark.parametrize("header", ["x-amz-foo", "X-AMZ-Foo", "x-amz-server-side-encryption", "x-amz-Server-Side-Encryption", "x-amz-bypass-governance-retention", "x-amz-mfa", "x-amz-rename-source",
                                    "x-amz-object-lock-legal-hold", "x-amz-write-offset-bytes", "x-amz-metadata-directive", "If-None-Match", "if-match"])
def test_headers_that_would_change_what_is_done(aws, header):
    for method, path in (("PUT", "/bkt/k"), ("DELETE", "/bkt/k")):
        assert ask(aws, method, path, f"{header}: true\r\n") in (400, 412, 501)
    assert aws.s3.get_object(Bucket="bkt", Key="k")["Body"].read() == b"original"
