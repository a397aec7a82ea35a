"""S3 destroys nothing that it does not understand: what it does not act upon it refuses, and nothing has changed."""

import base64
import hashlib
import urllib.parse

import pytest

ACTED_UPON = "Models/s3/members.txt"


@pytest.fixture
def bucket(aws):
    return aws.bucket()


def members(root):
    lines = (root / ACTED_UPON).read_text().split("\n")
    return {l.split(":")[0]: set(l.split(":")[1].split()) for l in lines if l and not l.startswith("#")}


def sample(shape, name, depth=0):
    """Some value of a shape."""
    kind = shape.type_name
    if kind == "structure":
        return {n: sample(m, n, depth + 1) for n, m in shape.members.items() if n in shape.required_members or depth < 3}
    if kind == "list":
        return [sample(shape.member, name, depth + 1)]
    if kind == "map":
        return {"a": "b"}
    if kind in ("integer", "long"):
        return 1
    if kind == "boolean":
        return True
    if kind == "timestamp":
        return "2026-01-01T00:00:00Z"
    if kind == "blob":
        return b"body"
    return shape.enum[0] if getattr(shape, "enum", None) else "text"


def test_operations_that_are_not_there_are_refused_and_change_nothing(aws, bucket, kept):
    """Every operation of the model that Millrace lacks, with all its members."""
    from millrace_server import ROOT

    s3 = aws.client("s3", parameter_validation=False)
    model = s3.meta.service_model
    here = members(ROOT)
    refused = 0
    for operation in model.operation_names:
        shape = model.operation_model(operation)
        # One answers for functions under a host of its own, one goes to a host of its own, the others have newer names.
        if operation in here or shape.deprecated or operation in ("WriteGetObjectResponse", "ListDirectoryBuckets", "CreateSession"):
            continue
        given = {name: sample(member, name) for name, member in shape.input_shape.members.items()}
        given["Bucket"] = bucket
        given.pop("ExpectedBucketOwner", None)
        given.pop("VersionId", None)
        if "Key" in given:
            given["Key"] = "k"
        for wanted in (set(given), set(shape.input_shape.required_members)):
            arguments = {name: value for name, value in given.items() if name in wanted}
            method = next(m for m, o in s3.meta.method_to_api_mapping.items() if o == operation)
            with pytest.raises(Exception) as caught:
                getattr(s3, method)(**arguments)
            error = getattr(caught.value, "response", {}).get("Error", {})
            assert error.get("Code") == "NotImplemented" and f"operation {operation} " in error["Message"], (operation, caught.value)
            refused += 1
        kept()
    assert refused > 140, refused


def plain(name, shape):
    """A value of a member that stands in a header or in the query."""
    value = sample(shape, name)
    return "" if isinstance(value, (dict, list)) else "true" if value is True else str(value)


def test_every_other_member_of_an_operation_is_refused(aws, bucket, kept):
    """Every header and query item of each operation that is not acted upon, on that operation's own address."""
    from millrace_server import ROOT

    model = aws.s3.meta.service_model
    upload = aws.s3.create_multipart_upload(Bucket=bucket, Key="k")["UploadId"]
    refused = 0
    for operation, acted in members(ROOT).items():
        shape = model.operation_model(operation)
        # boto3 takes the bucket out of the addresses of its model.
        path_of = {frozenset(): "/", frozenset({"Bucket"}): f"/{bucket}", frozenset({"Bucket", "Key"}): f"/{bucket}/k"}
        address = path_of[frozenset({"Bucket", "Key"} & set(shape.input_shape.members))]
        subresource = shape.http["requestUri"].partition("?")[2]
        address += "?" + subresource if subresource else ""
        required = {"uploadId": upload, "partNumber": "1", "x-amz-copy-source": f"{bucket}/k"}
        items = {m.serialization["name"] for m in shape.input_shape.members.values() if m.serialization.get("location") == "querystring"}
        names = {m.serialization["name"] for m in shape.input_shape.members.values() if m.serialization.get("location") == "header"}
        for name, member in shape.input_shape.members.items():
            place = member.serialization.get("location")
            if name in acted or place not in ("querystring", "header"):
                continue
            query = {k: v for k, v in required.items() if k in items and k in ("uploadId", "partNumber")}
            headers = {k: v for k, v in required.items() if k in names}
            (query if place == "querystring" else headers)[member.serialization["name"]] = plain(name, member)
            path = address + ("&" if "?" in address else "?" if query else "") + urllib.parse.urlencode(query)
            answer = aws.raw(shape.http["method"], path, b"" if shape.http["method"] in ("PUT", "POST") else None, headers)
            assert answer.status == 501 and (not answer.text or "<Code>NotImplemented</Code>" in answer.text), (operation, name, answer.text)
            refused += 1
    assert refused > 80, refused
    kept()


@pytest.mark.parametrize(
    "method, path",
    [(m, p) for p in ("?metadataTable", "?metadataConfiguration", "?policy", "?lifecycle", "?nonsense", "?Acl", "?versions=", "?abac", "?session")
     for m in ("DELETE", "PUT", "GET", "POST")] + [
        (m, "/k" + p) for p in ("?tagging", "?acl", "?renameObject", "?annotation&annotationName=a", "?retention", "?legal-hold", "?torrent", "?nonsense")
        for m in ("DELETE", "PUT", "GET", "POST")])
def test_sub_resources_are_not_the_plain_operation(aws, bucket, kept, method, path):
    answer = aws.raw(method, f"/{bucket}{path}")
    assert answer.status in (405, 501) and ("NotImplemented" in answer.text or "MethodNotAllowed" in answer.text), answer.text
    kept()


def test_deleting_many_looks_at_versions_and_etags(aws, bucket, kept, fails):
    s3 = aws.s3

    def delete(**more):
        answer = s3.delete_objects(Bucket=bucket, Delete={"Objects": [{"Key": "k", **more}]})
        return [e["Code"] for e in answer.get("Errors", [])]

    assert delete(VersionId="nonsense") == ["NoSuchVersion"]
    assert delete(ETag='"wrong"') == ["PreconditionFailed"]
    kept()
    fails("NotImplemented", s3.delete_objects, Bucket=bucket, Delete={"Objects": [{"Key": "k", "Size": 8}]})
    fails("NotImplemented", s3.delete_objects, Bucket=bucket, Delete={"Objects": [{"Key": "k", "LastModifiedTime": "2026-01-01"}]})
    fails("InvalidArgument", s3.delete_object, "Invalid version id", Bucket=bucket, Key="k", VersionId="nonsense")
    fails("InvalidArgument", s3.get_object, "Invalid version id", Bucket=bucket, Key="k", VersionId="nonsense")
    fails("InvalidArgument", s3.copy_object, "Invalid version id", Bucket=bucket, Key="c", CopySource={"Bucket": bucket, "Key": "k", "VersionId": "x"})
    fails("InvalidArgument", s3.delete_object, Bucket=bucket, Key="k", BypassGovernanceRetention=True)
    fails("PreconditionFailed", s3.delete_object, Bucket=bucket, Key="k", IfMatch='"wrong"')
    kept()
    assert s3.get_object(Bucket=bucket, Key="k", VersionId="null")["Body"].read() == b"original"
    etag = s3.head_object(Bucket=bucket, Key="k")["ETag"]
    assert delete(ETag=etag, VersionId="null") == []
    fails("404", s3.head_object, Bucket=bucket, Key="k")


def test_a_delete_with_a_wrong_digest_deletes_nothing(aws, bucket, kept):
    body = b"<Delete><Object><Key>k</Key></Object></Delete>"
    for headers in (
        {"Content-MD5": base64.b64encode(bytes(16)).decode()}, {"x-amz-checksum-crc32": "AAAAAA=="}, {"x-amz-checksum-sha256": "short"},
        {"x-amz-checksum-sha512": base64.b64encode(bytes(64)).decode()},
    ):
        assert aws.raw("POST", f"/{bucket}?delete", body, headers).status in (400, 501)
    for wrong in (b"<Delete><Object><Key>k</Key><Unknown/></Object></Delete>", b"<Delete><Object><Key></Key></Object></Delete>",
                  b"<Delete><Object><Key>k</Key><Key>other</Key></Object></Delete>"):
        assert "MalformedXML" in aws.raw("POST", f"/{bucket}?delete", wrong).text
    kept()


def test_writing_over_has_its_conditions(aws, bucket, kept, fails):
    s3 = aws.s3
    source = {"Bucket": bucket, "Key": "k"}
    fails("PreconditionFailed", s3.copy_object, Bucket=bucket, Key="k", CopySource=source, MetadataDirective="REPLACE", IfNoneMatch="*")
    fails("PreconditionFailed", s3.copy_object, Bucket=bucket, Key="k", CopySource=source, MetadataDirective="REPLACE", IfMatch='"wrong"')
    fails("NoSuchKey", s3.copy_object, Bucket=bucket, Key="none", CopySource=source, IfMatch='"wrong"')
    for call, more in ((s3.put_object, {"Body": b""}), (s3.copy_object, {"CopySource": source, "MetadataDirective": "REPLACE"})):
        fails("NotImplemented", call, Bucket=bucket, Key="k", IfNoneMatch='"etag"', **more)
        fails("NotImplemented", call, Bucket=bucket, Key="k", IfMatch="*", **more)
        fails("NotImplemented", call, Bucket=bucket, Key="k", IfMatch='"e"', IfNoneMatch="*", **more)
    etag = s3.head_object(Bucket=bucket, Key="k")["ETag"]
    for name in ("CopySourceIfNoneMatch", "CopySourceIfMatch"):
        wrong = etag if name.endswith("NoneMatch") else '"wrong"'
        answer = fails("PreconditionFailed", s3.copy_object, Bucket=bucket, Key="c", CopySource=source, **{name: wrong})
        assert answer["Error"]["Condition"].startswith("x-amz-copy-source-If-"), answer
    upload = s3.create_multipart_upload(Bucket=bucket, Key="k")["UploadId"]
    part = s3.upload_part(Bucket=bucket, Key="k", UploadId=upload, PartNumber=1, Body=b"x")
    parts = {"Parts": [{"PartNumber": 1, "ETag": part["ETag"]}]}
    fails("PreconditionFailed", s3.complete_multipart_upload, Bucket=bucket, Key="k", UploadId=upload, MultipartUpload=parts, IfNoneMatch="*")
    kept()


def test_the_owner_of_a_bucket_is_who_the_client_expects(aws, bucket, kept, fails):
    s3 = aws.s3
    other = "1" * 12
    calls = [
        (s3.put_object, {"Key": "k", "Body": b"x"}), (s3.get_object, {"Key": "k"}), (s3.delete_object, {"Key": "k"}), (s3.list_objects_v2, {}),
        (s3.delete_objects, {"Delete": {"Objects": [{"Key": "k"}]}}), (s3.delete_bucket, {}), (s3.get_bucket_location, {}),
        (s3.create_multipart_upload, {"Key": "k"}), (s3.copy_object, {"Key": "c", "CopySource": f"{bucket}/k"}),
    ]
    for call, more in calls:
        fails("AccessDenied", call, Bucket=bucket, ExpectedBucketOwner=other, **more)
        fails("InvalidBucketOwnerAWSAccountID", call, Bucket=bucket, ExpectedBucketOwner="12", **more)
    fails("403", s3.head_bucket, Bucket=bucket, ExpectedBucketOwner=other)
    fails("AccessDenied", s3.copy_object, Bucket=bucket, Key="c", CopySource=f"{bucket}/k", ExpectedSourceBucketOwner=other)
    kept()
    assert s3.get_object(Bucket=bucket, Key="k", ExpectedBucketOwner=aws.account)["Body"].read() == b"original"
    s3.copy_object(Bucket=bucket, Key="c", CopySource=f"{bucket}/k", ExpectedSourceBucketOwner=aws.account, ExpectedBucketOwner=aws.account)


def test_encryption_is_refused_and_never_claimed(aws, bucket, kept, fails):
    s3 = aws.s3
    key = base64.b64encode(bytes(32)).decode()
    customer = {"SSECustomerAlgorithm": "AES256", "SSECustomerKey": key, "SSECustomerKeyMD5": base64.b64encode(hashlib.md5(bytes(32)).digest()).decode()}
    https = aws.client("s3", parameter_validation=False)
    for more in ({"ServerSideEncryption": "AES256"}, {"ServerSideEncryption": "aws:kms"}, {"ServerSideEncryption": "aws:kms:dsse"},
                 {"SSEKMSKeyId": "k"}, {"SSEKMSEncryptionContext": "e30="}, {"BucketKeyEnabled": True}, customer):
        # The same headers by hand: boto3 refuses to send a key over plain HTTP.
        if more is not customer:
            fails("NotImplemented", https.put_object, Bucket=bucket, Key="k", Body=b"x", **more)
            fails("NotImplemented", https.copy_object, Bucket=bucket, Key="c", CopySource=f"{bucket}/k", **more)
            fails("NotImplemented", https.create_multipart_upload, Bucket=bucket, Key="k", **more)
    for headers in ({"x-amz-server-side-encryption-customer-algorithm": "AES256"}, {"x-amz-server-side-encryption-customer-key": key}):
        for method in ("PUT", "GET", "HEAD"):
            assert aws.raw(method, f"/{bucket}/k", b"x" if method == "PUT" else None, headers).status == 501
    kept()
    for answer in (s3.put_object(Bucket=bucket, Key="k", Body=b"x"), s3.head_object(Bucket=bucket, Key="k"), s3.get_object(Bucket=bucket, Key="k")):
        assert "ServerSideEncryption" not in answer
