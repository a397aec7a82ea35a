"""Firehose: an HTTP endpoint as destination, which a small server of the test's own is."""

import base64
import gzip
import http.server
import json
import threading

import pytest
from conftest import Clients
from deliveries import bodies, delivered, processors, put_all
from millrace_server import Server, eventually


class Endpoint:
    """Notes requests, and answers as it is told: `mode` is ok, fail, no-id or slow-down."""

    def __init__(self):
        self.requests, self.mode = [], "ok"
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                if self.headers.get("Content-Encoding") == "gzip":
                    body = gzip.decompress(body)
                request = json.loads(body)
                outer.requests.append((dict(self.headers.items()), request, outer.mode))
                answer = {"requestId": request["requestId"], "timestamp": 1}
                if outer.mode == "fail":
                    answer["errorMessage"] = "come back later"
                if outer.mode == "no-id":
                    answer["requestId"] = "another"
                content = json.dumps(answer).encode()
                self.send_response(503 if outer.mode == "fail" else 200)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}/in"

    def taken(self):
        """The records that were taken, each request once."""
        by_id = {request["requestId"]: request for _, request, mode in self.requests if mode == "ok"}
        return [base64.b64decode(record["data"]) for request in by_id.values() for record in request["records"]]


@pytest.fixture
def endpoint():
    made = Endpoint()
    yield made
    made.server.shutdown()


def configuration(endpoint, bucket, role, **more):
    return {
        "EndpointConfiguration": {"Url": endpoint.url, "Name": "mine", "AccessKey": "sesame"},
        "BufferingHints": {"SizeInMBs": 1, "IntervalInSeconds": 0}, "RetryOptions": {"DurationInSeconds": 60},
        "S3Configuration": {"RoleARN": role, "BucketARN": f"arn:aws:s3:::{bucket}", "Prefix": "all/", "ErrorOutputPrefix": "errors/!{firehose:error-output-type}/",
                            "BufferingHints": {"SizeInMBs": 1, "IntervalInSeconds": 0}},
        **more,
    }


def create(aws, name, endpoint, **more):
    bucket, role = aws.bucket(), aws.role(f"r-{name}")
    aws.firehose.create_delivery_stream(
        DeliveryStreamName=name, HttpEndpointDestinationConfiguration=configuration(endpoint, bucket, role, **more))
    return bucket


def test_the_request_is_as_documented(aws, endpoint):
    request = {"ContentEncoding": "GZIP", "CommonAttributes": [{"AttributeName": "team", "AttributeValue": "mill"}]}
    bucket = create(aws, "h", endpoint, RequestConfiguration=request)
    put_all(aws, "h", [b"one", b"two\n"])
    eventually(lambda: endpoint.taken() == [b"one", b"two\n"])
    headers, body, _ = endpoint.requests[0]
    named = {name.lower(): value for name, value in headers.items()}
    assert named["x-amz-firehose-protocol-version"] == "1.0" and named["x-amz-firehose-access-key"] == "sesame"
    assert named["x-amz-firehose-request-id"] == body["requestId"] and body["timestamp"] > 1_700_000_000_000
    assert named["x-amz-firehose-source-arn"].endswith(":deliverystream/h") and named["content-type"] == "application/json"
    assert json.loads(named["x-amz-firehose-common-attributes"]) == {"commonAttributes": {"team": "mill"}}
    assert bodies(aws, bucket) == {}
    about = aws.firehose.describe_delivery_stream(DeliveryStreamName="h")["DeliveryStreamDescription"]["Destinations"][0]
    shown = about["HttpEndpointDestinationDescription"]
    # The key is shown to nobody.
    assert shown["EndpointConfiguration"] == {"Url": endpoint.url, "Name": "mine"} and shown["RequestConfiguration"] == request
    assert shown["S3BackupMode"] == "FailedDataOnly" and shown["RetryOptions"] == {"DurationInSeconds": 60}
    assert shown["S3DestinationDescription"]["Prefix"] == "all/"


@pytest.mark.parametrize("mode", ["fail", "no-id"])
def test_a_request_that_is_refused_is_sent_again_with_the_same_id(aws, endpoint, mode):
    create(aws, "r", endpoint)
    endpoint.mode = mode
    put_all(aws, "r", [b"patience"])
    eventually(lambda: len(endpoint.requests) >= 2)
    endpoint.mode = "ok"
    eventually(lambda: endpoint.taken() == [b"patience"])
    assert len({request["requestId"] for _, request, _ in endpoint.requests}) == 1


def test_records_that_are_never_taken_go_to_the_bucket(aws, endpoint):
    endpoint.mode = "fail"
    bucket = create(aws, "n", endpoint, RetryOptions={"DurationInSeconds": 0})
    put_all(aws, "n", [b"a", b"b"])
    found = delivered(aws, bucket, bool, "errors/http-endpoint-failed/")
    failed = [json.loads(line) for body in found.values() for line in body.splitlines()]
    assert [base64.b64decode(f["rawData"]) for f in failed] == [b"a", b"b"]
    assert {f["errorCode"] for f in failed} == {"HttpEndpoint.DestinationException"} and "come back later" in failed[0]["errorMessage"]
    # What comes later is delivered.
    endpoint.mode = "ok"
    put_all(aws, "n", [b"c"])
    eventually(lambda: endpoint.taken() == [b"c"])


def test_all_data_is_backed_up_and_processed_records_are_sent(aws, endpoint):
    bucket = create(aws, "b", endpoint, S3BackupMode="AllData",
                    ProcessingConfiguration=processors(("RecordDeAggregation", {"SubRecordType": "JSON"})))
    put_all(aws, "b", [b'{"a":1}{"a":2}', b"broken"])
    eventually(lambda: endpoint.taken() == [b'{"a":1}', b'{"a":2}'])
    assert b"".join(delivered(aws, bucket, bool, "all/").values()) == b'{"a":1}{"a":2}broken'
    assert b"RecordDeAggregation.InvalidData" in b"".join(delivered(aws, bucket, bool, "errors/processing-failed/").values())


def test_update_and_refusals(aws, endpoint, fails):
    other = Endpoint()
    create(aws, "u", endpoint)
    update = {"DeliveryStreamName": "u", "DestinationId": "destinationId-000000000001"}
    aws.firehose.update_destination(**update, CurrentDeliveryStreamVersionId="1", HttpEndpointDestinationUpdate={
        "EndpointConfiguration": {"Url": other.url}, "S3Update": {"Prefix": "moved/"}})
    put_all(aws, "u", [b"x"])
    eventually(lambda: other.taken() == [b"x"])
    # A key that an update does not give stays.
    assert {k.lower(): v for k, v in other.requests[0][0].items()}["x-amz-firehose-access-key"] == "sesame"
    about = aws.firehose.describe_delivery_stream(DeliveryStreamName="u")["DeliveryStreamDescription"]["Destinations"][0]
    assert about["HttpEndpointDestinationDescription"]["S3DestinationDescription"]["Prefix"] == "moved/"
    fails("InvalidArgumentException", aws.firehose.update_destination, "type of the delivery stream's destination", **update,
          CurrentDeliveryStreamVersionId="2", ExtendedS3DestinationUpdate={"Prefix": "x/"})
    bucket, role = aws.bucket(), aws.role()
    good = configuration(endpoint, bucket, role)
    for more, message in [({"EndpointConfiguration": {"Url": "https://"}}, "Invalid HTTP endpoint URL"),
                          ({"EndpointConfiguration": {"Url": "http://example.com/"}}, "must begin with https"),
                          ({"EndpointConfiguration": {"Url": "http://127.0.0.2:1/"}}, "must begin with https"),
                          ({"EndpointConfiguration": {"Url": "https://localhost/"}}, "loopback or link-local"),
                          ({"EndpointConfiguration": {"Url": "https://169.254.169.254/latest"}}, "loopback or link-local"),
                          ({"SecretsManagerConfiguration": {"Enabled": True, "SecretARN": "arn:aws:secretsmanager:us-east-1:000000000000:secret:s"}}, "SecretsManager"),
                          ({"ProcessingConfiguration": processors(("AppendDelimiterToRecord", {}))}, "only supported for S3")]:
        fails("InvalidArgumentException", aws.firehose.create_delivery_stream, message, DeliveryStreamName="v",
              HttpEndpointDestinationConfiguration={**good, **more})
    fails("InvalidArgumentException", aws.firehose.create_delivery_stream, "Exactly one destination", DeliveryStreamName="v",
          HttpEndpointDestinationConfiguration=good, ExtendedS3DestinationConfiguration=good["S3Configuration"])
    other.server.shutdown()


def test_after_kill_9_a_request_comes_again_with_its_id(endpoint):
    """Kills the server while the endpoint refuses: what it had tried to send comes again, with the same id and the same records."""
    with Server() as server:
        aws = Clients(server)
        create(aws, "k", endpoint)
        endpoint.mode = "fail"
        sent = [b"record %d" % n for n in range(100)]
        put_all(aws, "k", sent)
        eventually(lambda: endpoint.requests)
        _, first, _ = endpoint.requests[0]
        server.kill()
        server.start()
        count = len(endpoint.requests)
        eventually(lambda: len(endpoint.requests) > count)
        assert endpoint.requests[-1][1] == first
        endpoint.mode = "ok"
        eventually(lambda: sorted(endpoint.taken()) == sorted(sent))
