"""The AWS CLI, and Millrace's own commands."""

import json
import os
import subprocess
import urllib.request

from conftest import Clients
from deliveries import delivered, destination
from millrace_server import BINARY, PYTHON, Server, eventually

CLI = os.path.join(os.path.dirname(PYTHON), "aws")


def aws(server, *arguments, account="123412341234", **more):
    environment = {
        "AWS_ENDPOINT_URL": server.url, "AWS_ACCESS_KEY_ID": account, "AWS_SECRET_ACCESS_KEY": "x",
        "AWS_DEFAULT_REGION": "us-east-1", "PATH": os.environ["PATH"], "HOME": server.data, "AWS_PAGER": "",
    }
    done = subprocess.run([PYTHON, CLI, *arguments], capture_output=True, env=environment, **more)
    assert done.returncode == 0, done.stderr.decode()
    return json.loads(done.stdout) if done.stdout.strip().startswith(b"{") else done.stdout.decode()


def test_the_aws_cli(server, tmp_path):
    aws(server, "kinesis", "create-stream", "--stream-name", "cli", "--shard-count", "1")
    put = aws(server, "kinesis", "put-record", "--stream-name", "cli", "--data", "aGVsbG8=", "--partition-key", "k")
    assert put["ShardId"] == "shardId-000000000000"
    (tmp_path / "f.txt").write_text("contents")
    aws(server, "s3", "mb", "s3://cli-bucket-1")
    aws(server, "s3", "cp", str(tmp_path / "f.txt"), "s3://cli-bucket-1/dir/f.txt")
    assert "f.txt" in aws(server, "s3", "ls", "s3://cli-bucket-1/dir/")
    assert aws(server, "s3", "cp", "s3://cli-bucket-1/dir/f.txt", "-") == "contents"
    aws(server, "s3", "rb", "--force", "s3://cli-bucket-1")
    trust = json.dumps({"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Principal": {"Service": "glue.amazonaws.com"}, "Action": "sts:AssumeRole"}]})
    role = aws(server, "iam", "create-role", "--role-name", "cli", "--assume-role-policy-document", trust)
    assert role["Role"]["Arn"] == "arn:aws:iam::123412341234:role/cli"
    aws(server, "glue", "create-database", "--database-input", '{"Name":"clidb"}')
    assert aws(server, "glue", "get-databases")["DatabaseList"][0]["Name"] == "clidb"
    aws(server, "logs", "create-log-group", "--log-group-name", "/cli")
    assert aws(server, "logs", "describe-log-groups")["logGroups"][0]["logGroupName"] == "/cli"
    assert aws(server, "firehose", "list-delivery-streams")["DeliveryStreamNames"] == []
    assert aws(server, "sts", "get-caller-identity")["Account"] == "123412341234"


def run(*arguments, **environment):
    return subprocess.run(
        [BINARY, *arguments], capture_output=True, text=True, timeout=30, env={"PATH": os.environ["PATH"], **environment}
    )


def test_own_commands(tmp_path):
    assert run("version").stdout.startswith("millrace 0.")
    exports = run("env", "--port", "5000").stdout
    assert "export AWS_ENDPOINT_URL=http://127.0.0.1:5000" in exports and "AWS_ACCESS_KEY_ID=" in exports
    assert "MILLRACE_DATA" in run("serve", "--help").stdout
    assert "5001" in run("env", MILLRACE_PORT="5001").stdout
    (tmp_path / "c.json").write_text('{"port": 5002, "region": "eu-west-1"}')
    both = run("env", "--config", str(tmp_path / "c.json"), MILLRACE_PORT="5003").stdout
    assert "5003" in both and "eu-west-1" in both  # the environment before the file
    assert "5004" in run("env", "--port", "5004", "--config", str(tmp_path / "c.json"), MILLRACE_PORT="5003").stdout


def test_settings_that_cannot_be_are_refused(tmp_path):
    for arguments, word in (
        (("--host", "0.0.0.0"), "loopback"), (("--auth", "none"), "open, verify or enforce"),
        (("--port", "0"), "65535"), (("--account", "12"), "twelve"),
    ):
        done = run("serve", "--data", str(tmp_path / "d"), *arguments)
        assert done.returncode != 0 and word in done.stderr, done.stderr


def test_one_server_a_folder_and_no_newer_format():
    with Server() as server:
        second = run("serve", "--data", server.data, "--port", "5999")
        assert second.returncode != 0 and "in use by another" in second.stderr
        assert server.stop() == 0
        with open(os.path.join(server.data, "FORMAT"), "w") as file:
            file.write("99\n")
        refused = run("serve", "--data", server.data, "--port", "5999")
        assert refused.returncode != 0 and "newer Millrace" in refused.stderr


def test_reset_removes_everything():
    with Server("--allow-reset") as server:
        aws(server, "kinesis", "create-stream", "--stream-name", "s", "--shard-count", "2")
        aws(server, "s3", "mb", "s3://gone-after-reset")
        request = urllib.request.Request(f"{server.url}/_millrace/reset", method="POST")
        assert urllib.request.urlopen(request).status == 200
        assert aws(server, "kinesis", "list-streams")["StreamNames"] == []
        assert aws(server, "s3", "ls") == ""
        aws(server, "kinesis", "create-stream", "--stream-name", "s", "--shard-count", "1")
        eventually(server.is_healthy)


def millrace(server, *arguments, **more):
    environment = {**os.environ, "AWS_ENDPOINT_URL": server.url, "AWS_ACCESS_KEY_ID": "432143214321", "AWS_SECRET_ACCESS_KEY": "x"}
    done = subprocess.run([BINARY, *arguments], capture_output=True, env=environment, timeout=60, **more)
    assert done.returncode == 0, done.stderr.decode()
    return done


def test_an_older_folder_is_opened_and_marked():
    with Server() as server:
        aws(server, "kinesis", "create-stream", "--stream-name", "kept", "--shard-count", "1")
        server.stop()
        mark = os.path.join(server.data, "FORMAT")
        current = int(open(mark).read())
        with open(mark, "w") as file:
            file.write("1\n")
        server.start()
        assert int(open(mark).read()) == current > 1
        assert aws(server, "kinesis", "list-streams")["StreamNames"] == ["kept"]


def test_put_and_tail(server):
    from aws_kinesis_agg.aggregator import RecordAggregator

    kinesis = Clients(server, "432143214321").kinesis
    kinesis.create_stream(StreamName="lines", ShardCount=2)
    lines = [f"line {n}, ä" for n in range(1700)]
    done = millrace(server, "put", "lines", input="".join(line + "\n" for line in lines).encode())
    assert b"put 1700 records" in done.stderr
    kinesis.split_shard(StreamName="lines", ShardToSplit="shardId-000000000000", NewStartingHashKey="1000")
    kinesis.put_record(StreamName="lines", Data=b"after the split", PartitionKey="k", ExplicitHashKey="1")
    found = millrace(server, "tail", "lines", "--from", "trim-horizon", "--once").stdout.decode().splitlines()
    assert sorted(found) == sorted(lines + ["after the split"])
    # Lines with one key come back in order.
    kinesis.create_stream(StreamName="ordered", ShardCount=3)
    millrace(server, "put", "ordered", "--partition-key", "k", input="\n".join(lines).encode())
    assert millrace(server, "tail", "ordered", "--from", "trim-horizon", "--once").stdout.decode().splitlines() == lines
    # Aggregated records come apart on request.
    kinesis.create_stream(StreamName="aggregated", ShardCount=1)
    aggregator = RecordAggregator()
    for number in range(3):
        aggregator.add_user_record(f"key {number}", f"user {number}".encode())
    key, _, data = aggregator.clear_and_get().get_contents()
    kinesis.put_record(StreamName="aggregated", Data=data, PartitionKey=key)
    shown = millrace(server, "tail", "aggregated", "--from", "trim-horizon", "--once", "--deaggregate", "--format", "json").stdout
    records = [json.loads(line) for line in shown.splitlines()]
    assert [(r["PartitionKey"], r["Text"], r["SubSequenceNumber"]) for r in records] == [(f"key {n}", f"user {n}", n) for n in range(3)]
    assert millrace(server, "tail", "aggregated", "--from", "trim-horizon", "--once", "--format", "raw").stdout == data


def test_send_lines_and_tickers(server):
    aws = Clients(server, "432143214321")
    bucket, role = aws.bucket(), aws.role("sender")
    for name in ("lines", "tickers"):
        aws.firehose.create_delivery_stream(DeliveryStreamName=name, ExtendedS3DestinationConfiguration=destination(
            bucket, role, Prefix=f"{name}/", BufferingHints={"SizeInMBs": 1, "IntervalInSeconds": 1}))
    sent = millrace(server, "send", "lines", input=b"one\ntwo\n")
    assert sent.stderr.endswith(b"a second\n") and b"sent 2 records" in sent.stderr
    assert b"".join(delivered(aws, bucket, bool, "lines/").values()) == b"one\ntwo\n"
    millrace(server, "send", "tickers", "--demo", "--count", "750", "--rate", "5000")
    found = delivered(aws, bucket, lambda b: b"".join(b.values()).count(b"\n") >= 750, "tickers/")
    tickers = [json.loads(line) for line in b"".join(found.values()).splitlines()]
    assert len(tickers) == 750 and all(set(t) == {"TICKER_SYMBOL", "SECTOR", "CHANGE", "PRICE"} and t["PRICE"] > 0 for t in tickers)
    text = urllib.request.urlopen(f"{server.url}/_millrace/metrics").read().decode()
    (line,) = [l for l in text.splitlines() if l.startswith("millrace_firehose_delivery_to_s3_records_total") and 'delivery_stream="tickers"' in l]
    assert line.endswith(" 750")


def test_tail_follows(server):

    kinesis = Clients(server, "432143214321").kinesis
    kinesis.create_stream(StreamName="followed", ShardCount=1)
    environment = {**os.environ, "AWS_ENDPOINT_URL": server.url, "AWS_ACCESS_KEY_ID": "432143214321", "AWS_SECRET_ACCESS_KEY": "x"}
    process = subprocess.Popen([BINARY, "tail", "followed", "--from", "trim-horizon"], stdout=subprocess.PIPE, env=environment)
    try:
        for text in (b"one", b"two"):
            kinesis.put_record(StreamName="followed", Data=text, PartitionKey="k")
            assert process.stdout.readline() == text + b"\n"
    finally:
        process.kill()
    refused = subprocess.run([BINARY, "tail", "none"], capture_output=True, env=environment, timeout=60)
    assert refused.returncode != 0 and b"ResourceNotFoundException" in refused.stderr
