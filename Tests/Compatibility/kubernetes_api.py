"""What Spark asks of a Kubernetes API server, with pods that are processes of this machine.

https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/
"""

import http.server
import json
import os
import queue
import re
import signal
import subprocess
import tempfile
import threading
import urllib.parse

from millrace_server import PYTHON
from spark_cluster import SPARK_HOME


class Kubernetes:
    """Serves on a free port; each pod is an executor, started as the entry point of Spark's image starts it."""

    def __init__(self):
        self.lock = threading.RLock()
        self.pods, self.processes, self.watchers = {}, {}, []
        self.made = []
        self.version = 1

    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory(prefix="millrace-pods-")
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), type("Bound", (Handler,), {"cluster": self}))
        self.server.daemon_threads = True
        self.master = f"k8s://http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        with self.lock:
            for watcher in self.watchers:
                watcher.put(None)
            for name in list(self.processes):
                self.end(name)
        self.server.shutdown()
        self.server.server_close()
        self.folder.cleanup()

    def create(self, pod):
        with self.lock:
            name = pod["metadata"]["name"]
            pod["metadata"] |= {"uid": f"uid-{len(self.made)}", "namespace": "default", "creationTimestamp": "2026-01-01T00:00:00Z"}
            pod["status"] = {"phase": "Running", "podIP": "127.0.0.1", "containerStatuses": []}
            self.pods[name] = pod
            self.made.append(pod)
            self.tell("ADDED", pod)
            self.processes[name] = self.execute(name, pod["spec"]["containers"][0])
            return pod

    def execute(self, name, container):
        given = {one["name"]: one.get("value", "127.0.0.1") for one in container["env"]}
        options = [value for key, value in given.items() if key.startswith("SPARK_JAVA_OPT_")]
        words = [
            "--driver-url", given["SPARK_DRIVER_URL"], "--executor-id", given["SPARK_EXECUTOR_ID"], "--cores", given["SPARK_EXECUTOR_CORES"],
            "--app-id", given["SPARK_APPLICATION_ID"], "--hostname", "127.0.0.1", "--resourceProfileId", given["SPARK_RESOURCE_PROFILE_ID"], "--podName", name]
        folder = f"{self.folder.name}/{name}"
        os.mkdir(folder)
        log = open(f"{folder}/log", "wb")
        return subprocess.Popen(
            ["java", *options, f"-Xmx{given['SPARK_EXECUTOR_MEMORY']}", "-cp", f"{SPARK_HOME}/jars/*",
             "org.apache.spark.scheduler.cluster.k8s.KubernetesExecutorBackend", *words],
            stdout=log, stderr=log, cwd=folder, start_new_session=True,
            env={**os.environ, **given, "SPARK_HOME": str(SPARK_HOME), "PYSPARK_PYTHON": PYTHON, "SPARK_LOCAL_DIRS": folder})

    def end(self, name):
        """Ends the pod's process, as a machine that is gone does."""
        process = self.processes.pop(name, None)
        if process:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()

    def delete(self, name):
        with self.lock:
            self.end(name)
            pod = self.pods.pop(name, None)
            if pod:
                self.tell("DELETED", pod)

    def tell(self, kind, pod):
        self.version += 1
        pod["metadata"]["resourceVersion"] = str(self.version)
        for watcher in self.watchers:
            watcher.put({"type": kind, "object": pod})

    def select(self, selector):
        """The pods with the labels of a selector: `a=b`, `a!=b`, `a in (b,c)`, with commas between."""
        def meets(labels, term):
            name, sign, values = re.match(r"([^=!\s]+)\s*(!=|==?|in)\s*\(?([^)]*)", term).groups()
            return (labels.get(name) in values.split(",")) != (sign == "!=")

        terms = [term.strip() for term in re.split(r",(?![^(]*\))", selector) if term]
        with self.lock:
            return [pod for pod in self.pods.values() if all(meets(pod["metadata"]["labels"], term) for term in terms)]


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def handle_one(self):
        path, _, query = self.path.partition("?")
        query = dict(urllib.parse.parse_qsl(query))
        body = json.loads(self.rfile.read(int(self.headers.get("Content-Length") or 0)) or b"null")
        kind, _, name = path.removeprefix("/api/v1/namespaces/default/").partition("/")
        if kind != "pods":
            # Maps of settings are kept by the pods' own command here.
            return self.answer(201 if self.command == "POST" else 200, {**(body or {}), "apiVersion": "v1"})
        cluster = self.cluster
        if self.command == "POST":
            return self.answer(201, cluster.create(body))
        if self.command == "DELETE":
            found = [name] if name else [pod["metadata"]["name"] for pod in cluster.select(query.get("labelSelector", ""))]
            for one in found:
                cluster.delete(one)
            return self.answer(200, {"apiVersion": "v1", "kind": "Status", "status": "Success"})
        if query.get("watch") == "true":
            return self.watch()
        if name:
            pod = cluster.pods.get(name)
            if self.command == "PATCH" and pod:
                return self.answer(200, pod)
            return self.answer(200, pod) if pod else self.answer(404, {"apiVersion": "v1", "kind": "Status", "status": "Failure", "code": 404})
        pods = cluster.select(query.get("labelSelector", ""))
        self.answer(200, {"apiVersion": "v1", "kind": "PodList", "metadata": {"resourceVersion": str(cluster.version)}, "items": pods})

    do_GET = do_POST = do_PATCH = do_DELETE = do_PUT = handle_one

    def answer(self, status, value):
        data = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def watch(self):
        """Events as they come; a client that asks for a WebSocket takes this answer as well."""
        events = queue.Queue()
        with self.cluster.lock:
            self.cluster.watchers.append(events)
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        try:
            while (event := events.get()) is not None:
                data = json.dumps(event).encode() + b"\n"
                self.wfile.write(f"{len(data):x}\r\n".encode() + data + b"\r\n")
            self.wfile.write(b"0\r\n\r\n")
        except OSError:
            # The client has gone.
            self.close_connection = True
