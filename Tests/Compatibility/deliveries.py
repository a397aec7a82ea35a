"""What the tests of Firehose share."""

from millrace_server import eventually


def destination(bucket, role, **more):
    return {
        "RoleARN": role,
        "BucketARN": f"arn:aws:s3:::{bucket}",
        "BufferingHints": {"SizeInMBs": 1, "IntervalInSeconds": 0},
        **more,
    }


def processors(*given):
    """A ProcessingConfiguration of (type, parameters) pairs."""
    return {"Enabled": True, "Processors": [
        {"Type": kind, "Parameters": [{"ParameterName": n, "ParameterValue": v} for n, v in parameters.items()]}
        for kind, parameters in given]}


def put_all(aws, stream, records):
    for start in range(0, len(records), 500):
        batch = [{"Data": record} for record in records[start:start + 500]]
        assert aws.firehose.put_record_batch(DeliveryStreamName=stream, Records=batch)["FailedPutCount"] == 0


def bodies(aws, bucket, prefix=""):
    found = {}
    for page in aws.s3.get_paginator("list_objects_v2").paginate(Bucket=bucket, Prefix=prefix):
        for item in page.get("Contents", []):
            found[item["Key"]] = aws.s3.get_object(Bucket=bucket, Key=item["Key"])["Body"].read()
    return found


def delivered(aws, bucket, is_whole, prefix=""):
    """The objects, once `is_whole` says of them that all has come."""
    return eventually(lambda: (found := bodies(aws, bucket, prefix)) and is_whole(found) and found)
