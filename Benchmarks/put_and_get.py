"""PutRecords and GetRecords, beside moto_server on the same machine in the same run.

    .deps/python/bin/python Benchmarks/put_and_get.py [--seconds 8] [--rounds 3]

500 records of 1 KiB a call, 4 connections, 4 shards. The load is made before the clock runs: request bodies are built once and
sent over kept-alive connections by one process each, which reads answers and counts them. Millrace answers after fdatasync;
moto keeps everything in memory. Rounds alternate between the two; the medians are printed.
"""

import argparse
import base64
import http.client
import json
import multiprocessing
import os
import pathlib
import resource
import statistics
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "Tests/Compatibility"))
os.environ.setdefault("MILLRACE_BINARY", str(ROOT / ".build/release/millrace"))
from millrace_server import PYTHON, Server, eventually, free_port  # noqa: E402

RECORDS, SIZE, CONNECTIONS, SHARDS = 500, 1024, 4, 4
CREDENTIAL = "AWS4-HMAC-SHA256 Credential=000000000000/20260101/us-east-1/kinesis/aws4_request, SignedHeaders=host, Signature=0"


class Connection:
    def __init__(self, port):
        self.http = http.client.HTTPConnection("127.0.0.1", port, timeout=120)

    def call(self, operation, body):
        text = body if isinstance(body, bytes) else json.dumps(body).encode()
        headers = {
            "X-Amz-Target": f"Kinesis_20131202.{operation}",
            "Content-Type": "application/x-amz-json-1.1",
            "Authorization": CREDENTIAL,
            "X-Amz-Date": "20260101T000000Z",
        }
        self.http.request("POST", "/", text, headers)
        answer = self.http.getresponse()
        content = answer.read()
        assert answer.status == 200, content[:500]
        return content


def body(connection):
    data = base64.b64encode(os.urandom(SIZE)).decode()
    records = [{"Data": data, "PartitionKey": f"{connection}-{n}"} for n in range(RECORDS)]
    return json.dumps({"StreamName": "bench", "Records": records}).encode()


def put(port, connection, seconds, results):
    client, payload = Connection(port), body(connection)
    client.call("ListStreams", {})
    calls, begun = 0, time.monotonic()
    while time.monotonic() - begun < seconds:
        answer = client.call("PutRecords", payload)
        assert b'"FailedRecordCount":0' in answer.replace(b" ", b"")
        calls += 1
    results.put((calls * RECORDS, time.monotonic() - begun, cpu()))


def get(port, shard, seconds, results):
    client = Connection(port)
    start = {"StreamName": "bench", "ShardId": f"shardId-{shard:012}", "ShardIteratorType": "TRIM_HORIZON"}

    def first():
        return json.loads(client.call("GetShardIterator", start))["ShardIterator"]

    iterator, count, begun = first(), 0, time.monotonic()
    while time.monotonic() - begun < seconds:
        answer = client.call("GetRecords", {"ShardIterator": iterator, "Limit": 2000})
        found = answer.count(b'"Data"')
        count += found
        # Parsing megabytes of JSON would be this program's time: only the next iterator is cut out.
        rest = answer[answer.rindex(b'"NextShardIterator"') :]
        iterator = rest.split(b'"')[3].decode() if found else first()
    results.put((count, time.monotonic() - begun, cpu()))


def cpu():
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


def load(work, port, seconds):
    """Records a second over all connections, and the share of the machine that the load generator took."""
    results = multiprocessing.Queue()
    workers = [multiprocessing.Process(target=work, args=(port, n, seconds, results)) for n in range(CONNECTIONS)]
    for worker in workers:
        worker.start()
    answers = [results.get() for _ in workers]
    for worker in workers:
        worker.join()
    longest = max(elapsed for _, elapsed, _ in answers)
    share = sum(used for _, _, used in answers) / longest / os.cpu_count()
    return sum(count for count, _, _ in answers) / longest, share


def server_cpu(process):
    fields = pathlib.Path(f"/proc/{process.pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def start_moto():
    port = free_port()
    process = subprocess.Popen(
        [PYTHON, "-m", "moto.server", "-p", str(port)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )

    def is_up():
        try:
            Connection(port).call("ListStreams", {})
            return True
        except (OSError, http.client.HTTPException):
            return False

    eventually(is_up)
    return process, port


def measure(name, port, process, seconds, rows):
    client = Connection(port)
    client.call("CreateStream", {"StreamName": "bench", "ShardCount": SHARDS})
    for what, work in (("PutRecords", put), ("GetRecords", get)):
        before = server_cpu(process)
        rate, share = load(work, port, seconds)
        used = (server_cpu(process) - before) / seconds
        rows.setdefault((name, what), []).append((rate, used, share))
        print(f"  {name} {what}: {rate:,.0f} records/s, server {used:.2f} cores, load {share:.0%} of the machine", flush=True)
    client.call("DeleteStream", {"StreamName": "bench"})


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=8)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    rows = {}
    moto, moto_port = start_moto()
    try:
        with Server() as server:
            for number in range(options.rounds):
                print(f"round {number + 1}", flush=True)
                measure("millrace", server.port, server.process, options.seconds, rows)
                measure("moto", moto_port, moto, options.seconds, rows)
    finally:
        moto.kill()
    print(f"\nmedians of {options.rounds} rounds: {RECORDS} x {SIZE} bytes, {CONNECTIONS} connections, {SHARDS} shards")
    for what in ("PutRecords", "GetRecords"):
        ours, theirs = (statistics.median(r for r, _, _ in rows[(n, what)]) for n in ("millrace", "moto"))
        print(f"{what}: millrace {ours:,.0f} records/s, moto {theirs:,.0f} records/s, ratio {ours / theirs:.1f}")


if __name__ == "__main__":
    main()
