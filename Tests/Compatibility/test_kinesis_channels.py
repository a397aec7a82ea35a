"""Channels of a stream to a bucket, with boto3."""

import base64
import gzip
import json
import random
import threading
import urllib.request

import cramjam
import pytest
from conftest import Clients
from deliveries import bodies, delivered
from millrace_server import Server, eventually


class Channel:
    def __init__(self, aws, format="JSON", compression="NONE", freshness=1, storage=None, destination=None, **more):
        self.aws, self.kinesis = aws, aws.kinesis
        self.kinesis.create_stream(StreamName="c", StreamModeDetails={"StreamMode": "ON_DEMAND"})
        self.stream = self.kinesis.describe_stream(StreamName="c")["StreamDescription"]["StreamARN"]
        self.role, self.bucket = aws.role(), aws.bucket()
        self.arguments = {
            "ChannelName": "lake", "ServiceExecutionRoleARN": self.role,
            "StreamConfigurationList": [{"StreamARN": self.stream, "RecordConfiguration": {"RecordFormatType": format}}],
            "S3DestinationConfiguration": {
                "DataFreshnessInSeconds": freshness,
                "StorageConfiguration": {"BucketARN": f"arn:aws:s3:::{self.bucket}", "ExpectedBucketOwner": aws.account, "CompressionType": compression, **(storage or {})},
                **(destination or {})},
            **more}
        self.description = self.kinesis.create_channel(**self.arguments)["ChannelDescription"]
        self.arn = self.description["ChannelARN"]

    def put(self, records):
        for start in range(0, len(records), 500):
            batch = [{"Data": data, "PartitionKey": str(n)} for n, data in enumerate(records[start:start + 500])]
            assert self.kinesis.put_records(StreamName="c", Records=batch)["FailedRecordCount"] == 0

    def describe(self):
        return self.kinesis.describe_channel(ChannelARN=self.arn)["ChannelDescription"]


def lines(found):
    return sorted(line for body in found.values() for line in body.splitlines())


@pytest.mark.parametrize("compression, ending, opened", [
    ("NONE", "", bytes), ("GZIP", ".gz", gzip.decompress), ("ZSTD", ".zst", lambda body: bytes(cramjam.zstd.decompress(body)))])
def test_records_are_delivered_as_lines(aws, compression, ending, opened):
    channel = Channel(aws, compression=compression, storage={"StorageClass": "GLACIER_IR", "OutputKeyTemplate": "lake/!{timestamp:yyyy}/"})
    sent = [json.dumps({"n": n, "text": "é" * (n % 50)}).encode() for n in range(3000)]
    channel.put(sent)
    found = eventually(lambda: (found := {k: opened(b) for k, b in bodies(aws, channel.bucket).items()}) and len(lines(found)) == len(sent) and found)
    assert lines(found) == sorted(sent)
    for key in found:
        assert key.startswith("lake/20") and "/lake-1-" in key and key.endswith(ending)
        assert aws.s3.head_object(Bucket=channel.bucket, Key=key)["StorageClass"] == "GLACIER_IR"


def test_bytes_follow_one_another(aws):
    channel = Channel(aws, format="BYTE_ARRAY")
    channel.put([b"\x00\xff"])
    channel.put([b"\n\x01"])
    found = delivered(aws, channel.bucket, lambda b: len(b"".join(b.values())) == 4)
    assert sorted(b"".join(found.values())) == sorted(b"\x00\xff\n\x01")


@pytest.mark.parametrize("format, good, bad", [("JSON", b'{"a":1}', b"{broken"), ("STRING", "müsli".encode(), b"\xff\xfe")])
def test_what_is_not_of_the_format_goes_to_the_dead_letters(aws, format, good, bad):
    letters = aws.bucket()
    channel = Channel(aws, format=format, destination={"DeadLetterQueueS3Configuration": {
        "BucketARN": f"arn:aws:s3:::{letters}", "ExpectedBucketOwner": aws.account, "ErrorOutputPrefix": "dead/"}},
        LoggingConfiguration={"CloudWatchLogs": {"Enabled": True}})
    channel.put([good, bad])
    dead = delivered(aws, letters, bool, "dead/invalid-record/")
    letter = json.loads(next(iter(dead.values())))
    assert base64.b64decode(letter["rawData"]) == bad and letter["errorCode"] == "Channel.InvalidRecord"
    assert lines(delivered(aws, channel.bucket, bool)) == [good]
    # Records that are all bad leave no empty object.
    channel.put([bad])
    eventually(lambda: len(bodies(aws, letters)) == 2)
    assert lines(bodies(aws, channel.bucket)) == [good]
    logs = channel.describe()["LoggingConfiguration"]["CloudWatchLogs"]
    assert logs == {"Enabled": True, "LogGroupName": f"/aws/kinesis/lake/{channel.description['ChannelId']}", "LogStreamName": "DestinationDelivery"}
    events = aws.logs.get_log_events(logGroupName=logs["LogGroupName"], logStreamName=logs["LogStreamName"])["events"]
    assert json.loads(events[0]["message"])["errorCode"] == "Channel.InvalidRecord"


def test_life_of_a_channel(aws, fails):
    channel = Channel(aws, freshness=900, Tags={"team": "mill"})
    kinesis, about = channel.kinesis, channel.describe()
    assert channel.description["ChannelStatus"] == "CREATING" and about["ChannelStatus"] == "ACTIVE"
    destination = about["S3DestinationConfiguration"]
    assert destination["DataFreshnessInSeconds"] == 900
    assert destination["StorageConfiguration"] == channel.arguments["S3DestinationConfiguration"]["StorageConfiguration"]
    assert destination["DeadLetterQueueS3Configuration"] == {"BucketARN": f"arn:aws:s3:::{channel.bucket}", "ExpectedBucketOwner": aws.account, "ErrorOutputPrefix": "errors/"}
    created = kinesis.describe_stream_summary(StreamName="c")["StreamDescriptionSummary"]["StreamCreationTimestamp"]
    assert about["StreamConfigurationList"] == [{"StreamARN": channel.stream, "StreamCreationTimestamp": created, "RecordConfiguration": {"RecordFormatType": "JSON"}}]
    summary = kinesis.list_channels(StreamFilter=[{"StreamARN": channel.stream}])["ChannelSummaries"]
    assert [(s["ChannelName"], s["ChannelDestinationType"], s["ChannelStatus"]) for s in summary] == [("lake", "S3", "ACTIVE")]
    assert kinesis.list_channels(StreamFilter=[{"StreamARN": channel.stream + "x"}])["ChannelSummaries"] == []
    for name in ("a", "b"):
        kinesis.create_channel(**{**channel.arguments, "ChannelName": name})
    page = kinesis.list_channels(MaxResults=2)
    assert [s["ChannelName"] for s in page["ChannelSummaries"]] == ["a", "b"]
    assert [s["ChannelName"] for s in kinesis.list_channels(NextToken=page["NextToken"])["ChannelSummaries"]] == ["lake"]
    kinesis.tag_resource(ResourceARN=channel.arn, Tags={"more": "1"})
    assert {t["Key"]: t["Value"] for t in kinesis.list_tags_for_resource(ResourceARN=channel.arn)["Tags"]} == {"team": "mill", "more": "1"}
    # A record that waited is delivered soon after an update asks for fresher data.
    channel.put([b"{}"])
    updated = kinesis.update_channel(ChannelARN=channel.arn, S3DestinationConfiguration={"DataFreshnessInSeconds": 1},
                                     LoggingConfiguration={"CloudWatchLogs": {"Enabled": True, "LogGroupName": "mine"}})["ChannelDescription"]
    assert updated["ChannelStatus"] == "UPDATING" and updated["LoggingConfiguration"]["CloudWatchLogs"]["LogGroupName"] == "mine"
    delivered(aws, channel.bucket, bool)
    with urllib.request.urlopen(f"{aws.server.url}/_millrace/metrics") as answer:
        label = f'account="{aws.account}",region="us-east-1",channel="lake"'
        assert f"millrace_kinesis_channel_delivered_records_total{{{label}}} 1" in answer.read().decode().splitlines()
    # Neither Firehose nor another account sees a channel; a delivery stream may have its name.
    assert aws.firehose.list_delivery_streams()["DeliveryStreamNames"] == []
    fails("ResourceInUseException", kinesis.create_channel, **channel.arguments)
    fails("ResourceInUseException", kinesis.delete_stream, "channels", StreamName="c")
    fails("ResourceInUseException", kinesis.update_stream_mode, StreamARN=channel.stream, StreamModeDetails={"StreamMode": "PROVISIONED"})
    for summary in kinesis.list_channels()["ChannelSummaries"]:
        kinesis.delete_channel(ChannelARN=summary["ChannelARN"])
    for call in (kinesis.describe_channel, kinesis.delete_channel, kinesis.update_channel):
        fails("ResourceNotFoundException", call, ChannelARN=channel.arn)
    kinesis.delete_stream(StreamName="c")


def test_refusals(aws, fails):
    channel = Channel(aws)
    create, good = channel.kinesis.create_channel, {**channel.arguments, "ChannelName": "other"}
    s3 = good["S3DestinationConfiguration"]
    storage = s3["StorageConfiguration"]
    stranger = Clients(aws.server)
    channel.kinesis.create_stream(StreamName="p", ShardCount=1)
    provisioned = channel.kinesis.describe_stream(StreamName="p")["StreamDescription"]["StreamARN"]
    tables = {"DeadLetterQueueS3Configuration": {"BucketARN": storage["BucketARN"], "ExpectedBucketOwner": aws.account},
              "S3TablesConfigurationList": [{"TableBucketARN": f"arn:aws:s3tables:us-east-1:{aws.account}:bucket/tables", "Namespace": "n", "TableName": "t", "CompressionType": "ZSTD"}]}

    def records(format, stream=channel.stream):
        return {"StreamConfigurationList": [{"StreamARN": stream, "RecordConfiguration": {"RecordFormatType": format}}]}

    def bucket(**more):
        return {"S3DestinationConfiguration": {**s3, "StorageConfiguration": {**storage, **more}}}

    for code, more, words in [
            ("InvalidArgumentException", records("GSR_JSON"), "streaming table"),
            ("InvalidArgumentException", records("JSON", provisioned), "on-demand"),
            ("ResourceNotFoundException", records("JSON", channel.stream + "x"), "not found"),
            ("InvalidArgumentException", bucket(BucketARN="arn:aws:s3:::nobody-has-this"), "does not exist"),
            ("AccessDeniedException", bucket(ExpectedBucketOwner=stranger.account), "not owned"),
            ("InvalidArgumentException", bucket(OutputKeyTemplate="!{partitionKeyFromQuery:a}/"), "partition keys"),
            ("InvalidArgumentException", bucket(OutputKeyTemplate="!{nope:a}/"), "expression"),
            ("InvalidArgumentException", {"S3DestinationConfiguration": {**s3, "DataFreshnessInSeconds": 0}}, "DataFreshness"),
            ("InvalidArgumentException", {"ServiceExecutionRoleARN": f"arn:aws:iam::{aws.account}:role/none"}, "role"),
            ("InvalidArgumentException", {"EncryptionConfiguration": {"EncryptionType": "KMS", "KeyId": "k"}}, "KMS"),
            ("ValidationException", {"S3TablesDestinationConfiguration": tables}, "Exactly one")]:
        fails(code, create, words, **{**good, **more})
    del good["S3DestinationConfiguration"]
    fails("InvalidArgumentException", create, "S3 Tables", **good, S3TablesDestinationConfiguration=tables)
    fails("ValidationException", create, "Exactly one", **good)


def test_data_is_as_fresh_as_asked(aws):
    """Every record is in an object within the target, while records come all the time."""
    channel = Channel(aws, freshness=2)
    stop = threading.Event()

    def write():
        while not stop.wait(0.05):
            channel.put([b'{"a":1}'])

    writer = threading.Thread(target=write)
    writer.start()
    try:
        eventually(lambda: len(bodies(aws, channel.bucket)) >= 3)
    finally:
        stop.set()
        writer.join()
    iterators = [channel.kinesis.get_shard_iterator(StreamName="c", ShardId=s["ShardId"], ShardIteratorType="TRIM_HORIZON")["ShardIterator"]
                 for s in channel.kinesis.list_shards(StreamName="c")["Shards"]]
    arrivals = sorted(r["ApproximateArrivalTimestamp"] for i in iterators for r in channel.kinesis.get_records(ShardIterator=i)["Records"])
    objects = sorted(aws.s3.list_objects_v2(Bucket=channel.bucket)["Contents"], key=lambda o: o["LastModified"])
    done = 0
    for item in objects:
        count = len(aws.s3.get_object(Bucket=channel.bucket, Key=item["Key"])["Body"].read().splitlines())
        # LastModified has whole seconds; a second more is for a machine that is busy with other tests.
        assert (item["LastModified"] - arrivals[done]).total_seconds() <= 3
        done += count


def test_kill_9_delivers_every_record_once():
    rng = random.Random(7)
    with Server() as server:
        aws = Clients(server)
        channel = Channel(aws, compression="ZSTD")
        sent = []
        for turn in range(6):
            records = [json.dumps({"turn": turn, "n": n, "fill": "x" * rng.randrange(500)}).encode() for n in range(1000)]
            channel.put(records)
            sent += records
            stop = threading.Event()
            stop.wait(rng.random() * 1.2)
            server.kill()
            server.start()
        opened = lambda: [line for b in bodies(aws, channel.bucket).values() for line in bytes(cramjam.zstd.decompress(b)).splitlines()]
        eventually(lambda: len(opened()) >= len(sent))
        assert sorted(opened()) == sorted(sent)
