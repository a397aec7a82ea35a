"""A standalone Spark cluster of the pyspark package's own: a master and workers."""

import os
import pathlib
import re
import signal
import subprocess
import tempfile

from millrace_server import PYTHON, eventually

SPARK_HOME = next(pathlib.Path(PYTHON).parents[1].glob("lib/python3.*/site-packages/pyspark"))


class Cluster:
    """Runs a master on a free port and workers of one core each."""

    def __init__(self, workers):
        self.count = workers
        self.workers = []

    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory(prefix="millrace-spark-")
        self.master = self.start("master", "org.apache.spark.deploy.master.Master", "--host", "127.0.0.1", "--port", "0", "--webui-port", "0")
        found = eventually(lambda: re.search(r"Starting Spark master at (spark://\S+)", self.log("master")))
        self.url = found[1]
        for _ in range(self.count):
            self.add_worker()
        eventually(lambda: self.log("master").count("Registering worker") >= self.count)
        return self

    def add_worker(self):
        name = f"worker-{len(self.workers)}"
        options = ["--host", "127.0.0.1", "--webui-port", "0", "--cores", "1", "--memory", "1g", "--work-dir", f"{self.folder.name}/{name}"]
        self.workers.append(self.start(name, "org.apache.spark.deploy.worker.Worker", *options, self.url))

    def start(self, name, main, *options):
        environment = {
            **os.environ, "SPARK_HOME": str(SPARK_HOME), "PYSPARK_PYTHON": PYTHON, "SPARK_DAEMON_MEMORY": "256m", "SPARK_LOCAL_IP": "127.0.0.1",
        }
        log = open(f"{self.folder.name}/{name}.log", "wb")
        return subprocess.Popen(
            [SPARK_HOME / "bin/spark-class", main, *options], stdout=log, stderr=log, env=environment, start_new_session=True)

    def log(self, name):
        return pathlib.Path(f"{self.folder.name}/{name}.log").read_text()

    def kill(self, worker):
        """Kills a worker with the executors that it started."""
        for process in pathlib.Path("/proc").glob("[0-9]*"):
            try:
                folder = os.readlink(process / "cwd")
            except OSError:
                continue
            if folder.startswith(f"{self.folder.name}/worker-{self.workers.index(worker)}"):
                os.kill(int(process.name), signal.SIGKILL)
        os.killpg(worker.pid, signal.SIGKILL)
        worker.wait()

    def __exit__(self, *_):
        for process in [*self.workers, self.master]:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
        self.folder.cleanup()
