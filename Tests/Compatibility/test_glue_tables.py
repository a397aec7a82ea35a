"""Versions of tables, resource links, search, and what engines ask that govern access."""

import pytest


def table(name="t", columns=("id",), **more):
    return {"Name": name, "StorageDescriptor": {"Columns": [{"Name": c, "Type": "bigint"} for c in columns]}, **more}


@pytest.fixture
def glue(aws):
    aws.glue.create_database(DatabaseInput={"Name": "db"})
    return aws.glue


def columns(found):
    return [c["Name"] for c in found["StorageDescriptor"]["Columns"]]


def test_versions(glue, fails):
    at = {"DatabaseName": "db", "TableName": "t"}
    glue.create_table(DatabaseName="db", TableInput=table())
    for i in range(1, 5):
        # A version that is not archived has its number, and is gone when the next comes.
        glue.update_table(DatabaseName="db", TableInput=table(columns=[f"c{i}"]), SkipArchive=i == 3)
    versions = glue.get_table_versions(**at)["TableVersions"]
    assert [v["VersionId"] for v in versions] == ["4", "3", "1", "0"]
    assert columns(versions[2]["Table"]) == ["c1"] and versions[2]["Table"]["VersionId"] == "1"
    assert columns(glue.get_table_version(VersionId="0", **at)["TableVersion"]["Table"]) == ["id"]
    assert glue.get_table_version(**at)["TableVersion"]["VersionId"] == "4"
    pages = glue.get_paginator("get_table_versions").paginate(PaginationConfig={"PageSize": 1}, **at)
    assert [v["VersionId"] for p in pages for v in p["TableVersions"]] == ["4", "3", "1", "0"]
    fails("EntityNotFoundException", glue.get_table_version, VersionId="9", **at)
    fails("EntityNotFoundException", glue.get_table_version, VersionId="2", **at)
    fails("EntityNotFoundException", glue.get_table_version, VersionId="x", **at)
    fails("InvalidInputException", glue.delete_table_version, VersionId="4", **at)
    glue.delete_table_version(VersionId="0", **at)
    errors = glue.batch_delete_table_version(VersionIds=["1", "0", "4"], **at)["Errors"]
    assert [(e["VersionId"], e["ErrorDetail"]["ErrorCode"]) for e in errors] == [
        ("0", "EntityNotFoundException"), ("4", "InvalidInputException")]
    glue.delete_table(DatabaseName="db", Name="t")
    glue.create_table(DatabaseName="db", TableInput=table())
    assert [v["VersionId"] for v in glue.get_table_versions(**at)["TableVersions"]] == ["0"]


def test_only_one_of_many_writers_of_a_version_wins(aws, glue):
    from concurrent.futures import ThreadPoolExecutor

    glue.create_table(DatabaseName="db", TableInput=table())

    def update(i):
        try:
            glue.update_table(DatabaseName="db", TableInput=table(Description=str(i)), VersionId="0", SkipArchive=True)
            return i
        except glue.exceptions.ConcurrentModificationException:
            return None

    with ThreadPoolExecutor(8) as pool:
        winners = [i for i in pool.map(update, range(8)) if i is not None]
    assert len(winners) == 1
    got = glue.get_table(DatabaseName="db", Name="t")["Table"]
    assert got["VersionId"] == "1" and got["Description"] == str(winners[0])


def test_links(aws, glue, fails):
    glue.create_table(DatabaseName="db", TableInput=table(PartitionKeys=[{"Name": "p", "Type": "string"}]))
    glue.create_database(DatabaseInput={"Name": "link", "TargetDatabase": {"CatalogId": aws.account, "DatabaseName": "db"}})
    assert glue.get_database(Name="link")["Database"]["TargetDatabase"]["DatabaseName"] == "db"
    assert [t["Name"] for t in glue.get_tables(DatabaseName="link")["TableList"]] == ["t"]
    assert glue.get_table(DatabaseName="link", Name="t")["Table"]["DatabaseName"] == "db"
    glue.create_table(DatabaseName="link", TableInput=table("u"))
    assert glue.get_table(DatabaseName="db", Name="u")
    glue.create_database(DatabaseInput={"Name": "other"})
    target = {"CatalogId": aws.account, "DatabaseName": "db", "Name": "t"}
    glue.create_table(DatabaseName="other", TableInput={"Name": "l", "TargetTable": target})
    assert glue.get_table(DatabaseName="other", Name="l")["Table"]["TargetTable"] == target
    glue.create_partition(DatabaseName="other", TableName="l", PartitionInput={"Values": ["x"]})
    assert [p["Values"] for p in glue.get_partitions(DatabaseName="db", TableName="t")["Partitions"]] == [["x"]]
    again = {"CatalogId": aws.account, "DatabaseName": "other", "Name": "l"}
    fails("InvalidInputException", glue.create_table, "link", DatabaseName="other", TableInput={"Name": "m", "TargetTable": again})
    fails("AccessDeniedException", glue.create_database, DatabaseInput={
        "Name": "foreign", "TargetDatabase": {"CatalogId": "999999999999", "DatabaseName": "db"}})
    glue.delete_table(DatabaseName="other", Name="l")
    glue.delete_database(Name="link")
    assert glue.get_table(DatabaseName="db", Name="t")


def test_search(glue):
    glue.create_database(DatabaseInput={"Name": "sales"})
    glue.create_table(DatabaseName="db", TableInput=table("customer-link", Parameters={"classification": "csv"}, Description="of Bern"))
    glue.create_table(DatabaseName="sales", TableInput=table("xxlinkyy", columns=["price"], Parameters={"classification": "json"}))

    def names(**what):
        return [t["Name"] for t in glue.search_tables(**what)["TableList"]]

    assert names() == ["customer-link", "xxlinkyy"]
    # A filter compares whole words of a value; a text is looked for anywhere.
    assert names(Filters=[{"Key": "Name", "Value": "link"}]) == ["customer-link"]
    assert names(SearchText="link") == ["customer-link", "xxlinkyy"]
    assert names(SearchText='"price"') == ["xxlinkyy"] and names(SearchText='"pric"') == []
    assert names(SearchText="bern") == ["customer-link"]
    assert names(Filters=[{"Key": "classification", "Value": "json"}]) == ["xxlinkyy"]
    assert names(Filters=[{"Key": "DatabaseName", "Value": "sales"}]) == ["xxlinkyy"]
    assert names(Filters=[{"Key": "CreateTime", "Value": "0", "Comparator": "LESS_THAN"}]) == []
    assert names(SortCriteria=[{"FieldName": "Name", "Sort": "DESC"}]) == ["xxlinkyy", "customer-link"]
    first = glue.search_tables(MaxResults=1)
    assert names(MaxResults=1, NextToken=first["NextToken"]) == ["xxlinkyy"]


def test_unfiltered(aws, glue):
    glue.create_table(DatabaseName="db", TableInput=table(PartitionKeys=[{"Name": "p", "Type": "int"}]))
    glue.batch_create_partition(DatabaseName="db", TableName="t", PartitionInputList=[{"Values": [str(i)]} for i in range(5)])
    at = {"CatalogId": aws.account, "DatabaseName": "db", "SupportedPermissionTypes": ["COLUMN_PERMISSION"]}
    got = glue.get_unfiltered_table_metadata(Name="t", **at)
    assert got["Table"]["Name"] == "t" and got["AuthorizedColumns"] == ["id", "p"] and not got["IsRegisteredWithLakeFormation"]
    found = glue.get_unfiltered_partitions_metadata(TableName="t", Expression="p >= 3", **at)["UnfilteredPartitions"]
    assert [p["Partition"]["Values"] for p in found] == [["3"], ["4"]]
    one = glue.get_unfiltered_partition_metadata(TableName="t", PartitionValues=["2"], **at)
    assert one["Partition"]["Values"] == ["2"] and one["AuthorizedColumns"] == ["id", "p"]


def test_only_the_attributes_that_are_asked_for(aws, glue):
    glue.create_table(DatabaseName="db", TableInput=table(TableType="EXTERNAL_TABLE"))
    got = glue.get_tables(DatabaseName="db", AttributesToGet=["NAME", "TABLE_TYPE"])["TableList"]
    assert got == [{"Name": "t", "DatabaseName": "db", "TableType": "EXTERNAL_TABLE", "CatalogId": aws.account}]
    assert glue.get_databases(AttributesToGet=["NAME"])["DatabaseList"] == [{"Name": "db", "CatalogId": aws.account}]


def test_views(glue):
    view = table("v", TableType="VIRTUAL_VIEW", ViewOriginalText="/* Presto View: eyJ9 */", ViewExpandedText="/* Presto View */",
                 Parameters={"presto_view": "true"})
    glue.create_table(DatabaseName="db", TableInput=view)
    got = glue.get_table(DatabaseName="db", Name="v")["Table"]
    assert {k: got[k] for k in view} == view
