"""The real Kinesis Client Library 3 (Java) consumes a stream, by polling and by enhanced fan-out, across a reshard.

It speaks CBOR, over HTTP/2 without TLS. Its lease table needs a DynamoDB, for which a moto server stands in.
"""

import base64
import glob
import os
import pathlib
import subprocess
import sys

import amazon_kclpy
import aws_kinesis_agg.aggregator
import boto3
import pytest
from millrace_server import PYTHON, eventually, free_port

pytestmark = pytest.mark.xdist_group("kcl")


@pytest.fixture(scope="module")
def dynamodb():
    port = free_port()
    process = subprocess.Popen([PYTHON, "-m", "moto.server", "-p", str(port)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    url = f"http://127.0.0.1:{port}"

    def is_up():
        try:
            boto3.client("dynamodb", endpoint_url=url, region_name="us-east-1", aws_access_key_id="x", aws_secret_access_key="x").list_tables()
            return True
        except Exception:
            return False

    eventually(is_up)
    yield url
    process.kill()


@pytest.mark.parametrize("mode", ["POLLING", "FANOUT"])
def test_kcl_reads_everything_across_a_reshard(server, aws, dynamodb, tmp_path, mode):
    kinesis = aws.kinesis
    stream = f"kcl-{mode.lower()}"
    kinesis.create_stream(StreamName=stream, ShardCount=2)
    expected = set()

    def put(name, count):
        texts = [f"{name}-{n}" for n in range(count)]
        kinesis.put_records(StreamName=stream, Records=[{"Data": t.encode(), "PartitionKey": t} for t in texts])
        expected.update(texts)

    put("before", 200)
    # What the producer library has put together, the client library takes apart; it drops what is not of the shard by its hash key.
    aggregator = aws_kinesis_agg.aggregator.RecordAggregator()
    for number in range(20):
        aggregator.add_user_record(f"aggregated-{number}", f"aggregated-{number}".encode(), "7")
        expected.add(f"aggregated-{number}")
    partition_key, hash_key, data = aggregator.clear_and_get().get_contents()
    kinesis.put_record(StreamName=stream, Data=data, PartitionKey=partition_key, ExplicitHashKey=hash_key)
    output = tmp_path / "output"
    output.touch()
    properties = tmp_path / "kcl.properties"
    settings = {
        "executableName": f"{PYTHON} {pathlib.Path(__file__).with_name('kcl_processor.py')}",
        "streamName": stream, "applicationName": f"app-{aws.account}-{mode}", "initialPositionInStream": "TRIM_HORIZON",
        "AwsCredentialsProvider": "DefaultCredentialsProvider", "regionName": "us-east-1", "processingLanguage": "python",
        "kinesisEndpoint": server.url, "dynamoDBEndpoint": dynamodb, "metricsLevel": "NONE", "retrievalMode": mode,
        "idleTimeBetweenReadsInMillis": 200, "failoverTimeMillis": 3000, "shardSyncIntervalMillis": 1000,
        "leaseTableDeletionProtectionEnabled": "false", "parentShardPollIntervalMillis": 500,
    }
    properties.write_text("".join(f"{name} = {value}\n" for name, value in settings.items()))
    jars = glob.glob(str(pathlib.Path(amazon_kclpy.__file__).parent / "jars/*.jar"))
    environment = {
        **os.environ, "AWS_ACCESS_KEY_ID": aws.account, "AWS_SECRET_ACCESS_KEY": "secret", "AWS_REGION": "us-east-1",
        "AWS_CLOUDWATCH_ENDPOINT": dynamodb, "KCL_OUTPUT": str(output), "PATH": os.path.dirname(sys.executable) + ":" + os.environ["PATH"],
    }
    environment.pop("AWS_SESSION_TOKEN", None)
    with open(tmp_path / "log", "wb") as log:
        daemon = subprocess.Popen(
            ["java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m", "-cp", ":".join(jars),
             "software.amazon.kinesis.multilang.MultiLangDaemon", "--properties-file", str(properties)],
            env=environment, stdout=log, stderr=log)
    try:
        def read():
            assert daemon.poll() is None, (tmp_path / "log").read_text()[-4000:]
            lines = [line.split() for line in output.read_text().splitlines() if line.count(" ") == 2]
            return [base64.b64decode(data).decode() for _, _, data in lines]

        try:
            eventually(lambda: expected <= set(read()), seconds=90, interval=0.5)
            kinesis.split_shard(StreamName=stream, ShardToSplit="shardId-000000000000", NewStartingHashKey=str(2**126))
            put("after", 200)
            eventually(lambda: expected <= set(read()), seconds=90, interval=0.5)
        except AssertionError:
            print((tmp_path / "log").read_text()[-6000:])
            raise
        assert sorted(read()) == sorted(expected)
    finally:
        daemon.kill()
