"""Tells the server what a Spark job has done so far, in the terms of Glue's CloudWatch metrics.

https://docs.aws.amazon.com/glue/latest/dg/monitoring-awsglue-with-cloudwatch-metrics.html
"""

import json
import sys
import threading

from awsglue import _server

_SECONDS = 5


def follow():
    """Sends metrics every few seconds from when the script has made a context, and once more when it stops the context."""
    from pyspark import SparkContext

    sampler = _Sampler()
    threading.Thread(target=sampler.follow, daemon=True, name="metrics").start()
    stop = SparkContext.stop

    def stop_and_tell(context):
        sampler.send(context)
        stop(context)

    SparkContext.stop = stop_and_tell


class _Sampler:
    def __init__(self):
        self._lock = threading.Lock()
        self._stages = {}
        self._processor = _processor_times()

    def follow(self):
        from pyspark import SparkContext

        while True:
            threading.Event().wait(_SECONDS)
            context = SparkContext._active_spark_context
            if context is not None:
                self.send(context)

    def send(self, context):
        # A context that is being made has nothing to say yet, one that was stopped has nothing more.
        if getattr(context, "_jsc", None) is None:
            return
        try:
            with self._lock:
                _server.call("PUT", "/metrics", self._sample(context))
        except Exception as error:
            print(f"Metrics of the job could not be sent: {error}", file=sys.stderr)

    def _sample(self, context):
        store = context._jsc.sc().statusStore()
        # Spark forgets old stages; what they had done stays counted.
        quantiles = context._gateway.new_array(context._jvm.double, 0)
        for stage in _json(context, store.stageList(None, False, False, quantiles, context._jvm.java.util.ArrayList())):
            self._stages[stage["stageId"], stage["attemptId"]] = stage
        stages = self._stages.values()

        def total(name):
            return sum(stage[name] for stage in stages)

        executors = _json(context, store.executorList(True))
        heap = context._jvm.java.lang.management.ManagementFactory.getMemoryMXBean().getHeapMemoryUsage()
        return {
            "bytesRead": total("inputBytes"), "recordsRead": total("inputRecords"), "bytesWritten": total("outputBytes"), "recordsWritten": total("outputRecords"),
            "shuffleBytesWritten": total("shuffleWriteBytes"), "shuffleLocalBytesRead": total("shuffleLocalBytesRead"),
            "elapsedTime": sum(stage["executorRunTime"] for stage in stages), "completedStages": sum(stage["status"] == "COMPLETE" for stage in stages),
            "completedTasks": total("numCompleteTasks"), "failedTasks": total("numFailedTasks"), "killedTasks": total("numKilledTasks"),
            # The driver stands among the executors, and is one only where it has no others.
            "executors": max(1, len(executors) - 1), "diskSpaceUsed": sum(executor["diskUsed"] for executor in executors),
            "heapUsed": heap.getUsed(), "heapUsage": heap.getUsed() / heap.getMax(), "processorLoad": self._load(), **_streaming(context),
        }

    def _load(self):
        """The share of the machine's processor time that was in use since the last sample."""
        before, self._processor = self._processor, _processor_times()
        busy, idle = (new - old for new, old in zip(self._processor, before))
        return busy / (busy + idle) if busy + idle else 0.0


def _processor_times():
    with open("/proc/stat") as file:
        user, nice, system, idle, waiting, *others = (int(word) for word in file.readline().split()[1:9])
    return user + nice + system + sum(others), idle + waiting


def _streaming(context):
    """What the last batches of the streams that run have read, and how long they took."""
    from pyspark.sql import SparkSession

    session = SparkSession._instantiatedSession
    if session is None:
        return {}
    last = [query.lastProgress for query in session.streams.active]
    last = [progress for progress in last if progress]
    if not last:
        return {}
    return {"streamingRecords": sum(p["numInputRows"] for p in last), "batchMilliseconds": max(p["batchDuration"] for p in last)}


def _json(context, value):
    """A value of Spark's status as Python has it, brought over in one call."""
    jvm = context._jvm
    mapper = jvm.com.fasterxml.jackson.databind.ObjectMapper()
    mapper.registerModule(jvm.com.fasterxml.jackson.module.scala.DefaultScalaModule())
    return json.loads(mapper.writeValueAsString(value))
