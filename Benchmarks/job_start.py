"""How long a job takes to start: a Python shell job to its first line, a Spark job to its first action.

    .deps/python/bin/python Benchmarks/job_start.py [--rounds 5]

Beside the Spark job, in the same run, plain spark-submit runs the same script with the same heap and cores.
"""

import argparse
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "Tests", "Compatibility"))
os.environ.setdefault("MILLRACE_BINARY", os.path.join(os.path.dirname(__file__), "..", ".build", "release", "millrace"))

from conftest import Clients  # noqa: E402
from job_runs import PRELUDE, Jobs  # noqa: E402
from millrace_server import PYTHON, Server  # noqa: E402
from spark_cluster import SPARK_HOME  # noqa: E402

PLAIN = "import time\nprint(time.time())\n"
ACTION = """
import time
from pyspark.context import SparkContext
from pyspark.sql import SparkSession
spark = SparkSession.builder.getOrCreate()
spark.range(10).count()
print(time.time())
"""


def start(jobs, name):
    begun = time.time()
    run = jobs.finished(jobs.glue.start_job_run(JobName=name)["JobRunId"], name)
    assert run["JobRunState"] == "SUCCEEDED", run
    return float(jobs.log(run)[-1]) - begun


def submit(script, heap):
    environment = {**os.environ, "SPARK_HOME": str(SPARK_HOME), "PYSPARK_PYTHON": PYTHON, "PYSPARK_DRIVER_PYTHON": PYTHON}
    command = [SPARK_HOME / "bin/spark-submit", "--master", "local[2]", "--driver-memory", heap, "--conf", "spark.ui.enabled=false", script]
    begun = time.time()
    shown = subprocess.run(command, check=True, capture_output=True, text=True, env=environment).stdout
    return float(shown.split()[-1]) - begun


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--rounds", type=int, default=5)
    options = options.parse_args()
    with Server() as server, tempfile.TemporaryDirectory() as folder:
        jobs = Jobs(Clients(server))
        jobs.create(PLAIN, "shell")
        jobs.create(ACTION, "spark", "glueetl")
        jobs.create(PRELUDE + "spark.range(10).count()\nimport time\nprint(time.time())\n", "glue", "glueetl")
        script = pathlib.Path(folder, "action.py")
        script.write_text(ACTION)
        found = {"Python shell": [], "Spark": [], "Spark with GlueContext": [], "spark-submit": []}
        for _ in range(options.rounds):
            found["Python shell"].append(start(jobs, "shell"))
            found["spark-submit"].append(submit(script, "3g"))
            found["Spark"].append(start(jobs, "spark"))
            found["Spark with GlueContext"].append(start(jobs, "glue"))
        middle = {name: statistics.median(values) for name, values in found.items()}
        print(json.dumps({name: [round(v, 2) for v in values] for name, values in found.items()}))
        for name, value in middle.items():
            print(f"{name}: {value:.2f} s" + (f", {value / middle['spark-submit']:.2f} of spark-submit" if "Spark" in name else ""))


main()
