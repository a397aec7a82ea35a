"""What a server takes and how fast it is back: memory while data streams in, time to restart, memory of idle streams.

    Benchmarks/footprint.py [--gigabytes 10] [--streams 1000]
"""

import argparse
import json
import pathlib
import random
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import put_and_get as puts  # noqa: E402
from millrace_server import Server  # noqa: E402


def memory(server, field="VmRSS"):
    for line in pathlib.Path(f"/proc/{server.process.pid}/status").read_text().splitlines():
        if line.startswith(field + ":"):
            return int(line.split()[1]) / 1024
    raise AssertionError(field)


def restart(server):
    server.kill()
    begun = time.monotonic()
    server.start()
    return time.monotonic() - begun


def get_slowly(port, shard, seconds, results):
    """Reads old records of a shard at the 2 MiB a second that AWS gives a reader."""
    client = puts.Connection(port)
    start = {"StreamName": "bench", "ShardId": f"shardId-{shard:012}", "ShardIteratorType": "TRIM_HORIZON"}
    iterator = json.loads(client.call("GetShardIterator", start))["ShardIterator"]
    count, begun = 0, time.monotonic()
    while time.monotonic() - begun < seconds:
        answer = json.loads(client.call("GetRecords", {"ShardIterator": iterator, "Limit": 400}))
        iterator, count = answer["NextShardIterator"], count + len(answer["Records"])
        time.sleep(max(0, count * puts.SIZE / 2**21 - (time.monotonic() - begun)))
    results.put((count, time.monotonic() - begun, puts.cpu()))


def beside(server, work):
    """PutRecords' rate while 4 readers work from the beginning, and that before and after."""
    alone = [puts.load(puts.put, server.port, 4)[0]]
    reader = puts.multiprocessing.Process(target=puts.load, args=(work, server.port, 6))
    reader.start()
    time.sleep(1)
    with_readers, _ = puts.load(puts.put, server.port, 4)
    reader.join()
    alone.append(puts.load(puts.put, server.port, 4)[0])
    return sum(alone) / 2, with_readers


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gigabytes", type=float, default=10)
    parser.add_argument("--streams", type=int, default=1000)
    options = parser.parse_args()
    with Server() as server:
        control = puts.Connection(server.port)
        control.call("CreateStream", {"StreamName": "bench", "ShardCount": puts.SHARDS})
        written, samples = 0.0, []
        while written < options.gigabytes:
            rate, _ = puts.load(puts.put, server.port, 5)
            written += rate * 5 * puts.SIZE / 1e9
            samples.append(memory(server))
            print(f"  {written:5.1f} GB in, {rate:,.0f} records/s, {samples[-1]:.0f} MiB resident", flush=True)
        print(f"memory: {samples[0]:.0f} MiB after the first 5 s, {samples[-1]:.0f} MiB at the end, "
              f"{memory(server, 'VmHWM'):.0f} MiB at most; bytes in were {written * 1e9 / 2**20 / max(samples):.0f} times the most seen")
        for what, work in (("at 2 MiB a second each", get_slowly), ("as fast as they can", puts.get)):
            alone, with_readers = beside(server, work)
            print(f"PutRecords alone {alone:,.0f} records/s, while 4 readers read from the beginning {what} {with_readers:,.0f}")
        print(f"restart after kill -9 with {written:.1f} GB: {restart(server):.2f} s until it answers")
    with Server() as server:
        control = puts.Connection(server.port)
        before = memory(server)
        for number in range(options.streams):
            control.call("CreateStream", {"StreamName": f"idle-{number}", "ShardCount": 4})
        for number in random.sample(range(options.streams), options.streams // 10):
            control.call("PutRecord", {"StreamName": f"idle-{number}", "Data": "aGVsbG8=", "PartitionKey": "k"})
        print(f"{options.streams} streams of 4 shards: {memory(server):.0f} MiB resident, {before:.0f} MiB without them; "
              f"restart {restart(server):.2f} s, then {memory(server):.0f} MiB")


if __name__ == "__main__":
    main()
