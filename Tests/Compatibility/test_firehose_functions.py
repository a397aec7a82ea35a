"""Firehose: records that a Lambda function transforms, which a Python handler or an HTTP endpoint stands for."""

import base64
import http.server
import json
import os
import textwrap
import threading

import pytest
from conftest import Clients
from deliveries import bodies, delivered, destination, processors, put_all
from millrace_server import Server, eventually

NEWLINE = ("AppendDelimiterToRecord", {"Delimiter": "\\n"})
ARN = "arn:aws:lambda:us-east-1:000000000000:function:"
HANDLER = textwrap.dedent("""
    import base64, json, os
    import boto3
    COUNT = 0
    def transform(event, context):
        global COUNT
        COUNT += 1
        print("invocation", COUNT, context.function_name, boto3.client("sts").get_caller_identity()["Arn"])
        records = []
        for record in event["records"]:
            text = base64.b64decode(record["data"]).decode()
            result = {"recordId": record["recordId"], "result": "Ok", "data": base64.b64encode(text.upper().encode()).decode()}
            if text.startswith("drop"):
                result = {"recordId": record["recordId"], "result": "Dropped"}
            if text.startswith("fail"):
                result["result"] = "ProcessingFailed"
            if text.startswith("part"):
                result["metadata"] = {"partitionKeys": {"letter": text[-1]}}
            if text.startswith("twice"):
                records.append(result)
            if not text.startswith("lose"):
                records.append(result)
        return {"records": records}
    def broken(event, context):
        raise ValueError("no luck today")
    def fragile(event, context):
        if not os.path.exists(MARK):
            open(MARK, "w").close()
            os._exit(1)
        return transform(event, context)
""")


class Endpoint(http.server.BaseHTTPRequestHandler):
    """A Lambda of its own, as `sam local start-lambda` is one."""

    requests = []

    def do_POST(self):
        event = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.requests.append((self.path, event))
        records = [{"recordId": r["recordId"], "result": "Ok", "data": base64.b64encode(b"<" + base64.b64decode(r["data"]) + b">").decode()}
                   for r in event["records"]]
        body = json.dumps({"records": records}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


@pytest.fixture(scope="module")
def functions(tmp_path_factory):
    folder = tmp_path_factory.mktemp("functions")
    file = folder / "handlers.py"
    file.write_text(f"MARK = {str(folder / 'mark')!r}\n" + HANDLER)
    endpoint = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Endpoint)
    threading.Thread(target=endpoint.serve_forever, daemon=True).start()
    url = f"http://127.0.0.1:{endpoint.server_address[1]}/2015-03-31/functions/remote/invocations"
    options = [text for name in ("transform", "broken", "fragile") for text in ("--function", f"{name}={file}:{name}")]
    with Server(*options, "--function", f"remote={url}") as server:
        yield server
    endpoint.shutdown()


@pytest.fixture
def aws(functions):
    return Clients(functions)


def lambda_(name, **more):
    return ("Lambda", {"LambdaArn": ARN + name, **{k: str(v) for k, v in more.items()}})


def create(aws, name, *given, **more):
    bucket, role = aws.bucket(), aws.role(f"worker-{name}")
    aws.firehose.create_delivery_stream(DeliveryStreamName=name, ExtendedS3DestinationConfiguration=destination(
        bucket, role, **{"Prefix": "out/", "ErrorOutputPrefix": "errors/!{firehose:error-output-type}/",
                         "ProcessingConfiguration": processors(*given, NEWLINE), **more}))
    return bucket


def failures(found):
    return [json.loads(line) for key, body in sorted(found.items()) if key.startswith("errors/processing-failed/") for line in body.splitlines()]


def test_ok_dropped_and_failed(aws):
    bucket = create(aws, "t", lambda_("transform:$LATEST"))
    put_all(aws, "t", [b"one", b"drop me", b"fail me", b"two", b"lose me"])
    found = delivered(aws, bucket, lambda b: sum(body.count(b"\n") for body in b.values()) >= 4)
    assert b"".join(body for key, body in found.items() if key.startswith("out/")).splitlines() == [b"ONE", b"TWO"]
    failed = failures(found)
    assert [(f["errorCode"], base64.b64decode(f["rawData"])) for f in failed] == [
        ("Lambda.ProcessingFailedStatus", b"fail me"), ("Lambda.MissingRecordId", b"lose me")]
    assert {f["lambdaArn"] for f in failed} == {ARN + "transform:$LATEST"}
    # The handler is kept warm, runs as the role, and what it prints is in its log group.
    put_all(aws, "t", [b"three"])
    delivered(aws, bucket, lambda b: b"THREE\n" in b.values())
    streams = aws.logs.describe_log_streams(logGroupName="/aws/lambda/transform")["logStreams"]
    lines = eventually(lambda: [e["message"] for s in streams for e in aws.logs.get_log_events(
        logGroupName="/aws/lambda/transform", logStreamName=s["logStreamName"], startFromHead=True)["events"] if e["message"].startswith("invocation 2")])
    assert "assumed-role/worker-t/transform" in lines[0]


def test_a_function_gives_partition_keys(aws):
    bucket = create(aws, "p", lambda_("transform"), Prefix="out/!{partitionKeyFromLambda:letter}/",
                    BufferingHints={"SizeInMBs": 64, "IntervalInSeconds": 1}, DynamicPartitioningConfiguration={"Enabled": True})
    put_all(aws, "p", [b"part a", b"part b", b"none"])
    found = delivered(aws, bucket, lambda b: len(b) >= 3)
    assert {key.split("/")[1]: body for key, body in found.items() if key.startswith("out/")} == {"a": b"PART A\n", "b": b"PART B\n"}
    assert [f["errorCode"] for f in failures(found)] == ["DynamicPartitioning.MetadataExtractionFailed"]


def test_a_function_that_fails_is_tried_again_and_then_told(aws):
    bucket = create(aws, "b", lambda_("broken", NumberOfRetries=1))
    put_all(aws, "b", [b"x"])
    (failed,) = failures(delivered(aws, bucket, bool))
    assert failed["errorCode"] == "Lambda.FunctionError" and "no luck today" in failed["errorMessage"]
    # One whose process dies is started anew.
    bucket = create(aws, "f", lambda_("fragile"))
    put_all(aws, "f", [b"x"])
    assert list(delivered(aws, bucket, bool).values()) == [b"X\n"]
    bucket = create(aws, "d", lambda_("transform"))
    put_all(aws, "d", [b"twice", b"x"])
    assert {f["errorCode"] for f in failures(delivered(aws, bucket, bool))} == {"Lambda.DuplicatedRecordId"}


def test_an_endpoint_that_speaks_the_invoke_api(aws):
    bucket = create(aws, "h", ("RecordDeAggregation", {"SubRecordType": "JSON"}), lambda_("remote", BufferSizeInMBs=0.2))
    records = [json.dumps({"n": n, "text": "x" * 100_000}).encode() for n in range(5)]
    put_all(aws, "h", [records[0] + records[1], *records[2:]])
    found = delivered(aws, bucket, lambda b: b"".join(b.values()).count(b"\n") >= 5)
    assert b"".join(found.values()).splitlines() == [b"<" + record + b">" for record in records]
    own = [(path, event) for path, event in Endpoint.requests if event["deliveryStreamArn"].endswith(f":{aws.account}:deliverystream/h")]
    # No more than 0.2 MiB in one invocation.
    assert len(own) >= 3 and all(len(event["records"]) <= 2 for _, event in own)
    assert {path for path, _ in own} == {"/2015-03-31/functions/remote/invocations"}
    event = own[0][1]
    assert set(event) == {"invocationId", "deliveryStreamArn", "region", "records"} and event["region"] == "us-east-1"
    assert set(event["records"][0]) == {"recordId", "approximateArrivalTimestamp", "data"}


def test_refused(aws, fails):
    bucket, role = aws.bucket(), aws.role()
    for parameters, message in [({"LambdaArn": ARN + "nobody"}, "No function is configured"), ({}, "LambdaArn must be provided"),
                                ({"LambdaArn": ARN + "remote", "BufferSizeInMBs": "7"}, "between 0.2 and 3")]:
        fails("InvalidArgumentException", aws.firehose.create_delivery_stream, message, DeliveryStreamName="r",
              ExtendedS3DestinationConfiguration=destination(bucket, role, ProcessingConfiguration=processors(("Lambda", parameters))))


def test_transformed_records_are_delivered_once_through_kill_9(tmp_path):
    file = tmp_path / "handlers.py"
    file.write_text("MARK = ''\n" + HANDLER)
    with Server("--function", f"transform={file}:transform") as server:
        aws = Clients(server)
        bucket = create(aws, "k", lambda_("transform"))
        sent = []
        for kill in range(5):
            batch = [b"record %06d" % (len(sent) + n) for n in range(400)]
            put_all(aws, "k", batch)
            sent += batch
            server.kill()
            server.start()
        wanted = [record.upper() for record in sent]
        found = delivered(aws, bucket, lambda b: b"".join(b.values()).count(b"\n") >= len(sent))
        assert sorted(b"".join(found.values()).splitlines()) == wanted
        put_all(aws, "k", [b"last"])
        delivered(aws, bucket, lambda b: any(b"LAST" in body for body in b.values()))
        assert b"".join(bodies(aws, bucket).values()).count(b"\n") == len(sent) + 1

        def handlers():
            """Processes of the handler, which end when their server does."""
            found = []
            for process in filter(str.isdigit, os.listdir("/proc")):
                try:
                    command = open(f"/proc/{process}/cmdline", "rb").read()
                except OSError:
                    continue
                if str(file).encode() in command and b"millrace_function" in command:
                    found.append(process)
            return found

        eventually(lambda: len(handlers()) == 1)
        server.stop()
        eventually(lambda: not handlers())
