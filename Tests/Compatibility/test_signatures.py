"""A request is what was signed: links, scopes, headers and bodies that were not, against a server that verifies."""

import datetime
import hashlib
import hmac
import http.client
import io
import json
import pathlib
import urllib.parse
import urllib.request

import pytest
from botocore.auth import S3SigV4Auth, SigV4Auth, SigV4QueryAuth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from conftest import Clients
from millrace_server import Server

TOKEN = "only-prometheus"


@pytest.fixture(scope="module", params=["verify", "enforce"])
def root(request):
    with Server("--auth", request.param, "--allow-reset", "--metrics-token", TOKEN) as server:
        key, secret = pathlib.Path(f"{server.data}/root-credentials").read_text().split()
        clients = Clients(server, key, secret)
        clients.s3.create_bucket(Bucket="pub")
        clients.s3.put_object(Bucket="pub", Key="photo.jpg", Body=b"photo")
        clients.s3.create_bucket(Bucket="secret")
        clients.s3.put_object(Bucket="secret", Key="s", Body=b"TOPSECRET")
        clients.kinesis.create_stream(StreamName="first", ShardCount=1)
        yield clients


def link(root, operation="get_object", expires=60, **parameters):
    client = root.client("s3", signature_version="s3v4")
    return client.generate_presigned_url(
        operation, Params={"Bucket": "pub", "Key": "photo.jpg", **parameters}, ExpiresIn=expires)


def send(url, method="GET", body=None, headers=None):
    parts = urllib.parse.urlsplit(url)
    connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=30)
    connection.putrequest(method, parts.path + ("?" + parts.query if parts.query else ""))
    for name, value in (headers or {}).items():
        connection.putheader(name, value)
    if body is not None:
        connection.putheader("Content-Length", str(len(body)))
    connection.endheaders(body)
    answer = connection.getresponse()
    return answer.status, answer.read()


class At(SigV4Auth):
    """Signs with a date, a day of the scope, and an order of headers of the test's choosing."""

    time = None
    day = None
    only = None

    def add_auth(self, request):
        now = self.time or datetime.datetime.now(datetime.timezone.utc).replace(tzinfo=None)
        request.context["timestamp"] = now.strftime("%Y%m%dT%H%M%SZ")
        self._modify_request_before_signing(request)
        text = self.string_to_sign(request, self.canonical_request(request))
        self._inject_signature_to_request(request, self.signature(text, request))

    def scope(self, request):
        return "/".join(self.scope_parts(request, self.credentials.access_key))

    def credential_scope(self, request):
        return "/".join(self.scope_parts(request))

    def scope_parts(self, request, *first):
        return [*first, self.day or request.context["timestamp"][:8], self._region_name, self._service_name, "aws4_request"]

    def signature(self, text, request):
        key = ("AWS4" + self.credentials.secret_key).encode()
        for part in self.scope_parts(request):
            key = hmac.new(key, part.encode(), hashlib.sha256).digest()
        return hmac.new(key, text.encode(), hashlib.sha256).hexdigest()

    def headers_to_sign(self, request):
        headers = super().headers_to_sign(request)
        if self.only is not None:
            for name in list(headers):
                if name.lower() not in self.only:
                    del headers[name]
        return headers


def signed(root, body=b"{}", target="Kinesis_20131202.ListStreams", service="kinesis", **how):
    """The headers of a signed JSON request."""
    request = AWSRequest("POST", root.server.url + "/", data=body, headers={"X-Amz-Target": target, "Content-Type": "application/x-amz-json-1.1"})
    auth = At(Credentials(root.account, root.secret), service, how.pop("region", "us-east-1"))
    for name, value in how.items():
        setattr(auth, name, value)
    auth.add_auth(request)
    return dict(request.headers.items())


def test_a_signed_request_is_answered(root):
    status, answer = send(root.server.url + "/", "POST", b"{}", signed(root))
    assert status == 200 and "first" in json.loads(answer)["StreamNames"]


@pytest.mark.parametrize(
    "target", ["Kinesis_20131202.ListStreams", "Kinesis_20131202.DeleteStream", "AWSGlue.CreateJob", "AWSGlue.StartJobRun",
               "Firehose_20150804.ListDeliveryStreams", "Logs_20140328.DescribeLogGroups"])
@pytest.mark.parametrize("content_type", ["application/x-amz-json-1.1", "application/x-amz-cbor-1.1"])
def test_a_link_is_good_for_its_object_only(root, target, content_type):
    for operation, method in (("get_object", "GET"), ("put_object", "PUT"), ("delete_object", "DELETE")):
        for verb in (method, "POST"):
            status, answer = send(
                link(root, operation), verb, b'{"StreamName":"first"}', {"X-Amz-Target": target, "Content-Type": content_type})
            assert status in (400, 403), answer
    assert root.kinesis.list_streams()["StreamNames"] == ["first"]
    assert root.s3.get_object(Bucket="pub", Key="photo.jpg")["Body"].read() == b"photo"


def test_a_link_takes_no_header_that_was_not_signed(root):
    status, answer = send(link(root, "put_object", Key="stolen"), "PUT", b"", {"x-amz-copy-source": "/secret/s"})
    assert status == 403 and b"There were headers present in the request which were not signed" in answer
    assert b"<HeadersNotSigned>x-amz-copy-source</HeadersNotSigned>" in answer
    assert root.s3.list_objects_v2(Bucket="pub", Prefix="stolen")["KeyCount"] == 0
    for name in ("x-amz-acl", "x-amz-tagging", "x-amz-meta-a", "x-amz-security-token", "x-amz-date"):
        assert send(link(root), headers={name: "x"})[0] in (400, 403)


def test_a_signed_request_of_s3_runs_nothing_else(root):
    request = AWSRequest("GET", root.server.url + "/pub/photo.jpg", headers={})
    S3SigV4Auth(Credentials(root.account, root.secret), "s3", "us-east-1").add_auth(request)
    headers = dict(request.headers.items())
    assert send(root.server.url + "/pub/photo.jpg", headers=headers) == (200, b"photo")
    status, answer = send(root.server.url + "/pub/photo.jpg", headers={**headers, "X-Amz-Target": "Kinesis_20131202.ListStreams"})
    assert status in (400, 403) and b"first" not in answer


def failure(root, headers, body=b"{}"):
    status, answer = send(root.server.url + "/", "POST", body, headers)
    assert 400 <= status < 500, (status, answer)
    return json.loads(answer)


def test_scopes_of_others(root):
    for service in ("s3", "ec2", "glue", "iam"):
        found = failure(root, signed(root, service=service))
        assert found["__type"] == "InvalidSignatureException" and "correct service: 'kinesis'" in found["message"]
    found = failure(root, signed(root, day="20010101"))
    assert "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP" in found["message"]
    assert "valid region" in failure(root, signed(root, region="US EAST"))["message"]


def test_headers_that_must_be_signed(root):
    for only, missing in (([], "'Host'"), (["x-amz-date"], "'Host'"), (["host", "x-amz-date"], "'x-amz-target'"),
                          (["host", "x-amz-target"], "'x-amz-date'")):
        found = failure(root, signed(root, only=only))
        if only:
            assert found["__type"] == "InvalidSignatureException" and missing in found["message"], found
        else:
            assert found["__type"] == "IncompleteSignatureException", found
    more = {**signed(root), "X-Amz-Other": "x"}
    assert "'x-amz-other' must be a 'SignedHeader'" in failure(root, more)["message"]


def test_bodies_that_were_not_signed(root):
    body = json.dumps({"StreamName": "made", "ShardCount": 1}).encode()
    for declared in (None, hashlib.sha256(b"{}").hexdigest(), "UNSIGNED-PAYLOAD", "STREAMING-UNSIGNED-PAYLOAD-TRAILER"):
        request = AWSRequest("POST", root.server.url + "/", data=b"{}", headers={"X-Amz-Target": "Kinesis_20131202.CreateStream"})
        if declared:
            request.headers["X-Amz-Content-SHA256"] = declared
        SigV4Auth(Credentials(root.account, root.secret), "kinesis", "us-east-1").add_auth(request)
        status, answer = send(root.server.url + "/", "POST", body, dict(request.headers.items()))
        assert status in (400, 403) and b"InvalidSignatureException" in answer, answer
    assert root.kinesis.list_streams()["StreamNames"] == ["first"]


def test_times(root):
    now = datetime.datetime.now(datetime.timezone.utc).replace(tzinfo=None)
    for minutes, words in ((-16, "Signature expired"), (16, "Signature not yet current")):
        found = failure(root, signed(root, time=now + datetime.timedelta(minutes=minutes)))
        assert found["__type"] == "InvalidSignatureException" and words in found["message"]
    for time, expires, words in (
        (datetime.datetime(2099, 1, 1), 60, b"Request is not yet valid"),
        (now - datetime.timedelta(seconds=120), 60, b"Request has expired"),
        (now - datetime.timedelta(days=8), 604_800, b"Request has expired"),
        (now, 604_801, b"AuthorizationQueryParametersError"),
        (now, -1, b"AuthorizationQueryParametersError"),
    ):
        status, answer = send(presigned(root, "s3", "GET", "/pub/photo.jpg", time=time, expires=expires))
        assert status in (400, 403) and words in answer, answer
    assert send(presigned(root, "s3", "GET", "/pub/photo.jpg"))[0] == 200


def presigned(root, service, method, path, query="", time=None, expires=60, algorithm="AWS4-HMAC-SHA256"):
    """A link signed by hand, so that its parts may be wrong."""
    time = time or datetime.datetime.now(datetime.timezone.utc)
    date = time.strftime("%Y%m%dT%H%M%SZ")
    scope = f"{date[:8]}/us-east-1/{service}/aws4_request"
    items = urllib.parse.parse_qsl(query, keep_blank_values=True) + [
        ("X-Amz-Algorithm", algorithm), ("X-Amz-Credential", f"{root.account}/{scope}"), ("X-Amz-Date", date),
        ("X-Amz-Expires", str(expires)), ("X-Amz-SignedHeaders", "host")]
    canonical_query = "&".join(f"{urllib.parse.quote(n, safe='-_.~')}={urllib.parse.quote(v, safe='-_.~')}" for n, v in sorted(items))
    payload = "UNSIGNED-PAYLOAD" if service == "s3" else hashlib.sha256(b"").hexdigest()
    host = f"127.0.0.1:{root.server.port}"
    canonical = f"{method}\n{path}\n{canonical_query}\nhost:{host}\n\nhost\n{payload}"
    text = f"AWS4-HMAC-SHA256\n{date}\n{scope}\n{hashlib.sha256(canonical.encode()).hexdigest()}"
    key = ("AWS4" + root.secret).encode()
    for part in scope.split("/"):
        key = hmac.new(key, part.encode(), hashlib.sha256).digest()
    signature = hmac.new(key, text.encode(), hashlib.sha256).hexdigest()
    return f"{root.server.url}{path}?{canonical_query}&X-Amz-Signature={signature}"


def test_the_algorithm_of_a_link(root):
    for algorithm in ("none", "AWS4-HMAC-SHA1", ""):
        assert send(presigned(root, "s3", "GET", "/pub/photo.jpg", algorithm=algorithm))[0] == 400


def test_a_link_is_good_for_the_query_action_that_it_names(root):
    query = "Action=GetCallerIdentity&Version=2011-06-15"
    status, answer = send(presigned(root, "sts", "GET", "/", query))
    assert status == 200 and b"<Arn>arn:aws:iam::000000000000:root</Arn>" in answer, answer
    good = presigned(root, "sts", "GET", "/", query)
    for changed in (good.replace("GetCallerIdentity", "GetSessionToken"), good + "&RoleArn=x", good.replace("sts%2Faws4", "iam%2Faws4")):
        assert send(changed)[0] == 403
    assert send(good, "POST", b"Action=ListUsers&Version=2010-05-08", {"Content-Type": "application/x-www-form-urlencoded"})[0] == 403
    # What boto3 makes for it, as Vault and EKS use it.
    request = AWSRequest("GET", root.server.url + "/", params={"Action": "GetCallerIdentity", "Version": "2011-06-15"})
    SigV4QueryAuth(Credentials(root.account, root.secret), "sts", "us-east-1", expires=60).add_auth(request)
    assert send(request.prepare().url)[0] == 200


def test_one_mechanism_at_a_time(root):
    request = AWSRequest("GET", root.server.url + "/pub/photo.jpg", headers={})
    S3SigV4Auth(Credentials(root.account, root.secret), "s3", "us-east-1").add_auth(request)
    status, answer = send(link(root), headers=dict(request.headers.items()))
    assert status == 400 and b"Only one auth mechanism allowed" in answer


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("path", ["reset", "metrics"])
def test_pages_of_the_root(root, method, path):
    url = f"{root.server.url}/_millrace/{path}"
    assert send(url, method, b"")[0] in (403, 404)
    assert root.kinesis.list_streams()["StreamNames"] == ["first"]
    if (method, path) == ("GET", "metrics"):
        assert send(url, headers={"Authorization": f"Bearer {TOKEN}"})[0] == 200
        assert send(url, headers={"Authorization": "Bearer other"})[0] == 403
        request = AWSRequest("GET", url, headers={})
        SigV4Auth(Credentials(root.account, root.secret), "millrace", "us-east-1").add_auth(request)
        assert send(url, headers=dict(request.headers.items()))[0] == 200
    if (method, path) == ("POST", "reset"):
        root.iam.create_user(UserName="mere")
        key = root.iam.create_access_key(UserName="mere")["AccessKey"]
        request = AWSRequest("POST", url, headers={}, data=b"")
        SigV4Auth(Credentials(key["AccessKeyId"], key["SecretAccessKey"]), "millrace", "us-east-1").add_auth(request)
        assert send(url, "POST", b"", dict(request.headers.items()))[0] == 403
        root.iam.delete_access_key(UserName="mere", AccessKeyId=key["AccessKeyId"])
        root.iam.delete_user(UserName="mere")


def test_chunks_are_verified(root):
    """`aws-chunked` with signatures of zeros is refused; what the SDKs send is taken."""
    root.s3.upload_fileobj(io.BytesIO(b"x" * 100_000), "pub", "chunked")
    zeros = "0" * 64
    body = f"5;chunk-signature={zeros}\r\nhello\r\n0;chunk-signature={zeros}\r\n\r\n".encode()
    request = AWSRequest("PUT", root.server.url + "/pub/forged", data=body, headers={
        "Content-Encoding": "aws-chunked", "X-Amz-Decoded-Content-Length": "5"})
    request.headers["X-Amz-Content-SHA256"] = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD"

    class Streaming(S3SigV4Auth):
        def payload(self, request):
            return "STREAMING-AWS4-HMAC-SHA256-PAYLOAD"

    Streaming(Credentials(root.account, root.secret), "s3", "us-east-1").add_auth(request)
    status, answer = send(root.server.url + "/pub/forged", "PUT", body, dict(request.headers.items()))
    assert status == 403 and b"SignatureDoesNotMatch" in answer, answer
    assert root.s3.list_objects_v2(Bucket="pub", Prefix="forged")["KeyCount"] == 0
