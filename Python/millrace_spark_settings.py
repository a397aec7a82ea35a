"""The environment of a Spark driver: its configuration, the metastore that it asks, the jars that it needs.

https://docs.aws.amazon.com/glue/latest/dg/aws-glue-programming-etl-glue-arguments.html
"""

import os
import re
import shlex
import sys
import zipfile

import millrace_metastore
from awsglue import _server

_LOGGING = """rootLogger.level = warn
rootLogger.appenderRef.stderr.ref = console
appender.console.type = Console
appender.console.name = console
appender.console.target = SYSTEM_ERR
appender.console.layout.type = PatternLayout
appender.console.layout.pattern = %d{yyyy-MM-dd HH:mm:ss,SSS} %p [%t] %c{2}: %m%n%ex
logger.glue.name = GlueLogger
logger.glue.level = info
logger.native.name = org.apache.hadoop.util.NativeCodeLoader
logger.native.level = error
logger.metastore.name = org.apache.hadoop.hive
logger.metastore.level = error
logger.checkpoint.name = org.apache.spark.sql.execution.streaming.CheckpointFileManager
logger.checkpoint.level = error
logger.metrics.name = org.apache.hadoop.metrics2
logger.metrics.level = error
"""


def prepare(settings):
    """Sets the environment so that the SparkContext which the script makes is the job's.

    settings: folder, name, cores, memoryMiB, master (or null for this machine), jars, pyFiles, files, properties (a file, or null),
    conf (the argument --conf), eventLogs (a place on S3, or null), usesCatalog, library (this folder), endpoint.
    """
    import pyspark

    folder = settings["folder"]
    home = os.environ.setdefault("SPARK_HOME", os.path.dirname(pyspark.__file__))
    os.environ.update(
        PYSPARK_DRIVER_PYTHON=sys.executable, SPARK_CONF_DIR=f"{folder}/conf",
        SPARK_LOCAL_DIRS=f"{folder}/spark")
    os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1" if settings["master"] is None else "")
    if not os.environ["SPARK_LOCAL_IP"]:
        del os.environ["SPARK_LOCAL_IP"]
    # What the context is started with; the file of defaults has the rest.
    os.environ["PYSPARK_SUBMIT_ARGS"] = "pyspark-shell"
    properties = _properties(settings) | _read(settings["properties"]) | _given(settings["conf"])
    # Where a cluster's machines have their Python.
    os.environ["PYSPARK_PYTHON"] = properties.get("spark.pyspark.python", sys.executable)
    os.makedirs(f"{folder}/conf", exist_ok=True)
    with open(f"{folder}/conf/spark-defaults.conf", "w") as file:
        file.writelines(f"{name} {_escaped(value)}\n" for name, value in properties.items())
    with open(f"{folder}/conf/log4j2.properties", "w") as file:
        file.write(_LOGGING)
    for archive in settings["pyFiles"]:
        sys.path.append(archive if not archive.endswith(".py") else os.path.dirname(archive))
    return home


def _escaped(value):
    return str(value).replace("\\", "\\\\").replace("\n", "\\n")


def _read(path):
    """A file of properties: a name, then white space, = or :, then a value."""
    if path is None:
        return {}
    with open(path) as file:
        lines = [line.strip() for line in file]
    found = [re.match(r"([^\s=:]+)\s*[\s=:]\s*(.*)", line) for line in lines if line and not line.startswith(("#", "!"))]
    return {match[1]: match[2] for match in found if match}


def _given(text):
    """The argument --conf: KEY=VALUE, and after another --conf more of them."""
    words = [word for word in shlex.split(text or "") if word != "--conf"]
    return dict(word.split("=", 1) for word in words if "=" in word)


def _properties(settings):
    folder, cores = settings["folder"], settings["cores"]
    made = {
        "spark.master": settings["master"] or f"local[{cores}]",
        "spark.app.name": settings["name"],
        "spark.driver.memory": f"{settings['memoryMiB']}m",
        "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": "false",
        "spark.driver.extraJavaOptions": f"-XX:+UseParallelGC -Dderby.system.home={folder} -Djava.io.tmpdir={folder}",
        "spark.jars": ",".join(settings["jars"]),
        "spark.files": ",".join(settings["files"]),
        # A machine's few cores need few parts; adaptive execution joins small ones anyway.
        "spark.sql.shuffle.partitions": str(max(8, 4 * cores)),
        "spark.sql.warehouse.dir": f"{folder}/warehouse",
        "spark.hadoop.fs.s3a.endpoint": settings["endpoint"],
        "spark.hadoop.fs.s3a.path.style.access": "true",
        "spark.hadoop.fs.s3a.connection.ssl.enabled": str(settings["endpoint"].startswith("https:")).lower(),
        "spark.hadoop.fs.s3a.fast.upload.buffer": "bytebuffer",
        "spark.hadoop.fs.s3a.buffer.dir": f"{folder}/spark",
        "spark.hadoop.fs.s3a.change.detection.mode": "none",
    }
    for scheme in ("s3", "s3n"):
        made[f"spark.hadoop.fs.{scheme}.impl"] = "org.apache.hadoop.fs.s3a.S3AFileSystem"
    made |= _credentials(settings["master"])
    if settings["master"] is not None:
        made["spark.submit.pyFiles"] = ",".join([_packed(settings["library"], folder), *settings["pyFiles"]])
    elif settings["pyFiles"]:
        made["spark.submit.pyFiles"] = ",".join(settings["pyFiles"])
    if settings["eventLogs"]:
        _make_folder(settings["eventLogs"])
        made |= {"spark.eventLog.enabled": "true", "spark.eventLog.dir": settings["eventLogs"].replace("s3://", "s3a://", 1)}
    if settings["usesCatalog"]:
        port = millrace_metastore.serve()
        made |= {
            "spark.sql.catalogImplementation": "hive",
            "spark.hadoop.hive.metastore.uris": f"thrift://127.0.0.1:{port}",
            "spark.hadoop.hive.exec.scratchdir": f"{folder}/hive",
            "spark.hadoop.hive.exec.dynamic.partition.mode": "nonstrict",
            "spark.sql.legacy.createHiveTableByDefault": "true",
        }
    return {name: value for name, value in made.items() if value != ""}


def _make_folder(place):
    """Spark writes event logs only into a folder that is there; the file system removes the marker with the first file."""
    import boto3

    bucket, _, key = place.partition("://")[2].partition("/")
    boto3.client("s3").put_object(Bucket=bucket, Key=key.rstrip("/") + "/")


def _credentials(master):
    """Credentials of the run: here they are fetched anew as they expire; a cluster's workers get some that last as long as the run."""
    if master is None:
        return {"spark.hadoop.fs.s3a.aws.credentials.provider": "com.amazonaws.auth.EC2ContainerCredentialsProviderWrapper"}
    now = _server.call("GET", "/credentials", query={"for": "workers"})
    return {
        "spark.hadoop.fs.s3a.aws.credentials.provider": "org.apache.hadoop.fs.s3a.TemporaryAWSCredentialsProvider",
        "spark.hadoop.fs.s3a.access.key": now["AccessKeyId"],
        "spark.hadoop.fs.s3a.secret.key": now["SecretAccessKey"],
        "spark.hadoop.fs.s3a.session.token": now["Token"],
    }


def _packed(library, folder):
    """The library as an archive that workers elsewhere import."""
    path = f"{folder}/awsglue.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for package in ("awsglue", "awsgluedq"):
            for place, _, names in os.walk(f"{library}/{package}"):
                for name in names:
                    if name.endswith(".py"):
                        file = os.path.join(place, name)
                        archive.write(file, os.path.relpath(file, library))
    return path
