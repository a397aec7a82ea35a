"""What lies in the data folder: folders of older versions are opened, nobody else reads it, no secret is in it, damage is named."""

import contextlib
import os
import pathlib
import sqlite3
import subprocess
import time

import pytest
from botocore.exceptions import ClientError
from conftest import Clients
from millrace_server import BINARY, Server

MASTER_KEY = "bWFzdGVyLWtleS1vZi0zMi1ieXRlcy1mb3ItdGVzdHM="
# Kinds that are sealed: their documents are not what an older version wrote.
SEALED = (1, 48, 30, 73, 74)
AWKWARD = ["plain", "caf\u00e9", "cafe\u0301", "\U0010ffff", "x\U0010ffffy", "a\x1fb", "a/\U0010ffff"]


def database(folder):
    return contextlib.closing(sqlite3.connect(os.path.join(folder, "documents.sqlite"), isolation_level=None))


def text_of(key):
    """A name of bytes as the text that format 8 had."""
    parts = key.split(b"\0")[:-1]
    return b"\x1f".join(part.replace(b"\x01\x01", b"\0").replace(b"\x01\x02", b"\x01") for part in parts).decode()


def make_old(folder, number):
    """Gives the documents the tables of format 8, or of format 4, which had one tree and no index apart."""
    with database(folder) as documents:
        rows = documents.execute("SELECT account, region, kind, key, revision, body FROM document").fetchall()
        documents.execute("DROP TABLE document")
        columns = """account TEXT NOT NULL, region TEXT NOT NULL, kind INTEGER NOT NULL, name TEXT NOT NULL,
            revision INTEGER NOT NULL, body BLOB NOT NULL"""
        if number == 4:
            documents.execute(f"CREATE TABLE document ({columns}, PRIMARY KEY (account, region, kind, name)) WITHOUT ROWID")
            documents.execute("DELETE FROM grdb_migrations WHERE identifier <> 'documents'")
        else:
            documents.execute(f"CREATE TABLE document ({columns})")
            documents.execute("CREATE UNIQUE INDEX document_names ON document (account, region, kind, name)")
            documents.execute("DELETE FROM grdb_migrations WHERE identifier LIKE 'names of bytes%'")
        for account, region, kind, key, revision, body in rows:
            if kind not in SEALED:
                documents.execute("INSERT INTO document VALUES (?, ?, ?, ?, ?, ?)", (account, region, kind, text_of(key), revision, body))
    with open(os.path.join(folder, "FORMAT"), "w") as file:
        file.write(f"{number}\n")


@pytest.mark.parametrize("number", [4, 8])
def test_documents_of_older_formats(number):
    with Server() as server:
        aws = Clients(server)
        bucket = aws.bucket()
        for index, key in enumerate(AWKWARD):
            aws.s3.put_object(Bucket=bucket, Key=key, Body=b"x" * index)
        aws.glue.create_database(DatabaseInput={"Name": "db"})
        aws.glue.create_table(DatabaseName="db", TableInput={"Name": "t", "PartitionKeys": [{"Name": "p", "Type": "int"}]})
        aws.glue.batch_create_partition(DatabaseName="db", TableName="t", PartitionInputList=[{"Values": [str(i)]} for i in range(50)])
        assert server.stop() == 0
        make_old(server.data, number)
        server.start()
        for index, key in enumerate(AWKWARD):
            assert aws.s3.get_object(Bucket=bucket, Key=key)["Body"].read() == b"x" * index
        found = aws.glue.get_partitions(DatabaseName="db", TableName="t", Expression="p > 47")["Partitions"]
        assert sorted(p["Values"] for p in found) == [["48"], ["49"]]
        assert open(os.path.join(server.data, "FORMAT")).read().strip() == "9"
        aws.glue.delete_table(DatabaseName="db", Name="t")
        server.kill()
        server.start()
        assert aws.glue.get_tables(DatabaseName="db")["TableList"] == []


def test_names_are_bytes_in_every_listing():
    with Server() as server:
        aws = Clients(server)
        bucket = aws.bucket()
        for index, key in enumerate(AWKWARD):
            aws.s3.put_object(Bucket=bucket, Key=key, Body=b"x" * index)
        for size in (1, 1000):
            pages = aws.s3.get_paginator("list_objects_v2").paginate(Bucket=bucket, PaginationConfig={"PageSize": size})
            sizes = {one["Key"]: one["Size"] for page in pages for one in page.get("Contents", [])}
            assert sizes == {key: index for index, key in enumerate(AWKWARD)}
        aws.logs.create_log_group(logGroupName="g")
        names = ["caf\u00e9", "cafe\u0301", "\U0010ffff"]
        for name in names:
            aws.logs.create_log_stream(logGroupName="g", logStreamName=name)
            aws.logs.put_log_events(
                logGroupName="g", logStreamName=name, logEvents=[{"timestamp": int(time.time() * 1000), "message": name}])
        for limit in (1, 50):
            pages = aws.logs.get_paginator("describe_log_streams").paginate(logGroupName="g", PaginationConfig={"PageSize": limit})
            assert sorted(one["logStreamName"] for page in pages for one in page["logStreams"]) == sorted(names)
        for name in names:
            found = aws.logs.filter_log_events(logGroupName="g", logStreamNames=[name])["events"]
            assert [event["message"] for event in found] == [name]


def mode(path):
    return os.stat(path).st_mode & 0o777


def test_the_folder_is_its_owners_alone_whatever_the_umask(tmp_path):
    old = os.umask(0)
    try:
        with Server("--auth", "verify") as server:
            assert mode(server.data) == 0o700
            for root, folders, files in os.walk(server.data):
                for name in set(files) - {"test-server.log"}:
                    assert mode(os.path.join(root, name)) & 0o077 == 0, name
                for name in folders:
                    assert mode(os.path.join(root, name)) & 0o077 == 0, name
            assert server.stop() == 0
            for name in ("documents.sqlite", "FORMAT", "root-credentials", "master-key"):
                os.chmod(os.path.join(server.data, name), 0o644)
            os.chmod(server.data, 0o755)
            server.start()
            assert mode(server.data) == 0o700
            for name in ("documents.sqlite", "documents.sqlite-wal", "FORMAT", "root-credentials", "master-key"):
                assert mode(os.path.join(server.data, name)) == 0o600, name
    finally:
        os.umask(old)


def secrets_of(server, environment):
    """Makes everything that is secret, and returns it."""
    done = subprocess.run(
        [BINARY, "env", "--auth", "verify", "--data", server.data], capture_output=True, text=True, env={**os.environ, **environment}, check=True)
    exported = dict(line.removeprefix("export ").split("=", 1) for line in done.stdout.splitlines() if "=" in line)
    root = exported["AWS_ACCESS_KEY_ID"], exported["AWS_SECRET_ACCESS_KEY"]
    aws = Clients(server, *root)
    aws.iam.create_user(UserName="u")
    key = aws.iam.create_access_key(UserName="u")["AccessKey"]
    aws.iam.create_role(RoleName="r", AssumeRolePolicyDocument=(
        '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole"}]}'))
    arn = aws.iam.get_role(RoleName="r")["Role"]["Arn"]
    user = Clients(server, key["AccessKeyId"], key["SecretAccessKey"])
    session = user.sts.assume_role(RoleArn=arn, RoleSessionName="session")["Credentials"]
    aws.glue.create_connection(ConnectionInput={"Name": "c", "ConnectionType": "JDBC", "ConnectionProperties": {
        "JDBC_CONNECTION_URL": "jdbc:postgresql://localhost:1/d", "USERNAME": "me", "PASSWORD": "the-password-of-it"}})
    return [root[1], key["SecretAccessKey"], session["SecretAccessKey"], session["SessionToken"], "the-password-of-it", MASTER_KEY]


@pytest.mark.parametrize("how", ["environment", "credential"])
def test_a_stolen_folder_holds_no_secret(tmp_path, how):
    if how == "environment":
        environment = {"MILLRACE_MASTER_KEY": MASTER_KEY}
    else:
        (tmp_path / "millrace-master-key").write_text(MASTER_KEY + "\n")
        environment = {"CREDENTIALS_DIRECTORY": str(tmp_path)}
    with Server("--auth", "verify", variables=environment) as server:
        secrets = [secret.encode() for secret in secrets_of(server, environment)]

        def search():
            for root, _, files in os.walk(server.data):
                for name in files:
                    held = open(os.path.join(root, name), "rb").read()
                    for secret in secrets:
                        assert secret not in held, (name, secret)
            assert not os.path.exists(os.path.join(server.data, "master-key"))

        search()
        assert server.stop() == 0
        search()
        # Without the key nothing is opened; with another neither.
        for wrong in ({}, {"MILLRACE_MASTER_KEY": "b3RoZXIta2V5LW9mLTMyLWJ5dGVzLWZvci10ZXN0czE="}):
            refused = subprocess.run(
                [BINARY, "serve", "--data", server.data, "--auth", "verify", "--port", "5998"], capture_output=True, text=True,
                env={**os.environ, **wrong}, timeout=60)
            assert refused.returncode != 0 and "master key" in refused.stderr, refused.stderr
            if os.path.exists(os.path.join(server.data, "master-key")):
                os.remove(os.path.join(server.data, "master-key"))
        server.start()


def test_a_clean_stop_leaves_the_database_whole():
    with Server() as server:
        aws = Clients(server)
        aws.bucket()
        assert server.stop() == 0
        log = os.path.join(server.data, "documents.sqlite-wal")
        assert not os.path.exists(log) or os.path.getsize(log) == 0
        with database(server.data) as documents:
            assert documents.execute("SELECT count(*) FROM document WHERE kind = 20").fetchone() == (1,)


def test_a_damaged_document_is_named_and_hides_no_other():
    with Server() as server:
        aws = Clients(server)
        bucket = aws.bucket()
        for key in ("a", "b", "c"):
            aws.s3.put_object(Bucket=bucket, Key=key, Body=b"x")
        for name in ("good", "bad"):
            aws.kinesis.create_stream(StreamName=name, ShardCount=1)
        assert server.stop() == 0
        with database(server.data) as documents:
            documents.execute("UPDATE document SET body = replace(body, '\"size\":1', '\"size\":2') WHERE kind = 21 AND key = ?", (
                bucket.encode() + b"\0b\0",))
            documents.execute("UPDATE document SET sum = sum + 1 WHERE kind = 10 AND key = ?", (b"bad\0",))
        server.start()
        assert [one["Key"] for one in aws.s3.list_objects_v2(Bucket=bucket)["Contents"]] == ["a", "c"]
        with pytest.raises(ClientError) as raised:
            aws.s3.get_object(Bucket=bucket, Key="b")
        assert raised.value.response["Error"]["Code"] == "InternalFailure"
        with pytest.raises(ClientError):
            aws.s3.delete_bucket(Bucket=bucket)
        assert aws.kinesis.list_streams()["StreamNames"] == ["good"]
        log = pathlib.Path(server.log.name).read_text()
        assert f"the object document '{bucket}/b'" in log and "the stream document 'bad'" in log
        # What is damaged can be written anew, and removed.
        aws.s3.put_object(Bucket=bucket, Key="b", Body=b"new")
        assert aws.s3.get_object(Bucket=bucket, Key="b")["Body"].read() == b"new"
