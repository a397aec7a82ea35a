"""Streaming jobs: a Kinesis stream in windows, through a stop and a crash, each record once."""

import json

from conftest import Clients
from job_runs import Jobs
from millrace_server import Server, eventually

SCRIPT = """
given = getResolvedOptions(sys.argv, ["JOB_NAME", "TempDir"])
frame = glueContext.create_data_frame.from_options(
    connection_type="kinesis",
    connection_options={
        "typeOfData": "kinesis", "streamARN": "STREAM", "classification": "json", "startingPosition": "TRIM_HORIZON", "inferSchema": "true"},
    transformation_ctx="stream")

def process(batch, identifier):
    if batch.count() > 0:
        dynamic = DynamicFrame.fromDF(glueContext.add_ingestion_time_columns(batch, "day"), glueContext, "batch")
        glueContext.write_dynamic_frame.from_options(
            dynamic, "s3", {"path": "s3://BUCKET/out/", "partitionKeys": ["ingest_year", "ingest_month", "ingest_day"]}, "json")

glueContext.forEachBatch(
    frame=frame, batch_function=process, options={"windowSize": "1 seconds", "checkpointLocation": given["TempDir"] + "/checkpoint/"})
job.commit()
"""


def delivered(jobs):
    found = []
    for key in jobs.keys("out/"):
        if not key.endswith("/") and "_temporary" not in key:
            body = jobs.aws.s3.get_object(Bucket=jobs.bucket, Key=key)["Body"].read().decode()
            found += [json.loads(line)["n"] for line in body.splitlines()]
    return sorted(found)


def is_settled(jobs, count):
    """So many records are delivered, and the windows that brought them are committed: one that is not would be processed again.

    What was delivered is read first: a window that delivers its records after the commits were counted is not taken for a committed one.
    """
    if len(delivered(jobs)) < count:
        return False
    # While Spark writes one, a file of another name lies beside them.
    commits, offsets = ({key.rpartition("/")[2] for key in jobs.keys(f"tmp/checkpoint/{name}/")} for name in ("commits", "offsets"))
    return {name for name in offsets if name.isdigit()} <= commits


def test_a_stream_is_read_in_windows_each_record_once():
    with Server() as server:
        aws = Clients(server)
        jobs = Jobs(aws)
        aws.kinesis.create_stream(StreamName="s", ShardCount=2)
        eventually(lambda: aws.kinesis.describe_stream_summary(StreamName="s")["StreamDescriptionSummary"]["StreamStatus"] == "ACTIVE")
        arn = aws.kinesis.describe_stream_summary(StreamName="s")["StreamDescriptionSummary"]["StreamARN"]

        def put(numbers):
            aws.kinesis.put_records(StreamName="s", Records=[
                {"Data": json.dumps({"n": n, "text": f"r{n}"}).encode(), "PartitionKey": str(n)} for n in numbers])

        put(range(100))
        jobs.spark(SCRIPT.replace("BUCKET", jobs.bucket).replace("STREAM", arn), kind="gluestreaming", DefaultArguments={
            "--TempDir": f"s3://{jobs.bucket}/tmp", "--enable-glue-datacatalog": "false"})
        run = jobs.glue.start_job_run(JobName="job")["JobRunId"]
        eventually(lambda: is_settled(jobs, 100), seconds=120, interval=0.5)
        # Through a reshard, the records of the children come too.
        aws.kinesis.update_shard_count(StreamName="s", TargetShardCount=4, ScalingType="UNIFORM_SCALING")
        eventually(lambda: aws.kinesis.describe_stream_summary(StreamName="s")["StreamDescriptionSummary"]["StreamStatus"] == "ACTIVE")
        put(range(100, 150))
        eventually(lambda: is_settled(jobs, 150), seconds=120, interval=0.5)
        jobs.glue.batch_stop_job_run(JobName="job", JobRunIds=[run])
        assert jobs.finished(run)["JobRunState"] == "STOPPED"
        put(range(150, 170))
        second = jobs.glue.start_job_run(JobName="job")["JobRunId"]
        eventually(lambda: is_settled(jobs, 170), seconds=120, interval=0.5)
        server.kill()
        server.start()
        assert jobs.state(second)["JobRunState"] == "FAILED"
        put(range(170, 180))
        third = jobs.glue.start_job_run(JobName="job")["JobRunId"]
        eventually(lambda: is_settled(jobs, 180), seconds=120, interval=0.5)
        jobs.glue.batch_stop_job_run(JobName="job", JobRunIds=[third])
        jobs.finished(third)
        assert delivered(jobs) == list(range(180))


def test_a_streaming_job_says_what_it_needs(aws):
    jobs = Jobs(aws)
    jobs.spark("glueContext.create_data_frame.from_options('kinesis', {'streamARN': 'arn:aws:kinesis:us-east-1:1:stream/s'})", kind="gluestreaming")
    run = jobs.run()
    assert run["JobRunState"] == "FAILED" and "--TempDir" in run["ErrorMessage"]


def test_a_table_over_a_stream_gives_its_columns(aws):
    jobs = Jobs(aws)
    aws.kinesis.create_stream(StreamName="s", ShardCount=1)
    eventually(lambda: aws.kinesis.describe_stream_summary(StreamName="s")["StreamDescriptionSummary"]["StreamStatus"] == "ACTIVE")
    arn = aws.kinesis.describe_stream_summary(StreamName="s")["StreamDescriptionSummary"]["StreamARN"]
    aws.glue.create_database(DatabaseInput={"Name": "lake"})
    columns = [{"Name": "id", "Type": "bigint"}, {"Name": "word", "Type": "string"}]
    for kind, lines in (("json", ['{"id": 1, "word": "a", "more": 2}', "no json"]), ("csv", ["2;b", "3;c"])):
        aws.glue.create_table(DatabaseName="lake", TableInput={
            "Name": kind, "Parameters": {"classification": kind, "typeOfData": "kinesis", "streamARN": arn, "delimiter": ";"},
            "StorageDescriptor": {"Columns": columns, "Location": "s"}})
        aws.kinesis.put_records(StreamName="s", Records=[{"Data": line.encode(), "PartitionKey": "k"} for line in lines])
    jobs.spark("""
    def show(kind):
        frame = glueContext.create_data_frame.from_catalog(
            database="lake", table_name=kind, transformation_ctx=kind, additional_options={"startingPosition": "TRIM_HORIZON"})
        frame.writeStream.format("memory").queryName(kind).start()

    import time
    for kind in ("json", "csv"):
        show(kind)
        while spark.table(kind).count() < 4:
            time.sleep(0.2)
        print(kind, json.dumps([list(row) for row in spark.table(kind).filter("id is not null").orderBy("id").collect()]))
    """, kind="gluestreaming", DefaultArguments={"--TempDir": f"s3://{jobs.bucket}/tmp", "--enable-glue-datacatalog": "false"})
    found = dict(line.split(" ", 1) for line in jobs.succeeds())
    assert json.loads(found["json"]) == [[1, "a"]] and json.loads(found["csv"]) == [[2, "b"], [3, "c"]]
