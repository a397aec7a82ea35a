"""Broken input: a crawl ends, says what it skipped and why, and the rest is right."""

import gzip
import io
import json
import os
import tempfile
import zipfile

import pyarrow
import pyarrow.parquet
import pytest
from lake import Lake, lines, types
from millrace_server import eventually


@pytest.fixture
def lake(aws):
    lake = Lake(aws)
    lake.put("good/x.json", lines({"a": 1}))
    return lake


def parquet():
    data = io.BytesIO()
    pyarrow.parquet.write_table(pyarrow.table({"id": list(range(1000))}), data)
    return data.getvalue()


def two_files():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in ("a", "b"):
            archive.writestr(name, "x,y\n1,2\n")
    return out.getvalue()


BROKEN = {
    "cutparquet/x.parquet": parquet()[:-100],
    "footerless/x.parquet": b"PAR1" + bytes(1000),
    "orc/x.orc": b"ORC" + bytes(100),
    "avro/x.avro": b"Obj\x01" + bytes(100),
    "noise/x.bin": bytes(range(256)) * 100,
    "badgzip/x.gz": b"\x1f\x8b" + bytes(50),
    "two/x.zip": two_files(),
    "deep/x.json": b'{"a":' * 200 + b"1" + b"}" * 200,
    "cut/x.json": b'{"a": 1',
    "latin/x.csv": "id,name\n1,Zürich\n2,Bern\n".encode("latin-1"),
    "utf16/x.csv": "id,name\n1,a\n2,b\n".encode("utf-16"),
    "ragged/x.csv": b"a,b\n1,2,3\n4\n",
}


def test_what_cannot_be_read_is_skipped_and_told(lake):
    for key, body in BROKEN.items():
        lake.put(key, body)
    for key in ("good/empty", "good/_SUCCESS", "good/", "good_$folder$", "empty/x.json"):
        lake.put(key, b"")
    tables = lake.crawl()
    assert set(tables) == {"good"}, set(tables)
    log = "\n".join(lake.log())
    for key in BROKEN:
        assert f"Skipped s3://{lake.bucket}/{key}" in log, key
    assert "empty objects" in log


def test_what_is_cut_off_is_read_as_far_as_it_goes(lake):
    body = gzip.compress(lines(*({"id": i, "text": os.urandom(20).hex()} for i in range(5000))))
    lake.put("cut/x.json.gz", body[: len(body) // 2])
    table = lake.crawl("cut/")["cut"]
    assert types(table) == {"id": "int", "text": "string"} and int(table["Parameters"]["recordCount"]) > 1000


def test_broken_files_beside_good_ones(lake):
    for i in range(3):
        lake.put(f"mixed/{i}.parquet", parquet())
    lake.put("mixed/broken.parquet", parquet()[:-50])
    table = lake.crawl("mixed/")["mixed"]
    assert types(table) == {"id": "bigint"} and table["Parameters"]["objectCount"] == "3"


def test_a_byte_order_mark(lake):
    lake.put("bom/x.csv", b"\xef\xbb\xbfid,name\n1,a\n2,b\n")
    lake.put("bomj/x.json", b"\xef\xbb\xbf" + lines({"id": 1}))
    tables = lake.crawl()
    assert types(tables["bom"]) == {"id": "bigint", "name": "string"} and types(tables["bomj"]) == {"id": "int"}


def test_a_hundred_levels(lake):
    value = 1
    for _ in range(90):
        value = {"n": value}
    lake.put("deep/x.json", json.dumps(value))
    table = lake.crawl("deep/")["deep"]
    assert types(table)["n"].count("struct<") == 89


def test_a_line_of_a_gigabyte(lake):
    import boto3.s3.transfer

    with tempfile.TemporaryFile() as file:
        file.truncate(2**30)
        file.seek(0)
        file.write(b'{"a": "')
        lake.s3.upload_fileobj(file, lake.bucket, "huge/x.json", Config=boto3.s3.transfer.TransferConfig(use_threads=False))
    assert set(lake.crawl()) == {"good"}
    assert any("huge/x.json" in message for message in lake.log())


def test_many_columns_and_long_names(lake):
    lake.put("wide/x.json", lines({f"column{i}": i for i in range(3000)}))
    assert len(types(lake.crawl("wide/")["wide"])) == 3000


def test_a_crawl_is_stopped(lake):
    for i in range(300):
        lake.put(f"many/day={i}/x.json", lines({"b": i}))
    lake.create()
    lake.glue.start_crawler(Name="c")
    lake.glue.stop_crawler(Name="c")
    eventually(lambda: lake.glue.get_crawler(Name="c")["Crawler"]["State"] == "READY")
    assert lake.glue.get_crawler(Name="c")["Crawler"]["LastCrawl"]["Status"] in ("CANCELLED", "SUCCEEDED")
    assert lake.glue.list_crawls(CrawlerName="c")["Crawls"][0]["State"] in ("STOPPED", "COMPLETED")
    lake.run()
    assert len(lake.partitions("many")) == 300
