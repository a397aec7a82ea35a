import gzip
import hashlib
import json
import os
import pathlib
import re

import pytest
from botocore.exceptions import ClientError
from conftest import Clients
from deliveries import bodies, delivered, destination
from millrace_server import Server, eventually


@pytest.fixture
def place(aws):
    return aws.bucket(), aws.role()


def test_direct_put_is_delivered_as_it_came(aws, place):
    bucket, role = place
    aws.firehose.create_delivery_stream(
        DeliveryStreamName="d", ExtendedS3DestinationConfiguration=destination(bucket, role)
    )
    answer = aws.firehose.put_record(DeliveryStreamName="d", Record={"Data": b"one,"})
    batch = aws.firehose.put_record_batch(DeliveryStreamName="d", Records=[{"Data": b"two,"}, {"Data": b"three"}])
    assert batch["FailedPutCount"] == 0 and answer["RecordId"] != batch["RequestResponses"][0]["RecordId"]
    found = eventually(lambda: (b := bodies(aws, bucket)) and len(b"".join(b.values())) >= 13 and b)
    assert sorted(b"".join(found.values())) == sorted(b"one,two,three")
    for key in found:
        assert re.fullmatch(r"\d{4}/\d\d/\d\d/\d\d/d-1-\d{4}-\d\d-\d\d-\d\d-\d\d-\d\d-[0-9a-f-]{36}", key), key


def test_prefix_expressions_gzip_extension_and_delimiter(aws, place):
    bucket, role = place
    aws.firehose.create_delivery_stream(
        DeliveryStreamName="p",
        ExtendedS3DestinationConfiguration=destination(
            bucket, role,
            Prefix="in/year=!{timestamp:yyyy}/!{timestamp:'week'}-!{firehose:random-string}/",
            ErrorOutputPrefix="err/!{firehose:error-output-type}/",
            CompressionFormat="GZIP", FileExtension=".json.gz", CustomTimeZone="Asia/Tokyo",
            ProcessingConfiguration={"Enabled": True, "Processors": [
                {"Type": "AppendDelimiterToRecord", "Parameters": [{"ParameterName": "Delimiter", "ParameterValue": "\\n"}]}]},
        ),
    )
    aws.firehose.put_record_batch(DeliveryStreamName="p", Records=[{"Data": b'{"a":1}'}, {"Data": b'{"a":2}'}])
    found = eventually(lambda: bodies(aws, bucket))
    (key, body), = found.items()
    assert re.fullmatch(r"in/year=20\d\d/week-\w{11}/p-1-.*\.json\.gz", key), key
    assert gzip.decompress(body) == b'{"a":1}\n{"a":2}\n'


def test_size_closes_a_batch_before_time_does(aws, place):
    bucket, role = place
    hints = {"SizeInMBs": 1, "IntervalInSeconds": 900}
    aws.firehose.create_delivery_stream(
        DeliveryStreamName="s", ExtendedS3DestinationConfiguration=destination(bucket, role, BufferingHints=hints)
    )
    for _ in range(5):
        aws.firehose.put_record_batch(DeliveryStreamName="s", Records=[{"Data": b"x" * 100_000}] * 5)
    found = eventually(lambda: (b := bodies(aws, bucket)) and len(b) == 2 and b)
    assert all(len(body) == 1_000_000 for body in found.values())


@pytest.mark.parametrize("megabytes", [3, 22, 47])
def test_a_large_object_is_one_of_parts(aws, place, megabytes):
    bucket, role = place
    aws.firehose.create_delivery_stream(DeliveryStreamName="l", ExtendedS3DestinationConfiguration=destination(
        bucket, role, BufferingHints={"SizeInMBs": 128, "IntervalInSeconds": 3}))
    sent = [os.urandom(1_000_000) for _ in range(megabytes)]
    for at in range(0, megabytes, 4):
        answer = aws.firehose.put_record_batch(DeliveryStreamName="l", Records=[{"Data": d} for d in sent[at:at + 4]])
        assert answer["FailedPutCount"] == 0
    found = delivered(aws, bucket, lambda b: sum(map(len, b.values())) == megabytes * 1_000_000)
    assert b"".join(body for _, body in sorted(found.items())) == b"".join(sent)
    key, body = max(found.items(), key=lambda item: len(item[1]))
    head = aws.s3.head_object(Bucket=bucket, Key=key)
    if len(body) < 16 << 20:
        assert head["ETag"] == f'"{hashlib.md5(body).hexdigest()}"'
        return
    parts = [body[at:at + (5 << 20)] for at in range(0, len(body), 5 << 20)]
    assert head["ETag"] == f'"{hashlib.md5(b"".join(hashlib.md5(p).digest() for p in parts)).hexdigest()}-{len(parts)}"'
    last = aws.s3.get_object(Bucket=bucket, Key=key, PartNumber=len(parts))
    assert last["PartsCount"] == len(parts) and last["Body"].read() == parts[-1]


def test_a_kinesis_stream_is_consumed_from_its_creation_on(aws, place):
    bucket, role = place
    aws.kinesis.create_stream(StreamName="src", ShardCount=3)
    aws.kinesis.put_record(StreamName="src", Data=b"before", PartitionKey="a")
    arn = aws.kinesis.describe_stream_summary(StreamName="src")["StreamDescriptionSummary"]["StreamARN"]
    aws.firehose.create_delivery_stream(
        DeliveryStreamName="k", DeliveryStreamType="KinesisStreamAsSource",
        KinesisStreamSourceConfiguration={"KinesisStreamARN": arn, "RoleARN": role},
        ExtendedS3DestinationConfiguration=destination(bucket, role),
    )
    sent = [json.dumps({"n": n}).encode() + b"\n" for n in range(300)]
    aws.kinesis.put_records(StreamName="src", Records=[{"Data": d, "PartitionKey": str(i)} for i, d in enumerate(sent)])
    found = eventually(lambda: (b := b"".join(bodies(aws, bucket).values())).count(b"\n") >= 300 and b)
    assert sorted(found.splitlines(True)) == sorted(sent)
    description = aws.firehose.describe_delivery_stream(DeliveryStreamName="k")["DeliveryStreamDescription"]
    assert description["Source"]["KinesisStreamSourceDescription"]["KinesisStreamARN"] == arn


def test_nothing_is_lost_while_the_bucket_is_not_there(aws, place):
    _, role = place
    late = f"late-{aws.account}"
    aws.firehose.create_delivery_stream(
        DeliveryStreamName="w", ExtendedS3DestinationConfiguration=destination(late, role)
    )
    aws.firehose.put_record(DeliveryStreamName="w", Record={"Data": b"patience"})
    aws.s3.create_bucket(Bucket=late)
    assert list(eventually(lambda: bodies(aws, late)).values()) == [b"patience"]


def test_describe_update_list_and_tags(aws, place, fails):
    bucket, role = place
    firehose = aws.firehose
    configuration = destination(bucket, role, Prefix="one/", CompressionFormat="GZIP")
    firehose.create_delivery_stream(
        DeliveryStreamName="u", ExtendedS3DestinationConfiguration=configuration, Tags=[{"Key": "a", "Value": "1"}]
    )
    about = firehose.describe_delivery_stream(DeliveryStreamName="u")["DeliveryStreamDescription"]
    shown = about["Destinations"][0]["ExtendedS3DestinationDescription"]
    assert {k: shown[k] for k in configuration} == configuration and shown["S3BackupMode"] == "Disabled"
    update = {
        "DeliveryStreamName": "u", "CurrentDeliveryStreamVersionId": about["VersionId"],
        "DestinationId": about["Destinations"][0]["DestinationId"], "ExtendedS3DestinationUpdate": {"Prefix": "two/"},
    }
    firehose.update_destination(**update)
    fails("ConcurrentModificationException", firehose.update_destination, **update)
    again = firehose.describe_delivery_stream(DeliveryStreamName="u")["DeliveryStreamDescription"]
    shown = again["Destinations"][0]["ExtendedS3DestinationDescription"]
    assert again["VersionId"] == "2" and shown["Prefix"] == "two/" and shown["CompressionFormat"] == "GZIP"
    firehose.put_record(DeliveryStreamName="u", Record={"Data": b"x"})
    assert next(iter(eventually(lambda: bodies(aws, bucket)))).startswith("two/")
    firehose.tag_delivery_stream(DeliveryStreamName="u", Tags=[{"Key": "b", "Value": "2"}])
    firehose.untag_delivery_stream(DeliveryStreamName="u", TagKeys=["a"])
    assert firehose.list_tags_for_delivery_stream(DeliveryStreamName="u")["Tags"] == [{"Key": "b", "Value": "2"}]
    assert firehose.list_delivery_streams()["DeliveryStreamNames"] == ["u"]
    assert firehose.list_delivery_streams(DeliveryStreamType="KinesisStreamAsSource")["DeliveryStreamNames"] == []
    firehose.delete_delivery_stream(DeliveryStreamName="u")
    fails("ResourceNotFoundException", firehose.describe_delivery_stream, "Firehose u under account", DeliveryStreamName="u")


def test_encryption_is_real_and_invisible(aws, place, server, fails):
    bucket, role = place
    firehose = aws.firehose
    late = {"SizeInMBs": 1, "IntervalInSeconds": 2}
    firehose.create_delivery_stream(
        DeliveryStreamName="e", ExtendedS3DestinationConfiguration=destination(bucket, role, BufferingHints=late)
    )
    secrets = [f"secret-{aws.account}-{n}".encode() for n in range(3)]
    firehose.put_record(DeliveryStreamName="e", Record={"Data": secrets[0]})
    firehose.start_delivery_stream_encryption(DeliveryStreamName="e")
    about = firehose.describe_delivery_stream(DeliveryStreamName="e")["DeliveryStreamDescription"]
    assert about["DeliveryStreamEncryptionConfiguration"]["Status"] == "ENABLED"
    firehose.put_record_batch(DeliveryStreamName="e", Records=[{"Data": secrets[1]}])
    logs = b"".join(path.read_bytes() for path in pathlib.Path(server.data, "delivery").rglob("*.log"))
    assert secrets[0] in logs and secrets[1] not in logs
    firehose.stop_delivery_stream_encryption(DeliveryStreamName="e")
    firehose.put_record(DeliveryStreamName="e", Record={"Data": secrets[2]})
    found = eventually(lambda: (b := b"".join(bodies(aws, bucket).values())).count(b"secret") == 3 and b)
    assert found == b"".join(secrets)
    fails("InvalidKMSResourceException", firehose.start_delivery_stream_encryption, DeliveryStreamName="e",
          DeliveryStreamEncryptionConfigurationInput={"KeyType": "CUSTOMER_MANAGED_CMK", "KeyARN": "arn:aws:kms:us-east-1:123456789012:key/k"})


def test_errors(aws, place, fails):
    bucket, role = place
    firehose = aws.firehose
    good = destination(bucket, role)

    def create(**more):
        return dict(DeliveryStreamName="e", ExtendedS3DestinationConfiguration={**good, **more})

    refuse = "InvalidArgumentException"
    fails(refuse, firehose.create_delivery_stream, "unable to assume role", **create(RoleARN="arn:aws:iam::000000000000:role/none"))
    fails(refuse, firehose.create_delivery_stream, "ErrorOutputPrefix", **create(Prefix="!{timestamp:yyyy}/"))
    fails(refuse, firehose.create_delivery_stream, "Invalid expression", **create(Prefix="!{nope:x}/", ErrorOutputPrefix="e/"))
    fails(refuse, firehose.create_delivery_stream, "destination", DeliveryStreamName="e")
    fails(refuse, firehose.create_delivery_stream, "Splunk", DeliveryStreamName="e", SplunkDestinationConfiguration={
        "HECEndpoint": "https://x", "HECEndpointType": "Raw", "HECToken": "t", "S3Configuration": good})
    firehose.create_delivery_stream(**create())
    fails("ResourceInUseException", firehose.create_delivery_stream, "already exists", **create())
    fails("ResourceNotFoundException", firehose.put_record, DeliveryStreamName="none", Record={"Data": b"x"})
    fails("ValidationException", firehose.put_record, "less than or equal to 1024000",
          DeliveryStreamName="e", Record={"Data": b"x" * 1_024_001})
    fails(refuse, firehose.put_record_batch, "4 MB", DeliveryStreamName="e", Records=[{"Data": b"x" * 1_000_000}] * 5)
    fails("ResourceNotFoundException", firehose.create_delivery_stream, DeliveryStreamName="f",
          DeliveryStreamType="KinesisStreamAsSource", ExtendedS3DestinationConfiguration=good,
          KinesisStreamSourceConfiguration={"KinesisStreamARN": f"arn:aws:kinesis:us-east-1:{aws.account}:stream/no", "RoleARN": role})


def test_limits_of_aws_refuse_record_by_record():
    """What is beyond the limits is refused, tried again by the client, and there once."""
    with Server("--limits", "aws") as server:
        aws = Clients(server, region="eu-central-1")
        bucket = aws.bucket()
        aws.firehose.create_delivery_stream(DeliveryStreamName="s", ExtendedS3DestinationConfiguration=destination(bucket, aws.role()))
        waiting = [f"<{n}>".encode().ljust(120_000, b".") for n in range(24)]
        everything = sorted(waiting)
        counts = []
        while waiting:
            answer = aws.firehose.put_record_batch(DeliveryStreamName="s", Records=[{"Data": record} for record in waiting])
            outcomes = answer["RequestResponses"]
            refused = [record for record, outcome in zip(waiting, outcomes) if "RecordId" not in outcome]
            assert len(outcomes) == len(waiting) and answer["FailedPutCount"] == len(refused)
            assert {(o["ErrorCode"], o["ErrorMessage"]) for o in outcomes if "RecordId" not in o} <= {("ServiceUnavailableException", "Slow down.")}
            counts.append(len(waiting) - len(refused))
            waiting = refused
        # A second's worth of 1 MiB at first, and more as time goes on.
        assert counts[0] == 8 and len(counts) > 1
        with pytest.raises(ClientError) as refusal:
            for _ in range(100):
                aws.firehose.put_record(DeliveryStreamName="s", Record={"Data": b"x" * 500_000})
        assert refusal.value.response["Error"]["Code"] == "ServiceUnavailableException"
        text = b"".join(delivered(aws, bucket, lambda found: all(record in b"".join(found.values()) for record in everything)).values())
        assert all(text.count(record) == 1 for record in everything)


def test_aggregated_records_of_a_kinesis_stream_are_taken_apart(aws, place):
    from aws_kinesis_agg.aggregator import RecordAggregator

    bucket, role = place
    aws.kinesis.create_stream(StreamName="agg", ShardCount=1)
    arn = aws.kinesis.describe_stream_summary(StreamName="agg")["StreamDescriptionSummary"]["StreamARN"]
    aws.firehose.create_delivery_stream(
        DeliveryStreamName="agg", DeliveryStreamType="KinesisStreamAsSource",
        KinesisStreamSourceConfiguration={"KinesisStreamARN": arn, "RoleARN": role},
        ExtendedS3DestinationConfiguration=destination(bucket, role),
    )
    aggregator = RecordAggregator()
    for number in range(50):
        aggregator.add_user_record(f"key{number}", b"user record %d\n" % number)
    key, _, data = aggregator.clear_and_get().get_contents()
    aws.kinesis.put_record(StreamName="agg", Data=data, PartitionKey=key)
    aws.kinesis.put_record(StreamName="agg", Data=b"plain\n", PartitionKey="k")
    found = eventually(lambda: (b := b"".join(bodies(aws, bucket).values())).count(b"\n") >= 51 and b)
    # The two may lie in objects whose keys are of one second, and then in any order.
    lines = found.splitlines()
    lines.remove(b"plain")
    assert lines == [b"user record %d" % number for number in range(50)]
