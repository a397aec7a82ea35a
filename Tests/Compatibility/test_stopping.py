"""A server that is asked to stop does, whatever hangs."""

import pathlib
import time

from conftest import Clients
from millrace_server import Server, eventually


def cpu_seconds(server):
    fields = pathlib.Path(f"/proc/{server.process.pid}/stat").read_text().rsplit(") ", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / 100


def test_work_that_never_ends_does_not_keep_the_server_from_stopping():
    with Server() as server:
        aws = Clients(server)
        bucket, role = aws.bucket(), aws.role()
        query = {"Type": "MetadataExtraction", "Parameters": [
            {"ParameterName": "MetadataExtractionQuery", "ParameterValue": "{p: last(repeat(1))}"},
            {"ParameterName": "JsonParsingEngine", "ParameterValue": "JQ-1.6"}]}
        aws.firehose.create_delivery_stream(DeliveryStreamName="endless", ExtendedS3DestinationConfiguration={
            "RoleARN": role, "BucketARN": f"arn:aws:s3:::{bucket}", "Prefix": "!{partitionKeyFromQuery:p}/", "ErrorOutputPrefix": "errors/",
            "BufferingHints": {"SizeInMBs": 64, "IntervalInSeconds": 1}, "DynamicPartitioningConfiguration": {"Enabled": True},
            "ProcessingConfiguration": {"Enabled": True, "Processors": [query]}})
        aws.kinesis.create_stream(StreamName="s", ShardCount=1)
        aws.firehose.put_record(DeliveryStreamName="endless", Record={"Data": b"{}"})
        began = cpu_seconds(server)
        # It has begun to work on the record.
        eventually(lambda: cpu_seconds(server) > began + 1, seconds=30)
        last = aws.kinesis.put_record(StreamName="s", PartitionKey="k", Data=b"acknowledged")
        asked = time.monotonic()
        assert server.stop() == 1
        assert 10 < time.monotonic() - asked < 20
        assert "stopped without waiting" in pathlib.Path(server.log.name).read_text()
        server.start()
        iterator = aws.kinesis.get_shard_iterator(
            StreamName="s", ShardId=last["ShardId"], ShardIteratorType="AT_SEQUENCE_NUMBER", StartingSequenceNumber=last["SequenceNumber"])
        assert [r["Data"] for r in aws.kinesis.get_records(ShardIterator=iterator["ShardIterator"])["Records"]] == [b"acknowledged"]


def test_a_server_at_rest_stops_at_once():
    with Server() as server:
        aws = Clients(server)
        aws.kinesis.create_stream(StreamName="s", ShardCount=1)
        asked = time.monotonic()
        assert server.stop() == 0
        assert time.monotonic() - asked < 10
