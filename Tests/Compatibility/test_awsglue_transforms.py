"""The transforms of the awsglue library, over records that disagree about their types."""

import json

import pytest
from job_runs import Jobs

RECORDS = """\
{"id": 1, "price": 5, "tags": ["x", "y"], "a": {"b": 1, "c": [{"d": 1}, {"d": 2}]}, "n": null}
{"id": 2, "price": "7", "tags": [], "a": {"b": 2, "c": []}, "n": null}
not json
{"id": 3, "price": 1.5, "tags": null, "extra": "{\\"k\\": 1}"}
"""
SCRIPT = """
from awsglue.dynamicframe import DynamicFrameCollection

def plain(value):
    if hasattr(value, "asDict"):
        return {name: plain(part) for name, part in value.asDict().items()}
    return [plain(part) for part in value] if isinstance(value, list) else value

def show(name, frame):
    rows = [[plain(value) for value in row] for row in frame.toDF().collect()]
    print(name, json.dumps(sorted(rows, key=str), default=str))

def tree(name, frame):
    print(name, json.dumps(frame.schema().treeString()))

read = glueContext.create_dynamic_frame.from_options("s3", {"paths": ["s3://BUCKET/in/"]}, "json")
tree("schema", read)
print("counts", json.dumps([read.count(), read.errorsCount(), read.stageErrorsCount()]))
show("errors", read.errorsAsDynamicFrame())
show("choice", read.select_fields(["id", "price"]))
show("cast", read.resolveChoice(specs=[("price", "cast:double")]).select_fields(["id", "price"]))
show("project", ResolveChoice.apply(read, specs=[("price", "project:string")]).select_fields(["id", "price"]))
show("make_cols", read.resolveChoice(choice="make_cols").select_fields(["id", "price_int", "price_string", "price_double"]))
tree("make_struct", read.resolveChoice(choice="make_struct").select_fields(["price"]))
mapped = ApplyMapping.apply(read, mappings=[
    ("id", "int", "key", "string"), ("a.b", "int", "b", "long"), ("price", "choice", "p.q", "double"), ("none", "int", "z", "int"),
    ("a.c", "array", "c", "array")])
tree("mapped_schema", mapped)
show("mapped", mapped)
show("dropped", DropFields.apply(read, paths=["a.c", "price", "tags", "n"]))
print("null_fields", json.dumps(DropNullFields.apply(read).toDF().columns))
show("filtered", Filter.apply(read, f=lambda r: r["id"] > 1 and r["price"] == "7").select_fields(["id"]))

def change(record):
    if record["id"] == 3:
        raise ValueError("three is bad")
    return {"id": record["id"] * 10, "mixed": [1, "a"]}

changed = Map.apply(read, f=change)
tree("changed_schema", changed)
show("changed", changed)
print("changed_errors", json.dumps([changed.errorsCount(), changed.stageErrorsCount()]))
print("changed_error", json.dumps("three is bad" in changed.errorsAsDynamicFrame().toDF().filter("error.msg like '%three%'").first()[0].msg))
try:
    Map.apply(read, f=change, stageThreshold=1)
except RuntimeError as error:
    print("threshold", json.dumps(str(error)))
frames = Relationalize.apply(read, staging_path="s3://BUCKET/staging/", name="root")
print("frames", json.dumps(sorted(frames.keys())))
for name in sorted(frames.keys()):
    print("columns_" + name, json.dumps(frames.select(name).toDF().columns))
    show(name, frames.select(name))
show("unboxed", Unbox.apply(read, path="extra", format="json").select_fields(["id", "extra"]))
show("unnested", UnnestFrame.apply(read.select_fields(["id", "a"])))
show("renamed", RenameField.apply(read, "a.b", "a.bb").select_fields(["a.bb"]))
joined = Join.apply(read.select_fields(["id", "n"]), read.select_fields(["id", "extra"]), ["id"], ["id"])
print("join_columns", json.dumps(joined.toDF().columns))
show("joined", joined)
rows = SplitRows.apply(read.select_fields(["id"]), {"id": {">": 1, "<": 3}}, "in", "out")
show("in", rows["in"]); show("out", rows["out"])
fields = SplitFields.apply(read, ["id"], "one", "two")
print("fields", json.dumps({name: fields[name].toDF().columns for name in fields.keys()}))
other = DynamicFrame.fromDF(spark.createDataFrame([("x",)], "id string"), glueContext, "other")
show("union", read.select_fields(["id"]).union(other))
staged = DynamicFrame.fromDF(spark.createDataFrame([(1, "new"), (9, "added")], "id int, n string"), glueContext, "staged")
show("merged", read.select_fields(["id", "n"]).mergeDynamicFrame(staged, ["id"]))
both = DynamicFrameCollection({"left": read, "right": read.filter(lambda r: r["id"] == 1)}, glueContext)
ids = MapToCollection.apply(both, SelectFields, "frame", paths=["id"])
print("collection", json.dumps({name: [ids[name].count(), ids[name].toDF().columns] for name in ids.keys()}))
show("selected", SelectFromCollection.apply(ids, "right"))
split = FlatMap.apply(both, SplitFields, "frame", paths=["id"], name1="one", name2="two")
print("flat", json.dumps(sorted(split.keys())))
Spigot.apply(read, "s3://BUCKET/spigot", {"topk": 2})
from_rdd = glueContext.create_dynamic_frame.from_rdd(sc.parallelize([{"a": 1}, {"a": 2.5}, {"b": "x"}]), "rdd")
tree("rdd", from_rdd)
for transform in (FillMissingValues, FindMatches):
    try:
        transform.apply(frame=read)
    except NotImplementedError as error:
        print(transform.__name__, json.dumps(str(error)))
def sparkSqlQuery(glueContext, query, mapping, transformation_ctx):
    for alias, frame in mapping.items():
        frame.toDF().createOrReplaceTempView(alias)
    return DynamicFrame.fromDF(spark.sql(query), glueContext, transformation_ctx)
show("sql", sparkSqlQuery(glueContext, "select max(id) from myDataSource", {"myDataSource": read}, "ctx"))
job.commit()
"""


@pytest.fixture(scope="module")
def found(server):
    """What the script printed, by name: one Spark run for all tests here."""
    from conftest import Clients

    jobs = Jobs(Clients(server))
    jobs.put("in/a.json", RECORDS)
    jobs.spark(SCRIPT.replace("BUCKET", jobs.bucket))
    lines = [line.split(" ", 1) for line in jobs.succeeds() if " " in line]
    spigot = jobs.aws.s3.get_object(Bucket=jobs.bucket, Key=jobs.keys("spigot/")[0])["Body"].read().decode()
    return {name: json.loads(value) for name, value in lines} | {"spigot_lines": len(spigot.splitlines())}


def test_records_that_disagree_make_choices(found):
    assert found["schema"] == "\n".join([
        "root", "|-- id: int", "|-- price: choice", "|    |-- double", "|    |-- int", "|    |-- string", "|-- tags: array",
        "|    |-- element: string", "|-- a: struct", "|    |-- b: int", "|    |-- c: array", "|    |    |-- element: struct",
        "|    |    |    |-- d: int", "|-- n: null", "|-- extra: string", ""])
    assert found["choice"] == [
        [1, {"double": None, "int": 5, "string": None}], [2, {"double": None, "int": None, "string": "7"}],
        [3, {"double": 1.5, "int": None, "string": None}]]
    assert found["rdd"] == "root\n|-- a: choice\n|    |-- double\n|    |-- int\n|-- b: string\n"


def test_lines_that_are_no_records_are_errors(found):
    assert found["counts"] == [3, 1, 1] and found["errors"][0][0]["record"] == "not json"


def test_choices_are_resolved(found):
    assert found["cast"] == [[1, 5.0], [2, 7.0], [3, 1.5]] and found["project"] == [[1, "5"], [2, "7"], [3, "1.5"]]
    assert found["make_cols"] == [[1, None, 5, None], [2, None, None, "7"], [3, 1.5, None, None]]
    assert found["make_struct"] == "root\n|-- price: struct\n|    |-- double: double\n|    |-- int: int\n|    |-- string: string\n"


def test_fields_are_mapped_dropped_and_renamed(found):
    assert found["mapped"] == [["1", 1, {"q": 5.0}, [{"d": 1}, {"d": 2}]], ["2", 2, {"q": 7.0}, []], ["3", None, {"q": 1.5}, None]]
    assert "|-- key: string\n|-- b: long\n|-- p: struct\n|    |-- q: double\n|-- c: array" in found["mapped_schema"]
    assert found["dropped"] == [[1, {"b": 1}, None], [2, {"b": 2}, None], [3, None, '{"k": 1}']]
    assert found["null_fields"] == ["id", "price", "tags", "a", "extra"]
    assert found["renamed"] == [[None], [{"bb": 1}], [{"bb": 2}]]
    assert found["fields"] == {"one": ["id"], "two": ["price", "tags", "a", "n", "extra"]}


def test_functions_of_the_script_see_plain_records(found):
    assert found["filtered"] == [[2]]
    assert found["changed_schema"] == "root\n|-- id: int\n|-- mixed: array\n|    |-- element: choice\n|    |    |-- int\n|    |    |-- string\n"
    assert [row[0] for row in found["changed"]] == [10, 20] and found["changed_errors"] == [2, 1] and found["changed_error"]
    assert "1 records failed" in found["threshold"]


def test_nested_records_become_flat_ones(found):
    assert found["frames"] == ["root", "root_a.c", "root_tags"]
    assert found["columns_root"] == ["id", "price.double", "price.int", "price.string", "tags", "a.b", "a.c", "n", "extra"]
    assert found["columns_root_tags"] == ["id", "index", "tags.val"] and found["columns_root_a.c"] == ["id", "index", "a.c.val.d"]
    root = {row[0]: row for row in found["root"]}
    assert [row[1:] for row in found["root_tags"] if row[0] == root[1][4]] == [[0, "x"], [1, "y"]]
    assert [row[1:] for row in found["root_a.c"] if row[0] == root[1][6]] == [[0, 1], [1, 2]]
    assert root[3][4] is None and [row for row in found["root_tags"] if row[0] == root[2][4]] == []
    assert found["unnested"] == [[1, 1, [{"d": 1}, {"d": 2}]], [2, 2, []], [3, None, None]]
    assert found["unboxed"] == [[1, None], [2, None], [3, {"k": 1}]]


def test_frames_are_joined_split_and_united(found):
    assert found["join_columns"] == ["id", "n", ".id", "extra"]
    assert found["joined"] == [[1, None, 1, None], [2, None, 2, None], [3, None, 3, '{"k": 1}']]
    assert found["in"] == [[2]] and found["out"] == [[1], [3]]
    assert {"int": None, "string": "x"} in [row[0] for row in found["union"]] and len(found["union"]) == 4
    assert found["merged"] == [[1, "new"], [2, None], [3, None], [9, "added"]]
    assert found["collection"] == {"left": [3, ["id"]], "right": [1, ["id"]]} and found["selected"] == [[1]]
    assert found["flat"] == ["one", "right_one", "right_two", "two"]
    assert found["spigot_lines"] == 2 and found["sql"] == [[3]]


def test_what_needs_a_model_is_refused(found):
    assert "machine learning" in found["FillMissingValues"] and "machine learning" in found["FindMatches"]
