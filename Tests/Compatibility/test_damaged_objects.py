"""A byte of a stored object changes on the disk: nobody is given wrong bytes, and no copy of it gets good checksums."""

import pathlib
import random
import urllib.error
import urllib.request

import pytest
from conftest import Clients
from lake import Lake, lines
from millrace_server import Server


@pytest.fixture(scope="module")
def own_server():
    with Server() as running:
        yield running


@pytest.fixture
def lake(own_server):
    return Lake(Clients(own_server))


def file_of(server, content):
    """The file that holds the bytes of an object; these are random, so that only one begins with them."""
    for path in pathlib.Path(server.data).glob("objects/files/*/*"):
        with open(path, "rb") as file:
            if file.read(16) == content[:16]:
                return path
    raise AssertionError("no file holds the object")


def flip(path, position):
    with open(path, "r+b") as file:
        file.seek(position)
        byte = file.read(1)
        file.seek(position)
        file.write(bytes([byte[0] ^ 1]))


def get(lake, key, first=None, last=None):
    """What a client that checks nothing itself gets, and whether it was told that it is all there is."""
    request = urllib.request.Request(f"{lake.aws.server.url}/{lake.bucket}/{key}")
    credential = f"Credential={lake.aws.account}/20260101/us-east-1/s3/aws4_request"
    request.add_header("Authorization", f"AWS4-HMAC-SHA256 {credential}, SignedHeaders=host, Signature=0")
    request.add_header("X-Amz-Date", "20260101T000000Z")
    if first is not None:
        request.add_header("Range", f"bytes={first}-{last}")
    try:
        with urllib.request.urlopen(request, timeout=20) as answer:
            length, body = int(answer.headers["content-length"]), b""
            try:
                while piece := answer.read1(65536):
                    body += piece
            except OSError:
                return body, False
            return body, len(body) == length
    except urllib.error.HTTPError as error:
        assert error.code == 500 and b"<Code>InternalError</Code>" in error.read()
        return b"", False


def test_no_wrong_byte_is_given_out(own_server, lake, fails):
    content = random.randbytes(3_000_000)
    lake.put("k", content)
    path = file_of(own_server, content)
    log = pathlib.Path(own_server.log.name)
    for position in (0, 65_535, 300_000, 2_900_000, 2_999_999):
        flip(path, position)
        body, is_whole = get(lake, "k")
        assert not is_whole and content.startswith(body) and len(body) <= position
        assert get(lake, "k", position, position) == (b"", False)
        start = 1_000_000
        assert get(lake, "k", start, start + 99_999) == (content[start : start + 100_000], True)
        head = lake.s3.head_object(Bucket=lake.bucket, Key="k")
        assert head["ContentLength"] == len(content)
        with pytest.raises(Exception) as caught:
            lake.s3.copy_object(Bucket=lake.bucket, Key="copy", CopySource={"Bucket": lake.bucket, "Key": "k"})
        assert caught.value.response["Error"]["Code"] == "InternalError"
        upload = lake.s3.create_multipart_upload(Bucket=lake.bucket, Key="copy")["UploadId"]
        with pytest.raises(Exception):
            lake.s3.upload_part_copy(
                Bucket=lake.bucket, Key="copy", UploadId=upload, PartNumber=1, CopySource={"Bucket": lake.bucket, "Key": "k"})
        fails("404", lake.s3.head_object, Bucket=lake.bucket, Key="copy")
        flip(path, position)
    assert f"{lake.bucket}/k is damaged: {path}" in log.read_text()
    assert get(lake, "k") == (content, True)


def test_a_file_that_is_gone_or_short_is_named_in_the_log(own_server, lake):
    content = random.randbytes(100_000)
    lake.put("k", content)
    path = file_of(own_server, content)
    path.write_bytes(content[:50_000])
    assert get(lake, "k") == (b"", False)
    path.unlink()
    assert get(lake, "k") == (b"", False)
    text = pathlib.Path(own_server.log.name).read_text()
    assert text.count(f"{lake.bucket}/k is damaged: {path}") == 2


@pytest.mark.parametrize("kind", ["json", "parquet"])
def test_a_crawler_does_not_read_damaged_bytes(own_server, lake, kind, tmp_path):
    if kind == "json":
        content = lines(*({"id": n, "name": f"name {random.random()}"} for n in range(5000)))
        position = 70_000
    else:
        import pyarrow
        import pyarrow.parquet

        file = tmp_path / "f.parquet"
        pyarrow.parquet.write_table(pyarrow.table({"a": [random.random() for _ in range(50_000)]}), file)
        content = file.read_bytes()
        position = len(content) - 60
    lake.put("data/f", content)
    path = next(
        p for p in pathlib.Path(own_server.data).glob("objects/files/*/*") if p.read_bytes()[: len(content)] == content)
    flip(path, position)
    lake.create(path="data/")
    last = lake.run(status="FAILED")
    assert "damaged" in last.get("ErrorMessage", "") or "internal" in last.get("ErrorMessage", "").lower()
    with pytest.raises(lake.glue.exceptions.EntityNotFoundException):
        lake.tables()
    flip(path, position)
    lake.run()
    assert list(lake.tables()) == ["data"]
