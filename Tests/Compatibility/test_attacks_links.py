"""Presigned links and signed requests, with every thing added to them, changed in them or left out that a holder of one can."""

import http.client
import re

import pytest
from botocore.auth import HmacV1QueryAuth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from test_signatures import link, presigned, root, send, signed  # noqa: F401

TARGET = {"X-Amz-Target": "Kinesis_20131202.ListStreams"}
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


def old(root, method, path, headers=None, expires=60):  # noqa: F811
    """A link of signature version 2."""
    request = AWSRequest(method, root.server.url + path, headers=headers or {})
    HmacV1QueryAuth(Credentials(root.account, root.secret), expires=expires).add_auth(request)
    return request.prepare().url


def untouched(root):  # noqa: F811
    assert root.s3.get_object(Bucket="pub", Key="photo.jpg")["Body"].read() == b"photo"
    assert root.s3.get_object(Bucket="secret", Key="s")["Body"].read() == b"TOPSECRET"
    assert root.kinesis.list_streams()["StreamNames"] == ["first"]


ADDED = ["versionId=null", "acl", "tagging", "policy", "uploads", "x-amz-copy-source=%2Fsecret%2Fs", "X-AMZ-COPY-SOURCE=%2Fsecret%2Fs", "X-Amz-Acl=public-read", "attributes", "torrent",
         "response-content-type=text/html", "Response-Content-Type=text/html", "list-type=2", "Action=ListUsers&Version=2010-05-08", "x-amz-security-token=x", "X-Amz-Security-Token=x",
         "X-Amz-Signature=0", "X-Amz-Algorithm=AWS4-HMAC-SHA256", "content-type=text/html", "select&select-type=2", "restore", "legal-hold", "retention", "object-lock", "encryption", "delete",
         "X-Amz-Expires=604800", "x-amz-expires=604800", "X-Amz-Date=20300101T000000Z", "X-Amz-SignedHeaders=host", "a=b", "=", "=x", "x-amz-signature=0", "uploadId=x", "partNumber=1"]


@pytest.mark.parametrize("added", ADDED)
@pytest.mark.parametrize("version", [2, 4])
def test_nothing_is_added_to_a_link(root, added, version):  # noqa: F811
    for method, operation in (("GET", "get_object"), ("PUT", "put_object"), ("DELETE", "delete_object")):
        url = link(root, operation) if version == 4 else old(root, method, "/pub/photo.jpg")
        status, answer = send(f"{url}&{added}", method, b"" if method == "PUT" else None)
        assert status in (400, 403, 405, 501), (method, status)
        assert b"TOPSECRET" not in answer
    untouched(root)


@pytest.mark.parametrize("version", [2, 4])
def test_a_link_is_of_one_method_and_one_path(root, version):  # noqa: F811
    url = link(root) if version == 4 else old(root, "GET", "/pub/photo.jpg")
    assert send(url) == (200, b"photo")
    for method in ("HEAD", "PUT", "DELETE", "POST", "PATCH", "OPTIONS"):
        assert send(url, method, b"" if method in ("PUT", "POST", "PATCH") else None)[0] in (400, 403, 405)
    for path in ("/pub/./photo.jpg", "/pub//photo.jpg", "//pub/photo.jpg", "/secret/s", "/pub/photo.jpg/", "/pub/photo.jpg%00", "/pub/../secret/s", "/", "/pub", "/pub/photo.jpg%2F"):
        status, answer = send(url.replace("/pub/photo.jpg", path))
        assert status in (400, 403, 404) and b"TOPSECRET" not in answer, path
    untouched(root)


@pytest.mark.parametrize("part", ["X-Amz-Signature", "X-Amz-Algorithm", "X-Amz-Expires", "X-Amz-Date", "X-Amz-Credential", "X-Amz-SignedHeaders"])
def test_each_part_of_a_link_is_needed_as_it_is(root, part):  # noqa: F811
    url = link(root)
    for changed in (url.replace(part, part.lower()), url.replace(part, part.upper()), re.sub(f"&?{part}=[^&]*", "", url), re.sub(f"{part}=[^&]*", f"{part}=", url),
                    re.sub(f"({part}=[^&]*)", r"\1&\1", url), re.sub(f"({part}=[^&]*)", r"\1%20", url), re.sub(f"({part}=[^&]*)", r"\g<1>0", url)):
        assert send(changed)[0] in (400, 403), changed


@pytest.mark.parametrize("version", [2, 4])
def test_headers_that_were_not_signed_do_nothing(root, version):  # noqa: F811
    for name, value in (("X-AMZ-COPY-SOURCE", "/secret/s"), ("X-Amz-Acl", "public-read"), ("x-amz-meta-a", "b"), ("x-amz-tagging", "a=b"), ("x-amz-decoded-content-length", "5"),
                        ("x-amz-trailer", "x-amz-checksum-crc32"), ("x-amz-storage-class", "GLACIER"), *TARGET.items(), ("Authorization", ""), ("Authorization", "Bearer x")):
        url = link(root, "put_object") if version == 4 else old(root, "PUT", "/pub/photo.jpg")
        assert send(url, "PUT", b"stolen", {name: value})[0] in (400, 403), name
    for name, value in (("X-HTTP-Method-Override", "DELETE"), ("X-Forwarded-Host", "secret"), ("X-Original-URL", "/secret/s"), ("X-Rewrite-URL", "/secret/s"), ("Smithy-Protocol", "rpc-v2-cbor"),
                        ("x_amz_copy_source", "/secret/s"), ("Content-Type", "application/cbor")):
        url = link(root) if version == 4 else old(root, "GET", "/pub/photo.jpg")
        assert send(url, headers={name: value})[1] in (b"photo",) or name == "Content-Type"
    untouched(root)


def test_a_link_of_version_2_ends_and_is_not_stretched(root):  # noqa: F811
    assert send(old(root, "GET", "/pub/photo.jpg", expires=-10))[0] == 403
    for moment in ("9223372036854775807", "-9223372036854775808", "9223372036854775", "18446744073709551616", "9999999999", "1e9", "", "+1"):
        assert send(re.sub(r"Expires=\d+", f"Expires={moment}", old(root, "GET", "/pub/photo.jpg")))[0] in (400, 403)


@pytest.mark.parametrize("method, body, headers", [
    ("POST", b"", FORM), ("POST", b"Action=ListUsers&Version=2010-05-08", FORM), ("POST", b"Action=GetCallerIdentity&Version=2011-06-15", FORM), ("GET", b"Action=ListUsers&Version=2010-05-08", FORM),
    ("GET", b"x", {}), ("HEAD", None, {}), ("PUT", b"", {}), ("GET", None, TARGET), ("POST", b"{}", {**TARGET, "Content-Type": "application/x-amz-json-1.1"}),
    ("POST", b"\xa0", {**TARGET, "Content-Type": "application/x-amz-cbor-1.1"}), ("POST", b"\xa0", {"Smithy-Protocol": "rpc-v2-cbor", "Content-Type": "application/cbor"})])
def test_a_link_of_an_action_is_that_action(root, method, body, headers):  # noqa: F811
    for service, query in (("sts", "Action=GetCallerIdentity&Version=2011-06-15"), ("iam", "Action=ListUsers&Version=2010-05-08")):
        assert send(presigned(root, service, "GET", "/", query), method, body, headers)[0] in (400, 403)


def test_actions_of_other_services_and_links_of_json(root):  # noqa: F811
    for service, query in (("iam", "Action=GetCallerIdentity&Version=2011-06-15"), ("sts", "Action=ListUsers&Version=2010-05-08"), ("s3", "Action=ListUsers&Version=2010-05-08")):
        assert send(presigned(root, service, "GET", "/", query))[0] in (400, 403, 501)
    for service in ("kinesis", "glue", "logs", "firehose"):
        assert send(presigned(root, service, "POST", "/"), "POST", b"{}", {**TARGET, "Content-Type": "application/x-amz-json-1.1"})[0] in (400, 403)
    for path in ("/service/Kinesis_20131202/operation/ListStreams", "/service/Kinesis/operation/ListStreams"):
        assert send(root.server.url + path, "POST", b"\xa0", {"Smithy-Protocol": "rpc-v2-cbor", "Content-Type": "application/cbor"})[0] == 403


TWICE = [("X-Amz-Target", "Kinesis_20131202.DescribeLimits"), ("x-amz-target", "Kinesis_20131202.DescribeLimits"), ("X-Amz-Date", "20300101T000000Z"), ("X-Amz-Security-Token", "x"),
         ("Authorization", "AWS4-HMAC-SHA256 Credential=x/20261128/us-east-1/kinesis/aws4_request, SignedHeaders=host, Signature=0"), ("Content-Type", "application/x-amz-cbor-1.1"),
         ("X-Amz-Content-SHA256", "UNSIGNED-PAYLOAD"), ("X-Amz-Other", "x")]


@pytest.mark.parametrize("header", TWICE)
@pytest.mark.parametrize("first", [True, False])
def test_no_header_stands_twice(root, header, first):  # noqa: F811
    fields = [("Host", f"127.0.0.1:{root.server.port}"), *signed(root).items(), ("Content-Length", "2")]
    connection = http.client.HTTPConnection("127.0.0.1", root.server.port, timeout=10)
    connection.putrequest("POST", "/", skip_host=True, skip_accept_encoding=True)
    for name, value in ([header, *fields] if first else [*fields, header]):
        connection.putheader(name, value)
    connection.endheaders(b"{}")
    answer = connection.getresponse()
    assert answer.status == 400 and b"first" not in answer.read()
