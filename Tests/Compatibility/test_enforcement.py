"""`--auth enforce`: what callers and roles may do is what their policies say."""

import json
import pathlib
import re

import pytest
from conftest import TRUST, Clients
from deliveries import bodies, destination
from job_runs import Jobs
from lake import Lake
from millrace_server import ROOT, Server, eventually
from moto.iam.aws_managed_policies import aws_managed_policies_data

ACCOUNT = "000000000000"


@pytest.fixture(scope="module")
def root():
    with Server("--auth", "enforce") as server:
        key, secret = pathlib.Path(f"{server.data}/root-credentials").read_text().split()
        yield Clients(server, key, secret)


@pytest.fixture
def name(request):
    return re.sub(r"\W", "", request.node.name)[-40:]


def document(*statements):
    return json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Resource": "*", **one} for one in statements]})


def user(root, name, *statements):
    """Clients of a new user who may do what the statements say."""
    root.iam.create_user(UserName=name)
    if statements:
        root.iam.put_user_policy(UserName=name, PolicyName="own", PolicyDocument=document(*statements))
    key = root.iam.create_access_key(UserName=name)["AccessKey"]
    return Clients(root.server, key["AccessKeyId"], key["SecretAccessKey"])


def role(root, name, *statements, trust=TRUST):
    arn = root.iam.create_role(RoleName=name, AssumeRolePolicyDocument=trust)["Role"]["Arn"]
    if statements:
        root.iam.put_role_policy(RoleName=name, PolicyName="own", PolicyDocument=document(*statements))
    return arn


def trusting(principal, **more):
    return json.dumps({"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": principal}, **more}]})


def assumed(clients, arn, **more):
    given = clients.sts.assume_role(RoleArn=arn, RoleSessionName="se", **more)["Credentials"]
    return Clients(clients.server, given["AccessKeyId"], given["SecretAccessKey"], given["SessionToken"])


@pytest.mark.parametrize("service", ["kinesis", "firehose", "glue", "logs", "iam"])
def test_no_operation_is_open_to_somebody_without_policies(root, service, name, fails):
    nobody = user(root, name)
    client = nobody.client(service, parameter_validation=False)
    operations = [line for line in (ROOT / f"Models/{service}/operations.txt").read_text().split("\n") if line and line[0] != "#"]
    methods = {client.meta.method_to_api_mapping[method]: method for method in client.meta.method_to_api_mapping}
    assert len(operations) > 5
    code = "AccessDenied" if service == "iam" else "AccessDeniedException"
    for operation in operations:
        fails(code, getattr(client, methods[operation]), f"user/{name} is not authorized to perform: {service}:{operation} on resource: ",
              f"because no identity-based policy allows the {service}:{operation} action")
    assert nobody.sts.get_caller_identity()["Arn"].endswith(f":user/{name}")


def test_no_operation_of_s3_is_open_to_somebody_without_policies(root, name, fails):
    bucket = root.bucket()
    root.s3.put_object(Bucket=bucket, Key="k", Body=b"x")
    s3 = user(root, name).s3
    upload = root.s3.create_multipart_upload(Bucket=bucket, Key="m")["UploadId"]
    part = {"Bucket": bucket, "Key": "m", "UploadId": upload}
    for method, action, arguments in (
        ("list_buckets", "ListAllMyBuckets", {}), ("create_bucket", "CreateBucket", {"Bucket": "another-bucket"}),
        ("delete_bucket", "DeleteBucket", {"Bucket": bucket}), ("get_bucket_location", "GetBucketLocation", {"Bucket": bucket}),
        ("get_bucket_notification_configuration", "GetBucketNotification", {"Bucket": bucket}),
        ("put_bucket_notification_configuration", "PutBucketNotification", {"Bucket": bucket, "NotificationConfiguration": {}}),
        ("get_bucket_versioning", "GetBucketVersioning", {"Bucket": bucket}), ("list_objects", "ListBucket", {"Bucket": bucket}),
        ("list_objects_v2", "ListBucket", {"Bucket": bucket}), ("list_multipart_uploads", "ListBucketMultipartUploads", {"Bucket": bucket}),
        ("put_object", "PutObject", {"Bucket": bucket, "Key": "k", "Body": b"y"}), ("get_object", "GetObject", {"Bucket": bucket, "Key": "k"}),
        ("copy_object", "GetObject", {"Bucket": bucket, "Key": "c", "CopySource": f"{bucket}/k"}),
        ("delete_object", "DeleteObject", {"Bucket": bucket, "Key": "k"}),
        ("create_multipart_upload", "PutObject", {"Bucket": bucket, "Key": "m"}), ("upload_part", "PutObject", {**part, "PartNumber": 1, "Body": b"x"}),
        ("upload_part_copy", "GetObject", {**part, "PartNumber": 1, "CopySource": f"{bucket}/k"}),
        ("complete_multipart_upload", "PutObject", {**part, "MultipartUpload": {"Parts": [{"ETag": "e", "PartNumber": 1}]}}),
        ("list_parts", "ListMultipartUploadParts", part), ("abort_multipart_upload", "AbortMultipartUpload", part),
    ):
        fails("AccessDenied", getattr(s3, method), f"is not authorized to perform: s3:{action} on resource: ", **arguments)
    fails("403", s3.head_object, Bucket=bucket, Key="k")
    fails("403", s3.head_bucket, Bucket=bucket)
    answer = s3.delete_objects(Bucket=bucket, Delete={"Objects": [{"Key": "k"}]})
    assert answer["Errors"][0]["Code"] == "AccessDenied" and root.s3.get_object(Bucket=bucket, Key="k")["Body"].read() == b"x"


def test_streams_are_those_that_policies_name(root, name, fails):
    for stream in ("one", "two"):
        root.kinesis.create_stream(StreamName=f"{name}-{stream}", ShardCount=1)
    one = f"arn:aws:kinesis:us-east-1:{ACCOUNT}:stream/{name}-one"
    two = one.replace("-one", "-two")
    reader = user(root, name, {"Action": ["kinesis:*"], "Resource": one}, {"Effect": "Deny", "Action": "kinesis:Delete*"}).kinesis
    reader.put_record(StreamName=f"{name}-one", Data=b"x", PartitionKey="p")
    reader.put_records(StreamARN=one, Records=[{"Data": b"y", "PartitionKey": "p"}])
    shards = reader.list_shards(StreamName=f"{name}-one")["Shards"]
    place = reader.get_shard_iterator(StreamARN=one, ShardId=shards[0]["ShardId"], ShardIteratorType="TRIM_HORIZON")["ShardIterator"]
    assert [r["Data"] for r in reader.get_records(ShardIterator=place)["Records"]] == [b"x", b"y"]
    fails("AccessDeniedException", reader.put_record, two, StreamARN=two, Data=b"x", PartitionKey="p")
    fails("AccessDeniedException", reader.list_streams, "on resource: *")
    fails("AccessDeniedException", reader.delete_stream, "with an explicit deny in an identity-based policy", StreamARN=one)
    # A policy of the stream allows it as well, to whom it names.
    arn = f"arn:aws:iam::{ACCOUNT}:user/{name}"
    root.kinesis.put_resource_policy(ResourceARN=two, Policy=json.dumps({"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Principal": {"AWS": arn}, "Action": "kinesis:PutRecord", "Resource": two}]}))
    reader.put_record(StreamARN=two, Data=b"x", PartitionKey="p")
    fails("AccessDeniedException", reader.put_records, StreamARN=two, Records=[{"Data": b"y", "PartitionKey": "p"}])
    root.kinesis.put_resource_policy(ResourceARN=one, Policy=json.dumps({"Version": "2012-10-17", "Statement": [
        {"Effect": "Deny", "Principal": "*", "Action": "kinesis:PutRecord", "Resource": one}]}))
    fails("AccessDeniedException", reader.put_record, "with an explicit deny in a resource-based policy", StreamARN=one, Data=b"x", PartitionKey="p")
    assert root.kinesis.put_record(StreamARN=one, Data=b"x", PartitionKey="p")["ShardId"]


def test_consumers_are_pushed_only_what_they_may_read(root, name, fails):
    root.kinesis.create_stream(StreamName=name, ShardCount=1)
    stream = f"arn:aws:kinesis:us-east-1:{ACCOUNT}:stream/{name}"
    consumer = root.kinesis.register_stream_consumer(StreamARN=stream, ConsumerName="c")["Consumer"]["ConsumerARN"]
    eventually(lambda: root.kinesis.describe_stream_consumer(ConsumerARN=consumer)["ConsumerDescription"]["ConsumerStatus"] == "ACTIVE")
    given = {"ConsumerARN": consumer, "ShardId": "shardId-000000000000", "StartingPosition": {"Type": "TRIM_HORIZON"}}
    reader = user(root, name, {"Action": "kinesis:SubscribeToShard", "Resource": f"{stream}/consumer/*"}).kinesis
    root.kinesis.put_record(StreamName=name, Data=b"x", PartitionKey="p")
    events = iter(reader.subscribe_to_shard(**given)["EventStream"])
    while not (records := next(events)["SubscribeToShardEvent"]["Records"]):
        pass
    assert records[0]["Data"] == b"x"
    other = user(root, f"{name}2", {"Action": "kinesis:SubscribeToShard", "Resource": stream}).kinesis
    fails("AccessDeniedException", other.subscribe_to_shard, consumer, **given)


def test_keys_are_those_under_the_own_prefix(root, name, fails):
    bucket = root.bucket()
    for key in (f"home/{name}/a", "home/other/b", "c"):
        root.s3.put_object(Bucket=bucket, Key=key, Body=b"x")
    s3 = user(
        root, name, {"Action": "s3:ListBucket", "Resource": f"arn:aws:s3:::{bucket}", "Condition": {"StringLike": {"s3:prefix": "home/${aws:username}/*"}}},
        {"Action": ["s3:GetObject", "s3:PutObject", "s3:DeleteObject"], "Resource": f"arn:aws:s3:::{bucket}/home/${{aws:username}}/*"}).s3
    assert [o["Key"] for o in s3.list_objects_v2(Bucket=bucket, Prefix=f"home/{name}/")["Contents"]] == [f"home/{name}/a"]
    fails("AccessDenied", s3.list_objects_v2, Bucket=bucket)
    fails("AccessDenied", s3.get_object, "home/other/b", Bucket=bucket, Key="home/other/b")
    s3.copy_object(Bucket=bucket, Key=f"home/{name}/copy", CopySource=f"{bucket}/home/{name}/a")
    fails("AccessDenied", s3.copy_object, Bucket=bucket, Key=f"home/{name}/copy", CopySource=f"{bucket}/c")
    # Whether a key is there is for those to know who may list the whole bucket.
    fails("AccessDenied", s3.get_object, "s3:ListBucket", Bucket=bucket, Key=f"home/{name}/none")
    fails("NoSuchKey", root.s3.get_object, Bucket=bucket, Key="none")
    link = s3.generate_presigned_url("get_object", {"Bucket": bucket, "Key": "c"})
    assert "AWSAccessKeyId" in link or "X-Amz-Credential" in link
    answer = s3.delete_objects(Bucket=bucket, Delete={"Objects": [{"Key": "c"}, {"Key": f"home/{name}/a"}]})
    assert [e["Key"] for e in answer["Errors"]] == ["c"] and [d["Key"] for d in answer["Deleted"]] == [f"home/{name}/a"]
    assert {o["Key"] for o in root.s3.list_objects_v2(Bucket=bucket)["Contents"]} == {f"home/{name}/copy", "home/other/b", "c"}


def test_the_catalog_asks_for_all_that_is_around_a_table(root, name, fails):
    database = name.lower()
    for one in (database, database + "2"):
        root.glue.create_database(DatabaseInput={"Name": one})
        root.glue.create_table(DatabaseName=one, TableInput={"Name": "t"})
    def arn(resource):
        return f"arn:aws:glue:us-east-1:{ACCOUNT}:{resource}"
    tables = {"Action": "glue:GetTable*", "Resource": [arn(f"table/{database}/*")]}
    lacking = user(root, name, tables).glue
    fails("AccessDeniedException", lacking.get_table, "on resource: " + arn("catalog"), DatabaseName=database, Name="t")
    around = {**tables, "Resource": [arn("catalog"), arn(f"database/{database}"), arn(f"table/{database}/*")]}
    glue = user(root, name + "2", around, {"Action": "glue:CreateJob"}, {"Action": "iam:PassRole", "Resource": f"arn:aws:iam::{ACCOUNT}:role/{name}ok"}).glue
    assert glue.get_table(DatabaseName=database, Name="T")["Table"]["Name"] == "t"
    assert [t["Name"] for t in glue.get_tables(DatabaseName=database)["TableList"]] == ["t"]
    fails("AccessDeniedException", glue.get_table, arn(f"database/{database}2"), DatabaseName=database + "2", Name="t")
    fails("AccessDeniedException", glue.delete_table, "glue:DeleteTable", DatabaseName=database, Name="t")
    # Whoever hands a role to a service must be allowed that.
    job = {"Name": name, "Command": {"Name": "pythonshell", "ScriptLocation": "s3://b/k", "PythonVersion": "3.9"}}
    fails("AccessDeniedException", glue.create_job, "iam:PassRole", Role=role(root, f"{name}no"), **job)
    assert glue.create_job(Role=role(root, f"{name}ok"), **job)["Name"] == name
    # A policy of the catalog denies what the own one allows.
    root.glue.put_resource_policy(PolicyInJson=json.dumps({"Version": "2012-10-17", "Statement": [
        {"Effect": "Deny", "Principal": {"AWS": f"arn:aws:iam::{ACCOUNT}:user/{name}2"}, "Action": "glue:GetTables", "Resource": arn("*")}]}))
    fails("AccessDeniedException", glue.get_tables, "explicit deny in a resource-based policy", DatabaseName=database)
    root.glue.delete_resource_policy()
    assert glue.get_tables(DatabaseName=database)["TableList"]


def test_links_of_the_catalog_show_nothing_that_stands_behind_them(root, name, fails):
    """Whoever may use a link needs what it stands for as well, as what is read lies there."""
    mine, secret = name.lower(), name.lower() + "secret"
    root.glue.create_database(DatabaseInput={"Name": secret})
    root.glue.create_table(DatabaseName=secret, TableInput={"Name": "t", "PartitionKeys": [{"Name": "day", "Type": "string"}], "StorageDescriptor": {"Columns": [{"Name": "c", "Type": "string"}]}})
    root.glue.create_partition(DatabaseName=secret, TableName="t", PartitionInput={"Values": ["TOPSECRET"]})
    def arn(resource):
        return f"arn:aws:glue:us-east-1:{ACCOUNT}:{resource}"
    own = {"Action": "glue:*", "Resource": [arn("catalog"), *(arn(f"{kind}/{mine}{rest}") for kind, rest in (("database", ""), ("database", "link"), ("table", "/*"), ("table", "link/*")))]}
    glue = user(root, name, own).glue
    glue.create_database(DatabaseInput={"Name": mine})
    glue.create_table(DatabaseName=mine, TableInput={"Name": "link", "TargetTable": {"CatalogId": ACCOUNT, "DatabaseName": secret, "Name": "t"}})
    glue.create_database(DatabaseInput={"Name": mine + "link", "TargetDatabase": {"CatalogId": ACCOUNT, "DatabaseName": secret}})
    for database, table in ((mine, "link"), (mine + "link", "t")):
        fails("AccessDeniedException", glue.get_partitions, arn(f"database/{secret}"), DatabaseName=database, TableName=table)
        fails("AccessDeniedException", glue.create_partition, DatabaseName=database, TableName=table, PartitionInput={"Values": ["x"]})
        fails("AccessDeniedException", glue.get_column_statistics_for_table, DatabaseName=database, TableName=table, ColumnNames=["c"])
    fails("AccessDeniedException", glue.get_table, DatabaseName=mine + "link", Name="t")
    fails("AccessDeniedException", glue.get_tables, DatabaseName=mine + "link")
    fails("AccessDeniedException", glue.delete_table, DatabaseName=mine + "link", Name="t")
    root.iam.put_user_policy(UserName=name, PolicyName="more", PolicyDocument=document({"Action": "glue:Get*", "Resource": [arn(f"database/{secret}"), arn(f"table/{secret}/t")]}))
    assert [p["Values"] for p in glue.get_partitions(DatabaseName=mine, TableName="link")["Partitions"]] == [["TOPSECRET"]]
    # The link itself is the user's own.
    assert glue.get_table(DatabaseName=mine, Name="link")["Table"]["TargetTable"]["Name"] == "t"
    glue.delete_table(DatabaseName=mine, Name="link")


def test_roles_are_assumed_by_whom_they_trust_and_sessions_may_do_less(root, name, fails):
    root.kinesis.create_stream(StreamName=name, ShardCount=1)
    may_all = {"Action": "kinesis:*"}
    anna = user(root, name, {"Action": "sts:AssumeRole", "Resource": f"arn:aws:iam::{ACCOUNT}:role/{name}account"})
    own = f"arn:aws:iam::{ACCOUNT}:user/{name}"
    by_name = role(root, f"{name}name", may_all, trust=trusting(own, Condition={"StringEquals": {"sts:ExternalId": "77"}}))
    by_account = role(root, f"{name}account", may_all, trust=trusting(ACCOUNT))
    left_out = role(root, f"{name}out", may_all, trust=trusting(f"arn:aws:iam::{ACCOUNT}:root"))
    for arn in (left_out, role(root, f"{name}services", may_all), by_name):
        fails("AccessDenied", anna.sts.assume_role, f"is not authorized to perform: sts:AssumeRole on resource: {arn}", RoleArn=arn, RoleSessionName="se")
    fails("AccessDenied", root.sts.assume_role, "may not be assumed by root", RoleArn=by_account, RoleSessionName="se")
    fails("ValidationError", anna.sts.assume_role, "MaxSessionDuration", RoleArn=by_account, RoleSessionName="se", DurationSeconds=7200)
    session = assumed(anna, by_name, ExternalId="77")
    assert session.kinesis.list_streams()["StreamNames"] and session.sts.get_caller_identity()["Arn"].endswith(f"assumed-role/{name}name/se")
    fails("AccessDenied", session.s3.list_buckets, f"assumed-role/{name}name/se is not authorized")
    less = assumed(anna, by_account, Policy=document({"Action": "kinesis:List*"}))
    assert less.kinesis.list_streams()["StreamNames"]
    fails("AccessDeniedException", less.kinesis.describe_limits, "because no session policy allows")
    least = assumed(anna, by_account, PolicyArns=[{"arn": "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"}])
    fails("AccessDeniedException", least.kinesis.list_streams, "because no session policy allows")
    fails("MalformedPolicyDocument", anna.sts.assume_role, RoleArn=by_account, RoleSessionName="se", Policy="{}")
    # What the role loses its sessions lose at once.
    root.iam.delete_role_policy(RoleName=f"{name}account", PolicyName="own")
    fails("AccessDeniedException", less.kinesis.list_streams)
    root.iam.delete_role(RoleName=f"{name}account")
    # A session ends with its role, whatever takes the role's name.
    fails("UnrecognizedClientException", less.kinesis.list_streams)
    role(root, f"{name}account", may_all, trust=trusting(ACCOUNT))
    fails("UnrecognizedClientException", less.kinesis.list_streams)


def test_keys_are_their_users_alone(root, name, fails):
    """The usual policy of self-service: who names another's key changes nothing."""
    own = user(root, name, {"Action": "iam:*AccessKey*", "Resource": f"arn:aws:iam::{ACCOUNT}:user/${{aws:username}}"})
    victim = user(root, f"{name}2")
    for call, more in ((own.iam.update_access_key, {"Status": "Inactive"}), (own.iam.delete_access_key, {})):
        fails("NoSuchEntity", call, UserName=name, AccessKeyId=victim.account, **more)
        fails("NoSuchEntity", call, AccessKeyId=victim.account, **more)
        fails("AccessDenied", call, UserName=f"{name}2", AccessKeyId=victim.account, **more)
    assert victim.sts.get_caller_identity()["Arn"].endswith(f":user/{name}2")
    own.iam.update_access_key(UserName=name, AccessKeyId=own.account, Status="Inactive")


def test_a_role_is_passed_by_the_name_and_path_that_it_has(root, name, fails):
    """Services take the last part of a path for the role's name; what is asked about is that role."""
    role(root, f"{name}admin")
    glue = user(root, name, {"Action": "glue:*"}, {"Action": "iam:PassRole", "Resource": f"arn:aws:iam::{ACCOUNT}:role/dev-*"}).glue
    fails("AccessDeniedException", glue.create_crawler, "iam:PassRole", f"role/{name}admin", Name=name,
          Role=f"arn:aws:iam::{ACCOUNT}:role/dev-/{name}admin", DatabaseName="d", Targets={"S3Targets": [{"Path": "s3://b/"}]})
    fails("AccessDeniedException", glue.create_crawler, "Cross-account", Name=name,
          Role=f"arn:aws:iam::222222222222:role/dev-x", DatabaseName="d", Targets={"S3Targets": [{"Path": "s3://b/"}]})


def test_trust_is_asked_at_each_delivery(root, name):
    """H8: a stream stops when its role trusts Firehose no more, and goes on when it does again."""
    bucket = root.bucket()
    arn = role(root, name, {"Action": ["s3:*"]})
    root.firehose.create_delivery_stream(DeliveryStreamName=name, ExtendedS3DestinationConfiguration={**destination(bucket, arn), "CloudWatchLoggingOptions": {
        "Enabled": True, "LogGroupName": name, "LogStreamName": "s"}})
    root.logs.create_log_group(logGroupName=name)
    root.logs.create_log_stream(logGroupName=name, logStreamName="s")
    root.iam.update_assume_role_policy(RoleName=name, PolicyDocument=TRUST.replace("firehose", "other"))
    root.firehose.put_record(DeliveryStreamName=name, Record={"Data": b"x"})
    eventually(lambda: [e for e in root.logs.get_log_events(logGroupName=name, logStreamName="s")["events"] if "AssumeRole" in e["message"]])
    assert not bodies(root, bucket)
    root.iam.update_assume_role_policy(RoleName=name, PolicyDocument=TRUST)
    eventually(lambda: list(bodies(root, bucket).values()) == [b"x"])


def test_boundaries_attached_policies_and_tags(root, name, fails):
    boundary = root.iam.create_policy(PolicyName=name, PolicyDocument=document({"Action": ["kinesis:*", "s3:*"]}))["Policy"]["Arn"]
    root.iam.create_user(UserName=name, PermissionsBoundary=boundary, Tags=[{"Key": "team", "Value": "lake"}])
    assert root.iam.get_user(UserName=name)["User"]["PermissionsBoundary"]["PermissionsBoundaryArn"] == boundary
    key = root.iam.create_access_key(UserName=name)["AccessKey"]
    clients = Clients(root.server, key["AccessKeyId"], key["SecretAccessKey"])
    for arn in ("arn:aws:iam::aws:policy/AmazonKinesisReadOnlyAccess", "arn:aws:iam::aws:policy/IAMReadOnlyAccess"):
        root.iam.attach_user_policy(UserName=name, PolicyArn=arn)
    assert len(root.iam.list_attached_user_policies(UserName=name)["AttachedPolicies"]) == 2
    clients.kinesis.list_streams()
    fails("AccessDenied", clients.iam.list_roles, "because no permissions boundary allows the iam:ListRoles action")
    root.iam.put_user_policy(UserName=name, PolicyName="tags", PolicyDocument=document(
        {"Action": "kinesis:CreateStream", "Condition": {"StringEquals": {"aws:RequestTag/team": "${aws:PrincipalTag/team}"}, "ForAllValues:StringEquals": {"aws:TagKeys": ["team"]}}}))
    assert root.iam.list_user_policies(UserName=name)["PolicyNames"] == ["tags"]
    assert "RequestTag" in json.dumps(root.iam.get_user_policy(UserName=name, PolicyName="tags")["PolicyDocument"])
    clients.kinesis.create_stream(StreamName=f"{name}a", ShardCount=1, Tags={"team": "lake"})
    for tags in ({"team": "other"}, {"team": "lake", "more": "x"}, {}):
        fails("AccessDeniedException", clients.kinesis.create_stream, StreamName=f"{name}b", ShardCount=1, Tags=tags)
    root.iam.put_user_policy(UserName=name, PolicyName="tags", PolicyDocument=document(
        {"Effect": "Deny", "Action": "*", "Condition": {"NotIpAddress": {"aws:SourceIp": "10.0.0.0/8"}}}))
    fails("AccessDeniedException", clients.kinesis.list_streams, "explicit deny")
    fails("DeleteConflict", root.iam.delete_user, UserName=name)
    root.iam.delete_user_policy(UserName=name, PolicyName="tags")
    root.iam.delete_access_key(UserName=name, AccessKeyId=key["AccessKeyId"])
    fails("DeleteConflict", root.iam.delete_user, "detach all policies", UserName=name)
    for policy in root.iam.list_attached_user_policies(UserName=name)["AttachedPolicies"]:
        root.iam.detach_user_policy(UserName=name, PolicyArn=policy["PolicyArn"])
    root.iam.delete_user(UserName=name)
    unknown = "arn:aws:iam::aws:policy/AmazonRedshiftFullAccess"
    fails("InvalidInput", root.iam.attach_role_policy, unknown, RoleName=role(root, name).split("/")[-1], PolicyArn=unknown)


def test_a_crawler_reads_and_writes_as_its_role(root, name):
    lake = Lake(root, role(root, name, {"Action": "s3:ListBucket"}))
    lake.put("data/a.csv", b"id,name\n1,x\n2,y\n")
    lake.create(name, "data/")
    denied = lake.run(name, status="FAILED")["ErrorMessage"]
    assert f"assumed-role/{name}/AWS-Crawler is not authorized to perform: s3:GetObject on resource: arn:aws:s3:::{lake.bucket}/data/a.csv" in denied
    root.iam.put_role_policy(RoleName=name, PolicyName="read", PolicyDocument=document({"Action": "s3:GetObject", "Resource": f"arn:aws:s3:::{lake.bucket}/*"}))
    assert "glue:CreateTable" in lake.run(name, status="FAILED")["ErrorMessage"]
    root.iam.attach_role_policy(RoleName=name, PolicyArn="arn:aws:iam::aws:policy/service-role/AWSGlueServiceRole")
    lake.run(name)
    assert list(lake.tables()) == ["data"]
    target = {"EventQueueArn": f"arn:aws:sqs:us-east-1:{ACCOUNT}:{name}"}
    lake.create(name + "-events", "data/", target=target, RecrawlPolicy={"RecrawlBehavior": "CRAWL_EVENT_MODE"})
    assert "sqs:ReceiveMessage" in lake.run(name + "-events", status="FAILED")["ErrorMessage"]


def test_a_delivery_stream_writes_as_its_role(root, name, fails):
    bucket, arn = root.bucket(), role(root, name)
    root.logs.create_log_group(logGroupName=name)
    root.logs.create_log_stream(logGroupName=name, logStreamName="s")
    given = destination(bucket, arn, CloudWatchLoggingOptions={"Enabled": True, "LogGroupName": name, "LogStreamName": "s"})
    root.firehose.create_delivery_stream(DeliveryStreamName=name, ExtendedS3DestinationConfiguration=given)
    eventually(lambda: root.firehose.describe_delivery_stream(DeliveryStreamName=name)["DeliveryStreamDescription"]["DeliveryStreamStatus"] == "ACTIVE")
    sender = user(root, name, {"Action": "firehose:Put*", "Resource": f"arn:aws:firehose:us-east-1:{ACCOUNT}:deliverystream/{name}"})
    sender.firehose.put_record(DeliveryStreamName=name, Record={"Data": b"x\n"})
    fails("AccessDeniedException", sender.firehose.describe_delivery_stream, DeliveryStreamName=name)
    told = eventually(lambda: root.logs.get_log_events(logGroupName=name, logStreamName="s")["events"])
    first = json.loads(told[0]["message"])
    assert first["errorCode"] == "S3.AccessDenied" and "s3:PutObject" in first["message"]
    assert not bodies(root, bucket)
    root.iam.put_role_policy(RoleName=name, PolicyName="own", PolicyDocument=document({"Action": "s3:PutObject", "Resource": f"arn:aws:s3:::{bucket}/*"}))
    assert list(eventually(lambda: bodies(root, bucket)).values()) == [b"x\n"]
    untrusting = role(root, name + "no", trust=trusting(ACCOUNT))
    fails("InvalidArgumentException", root.firehose.create_delivery_stream, "unable to assume role", DeliveryStreamName=name + "no",
          ExtendedS3DestinationConfiguration=destination(bucket, untrusting))


def test_a_job_may_do_what_its_role_may(root, name, fails):
    jobs = Jobs(root, role(root, name))
    jobs.create("import boto3\nprint(boto3.client('s3').get_object(Bucket='%s', Key='in')['Body'].read().decode())" % jobs.bucket, name)
    jobs.put("in", "what is in there")
    run = jobs.run(name)
    assert run["JobRunState"] == "FAILED" and "s3:GetObject" in run["ErrorMessage"] and f"scripts/{name}.py" in run["ErrorMessage"]
    scripts = {"Action": "s3:GetObject", "Resource": f"arn:aws:s3:::{jobs.bucket}/scripts/*"}
    root.iam.put_role_policy(RoleName=name, PolicyName="own", PolicyDocument=document(scripts))
    run = jobs.run(name)
    assert run["JobRunState"] == "FAILED" and f"assumed-role/{name}/GlueJobRunnerSession is not authorized to perform: s3:GetObject" in run["ErrorMessage"]
    root.iam.put_role_policy(RoleName=name, PolicyName="own", PolicyDocument=document({"Action": "s3:GetObject"}))
    assert "what is in there" in "\n".join(jobs.succeeds(name))
    # A run may be given less than its role may.
    less = document({"Action": "s3:ListBucket"})
    run = jobs.run(name, ExecutionRoleSessionPolicy=less)
    assert run["JobRunState"] == "FAILED" and "because no session policy allows the s3:GetObject action" in run["ErrorMessage"]
    assert run["ExecutionRoleSessionPolicy"] == less
    fails("InvalidInputException", root.glue.start_job_run, "ExecutionRoleSessionPolicy", JobName=name, ExecutionRoleSessionPolicy="{}")


def test_managed_policies_are_those_of_aws(root, name):
    known = json.loads(aws_managed_policies_data)

    def plain(statement):
        """A statement without what says nothing: its name, and lists of one."""
        return {key: value[0] if isinstance(value, list) and len(value) == 1 else value for key, value in statement.items() if key != "Sid"}

    found = 0
    for page in root.iam.get_paginator("list_policies").paginate(Scope="AWS"):
        for policy in page["Policies"]:
            wanted = known[policy["PolicyName"]]
            assert policy["Path"] == wanted["Path"] and policy["DefaultVersionId"] == wanted["DefaultVersionId"], policy
            version = root.iam.get_policy_version(PolicyArn=policy["Arn"], VersionId=policy["DefaultVersionId"])["PolicyVersion"]
            assert [plain(s) for s in version["Document"]["Statement"]] == [plain(s) for s in wanted["Document"]["Statement"]], policy
            assert root.iam.get_policy(PolicyArn=policy["Arn"])["Policy"]["IsAttachable"]
            found += 1
    assert found >= 14
