"""What comes over the wire, below any SDK."""

import http.client
import json
import socket

import pytest


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


@pytest.mark.parametrize("target", ["Kinesis_20131202.MakeCoffee", "Kinesis_20131202.", "Nobody.Knows", "x", "AWSGlue.CreateBlueprint"])
def test_an_unknown_operation_is_never_a_success(server, target):
    status, _, answer = send(server, "{}", target)
    assert status == 400 and json.loads(answer)["__type"] == "UnknownOperationException"


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
