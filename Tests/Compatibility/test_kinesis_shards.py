"""Resharding, consumers, settings and encryption, with boto3."""

import datetime
import pathlib
import threading
import time

import pytest
from conftest import Clients
from millrace_server import Server, eventually


@pytest.fixture
def kinesis(aws):
    return aws.kinesis


def put(kinesis, stream, texts):
    answer = kinesis.put_records(StreamName=stream, Records=[{"Data": t.encode(), "PartitionKey": t} for t in texts])
    assert answer["FailedRecordCount"] == 0
    return answer["Records"]


def shards(kinesis, stream, **filters):
    return kinesis.list_shards(StreamName=stream, **filters)["Shards"]


def ids(found):
    return [s["ShardId"][-2:] for s in found]


def iterator(kinesis, stream, shard, kind="TRIM_HORIZON", **more):
    return kinesis.get_shard_iterator(StreamName=stream, ShardId=shard, ShardIteratorType=kind, **more)["ShardIterator"]


def read_to_end(kinesis, stream, shard, texts):
    """Reads a shard, then its children when both parents were read; returns the texts in order of reading."""
    children, token = [], iterator(kinesis, stream, shard)
    while token:
        answer = kinesis.get_records(ShardIterator=token)
        texts += [r["Data"].decode() for r in answer["Records"]]
        token = answer.get("NextShardIterator")
        children = answer.get("ChildShards", [])
        if token and not answer["Records"]:
            break
    return children


def test_split_and_merge_keep_order_and_link_parents(kinesis, fails):
    kinesis.create_stream(StreamName="s", ShardCount=1)
    put(kinesis, "s", [f"a{n}" for n in range(50)])
    parent = shards(kinesis, "s")[0]
    latest = iterator(kinesis, "s", parent["ShardId"], "LATEST")
    kinesis.split_shard(StreamName="s", ShardToSplit=parent["ShardId"], NewStartingHashKey=str(2**127))
    found = shards(kinesis, "s")
    assert [s.get("ParentShardId") for s in found] == [None, parent["ShardId"], parent["ShardId"]]
    ending = found[0]["SequenceNumberRange"]["EndingSequenceNumber"]
    assert all(s["SequenceNumberRange"]["StartingSequenceNumber"] > ending for s in found[1:])
    assert all("EndingSequenceNumber" not in s["SequenceNumberRange"] for s in found[1:])
    placed = put(kinesis, "s", [f"b{n}" for n in range(50)])
    assert {p["ShardId"] for p in placed} == {s["ShardId"] for s in found[1:]}
    # A reader at the end of the parent is told of the children.
    answer = kinesis.get_records(ShardIterator=latest)
    assert answer["Records"] == [] and "NextShardIterator" not in answer
    assert ids(answer["ChildShards"]) == ["01", "02"]
    assert all(c["ParentShards"] == [parent["ShardId"]] for c in answer["ChildShards"])
    assert answer["ChildShards"][1]["HashKeyRange"]["StartingHashKey"] == str(2**127)
    texts = []
    children = read_to_end(kinesis, "s", parent["ShardId"], texts)
    assert texts == [f"a{n}" for n in range(50)] and len(children) == 2
    kinesis.merge_shards(StreamName="s", ShardToMerge=found[2]["ShardId"], AdjacentShardToMerge=found[1]["ShardId"])
    merged = shards(kinesis, "s")[3]
    assert merged["ParentShardId"] == found[2]["ShardId"] and merged["AdjacentParentShardId"] == found[1]["ShardId"]
    put(kinesis, "s", ["c"])
    seen = []
    for shard in found[1:]:
        read_to_end(kinesis, "s", shard["ShardId"], seen)
    assert sorted(seen) == sorted(f"b{n}" for n in range(50))
    read_to_end(kinesis, "s", merged["ShardId"], seen)
    assert seen[-1] == "c"
    fails("ResourceInUseException", kinesis.split_shard, "already been merged or split", StreamName="s",
          ShardToSplit=parent["ShardId"], NewStartingHashKey="5")
    fails("ResourceNotFoundException", kinesis.split_shard, StreamName="s", ShardToSplit="shardId-000000000099", NewStartingHashKey="5")
    fails("InvalidArgumentException", kinesis.split_shard, "is not both greater", StreamName="s",
          ShardToSplit=merged["ShardId"], NewStartingHashKey="1")
    fails("InvalidArgumentException", kinesis.merge_shards, "not an adjacent pair", StreamName="s",
          ShardToMerge=merged["ShardId"], AdjacentShardToMerge=merged["ShardId"])


def test_shard_count_doubles_and_halves_within_limits(kinesis, fails):
    kinesis.create_stream(StreamName="s", ShardCount=4)
    answer = kinesis.update_shard_count(StreamName="s", TargetShardCount=8, ScalingType="UNIFORM_SCALING")
    assert (answer["CurrentShardCount"], answer["TargetShardCount"]) == (4, 8)
    assert kinesis.describe_stream_summary(StreamName="s")["StreamDescriptionSummary"]["OpenShardCount"] == 8
    fails("InvalidArgumentException", kinesis.update_shard_count, "over double", StreamName="s", TargetShardCount=17,
          ScalingType="UNIFORM_SCALING")
    fails("InvalidArgumentException", kinesis.update_shard_count, "below half", StreamName="s", TargetShardCount=3,
          ScalingType="UNIFORM_SCALING")
    kinesis.update_shard_count(StreamName="s", TargetShardCount=5, ScalingType="UNIFORM_SCALING")
    opened = shards(kinesis, "s", ShardFilter={"Type": "AT_LATEST"})
    assert len(opened) == 5
    starts = sorted(int(s["HashKeyRange"]["StartingHashKey"]) for s in opened)
    assert starts[0] == 0 and all(abs(b - a - 2**128 // 5) <= 1 for a, b in zip(starts, starts[1:]))


def test_shard_filters_and_pages(kinesis, fails):
    kinesis.create_stream(StreamName="s", ShardCount=2)
    before = kinesis.describe_stream_summary(StreamName="s")["StreamDescriptionSummary"]["StreamCreationTimestamp"]
    # The split must be later than the creation by more than the milliseconds that are told.
    eventually(lambda: time.time() > before.timestamp() + 0.05)
    kinesis.split_shard(StreamName="s", ShardToSplit="shardId-000000000000", NewStartingHashKey="1000")
    assert ids(shards(kinesis, "s")) == ["00", "01", "02", "03"]
    for kind, expected in (("AT_LATEST", "010203"), ("AT_TRIM_HORIZON", "0001"), ("FROM_TRIM_HORIZON", "00010203")):
        assert "".join(ids(shards(kinesis, "s", ShardFilter={"Type": kind}))) == expected, kind
    assert ids(shards(kinesis, "s", ShardFilter={"Type": "AFTER_SHARD_ID", "ShardId": "shardId-000000000001"})) == ["02", "03"]
    assert ids(shards(kinesis, "s", ShardFilter={"Type": "AT_TIMESTAMP", "Timestamp": before})) == ["00", "01"]
    now = datetime.datetime.now(datetime.timezone.utc)
    eventually(lambda: ids(shards(kinesis, "s", ShardFilter={"Type": "FROM_TIMESTAMP", "Timestamp": now})) == ["01", "02", "03"])
    fails("InvalidArgumentException", kinesis.list_shards, StreamName="s", ShardFilter={"Type": "AT_TIMESTAMP"})
    first = kinesis.list_shards(StreamName="s", MaxResults=1, ShardFilter={"Type": "AT_LATEST"})
    rest = kinesis.list_shards(NextToken=first["NextToken"])
    assert ids(first["Shards"]) + ids(rest["Shards"]) == ["01", "02", "03"]
    # The filter holds on later pages: a shard that is closed meanwhile does not come.
    kinesis.split_shard(StreamName="s", ShardToSplit="shardId-000000000002", NewStartingHashKey="500")
    first = kinesis.list_shards(StreamName="s", MaxResults=1, ShardFilter={"Type": "AT_LATEST"})
    rest = kinesis.list_shards(NextToken=first["NextToken"])
    assert ids(first["Shards"]) + ids(rest["Shards"]) == ["01", "03", "04", "05"]


def test_order_holds_while_shards_change_under_load(server, aws, kinesis):
    kinesis.create_stream(StreamName="s", ShardCount=2)
    stop, failures = threading.Event(), []

    def produce(producer):
        client, number = Clients(server, aws.account).client("kinesis"), 0
        while not stop.is_set():
            texts = [f"{producer}:{number + k}" for k in range(10)]
            answer = client.put_records(StreamName="s", Records=[{"Data": t.encode(), "PartitionKey": f"p{producer}"} for t in texts])
            if answer["FailedRecordCount"]:
                failures.append(answer)
            number += 10
        counts[producer] = number

    counts = {}
    threads = [threading.Thread(target=produce, args=(n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for target in (4, 8, 5, 3, 6):
        kinesis.update_shard_count(StreamName="s", TargetShardCount=target, ScalingType="UNIFORM_SCALING")
    stop.set()
    for thread in threads:
        thread.join()
    assert not failures
    # Every shard is read when its parents have been, as the KCL does.
    all_shards = {s["ShardId"]: s for s in shards(kinesis, "s")}
    seen, done = {n: [] for n in range(4)}, set()
    while len(done) < len(all_shards):
        for name, shard in all_shards.items():
            parents = {shard.get("ParentShardId"), shard.get("AdjacentParentShardId")} - {None}
            if name in done or not parents <= done:
                continue
            texts = []
            read_to_end(kinesis, "s", name, texts)
            done.add(name)
            for text in texts:
                producer, number = map(int, text.split(":"))
                seen[producer].append(number)
    assert seen == {n: list(range(counts[n])) for n in range(4)}


def test_retention_is_raised_and_lowered(kinesis, fails):
    kinesis.create_stream(StreamName="s", ShardCount=1)

    def hours():
        return kinesis.describe_stream(StreamName="s")["StreamDescription"]["RetentionPeriodHours"]

    kinesis.increase_stream_retention_period(StreamName="s", RetentionPeriodHours=48)
    assert hours() == 48
    fails("InvalidArgumentException", kinesis.increase_stream_retention_period, "can not be shorter", StreamName="s", RetentionPeriodHours=24)
    fails("InvalidArgumentException", kinesis.decrease_stream_retention_period, "can not be longer", StreamName="s", RetentionPeriodHours=72)
    fails("InvalidArgumentException", kinesis.increase_stream_retention_period, "8760", StreamName="s", RetentionPeriodHours=8761)
    fails("InvalidArgumentException", kinesis.decrease_stream_retention_period, "24 hours", StreamName="s", RetentionPeriodHours=23)
    kinesis.decrease_stream_retention_period(StreamName="s", RetentionPeriodHours=24)
    assert hours() == 24


def test_encryption_hides_records_on_disk(fails):
    with Server() as server:
        kinesis = Clients(server).kinesis
        kinesis.create_stream(StreamName="s", ShardCount=1)
        put(kinesis, "s", ["in the clear"])
        fails("KMSNotFoundException", kinesis.start_stream_encryption, StreamName="s", EncryptionType="KMS", KeyId="no key")
        kinesis.start_stream_encryption(StreamName="s", EncryptionType="KMS", KeyId="alias/aws/kinesis")
        description = kinesis.describe_stream(StreamName="s")["StreamDescription"]
        assert (description["EncryptionType"], description["KeyId"]) == ("KMS", "alias/aws/kinesis")
        assert kinesis.put_record(StreamName="s", Data=b"top secret", PartitionKey="k")["EncryptionType"] == "KMS"
        kinesis.stop_stream_encryption(StreamName="s", EncryptionType="KMS", KeyId="alias/aws/kinesis")
        put(kinesis, "s", ["clear again"])
        on_disk = b"".join(p.read_bytes() for p in pathlib.Path(server.folder.name).rglob("*.log"))
        assert b"in the clear" in on_disk and b"clear again" in on_disk and b"secret" not in on_disk
        for _ in range(2):
            answer = kinesis.get_records(ShardIterator=iterator(kinesis, "s", "shardId-000000000000"))
            assert [(r["Data"], r["EncryptionType"]) for r in answer["Records"]] == [
                (b"in the clear", "NONE"), (b"top secret", "KMS"), (b"clear again", "NONE")]
            server.kill()
            server.start()


def test_monitoring_modes_and_sizes(kinesis, fails):
    kinesis.create_stream(StreamName="s", ShardCount=1)
    arn = kinesis.describe_stream(StreamName="s")["StreamDescription"]["StreamARN"]
    answer = kinesis.enable_enhanced_monitoring(StreamName="s", ShardLevelMetrics=["IncomingBytes"])
    assert (answer["CurrentShardLevelMetrics"], answer["DesiredShardLevelMetrics"]) == ([], ["IncomingBytes"])
    assert len(kinesis.enable_enhanced_monitoring(StreamName="s", ShardLevelMetrics=["ALL"])["DesiredShardLevelMetrics"]) == 7
    assert len(kinesis.disable_enhanced_monitoring(StreamName="s", ShardLevelMetrics=["IncomingBytes"])["DesiredShardLevelMetrics"]) == 6
    large = b"x" * (2 * 1024 * 1024)
    fails("InvalidArgumentException", kinesis.put_record, StreamName="s", Data=large, PartitionKey="k")
    kinesis.update_max_record_size(StreamARN=arn, MaxRecordSizeInKiB=4096)
    kinesis.put_record(StreamName="s", Data=large, PartitionKey="k")
    summary = kinesis.describe_stream_summary(StreamName="s")["StreamDescriptionSummary"]
    assert summary["MaxRecordSizeInKiB"] == 4096
    answer = kinesis.get_records(ShardIterator=iterator(kinesis, "s", "shardId-000000000000"))
    assert answer["Records"][0]["Data"] == large
    fails("InvalidArgumentException", kinesis.update_stream_record_distribution_strategy, StreamARN=arn, RecordDistributionStrategy="AUTO")
    kinesis.update_stream_mode(StreamARN=arn, StreamModeDetails={"StreamMode": "ON_DEMAND"})
    fails("ValidationException", kinesis.split_shard, StreamName="s", ShardToSplit="shardId-000000000000", NewStartingHashKey="5")
    kinesis.update_stream_record_distribution_strategy(StreamARN=arn, RecordDistributionStrategy="AUTO")
    fails("InvalidArgumentException", kinesis.update_stream_warm_throughput, "Commitment", StreamARN=arn, WarmThroughputMiBps=3)
    assert kinesis.describe_account_settings()["MinimumThroughputBillingCommitment"]["Status"] == "DISABLED"
    kinesis.update_account_settings(MinimumThroughputBillingCommitment={"Status": "ENABLED"})
    warm = kinesis.update_stream_warm_throughput(StreamARN=arn, WarmThroughputMiBps=3)["WarmThroughput"]
    assert warm == {"TargetMiBps": 3, "CurrentMiBps": 3}
    # Records without a key are spread over the three shards.
    placed = [kinesis.put_record(StreamARN=arn, Data=b"x")["ShardId"] for _ in range(6)]
    assert len(set(placed)) == 3
    status = kinesis.update_account_settings(MinimumThroughputBillingCommitment={"Status": "DISABLED"})
    assert status["MinimumThroughputBillingCommitment"]["Status"] == "ENABLED_UNTIL_EARLIEST_ALLOWED_END"
    limits = kinesis.describe_limits()
    assert limits["OnDemandStreamCount"] == 1 and limits["OpenShardCount"] == 0
    fails("DryRunOperationException", kinesis.put_record, StreamName="s", Data=b"x", PartitionKey="k", DryRun=True)


def test_policies(kinesis, fails):
    kinesis.create_stream(StreamName="s", ShardCount=1)
    arn = kinesis.describe_stream(StreamName="s")["StreamDescription"]["StreamARN"]
    consumer = kinesis.register_stream_consumer(StreamARN=arn, ConsumerName="c")["Consumer"]["ConsumerARN"]
    statement = '{"Effect":"Allow","Principal":"*","Action":"kinesis:GetRecords","Resource":"' + arn + '"}'
    policy = '{"Version":"2012-10-17","Statement":[' + statement + ']}'
    for resource in (arn, consumer):
        fails("ResourceNotFoundException", kinesis.get_resource_policy, ResourceARN=resource)
        fails("InvalidArgumentException", kinesis.put_resource_policy, ResourceARN=resource, Policy="{")
        kinesis.put_resource_policy(ResourceARN=resource, Policy=policy)
        assert kinesis.get_resource_policy(ResourceARN=resource)["Policy"] == policy
        kinesis.delete_resource_policy(ResourceARN=resource)
        fails("ResourceNotFoundException", kinesis.delete_resource_policy, ResourceARN=resource)
        kinesis.tag_resource(ResourceARN=resource, Tags={"a": "1", "b": "2"})
        kinesis.untag_resource(ResourceARN=resource, TagKeys=["a"])
        assert kinesis.list_tags_for_resource(ResourceARN=resource)["Tags"] == [{"Key": "b", "Value": "2"}]


def test_consumers_are_managed(kinesis, fails):
    kinesis.create_stream(StreamName="s", ShardCount=1)
    arn = kinesis.describe_stream(StreamName="s")["StreamDescription"]["StreamARN"]
    made = kinesis.register_stream_consumer(StreamARN=arn, ConsumerName="one", Tags={"k": "v"})["Consumer"]
    assert made["ConsumerStatus"] == "ACTIVE" and made["ConsumerARN"].startswith(f"{arn}/consumer/one:")
    fails("ResourceInUseException", kinesis.register_stream_consumer, StreamARN=arn, ConsumerName="one")
    for number in range(19):
        kinesis.register_stream_consumer(StreamARN=arn, ConsumerName=f"c{number:02}")
    fails("LimitExceededException", kinesis.register_stream_consumer, StreamARN=arn, ConsumerName="more")
    names = [c["ConsumerName"] for page in kinesis.get_paginator("list_stream_consumers").paginate(
        StreamARN=arn, PaginationConfig={"PageSize": 7}) for c in page["Consumers"]]
    assert names == sorted(names) and len(names) == 20
    by_name = kinesis.describe_stream_consumer(StreamARN=arn, ConsumerName="one")["ConsumerDescription"]
    assert by_name == kinesis.describe_stream_consumer(ConsumerARN=made["ConsumerARN"])["ConsumerDescription"]
    assert kinesis.list_tags_for_resource(ResourceARN=made["ConsumerARN"])["Tags"] == [{"Key": "k", "Value": "v"}]
    assert kinesis.describe_stream_summary(StreamName="s")["StreamDescriptionSummary"]["ConsumerCount"] == 20
    fails("ResourceInUseException", kinesis.delete_stream, StreamName="s")
    kinesis.deregister_stream_consumer(ConsumerARN=made["ConsumerARN"])
    fails("ResourceNotFoundException", kinesis.describe_stream_consumer, ConsumerARN=made["ConsumerARN"])
    kinesis.delete_stream(StreamName="s", EnforceConsumerDeletion=True)


def subscribe(kinesis, consumer, shard="shardId-000000000000", **start):
    return kinesis.subscribe_to_shard(
        ConsumerARN=consumer, ShardId=shard, StartingPosition=start or {"Type": "TRIM_HORIZON"})["EventStream"]


def test_records_are_pushed_as_they_come(aws, kinesis, fails):
    kinesis.create_stream(StreamName="s", ShardCount=1)
    arn = kinesis.describe_stream(StreamName="s")["StreamDescription"]["StreamARN"]
    consumer = kinesis.register_stream_consumer(StreamARN=arn, ConsumerName="c")["Consumer"]["ConsumerARN"]
    put(kinesis, "s", ["old"])
    events = iter(subscribe(aws.client("kinesis"), consumer))
    first = next(events)["SubscribeToShardEvent"]
    assert [r["Data"] for r in first["Records"]] == [b"old"]
    fails("ResourceInUseException", kinesis.subscribe_to_shard, ConsumerARN=consumer, ShardId="shardId-000000000000",
          StartingPosition={"Type": "LATEST"})
    latencies = []
    for number in range(20):
        begun = time.monotonic()
        put(kinesis, "s", [f"new {number}"])
        event = next(events)["SubscribeToShardEvent"]
        latencies.append(time.monotonic() - begun)
        assert [r["Data"] for r in event["Records"]] == [f"new {number}".encode()]
    last = event["ContinuationSequenceNumber"]
    assert last == event["Records"][-1]["SequenceNumber"]
    kinesis.split_shard(StreamName="s", ShardToSplit="shardId-000000000000", NewStartingHashKey="1000")
    final = [e["SubscribeToShardEvent"] for e in events]
    assert ids(final[-1]["ChildShards"]) == ["01", "02"]
    fails("ResourceNotFoundException", kinesis.subscribe_to_shard, ConsumerARN=consumer, ShardId="shardId-000000000009",
          StartingPosition={"Type": "LATEST"})


def test_a_later_subscription_takes_over_and_deregistering_ends_it(aws, kinesis):
    kinesis.create_stream(StreamName="s", ShardCount=1)
    arn = kinesis.describe_stream(StreamName="s")["StreamDescription"]["StreamARN"]
    consumer = kinesis.register_stream_consumer(StreamARN=arn, ConsumerName="c")["Consumer"]["ConsumerARN"]
    first = iter(subscribe(aws.client("kinesis"), consumer))
    next(first)

    def second():
        try:
            return subscribe(aws.client("kinesis"), consumer)
        except kinesis.exceptions.ResourceInUseException:
            return None

    taken_over = iter(eventually(second))
    next(taken_over)
    with pytest.raises(Exception, match="ResourceInUseException"):
        for _ in first:
            pass
    kinesis.deregister_stream_consumer(ConsumerARN=consumer)
    with pytest.raises(Exception, match="ResourceNotFoundException"):
        for _ in taken_over:
            pass
