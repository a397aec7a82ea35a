import datetime
import hashlib

import pytest


def put(aws, stream, count, size=10):
    records = [{"Data": f"{i:0{size}}".encode(), "PartitionKey": f"key-{i}"} for i in range(count)]
    answer = aws.kinesis.put_records(StreamName=stream, Records=records)
    assert answer["FailedRecordCount"] == 0
    return answer["Records"]


def read(aws, stream, shard, **start):
    iterator = aws.kinesis.get_shard_iterator(StreamName=stream, ShardId=shard, **start)["ShardIterator"]
    found = []
    while True:
        page = aws.kinesis.get_records(ShardIterator=iterator)
        if not page["Records"]:
            assert page["MillisBehindLatest"] == 0
            return found
        found += page["Records"]
        iterator = page["NextShardIterator"]


@pytest.fixture
def stream(aws):
    aws.kinesis.create_stream(StreamName="stream", ShardCount=4)
    return "stream"


def test_a_stream_is_described(aws, stream):
    description = aws.kinesis.describe_stream(StreamName=stream)["StreamDescription"]
    assert description["StreamARN"] == f"arn:aws:kinesis:us-east-1:{aws.account}:stream/stream"
    assert description["StreamStatus"] == "ACTIVE" and description["RetentionPeriodHours"] == 24
    ranges = [shard["HashKeyRange"] for shard in description["Shards"]]
    assert int(ranges[0]["StartingHashKey"]) == 0 and int(ranges[-1]["EndingHashKey"]) == 2**128 - 1
    for left, right in zip(ranges, ranges[1:]):
        assert int(left["EndingHashKey"]) + 1 == int(right["StartingHashKey"])
    summary = aws.kinesis.describe_stream_summary(StreamARN=description["StreamARN"])["StreamDescriptionSummary"]
    assert summary["OpenShardCount"] == 4
    page = aws.kinesis.describe_stream(StreamName=stream, Limit=3)["StreamDescription"]
    assert page["HasMoreShards"] and len(page["Shards"]) == 3


def test_records_are_routed_by_md5_and_read_in_order(aws, stream):
    placed = put(aws, stream, 500)
    shards = aws.kinesis.list_shards(StreamName=stream)["Shards"]
    total = 0
    for shard in shards:
        found = read(aws, stream, shard["ShardId"], ShardIteratorType="TRIM_HORIZON")
        numbers = [int(record["SequenceNumber"]) for record in found]
        assert numbers == sorted(numbers) and len(set(numbers)) == len(numbers)
        assert all(n > int(shard["SequenceNumberRange"]["StartingSequenceNumber"]) for n in numbers)
        low, high = (int(shard["HashKeyRange"][end]) for end in ("StartingHashKey", "EndingHashKey"))
        for record in found:
            assert low <= int(hashlib.md5(record["PartitionKey"].encode()).hexdigest(), 16) <= high
        expected = [r["SequenceNumber"] for r in placed if r["ShardId"] == shard["ShardId"]]
        assert [record["SequenceNumber"] for record in found] == expected
        total += len(found)
    assert total == 500


def test_an_explicit_hash_key_decides(aws, stream):
    for key, shard in ((0, 0), (2**128 - 1, 3), (2**127, 2), (2**127 - 1, 1)):
        answer = aws.kinesis.put_record(StreamName=stream, Data=b"x", PartitionKey="same", ExplicitHashKey=str(key))
        assert answer["ShardId"] == f"shardId-{shard:012}"


def test_all_iterator_types(aws):
    aws.kinesis.create_stream(StreamName="one", ShardCount=1)
    shard = "shardId-000000000000"
    latest = aws.kinesis.get_shard_iterator(StreamName="one", ShardId=shard, ShardIteratorType="LATEST")["ShardIterator"]
    placed = put(aws, "one", 10)
    middle = placed[4]["SequenceNumber"]
    at = read(aws, "one", shard, ShardIteratorType="AT_SEQUENCE_NUMBER", StartingSequenceNumber=middle)
    after = read(aws, "one", shard, ShardIteratorType="AFTER_SEQUENCE_NUMBER", StartingSequenceNumber=middle)
    assert len(at) == 6 and len(after) == 5 and at[0]["SequenceNumber"] == middle
    assert len(aws.kinesis.get_records(ShardIterator=latest)["Records"]) == 10
    first = read(aws, "one", shard, ShardIteratorType="TRIM_HORIZON")[0]["ApproximateArrivalTimestamp"]
    assert len(read(aws, "one", shard, ShardIteratorType="AT_TIMESTAMP", Timestamp=first)) == 10
    early = first - datetime.timedelta(hours=1)
    assert len(read(aws, "one", shard, ShardIteratorType="AT_TIMESTAMP", Timestamp=early)) == 10
    page = aws.kinesis.get_records(ShardIterator=latest, Limit=3)
    assert len(page["Records"]) == 3 and page["MillisBehindLatest"] > 0


def test_tags_in_both_families(aws, stream):
    aws.kinesis.add_tags_to_stream(StreamName=stream, Tags={"a": "1", "b": "2"})
    arn = aws.kinesis.describe_stream_summary(StreamName=stream)["StreamDescriptionSummary"]["StreamARN"]
    aws.kinesis.tag_resource(ResourceARN=arn, Tags={"c": "3"})
    aws.kinesis.remove_tags_from_stream(StreamName=stream, TagKeys=["a"])
    aws.kinesis.untag_resource(ResourceARN=arn, TagKeys=["b"])
    assert aws.kinesis.list_tags_for_stream(StreamName=stream)["Tags"] == [{"Key": "c", "Value": "3"}]
    assert aws.kinesis.list_tags_for_resource(ResourceARN=arn)["Tags"] == [{"Key": "c", "Value": "3"}]


def test_lists_come_in_pages(aws):
    for number in range(5):
        aws.kinesis.create_stream(StreamName=f"s{number}", ShardCount=3)
    names = [n for page in aws.kinesis.get_paginator("list_streams").paginate(Limit=2) for n in page["StreamNames"]]
    assert names == [f"s{number}" for number in range(5)]
    first = aws.kinesis.list_shards(StreamName="s0", MaxResults=2)
    rest = aws.kinesis.list_shards(NextToken=first["NextToken"])
    assert [s["ShardId"][-1] for s in first["Shards"] + rest["Shards"]] == ["0", "1", "2"]


def test_a_deleted_stream_is_gone_and_its_iterators_with_it(aws, stream, fails):
    iterator = aws.kinesis.get_shard_iterator(
        StreamName=stream, ShardId="shardId-000000000000", ShardIteratorType="TRIM_HORIZON"
    )["ShardIterator"]
    aws.kinesis.delete_stream(StreamName=stream)
    fails("ResourceNotFoundException", aws.kinesis.describe_stream, "not found", StreamName=stream)
    aws.kinesis.create_stream(StreamName=stream, ShardCount=1)
    fails("InvalidArgumentException", aws.kinesis.get_records, ShardIterator=iterator)


def test_regions_and_accounts_are_apart(aws, server, stream, fails):
    from conftest import Clients

    elsewhere = Clients(server, aws.account, region="eu-west-1")
    assert elsewhere.kinesis.list_streams()["StreamNames"] == []
    fails("ResourceNotFoundException", Clients(server).kinesis.describe_stream, StreamName=stream)


def test_errors_have_awss_codes_and_words(aws, stream, fails):
    kinesis = aws.kinesis
    fails("ResourceNotFoundException", kinesis.put_record, "Stream nope under account", StreamName="nope", Data=b"", PartitionKey="a")
    fails("ResourceInUseException", kinesis.create_stream, "already exists", StreamName=stream, ShardCount=1)
    fails("ResourceNotFoundException", kinesis.get_shard_iterator, "Shard shardId-000000000009 in stream",
          StreamName=stream, ShardId="shardId-000000000009", ShardIteratorType="LATEST")
    fails("InvalidArgumentException", kinesis.get_records, "Invalid ShardIterator", ShardIterator="nonsense")
    fails("InvalidArgumentException", kinesis.get_shard_iterator, "StartingSequenceNumber 12 used in GetShardIterator",
          StreamName=stream, ShardId="shardId-000000000000", ShardIteratorType="AT_SEQUENCE_NUMBER", StartingSequenceNumber="12")
    fails("InvalidArgumentException", kinesis.put_record, "exceeds", StreamName=stream, Data=b"x" * 1_048_577, PartitionKey="a")
    fails("ValidationException", kinesis.describe_stream,
          "1 validation error detected: Value 'a b' at 'streamName' failed to satisfy constraint: "
          "Member must satisfy regular expression pattern: [a-zA-Z0-9_.-]+", StreamName="a b")
    fails("ValidationException", kinesis.put_records, "Member must have length less than or equal to 500", StreamName=stream,
          Records=[{"Data": b"", "PartitionKey": "a"}] * 501)
    fails("LimitExceededException", kinesis.create_stream, StreamName="wide", ShardCount=20_001)
    fails("ValidationException", kinesis.describe_stream, "streamARN", StreamARN="arn:aws:kinesis:nonsense")
    arn = "arn:aws:kinesis:us-east-1:999999999999:stream/x"
    fails("ResourceNotFoundException", kinesis.describe_stream, StreamARN=arn)


def test_an_over_long_name_is_refused_on_the_server(aws, fails):
    client = aws.client("kinesis", parameter_validation=False)
    fails("ValidationException", client.create_stream, "length less than or equal to 128", StreamName="n" * 129, ShardCount=1)
    fails("ValidationException", client.put_records, "Value null at 'records'", StreamName="s")
