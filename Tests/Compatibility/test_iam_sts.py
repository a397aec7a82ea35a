import json
import urllib.error
import urllib.request

import pytest
from conftest import TRUST, Clients
from millrace_server import Server

POLICY = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]})


def test_roles(aws, fails):
    iam = aws.iam
    role = iam.create_role(RoleName="r", Path="/team/", AssumeRolePolicyDocument=TRUST, Tags=[{"Key": "k", "Value": "v"}])["Role"]
    assert role["Arn"] == f"arn:aws:iam::{aws.account}:role/team/r"
    got = iam.get_role(RoleName="r")["Role"]
    assert got["AssumeRolePolicyDocument"] == json.loads(TRUST) and got["Tags"] == [{"Key": "k", "Value": "v"}]
    iam.update_assume_role_policy(RoleName="r", PolicyDocument=TRUST.replace("glue", "lambda"))
    assert "lambda" in json.dumps(iam.get_role(RoleName="r")["Role"]["AssumeRolePolicyDocument"])
    assert [r["RoleName"] for r in iam.list_roles()["Roles"]] == ["r"]
    fails("EntityAlreadyExists", iam.create_role, "Role with name r already exists.", RoleName="r", AssumeRolePolicyDocument=TRUST)
    fails("NoSuchEntity", iam.get_role, "The role with name x cannot be found.", RoleName="x")
    fails("MalformedPolicyDocument", iam.create_role, RoleName="m", AssumeRolePolicyDocument="{")
    fails("ValidationError", iam.create_role, "roleName", RoleName="a b", AssumeRolePolicyDocument=TRUST)
    iam.delete_role(RoleName="r")
    fails("NoSuchEntity", iam.delete_role, RoleName="r")


def test_policies(aws, fails):
    iam = aws.iam
    iam.create_role(RoleName="r", AssumeRolePolicyDocument=TRUST)
    iam.put_role_policy(RoleName="r", PolicyName="inline", PolicyDocument=POLICY)
    assert iam.list_role_policies(RoleName="r")["PolicyNames"] == ["inline"]
    assert iam.get_role_policy(RoleName="r", PolicyName="inline")["PolicyDocument"] == json.loads(POLICY)
    arn = iam.create_policy(PolicyName="p", PolicyDocument=POLICY)["Policy"]["Arn"]
    iam.attach_role_policy(RoleName="r", PolicyArn=arn)
    iam.attach_role_policy(RoleName="r", PolicyArn="arn:aws:iam::aws:policy/service-role/AWSGlueServiceRole")
    assert len(iam.list_attached_role_policies(RoleName="r")["AttachedPolicies"]) == 2
    assert iam.get_policy(PolicyArn=arn)["Policy"]["AttachmentCount"] == 1
    version = iam.get_policy_version(PolicyArn=arn, VersionId="v1")["PolicyVersion"]
    assert version["Document"] == json.loads(POLICY)
    assert [p["Arn"] for p in iam.list_policies(Scope="Local")["Policies"]] == [arn]
    fails("DeleteConflict", iam.delete_role, "detach all policies", RoleName="r")
    fails("DeleteConflict", iam.delete_policy, PolicyArn=arn)
    for policy in iam.list_attached_role_policies(RoleName="r")["AttachedPolicies"]:
        iam.detach_role_policy(RoleName="r", PolicyArn=policy["PolicyArn"])
    fails("DeleteConflict", iam.delete_role, "delete policies first", RoleName="r")
    iam.delete_role_policy(RoleName="r", PolicyName="inline")
    iam.delete_policy(PolicyArn=arn)
    fails("NoSuchEntity", iam.attach_role_policy, RoleName="r", PolicyArn=arn)
    iam.delete_role(RoleName="r")


def test_users_keys_and_sessions(aws, server, fails):
    iam = aws.iam
    iam.create_user(UserName="anna")
    key = iam.create_access_key(UserName="anna")["AccessKey"]
    anna = Clients(server, key["AccessKeyId"], key["SecretAccessKey"])
    identity = anna.sts.get_caller_identity()
    assert identity["Arn"] == f"arn:aws:iam::{aws.account}:user/anna" and identity["Account"] == aws.account
    assert anna.iam.get_user()["User"]["UserName"] == "anna"
    assert [k["Status"] for k in iam.list_access_keys(UserName="anna")["AccessKeyMetadata"]] == ["Active"]
    iam.update_access_key(UserName="anna", AccessKeyId=key["AccessKeyId"], Status="Inactive")
    assert [u["UserName"] for u in iam.list_users()["Users"]] == ["anna"]
    fails("DeleteConflict", iam.delete_user, UserName="anna")
    iam.delete_access_key(UserName="anna", AccessKeyId=key["AccessKeyId"])
    iam.delete_user(UserName="anna")
    role = aws.role("job")
    session = aws.sts.assume_role(RoleArn=role, RoleSessionName="night")
    inside = Clients(server, session["Credentials"]["AccessKeyId"], session["Credentials"]["SecretAccessKey"],
                     session["Credentials"]["SessionToken"])
    assert inside.sts.get_caller_identity()["Arn"] == f"arn:aws:sts::{aws.account}:assumed-role/job/night"
    fails("AccessDenied", aws.sts.assume_role, RoleArn=f"arn:aws:iam::{aws.account}:role/none", RoleSessionName="night")


def test_verify_mode_checks_signatures(fails):
    with Server("--auth", "verify") as server:
        with open(f"{server.data}/root-credentials") as file:
            key, secret = file.read().split()
        root = Clients(server, key, secret)
        assert root.sts.get_caller_identity()["Arn"].endswith(":root")
        root.kinesis.create_stream(StreamName="s", ShardCount=1)
        root.s3.create_bucket(Bucket="signed")
        root.s3.put_object(Bucket="signed", Key="a key/with ü & more", Body=b"x" * 100_000)
        assert root.s3.list_objects_v2(Bucket="signed", Prefix="a key/")["KeyCount"] == 1
        for version in ("s3", "s3v4"):
            client = root.client("s3", signature_version=version)
            link = client.generate_presigned_url("get_object", {"Bucket": "signed", "Key": "a key/with ü & more"})
            assert len(urllib.request.urlopen(link).read()) == 100_000
            forged = link.replace("signed/a", "signed/b")
            with pytest.raises(urllib.error.HTTPError) as caught:
                urllib.request.urlopen(forged)
            assert caught.value.code == 403 and b"SignatureDoesNotMatch" in caught.value.read()
        wrong = Clients(server, key, "wrong")
        fails("InvalidSignatureException", wrong.kinesis.list_streams)
        fails("SignatureDoesNotMatch", wrong.iam.list_roles)
        fails("SignatureDoesNotMatch", wrong.s3.list_buckets)
        unknown = Clients(server, "AKIAAAAAAAAAAAAAAAAA", "x")
        fails("UnrecognizedClientException", unknown.kinesis.list_streams)
        fails("InvalidClientTokenId", unknown.sts.get_caller_identity)
        fails("InvalidAccessKeyId", unknown.s3.list_buckets)
        user = root.iam.create_user(UserName="u")["User"]["UserName"]
        made = root.iam.create_access_key(UserName=user)["AccessKey"]
        assert Clients(server, made["AccessKeyId"], made["SecretAccessKey"]).kinesis.list_streams()["StreamNames"] == ["s"]
