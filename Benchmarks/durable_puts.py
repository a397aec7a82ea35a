"""Durable writes beside what else there is on the same disk in the same run.

    Benchmarks/durable_puts.py [--seconds 4] [--rounds 3]
    Benchmarks/durable_puts.py --auth open verify enforce [--base OTHER_MILLRACE]

500 records of 1 KiB a call from 4 connections: Millrace's PutRecords, PostgreSQL's COPY with synchronous_commit on, Redis Streams with
appendfsync always, moto_server (in memory), and the raw ceiling of the disk (ceiling.c). Then one record of 1 KiB a call from 1, 16
and 256 connections, beside the disk's ceiling of that pattern and beside nginx, which takes the same requests and answers a constant:
what HTTP alone costs on this machine. Then the time from a put to its arrival at a reader.

With --auth only Millrace is measured, a server for each mode beside the others, and beside --base in open mode if that is given;
requests are signed before the clock runs. In enforce mode a user may do what its policy says.

Needs gcc, wrk, nginx, redis-server and postgresql (Debian packages), and psycopg (Benchmarks/requirements.txt). Rounds alternate
between all of them; medians are printed. moto becomes slower with what it holds: --moto-seconds measures it over a longer time.
"""

import argparse
import json
import multiprocessing
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import put_and_get as puts  # noqa: E402
from millrace_server import Server, eventually, free_port  # noqa: E402

HERE = pathlib.Path(__file__).resolve().parent
RECORDS, SIZE, CONNECTIONS = puts.RECORDS, puts.SIZE, puts.CONNECTIONS


def run(*command, **more):
    return subprocess.run(command, check=True, capture_output=True, text=True, **more).stdout


class Ceiling:
    def __init__(self, folder):
        self.folder, self.program = folder, f"{folder}/ceiling-program"
        run("gcc", "-O2", str(HERE / "ceiling.c"), "-o", self.program)

    def rate(self, seconds, writers=CONNECTIONS, records=RECORDS):
        return float(run(self.program, self.folder, str(writers), str(records), str(SIZE), str(seconds)))


class PostgreSQL:
    """A cluster with the defaults of Debian, but for its folder and port."""

    def __init__(self, folder):
        self.data, self.port = f"{folder}/postgresql", free_port()
        os.makedirs(self.data)
        shutil.chown(self.data, "postgres")
        os.chmod(folder, 0o755)
        self.programs = max(pathlib.Path("/usr/lib/postgresql").glob("*/bin"))
        self.as_user(f"{self.programs}/initdb -D {self.data} -A trust")
        self.as_user(f"{self.programs}/pg_ctl -D {self.data} -w -l {self.data}/log -o '-p {self.port} -k /tmp' start")
        import psycopg

        self.url = f"host=127.0.0.1 port={self.port} user=postgres dbname=postgres"
        with psycopg.connect(self.url, autocommit=True) as connection:
            assert connection.execute("SHOW synchronous_commit").fetchone() == ("on",)
            connection.execute("CREATE TABLE record (stream text, key text, data bytea)")

    def as_user(self, command):
        run("su", "postgres", "-c", command, cwd="/tmp")

    def work(self, number, seconds, results):
        import psycopg

        rows = b"".join(b"bench\tk%d\t\\\\x%s\n" % (n, os.urandom(SIZE).hex().encode()) for n in range(RECORDS))
        with psycopg.connect(self.url, autocommit=True) as connection, connection.cursor() as cursor:
            calls, begun = 0, time.monotonic()
            while time.monotonic() - begun < seconds:
                with cursor.copy("COPY record FROM STDIN") as copy:
                    copy.write(rows)
                calls += 1
            results.put((calls * RECORDS, time.monotonic() - begun))

    def rate(self, seconds):
        results = multiprocessing.Queue()
        workers = [multiprocessing.Process(target=self.work, args=(n, seconds, results)) for n in range(CONNECTIONS)]
        for worker in workers:
            worker.start()
        answers = [results.get() for _ in workers]
        for worker in workers:
            worker.join()
        return sum(count for count, _ in answers) / max(elapsed for _, elapsed in answers)

    def close(self):
        self.as_user(f"{self.programs}/pg_ctl -D {self.data} -m immediate stop")


class Redis:
    def __init__(self, folder):
        self.port = free_port()
        self.process = subprocess.Popen(
            ["redis-server", "--port", str(self.port), "--appendonly", "yes", "--appendfsync", "always", "--save", "", "--dir", folder],
            stdout=subprocess.DEVNULL)
        eventually(lambda: subprocess.run(["redis-cli", "-p", str(self.port), "ping"], capture_output=True).returncode == 0)

    def rate(self, seconds, clients=CONNECTIONS, pipeline=RECORDS):
        run("redis-cli", "-p", str(self.port), "flushall")
        answer = run("redis-benchmark", "-p", str(self.port), "-c", str(clients), "-P", str(pipeline), "-n", str(int(seconds * 60_000)),
                     "-q", "XADD", "bench", "*", "data", "x" * SIZE)
        return float(re.findall(r"([\d.]+) requests per second", answer)[-1])

    def close(self):
        self.process.kill()


class Nginx:
    """Answers every request with a constant of the size of PutRecord's answer, and keeps nothing."""

    def __init__(self, folder):
        self.port, self.folder = free_port(), folder
        self.url = f"http://127.0.0.1:{self.port}"
        answer = '{"ShardId":"shardId-000000000001","SequenceNumber":"' + "4" * 56 + '","EncryptionType":"NONE"}'
        pathlib.Path(f"{folder}/nginx.conf").write_text(f"""
            daemon off; worker_processes auto; pid {folder}/nginx.pid; error_log {folder}/nginx.log;
            events {{ worker_connections 1024; }}
            http {{
                access_log off; keepalive_requests 1000000000; client_body_temp_path {folder}; client_body_in_single_buffer on;
                server {{ listen 127.0.0.1:{self.port}; location / {{ return 200 '{answer}'; }} }}
            }}""")
        self.process = subprocess.Popen(["nginx", "-c", f"{folder}/nginx.conf"])
        eventually(lambda: subprocess.run(["curl", "-s", "-o", "/dev/null", self.url]).returncode == 0)

    def close(self):
        self.process.terminate()


def one_record_a_call(server, connections, seconds, key=puts.Anybody()):
    body = '{"StreamName":"one","PartitionKey":"key-123","Data":"' + "QUJD" * (SIZE // 3) + 'QQ=="}'
    headers = key.headers(f"127.0.0.1:{server.port}", "Kinesis_20131202.PutRecord", body.encode())
    # wrk sends the Host itself.
    lines = "".join(f'wrk.headers["{name}"] = "{value}"\n' for name, value in headers.items() if name != "host")
    script = f"wrk.method = 'POST'\nwrk.body = '{body}'\n{lines}"
    with tempfile.NamedTemporaryFile("w", suffix=".lua") as file:
        file.write(script)
        file.flush()
        answer = run("wrk", "-t1", f"-c{connections}", f"-d{max(1, int(seconds))}s", "-s", file.name, f"{server.url}/")
    assert "Non-2xx" not in answer, answer
    return float(re.search(r"Requests/sec:\s+([\d.]+)", answer)[1])


def arrivals(server, count=300):
    """Milliseconds from the begin of a put to its arrival, by push and by polling without a pause."""
    import boto3

    def client():
        return boto3.client("kinesis", endpoint_url=server.url, region_name="us-east-1", aws_access_key_id="000000000000",
                            aws_secret_access_key="x")

    kinesis = client()
    kinesis.create_stream(StreamName="latency", ShardCount=1)
    arn = kinesis.describe_stream(StreamName="latency")["StreamDescription"]["StreamARN"]
    consumer = kinesis.register_stream_consumer(StreamARN=arn, ConsumerName="c")["Consumer"]["ConsumerARN"]
    shard = "shardId-000000000000"
    producer = puts.Connection(server.port)
    measured = {}

    def measure(name, receive):
        times = []
        for number in range(count):
            body = json.dumps({"StreamName": "latency", "PartitionKey": "k", "Data": f"{number:08}"}).encode()
            begun = time.perf_counter()
            putting = threading.Thread(target=producer.call, args=("PutRecord", body))
            putting.start()
            receive()
            times.append((time.perf_counter() - begun) * 1000)
            putting.join()
        times.sort()
        measured[name] = (times[count // 2], times[int(count * 0.99)])

    events = iter(client().subscribe_to_shard(ConsumerARN=consumer, ShardId=shard, StartingPosition={"Type": "LATEST"})["EventStream"])
    next(events)

    def pushed():
        while not next(events)["SubscribeToShardEvent"]["Records"]:
            pass

    measure("SubscribeToShard", pushed)
    poller = puts.Connection(server.port)
    place = [json.loads(poller.call("GetShardIterator", {"StreamName": "latency", "ShardId": shard, "ShardIteratorType": "LATEST"}))["ShardIterator"]]

    def polled():
        while True:
            answer = json.loads(poller.call("GetRecords", {"ShardIterator": place[0]}))
            place[0] = answer["NextShardIterator"]
            if answer["Records"]:
                return

    measure("GetRecords", polled)
    return measured


class Mode:
    """A server in one mode of authentication, and a key that it takes."""

    def __init__(self, name, binary=None):
        self.name = name
        mode = name.split()[0]
        self.server = Server("--auth", mode)
        if binary:
            import millrace_server

            own, millrace_server.BINARY = millrace_server.BINARY, binary
        self.server.start()
        if binary:
            millrace_server.BINARY = own
        self.key = puts.Anybody()
        if mode != "open":
            access_key, secret = pathlib.Path(f"{self.server.data}/root-credentials").read_text().split()
            self.key = puts.Key(access_key, secret)
        if mode == "enforce":
            self.key = self.user(access_key, secret)

    def user(self, access_key, secret):
        import boto3

        iam = boto3.client("iam", endpoint_url=self.server.url, region_name="us-east-1", aws_access_key_id=access_key,
                           aws_secret_access_key=secret)
        iam.create_user(UserName="bench")
        statement = {"Effect": "Allow", "Action": "kinesis:*", "Resource": "arn:aws:kinesis:us-east-1:000000000000:stream/*"}
        more = {"Effect": "Allow", "Action": "kinesis:ListStreams", "Resource": "*"}
        iam.put_user_policy(UserName="bench", PolicyName="own", PolicyDocument=json.dumps(
            {"Version": "2012-10-17", "Statement": [statement, more]}))
        made = iam.create_access_key(UserName="bench")["AccessKey"]
        return puts.Key(made["AccessKeyId"], made["SecretAccessKey"])

    def measure(self, seconds, note):
        control = puts.Connection(self.server.port, self.key)
        for what, work, a_call in (("PutRecords", puts.put, puts.RECORDS), ("GetRecords", puts.get, 0)):
            if what == "PutRecords":
                control.call("CreateStream", {"StreamName": "bench", "ShardCount": puts.SHARDS})
            before = puts.server_cpu(self.server.process)
            rate, _ = puts.load(work, self.server.port, seconds, self.key)
            used = puts.server_cpu(self.server.process) - before
            note(f"{self.name} {what}", rate)
            if a_call:
                note(f"{self.name} {what}, microseconds of processor a call", 1e6 * used / (rate * seconds / a_call))
        control.call("DeleteStream", {"StreamName": "bench"})
        control.call("CreateStream", {"StreamName": "one", "ShardCount": puts.SHARDS})
        for connections in (16, 256):
            before = puts.server_cpu(self.server.process)
            rate = one_record_a_call(self.server, connections, seconds, self.key)
            used = puts.server_cpu(self.server.process) - before
            note(f"{self.name} PutRecord, {connections} connections", rate)
            note(f"{self.name} PutRecord, {connections} connections, microseconds of processor a call",
                 1e6 * used / (rate * max(1, int(seconds))))
        control.call("DeleteStream", {"StreamName": "one"})


def compare_modes(options):
    modes = [Mode(name) for name in options.auth]
    if options.base:
        modes.append(Mode("open (base)", options.base))
    rates = {}

    def note(name, rate):
        rates.setdefault(name, []).append(rate)
        print(f"  {name}: {rate:,.1f}", flush=True)

    try:
        for number in range(options.rounds):
            print(f"round {number + 1}", flush=True)
            # Each comes first in turn.
            for mode in modes[number % len(modes):] + modes[: number % len(modes)]:
                mode.measure(options.seconds, note)
    finally:
        for mode in modes:
            mode.server.close()
    medians = {name: statistics.median(found) for name, found in rates.items()}
    print(f"\nmedians of {options.rounds} rounds, and their ratios to open mode's")
    for name, value in medians.items():
        own = next((mode.name for mode in modes if name.startswith(mode.name + " ")), "")
        beside = medians.get("open" + name[len(own):])
        print(f"{name:72} {value:12,.1f} {value / beside:6.2f}" if beside else f"{name:72} {value:12,.1f}")
    if "open GetRecords" in medians:
        print(f"GetRecords to PutRecords in open mode {medians['open GetRecords'] / medians['open PutRecords']:.2f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=4)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--moto-seconds", type=float, default=4)
    parser.add_argument("--auth", nargs="+", choices=("open", "verify", "enforce"))
    parser.add_argument("--base", help="the program of another version, which runs in open mode")
    options = parser.parse_args()
    if options.auth:
        return compare_modes(options)
    rates, shares = {}, []
    folder = tempfile.mkdtemp(prefix="millrace-bench-")
    moto, moto_port = puts.start_moto()
    postgres, redis, ceiling, nginx = PostgreSQL(folder), Redis(folder), Ceiling(folder), Nginx(folder)

    def note(name, rate):
        rates.setdefault(name, []).append(rate)
        print(f"  {name}: {rate:,.0f} records/s", flush=True)

    def http(name, port, seconds):
        control = puts.Connection(port)
        control.call("CreateStream", {"StreamName": "bench", "ShardCount": puts.SHARDS})
        for what, work in (("PutRecords", puts.put), ("GetRecords", puts.get)):
            rate, share = puts.load(work, port, seconds)
            if name == "Millrace":
                shares.append((what, share))
            note(f"{name} {what}", rate)
        control.call("DeleteStream", {"StreamName": "bench"})

    try:
        with Server() as server:
            for number in range(options.rounds):
                print(f"round {number + 1}", flush=True)
                http("Millrace", server.port, options.seconds)
                note("disk ceiling, 4 x 500", ceiling.rate(options.seconds))
                note("PostgreSQL COPY", postgres.rate(options.seconds))
                note("Redis XADD, appendfsync always", redis.rate(options.seconds))
                http("moto_server", moto_port, options.moto_seconds)
                control = puts.Connection(server.port)
                control.call("CreateStream", {"StreamName": "one", "ShardCount": puts.SHARDS})
                for connections in (1, 16, 256):
                    note(f"Millrace PutRecord, {connections} connections", one_record_a_call(server, connections, options.seconds))
                    note(f"nginx answering the same, {connections} connections", one_record_a_call(nginx, connections, options.seconds))
                    note(f"disk ceiling, {connections} x 1", ceiling.rate(options.seconds / 2, connections, 1))
                control.call("DeleteStream", {"StreamName": "one"})
            latencies = arrivals(server)
    finally:
        moto.kill()
        nginx.close()
        redis.close()
        postgres.close()
        shutil.rmtree(folder, ignore_errors=True)
    medians = {name: statistics.median(found) for name, found in rates.items()}
    print(f"\nmedians of {options.rounds} rounds")
    for name, rate in medians.items():
        print(f"{name:46} {rate:12,.0f} records/s")
    own = medians["Millrace PutRecords"]
    print(f"\nPutRecords to PostgreSQL COPY {own / medians['PostgreSQL COPY']:.2f}, "
          f"to Redis {own / medians['Redis XADD, appendfsync always']:.2f}, to moto_server {own / medians['moto_server PutRecords']:.1f}, "
          f"to the disk's ceiling {own / medians['disk ceiling, 4 x 500']:.2f}")
    print(f"PutRecord from 256 connections to the disk's ceiling "
          f"{medians['Millrace PutRecord, 256 connections'] / medians['disk ceiling, 256 x 1']:.2f}, "
          f"to nginx {medians['Millrace PutRecord, 256 connections'] / medians['nginx answering the same, 256 connections']:.2f}; "
          f"GetRecords to PutRecords {medians['Millrace GetRecords'] / own:.2f}, "
          f"to moto_server {medians['Millrace GetRecords'] / medians['moto_server GetRecords']:.1f}")
    for what in ("PutRecords", "GetRecords"):
        share = statistics.median(s for w, s in shares if w == what)
        print(f"load generator in {what}: {share:.0%} of the machine")
    for name, (middle, late) in latencies.items():
        print(f"put to arrival by {name}: median {middle:.2f} ms, 99th percentile {late:.2f} ms")


if __name__ == "__main__":
    main()
