"""Queues on a stream, with boto3."""

from conftest import Clients
from millrace_server import Server


class Queue:
    def __init__(self, aws, **attributes):
        self.kinesis = aws.kinesis
        self.kinesis.create_stream(StreamName="q", StreamModeDetails={"StreamMode": "ON_DEMAND"})
        self.stream = self.kinesis.describe_stream(StreamName="q")["StreamDescription"]["StreamARN"]
        self.description = self.kinesis.create_queue(
            QueueName="work", StreamConfigurationList=[{"StreamARN": self.stream, "StartingPosition": {"Type": "TRIM_HORIZON"}}],
            **({"QueueAttributes": attributes} if attributes else {}),
        )["QueueDescription"]
        self.arn = self.description["QueueARN"]

    def put(self, count):
        texts = [f"record {n}" for n in range(count)]
        self.kinesis.put_records(StreamName="q", Records=[{"Data": t.encode(), "PartitionKey": t} for t in texts])
        return texts

    def receive(self, wait=1, dead=False, **more):
        call = self.kinesis.receive_dead_letter_queue_records if dead else self.kinesis.receive_queue_records
        return call(QueueARN=self.arn, WaitTimeSeconds=wait, **more)["QueueRecords"]

    def acknowledge(self, records, dead=False):
        call = self.kinesis.acknowledge_dead_letter_queue_records if dead else self.kinesis.acknowledge_queue_records
        return call(QueueARN=self.arn, Entries=[{"ReceiptHandle": r["ReceiptHandle"]} for r in records])

    def show(self, records, seconds=0, dead=False):
        call = self.kinesis.update_dead_letter_queue_records_visibility if dead else self.kinesis.update_queue_records_visibility
        return call(QueueARN=self.arn, Entries=[
            {"ReceiptHandle": r["ReceiptHandle"], "VisibilityTimeoutSeconds": seconds} for r in records])


def test_every_record_is_handed_out_until_acknowledged(aws):
    queue = Queue(aws)
    texts = queue.put(45)
    seen = {}
    while found := queue.receive():
        assert len(found) <= 10
        for record in found:
            assert record["ReceiveCount"] == 1 and record["Data"].decode() == record["PartitionKey"]
            assert record["RecordId"] not in seen
            seen[record["RecordId"]] = record["Data"].decode()
        assert not queue.acknowledge(found)["Failed"]
    assert sorted(seen.values()) == sorted(texts)
    # What was acknowledged stays in the stream.
    total = 0
    for shard in queue.kinesis.list_shards(StreamName="q")["Shards"]:
        token = queue.kinesis.get_shard_iterator(StreamName="q", ShardId=shard["ShardId"], ShardIteratorType="TRIM_HORIZON")["ShardIterator"]
        total += len(queue.kinesis.get_records(ShardIterator=token)["Records"])
    assert total == 45


def test_visibility_and_receipts(aws):
    queue = Queue(aws)
    queue.put(1)
    first = queue.receive()
    assert queue.receive() == []
    assert not queue.show(first)["Failed"]
    second = queue.receive()
    assert second[0]["ReceiveCount"] == 2 and second[0]["RecordId"] == first[0]["RecordId"]
    assert second[0]["FirstReceiveTimestamp"] == first[0]["FirstReceiveTimestamp"]
    assert second[0]["ReceiptHandle"] != first[0]["ReceiptHandle"]
    failed = queue.acknowledge(first + [{"ReceiptHandle": "nonsense"}])
    assert [f["ErrorCode"] for f in failed["Failed"]] == ["ResourceNotFoundException", "InvalidArgumentException"]
    assert failed["Successful"] == []
    assert queue.acknowledge(second)["Successful"] == [{"ReceiptHandle": second[0]["ReceiptHandle"]}]
    # A timeout that passes by itself.
    queue.put(1)
    assert len(queue.receive(VisibilityTimeoutSeconds=1)) == 1
    assert queue.receive(wait=5)[0]["ReceiveCount"] == 2


def test_waiting_receivers_get_records_as_they_come(server, aws):
    import threading

    queue = Queue(aws)
    found = []
    waiter = threading.Thread(target=lambda: found.extend(Clients(server, aws.account).kinesis.receive_queue_records(
        QueueARN=queue.arn, WaitTimeSeconds=20)["QueueRecords"]))
    waiter.start()
    queue.put(1)
    waiter.join(timeout=10)
    assert [r["Data"] for r in found] == [b"record 0"]


def test_dead_letters(aws):
    queue = Queue(aws, VisibilityTimeoutSeconds=60, DeadLetterConfiguration={"TargetType": "BUILT_IN", "MaxReceiveCount": 2})
    queue.put(3)
    for expected in (1, 2):
        found = queue.receive()
        assert [r["ReceiveCount"] for r in found] == [expected] * 3
        queue.show(found)
    assert queue.receive() == []
    dead = queue.receive(dead=True)
    assert sorted(r["Data"] for r in dead) == [b"record 0", b"record 1", b"record 2"]
    assert queue.receive(dead=True) == []
    # Handles of dead letters are of no use to the operations of other records.
    assert len(queue.acknowledge(dead[:1])["Failed"]) == 1
    queue.acknowledge(dead[:1], dead=True)
    restored = queue.kinesis.restore_dead_letter_queue_records(QueueARN=queue.arn, Entries=[{"ReceiptHandle": dead[1]["ReceiptHandle"]}])
    assert not restored["Failed"]
    again = queue.receive()
    assert [(r["RecordId"], r["ReceiveCount"]) for r in again] == [(dead[1]["RecordId"], 1)]
    queue.show(dead[2:], dead=True)
    assert [r["RecordId"] for r in queue.receive(dead=True)] == [dead[2]["RecordId"]]


def test_a_queue_survives_kill_9():
    with Server() as server:
        queue = Queue(Clients(server))
        texts = queue.put(30)
        acknowledged = queue.receive()
        queue.acknowledge(acknowledged)
        in_flight = queue.receive()
        server.kill()
        server.start()
        assert not queue.acknowledge(in_flight[:5])["Failed"]
        queue.show(in_flight[5:])
        rest = []
        while found := queue.receive():
            rest += found
            queue.acknowledge(found)
        counts = {r["Data"].decode(): r["ReceiveCount"] for r in rest}
        done = {r["Data"].decode() for r in acknowledged + in_flight[:5]}
        assert done.isdisjoint(counts) and done | set(counts) == set(texts)
        assert {counts[r["Data"].decode()] for r in in_flight[5:]} == {2}


def test_queues_are_managed(aws, fails):
    queue = Queue(aws)
    kinesis = queue.kinesis
    attributes = queue.description["QueueAttributes"]
    assert attributes == {"VisibilityTimeoutSeconds": 30, "DeadLetterConfiguration": {"TargetType": "BUILT_IN", "MaxReceiveCount": 6}}
    configuration = [{"StreamARN": queue.stream}]
    fails("ResourceInUseException", kinesis.create_queue, QueueName="work", StreamConfigurationList=configuration)
    fails("ValidationException", kinesis.create_queue, QueueName="two", StreamConfigurationList=configuration * 2)
    kinesis.create_stream(StreamName="provisioned", ShardCount=1)
    arn = kinesis.describe_stream(StreamName="provisioned")["StreamDescription"]["StreamARN"]
    fails("InvalidArgumentException", kinesis.create_queue, "on-demand", QueueName="p", StreamConfigurationList=[{"StreamARN": arn}])
    updated = kinesis.update_queue(QueueARN=queue.arn, QueueAttributes={"DeadLetterConfiguration": {"TargetType": "NONE"}})
    assert updated["QueueDescription"]["QueueAttributes"]["DeadLetterConfiguration"] == {"TargetType": "NONE"}
    assert kinesis.describe_queue(QueueARN=queue.arn)["QueueDescription"] == updated["QueueDescription"]
    summaries = kinesis.list_queues(StreamFilter=[{"StreamARN": queue.stream}])["QueueSummaries"]
    assert [s["QueueName"] for s in summaries] == ["work"]
    assert kinesis.list_queues(StreamFilter=[{"StreamARN": arn}])["QueueSummaries"] == []
    kinesis.tag_resource(ResourceARN=queue.arn, Tags={"k": "v"})
    assert kinesis.list_tags_for_resource(ResourceARN=queue.arn)["Tags"] == [{"Key": "k", "Value": "v"}]
    assert kinesis.describe_stream_summary(StreamName="q")["StreamDescriptionSummary"]["QueueCount"] == 1
    fails("ResourceInUseException", kinesis.delete_stream, StreamName="q")
    fails("ResourceInUseException", kinesis.update_stream_mode, StreamARN=queue.stream, StreamModeDetails={"StreamMode": "PROVISIONED"})
    kinesis.delete_queue(QueueARN=queue.arn)
    fails("ResourceNotFoundException", kinesis.describe_queue, QueueARN=queue.arn)
    fails("ResourceNotFoundException", kinesis.receive_queue_records, QueueARN=queue.arn)
    kinesis.delete_stream(StreamName="q")
