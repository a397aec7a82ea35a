"""A table of a million partitions: how long GetPartitions takes with a filter, with and without an index, and what memory it takes.

    .deps/python/bin/python Benchmarks/partitions.py [--partitions 1000000]
"""

import argparse
import itertools
import os
import statistics
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "Tests", "Compatibility"))
os.environ.setdefault("MILLRACE_BINARY", os.path.join(os.path.dirname(__file__), "..", ".build", "release", "millrace"))

from conftest import Clients  # noqa: E402
from millrace_server import Server  # noqa: E402

COLUMNS = [{"Name": f"column_{i}", "Type": "string"} for i in range(20)]


def storage(values):
    return {
        "Columns": COLUMNS, "Location": "s3://bucket/table/" + "/".join(values) + "/",
        "InputFormat": "org.apache.hadoop.hive.ql.io.parquet.MapredParquetInputFormat",
        "OutputFormat": "org.apache.hadoop.hive.ql.io.parquet.MapredParquetOutputFormat",
        "SerdeInfo": {"SerializationLibrary": "org.apache.hadoop.hive.ql.io.parquet.serde.ParquetHiveSerDe"},
    }


def memory(server):
    with open(f"/proc/{server.process.pid}/status") as file:
        return {line.split(":")[0]: int(line.split()[1]) // 1024 for line in file if line.startswith(("VmHWM", "VmRSS"))}


def timed(glue, table, expression, rounds=7):
    taken = []
    for _ in range(rounds):
        start = time.perf_counter()
        found = [p for page in glue.get_paginator("get_partitions").paginate(Expression=expression, **table) for p in page["Partitions"]]
        taken.append(time.perf_counter() - start)
    return len(found), statistics.median(taken) * 1000


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--partitions", type=int, default=1_000_000)
    count = options.parse_args().partitions
    with Server() as server:
        glue = Clients(server).glue
        glue.create_database(DatabaseInput={"Name": "db"})
        keys = [{"Name": "customer", "Type": "int"}, {"Name": "day", "Type": "date"}, {"Name": "hour", "Type": "int"}]
        glue.create_table(DatabaseName="db", TableInput={"Name": "t", "PartitionKeys": keys})
        table = {"DatabaseName": "db", "TableName": "t"}
        customers = -(-count // (365 * 24))
        days = [f"2025-{m:02}-{d:02}" for m in range(1, 13) for d in range(1, 32) if d <= (30 if m in (4, 6, 9, 11) else 28 if m == 2 else 31)]
        every = itertools.islice(itertools.product(map(str, range(customers)), days, map(str, range(24))), count)
        start = time.perf_counter()
        while batch := list(itertools.islice(every, 100)):
            inputs = [{"Values": list(v), "StorageDescriptor": storage(v)} for v in batch]
            assert not glue.batch_create_partition(PartitionInputList=inputs, **table)["Errors"]
        print(f"{count} partitions created in {time.perf_counter() - start:.0f} s; memory {memory(server)} MiB", flush=True)
        expressions = ["day = '2025-06-15' and hour = 7", "customer = 50 and day = '2025-06-15'",
                       "customer = 7 and day between '2025-03-01' and '2025-03-04'"]
        print("without an index")
        for expression in expressions:
            found, milliseconds = timed(glue, table, expression, rounds=1)
            print(f"  {expression}: {found} partitions, {milliseconds:.0f} ms", flush=True)
        for name, index in (("by_day", ["day", "hour"]), ("by_customer", ["customer", "day"])):
            start = time.perf_counter()
            glue.create_partition_index(PartitionIndex={"IndexName": name, "Keys": index}, **table)
            while any(i["IndexStatus"] != "ACTIVE" for i in glue.get_partition_indexes(**table)["PartitionIndexDescriptorList"]):
                time.sleep(0.2)
            print(f"index {index} filled in {time.perf_counter() - start:.0f} s", flush=True)
        print("with an index")
        for expression in expressions:
            found, milliseconds = timed(glue, table, expression)
            print(f"  {expression}: {found} partitions, {milliseconds:.1f} ms", flush=True)
        print(f"memory {memory(server)} MiB")


if __name__ == "__main__":
    main()
