"""The same job on this machine and on a cluster, one of whose workers is killed in the middle."""

import json

from conftest import Clients
from job_runs import Jobs
from millrace_server import Server, eventually
from spark_cluster import Cluster

SCRIPT = """
import time
import boto3
from packed import weight

def slow(row):
    time.sleep(0.02)
    return {"key": row["key"], "value": row["value"] * weight()}

frame = glueContext.create_dynamic_frame.from_options("s3", {"paths": ["s3://BUCKET/in/"]}, "json")
spread = frame.repartition(16)
boto3.client("s3").put_object(Bucket="BUCKET", Key="begun", Body=b"")
done = Map.apply(spread, f=slow)
glueContext.write_dynamic_frame.from_options(done, "s3", {"path": "s3://BUCKET/out/"}, "parquet")
back = spark.read.parquet("s3://BUCKET/out/")
print("sums", json.dumps([list(row) for row in back.groupBy("key").agg(F.sum("value"), F.count("*")).orderBy("key").collect()]))
print("master", json.dumps(sc.master))
"""
ROWS = 800


def prepared(server):
    jobs = Jobs(Clients(server))
    jobs.put("in/a.json", "\n".join(json.dumps({"key": n % 3, "value": n}) for n in range(ROWS)))
    jobs.spark(SCRIPT.replace("BUCKET", jobs.bucket), DefaultArguments={
        "--extra-py-files": jobs.put("lib/packed.py", "def weight(): return 2"), "--enable-glue-datacatalog": "false"})
    return jobs


def results(lines):
    return {line.split(" ", 1)[0]: json.loads(line.split(" ", 1)[1]) for line in lines if " " in line}


def test_a_job_runs_on_a_cluster_and_outlives_a_worker():
    wanted = [[key, sum(2 * n for n in range(ROWS) if n % 3 == key), len(range(key, ROWS, 3))] for key in range(3)]
    with Server() as server:
        here = results(prepared(server).succeeds())
    assert here["sums"] == wanted and here["master"].startswith("local[")
    with Cluster(workers=2) as cluster, Server("--spark-master", cluster.url) as server:
        jobs = prepared(server)
        run = jobs.glue.start_job_run(JobName="job")["JobRunId"]
        eventually(lambda: jobs.keys("begun"), seconds=120)
        cluster.kill(cluster.workers[0])
        done = jobs.finished(run)
        assert done["JobRunState"] == "SUCCEEDED", (done, jobs.log(done, "error")[-30:])
        there = results(jobs.log(done))
        assert there["sums"] == wanted and there["master"] == cluster.url
