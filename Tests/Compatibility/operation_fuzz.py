"""Calls every operation of a server with strange input, and looks for deaths, hangs and answers that blame the server.

    python operation_fuzz.py REQUESTS [SEED]      as scripts/soak fuzz calls it; goes on after a find, and lists all of them
"""

import collections
import http.client
import json
import pathlib
import random
import socket
import sys
import threading
import time

from conftest import Clients
from fuzz_requests import ROLE, SLOW, Requests, signed
from millrace_server import Server

WORKERS = 6
# An answer that takes longer is a find.
SECONDS = 20
TRUST = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": ["firehose.amazonaws.com", "glue.amazonaws.com"]}, "Action": "sts:AssumeRole"}]})


def seed_resources(aws):
    """Makes what the requests name, so that they get beyond "not found"; what is there already stays."""

    def attempt(call, **arguments):
        try:
            return call(**arguments)
        except Exception:  # noqa: BLE001  most of it is there already, or was made strange by a request
            return None

    columns = [{"Name": "a", "Type": "int"}, {"Name": "b", "Type": "string"}]
    storage = {"Columns": columns, "Location": "s3://fuzz/table/", "InputFormat": "org.apache.hadoop.mapred.TextInputFormat",
               "SerdeInfo": {"SerializationLibrary": "org.openx.data.jsonserde.JsonSerDe"}}
    attempt(aws.kinesis.create_stream, StreamName="fuzz", ShardCount=2)
    attempt(aws.kinesis.put_records, StreamName="fuzz", Records=[{"Data": b"x", "PartitionKey": str(n)} for n in range(10)])
    attempt(aws.iam.create_role, RoleName="fuzz", AssumeRolePolicyDocument=TRUST)
    attempt(aws.iam.put_role_policy, RoleName="fuzz", PolicyName="fuzz", PolicyDocument='{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}')
    attempt(aws.iam.create_user, UserName="fuzz")
    attempt(aws.iam.create_policy, PolicyName="fuzz", PolicyDocument='{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"s3:*","Resource":"*"}]}')
    attempt(aws.s3.create_bucket, Bucket="fuzz")
    attempt(aws.s3.put_object, Bucket="fuzz", Key="fuzz", Body=b"0123456789" * 100)
    attempt(aws.s3.put_object, Bucket="fuzz", Key="table/day=1/a.json", Body=b'{"a": 1, "b": "x"}\n' * 10)
    attempt(aws.firehose.create_delivery_stream, DeliveryStreamName="fuzz", ExtendedS3DestinationConfiguration={"RoleARN": ROLE, "BucketARN": "arn:aws:s3:::fuzz", "Prefix": "out/"})
    attempt(aws.glue.create_database, DatabaseInput={"Name": "fuzz"})
    attempt(aws.glue.create_table, DatabaseName="fuzz", TableInput={"Name": "fuzz", "StorageDescriptor": storage, "PartitionKeys": [{"Name": "day", "Type": "string"}], "Parameters": {"classification": "json"}})
    attempt(aws.glue.create_partition, DatabaseName="fuzz", TableName="fuzz", PartitionInput={"Values": ["1"], "StorageDescriptor": {**storage, "Location": "s3://fuzz/table/day=1/"}})
    attempt(aws.glue.create_crawler, Name="fuzz", Role=ROLE, DatabaseName="fuzz", Targets={"S3Targets": [{"Path": "s3://fuzz/table/"}]})
    attempt(aws.glue.create_classifier, GrokClassifier={"Name": "fuzz", "Classification": "x", "GrokPattern": "%{NUMBER:a}"})
    attempt(aws.glue.create_connection, ConnectionInput={"Name": "fuzz", "ConnectionType": "JDBC", "ConnectionProperties": {"JDBC_CONNECTION_URL": "jdbc:postgresql://localhost:1/db", "USERNAME": "a", "PASSWORD": "b"}})
    attempt(aws.glue.create_job, Name="fuzz", Role=ROLE, Command={"Name": "pythonshell", "ScriptLocation": "s3://fuzz/none.py"})
    attempt(aws.glue.create_workflow, Name="fuzz")
    attempt(aws.glue.create_trigger, Name="fuzz", Type="ON_DEMAND", Actions=[{"JobName": "none"}], WorkflowName="fuzz")
    attempt(aws.glue.create_registry, RegistryName="fuzz")
    attempt(aws.glue.create_schema, RegistryId={"RegistryName": "fuzz"}, SchemaName="fuzz", DataFormat="AVRO", Compatibility="NONE", SchemaDefinition='{"type":"string"}')
    attempt(aws.glue.create_data_quality_ruleset, Name="fuzz", Ruleset="Rules = [ RowCount > 0 ]", TargetTable={"DatabaseName": "fuzz", "TableName": "fuzz"})
    attempt(aws.glue.create_user_defined_function, DatabaseName="fuzz", FunctionInput={"FunctionName": "fuzz", "ClassName": "a"})
    attempt(aws.logs.create_log_group, logGroupName="fuzz")
    attempt(aws.logs.create_log_stream, logGroupName="fuzz", logStreamName="fuzz")
    attempt(aws.logs.put_log_events, logGroupName="fuzz", logStreamName="fuzz", logEvents=[{"timestamp": int(time.time() * 1000), "message": "a b c"}])
    shard = attempt(aws.kinesis.get_shard_iterator, StreamName="fuzz", ShardId="shardId-000000000000", ShardIteratorType="TRIM_HORIZON") or {}
    upload = attempt(aws.s3.create_multipart_upload, Bucket="fuzz", Key="fuzz") or {}
    return {"ShardIterator": shard.get("ShardIterator", "x"), "UploadId": upload.get("UploadId", "x")}


class Find:
    """What must not be."""

    def __init__(self, kind, request, detail):
        self.kind, self.label, self.detail = kind, request.label, detail
        self.text = request.bytes("localhost")

    def __str__(self):
        return f"{self.kind}: {self.label}: {self.detail}\n    {self.text[:1500]!r}"


class Worker(threading.Thread):
    def __init__(self, run, number):
        super().__init__(daemon=True)
        self.run_, self.number = run, number
        self.random = random.Random(f"{run.seed}-{number}")
        self.requests = Requests(self.random)
        self.requests.values.known = {**self.requests.values.known, **run.known}
        self.connection = None
        self.current = None

    def run(self):
        while self.run_.take():
            self.current = request = self.requests.next()
            if self.run_.key and self.random.random() < 0.8:
                service = request.label.split(".")[0].replace("headers ", "s3") if "." in request.label else "s3"
                try:
                    self.current = request = signed(request, f"127.0.0.1:{self.run_.server.port}", *self.run_.key, service)
                except Exception:  # noqa: BLE001  botocore cannot sign every odd header
                    pass
            try:
                self.send(request)
            except TimeoutError:
                self.close()
                if request.is_framed and request.label.split(".")[-1] not in SLOW:
                    self.run_.note(Find("no answer", request, f"within {SECONDS} s"))
            except (OSError, http.client.HTTPException):
                self.close()
                if self.run_.is_dead():
                    return

    def close(self):
        if self.connection:
            self.connection.close()
        self.connection = None

    def send(self, request):
        if self.connection is None:
            self.connection = socket.create_connection(("127.0.0.1", self.run_.server.port), timeout=SECONDS)
        if not request.is_framed:
            self.connection.settimeout(1)
        self.connection.sendall(request.bytes(f"127.0.0.1:{self.run_.server.port}"))
        answer = http.client.HTTPResponse(self.connection, method=request.method)
        answer.begin()
        self.run_.statuses[answer.status // 100] += 1
        if request.label.split(".")[-1] in SLOW and answer.status == 200:
            return self.close()
        text = answer.read()
        is_lacking = answer.status == 501 and (b"NotImplemented" in text or request.method == "HEAD")
        # A body whose framing is broken ends the connection, whatever is said before.
        is_broken = any(name.lower() == "transfer-encoding" for name, _ in request.headers)
        if answer.status >= 500 and answer.status != 503 and not is_lacking and not is_broken:
            self.run_.note(Find(str(answer.status), request, text[:300]))
        if not request.is_framed or answer.will_close:
            self.close()
        return None


class Run:
    """One server, and the requests it is sent."""

    def __init__(self, seed, count, options=()):
        self.seed, self.left, self.options = seed, count, options
        self.lock = threading.Lock()
        self.finds, self.statuses, self.known, self.key, self.clients = [], collections.Counter(), {}, None, None
        self.sent = self.restarts = 0
        self.server = Server(*options)

    def take(self):
        with self.lock:
            if self.left <= 0 or self.is_dead():
                return False
            self.left -= 1
            self.sent += 1
            return True

    def is_dead(self):
        return self.server.process.poll() is not None

    def note(self, find):
        with self.lock:
            self.finds.append(find)

    def __call__(self, goes_on=False):
        """Sends all requests; after a death again, from the requests on that were being answered, if it goes on."""
        with self.server:
            pass_number = 0
            while self.left > 0:
                if self.is_dead():
                    self.server.start()
                self.start_resources()
                workers = [Worker(self, f"{pass_number}-{number}") for number in range(WORKERS)]
                # Resources are made again as requests delete them.
                renewal = threading.Timer(10, self.renew)
                renewal.daemon = True
                renewal.start()
                for worker in workers:
                    worker.start()
                for worker in workers:
                    worker.join()
                renewal.cancel()
                if self.is_dead():
                    status = self.server.process.returncode
                    requests = [worker.current for worker in workers if worker.current]
                    told = pathlib.Path(self.server.log.name).read_text(errors="replace")[-3000:]
                    self.server.start()
                    culprits = [request for request in requests if self.kills(request)]
                    for request in culprits or requests:
                        self.note(Find("death" if culprits else "death, perhaps by", request, f"status {status}\n{told}"))
                    self.restarts += 1
                    if not goes_on:
                        break
                pass_number += 1
        return self

    def kills(self, request):
        """Whether a request ends the server alone; it is started again."""
        try:
            with socket.create_connection(("127.0.0.1", self.server.port), timeout=5) as connection:
                connection.sendall(request.bytes(f"127.0.0.1:{self.server.port}"))
                connection.recv(1000)
        except OSError:
            pass
        if not self.is_dead():
            return False
        self.server.start()
        return True

    def start_resources(self):
        if "enforce" in self.options and not self.key:
            self.key = root_key(self.server)
        account, secret = self.key or ("000000000000", "secret")
        self.clients = Clients(self.server, account=account, secret=secret)
        self.known = seed_resources(self.clients)

    def renew(self):
        try:
            seed_resources(self.clients)
        finally:
            if self.left > 0 and not self.is_dead():
                renewal = threading.Timer(10, self.renew)
                renewal.daemon = True
                renewal.start()


def root_key(server):
    return tuple(pathlib.Path(server.data, "root-credentials").read_text().split())


def main(count, seed):
    print(f"seed {seed}", flush=True)
    finds, begun, sent = [], time.monotonic(), 0
    statuses = collections.Counter()
    step = 0
    while sent < count:
        options = () if step % 2 == 0 else ("--auth", "enforce")
        run = Run(f"{seed}-{step}", min(count - sent, 20_000), options)(goes_on=True)
        sent, step = sent + run.sent, step + 1
        statuses += run.statuses
        finds += run.finds
        print(f"{sent} requests, {sent / (time.monotonic() - begun):.0f}/s, {dict(statuses)}, {run.restarts} deaths, {len(finds)} finds", flush=True)
        for find in run.finds:
            print(find, flush=True)
    return 1 if finds else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else str(random.randrange(10**9))))
