"""What the awsglue library reads and writes: files of all formats, tables of the catalog, databases; and job bookmarks."""

import gzip
import io
import json

import amazon.ion.simpleion as ion
import fastavro
import pyarrow.parquet as pq
import pytest
from job_runs import Jobs, results, script


@pytest.fixture
def jobs(aws):
    return Jobs(aws)


def test_files_of_every_format(jobs):
    jobs.put("csv/a.csv", 'id;name\n1;"x;y"\n2;\n')
    jobs.put("bare/a.csv", "1,'a,b'\n")
    jobs.put("gzip/a.json.gz", gzip.compress(b'{"id": 7}'))
    jobs.put("multi/a.json", '[{"id": 1},\n {"id": 2}]')
    jobs.put("path/a.json", '{"items": [{"id": 1}, {"id": 2}], "other": 3}')
    jobs.put("xml/a.xml", '<r><row n="1"><a>5</a><b>x</b><b>y</b></row><row n="2"><a>q</a></row></r>')
    jobs.put("log/a.log", "2024-01-01 GET 200\n2024-01-02 PUT 500\nnothing\n")
    jobs.put("ion/a.ion", ion.dumps([{"id": 1, "s": "x"}, {"id": 2, "s": None}], binary=True, sequence_as_stream=True))
    body = io.BytesIO()
    fastavro.writer(body, {"type": "record", "name": "r", "fields": [{"name": "id", "type": "long"}, {"name": "s", "type": ["null", "string"]}]},
                    [{"id": 1, "s": "x"}, {"id": 2**40, "s": None}])
    jobs.put("avro/a.avro", body.getvalue())
    jobs.put("parts/year=2023/m=01/a.json", '{"id": 1}')
    jobs.put("parts/year=2024/m=02/a b.json", '{"id": 2}')
    jobs.put("parts/year=2024/m=02/skip.txt", "no")
    jobs.put("parts/_hidden/year=1/x.json", "no")
    jobs.spark(script(jobs, """
    show("csv", read(["csv/"], "csv", {"separator": ";", "withHeader": True}))
    show("bare", read(["bare/"], "csv", {"quoteChar": "'"}))
    show("multi", read(["multi/"], "json", {"multiline": True}))
    show("path", read(["path/"], "json", {"jsonPath": "$.items[*]"}))
    show("xml", read(["xml/"], "xml", {"rowTag": "row"}))
    show("log", read(["log/"], "grokLog", {"logFormat": "%{NOTSPACE:day} %{WORD:verb} %{NUMBER:status}"}))
    show("ion", read(["ion/"], "ion"))
    show("avro", read(["avro/"], "avro"))
    show("parts", read(["parts/"], "json", exclusions=json.dumps(["**.txt"])))
    show("named", read(["parts/year=2023/"], "json", attachFilename="file"))
    print("grouped", json.dumps(read(["parts/"], "json", exclusions='["**.txt"]', groupFiles="inPartition").getNumPartitions()))
    def refused(name, *given, **connection):
        try:
            read(*given, **connection).count()
        except ValueError as error:
            print(name, json.dumps(str(error)))
    refused("hudi", ["csv/"], "hudi")
    refused("plain", ["csv/"], "csv", compressionType="gzip")
    show("gzip", read(["gzip/"], "json", compressionType="gzip"))
    show("none", read(["nothing/"], "json"))
    """))
    found = results(jobs.succeeds())
    assert found["csv"] == [{"id": "1", "name": "x;y"}, {"id": "2", "name": ""}] and found["bare"] == [{"col0": "1", "col1": "a,b"}]
    assert found["multi"] == found["path"] == [{"id": 1}, {"id": 2}]
    assert found["xml"] == [{"_n": 1, "a": {"int": 5, "string": None}, "b": ["x", "y"]}, {"_n": 2, "a": {"int": None, "string": "q"}, "b": None}]
    assert found["log"] == [{"day": "2024-01-01", "verb": "GET", "status": "200"}, {"day": "2024-01-02", "verb": "PUT", "status": "500"}]
    assert found["ion"] == [{"id": 1, "s": "x"}, {"id": 2, "s": None}] and found["avro"] == [{"id": 1, "s": "x"}, {"id": 2**40, "s": None}]
    assert found["parts"] == [{"id": 1, "year": "2023", "m": "01"}, {"id": 2, "year": "2024", "m": "02"}]
    assert found["named"][0]["file"] == f"s3://{jobs.bucket}/parts/year=2023/m=01/a.json" and found["grouped"] == 1
    assert found["plain"].endswith("csv/a.csv does not") and found["gzip"] == [{"id": 7}]
    assert "hudi needs jars" in found["hudi"] and found["none"] == []


def test_files_are_written_in_every_format(jobs):
    jobs.put("in/a.json", '{"id": 1, "p": "a", "v": {"x": [1, 2]}}\n{"id": 2, "p": "b c", "v": null}\n')
    jobs.spark(script(jobs, """
    frame = read(["in/"], "json")
    def write(kind, folder, options={}, **more):
        glueContext.write_dynamic_frame.from_options(
            frame=frame, connection_type="s3", connection_options={"path": "s3://BUCKET/" + folder, **more}, format=kind, format_options=options)
    for kind in ("json", "csv", "parquet", "orc", "avro"):
        write(kind, f"out/{kind}/")
        write(kind, f"out/{kind}/")
        show(kind, read([f"out/{kind}/"], kind, {"withHeader": True}))
        write(kind, f"keys/{kind}/", partitionKeys=["p"])
        show(kind + "_keys", read([f"keys/{kind}/"], kind, {"withHeader": True}).select_fields(["id", "p"]))
    write("json", "gz/", compression="gzip")
    write("csv", "tsv/", {"separator": "\\t", "writeHeader": False, "quoteChar": -1})
    write("glueparquet", "zstd/", {"compression": "zstd"})
    for options in ({"kind": "xml"}, {"kind": "json", "compression": "rar"}, {"kind": "json", "partitionKeys": ["none"]}):
        try:
            write(options.pop("kind"), "bad/", **options)
        except ValueError as error:
            print("refused", json.dumps(str(error)))
    """))
    lines = jobs.succeeds()
    found = results(lines)
    twice = [{"id": 1, "p": "a", "v": {"x": [1, 2]}}, {"id": 2, "p": "b c", "v": None}]
    for kind in ("json", "parquet", "orc", "avro"):
        # Written twice is there twice: a sink adds.
        assert found[kind] == sorted(twice * 2, key=str), kind
        assert found[f"{kind}_keys"] == [{"id": 1, "p": "a"}, {"id": 2, "p": "b c"}], kind
    assert found["csv"] == sorted([{"id": "1", "p": "a", "v": '{"x":[1,2]}'}, {"id": "2", "p": "b c", "v": ""}] * 2, key=str)
    assert sum("refused" in line for line in lines) == 3
    assert all("_SUCCESS" not in key and "_temporary" not in key for key in jobs.keys("out/") + jobs.keys("keys/"))
    assert jobs.keys("gz/")[0].endswith(".json.gz")
    tsv = b"".join(jobs.aws.s3.get_object(Bucket=jobs.bucket, Key=key)["Body"].read() for key in jobs.keys("tsv/"))
    assert tsv.decode().splitlines()[0] == '1\ta\t{"x":[1,2]}'
    parquet = jobs.aws.s3.get_object(Bucket=jobs.bucket, Key=jobs.keys("zstd/")[0])["Body"].read()
    assert pq.ParquetFile(io.BytesIO(parquet)).metadata.row_group(0).column(0).compression == "ZSTD"


def typed_table(jobs, name="t"):
    glue, place = jobs.glue, f"s3://{jobs.bucket}/{name}"
    columns = [{"Name": "id", "Type": "bigint"}, {"Name": "price", "Type": "double"}, {"Name": "name", "Type": "string"}]

    def storage(folder):
        return {
            "Location": f"{place}/{folder}", "Columns": columns, "InputFormat": "org.apache.hadoop.mapred.TextInputFormat",
            "OutputFormat": "org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat",
            "SerdeInfo": {"SerializationLibrary": "org.apache.hadoop.hive.serde2.lazy.LazySimpleSerDe", "Parameters": {"field.delim": ","}},
        }

    glue.create_table(DatabaseName="lake", TableInput={
        "Name": name, "PartitionKeys": [{"Name": "year", "Type": "int"}], "StorageDescriptor": storage(""),
        "Parameters": {"classification": "csv", "skip.header.line.count": "1"}})
    for year in ("2023", "2024"):
        # One place is not named after its partition.
        folder = "year=2023/" if year == "2023" else "elsewhere/"
        glue.create_partition(DatabaseName="lake", TableName=name, PartitionInput={"Values": [year], "StorageDescriptor": storage(folder)})
    jobs.put(f"{name}/year=2023/a.csv", "id,price,name\n1,5,ann\n2,x,bob\n")
    jobs.put(f"{name}/elsewhere/a.csv", "id,price,name\n3,7,\n")


def test_tables_of_the_catalog_and_sinks_that_update_it(aws, jobs):
    aws.glue.create_database(DatabaseInput={"Name": "lake"})
    typed_table(jobs)
    jobs.spark(script(jobs, """
    table = glueContext.create_dynamic_frame.from_catalog(database="lake", table_name="t")
    print("schema", json.dumps(table.schema().treeString()))
    show("all", table)
    show("pruned", glueContext.create_dynamic_frame.from_catalog(
        database="lake", table_name="t", push_down_predicate="year > 2000 and year = 2024",
        additional_options={"catalogPartitionPredicate": "year >= 2024"}))
    show("match", table.resolveChoice(choice="match_catalog", database="lake", table_name="t").select_fields(["id", "price"]))
    clean = table.resolveChoice(specs=[("price", "cast:double")])
    def sink(frame, **more):
        made = glueContext.getSink(connection_type="s3", path="s3://BUCKET/sink/", enableUpdateCatalog=True, partitionKeys=["year"], **more)
        made.setFormat("glueparquet")
        made.setCatalogInfo(catalogDatabase="lake", catalogTableName="sunk")
        made.writeFrame(frame)
    sink(clean, updateBehavior="UPDATE_IN_DATABASE")
    show("sunk", glueContext.create_dynamic_frame.from_catalog(database="lake", table_name="sunk"))
    wider = DynamicFrame.fromDF(spark.createDataFrame([(4, 2025, True)], "id long, year int, extra boolean"), glueContext)
    sink(wider, updateBehavior="UPDATE_IN_DATABASE")
    sink(DynamicFrame.fromDF(spark.createDataFrame([(5, 2025, "x")], "id long, year int, ignored string"), glueContext), updateBehavior="LOG")
    show("sql", spark.sql("select id, year, extra from lake.sunk order by id"))
    glueContext.write_dynamic_frame.from_catalog(
        frame=DynamicFrame.fromDF(spark.createDataFrame([(9, 1.5, "new", 2030)], "id long, price double, name string, year int"), glueContext),
        database="lake", table_name="t", additional_options={"enableUpdateCatalog": True})
    show("written", glueContext.create_dynamic_frame.from_catalog(database="lake", table_name="t", push_down_predicate="year = 2030"))
    show("frame", glueContext.create_data_frame.from_catalog(database="lake", table_name="t", push_down_predicate="year = 2024"))
    show("sample", glueContext.create_sample_dynamic_frame_from_catalog("lake", "t", 1).select_fields(["year"]).toDF().limit(0))
    """))
    found = results(jobs.succeeds())
    assert found["schema"] == "root\n|-- id: long\n|-- price: choice\n|    |-- double\n|    |-- string\n|-- name: string\n|-- year: int\n"
    assert found["all"] == [
        {"id": 1, "price": {"double": 5.0, "string": None}, "name": "ann", "year": 2023},
        {"id": 2, "price": {"double": None, "string": "x"}, "name": "bob", "year": 2023},
        {"id": 3, "price": {"double": 7.0, "string": None}, "name": "", "year": 2024}]
    assert found["pruned"] == found["frame"] == [{"id": 3, "price": 7.0, "name": "", "year": 2024}]
    assert found["match"] == [{"id": 1, "price": 5.0}, {"id": 2, "price": None}, {"id": 3, "price": 7.0}]
    assert [(r["id"], r["price"], r["year"]) for r in found["sunk"]] == [(1, 5.0, 2023), (2, None, 2023), (3, 7.0, 2024)]
    assert [(r["id"], r["year"], r["extra"]) for r in found["sql"]] == [(1, 2023, None), (2, 2023, None), (3, 2024, None), (4, 2025, True), (5, 2025, None)]
    assert found["written"] == [{"id": 9, "price": 1.5, "name": "new", "year": 2030}]
    table = aws.glue.get_table(DatabaseName="lake", Name="sunk")["Table"]
    assert [(c["Name"], c["Type"]) for c in table["StorageDescriptor"]["Columns"]] == [
        ("id", "bigint"), ("price", "double"), ("name", "string"), ("extra", "boolean")]
    assert table["PartitionKeys"] == [{"Name": "year", "Type": "int"}] and table["Parameters"]["classification"] == "parquet"
    values = [p["Values"] for p in aws.glue.get_partitions(DatabaseName="lake", TableName="sunk")["Partitions"]]
    assert sorted(values) == [["2023"], ["2024"], ["2025"]]


def test_bookmarks_skip_what_was_committed(aws, jobs, fails):
    fails("EntityNotFoundException", aws.glue.get_job_bookmark, "Continuation for job", JobName="job")
    jobs.put("in/a.json", '{"id": 1}')
    jobs.spark(script(jobs, """
    more = getResolvedOptions(sys.argv, ["JOB_NAME", "commit"])
    def seen(name, path, context):
        frame = glueContext.create_dynamic_frame.from_options(
            "s3", {"paths": ["s3://BUCKET/" + path]}, "json", transformation_ctx=context)
        print(name, json.dumps(sorted(r[0] for r in frame.toDF().collect())))
    seen("first", "in/", "ctx")
    seen("unmarked", "in/", "")
    if more["commit"] == "yes":
        job.commit()
    if more["commit"] == "fail":
        raise ValueError("failed before the commit")
    """), DefaultArguments={"--job-bookmark-option": "job-bookmark-enable", "--commit": "yes"})

    def read(**arguments):
        run = jobs.run(Arguments={f"--{name.replace('_', '-')}": value for name, value in arguments.items()})
        found = results(jobs.log(run))
        return found["first"], found["unmarked"], run["Id"]

    assert read(commit="fail")[:2] == ([1], [1])
    one = read()
    assert one[0] == [1]
    assert read()[:2] == ([], [1])
    jobs.put("in/b.json", '{"id": 2}')
    assert read(commit="no")[0] == [2]
    two = read()
    assert two[0] == [2]
    jobs.put("in/a.json", '{"id": 11}')
    three = read()
    assert three[0] == [11]
    entry = aws.glue.get_job_bookmark(JobName="job")["JobBookmarkEntry"]
    assert entry["RunId"] == three[2] and entry["PreviousRunId"] == two[2] and entry["JobName"] == "job"
    assert json.loads(entry["JobBookmark"])["ctx"]["high"]
    # Off, it reads all; paused between two runs, what the second of them had read.
    assert read(job_bookmark_option="job-bookmark-disable")[0] == [2, 11]
    paused = {"job_bookmark_option": "job-bookmark-pause", "job_bookmark_from": one[2], "job_bookmark_to": two[2]}
    assert read(**paused)[0] == [2]
    assert read()[0] == []
    # Rewound to the end of the first run, what came after it is read again.
    assert aws.glue.reset_job_bookmark(JobName="job", RunId=one[2])["JobBookmarkEntry"]["RunId"] == one[2]
    assert read()[0] == [2, 11]
    aws.glue.reset_job_bookmark(JobName="job")
    assert read()[0] == [2, 11]
    fails("EntityNotFoundException", aws.glue.reset_job_bookmark, JobName="job", RunId="jr_none")


def test_databases_are_read_and_written(aws, jobs, postgres):
    postgres.rows("postgres", "create schema glue; create table glue.people (id int, name text); insert into glue.people values (1, 'ann'), (2, 'bob')")
    url = f"jdbc:postgresql://127.0.0.1:{postgres.port}/postgres"
    aws.glue.create_connection(ConnectionInput={
        "Name": "pg", "ConnectionType": "JDBC",
        "ConnectionProperties": {"JDBC_CONNECTION_URL": url, "USERNAME": "miller", "PASSWORD": postgres.password}})
    jobs.spark(script(jobs, """
    def people(context="", **more):
        return glueContext.create_dynamic_frame.from_options(
            connection_type="postgresql", connection_options={"useConnectionProperties": "true", "connectionName": "pg", "dbtable": "glue.people", **more},
            transformation_ctx=context)
    show("marked", people("ctx", jobBookmarkKeys=["id"], jobBookmarkKeysSortOrder="asc"))
    show("all", people())
    show("split", people(hashfield="id", hashpartitions="3"))
    show("query", people(sampleQuery="select name from glue.people where id = 1"))
    conf = glueContext.extract_jdbc_conf("pg")
    print("conf", json.dumps([conf["user"] != "", conf["vendor"]]))
    glueContext.write_dynamic_frame.from_jdbc_conf(
        frame=people().apply_mapping([("name", "string", "who", "string")]), catalog_connection="pg", connection_options={"dbtable": "glue.copies"})
    job.commit()
    """), DefaultArguments={"--job-bookmark-option": "job-bookmark-enable"})
    found = results(jobs.succeeds())
    both = [{"id": 1, "name": "ann"}, {"id": 2, "name": "bob"}]
    assert found["marked"] == found["all"] == found["split"] == both and found["query"] == [{"name": "ann"}]
    assert found["conf"] == [True, "postgresql"]
    postgres.rows("postgres", "insert into glue.people values (3, 'eve')")
    found = results(jobs.succeeds())
    assert found["marked"] == [{"id": 3, "name": "eve"}] and len(found["all"]) == 3
    assert results(jobs.succeeds())["marked"] == []
    assert sorted(postgres.rows("postgres", "select who, count(*) from glue.copies group by 1")) == [("ann", 3), ("bob", 3), ("eve", 2)]


def test_old_files_are_purged(jobs):
    jobs.put("old/a.json", "{}")
    jobs.put("keep/a.json", "{}")
    jobs.spark(script(jobs, """
    glueContext.purge_s3_path("s3://BUCKET/keep/", options={"retentionPeriod": 1})
    glueContext.purge_s3_path("s3://BUCKET/old/", options={"retentionPeriod": 0})
    try:
        glueContext.transition_s3_path("s3://BUCKET/keep/", "GLACIER")
    except NotImplementedError as error:
        print("transition", json.dumps(str(error)))
    """))
    assert "storage classes" in results(jobs.succeeds())["transition"]
    assert jobs.keys("old/") == [] and jobs.keys("keep/") == ["keep/a.json"]
