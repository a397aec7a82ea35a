"""Jobs of a test: scripts on S3, runs waited for, and their logs."""

import json
import textwrap

from millrace_server import eventually

FINAL = ("SUCCEEDED", "FAILED", "STOPPED", "TIMEOUT")
PRELUDE = """
import sys, json
from pyspark.context import SparkContext
from pyspark.sql import functions as F
from awsglue.context import GlueContext
from awsglue.dynamicframe import DynamicFrame
from awsglue.job import Job
from awsglue.transforms import *
from awsglue.utils import getResolvedOptions

args = getResolvedOptions(sys.argv, ["JOB_NAME"])
sc = SparkContext()
glueContext = GlueContext(sc)
spark = glueContext.spark_session
job = Job(glueContext)
job.init(args["JOB_NAME"], args)
"""


# Of scripts that show what they have read, a line for each name.
SHOW = """
def plain(value):
    if hasattr(value, "asDict"):
        return {name: plain(part) for name, part in value.asDict().items()}
    return [plain(part) for part in value] if isinstance(value, list) else value

def show(name, frame):
    frame = frame.toDF() if hasattr(frame, "toDF") and isinstance(frame, DynamicFrame) else frame
    rows = [{column: plain(value) for column, value in zip(frame.columns, row)} for row in frame.collect()]
    print(name, json.dumps(sorted(rows, key=str), default=str))

def read(paths, kind, options={}, **connection):
    return glueContext.create_dynamic_frame.from_options(
        connection_type="s3", connection_options={"paths": ["s3://BUCKET/" + p for p in paths], **connection}, format=kind, format_options=options)
"""


def script(jobs, text):
    return (SHOW + textwrap.dedent(text)).replace("BUCKET", jobs.bucket)


def results(lines):
    return {line.split(" ", 1)[0]: json.loads(line.split(" ", 1)[1]) for line in lines if " " in line}


class Jobs:
    """Creates and runs the jobs of one account."""

    def __init__(self, aws, role=None):
        self.aws, self.glue = aws, aws.glue
        self.bucket, self.role = aws.bucket(), role or aws.role()

    def put(self, key, body):
        self.aws.s3.put_object(Bucket=self.bucket, Key=key, Body=body if isinstance(body, bytes) else body.encode())
        return f"s3://{self.bucket}/{key}"

    def create(self, script, name="job", kind="pythonshell", **more):
        place = self.put(f"scripts/{name}.py", script)
        command = {"Name": kind, "ScriptLocation": place, "PythonVersion": "3.9" if kind == "pythonshell" else "3"}
        self.glue.create_job(Name=name, Role=self.role, Command=command, **more)

    def spark(self, script, name="job", kind="glueetl", **more):
        """A Spark job whose script begins as most do."""
        self.create(PRELUDE + textwrap.dedent(script), name, kind, **more)

    def state(self, run, name="job"):
        return self.glue.get_job_run(JobName=name, RunId=run)["JobRun"]

    def run(self, name="job", **more):
        return self.finished(self.glue.start_job_run(JobName=name, **more)["JobRunId"], name)

    def finished(self, run, name="job"):
        eventually(lambda: self.state(run, name)["JobRunState"] in FINAL, seconds=180, interval=0.2)
        return self.state(run, name)

    def succeeds(self, name="job", **more):
        """A run that succeeded; its output, with JSON lines read."""
        run = self.run(name, **more)
        assert run["JobRunState"] == "SUCCEEDED", (run.get("ErrorMessage"), self.log(run, "error")[-30:])
        return self.log(run)

    def log(self, run, kind="output"):
        group = run.get("LogGroupName", "/aws-glue/python-jobs")
        pages = self.aws.logs.get_paginator("filter_log_events").paginate(
            logGroupName=f"{group}/{kind}", logStreamNames=[run["Id"]])
        return [event["message"] for page in pages for event in page["events"]]

    def keys(self, prefix):
        pages = self.aws.s3.get_paginator("list_objects_v2").paginate(Bucket=self.bucket, Prefix=prefix)
        return [item["Key"] for page in pages for item in page.get("Contents", ())]
