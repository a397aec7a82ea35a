import base64
import gzip
import hashlib
import http.client
import io
import os
import urllib.error
import urllib.request
import zlib

import pytest


@pytest.fixture
def bucket(aws):
    return aws.bucket()


def test_buckets(aws, fails):
    s3 = aws.s3
    name = aws.bucket()
    assert name in [b["Name"] for b in s3.list_buckets()["Buckets"]]
    head = s3.head_bucket(Bucket=name)
    assert head["BucketRegion"] == "us-east-1" and "transfer-encoding" not in head["ResponseMetadata"]["HTTPHeaders"]
    assert s3.get_bucket_location(Bucket=name)["LocationConstraint"] is None
    assert "Status" not in s3.get_bucket_versioning(Bucket=name)
    s3.put_object(Bucket=name, Key="x", Body=b"")
    fails("BucketNotEmpty", s3.delete_bucket, Bucket=name)
    s3.delete_object(Bucket=name, Key="x")
    s3.delete_bucket(Bucket=name)
    fails("404", s3.head_bucket, Bucket=name)
    fails("NoSuchBucket", s3.list_objects_v2, "The specified bucket does not exist", Bucket=name)


def test_a_bucket_name_is_taken_once(aws, server, fails):
    from conftest import Clients

    name = aws.bucket()
    aws.s3.create_bucket(Bucket=name)  # us-east-1 answers 200 to the owner
    fails("BucketAlreadyExists", Clients(server).s3.create_bucket, Bucket=name)
    fails("InvalidBucketName", aws.client("s3", parameter_validation=False).create_bucket, Bucket="No_Good")
    west = f"west-{aws.account}"
    aws.s3.create_bucket(Bucket=west, CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
    assert aws.s3.get_bucket_location(Bucket=west)["LocationConstraint"] == "eu-west-1"


@pytest.mark.parametrize("size", [0, 1, 65_536, 3_000_001])
def test_an_object_comes_back(aws, bucket, size):
    body = os.urandom(size)
    put = aws.s3.put_object(Bucket=bucket, Key="dir/ä b+c%.bin", Body=body, ContentType="text/x", Metadata={"Who": "me"})
    assert put["ETag"] == f'"{hashlib.md5(body).hexdigest()}"'
    got = aws.s3.get_object(Bucket=bucket, Key="dir/ä b+c%.bin")
    assert got["Body"].read() == body and got["ContentType"] == "text/x" and got["Metadata"] == {"who": "me"}
    head = aws.s3.head_object(Bucket=bucket, Key="dir/ä b+c%.bin")
    assert head["ContentLength"] == size and head["ETag"] == put["ETag"]


@pytest.mark.parametrize("algorithm", ["CRC32", "SHA1", "SHA256", "CRC32C", "CRC64NVME"])
def test_checksums(aws, bucket, algorithm, fails):
    body = b"The quick brown fox jumps over the lazy dog" * 1000
    known = {
        "CRC32": base64.b64encode(zlib.crc32(body).to_bytes(4, "big")),
        "SHA1": base64.b64encode(hashlib.sha1(body).digest()),
        "SHA256": base64.b64encode(hashlib.sha256(body).digest()),
    }
    name = f"Checksum{algorithm}"
    if algorithm in known:
        put = aws.s3.put_object(Bucket=bucket, Key="c", Body=body, ChecksumAlgorithm=algorithm)
        assert put[name] == known[algorithm].decode()
    elif algorithm == "CRC32C":
        # The check value of the algorithm: https://reveng.sourceforge.io/crc-catalogue/17plus.htm
        put = aws.s3.put_object(Bucket=bucket, Key="c", Body=b"123456789", ChecksumCRC32C=base64.b64encode(bytes.fromhex("e3069283")).decode())
    else:
        value = base64.b64encode(bytes.fromhex("ae8b14860a799888")).decode()
        put = aws.s3.put_object(Bucket=bucket, Key="c", Body=b"123456789", ChecksumCRC64NVME=value)
    assert aws.s3.head_object(Bucket=bucket, Key="c", ChecksumMode="ENABLED")[name] == put[name]
    wrong = {name: base64.b64encode(bytes(len(base64.b64decode(put[name])))).decode()}
    fails("BadDigest", aws.s3.put_object, Bucket=bucket, Key="bad", Body=body, **wrong)
    fails("404", aws.s3.head_object, Bucket=bucket, Key="bad")


def test_ranges_and_conditions(aws, bucket, fails):
    s3 = aws.s3
    etag = s3.put_object(Bucket=bucket, Key="k", Body=b"0123456789")["ETag"]
    for header, expected in (("bytes=2-4", b"234"), ("bytes=7-", b"789"), ("bytes=-3", b"789"), ("bytes=5-99", b"56789")):
        got = s3.get_object(Bucket=bucket, Key="k", Range=header)
        assert got["Body"].read() == expected and got["ContentRange"].endswith("/10")
    fails("InvalidRange", s3.get_object, Bucket=bucket, Key="k", Range="bytes=10-")
    fails("304", s3.get_object, Bucket=bucket, Key="k", IfNoneMatch=etag)
    fails("PreconditionFailed", s3.get_object, Bucket=bucket, Key="k", IfMatch='"x"')
    fails("PreconditionFailed", s3.put_object, Bucket=bucket, Key="k", Body=b"", IfNoneMatch="*")
    s3.put_object(Bucket=bucket, Key="k", Body=b"new", IfMatch=etag)
    assert s3.get_object(Bucket=bucket, Key="k")["Body"].read() == b"new"
    fails("NoSuchKey", s3.get_object, "The specified key does not exist.", Bucket=bucket, Key="none")


def test_listing(aws, bucket):
    keys = [f"a/{i:03}" for i in range(25)] + ["b/x/1", "b/y/2", "c", "z&<>'\" ü"]
    for key in keys:
        aws.s3.put_object(Bucket=bucket, Key=key, Body=b"")
    pages = list(aws.s3.get_paginator("list_objects_v2").paginate(Bucket=bucket, PaginationConfig={"PageSize": 7}))
    assert [o["Key"] for p in pages for o in p["Contents"]] == sorted(keys) and len(pages) == 5
    pages = aws.s3.get_paginator("list_objects").paginate(Bucket=bucket, PaginationConfig={"PageSize": 10})
    assert [o["Key"] for p in pages for o in p["Contents"]] == sorted(keys)
    top = aws.s3.list_objects_v2(Bucket=bucket, Delimiter="/")
    assert [p["Prefix"] for p in top["CommonPrefixes"]] == ["a/", "b/"] and len(top["Contents"]) == 2
    paged = aws.s3.get_paginator("list_objects_v2").paginate(Bucket=bucket, Delimiter="/", PaginationConfig={"PageSize": 1})
    flat = [x.get("Prefix") or x["Key"] for p in paged for x in p.get("CommonPrefixes", []) + p.get("Contents", [])]
    assert flat == ["a/", "b/", "c", "z&<>'\" ü"]
    assert aws.s3.list_objects_v2(Bucket=bucket, Prefix="b/", StartAfter="b/x/1")["KeyCount"] == 1


def test_deleting_many_and_copying(aws, bucket, fails):
    s3 = aws.s3
    s3.put_object(Bucket=bucket, Key="from", Body=b"data", Metadata={"a": "1"}, ContentType="text/plain")
    s3.copy_object(Bucket=bucket, Key="to", CopySource={"Bucket": bucket, "Key": "from"})
    assert s3.get_object(Bucket=bucket, Key="to")["Metadata"] == {"a": "1"}
    s3.copy_object(Bucket=bucket, Key="to", CopySource=f"{bucket}/from", MetadataDirective="REPLACE", Metadata={"b": "2"})
    assert s3.head_object(Bucket=bucket, Key="to")["Metadata"] == {"b": "2"}
    fails("NoSuchKey", s3.copy_object, Bucket=bucket, Key="x", CopySource=f"{bucket}/none")
    fails("InvalidRequest", s3.copy_object, Bucket=bucket, Key="from", CopySource=f"{bucket}/from")
    answer = s3.delete_objects(Bucket=bucket, Delete={"Objects": [{"Key": k} for k in ("from", "to", "never")]})
    assert len(answer["Deleted"]) == 3
    assert s3.list_objects_v2(Bucket=bucket)["KeyCount"] == 0


def test_multipart(aws, bucket, fails):
    s3 = aws.s3
    upload = s3.create_multipart_upload(Bucket=bucket, Key="big", Metadata={"m": "1"})["UploadId"]
    bodies = [os.urandom(5 * 1024 * 1024), os.urandom(5 * 1024 * 1024), b"tail"]
    parts = []
    for number, body in enumerate(bodies, 1):
        etag = s3.upload_part(Bucket=bucket, Key="big", UploadId=upload, PartNumber=number, Body=body)["ETag"]
        parts.append({"PartNumber": number, "ETag": etag})
    assert [p["Size"] for p in s3.list_parts(Bucket=bucket, Key="big", UploadId=upload)["Parts"]] == [len(b) for b in bodies]
    assert [u["Key"] for u in s3.list_multipart_uploads(Bucket=bucket)["Uploads"]] == ["big"]
    arguments = {"Bucket": bucket, "Key": "big", "UploadId": upload}
    fails("InvalidPartOrder", s3.complete_multipart_upload, MultipartUpload={"Parts": parts[::-1]}, **arguments)
    wrong = [{"PartNumber": 1, "ETag": '"0"'}]
    fails("InvalidPart", s3.complete_multipart_upload, MultipartUpload={"Parts": wrong}, **arguments)
    done = s3.complete_multipart_upload(MultipartUpload={"Parts": parts}, **arguments)
    digest = hashlib.md5(b"".join(hashlib.md5(b).digest() for b in bodies)).hexdigest()
    assert done["ETag"] == f'"{digest}-3"'
    got = s3.get_object(Bucket=bucket, Key="big")
    assert got["Body"].read() == b"".join(bodies) and got["Metadata"] == {"m": "1"}
    assert s3.get_object(Bucket=bucket, Key="big", PartNumber=3)["Body"].read() == b"tail"
    fails("NoSuchUpload", s3.complete_multipart_upload, MultipartUpload={"Parts": parts}, **arguments)


def test_multipart_is_aborted_and_small_parts_refused(aws, bucket, fails):
    s3 = aws.s3
    upload = s3.create_multipart_upload(Bucket=bucket, Key="k")["UploadId"]
    where = {"Bucket": bucket, "Key": "k", "UploadId": upload}
    parts = [{"PartNumber": n, "ETag": s3.upload_part(PartNumber=n, Body=b"x", **where)["ETag"]} for n in (1, 2)]
    fails("EntityTooSmall", s3.complete_multipart_upload, MultipartUpload={"Parts": parts}, **where)
    s3.put_object(Bucket=bucket, Key="src", Body=b"0123456789")
    s3.upload_part_copy(PartNumber=3, CopySource=f"{bucket}/src", CopySourceRange="bytes=2-5", **where)
    assert s3.list_parts(**where)["Parts"][2]["Size"] == 4
    s3.abort_multipart_upload(**where)
    fails("NoSuchUpload", s3.list_parts, **where)


def test_transfer_manager_moves_a_large_file(aws, bucket, tmp_path):
    body = os.urandom(20 * 1024 * 1024)
    aws.s3.upload_fileobj(io.BytesIO(body), bucket, "large")
    target = io.BytesIO()
    aws.s3.download_fileobj(bucket, "large", target)
    assert target.getvalue() == body


def of_account(aws):
    """Who asks, for requests made by hand: open mode believes it."""
    scope = f"{aws.account}/20260101/us-east-1/s3/aws4_request"
    return {"Authorization": f"AWS4-HMAC-SHA256 Credential={scope}, SignedHeaders=host, Signature=0", "X-Amz-Date": "20260101T000000Z"}


def test_virtual_host_style(aws, bucket, server):
    aws.s3.put_object(Bucket=bucket, Key="k", Body=b"v")
    for host in (f"{bucket}.localhost", f"{bucket}.s3.localhost", f"{bucket}.s3.us-east-1.amazonaws.com"):
        assert aws.raw("GET", "/k", None, {"Host": f"{host}:{server.port}"}).text == "v"


def test_presigned_links(aws, bucket):
    link = aws.s3.generate_presigned_url("put_object", {"Bucket": bucket, "Key": "p"})
    urllib.request.urlopen(urllib.request.Request(link, data=b"via link", method="PUT"))
    link = aws.s3.generate_presigned_url("get_object", {"Bucket": bucket, "Key": "p", "ResponseContentType": "text/x"})
    answer = urllib.request.urlopen(link)
    assert answer.read() == b"via link" and answer.headers["content-type"] == "text/x"


def test_bad_requests(aws, bucket, server, fails):
    fails("KeyTooLongError", aws.s3.put_object, Bucket=bucket, Key="k" * 1025, Body=b"")
    for body in (b"<Delete>", b"no xml", b"<Other/>"):
        answer = aws.raw("POST", f"/{bucket}?delete", body)
        assert answer.status == 400 and "<Code>MalformedXML</Code>" in answer.text
    fails("NotImplemented", aws.s3.get_bucket_policy, Bucket=bucket)
    fails("InvalidDigest", aws.s3.put_object, Bucket=bucket, Key="k", Body=b"", ContentMD5="bad")


def test_a_body_that_is_cut_off_makes_no_object(aws, bucket, server, fails):
    connection = http.client.HTTPConnection("127.0.0.1", server.port)
    connection.putrequest("PUT", f"/{bucket}/cut")
    for name, value in of_account(aws).items():
        connection.putheader(name, value)
    connection.putheader("Content-Length", "1000")
    connection.endheaders(b"only this")
    connection.sock.close()
    fails("404", aws.s3.head_object, Bucket=bucket, Key="cut")


def test_content_encoding_is_kept(aws, bucket):
    aws.s3.put_object(Bucket=bucket, Key="z", Body=gzip.compress(b"x"), ContentEncoding="gzip")
    got = aws.s3.get_object(Bucket=bucket, Key="z")
    assert got["ContentEncoding"] == "gzip" and gzip.decompress(got["Body"].read()) == b"x"


def test_notifications_to_queues(aws, bucket, fails):
    put, get = aws.s3.put_bucket_notification_configuration, aws.s3.get_bucket_notification_configuration
    queue = f"arn:aws:sqs:us-east-1:{aws.account}:q"

    def configured(*queues, **more):
        return {"Bucket": bucket, "NotificationConfiguration": {"QueueConfigurations": list(queues), **more}}

    def rule(events, **filter):
        rules = [{"Name": name, "Value": value} for name, value in filter.items()]
        return {"QueueArn": queue, "Events": events, **({"Filter": {"Key": {"FilterRules": rules}}} if rules else {})}

    assert "QueueConfigurations" not in get(Bucket=bucket)
    given = [{"Id": "a", **rule(["s3:ObjectCreated:*", "s3:ObjectRemoved:Delete"], Prefix="a/", Suffix=".json")},
             {"Id": "b", **rule(["s3:ObjectCreated:*"], Prefix="b/")}, {"Id": "c", **rule(["s3:ObjectRestore:Post"])}]
    put(**configured(*given))
    assert get(Bucket=bucket)["QueueConfigurations"] == given
    for wrong in ([rule(["s3:Nothing"])], [rule(["s3:ObjectCreated:*"], Middle="x")], [{**rule(["s3:ObjectCreated:*"]), "QueueArn": "q"}],
                  [rule(["s3:ObjectCreated:*"], Prefix="a"), rule(["s3:ObjectCreated:Put"], Prefix="a/b")]):
        fails("InvalidArgument", put, **configured(*wrong))
    topic = {"TopicArn": f"arn:aws:sns:us-east-1:{aws.account}:t", "Events": ["s3:ObjectCreated:*"]}
    fails("NotImplemented", put, **configured(TopicConfigurations=[topic]))
    fails("NoSuchBucket", put, Bucket="none-" + bucket, NotificationConfiguration={})
    fails("NoSuchBucket", get, Bucket="none-" + bucket)
    assert get(Bucket=bucket)["QueueConfigurations"] == given
    put(**configured())
    assert "QueueConfigurations" not in get(Bucket=bucket)
