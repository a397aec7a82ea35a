"""Spark jobs: the way of a run, and Spark SQL over the Data Catalog."""

import json
import re
import urllib.request

import pytest
from job_runs import Jobs


@pytest.fixture
def jobs(aws):
    return Jobs(aws)


def shown(lines):
    """What a script printed as JSON, by its first word."""
    return {line.split(" ", 1)[0]: json.loads(line.split(" ", 1)[1]) for line in lines if " " in line}


def test_a_job_reads_and_writes_s3_with_its_own_role(aws, jobs):
    jobs.put("in/a.csv", "id,name\n1,ann\n2,bob\n")
    jobs.spark(
        """
        import boto3, os
        frame = glueContext.create_dynamic_frame.from_options(
            "s3", {"paths": ["s3://%s/in/"]}, "csv", {"withHeader": True})
        print("rows", json.dumps([r.asDict() for r in frame.toDF().orderBy("id").collect()]))
        print("who", json.dumps(boto3.client("sts").get_caller_identity()["Arn"]))
        print("version", json.dumps(spark.version))
        print("cwd", json.dumps(os.getcwd() != "/"))
        glueContext.get_logger().info("from the logger")
        glueContext.write_dynamic_frame.from_options(frame, "s3", {"path": "s3://%s/out/"}, "parquet")
        job.commit()
        """ % (jobs.bucket, jobs.bucket), GlueVersion="5.0", WorkerType="G.1X", NumberOfWorkers=2)
    run = jobs.run()
    assert run["JobRunState"] == "SUCCEEDED", (run, jobs.log(run, "error")[-20:])
    found = shown(jobs.log(run))
    assert found["rows"] == [{"id": "1", "name": "ann"}, {"id": "2", "name": "bob"}]
    assert found["who"].endswith(":assumed-role/worker/GlueJobRunnerSession") and found["version"] == "3.5.6" and found["cwd"]
    assert any("from the logger" in line for line in jobs.log(run, "error"))
    assert len(jobs.keys("out/")) >= 1 and all(key.endswith(".parquet") for key in jobs.keys("out/"))
    assert run["WorkerType"] == "G.1X" and run["MaxCapacity"] == 2 and run["LogGroupName"] == "/aws-glue/jobs"


def test_spark_sql_sees_and_writes_the_data_catalog(aws, jobs):
    bucket = jobs.bucket
    aws.glue.create_database(DatabaseInput={"Name": "lake", "LocationUri": f"s3://{bucket}/lake"})
    jobs.spark(
        """
        def show(name, query):
            print(name, json.dumps([list(row) for row in spark.sql(query).collect()], default=str))
        frame = spark.createDataFrame([(1, "a", 2023), (2, "b", 2024), (3, "c", 2024)], "id int, name string, year int")
        frame.write.mode("overwrite").saveAsTable("lake.plain")
        show("plain", "select * from lake.plain order by id")
        frame.write.partitionBy("year").saveAsTable("lake.parts")
        show("pruned", "select id, name from lake.parts where year = 2024 order by id")
        plan = spark.sql("select id from lake.parts where year = 2024")._jdf.queryExecution().toString()
        print("files", json.dumps([word for word in ("InMemoryFileIndex(1 paths)", "year=2024", "year=2023") if word in plan]))
        spark.sql("create table lake.ctas stored as parquet location 's3://BUCKET/ctas/' as select id, upper(name) n from lake.plain")
        show("ctas", "select * from lake.ctas order by id")
        spark.sql("create external table lake.hive (id int, name string) partitioned by (d string) stored as orc location 's3://BUCKET/hive/'")
        spark.sql("insert into lake.hive partition (d = 'x y') select 1, 'q'")
        spark.sql("insert into lake.hive select 2, 'w', 'z=%'")
        frame.select("id", "name", F.lit("k").alias("d")).write.insertInto("lake.hive")
        show("counts", "select d, count(*) from lake.hive group by d order by d")
        show("one", "select id from lake.hive where d = 'x y'")
        spark.sql("insert overwrite table lake.plain select 9, 'z', 1")
        show("over", "select * from lake.plain")
        spark.sql("alter table lake.hive add columns (extra int)")
        spark.sql("alter table lake.hive drop partition (d = 'k')")
        spark.sql("create view lake.seen as select id from lake.ctas where id > 1")
        show("view", "select * from lake.seen order by id")
        spark.sql("drop table lake.parts")
        show("tables", "show tables in lake")
        try:
            spark.sql("select * from lake.absent")
        except Exception as error:
            print("absent", json.dumps("TABLE_OR_VIEW_NOT_FOUND" in str(error)))
        """.replace("BUCKET", bucket), DefaultArguments={"--enable-glue-datacatalog": "true"})
    found = shown(jobs.succeeds())
    assert found["plain"] == [[1, "a", 2023], [2, "b", 2024], [3, "c", 2024]]
    assert found["pruned"] == [[2, "b"], [3, "c"]] and found["files"] == ["InMemoryFileIndex(1 paths)", "year=2024"]
    assert found["ctas"] == [[1, "A"], [2, "B"], [3, "C"]]
    assert found["counts"] == [["k", 3], ["x y", 1], ["z=%", 1]] and found["one"] == [[1]]
    assert found["over"] == [[9, "z", 1]] and found["view"] == [[2], [3]] and found["absent"]
    assert sorted(row[1] for row in found["tables"]) == ["ctas", "hive", "plain", "seen"]
    tables = {t["Name"]: t for t in aws.glue.get_tables(DatabaseName="lake")["TableList"]}
    assert tables["ctas"]["StorageDescriptor"]["Columns"] == [{"Name": "id", "Type": "int"}, {"Name": "n", "Type": "string"}]
    assert [c["Name"] for c in tables["hive"]["StorageDescriptor"]["Columns"]] == ["id", "name", "extra"]
    partitions = aws.glue.get_partitions(DatabaseName="lake", TableName="hive")["Partitions"]
    assert sorted(p["Values"] for p in partitions) == [["x y"], ["z=%"]]
    # A managed table goes with its data, an external one's stays.
    assert not jobs.keys("lake/parts/") and jobs.keys("hive/d=k/")


def test_spark_sql_reads_crawled_json(aws, jobs):
    aws.glue.create_database(DatabaseInput={"Name": "lake"})
    jobs.put("in/day=1/a.json", '{"id": 1, "at": {"x": 2}}\n')
    jobs.put("in/day=2/a.json", '{"id": 2, "at": {"x": 3}}\n')
    aws.glue.create_crawler(Name="c", Role=jobs.role, DatabaseName="lake", Targets={"S3Targets": [{"Path": f"s3://{jobs.bucket}/in/"}]})
    aws.glue.start_crawler(Name="c")
    from millrace_server import eventually

    eventually(lambda: aws.glue.get_crawler(Name="c")["Crawler"]["State"] == "READY")
    jobs.spark("print('rows', json.dumps([list(r) for r in spark.sql(\"select id, at.x, day from lake.`in` where day = '2'\").collect()]))")
    assert shown(jobs.succeeds())["rows"] == [[2, 3, "2"]]


@pytest.mark.parametrize("script, words", [
    ("raise ValueError('bad row 7')", ["Error Category: UNCLASSIFIED_ERROR", "Failed Line Number: 1;", "ValueError: bad row 7"]),
    ("import nowhere", ["Error Category: IMPORT_ERROR", "ModuleNotFoundError: No module named 'nowhere'"]),
    ("x = = 1", ["Error Category: SYNTAX_ERROR", "SyntaxError"]),
])
def test_a_script_that_fails_says_why(jobs, script, words):
    jobs.create(script, kind="glueetl")
    run = jobs.run()
    assert run["JobRunState"] == "FAILED"
    for word in words:
        assert word in run["ErrorMessage"], run


def test_what_spark_refuses_is_the_error_message(jobs):
    jobs.spark("spark.sql('select nothing from nowhere')")
    run = jobs.run()
    assert run["JobRunState"] == "FAILED"
    assert "Error Category: QUERY_ERROR" in run["ErrorMessage"] and "AnalysisException: [TABLE_OR_VIEW_NOT_FOUND]" in run["ErrorMessage"]


def test_arguments_files_and_settings_of_a_job(aws, jobs):
    import io
    import zipfile

    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("packed/__init__.py", "def double(x): return 2 * x")
    libraries = [jobs.put("lib/packed.zip", archive.getvalue()), jobs.put("lib/plain.py", "VALUE = 'module'")]
    jobs.spark(
        """
        import os, plain
        from packed import double
        given = getResolvedOptions(sys.argv, ["JOB_NAME", "word", "TempDir"])
        print("given", json.dumps([given["JOB_NAME"], given["word"], given["TempDir"]]))
        print("conf", json.dumps([spark.conf.get("spark.sql.session.timeZone"), spark.conf.get("spark.sql.ansi.enabled")]))
        print("libraries", json.dumps([plain.VALUE, double(21), open("extra.txt").read()]))
        # Workers have them too.
        print("workers", json.dumps(sc.parallelize([1, 2]).map(lambda x: double(x)).collect()))
        print("cores", json.dumps(sc.defaultParallelism >= 1 and sc.master.startswith("local[")))
        """, DefaultArguments={
            "--conf": "spark.sql.session.timeZone=Asia/Tokyo --conf spark.sql.ansi.enabled=true", "--word": "default",
            "--TempDir": f"s3://{jobs.bucket}/tmp/", "--extra-py-files": ",".join(libraries),
            "--extra-files": jobs.put("lib/extra.txt", "content"), "--enable-spark-ui": "true",
            "--spark-event-logs-path": f"s3://{jobs.bucket}/events/", "--enable-metrics": "true",
            "--enable-continuous-cloudwatch-log": "true",
        })
    run = jobs.run(Arguments={"--word": "given"})
    assert run["JobRunState"] == "SUCCEEDED", jobs.log(run, "error")[-20:]
    found = shown(jobs.log(run))
    assert found["given"] == ["job", "given", f"s3://{jobs.bucket}/tmp/"] and found["conf"] == ["Asia/Tokyo", "true"]
    assert found["libraries"] == ["module", 42, "content"] and found["workers"] == [2, 4] and found["cores"]
    assert len(jobs.keys("events/")) == 1
    events = aws.s3.get_object(Bucket=jobs.bucket, Key=jobs.keys("events/")[0])["Body"].read().decode()
    assert "SparkListenerApplicationEnd" in events
    streams = aws.logs.describe_log_streams(logGroupName="/aws-glue/jobs/logs-v2")["logStreams"]
    assert [s["logStreamName"] for s in streams] == [f"{run['Id']}-driver"]


@pytest.mark.parametrize("arguments, words", [
    ({"--job-language": "scala"}, "scala"), ({"--datalake-formats": "delta"}, "delta-spark"), ({"--datalake-formats": "other"}, "other"),
    ({"--enable-spark-ui": "true"}, "--spark-event-logs-path"), ({"--extra-jars": "s3://none/x.jar"}, "s3://none/x.jar"),
])
def test_what_cannot_run_is_refused(jobs, arguments, words):
    jobs.spark("pass", DefaultArguments=arguments)
    run = jobs.run()
    assert run["JobRunState"] == "FAILED" and words in run["ErrorMessage"], run


def metrics(server, run):
    """What the metrics page says of a run."""
    text = urllib.request.urlopen(f"{server.url}/_millrace/metrics").read().decode()
    found = re.findall(r"^millrace_glue_job_(\w+)\{[^}]*job=\"job\",run=\"%s\"\} (\S+)$" % run["Id"], text, re.M)
    return {name: float(value) for name, value in found}


def test_metrics_of_a_run_are_those_of_its_data(aws, jobs):
    lines = "".join(json.dumps({"key": n % 3, "value": n}) + "\n" for n in range(5000))
    jobs.put("in/a.json", lines)
    jobs.spark(
        """
        frame = spark.read.schema("key int, value int").json("s3://BUCKET/in/")
        frame.groupBy("key").agg(F.sum("value").alias("total")).write.parquet("s3://BUCKET/out/")
        def fails(n):
            raise ValueError(n)
        try:
            sc.parallelize([1], 1).map(fails).collect()
        except Exception:
            print("failed", json.dumps(True))
        """.replace("BUCKET", jobs.bucket))
    run = jobs.run(Arguments={"--enable-metrics": ""})
    assert run["JobRunState"] == "SUCCEEDED", (run, jobs.log(run, "error")[-20:])
    found = metrics(aws.server, run)
    # Tasks that read parts of a file may read beyond their ends.
    assert len(lines) <= found["bytes_read_total"] <= 4 * len(lines) and found["records_read_total"] == 5000
    assert found["records_written_total"] == 3 and found["bytes_written_total"] > 0
    assert found["shuffle_bytes_written_total"] > 0 and found["elapsed_milliseconds_total"] > 0
    assert found["completed_stages_total"] >= 2 and found["completed_tasks_total"] >= 2 and found["failed_tasks_total"] == 1
    assert found["executors"] == 1 and 0 < found["driver_heap_usage"] < 1 and 0 <= found["driver_system_cpu_load"] <= 1
    assert not metrics(aws.server, jobs.run())
