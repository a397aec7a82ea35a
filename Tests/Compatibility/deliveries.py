"""What the tests of Firehose share."""

import io

import pyarrow.parquet
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


def make_table(aws, columns, name="t"):
    aws.glue.create_database(DatabaseInput={"Name": "db"})
    aws.glue.create_table(DatabaseName="db", TableInput={"Name": name, "StorageDescriptor": {
        "Columns": [{"Name": n, "Type": t} for n, t in columns.items()]}})


def conversion(role, serializer, deserializer={"OpenXJsonSerDe": {}}, **schema):
    return {
        "Enabled": True, "InputFormatConfiguration": {"Deserializer": deserializer}, "OutputFormatConfiguration": {"Serializer": serializer},
        "SchemaConfiguration": {"RoleARN": role, "DatabaseName": "db", "TableName": "t", **schema},
    }


def converting(bucket, role, serializer, deserializer={"OpenXJsonSerDe": {}}, **more):
    return destination(bucket, role, **{
        "Prefix": "out/", "ErrorOutputPrefix": "errors/!{firehose:error-output-type}/",
        "BufferingHints": {"SizeInMBs": 64, "IntervalInSeconds": 1},
        "DataFormatConversionConfiguration": conversion(role, serializer, deserializer), **more})


def rows(found, read):
    return [row for key, body in sorted(found.items()) if key.startswith("out/") for row in read(body).to_pylist()]


def parquet(body):
    return pyarrow.parquet.read_table(io.BytesIO(body))
