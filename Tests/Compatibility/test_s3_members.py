"""Members of S3's operations that are acted upon: each has a test that shows it (Models/s3/members.txt lists them)."""

import base64
import datetime
import hashlib
import pathlib
import re

import pytest
from millrace_server import ROOT


@pytest.fixture
def bucket(aws):
    return aws.bucket()


def test_every_member_that_is_acted_upon_is_in_a_test():
    tests = "\n".join(path.read_text() for path in pathlib.Path(__file__).parent.glob("test_s3*.py"))
    lines = [line for line in (ROOT / "Models/s3/members.txt").read_text().split("\n") if line and not line.startswith("#")]
    members = {(line.split(":")[0], member.split(".")[-1]) for line in lines for member in line.split(":")[1].split()}
    lacking = {member for member in members if not re.search(rf"\b{member[1]}\b", tests)}
    assert len(members) > 200 and not lacking, lacking


KEPT = {"CacheControl": "no-cache", "ContentDisposition": "attachment", "ContentEncoding": "x", "ContentLanguage": "de", "ContentType": "a/b",
        "Expires": "Wed, 21 Oct 2026 07:28:00 GMT"}


def test_headers_that_are_kept(aws, bucket):
    s3 = aws.client("s3", parameter_validation=False)
    s3.put_object(Bucket=bucket, Key="put", Body=b"x", **KEPT)
    s3.copy_object(Bucket=bucket, Key="copy", CopySource=f"{bucket}/put", MetadataDirective="REPLACE", **KEPT)
    s3.copy_object(Bucket=bucket, Key="same", CopySource=f"{bucket}/put")
    upload = s3.create_multipart_upload(Bucket=bucket, Key="multi", **KEPT)["UploadId"]
    part = s3.upload_part(Bucket=bucket, Key="multi", UploadId=upload, PartNumber=1, Body=b"x")
    s3.complete_multipart_upload(Bucket=bucket, Key="multi", UploadId=upload, MultipartUpload={
        "Parts": [{"PartNumber": 1, "ETag": part["ETag"]}]})
    for key in ("put", "copy", "same", "multi"):
        for answer in (s3.head_object(Bucket=bucket, Key=key), s3.get_object(Bucket=bucket, Key=key)):
            found = {name: answer[name] for name in KEPT if name != "Expires"}
            assert found == {name: value for name, value in KEPT.items() if name != "Expires"} and answer["ExpiresString"] == KEPT["Expires"], key


def test_headers_of_the_answer_that_a_request_sets(aws, bucket):
    aws.s3.put_object(Bucket=bucket, Key="k", Body=b"x")
    wanted = {"ResponseCacheControl": "no-store", "ResponseContentDisposition": "inline", "ResponseContentEncoding": "y", "ResponseContentLanguage": "fr",
              "ResponseContentType": "c/d", "ResponseExpires": datetime.datetime(2026, 1, 1)}
    for call in (aws.s3.get_object, aws.s3.head_object):
        answer = call(Bucket=bucket, Key="k", **wanted)
        for name, value in wanted.items():
            if name != "ResponseExpires":
                assert answer[name.removeprefix("Response")] == value
        assert answer["ExpiresString"] == "Thu, 01 Jan 2026 00:00:00 GMT"


def test_conditions_on_times(aws, bucket, fails):
    s3 = aws.s3
    s3.put_object(Bucket=bucket, Key="k", Body=b"x")
    past, future = datetime.datetime(2020, 1, 1), datetime.datetime(2035, 1, 1)
    changed = s3.head_object(Bucket=bucket, Key="k")["LastModified"]
    for call in (s3.get_object, s3.head_object):
        answer = fails("304", call, Bucket=bucket, Key="k", IfModifiedSince=changed)
        headers = answer["ResponseMetadata"]["HTTPHeaders"]
        assert "etag" in headers and "last-modified" in headers
        call(Bucket=bucket, Key="k", IfModifiedSince=past, IfUnmodifiedSince=future)
        # A time that is yet to come is no condition.
        call(Bucket=bucket, Key="k", IfModifiedSince=future)
        with pytest.raises(Exception) as caught:
            call(Bucket=bucket, Key="k", IfUnmodifiedSince=past)
        assert caught.value.response["ResponseMetadata"]["HTTPStatusCode"] == 412
    upload = s3.create_multipart_upload(Bucket=bucket, Key="m")["UploadId"]
    part = {"UploadId": upload, "PartNumber": 1}
    for call, more in ((s3.copy_object, {"Key": "c"}), (s3.upload_part_copy, {"Key": "m", **part})):
        arguments = {"Bucket": bucket, "CopySource": f"{bucket}/k", **more}
        for name, wrong, right in (("CopySourceIfModifiedSince", changed, past), ("CopySourceIfUnmodifiedSince", past, future)):
            error = fails("PreconditionFailed", call, **arguments, **{name: wrong})["Error"]
            assert error["Condition"].lower() == re.sub(r"(?<=[a-z])(?=[A-Z])", "-", "x-amz-" + name).lower()
            call(**arguments, **{name: right})
        call(**arguments, CopySourceIfModifiedSince=future)
        fails("PreconditionFailed", call, **arguments, CopySourceIfMatch='"wrong"')


def test_pages(aws, bucket, fails):
    s3 = aws.s3
    for key in ("a/1", "a/2", "b", "c"):
        s3.put_object(Bucket=bucket, Key=key, Body=b"x")
    first = s3.list_objects_v2(Bucket=bucket, MaxKeys=2, FetchOwner=True, StartAfter="a/1")
    assert [o["Key"] for o in first["Contents"]] == ["a/2", "b"] and first["Contents"][0]["Owner"]["ID"] == aws.account
    rest = s3.list_objects_v2(Bucket=bucket, ContinuationToken=first["NextContinuationToken"], StartAfter="a/1")
    assert [o["Key"] for o in rest["Contents"]] == ["c"] and "StartAfter" not in rest and "Delimiter" not in rest
    assert "Owner" not in rest["Contents"][0] and rest["Contents"][0]["LastModified"].microsecond == 0
    assert [o["Key"] for o in s3.list_objects(Bucket=bucket, Marker="b")["Contents"]] == ["c"]
    assert "Delimiter" not in s3.list_objects(Bucket=bucket, Delimiter="")
    for call in (s3.list_objects, s3.list_objects_v2, s3.list_multipart_uploads):
        fails("InvalidArgument", call, Bucket=bucket, EncodingType="value")
    one = s3.list_buckets(MaxBuckets=1, Prefix="bucket-", BucketRegion="us-east-1")
    assert len(one["Buckets"]) == 1
    other = aws.bucket()
    names, token = [], None
    while True:
        page = s3.list_buckets(MaxBuckets=1, **({"ContinuationToken": token} if token else {}))
        names += [b["Name"] for b in page["Buckets"]]
        token = page.get("ContinuationToken")
        if not token:
            break
    assert sorted(names) == sorted({bucket, other})
    assert s3.list_buckets(BucketRegion="eu-west-1")["Buckets"] == []
    fails("InvalidArgument", s3.list_buckets, "is not a valid AWS Region", BucketRegion="eu east 1")


def test_pages_of_uploads_and_parts(aws, bucket):
    s3 = aws.s3
    ids = {key: s3.create_multipart_upload(Bucket=bucket, Key=key)["UploadId"] for key in ("a/1", "a/2", "b", "z é")}
    first = s3.list_multipart_uploads(Bucket=bucket, MaxUploads=2)
    assert [u["Key"] for u in first["Uploads"]] == ["a/1", "a/2"] and first["IsTruncated"]
    rest = s3.list_multipart_uploads(Bucket=bucket, KeyMarker=first["NextKeyMarker"], UploadIdMarker=first["NextUploadIdMarker"])
    assert [u["Key"] for u in rest["Uploads"]] == ["b", "z é"] and not rest["IsTruncated"]
    rolled = s3.list_multipart_uploads(Bucket=bucket, Delimiter="/")
    assert [p["Prefix"] for p in rolled["CommonPrefixes"]] == ["a/"] and [u["Key"] for u in rolled["Uploads"]] == ["b", "z é"]
    page = s3.list_multipart_uploads(Bucket=bucket, Delimiter="/", MaxUploads=1)
    assert [p["Prefix"] for p in page["CommonPrefixes"]] == ["a/"] and page["NextKeyMarker"] == "a/" and page["IsTruncated"]
    rest = s3.list_multipart_uploads(Bucket=bucket, Delimiter="/", KeyMarker="a/")
    assert "CommonPrefixes" not in rest and [u["Key"] for u in rest["Uploads"]] == ["b", "z é"]
    assert [u["Key"] for u in s3.list_multipart_uploads(Bucket=bucket, EncodingType="url", Prefix="z")["Uploads"]] == ["z%20%C3%A9"]
    where = {"Bucket": bucket, "Key": "b", "UploadId": ids["b"]}
    for number in (1, 2, 10_000):
        s3.upload_part(PartNumber=number, Body=b"x", **where)
    page = s3.list_parts(MaxParts=2, **where)
    assert [p["PartNumber"] for p in page["Parts"]] == [1, 2] and page["IsTruncated"]
    assert [p["PartNumber"] for p in s3.list_parts(PartNumberMarker=2, **where)["Parts"]] == [10_000]


def test_lists_of_deletions_and_of_rights(aws, bucket, fails):
    s3 = aws.s3
    s3.put_object(Bucket=bucket, Key="k", Body=b"x")
    answer = s3.delete_objects(Bucket=bucket, Delete={"Quiet": True, "Objects": [{"Key": "k"}]})
    assert "Deleted" not in answer and "Errors" not in answer
    s3.put_object(Bucket=bucket, Key="k", Body=b"x")
    upload = {"Bucket": bucket, "Key": "k"}
    for name in ("GrantFullControl", "GrantRead", "GrantReadACP", "GrantWriteACP"):
        for call, more in ((s3.put_object, {"Body": b""}), (s3.copy_object, {"CopySource": f"{bucket}/k"}), (s3.create_multipart_upload, {})):
            fails("AccessControlListNotSupported", call, **upload, **more, **{name: 'id="a"'})
    for name in ("GrantFullControl", "GrantRead", "GrantReadACP", "GrantWrite", "GrantWriteACP"):
        fails("InvalidBucketAclWithObjectOwnership", s3.create_bucket, Bucket=f"new-{bucket}", **{name: 'id="a"'})


@pytest.mark.parametrize("algorithm", ["SHA1", "SHA256"])
def test_checksums_by_value(aws, bucket, algorithm, fails):
    s3 = aws.s3
    name = f"Checksum{algorithm}"
    value = base64.b64encode(hashlib.new(algorithm.lower(), b"x").digest()).decode()
    assert name in ("ChecksumSHA1", "ChecksumSHA256")
    assert s3.put_object(Bucket=bucket, Key="k", Body=b"x", **{name: value})[name] == value
    fails("BadDigest", s3.put_object, Bucket=bucket, Key="k", Body=b"y", **{name: value})
    upload = s3.create_multipart_upload(Bucket=bucket, Key="m", ChecksumAlgorithm=algorithm)["UploadId"]
    where = {"Bucket": bucket, "Key": "m", "UploadId": upload}
    part = s3.upload_part(PartNumber=1, Body=b"x", **where, **{name: value})
    assert part[name] == value and s3.list_parts(**where)["Parts"][0][name] == value
    s3.complete_multipart_upload(MultipartUpload={"Parts": [{"PartNumber": 1, "ETag": part["ETag"], name: value}]}, **where)


def test_notifications_need_no_destination(aws, bucket):
    queue = {"QueueArn": f"arn:aws:sqs:us-east-1:{aws.account}:q", "Events": ["s3:ObjectCreated:*"]}
    aws.s3.put_bucket_notification_configuration(Bucket=bucket, NotificationConfiguration={"QueueConfigurations": [queue]}, SkipDestinationValidation=True)


def test_where_a_bucket_may_be_made(aws, fails):
    from conftest import Clients

    east, west = aws.s3, Clients(aws.server, aws.account, region="eu-west-1").s3
    name = f"place-{aws.account}"

    def at(place):
        return {"Bucket": name, "CreateBucketConfiguration": {"LocationConstraint": place}}

    free = {"parameter_validation": False}
    fails("InvalidLocationConstraint", aws.client("s3", **free).create_bucket, **at("us-east-1"))
    fails("InvalidLocationConstraint", aws.client("s3", **free).create_bucket, **at("no where"))
    fails("IllegalLocationConstraintException", west.create_bucket, "The eu-central-1 location constraint is incompatible", **at("eu-central-1"))
    fails("404", east.head_bucket, Bucket=name)
    east.create_bucket(**at("EU"))
    assert east.get_bucket_location(Bucket=name)["LocationConstraint"] == "eu-west-1"


def test_an_object_that_changed_while_its_upload_went_on(aws, bucket, fails):
    s3 = aws.s3
    s3.put_object(Bucket=bucket, Key="k", Body=b"first")
    upload = s3.create_multipart_upload(Bucket=bucket, Key="k")["UploadId"]
    where = {"Bucket": bucket, "Key": "k", "UploadId": upload}
    etag = s3.upload_part(PartNumber=1, Body=b"x", **where)["ETag"]
    now = s3.put_object(Bucket=bucket, Key="k", Body=b"second")["ETag"]
    parts = {"Parts": [{"PartNumber": 1, "ETag": etag}]}
    fails("ConditionalRequestConflict", s3.complete_multipart_upload, MultipartUpload=parts, IfMatch=now, **where)
    assert s3.get_object(Bucket=bucket, Key="k")["Body"].read() == b"second"
    s3.complete_multipart_upload(MultipartUpload=parts, **where)
