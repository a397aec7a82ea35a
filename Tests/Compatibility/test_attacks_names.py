"""Names are bytes: whatever two names look like, what is theirs is kept apart, listed once and found again."""

import random
import urllib.parse

import botocore.exceptions
import botocore.parsers
import pytest
from conftest import Clients
from millrace_server import Server

BOTH = {"caf\u00e9": "1", "cafe\u0301": "2"}
NAMES = ["caf\u00e9", "cafe\u0301", "\u212b", "\u00c5", "A\u030a", "\U0010ffff", "a\U0010ffff", "\U0010ffff/x", "\ue000", "\ufffd", "a\u200b", "\u1100\u1161", "\uac00", "\ud7ff", "\u2028",
         "\ufb00", "ff", "\u00df", "\u001f", "\u0001", "a\tb", "a\r\nb", "a\nb", "a\rb", "\u007f", "\u0085", " ", "a ", " a", "a", "A", "K", "\u212a", "%", "%00", "..", ".", "//", "/", "a//b", "\\", "+",
         "a%20b", "~", "'", "<x>", "&amp;", "a=b", "*", "?", "#", "a\u0335b", "1\ufe0f\u20e3", "p/\u0301x", "p\u0301/x"]


@pytest.fixture(scope="module")
def aws():
    with Server() as server:
        yield Clients(server, "000000000000")


@pytest.fixture(scope="module")
def keys(aws):
    aws.s3.create_bucket(Bucket="names")
    for size, name in enumerate(NAMES):
        aws.s3.put_object(Bucket="names", Key=name, Body=b"x" * size)
    return {name: size for size, name in enumerate(NAMES)}


def objects(aws, **more):
    pages = aws.s3.get_paginator("list_objects_v2").paginate(Bucket="names", **more)
    return [(one["Key"], one["Size"]) for page in pages for one in page.get("Contents", [])]


@pytest.mark.parametrize("size", [1, 7, 1000])
def test_keys_are_listed_once_with_their_own_sizes(aws, keys, size):
    assert sorted(objects(aws, PaginationConfig={"PageSize": size}), key=lambda one: one[0].encode()) == objects(aws)
    assert dict(objects(aws)) == keys
    assert [key.encode() for key, _ in objects(aws)] == sorted(key.encode() for key in keys)
    for key, length in keys.items():
        assert aws.s3.head_object(Bucket="names", Key=key)["ContentLength"] == length


@pytest.mark.parametrize("prefix", ["cafe", "caf\u00e9", "cafe\u0301", "\U0010ffff", "a", "A", "\u1100", "p", "p/"])
def test_prefixes_and_starts_are_bytes(aws, keys, prefix):
    assert {key for key, _ in objects(aws, Prefix=prefix)} == {key for key in keys if key.encode().startswith(prefix.encode())}
    assert {key for key, _ in objects(aws, StartAfter=prefix)} == {key for key in keys if key.encode() > prefix.encode()}


@pytest.mark.parametrize("delimiter", ["/", "\u0301", "e", "\U0010ffff", "\u030a"])
def test_delimiters_are_bytes(aws, keys, delimiter):
    found = [one["Prefix"] for page in aws.s3.get_paginator("list_objects_v2").paginate(Bucket="names", Delimiter=delimiter, PaginationConfig={"PageSize": 1})
             for one in page.get("CommonPrefixes", [])]
    mark = delimiter.encode()
    wanted = {key.encode()[: key.encode().find(mark) + len(mark)] for key in keys if mark in key.encode()}
    assert sorted(one.encode() for one in found) == sorted(wanted)


@pytest.mark.parametrize("key", ["\u0301x", "\u0335", "\u200dx", "\ufe0f"])
def test_a_key_may_begin_with_a_mark_that_joins_what_stands_before(aws, keys, key):
    aws.s3.put_object(Bucket="names", Key=key, Body=b"marked")
    assert aws.s3.get_object(Bucket="names", Key=key)["Body"].read() == b"marked"
    aws.s3.copy_object(Bucket="names", Key="zz-copy", CopySource={"Bucket": "names", "Key": key})
    aws.s3.delete_objects(Bucket="names", Delete={"Objects": [{"Key": key}, {"Key": "zz-copy"}]})


def test_a_bucket_of_keys_with_the_last_character_is_not_empty(aws):
    aws.s3.create_bucket(Bucket="last-character")
    aws.s3.put_object(Bucket="last-character", Key="\U0010ffff", Body=b"x")
    with pytest.raises(botocore.exceptions.ClientError) as caught:
        aws.s3.delete_bucket(Bucket="last-character")
    assert caught.value.response["Error"]["Code"] == "BucketNotEmpty"


def pages(client, operation, key, field, **more):
    return [one[field] for page in client.get_paginator(operation).paginate(PaginationConfig={"PageSize": 1}, **more) for one in page[key]]


KINDS = {
    "log streams": ("logs", lambda c, n: c.create_log_stream(logGroupName="names", logStreamName=n), lambda c: pages(c, "describe_log_streams", "logStreams", "logStreamName", logGroupName="names")),
    "log groups": ("logs", lambda c, n: c.create_log_group(logGroupName=n), lambda c: [n for n in pages(c, "describe_log_groups", "logGroups", "logGroupName") if n != "names"]),
    "partitions": ("glue", lambda c, n: c.create_partition(DatabaseName="names", TableName="parted", PartitionInput={"Values": [n]}),
                   lambda c: [v[0] for v in pages(c, "get_partitions", "Partitions", "Values", DatabaseName="names", TableName="parted")]),
    "jobs": ("glue", lambda c, n: c.create_job(Name=n, Role="arn:aws:iam::000000000000:role/names", Command={"Name": "pythonshell", "ScriptLocation": "s3://names/x.py", "PythonVersion": "3.9"}), lambda c: [n for n in pages(c, "get_jobs", "Jobs", "Name") if n != "of-triggers"]),
    "triggers": ("glue", lambda c, n: c.create_trigger(Name=n, Type="ON_DEMAND", Actions=[{"JobName": "of-triggers"}]), lambda c: pages(c, "get_triggers", "Triggers", "Name")),
    "crawlers": ("glue", lambda c, n: c.create_crawler(Name=n, Role="names", DatabaseName="names", Targets={"S3Targets": [{"Path": "s3://names/"}]}), lambda c: pages(c, "get_crawlers", "Crawlers", "Name")),
    "security configurations": ("glue", lambda c, n: c.create_security_configuration(Name=n, EncryptionConfiguration={}), lambda c: pages(c, "get_security_configurations", "SecurityConfigurations", "Name")),
    "registries": ("glue", lambda c, n: c.create_registry(RegistryName=n), lambda c: pages(c, "list_registries", "Registries", "RegistryName")),
    "users": ("iam", lambda c, n: c.create_user(UserName=n), lambda c: pages(c, "list_users", "Users", "UserName")),
    "roles": ("iam", lambda c, n: c.create_role(RoleName=n, AssumeRolePolicyDocument="{}"), None),
    "streams": ("kinesis", lambda c, n: c.create_stream(StreamName=n, ShardCount=1), lambda c: [n for p in c.get_paginator("list_streams").paginate(PaginationConfig={"PageSize": 1}) for n in p["StreamNames"]]),
}


@pytest.fixture(scope="module")
def base(aws, keys):
    aws.role("names")
    aws.logs.create_log_group(logGroupName="names")
    aws.glue.create_database(DatabaseInput={"Name": "names"})
    aws.glue.create_table(DatabaseName="names", TableInput={"Name": "parted", "PartitionKeys": [{"Name": "p", "Type": "string"}], "StorageDescriptor": {"Columns": [{"Name": "a", "Type": "int"}]}})
    aws.glue.create_job(Name="of-triggers", Role="arn:aws:iam::000000000000:role/names", Command={"Name": "pythonshell", "ScriptLocation": "s3://names/x.py", "PythonVersion": "3.9"})
    return aws


@pytest.mark.parametrize("kind", KINDS)
def test_whatever_name_is_taken_is_listed(base, kind):
    service, make, listing = KINDS[kind]
    client, made = base.client(service, parameter_validation=False), []
    for name in random.sample(NAMES, len(NAMES)):
        try:
            make(client, name)
            made.append(name)
        except botocore.exceptions.ClientError as error:
            assert error.response["ResponseMetadata"]["HTTPStatusCode"] < 500, (name, error)
        except botocore.parsers.ResponseParserError as error:
            # XML has no way to write a control character; what was refused is still named.
            assert "ValidationError" in str(error)
    if listing:
        assert sorted(listing(client)) == sorted(made) and made
    assert "\u212a" not in made or kind not in ("users", "roles", "streams", "registries")


MAPS = {
    "tags of a stream": lambda c: (c.kinesis.create_stream(StreamName="maps", ShardCount=1, Tags=BOTH), {t["Key"]: t["Value"] for t in c.kinesis.list_tags_for_stream(StreamName="maps")["Tags"]})[1],
    "parameters of a database": lambda c: (c.glue.create_database(DatabaseInput={"Name": "maps", "Parameters": BOTH}), c.glue.get_database(Name="maps")["Database"]["Parameters"])[1],
    "parameters of a table": lambda c: (c.glue.create_table(DatabaseName="names", TableInput={"Name": "maps", "Parameters": BOTH}), c.glue.get_table(DatabaseName="names", Name="maps")["Table"]["Parameters"])[1],
    "arguments of a job": lambda c: (c.glue.create_job(Name="maps", Role="names", Command={"Name": "glueetl", "ScriptLocation": "s3://names/x.py"}, DefaultArguments=BOTH), c.glue.get_job(JobName="maps")["Job"]["DefaultArguments"])[1],
    "tags of an object": lambda c: (c.s3.put_object(Bucket="names", Key="zz-tagged", Tagging=urllib.parse.urlencode(BOTH)), BOTH)[1],
}


LOST = pytest.mark.xfail(strict=True, reason="maps are Swift dictionaries of strings, in which two spellings are one key")


@pytest.mark.parametrize("kind", [kind if kind == "tags of an object" else pytest.param(kind, marks=LOST) for kind in MAPS])
def test_two_spellings_are_two_keys_of_a_map(base, kind):
    assert MAPS[kind](base) == BOTH


@pytest.mark.parametrize("expression, found", [("p = 'caf\u00e9'", {"caf\u00e9"}), ("p = 'cafe\u0301'", {"cafe\u0301"}), ("p IN ('caf\u00e9')", {"caf\u00e9"}), ("p LIKE 'cafe\u0301'", {"cafe\u0301"}),
                                               ("p LIKE 'caf_'", {"caf\u00e9"}), ("p BETWEEN 'caf\u00e9' AND 'caf\u00e9'", {"caf\u00e9"})])
def test_expressions_compare_bytes(base, expression, found):
    base.glue.create_table(DatabaseName="names", TableInput={"Name": "spelt" + str(abs(hash(expression))), "PartitionKeys": [{"Name": "p", "Type": "string"}], "StorageDescriptor": {"Columns": [{"Name": "a", "Type": "int"}]}})
    table = {"DatabaseName": "names", "TableName": "spelt" + str(abs(hash(expression)))}
    made = base.glue.batch_create_partition(**table, PartitionInputList=[{"Values": [name]} for name in BOTH])
    assert not made.get("Errors")
    assert {one["Values"][0] for one in base.glue.get_partitions(**table, Expression=expression)["Partitions"]} == found
    assert len(base.glue.batch_get_partition(**table, PartitionsToGet=[{"Values": [name]} for name in BOTH])["Partitions"]) == 2
