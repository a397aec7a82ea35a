import http.client
import json
import random

import boto3
import pytest
from botocore.auth import S3SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.config import Config
from botocore.credentials import Credentials
from millrace_server import Server
from postgres_server import PostgreSQL

TRUST = json.dumps(
    {
        "Version": "2012-10-17",
        "Statement": [
            {
                "Effect": "Allow",
                "Principal": {"Service": ["firehose.amazonaws.com", "glue.amazonaws.com"]},
                "Action": "sts:AssumeRole",
            }
        ],
    }
)


def check_shape(value, shape, path):
    """Every member that AWS's model requires must be there; botocore itself does not look."""
    if shape is None or value is None or shape.serialization.get("eventstream"):
        return
    if shape.type_name == "structure":
        for name in shape.required_members:
            assert name in value, f"{path} lacks {name}"
        for name, member in shape.members.items():
            if name in value:
                check_shape(value[name], member, f"{path}.{name}")
    elif shape.type_name == "list":
        for element in value:
            check_shape(element, shape.member, f"{path}[]")


def check_answer(http_response, parsed, model, **_):
    if http_response.status_code < 300 and model.output_shape is not None:
        check_shape(parsed, model.output_shape, model.name)


class Clients:
    """boto3 clients of one account."""

    def __init__(self, server, account=None, secret="secret", token=None, region="us-east-1"):
        self.server = server
        self.account = account or str(random.randrange(10**11, 10**12))
        self.session = boto3.session.Session()
        self.secret, self.token, self.region = secret, token, region

    def client(self, name, **more):
        client = self.session.client(
            name,
            endpoint_url=self.server.url,
            region_name=self.region,
            aws_access_key_id=self.account,
            aws_secret_access_key=self.secret,
            aws_session_token=self.token,
            config=Config(retries={"max_attempts": 0}, s3={"addressing_style": "path"}, **more),
        )
        client.meta.events.register("after-call", check_answer)
        return client

    def __getattr__(self, name):
        client = self.client(name)
        setattr(self, name, client)
        return client

    def raw(self, method, path, body=b"", headers=None):
        """The answer to a request made by hand and signed, to S3."""
        headers = {"Host": f"127.0.0.1:{self.server.port}", **(headers or {})}
        given = headers.get("x-amz-content-sha256")

        class Signer(S3SigV4Auth):
            def payload(self, request):
                return given or super().payload(request)

            def _modify_request_before_signing(self, request):
                super()._modify_request_before_signing(request)
                request.headers.replace_header("X-Amz-Content-SHA256", self.payload(request))

        request = AWSRequest(method, f"http://{headers['Host']}{path}", data=body, headers=headers)
        Signer(Credentials(self.account, self.secret, self.token), "s3", self.region).add_auth(request)
        connection = http.client.HTTPConnection("127.0.0.1", self.server.port)
        connection.request(method, path, body=body, headers=dict(request.headers))
        answer = connection.getresponse()
        answer.text = answer.read().decode(errors="replace")
        return answer

    def role(self, name="worker"):
        return self.iam.create_role(RoleName=name, AssumeRolePolicyDocument=TRUST)["Role"]["Arn"]

    def bucket(self):
        name = f"bucket-{self.account.lower()}-{random.randrange(10**6)}"
        self.s3.create_bucket(Bucket=name)
        return name


@pytest.fixture(scope="session")
def server():
    with Server() as running:
        yield running


@pytest.fixture
def aws(server):
    return Clients(server)


@pytest.fixture
def fails():
    """Asserts AWS's error code, and words of its message."""

    def check(code, call, *words, **arguments):
        with pytest.raises(Exception) as caught:
            call(**arguments)
        error = caught.value.response["Error"]
        assert error["Code"] == code, error
        for word in words:
            assert word in error["Message"], error
        assert caught.value.response["ResponseMetadata"]["HTTPStatusCode"] in (*range(300, 500), 501)
        return caught.value.response

    return check


@pytest.fixture(scope="session")
def postgres():
    with PostgreSQL() as running:
        yield running


@pytest.fixture
def kept(aws, bucket):
    """An object, and a check that it is as it was and alone."""
    aws.s3.put_object(Bucket=bucket, Key="k", Body=b"original", Metadata={"m": "1"})

    def check():
        got = aws.s3.get_object(Bucket=bucket, Key="k")
        assert got["Body"].read() == b"original" and got["Metadata"] == {"m": "1"}
        assert [o["Key"] for o in aws.s3.list_objects_v2(Bucket=bucket)["Contents"]] == ["k"]

    return check
