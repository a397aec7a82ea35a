"""Two spellings of a word are two values of a partition, for whoever sorts data by them."""

import json

import pytest
from conftest import Clients
from deliveries import bodies, destination
from lake import Lake
from millrace_server import Server, eventually

BOTH = ["caf\u00e9", "cafe\u0301"]


@pytest.fixture(scope="module")
def aws():
    with Server() as server:
        yield Clients(server)


def test_folders_of_two_spellings_are_two_partitions(aws):
    lake = Lake(aws)
    for value in BOTH:
        lake.put(f"t/p={value}/a.json", b'{"a": 1}\n')
    lake.crawl("t/")
    found = aws.glue.get_partitions(DatabaseName="lake", TableName=next(iter(lake.tables())))["Partitions"]
    assert sorted(one["Values"][0] for one in found) == sorted(BOTH)


def test_records_of_two_spellings_go_to_two_prefixes(aws):
    bucket, query = aws.bucket(), {"MetadataExtractionQuery": "{p: .p}", "JsonParsingEngine": "JQ-1.6"}
    parameters = [{"ParameterName": name, "ParameterValue": value} for name, value in query.items()]
    given = {**destination(bucket, aws.role("spellings")), "Prefix": "out/!{partitionKeyFromQuery:p}/", "ErrorOutputPrefix": "err/", "DynamicPartitioningConfiguration": {"Enabled": True},
             "BufferingHints": {"SizeInMBs": 64, "IntervalInSeconds": 1},
             "ProcessingConfiguration": {"Enabled": True, "Processors": [{"Type": "MetadataExtraction", "Parameters": parameters}]}}
    aws.firehose.create_delivery_stream(DeliveryStreamName="spellings", ExtendedS3DestinationConfiguration=given)
    eventually(lambda: aws.firehose.describe_delivery_stream(DeliveryStreamName="spellings")["DeliveryStreamDescription"]["DeliveryStreamStatus"] == "ACTIVE")
    aws.firehose.put_record_batch(DeliveryStreamName="spellings", Records=[{"Data": json.dumps({"p": value}).encode() + b"\n"} for value in BOTH * 2])

    def whole():
        found = bodies(aws, bucket)
        return found if sum(body.count(b"\n") for body in found.values()) == 4 else None

    assert {key.split("/")[1] for key in eventually(whole)} == set(BOTH)
