"""PutRecords and GetRecords, beside moto_server on the same machine in the same run.

    .deps/python/bin/python Benchmarks/put_and_get.py [--seconds 8] [--rounds 3]

500 records of 1 KiB a call, 4 connections, 4 shards. The load is made before the clock runs: request bodies are built once and
sent over kept-alive connections by one process each, which reads answers and counts them. Millrace answers after fdatasync;
moto keeps everything in memory. Rounds alternate between the two; the medians are printed.
"""

import argparse
import base64
import hashlib
import hmac
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


class Key:
    """Signs requests to Kinesis; what was signed is kept, as it is good for 15 minutes."""

    def __init__(self, access_key, secret):
        self.access_key, self.secret, self.kept = access_key, secret, {}

    def headers(self, host, target, body):
        found = self.kept.get((host, target, body))
        if not found or time.monotonic() - found[0] > 600:
            # Those of iterators are used once.
            self.kept = {} if len(self.kept) > 100 else self.kept
            found = self.kept[(host, target, body)] = (time.monotonic(), self.signed(host, target, body))
        return found[1]

    def signed(self, host, target, body):
        date = time.strftime("%Y%m%dT%H%M%SZ", time.gmtime())
        scope = f"{date[:8]}/us-east-1/kinesis/aws4_request"
        headers = {"content-type": "application/x-amz-json-1.1", "host": host, "x-amz-date": date, "x-amz-target": target}
        names = ";".join(headers)
        lines = "".join(f"{name}:{value}\n" for name, value in headers.items())
        canonical = f"POST\n/\n\n{lines}\n{names}\n{hashlib.sha256(body).hexdigest()}"
        text = f"AWS4-HMAC-SHA256\n{date}\n{scope}\n{hashlib.sha256(canonical.encode()).hexdigest()}"
        key = ("AWS4" + self.secret).encode()
        for part in scope.split("/"):
            key = hmac.new(key, part.encode(), hashlib.sha256).digest()
        signature = hmac.new(key, text.encode(), hashlib.sha256).hexdigest()
        return {**headers, "authorization": f"AWS4-HMAC-SHA256 Credential={self.access_key}/{scope}, SignedHeaders={names}, Signature={signature}"}


class Anybody:
    """What open mode takes."""

    def headers(self, host, target, body):
        return {"X-Amz-Target": target, "Content-Type": "application/x-amz-json-1.1", "Authorization": CREDENTIAL,
                "X-Amz-Date": "20260101T000000Z"}


class Connection:
    def __init__(self, port, key=Anybody()):
        self.http, self.key = http.client.HTTPConnection("127.0.0.1", port, timeout=120), key

    def call(self, operation, body):
        text = body if isinstance(body, bytes) else json.dumps(body).encode()
        headers = self.key.headers(f"127.0.0.1:{self.http.port}", f"Kinesis_20131202.{operation}", text)
        self.http.request("POST", "/", text, headers)
        answer = self.http.getresponse()
        content = answer.read()
        assert answer.status == 200, content[:500]
        return content


def body(connection):
    data = base64.b64encode(os.urandom(SIZE)).decode()
    records = [{"Data": data, "PartitionKey": f"{connection}-{n}"} for n in range(RECORDS)]
    return json.dumps({"StreamName": "bench", "Records": records}).encode()


def put(port, connection, seconds, results, key=Anybody()):
    client, payload = Connection(port, key), body(connection)
    client.call("ListStreams", {})
    calls, begun = 0, time.monotonic()
    while time.monotonic() - begun < seconds:
        answer = client.call("PutRecords", payload)
        assert b'"FailedRecordCount":0' in answer.replace(b" ", b"")
        calls += 1
    results.put((calls * RECORDS, time.monotonic() - begun, cpu()))


def get(port, shard, seconds, results, key=Anybody()):
    client = Connection(port, key)
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


def load(work, port, seconds, key=Anybody()):
    """Records a second over all connections, and the share of the machine that the load generator took."""
    results = multiprocessing.Queue()
    workers = [multiprocessing.Process(target=work, args=(port, n, seconds, results, key)) for n in range(CONNECTIONS)]
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
