"""`aws:SecureTransport` is what the connection is, not what a request says of itself."""

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


def ask(server, key, secret, scheme):
    """ListStreams over HTTP/2 without TLS, under a scheme that the client chooses."""
    host = f"127.0.0.1:{server.port}"
    request = AWSRequest("POST", f"http://{host}/", data=b"{}", headers={"X-Amz-Target": "Kinesis_20131202.ListStreams", "Content-Type": "application/x-amz-json-1.1"})
    SigV4Auth(Credentials(key, secret), "kinesis", "us-east-1").add_auth(request)
    headers = [(":method", "POST"), (":path", "/"), (":scheme", scheme), (":authority", host)]
    headers += [(name.lower(), value) for name, value in request.headers.items()] + [("content-length", "2")]
    with socket.create_connection(("127.0.0.1", server.port), timeout=60) as connection:
        http2 = h2.connection.H2Connection(h2.config.H2Configuration(header_encoding="utf-8"))
        http2.initiate_connection()
        http2.send_headers(1, headers)
        http2.send_data(1, b"{}", end_stream=True)
        connection.sendall(http2.data_to_send())
        status, body = None, b""
        while True:
            for event in http2.receive_data(connection.recv(65536)):
                if isinstance(event, h2.events.ResponseReceived):
                    status = dict(event.headers)[":status"]
                elif isinstance(event, h2.events.DataReceived):
                    body += event.data
                elif isinstance(event, (h2.events.StreamEnded, h2.events.StreamReset)):
                    return status, body.decode()
            connection.sendall(http2.data_to_send())


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_scheme_makes_no_connection_secure(scheme):
    with Server("--auth", "enforce") as server:
        root = Clients(server, *pathlib.Path(f"{server.data}/root-credentials").read_text().split())
        for name, secure in (("needs", "true"), ("needs-not", "false")):
            root.iam.create_user(UserName=name)
            root.iam.put_user_policy(UserName=name, PolicyName="own", PolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": [
                {"Effect": "Allow", "Action": "kinesis:*", "Resource": "*", "Condition": {"Bool": {"aws:SecureTransport": secure}}}]}))
            key = root.iam.create_access_key(UserName=name)["AccessKey"]
            status, answer = ask(server, key["AccessKeyId"], key["SecretAccessKey"], scheme)
            assert (status == "200") == (secure == "false"), (scheme, status, answer)
            assert secure == "false" or "AccessDenied" in answer
