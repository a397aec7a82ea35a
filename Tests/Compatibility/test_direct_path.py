"""Requests that carry records have a way of their own in every mode: it must refuse what the general way refuses, on the same connection."""

import base64
import http.client
import json
import pathlib
import socket

import h2.config
import h2.connection
import h2.events
import pytest
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from conftest import Clients
from millrace_server import Server


class Connection:
    """A kept connection of HTTP/1.1 or HTTP/2, on which requests are signed by hand."""

    def __init__(self, server, key, secret, version):
        self.host, self.credentials = f"127.0.0.1:{server.port}", Credentials(key, secret)
        self.version, self.stream = version, 1
        if version == "HTTP/1.1":
            self.http = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
        else:
            self.socket = socket.create_connection(("127.0.0.1", server.port), timeout=30)
            self.http = h2.connection.H2Connection(h2.config.H2Configuration(header_encoding="utf-8"))
            self.http.initiate_connection()

    def call(self, operation, body, sent=None):
        """The status and the code of an error; `sent` is sent in the place of what was signed."""
        text = json.dumps(body).encode()
        request = AWSRequest("POST", f"http://{self.host}/", data=text, headers={
            "X-Amz-Target": f"Kinesis_20131202.{operation}", "Content-Type": "application/x-amz-json-1.1"})
        SigV4Auth(self.credentials, "kinesis", "us-east-1").add_auth(request)
        send = self.send1 if self.version == "HTTP/1.1" else self.send2
        status, answer = send(dict(request.headers.items()), sent or text)
        return status, json.loads(answer).get("__type", "")

    def send1(self, headers, body):
        self.http.request("POST", "/", body, headers)
        answer = self.http.getresponse()
        return answer.status, answer.read()

    def send2(self, headers, body):
        stream, self.stream = self.stream, self.stream + 2
        fields = [(":method", "POST"), (":path", "/"), (":scheme", "http"), (":authority", self.host)]
        fields += [(name.lower(), value) for name, value in headers.items()] + [("content-length", str(len(body)))]
        self.http.send_headers(stream, fields)
        self.http.send_data(stream, body, end_stream=True)
        self.socket.sendall(self.http.data_to_send())
        status, answer = 0, b""
        while True:
            for event in self.http.receive_data(self.socket.recv(65536)):
                if isinstance(event, h2.events.ResponseReceived):
                    status = int(dict(event.headers)[":status"])
                elif isinstance(event, h2.events.DataReceived):
                    answer += event.data
                elif isinstance(event, h2.events.StreamEnded):
                    self.socket.sendall(self.http.data_to_send())
                    return status, answer
            self.socket.sendall(self.http.data_to_send())


@pytest.fixture(scope="module", params=["verify", "enforce"])
def root(request):
    with Server("--auth", request.param) as server:
        key, secret = pathlib.Path(f"{server.data}/root-credentials").read_text().split()
        clients = Clients(server, key, secret)
        clients.mode = request.param
        for name in ("mine", "other"):
            clients.kinesis.create_stream(StreamName=name, ShardCount=1)
        yield clients


@pytest.fixture(params=["HTTP/1.1", "HTTP/2"])
def user(root, request):
    """A user who may put into `mine`, its key, and a connection of its own that has proven it."""
    name = "user" + request.param.replace("/", "").replace(".", "")
    root.iam.create_user(UserName=name)
    allow(root, name, "mine")
    key = root.iam.create_access_key(UserName=name)["AccessKey"]
    connection = Connection(root.server, key["AccessKeyId"], key["SecretAccessKey"], request.param)
    assert connection.call("PutRecord", record("mine"))[0] == 200
    yield name, key, connection
    root.iam.delete_access_key(UserName=name, AccessKeyId=key["AccessKeyId"])
    root.iam.delete_user_policy(UserName=name, PolicyName="own")
    root.iam.delete_user(UserName=name)


def allow(root, name, stream):
    statement = {"Effect": "Allow", "Action": "kinesis:*", "Resource": f"arn:aws:kinesis:us-east-1:000000000000:stream/{stream}"}
    root.iam.put_user_policy(
        UserName=name, PolicyName="own", PolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": [statement]}))


def record(stream, **more):
    return {"StreamName": stream, "PartitionKey": "p", "Data": base64.b64encode(b"x").decode(), **more}


def test_records_are_put_and_read(root, user):
    _, _, connection = user
    for _ in range(3):
        assert connection.call("PutRecord", record("mine"))[0] == 200
        records = [{"PartitionKey": "p", "Data": "eA=="}] * 5
        assert connection.call("PutRecords", {"StreamName": "mine", "Records": records})[0] == 200
    iterator = root.kinesis.get_shard_iterator(StreamName="mine", ShardId="shardId-000000000000", ShardIteratorType="LATEST")
    for _ in range(3):
        assert connection.call("GetRecords", {"ShardIterator": iterator["ShardIterator"]})[0] == 200


def test_a_changed_body_is_refused(root, user):
    _, _, connection = user
    for _ in range(3):
        changed = json.dumps(record("mine", PartitionKey="q")).encode()
        assert connection.call("PutRecord", record("mine"), changed) == (400, "InvalidSignatureException")
        assert connection.call("PutRecord", record("mine"))[0] == 200


def test_policies_are_asked_each_time(root, user):
    name, _, connection = user
    if root.mode == "verify":
        assert connection.call("PutRecord", record("other"))[0] == 200
        return
    for _ in range(2):
        assert connection.call("PutRecord", record("other")) == (400, "AccessDeniedException")
        assert connection.call("PutRecord", record("mine"))[0] == 200
        allow(root, name, "other")
        assert connection.call("PutRecord", record("mine")) == (400, "AccessDeniedException")
        assert connection.call("PutRecord", record("other"))[0] == 200
        allow(root, name, "mine")
    decoy = record("other", ConsumerARN="arn:aws:kinesis:us-east-1:000000000000:stream/mine")
    assert connection.call("PutRecord", decoy) == (400, "AccessDeniedException")
    foreign = root.kinesis.get_shard_iterator(StreamName="other", ShardId="shardId-000000000000", ShardIteratorType="TRIM_HORIZON")
    for more in ({}, {"StreamARN": "arn:aws:kinesis:us-east-1:000000000000:stream/mine"}):
        assert connection.call("GetRecords", {"ShardIterator": foreign["ShardIterator"], **more})[0] == 400


def test_a_key_that_ends_is_refused_at_once(root, user):
    name, key, connection = user
    for status, expected in (("Inactive", (400, "UnrecognizedClientException")), ("Active", (200, "")), ("Inactive", (400, "UnrecognizedClientException"))):
        root.iam.update_access_key(UserName=name, AccessKeyId=key["AccessKeyId"], Status=status)
        assert connection.call("PutRecord", record("mine")) == expected


def test_another_key_on_a_proven_connection(root, user):
    _, key, connection = user
    connection.credentials = Credentials(key["AccessKeyId"], "wrong")
    assert connection.call("PutRecord", record("mine")) == (400, "InvalidSignatureException")
    connection.credentials = Credentials("AKIA" + "A" * 16, key["SecretAccessKey"])
    assert connection.call("PutRecord", record("mine")) == (400, "UnrecognizedClientException")
    connection.credentials = Credentials(root.account, root.secret)
    assert connection.call("PutRecord", record("other"))[0] == 200
