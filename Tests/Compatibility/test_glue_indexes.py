"""Partition indexes: they find what a walk through all partitions finds, while partitions come and go."""

import itertools
import random

import pytest
from millrace_server import eventually

KEYS = [("year", "int"), ("day", "date"), ("city", "string"), ("price", "decimal(10,2)")]


@pytest.fixture
def table(aws):
    aws.glue.create_database(DatabaseInput={"Name": "db"})
    keys = [{"Name": n, "Type": t} for n, t in KEYS]
    aws.glue.create_table(DatabaseName="db", TableInput={"Name": "t", "PartitionKeys": keys})
    return {"DatabaseName": "db", "TableName": "t"}


def wait(glue, table, count):
    def active():
        found = glue.get_partition_indexes(**table)["PartitionIndexDescriptorList"]
        return len(found) == count and all(i["IndexStatus"] == "ACTIVE" for i in found) and (found or True)

    return eventually(active)


def fill(glue, table):
    everything = list(itertools.product(
        ["-3", "9", "10", "2024", "__HIVE_DEFAULT_PARTITION__"], ["2024-01-05", "2024-1-20", "2025-01-01"],
        ["Bern", "Bern\u0001x", "Böhmen", "a b", "z"], ["-0.50", "9.5", "10"]))
    for start in range(0, len(everything), 100):
        inputs = [{"Values": list(v)} for v in everything[start:start + 100]]
        assert glue.batch_create_partition(PartitionInputList=inputs, **table)["Errors"] == []
    return everything


EXPRESSIONS = [
    "year = 10", "year > 9", "year <= 9 and city = 'Bern'", "year in (9, 2024) and city >= 'Bern'",
    "day = '2024-01-20'", "day > '2024-01-05' and year = 2024", "city = 'z'", "city like 'B%' and year = 9",
    "price >= 9.5 and city = 'a b'", "price = 10.00", "price < 0", "year is null", "not year = 9",
    "year = 9 or city = 'z'", "year = 9 and (price > 0 or city = 'z')", "year between 9 and 10 and day between '2024-01-01' and '2024-01-31'",
]


def test_indexes_find_what_there_is(aws, table):
    glue = aws.glue
    fill(glue, table)

    def found(expression):
        pages = glue.get_paginator("get_partitions").paginate(
            Expression=expression, PaginationConfig={"PageSize": 7}, **table)
        return sorted(tuple(p["Values"]) for page in pages for p in page["Partitions"])

    without = {e: found(e) for e in EXPRESSIONS}
    assert all(without.values()), {e: len(f) for e, f in without.items()}
    for name, keys in [("a", ["year", "city"]), ("b", ["day"]), ("c", ["price", "year"])]:
        glue.create_partition_index(PartitionIndex={"IndexName": name, "Keys": keys}, **table)
    described = wait(glue, table, 3)
    assert described[0]["Keys"] == [{"Name": "year", "Type": "int"}, {"Name": "city", "Type": "string"}]
    assert {e: found(e) for e in EXPRESSIONS} == without
    gone = random.sample(without["year > 9"], 20)
    glue.batch_delete_partition(PartitionsToDelete=[{"Values": list(v)} for v in gone], **table)
    old = next(v for v in without["city = 'z'"] if v not in gone)
    glue.update_partition(PartitionValueList=list(old), PartitionInput={"Values": ["7", *old[1:]]}, **table)
    for expression in EXPRESSIONS:
        found_with = found(expression)
        for name in ("a", "b", "c"):
            assert not set(found_with) & set(gone)
    assert found("year = 7") == [("7", *old[1:])]
    segments = [
        {tuple(p["Values"]) for p in glue.get_partitions(
            Expression="year = 10", Segment={"SegmentNumber": s, "TotalSegments": 3}, **table)["Partitions"]}
        for s in range(3)
    ]
    assert sum(map(len, segments)) == len(set.union(*segments)) == len(found("year = 10"))


TEXTS = [
    ("a = 'x'", lambda a, b: a == "x"), ("a = 'x' and b = 'y'", lambda a, b: a == "x" and b == "y"), ("b = 'y'", lambda a, b: b == "y"),
    ("a in ('x', 'xy', 'nothing')", lambda a, b: a in ("x", "xy")), ("a in ('x', 'xy') and b in ('y', 'yz')", lambda a, b: a in ("x", "xy") and b in ("y", "yz")),
    ("a = 'x' and b > 'y'", lambda a, b: a == "x" and b > "y"), ("a = '' or a = 'x'", lambda a, b: a in ("", "x")), ("a > 'x'", lambda a, b: a > "x"),
    ("a = 'x' and b = 'nothing'", lambda a, b: False), ("a = 'x' and a = 'y'", lambda a, b: False),
]


@pytest.mark.parametrize("indexed", [False, True])
def test_texts_that_begin_alike(aws, indexed):
    """Leading keys that are texts find partitions by their own names, whole values only."""
    glue = aws.glue
    glue.create_database(DatabaseInput={"Name": "db"})
    keys = [{"Name": n, "Type": "string"} for n in "ab"]
    indexes = {"PartitionIndexes": [{"IndexName": "i", "Keys": ["b", "a"]}]} if indexed else {}
    glue.create_table(DatabaseName="db", TableInput={"Name": "t", "PartitionKeys": keys}, **indexes)
    at = {"DatabaseName": "db", "TableName": "t"}
    every = list(itertools.product(["x", "xy", "x\u0001", "x y", "y"], ["y", "yz", "z", "y\u0001"]))
    glue.batch_create_partition(PartitionInputList=[{"Values": list(v)} for v in every], **at)
    for expression, holds in TEXTS:
        pages = glue.get_paginator("get_partitions").paginate(Expression=expression, PaginationConfig={"PageSize": 2}, **at)
        found = [tuple(p["Values"]) for page in pages for p in page["Partitions"]]
        assert sorted(found) == sorted(v for v in every if holds(*v)), expression


def test_an_index_that_comes_or_goes_between_two_pages(aws, table, fails):
    glue = aws.glue
    every = fill(glue, table)
    wanted = sorted(v for v in every if v[0] == "10")
    ask = {"Expression": "year = 10", "MaxResults": 5, **table}
    page = glue.get_partitions(**ask)
    found = [tuple(p["Values"]) for p in page["Partitions"]]
    glue.create_partition_index(PartitionIndex={"IndexName": "i", "Keys": ["year"]}, **table)
    wait(glue, table, 1)
    while "NextToken" in page:
        page = glue.get_partitions(NextToken=page["NextToken"], **ask)
        found += [tuple(p["Values"]) for p in page["Partitions"]]
    assert sorted(found) == wanted
    token = glue.get_partitions(**ask)["NextToken"]
    glue.delete_partition_index(IndexName="i", **table)
    wait(glue, table, 0)
    fails("InvalidInputException", glue.get_partitions, "index", NextToken=token, **ask)
    for bad in ("x", "eA==", "//8="):
        fails("InvalidInputException", glue.get_partitions, NextToken=bad, **ask)


def test_the_rules_of_indexes(aws, table, fails):
    glue = aws.glue

    def create(name, keys):
        return lambda: glue.create_partition_index(PartitionIndex={"IndexName": name, "Keys": keys}, **table)

    fails("InvalidInputException", create("x", ["nothing"]))
    fails("InvalidInputException", create("x", ["year", "year"]))
    for i, keys in enumerate((["year"], ["city"], ["day"])):
        create(f"i{i}", keys)()
    fails("AlreadyExistsException", create("i0", ["price"]))
    fails("ResourceNumberLimitExceededException", create("i3", ["price"]))
    wait(glue, table, 3)
    fails("EntityNotFoundException", glue.delete_partition_index, IndexName="nothing", **table)
    glue.delete_partition_index(IndexName="i1", **table)
    wait(glue, table, 2)
    changed = [{"Name": n, "Type": "string"} for n, _ in KEYS]
    fails("InvalidInputException", glue.update_table, "index", DatabaseName="db", TableInput={"Name": "t", "PartitionKeys": changed})
    indexes = [{"IndexName": "i", "Keys": ["year"]}]
    keys = [{"Name": n, "Type": t} for n, t in KEYS]
    glue.create_table(DatabaseName="db", TableInput={"Name": "u", "PartitionKeys": keys}, PartitionIndexes=indexes)
    assert glue.get_partition_indexes(DatabaseName="db", TableName="u")["PartitionIndexDescriptorList"][0]["IndexStatus"] == "ACTIVE"
    fails("InvalidInputException", glue.create_table, DatabaseName="db", TableInput={"Name": "w"}, PartitionIndexes=indexes)
    fails("EntityNotFoundException", glue.get_table, DatabaseName="db", Name="w")


def test_an_index_that_a_crash_cut_off_is_filled_at_the_next_start():
    from conftest import Clients
    from millrace_server import Server

    with Server() as server:
        glue = Clients(server).glue
        glue.create_database(DatabaseInput={"Name": "db"})
        glue.create_table(DatabaseName="db", TableInput={"Name": "t", "PartitionKeys": [{"Name": "n", "Type": "int"}]})
        at = {"DatabaseName": "db", "TableName": "t"}
        for start in range(0, 6000, 100):
            glue.batch_create_partition(PartitionInputList=[{"Values": [str(i)]} for i in range(start, start + 100)], **at)
        glue.create_partition_index(PartitionIndex={"IndexName": "i", "Keys": ["n"]}, **at)
        server.kill()
        server.start()
        wait(glue, at, 1)
        found = glue.get_partitions(Expression="n >= 5990", **at)["Partitions"]
        assert sorted(int(p["Values"][0]) for p in found) == list(range(5990, 6000))
