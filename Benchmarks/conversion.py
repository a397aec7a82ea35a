"""JSON to Parquet through Firehose, beside DuckDB and pyarrow converting the same records from a file in the same run.

    Benchmarks/conversion.py [--gigabytes 2] [--rounds 3] [--note-bytes 30] [--documents 1]

Documents of 10 fields, one or more in a record, are put by PutRecordBatch from 4 connections, written to the log, converted and uploaded: the time counts from the
first put until the last object is there (put, log, convert, object). Beside it the same conversion when the records lie in the log already, as
after a destination that was down. DuckDB reads the same records from a file of JSON lines and writes Parquet with Snappy, with as many
threads as the machine has and with one; so does pyarrow. Memory is the server's, sampled while it works. Processor seconds say what a way
costs, whatever there is beside it.
"""

import argparse
import base64
import json
import multiprocessing
import os
import pathlib
import random
import re
import resource
import socket
import statistics
import sys
import tempfile
import threading
import time

import duckdb
import pyarrow.json
import pyarrow.parquet

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import put_and_get as puts  # noqa: E402
from conftest import Clients  # noqa: E402
from footprint import memory  # noqa: E402
from millrace_server import Server, eventually  # noqa: E402

COLUMNS = {"id": "bigint", "user": "string", "event": "string", "price": "double", "quantity": "int", "country": "string", "is_new": "boolean",
           "at": "timestamp", "note": "string", "tags": "array<string>"}
BATCH, CONNECTIONS, DIFFERENT = 500, 4, 100_000


def document(n, note_bytes):
    chance = random.Random(n)
    return json.dumps({
        "id": n, "user": f"user-{chance.randrange(50_000)}", "event": chance.choice(["view", "cart", "buy"]), "price": round(chance.random() * 500, 2),
        "quantity": chance.randrange(20), "country": chance.choice(["DE", "FR", "IT", "AT", "CH"]), "is_new": chance.random() < 0.2,
        "at": f"2026-11-{1 + chance.randrange(28):02} {chance.randrange(24):02}:{chance.randrange(60):02}:00", "note": f"%0{note_bytes}x" % chance.getrandbits(4 * note_bytes),
        "tags": [chance.choice("abcdef") for _ in range(chance.randrange(4))]}).encode() + b"\n"


def request(name, records):
    """All bytes of a call, so that sending it costs the machine as little as it can: the processors are what is measured."""
    body = json.dumps({"DeliveryStreamName": name, "Records": [{"Data": base64.b64encode(r).decode()} for r in records]}).encode()
    head = ["POST / HTTP/1.1", "Host: 127.0.0.1", f"Content-Length: {len(body)}", "X-Amz-Target: Firehose_20150804.PutRecordBatch",
            "Content-Type: application/x-amz-json-1.1", f"Authorization: {puts.CREDENTIAL.replace('/kinesis/', '/firehose/')}", "X-Amz-Date: 20260101T000000Z"]
    return "\r\n".join([*head, "", ""]).encode() + body


def used(who):
    """Processor seconds of this program (RUSAGE_SELF), or of those that it has waited for."""
    usage = resource.getrusage(who)
    return usage.ru_utime + usage.ru_stime


def used_by(server):
    times = pathlib.Path(f"/proc/{server.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(times[11]) + int(times[12])) / os.sysconf("SC_CLK_TCK")


def put(port, requests, calls):
    buffer = memoryview(bytearray(1 << 20))
    with socket.create_connection(("127.0.0.1", port), timeout=120) as connection:
        # The answers to one request have one length, so those after the first are waited for in one call.
        lengths = {}
        for call in range(calls):
            place = call % len(requests)
            connection.sendall(requests[place])
            got = connection.recv_into(buffer[:lengths[place]], flags=socket.MSG_WAITALL) if place in lengths else 0
            while place not in lengths or got < lengths[place]:
                count = connection.recv_into(buffer[got:])
                assert count, "the server ended the connection"
                got += count
                if found := re.match(rb"(?s)(HTTP/1.1 200 .*?\r\n)\r\n", buffer[:got]):
                    lengths[place] = found.end() + int(re.search(rb"(?i)content-length: *(\d+)", found[1])[1])
            assert buffer[:12] == b"HTTP/1.1 200" and b'"FailedPutCount":0' in bytes(buffer[:600]), bytes(buffer[:600])


def firehose(server, records, calls, bucket_first):
    """Seconds from the first put until all is there, and the most memory seen; without a bucket until all is put, then from its creation.

    With them the processor seconds of the server and of those who put.
    """
    aws = Clients(server, "000000000000")
    name = f"bench{random.randrange(10**9)}"
    bucket = f"bench-{name}"
    if bucket_first:
        aws.s3.create_bucket(Bucket=bucket)
    aws.firehose.create_delivery_stream(DeliveryStreamName=name, ExtendedS3DestinationConfiguration={
        "RoleARN": ROLE, "BucketARN": f"arn:aws:s3:::{bucket}", "Prefix": "p/", "ErrorOutputPrefix": "errors/",
        "BufferingHints": {"SizeInMBs": 128, "IntervalInSeconds": 1},
        "DataFormatConversionConfiguration": {
            "Enabled": True, "InputFormatConfiguration": {"Deserializer": {"OpenXJsonSerDe": {}}},
            "OutputFormatConfiguration": {"Serializer": {"ParquetSerDe": {}}},
            "SchemaConfiguration": {"RoleARN": ROLE, "DatabaseName": "bench", "TableName": "t"}}})
    requests = [request(name, records[at:at + BATCH]) for at in range(0, len(records), BATCH)]
    samples = []
    done = threading.Event()

    def sample():
        while not done.wait(0.2):
            try:
                samples.append(memory(server))
            except (OSError, AssertionError):
                pass  # It is being started anew.

    threading.Thread(target=sample, daemon=True).start()
    workers = [multiprocessing.Process(target=put, args=(server.port, requests, calls // CONNECTIONS)) for _ in range(CONNECTIONS)]
    begun, server_before, putting_before = time.monotonic(), used_by(server), used(resource.RUSAGE_CHILDREN)
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    put_seconds, putting = time.monotonic() - begun, used(resource.RUSAGE_CHILDREN) - putting_before
    if not bucket_first:
        aws.s3.create_bucket(Bucket=bucket)
        # A delivery that failed waits before it tries again, and a server that is started does not.
        assert server.stop() == 0
        begun = time.monotonic()
        server.start()
        server_before = 0
    sizes = [len(records[at:at + BATCH]) for at in range(0, len(records), BATCH)]
    wanted = CONNECTIONS * sum(sizes[call % len(sizes)] for call in range(calls // CONNECTIONS))
    url = f'millrace_firehose_succeed_conversion_records_total{{account="000000000000",region="us-east-1",delivery_stream="{name}"}}'

    def converted():
        import urllib.request
        text = urllib.request.urlopen(f"{server.url}/_millrace/metrics").read().decode()
        return [int(line.rsplit(" ", 1)[1]) for line in text.splitlines() if line.startswith(url)] == [wanted]

    eventually(converted, seconds=600)
    seconds, serving = time.monotonic() - begun, used_by(server) - server_before
    done.set()
    objects = aws.s3.list_objects_v2(Bucket=bucket)["Contents"]
    for at in range(0, len(objects), 1000):
        aws.s3.delete_objects(Bucket=bucket, Delete={"Objects": [{"Key": o["Key"]} for o in objects[at:at + 1000]]})
    aws.firehose.delete_delivery_stream(DeliveryStreamName=name)
    return seconds, put_seconds, max(samples or [0]), len(objects), serving, putting


def timed(work):
    begun = time.monotonic()
    work()
    return time.monotonic() - begun


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gigabytes", type=float, default=2)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--note-bytes", type=int, default=30, help="length of the longest text, 30 for documents of 207 bytes")
    parser.add_argument("--documents", type=int, default=1, help="in a record")
    options = parser.parse_args()
    documents = [document(n, options.note_bytes) for n in range(DIFFERENT)]
    records = [b"".join(documents[at:at + options.documents]) for at in range(0, DIFFERENT, options.documents)]
    calls = int(options.gigabytes * 1e9 / (sum(map(len, records)) / len(records)) / BATCH / CONNECTIONS) * CONNECTIONS
    rates, peaks = {}, []
    global ROLE
    with tempfile.TemporaryDirectory() as folder, Server() as server:
        aws = Clients(server, "000000000000")
        ROLE = aws.role("bench")
        aws.glue.create_database(DatabaseInput={"Name": "bench"})
        aws.glue.create_table(DatabaseName="bench", TableInput={"Name": "t", "StorageDescriptor": {
            "Columns": [{"Name": n, "Type": t} for n, t in COLUMNS.items()]}})
        path, target = f"{folder}/records.json", f"{folder}/out.parquet"
        with open(path, "wb") as file:
            # As the connections put them.
            batches = [b"".join(records[at:at + BATCH]) for at in range(0, len(records), BATCH)]
            for _ in range(CONNECTIONS):
                file.writelines(batches[call % len(batches)] for call in range(calls // CONNECTIONS))
        megabytes = os.path.getsize(path) / 1e6
        types = "{" + ", ".join(f"'{n}': '{t}'" for n, t in {
            **{n: t.upper() for n, t in COLUMNS.items() if n != "tags"}, "user": "VARCHAR", "event": "VARCHAR", "country": "VARCHAR", "note": "VARCHAR",
            "quantity": "INTEGER", "tags": "VARCHAR[]"}.items()) + "}"

        def by_duckdb(threads):
            duckdb.sql(f"SET threads = {threads}")
            duckdb.sql(f"COPY (SELECT * FROM read_json('{path}', format = 'newline_delimited', columns = {types})) TO '{target}' (FORMAT parquet, COMPRESSION snappy)")

        def by_pyarrow():
            table = pyarrow.json.read_json(path, read_options=pyarrow.json.ReadOptions(block_size=16 << 20))
            pyarrow.parquet.write_table(table, target, compression="snappy")

        def note(name, seconds):
            rates.setdefault(name, []).append(megabytes / seconds)
            print(f"  {name}: {megabytes / seconds:,.0f} MB/s", flush=True)

        for number in range(options.rounds):
            print(f"round {number + 1}, {megabytes:,.0f} MB of JSON", flush=True)
            seconds, put_seconds, peak, objects, serving, putting = firehose(server, records, calls, bucket_first=True)
            note("Firehose, from the first put to the last object", seconds)
            note("  of which until all is put", put_seconds)
            print(f"    processor seconds: the server {serving:.1f}, those who put {putting:.1f}")
            peaks.append(peak)
            seconds, _, peak, _, serving, _ = firehose(server, records, calls, bucket_first=False)
            note("Firehose, from the log", seconds)
            print(f"    processor seconds: {serving:.1f}")
            peaks.append(peak)
            before = used(resource.RUSAGE_SELF)
            note("DuckDB, 2 threads", timed(lambda: by_duckdb(os.cpu_count())))
            print(f"    processor seconds: {used(resource.RUSAGE_SELF) - before:.1f}")
            note("DuckDB, 1 thread", timed(lambda: by_duckdb(1)))
            note("pyarrow", timed(by_pyarrow))
    medians = {name: statistics.median(found) for name, found in rates.items()}
    print(f"\nmedians of {options.rounds} rounds, {megabytes:,.0f} MB of JSON, {objects} objects")
    for name, rate in medians.items():
        print(f"{name:50} {rate:8,.0f} MB/s")
    fastest = max(medians["DuckDB, 2 threads"], medians["pyarrow"])
    one = max(medians["DuckDB, 1 thread"], 1)
    end_to_end, from_log = medians["Firehose, from the first put to the last object"], medians["Firehose, from the log"]
    print(f"end to end to the faster of DuckDB and pyarrow {end_to_end / fastest:.2f}; from the log to it {from_log / fastest:.2f}, "
          f"to DuckDB with one thread {from_log / one:.2f}; the server's memory was {max(peaks):.0f} MiB at most")


if __name__ == "__main__":
    main()
