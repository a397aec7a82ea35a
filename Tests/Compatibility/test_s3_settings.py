"""What comes with an object is kept or refused: tags, rights, classes, checksums, keys, links."""

import base64
import hashlib
import http.client
import urllib.error
import urllib.parse
import urllib.request
import zlib

import boto3
import pytest
from botocore.config import Config
from conftest import Clients


@pytest.fixture
def bucket(aws):
    return aws.bucket()


def test_settings_of_a_put_are_kept_or_refused(aws, bucket, kept, fails):
    s3 = aws.s3
    put, create = s3.put_object, s3.create_multipart_upload
    for acl in ("public-read", "public-read-write", "authenticated-read", "aws-exec-read", "bucket-owner-read"):
        fails("AccessControlListNotSupported", put, "does not allow ACLs", Bucket=bucket, Key="k", Body=b"x", ACL=acl)
        fails("AccessControlListNotSupported", create, Bucket=bucket, Key="k", ACL=acl)
    fails("AccessControlListNotSupported", put, Bucket=bucket, Key="k", Body=b"x", GrantRead='id="a"')
    fails("InvalidRequest", put, "both Canned ACLs and Header Grants", Bucket=bucket, Key="k", Body=b"x", ACL="private", GrantRead='id="a"')
    fails("InvalidArgument", put, Bucket=bucket, Key="k", Body=b"x", ACL="probe")
    for more in ({"ObjectLockMode": "GOVERNANCE"}, {"ObjectLockLegalHoldStatus": "ON"}, {"ObjectLockRetainUntilDate": "2030-01-01"}, {"WriteOffsetBytes": 1}):
        fails("NotImplemented", put, Bucket=bucket, Key="k", Body=b"x", **more)
    fails("InvalidStorageClass", put, Bucket=bucket, Key="k", Body=b"x", StorageClass="STANDARD2")
    fails("InvalidStorageClass", s3.copy_object, Bucket=bucket, Key="c", CopySource=f"{bucket}/k", StorageClass="STANDARD2")
    fails("InvalidRedirectLocation", put, Bucket=bucket, Key="k", Body=b"x", WebsiteRedirectLocation="x")
    fails("InvalidArgument", aws.client("s3", parameter_validation=False).get_object, Bucket=bucket, Key="k", RequestPayer="nobody")
    kept()
    for acl in ("private", "bucket-owner-full-control"):
        put(Bucket=bucket, Key="k", Body=b"x", ACL=acl, RequestPayer="requester", WebsiteRedirectLocation="/there", StorageClass="STANDARD_IA")
    head = s3.head_object(Bucket=bucket, Key="k", RequestPayer="requester")
    assert head["WebsiteRedirectLocation"] == "/there" and head["StorageClass"] == "STANDARD_IA"
    s3.copy_object(Bucket=bucket, Key="c", CopySource=f"{bucket}/k")
    copy = s3.head_object(Bucket=bucket, Key="c")
    assert "WebsiteRedirectLocation" not in copy and "StorageClass" not in copy


def test_settings_of_a_new_bucket_are_refused(aws, fails):
    name = f"new-{aws.account}"
    create = aws.s3.create_bucket
    fails("NotImplemented", create, Bucket=name, ObjectLockEnabledForBucket=True)
    fails("NotImplemented", create, Bucket=name, ObjectOwnership="ObjectWriter")
    fails("InvalidBucketAclWithObjectOwnership", create, Bucket=name, ACL="public-read")
    fails("NotImplemented", create, Bucket=name, CreateBucketConfiguration={"Tags": [{"Key": "a", "Value": "b"}]})
    fails("404", aws.s3.head_bucket, Bucket=name)
    create(Bucket=name, ACL="private", ObjectOwnership="BucketOwnerEnforced")


def test_tags_that_come_with_an_object(aws, bucket, fails):
    s3 = aws.s3
    s3.put_object(Bucket=bucket, Key="k", Body=b"x", Tagging="a=1&b%20c=%C3%A4")
    assert s3.head_object(Bucket=bucket, Key="k")["TagCount"] == 2 and s3.get_object(Bucket=bucket, Key="k")["TagCount"] == 2
    source = f"{bucket}/k"
    for more, count in (({}, 2), ({"Tagging": "z=1"}, 2), ({"TaggingDirective": "COPY", "Tagging": "z=1"}, 2),
                        ({"TaggingDirective": "REPLACE", "Tagging": "z=1"}, 1), ({"TaggingDirective": "REPLACE"}, None)):
        s3.copy_object(Bucket=bucket, Key="c", CopySource=source, **more)
        assert s3.head_object(Bucket=bucket, Key="c").get("TagCount") == count, more
    upload = s3.create_multipart_upload(Bucket=bucket, Key="m", Tagging="a=1")["UploadId"]
    part = s3.upload_part(Bucket=bucket, Key="m", UploadId=upload, PartNumber=1, Body=b"x")
    parts = {"Parts": [{"PartNumber": 1, "ETag": part["ETag"]}]}
    s3.complete_multipart_upload(Bucket=bucket, Key="m", UploadId=upload, MultipartUpload=parts)
    assert s3.head_object(Bucket=bucket, Key="m")["TagCount"] == 1
    for code, tags in (("InvalidArgument", "a=1&a=2"), ("InvalidArgument", "a=1,b=2"), ("InvalidTag", "a%2Cb=1"), ("InvalidTag", "aws%3Ax=1"),
                       ("InvalidTag", "=1"), ("InvalidTag", "a=" + "x" * 257), ("InvalidTag", "x" * 129 + "=1"), ("InvalidTag", "a=%2C"),
                       ("BadRequest", "&".join(f"t{n}=1" for n in range(11)))):
        fails(code, s3.put_object, Bucket=bucket, Key="k", Body=b"y", Tagging=tags)
    fails("InvalidArgument", aws.client("s3", parameter_validation=False).copy_object, Bucket=bucket, Key="c", CopySource=source, TaggingDirective="x")
    assert s3.get_object(Bucket=bucket, Key="k")["Body"].read() == b"x"


def test_checksums_of_parts_are_compared(aws, bucket, fails):
    s3 = aws.s3
    sha = base64.b64encode(hashlib.sha256(b"part").digest()).decode()
    begin = dict(Bucket=bucket, Key="k")
    upload = s3.create_multipart_upload(ChecksumAlgorithm="SHA256", **begin)["UploadId"]
    where = {**begin, "UploadId": upload}
    fails("InvalidRequest", s3.upload_part, "expected checksum Type: sha256, actual checksum Type: crc32", PartNumber=1, Body=b"part", **where)
    fails("BadDigest", s3.upload_part, PartNumber=1, Body=b"part", ChecksumSHA256=base64.b64encode(bytes(32)).decode(), **where)
    etag = s3.upload_part(PartNumber=1, Body=b"part", ChecksumSHA256=sha, **where)["ETag"]
    part = {"PartNumber": 1, "ETag": etag}

    def complete(part, **more):
        return lambda **_: s3.complete_multipart_upload(MultipartUpload={"Parts": [part]}, **where, **more)

    fails("InvalidPart", complete({**part, "ChecksumSHA256": base64.b64encode(bytes(32)).decode()}))
    fails("InvalidRequest", complete(part), "It was missing for part 1")
    fails("BadDigest", complete({**part, "ChecksumCRC32": "AAAAAA=="}))
    fails("NotImplemented", complete({**part, "ChecksumSHA512": base64.b64encode(bytes(64)).decode()}))
    right = {**part, "ChecksumSHA256": sha}
    fails("InvalidRequest", complete(right, MpuObjectSize=99), "does not match what was computed: 4")
    fails("InvalidRequest", complete(right, ChecksumType="FULL_OBJECT"), "using the COMPOSITE checksum mode")
    fails("BadDigest", complete(right, ChecksumSHA256=sha))
    fails("404", s3.head_object, **begin)
    done = complete(right, MpuObjectSize=4, ChecksumType="COMPOSITE")()
    assert done["ChecksumSHA256"] == base64.b64encode(hashlib.sha256(hashlib.sha256(b"part").digest()).digest()).decode() + "-1"
    create = aws.client("s3", parameter_validation=False).create_multipart_upload
    fails("InvalidRequest", create, "FULL_OBJECT checksum type cannot be used with the sha256", ChecksumAlgorithm="SHA256", ChecksumType="FULL_OBJECT", **begin)
    fails("InvalidRequest", create, "COMPOSITE checksum type cannot be used with the crc64nvme", ChecksumAlgorithm="CRC64NVME", ChecksumType="COMPOSITE", **begin)
    fails("InvalidRequest", create, "unsupported", ChecksumAlgorithm="SHA512", **begin)


def test_one_checksum_of_the_right_length(aws, bucket, fails):
    put = aws.s3.put_object
    fails("InvalidRequest", put, "Value for x-amz-checksum-sha256 header is invalid", Bucket=bucket, Key="k", Body=b"x", ChecksumSHA256="c2hvcnQ=")
    fails("InvalidRequest", put, "Multiple checksum Types", Bucket=bucket, Key="k", Body=b"x", ChecksumSHA256=base64.b64encode(hashlib.sha256(b"x").digest()).decode(),
          ChecksumCRC32=base64.b64encode(zlib.crc32(b"x").to_bytes(4, "big")).decode())
    fails("NotImplemented", put, Bucket=bucket, Key="k", Body=b"x", ChecksumSHA512=base64.b64encode(bytes(64)).decode())
    for trailer, end, code in (("x-amz-checksum-sha512", b"x-amz-checksum-sha512:AA==\r\n", "InvalidRequest"), ("x-amz-checksum-crc32", b"", "MalformedTrailerError"),
                               ("x-amz-checksum-crc32", b"x-amz-checksum-crc32:AAAAAA==\r\n", "BadDigest")):
        text = aws.raw("PUT", f"/{bucket}/k", body=b"1\r\nx\r\n0\r\n" + end + b"\r\n", headers={
            "x-amz-content-sha256": "STREAMING-UNSIGNED-PAYLOAD-TRAILER", "x-amz-trailer": trailer, "x-amz-decoded-content-length": "1", "Content-Encoding": "aws-chunked"}).text
        assert f"<Code>{code}</Code>" in text, text
    fails("404", aws.s3.head_object, Bucket=bucket, Key="k")


def test_a_key_keeps_its_slashes(aws, bucket, server):
    keys = ["x", "/x", "//x", "x/", "a//b", ".", "..", "/"]

    def ask(style, method, key, body=None):
        host = f"{bucket}.localhost" if style == "virtual" else "localhost"
        path = ("/" if style == "virtual" else f"/{bucket}/") + key
        answer = aws.raw(method, path, body, {"Host": f"{host}:{server.port}"})
        assert answer.status == 200, (style, key)
        return answer.text

    for style, other in (("virtual", "path"), ("path", "virtual")):
        for key in keys:
            ask(style, "PUT", key, f"{style} {key}".encode())
        for key in keys:
            assert ask(style, "GET", key) == ask(other, "GET", key) == f"{style} {key}"
        assert [o["Key"] for o in aws.s3.list_objects_v2(Bucket=bucket)["Contents"]] == sorted(keys)
    # Two slashes in front of a bucket name no bucket.
    for method in ("GET", "PUT", "DELETE"):
        assert "InvalidBucketName" in aws.raw(method, f"//{bucket}/x").text


def test_keys_are_bounded_and_odd_ones_come_back(aws, bucket, fails):
    s3 = aws.s3
    for call, more in ((s3.put_object, {"Body": b""}), (s3.get_object, {}), (s3.delete_object, {}), (s3.create_multipart_upload, {}),
                       (s3.copy_object, {"CopySource": f"{bucket}/k"})):
        fails("KeyTooLongError", call, Bucket=bucket, Key="ä" * 513, **more)
    keys = ["ä" * 512, "tab\tand\nline", "\x01control", "\x7f", "a&b<c>'\""]
    for key in keys:
        s3.put_object(Bucket=bucket, Key=key, Body=key.encode())
    found = [o["Key"] for o in s3.list_objects_v2(Bucket=bucket, EncodingType="url")["Contents"]]
    assert sorted(urllib.parse.unquote(k) for k in found) == sorted(keys)
    for key in keys:
        assert s3.get_object(Bucket=bucket, Key=key)["Body"].read() == key.encode()


def test_answers_are_no_pages_of_the_servers_origin(aws, bucket):
    aws.s3.put_object(Bucket=bucket, Key="page.html", Body=b"<script>alert(1)</script>", ContentType="text/html")
    for method, path, status in (("GET", f"/{bucket}/page.html", 200), ("HEAD", f"/{bucket}/page.html", 200), ("GET", f"/{bucket}/<script>", 404),
                                 ("GET", f"/{bucket}", 200), ("GET", f"/{bucket}?policy", 501), ("GET", f"/none-{bucket}/k", 404)):
        answer = aws.raw(method, urllib.parse.quote(path, safe="/?"))
        assert answer.status == status, (path, answer.status)
        assert answer.headers["x-content-type-options"] == "nosniff" and answer.headers["content-security-policy"] == "sandbox", path


def test_headers_that_stand_in_a_link(aws, bucket):
    parameters = {"Bucket": bucket, "Key": "k", "Metadata": {"venue": "1"}, "StorageClass": "STANDARD_IA", "ContentType": "text/plain"}
    for signature in ("s3", "s3v4"):
        s3 = boto3.client("s3", endpoint_url=aws.server.url, region_name="us-east-1", aws_access_key_id=aws.account, aws_secret_access_key="secret",
                          config=Config(signature_version=signature, s3={"addressing_style": "path"}))
        link = s3.generate_presigned_url("put_object", parameters)
        carried = {} if signature == "s3" else {"Content-Type": "text/plain", "x-amz-meta-venue": "1", "x-amz-storage-class": "STANDARD_IA"}
        request = urllib.request.Request(link, data=b"x", method="PUT", headers=carried)
        if not carried:
            # urllib would send a type of its own choice, which goes before that of the link.
            parts = urllib.parse.urlsplit(link)
            connection = http.client.HTTPConnection(parts.hostname, parts.port)
            connection.request("PUT", f"{parts.path}?{parts.query}", body=b"x")
            assert connection.getresponse().status == 200
        else:
            urllib.request.urlopen(request)
        head = aws.s3.head_object(Bucket=bucket, Key="k")
        assert head["Metadata"] == {"venue": "1"} and head["StorageClass"] == "STANDARD_IA" and head["ContentType"] == "text/plain", signature
        aws.s3.delete_object(Bucket=bucket, Key="k")
    link = s3.generate_presigned_url("get_object", {"Bucket": bucket, "Key": "k"})
    with pytest.raises(urllib.error.HTTPError) as caught:
        urllib.request.urlopen(link + "&acl")
    assert caught.value.code in (403, 501)


def test_overrides_of_headers_need_a_signature(aws, bucket, server, kept):
    # Who does not sign is of the default account.
    plain = Clients(server, "000000000000")
    own = plain.bucket()
    plain.s3.put_object(Bucket=own, Key="k", Body=b"x")
    with pytest.raises(urllib.error.HTTPError) as caught:
        urllib.request.urlopen(f"{server.url}/{own}/k?response-content-type=text/html")
    assert caught.value.code == 400 and b"anonymous" in caught.value.read()
    assert aws.raw("GET", f"/{bucket}/k?response-content-type=text/html").headers["content-type"] == "text/html"
    assert aws.raw("PUT", f"/{bucket}/k?response-content-type=text/html", b"x").status == 501
    kept()


def test_objects_in_the_archive_are_not_read(aws, bucket, fails):
    for storage_class in ("GLACIER", "DEEP_ARCHIVE"):
        aws.s3.put_object(Bucket=bucket, Key="k", Body=b"x", StorageClass=storage_class)
        assert aws.s3.head_object(Bucket=bucket, Key="k")["StorageClass"] == storage_class
        fails("InvalidObjectState", aws.s3.get_object, Bucket=bucket, Key="k")
        fails("InvalidObjectState", aws.s3.copy_object, Bucket=bucket, Key="c", CopySource=f"{bucket}/k")


def test_a_bucket_that_does_not_exist_comes_first(aws, fails):
    for call in (aws.s3.get_bucket_policy, aws.s3.delete_bucket_lifecycle, aws.s3.get_bucket_tagging):
        fails("NoSuchBucket", call, Bucket=f"none-{aws.account}")
