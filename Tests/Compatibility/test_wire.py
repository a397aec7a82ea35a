"""What comes over the wire, below any SDK."""

import base64
import http.client
import json
import random
import socket
import threading

import pytest
from botocore.exceptions import ClientError


def send(server, body, target=None, path="/", method="POST", headers=None):
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
    more = {"Content-Type": "application/x-amz-json-1.1", **(headers or {})}
    if target:
        more["X-Amz-Target"] = target
    connection.request(method, path, body, more)
    answer = connection.getresponse()
    return answer.status, dict((k.lower(), v) for k, v in answer.getheaders()), answer.read()


@pytest.mark.parametrize(
    "body",
    [b"{", b"[1", b'{"a":}', b"\xff\xfe", b'"x"', b'{"StreamName":"\\ud800"}', b"[" * 5000, b'{"a":1}{"b":2}', b"nul"],
)
def test_malformed_json_is_a_serialization_exception(server, body):
    status, headers, answer = send(server, body, "Kinesis_20131202.ListStreams")
    assert status == 400 and json.loads(answer)["__type"] == "SerializationException"
    assert headers["x-amzn-requestid"]


@pytest.mark.parametrize("value", [5, True, [], {}])
def test_wrong_types_are_a_serialization_exception(server, value):
    status, _, answer = send(server, json.dumps({"StreamName": value}), "Kinesis_20131202.DescribeStream")
    assert status == 400 and json.loads(answer)["__type"] == "SerializationException", answer


def test_bad_base64_is_a_serialization_exception(server):
    body = json.dumps({"StreamName": "s", "Data": "###", "PartitionKey": "k"})
    status, _, answer = send(server, body, "Kinesis_20131202.PutRecord")
    assert status == 400 and json.loads(answer)["__type"] == "SerializationException"


@pytest.mark.parametrize("target", ["Kinesis_20131202.MakeCoffee", "Kinesis_20131202.", "Nobody.Knows", "x"])
def test_an_unknown_operation_is_never_a_success(server, target):
    status, _, answer = send(server, "{}", target)
    assert status == 400 and json.loads(answer)["__type"] == "UnknownOperationException"


def test_an_operation_that_only_aws_has_is_refused_by_its_name(server, aws):
    operations = [
        (aws.glue.create_blueprint, {"Name": "b", "BlueprintLocation": "s3://b/b.zip"}), (aws.glue.list_blueprints, {}),
        (aws.glue.start_blueprint_run, {"BlueprintName": "b", "RoleArn": "arn:aws:iam::000000000000:role/r"}),
        (aws.glue.create_dev_endpoint, {"EndpointName": "e", "RoleArn": "arn:aws:iam::000000000000:role/r"}),
        (aws.iam.create_group, {"GroupName": "g"}),
    ]
    for call, given in operations:
        with pytest.raises(ClientError, match="not supported by Millrace") as refusal:
            call(**given)
        assert refusal.value.response["Error"]["Code"] in ("UnknownOperationException", "InvalidAction")


def test_an_unknown_query_action_is_invalid(server):
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    status, _, answer = send(server, "Action=MakeCoffee&Version=2010-05-08", headers=form)
    assert status == 400 and b"<Code>InvalidAction</Code>" in answer
    status, _, answer = send(server, "Version=2010-05-08", headers=form)
    assert status == 400 and b"<Code>MissingAction</Code>" in answer


def test_a_body_beyond_the_limit_is_refused(server):
    status, _, answer = send(server, b" " * (16 * 1024 * 1024 + 1), "Kinesis_20131202.ListStreams")
    assert status == 413 and json.loads(answer)["__type"] == "RequestEntityTooLargeException"


def test_health_and_unknown_pages(server):
    assert send(server, None, path="/_millrace/health", method="GET")[0] == 200
    assert send(server, None, path="/_millrace/nothing", method="GET")[0] == 404
    assert send(server, None, path="/_millrace/reset")[0] == 404  # not allowed without the flag


def test_nonsense_instead_of_http_is_answered_and_survived(server):
    with socket.create_connection(("127.0.0.1", server.port), timeout=10) as connection:
        connection.sendall(b"\x00\x01\x02 nonsense\r\n\r\n")
        assert b"400" in connection.recv(1000)
    assert server.is_healthy()


def test_requests_of_both_ways_are_answered_in_order_on_one_connection(server, aws):
    """Puts go before the HTTP library and other requests into it, however the bytes come and without waiting for answers."""
    aws.kinesis.create_stream(StreamName="mixed", ShardCount=1)
    chance = random.Random(7)

    def request(operation, body, *more):
        content = json.dumps(body).encode()
        lines = [
            "POST / HTTP/1.1", "Host: localhost", f"X-Amz-Target: Kinesis_20131202.{operation}", "X-Amz-Date: 20260101T000000Z",
            "Content-Type: application/x-amz-json-1.1",
            f"Authorization: AWS4-HMAC-SHA256 Credential={aws.account}/20260101/us-east-1/kinesis/aws4_request, SignedHeaders=host, Signature=0",
            f"Content-Length: {len(content)}", *more]
        return "\r\n".join(lines).encode() + b"\r\n\r\n" + content

    sent, kinds = b"", []
    for number in range(300):
        kind = chance.choice(["put", "put", "list", "declined", "refused"])
        kinds.append((kind, number))
        if kind == "put":
            sent += request("PutRecord", {"StreamName": "mixed", "PartitionKey": "k", "Data": "%08d" % number})
        elif kind == "list":
            sent += request("ListStreams", {})
        elif kind == "declined":
            # An escape, which the direct way leaves to the other.
            sent += request("PutRecord", {"StreamName": "mixed", "PartitionKey": "\n", "Data": "%08d" % number})
        else:
            sent += request("PutRecord", {"StreamName": "none", "PartitionKey": "k", "Data": ""}, "Connection: keep-alive")
    connection = socket.create_connection(("127.0.0.1", server.port), timeout=60)

    def send():
        at = 0
        while at < len(sent):
            count = chance.choice([1, 7, 100, 3000])
            connection.sendall(sent[at:at + count])
            at += count

    sending = threading.Thread(target=send)
    sending.start()
    answers = connection.makefile("rb")
    for kind, number in kinds:
        status = int(answers.readline().split()[1])
        length = None
        while (line := answers.readline()) != b"\r\n":
            if line.lower().startswith(b"content-length:"):
                length = int(line.split(b":")[1])
        body = json.loads(answers.read(length))
        if kind == "refused":
            assert status == 400 and body["__type"] == "ResourceNotFoundException", (kind, number, status, body)
        else:
            assert status == 200 and ("StreamNames" in body) == (kind == "list"), (kind, number, status, body)
    sending.join()
    connection.close()
    iterator = aws.kinesis.get_shard_iterator(StreamName="mixed", ShardId="shardId-000000000000", ShardIteratorType="TRIM_HORIZON")["ShardIterator"]
    records = aws.kinesis.get_records(ShardIterator=iterator)["Records"]
    assert [base64.b64encode(r["Data"]).decode() for r in records] == ["%08d" % n for kind, n in kinds if kind in ("put", "declined")]
