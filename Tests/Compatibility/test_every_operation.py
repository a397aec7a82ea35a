"""All operations, asked by callers who may do everything, but not with what the request is on."""

import json
import pathlib
import tempfile

import pytest
from conftest import Clients
from every_operation import SERVICES, Signer, access, member_names, model, operations, put, references, skeleton
from millrace_server import Server

ACCOUNT, OTHER = "000000000000", "222222222222"
MINE, SECRET, MARK = "mine", "secret", "TOPSECRET"


def arn(service, resource, region="us-east-1"):
    return f"arn:aws:{service}:{region}:{ACCOUNT}:{resource}"


def allow(*statements):
    return json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Resource": "*", **one} for one in statements]})


def decoy(service):
    """What names the resource that the caller may use, for the name of a member."""
    kind = {"kinesis": f"stream/{MINE}", "iam": f"role/{MINE}", "logs": f"log-group:{MINE}"}.get(service, f"job/{MINE}")
    region = "" if service == "iam" else "us-east-1"
    return lambda name: arn(service, kind, region) if name.lower().endswith("arn") else MINE


class World:
    """A server with a resource `mine` and a resource `secret` of the most important kinds."""

    def __init__(self, folder):
        # Users of another account are made where no key is asked for.
        with Server(data=folder) as server:
            self.other = self.user(Clients(server, OTHER), "other", {"Action": "*"})
        self.server = Server("--auth", "enforce", data=folder).start()
        key, secret = pathlib.Path(f"{folder}/root-credentials").read_text().split()
        self.root = Clients(self.server, key, secret)
        for name in (MINE, SECRET):
            self.fill(name)
        self.values = self.tokens()
        only = {"Action": [f"{service}:*" for service in SERVICES], "Resource": [f"arn:aws:*:*:*:*{MINE}*", f"arn:aws:iam::*:user/{MINE}*", f"arn:aws:iam::*:role/{MINE}*"]}
        self.decoyed = self.user(self.root, MINE, only)
        self.denied = self.user(self.root, "denied", {"Action": "*"}, {
            "Effect": "Deny", "Action": "*", "Resource": [f"arn:aws:*:*:*:*{SECRET}*", f"arn:aws:iam::*:user/*{SECRET}*", f"arn:aws:iam::*:role/*{SECRET}*", f"arn:aws:iam::*:policy/*{SECRET}*"]})

    @staticmethod
    def user(clients, name, *statements):
        clients.iam.create_user(UserName=name)
        clients.iam.put_user_policy(UserName=name, PolicyName="own", PolicyDocument=allow(*statements))
        key = clients.iam.create_access_key(UserName=name)["AccessKey"]
        return key["AccessKeyId"], key["SecretAccessKey"]

    def fill(self, name):
        root = self.root
        root.kinesis.create_stream(StreamName=name, ShardCount=2)
        root.kinesis.put_record(StreamName=name, Data=MARK.encode(), PartitionKey="p")
        root.glue.create_database(DatabaseInput={"Name": name})
        root.glue.create_table(DatabaseName=name, TableInput={"Name": name, "Description": MARK})
        root.glue.create_registry(RegistryName=name)
        root.glue.create_workflow(Name=name, Description=MARK)
        root.logs.create_log_group(logGroupName=name)
        root.logs.create_log_stream(logGroupName=name, logStreamName=name)
        root.logs.put_log_events(logGroupName=name, logStreamName=name, logEvents=[{"timestamp": 1_790_000_000_000, "message": MARK}])
        if name != MINE:
            root.iam.create_user(UserName=name)

    def tokens(self):
        kinesis = self.root.kinesis
        shard = kinesis.list_shards(StreamName=SECRET, MaxResults=1)
        return {
            "iterator": kinesis.get_shard_iterator(StreamName=SECRET, ShardId="shardId-000000000000", ShardIteratorType="TRIM_HORIZON")["ShardIterator"],
            "shardsPage": shard["NextToken"],
            "schemaVersion": self.root.glue.create_schema(RegistryId={"RegistryName": SECRET}, SchemaName=SECRET, DataFormat="JSON", Compatibility="NONE", SchemaDefinition='{"type":"object"}')["SchemaVersionId"],
        }

    def target(self, service, kind, label):
        """What names the secret resource."""
        if kind in self.values:
            return self.values[kind]
        if label == "shard":
            return "shardId-000000000000"
        if label in ("arn", "stream", "consumer", "registryARN") or service == "logs" and label == "identifier":
            if service == "iam":
                return f"arn:aws:iam::{ACCOUNT}:policy/{SECRET}"
            resource = {
                "stream": f"stream/{SECRET}", "queue": f"queue/{SECRET}", "channel": f"channel/{SECRET}", "resource": f"stream/{SECRET}",
                "consumer": f"stream/{SECRET}" if label == "stream" else f"stream/{SECRET}/consumer/{SECRET}:1",
                "subscription": f"stream/{SECRET}/consumer/{SECRET}:1", "group": f"log-group:{SECRET}",
                "registry": f"registry/{SECRET}", "newSchema": f"registry/{SECRET}", "schemas": f"registry/{SECRET}", "schema": f"schema/{SECRET}/{SECRET}",
            }[kind] if service != "glue" or kind != "resource" else f"job/{SECRET}"
            return arn(service, resource)
        return SECRET

    def input(self, service, operation):
        """The secret resource under the members that name one, and `mine` under all others, also under those of other operations."""
        shape = model(service).operation_model(operation).input_shape
        members = {name: decoy(service)(name) for name in member_names(service)} | (skeleton(shape, decoy(service)) if shape else {})
        for catalog in ("CatalogId", "CatalogID"):
            members.pop(catalog, None)
        # A part of the names of what IAM keeps.
        if service == "iam":
            members["Path"] = "/"
        for kind, paths in references(service, operation):
            for label, path in paths.items():
                if label not in ("catalog", "path"):
                    put(members, path, self.target(service, kind, label))
        return members

    def state(self):
        """What must not change."""
        root = self.root
        stream = root.kinesis.describe_stream_summary(StreamName=SECRET)["StreamDescriptionSummary"]
        return [
            stream["StreamStatus"], stream["RetentionPeriodHours"], stream["OpenShardCount"], stream["EncryptionType"], stream["StreamModeDetails"],
            root.kinesis.list_tags_for_stream(StreamName=SECRET)["Tags"], root.kinesis.list_stream_consumers(StreamARN=arn("kinesis", f"stream/{SECRET}"))["Consumers"],
            root.glue.get_table(DatabaseName=SECRET, Name=SECRET)["Table"], root.glue.get_database(Name=SECRET)["Database"], root.glue.get_workflow(Name=SECRET)["Workflow"],
            [v["SchemaVersionId"] for v in root.glue.list_schema_versions(SchemaId={"RegistryName": SECRET, "SchemaName": SECRET})["Schemas"]],
            root.logs.describe_log_streams(logGroupName=SECRET)["logStreams"], root.iam.get_user(UserName=SECRET)["User"], root.iam.list_user_policies(UserName=SECRET)["PolicyNames"],
            root.iam.list_access_keys(UserName=SECRET)["AccessKeyMetadata"], root.iam.list_users()["Users"], root.iam.list_roles()["Roles"],
        ]


@pytest.fixture(scope="module")
def world():
    with tempfile.TemporaryDirectory(prefix="millrace-test-") as folder:
        made = World(folder)
        yield made
        made.server.close()


def names_secret(service, operation):
    """Runs and results that are not there are nothing's."""
    return any(
        label not in ("catalog", "path") and not kind.startswith("quality") for kind, paths in references(service, operation) for label in paths)


@pytest.mark.parametrize("service", SERVICES)
def test_no_decoy_decides_about_permission(world, service):
    caller = Signer(world.server, *world.decoyed)
    before, asked = world.state(), 0
    for operation in operations(service):
        status, answer = caller.call(service, operation, world.input(service, operation))
        assert status in (400, 403) and "AccessDenied" in answer and f"{service}:{operation}" in answer, (operation, status, answer)
        asked += 1
    assert asked == len(operations(service)) and world.state() == before


@pytest.mark.parametrize("service", SERVICES)
def test_a_denial_of_a_resource_wins_whatever_stands_beside_it(world, service):
    caller = Signer(world.server, *world.denied)
    before = world.state()
    for operation in operations(service):
        if names_secret(service, operation):
            status, answer = caller.call(service, operation, world.input(service, operation))
            assert status in (400, 403) and "explicit deny" in answer, (operation, status, answer)
    assert world.state() == before


@pytest.mark.parametrize("service", SERVICES)
def test_each_member_alone_names_nothing_that_is_not_asked_about(world, service):
    """Whatever single member carries the secret's name, nothing of it is shown or changed, as the caller may use `mine` only."""
    caller = Signer(world.server, *world.decoyed)
    before = world.state()
    texts = {"string"}
    for operation in operations(service):
        shape = model(service).operation_model(operation).input_shape
        for name, member in shape.members.items() if shape else ():
            if member.type_name not in texts or member.enum:
                continue
            for text in (SECRET, arn(service, f"stream/{SECRET}"), *world.values.values()) if service == "kinesis" else (SECRET,):
                members = {other: decoy(service)(other) for other in member_names(service)}
                status, answer = caller.call(service, operation, {**members, name: text})
                assert status != 500 and (MARK not in answer or text == MINE), (operation, name, answer)
    assert world.state() == before


@pytest.mark.parametrize("service", SERVICES)
def test_another_account_sees_and_changes_nothing(world, service):
    caller = Signer(world.server, *world.other)
    before = world.state()
    for operation in operations(service):
        shape = model(service).operation_model(operation).input_shape
        members = skeleton(shape, SECRET) if shape else {}
        for kind, paths in references(service, operation):
            for label, path in paths.items():
                if label not in ("catalog", "path"):
                    put(members, path, world.target(service, kind, label))
        for catalog in ("CatalogId", "CatalogID"):
            for given in (None, ACCOUNT):
                if given is None:
                    members.pop(catalog, None)
                elif shape and catalog in shape.members:
                    members[catalog] = given
                else:
                    continue
                status, answer = caller.call(service, operation, members)
                assert status != 500 and MARK not in answer, (operation, answer)
    assert world.state() == before


def test_another_account_does_not_reach_a_bucket(world):
    bucket = world.root.bucket()
    world.root.s3.put_object(Bucket=bucket, Key="k", Body=MARK.encode())
    upload = world.root.s3.create_multipart_upload(Bucket=bucket, Key="m")["UploadId"]
    other = Signer(world.server, *world.other)
    assert other.send("PUT", "/own-bucket-of-other", "s3")[0] == 200
    for method, path, headers in (
        ("GET", f"/{bucket}", {}), ("GET", f"/{bucket}?list-type=2", {}), ("GET", f"/{bucket}?location", {}), ("GET", f"/{bucket}?versioning", {}),
        ("GET", f"/{bucket}?notification", {}), ("PUT", f"/{bucket}?notification", {}), ("GET", f"/{bucket}?uploads", {}), ("DELETE", f"/{bucket}", {}),
        ("POST", f"/{bucket}?delete", {}), ("GET", f"/{bucket}/k", {}), ("GET", f"/{bucket}/none", {}), ("PUT", f"/{bucket}/k", {}), ("DELETE", f"/{bucket}/k", {}),
        ("POST", f"/{bucket}/k?uploads", {}), ("PUT", f"/{bucket}/m?partNumber=1&uploadId={upload}", {}), ("GET", f"/{bucket}/m?uploadId={upload}", {}),
        ("POST", f"/{bucket}/m?uploadId={upload}", {}), ("DELETE", f"/{bucket}/m?uploadId={upload}", {}),
        ("PUT", f"/{bucket}/copy", {"x-amz-copy-source": "own-bucket-of-other/k"}), ("PUT", "/own-bucket-of-other/stolen", {"x-amz-copy-source": f"{bucket}/k"}),
    ):
        status, answer = other.send(method, path, "s3", headers=headers)
        assert status == 403 and "<Code>AccessDenied</Code>" in answer and MARK not in answer, (method, path, status, answer)
    for path in (f"/{bucket}", f"/{bucket}/k"):
        assert other.send("HEAD", path, "s3")[0] == 403
    status, answer = other.send("PUT", f"/{bucket}", "s3")
    assert status == 409 and "BucketAlreadyExists" in answer
    assert bucket not in other.send("GET", "/", "s3")[1]
    assert world.root.s3.get_object(Bucket=bucket, Key="k")["Body"].read() == MARK.encode()


def roles(shape, path=(), above=()):
    """The paths of members that sound like roles."""
    if shape.type_name == "structure" and shape.name not in above and shape.name != "CodeGenConfigurationNodes":
        for name, member in shape.members.items():
            if "role" in name.lower() and member.type_name == "string" and not member.enum:
                yield (*path, name)
            elif member.type_name in ("structure", "list"):
                yield from roles(member, (*path, name), (*above, shape.name))
    elif shape.type_name == "list":
        yield from roles(shape.member, (*path, 0), above)


def nested(shape, path, text):
    """A value in which only what is required stands, and the text at a path."""
    if not path:
        return text
    if shape.type_name == "list":
        return [nested(shape.member, path[1:], text)]
    value = {name: skeleton(shape.members[name], MINE, 3) for name in shape.required_members}
    return {**value, path[0]: nested(shape.members[path[0]], path[1:], text)}


@pytest.mark.parametrize("service", ["kinesis", "firehose", "glue"])
def test_every_role_in_an_input_must_be_passed(world, service):
    key = World.user(world.root, f"passing-{service}", {"Action": f"{service}:*"})
    caller = Signer(world.server, *key)
    excepted, asked = access(service).get("notPassed", {}), 0
    for operation in operations(service):
        shape = model(service).operation_model(operation).input_shape
        for path in roles(shape) if shape else ():
            if any(e.endswith(f".{path[-1]}") for e in excepted):
                continue
            role = f"arn:aws:iam::{ACCOUNT}:role/handed"
            status, answer = caller.call(service, operation, nested(shape, path, role))
            assert "iam:PassRole" in answer, (operation, path, status, answer)
            foreign = role.replace(ACCOUNT, OTHER)
            assert "AccessDenied" in caller.call(service, operation, nested(shape, path, foreign))[1]
            asked += 1
    assert asked >= {"kinesis": 1, "firehose": 30, "glue": 14}[service]
