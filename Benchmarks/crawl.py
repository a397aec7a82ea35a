"""A crawl of many objects in many partitions: how long the first and the next take, and what memory.

    .deps/python/bin/python Benchmarks/crawl.py [--objects 100000] [--partitions 1000]

Beside it, in the same run, boto3 lists the same objects and reads their heads from 8 threads: what a crawler of one's own would need at least.
"""

import argparse
import concurrent.futures
import gzip
import json
import os
import sys
import threading
import time

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "Tests", "Compatibility"))
os.environ.setdefault("MILLRACE_BINARY", os.path.join(os.path.dirname(__file__), "..", ".build", "release", "millrace"))

from conftest import Clients  # noqa: E402
from lake import Lake  # noqa: E402
from millrace_server import Server  # noqa: E402


def memory(server):
    with open(f"/proc/{server.process.pid}/status") as file:
        return {line.split(":")[0]: int(line.split()[1]) // 1024 for line in file if line.startswith(("VmHWM", "VmRSS"))}


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--objects", type=int, default=100_000)
    options.add_argument("--partitions", type=int, default=1000)
    options = options.parse_args()
    with Server() as server:
        aws = Clients(server)
        lake = Lake(aws)
        body = gzip.compress("\n".join(
            json.dumps({"id": i, "user": f"user{i}", "price": i / 7, "ok": i % 2 == 0, "tags": ["a", "b"], "in": {"x": i}}) for i in range(20)).encode())
        local = threading.local()

        def put(i):
            if not hasattr(local, "s3"):
                local.s3 = Clients(server, account=aws.account).s3
            local.s3.put_object(Bucket=lake.bucket, Key=f"events/part={i % options.partitions:05}/{i}.json.gz", Body=body)

        start = time.perf_counter()
        with concurrent.futures.ThreadPoolExecutor(8) as pool:
            for _ in pool.map(put, range(options.objects), chunksize=100):
                pass
        print(f"{options.objects} objects put in {time.perf_counter() - start:.0f} s; memory {memory(server)} MiB", flush=True)
        lake.create(path="events/")
        for name in ("first", "second"):
            start = time.perf_counter()
            lake.run()
            taken = time.perf_counter() - start
            print(f"{name} crawl {taken:.1f} s, {options.objects / taken:.0f} objects/s; memory {memory(server)} MiB", flush=True)
        table = lake.tables()["events"]
        found = len(lake.partitions("events"))
        assert found == min(options.partitions, options.objects) and table["Parameters"]["objectCount"] == str(options.objects)
        start = time.perf_counter()
        keys = [o["Key"] for page in aws.s3.get_paginator("list_objects_v2").paginate(Bucket=lake.bucket) for o in page.get("Contents", [])]
        sample = keys[:: max(1, len(keys) // 5000)]

        def head(key):
            return len(gzip.decompress(aws.s3.get_object(Bucket=lake.bucket, Key=key)["Body"].read()))

        listed = time.perf_counter() - start
        with concurrent.futures.ThreadPoolExecutor(8) as pool:
            list(pool.map(head, sample))
        read = (time.perf_counter() - start - listed) * len(keys) / len(sample)
        print(f"boto3: listed in {listed:.1f} s, and would read all in {read:.0f} s ({len(sample)} measured)")


if __name__ == "__main__":
    main()
