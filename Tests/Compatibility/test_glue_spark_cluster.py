"""The same job on this machine and on clusters, one of whose workers is killed in the middle."""

import json
import socket

from conftest import Clients
from job_runs import Jobs
from kubernetes_api import Kubernetes
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
spread = frame.repartition(8)
boto3.client("s3").put_object(Bucket="BUCKET", Key="begun", Body=b"")
done = Map.apply(spread, f=slow)
glueContext.write_dynamic_frame.from_options(done, "s3", {"path": "s3://BUCKET/out/"}, "parquet")
back = spark.read.parquet("s3://BUCKET/out/")
print("sums", json.dumps([list(row) for row in back.groupBy("key").agg(F.sum("value"), F.count("*")).orderBy("key").collect()]))
print("master", json.dumps(sc.master))
"""
ROWS = 400


def prepared(server):
    jobs = Jobs(Clients(server))
    jobs.put("in/a.json", "\n".join(json.dumps({"key": n % 3, "value": n}) for n in range(ROWS)))
    jobs.spark(SCRIPT.replace("BUCKET", jobs.bucket), DefaultArguments={
        "--extra-py-files": jobs.put("lib/packed.py", "def weight(): return 2"), "--enable-glue-datacatalog": "false"})
    return jobs


def results(lines):
    return {line.split(" ", 1)[0]: json.loads(line.split(" ", 1)[1]) for line in lines if " " in line}


WANTED = [[key, sum(2 * n for n in range(ROWS) if n % 3 == key), len(range(key, ROWS, 3))] for key in range(3)]


def succeeds_although(server, kill):
    """The results of a run in the middle of which something is killed."""
    jobs = prepared(server)
    run = jobs.glue.start_job_run(JobName="job")["JobRunId"]
    eventually(lambda: jobs.keys("begun"), seconds=120)
    kill()
    done = jobs.finished(run)
    assert done["JobRunState"] == "SUCCEEDED", (done, jobs.log(done, "error")[-30:])
    return results(jobs.log(done))


def test_a_job_runs_on_a_cluster_and_outlives_a_worker():
    with Server() as server:
        here = results(prepared(server).succeeds())
    assert here["sums"] == WANTED and here["master"].startswith("local[")
    with Cluster(workers=2) as cluster, Server("--spark-master", cluster.url) as server:
        there = succeeds_although(server, lambda: cluster.kill(cluster.workers[0]))
        assert there["sums"] == WANTED and there["master"] == cluster.url


def test_a_job_runs_on_kubernetes_and_outlives_a_pod(tmp_path):
    properties = tmp_path / "spark.conf"
    properties.write_text("""
# Of the cluster, not of a job.
spark.kubernetes.container.image  example/spark:3.5.6
spark.executor.instances=2
spark.executor.memory: 512m
spark.driver.host  127.0.0.1
spark.driver.bindAddress  127.0.0.1
spark.kubernetes.executor.label.team  lake
spark.kubernetes.executor.apiPollingInterval  1s
spark.kubernetes.executor.missingPodDetectDelta  2s
""")
    with Kubernetes() as cluster, Server("--spark-master", cluster.master, "--spark-properties", str(properties)) as server:
        there = succeeds_although(server, lambda: cluster.delete(cluster.made[0]["metadata"]["name"]))
        assert there["sums"] == WANTED and there["master"] == cluster.master
        assert len(cluster.made) == 3 and not cluster.pods
        for pod in cluster.made:
            assert pod["spec"]["containers"][0]["image"] == "example/spark:3.5.6" and pod["metadata"]["labels"]["team"] == "lake"


def test_a_job_asks_the_resource_manager_of_yarn_that_the_server_s_environment_names(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as manager:
        address = f"127.0.0.1:{manager.getsockname()[1]}"
        (tmp_path / "yarn-site.xml").write_text(
            f"<configuration><property><name>yarn.resourcemanager.address</name><value>{address}</value></property></configuration>")
        with Server("--spark-master", "yarn", variables={"HADOOP_CONF_DIR": str(tmp_path)}) as server:
            jobs = prepared(server)
            run = jobs.glue.start_job_run(JobName="job")["JobRunId"]
            manager.settimeout(120)
            client, _ = manager.accept()
            with client:
                # How Hadoop's calls begin, and the protocol that they are of.
                asked = client.recv(4, socket.MSG_WAITALL)
                assert asked == b"hrpc"
                while b"ApplicationClientProtocol" not in asked:
                    more = client.recv(4096)
                    assert more, asked
                    asked += more
                jobs.glue.batch_stop_job_run(JobName="job", JobRunIds=[run])
                assert jobs.finished(run)["JobRunState"] == "STOPPED"
