"""What a server takes and how fast it is back: memory while data streams in, time to restart, memory of idle streams.

    Benchmarks/footprint.py [--gigabytes 10] [--streams 1000]
"""

import argparse
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
        rate, _ = puts.load(puts.put, server.port, 4)
        reader = puts.multiprocessing.Process(target=puts.load, args=(puts.get, server.port, 8))
        reader.start()
        time.sleep(1)
        beside, _ = puts.load(puts.put, server.port, 4)
        reader.join()
        print(f"PutRecords alone {rate:,.0f} records/s, while 4 readers read from the beginning {beside:,.0f}")
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
