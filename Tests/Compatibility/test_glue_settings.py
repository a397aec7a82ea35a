"""What the catalog keeps beside tables: statistics, functions, connections, catalogs, policies, settings."""

import datetime
import json

import pytest

WHEN = datetime.datetime(2026, 1, 2, tzinfo=datetime.timezone.utc)


def statistics(column, **data):
    return {"ColumnName": column, "ColumnType": "bigint", "AnalyzedTime": WHEN,
            "StatisticsData": {"Type": "LONG", "LongColumnStatisticsData": {"NumberOfNulls": 1, "NumberOfDistinctValues": 5, **data}}}


@pytest.fixture
def glue(aws):
    aws.glue.create_database(DatabaseInput={"Name": "db"})
    aws.glue.create_table(DatabaseName="db", TableInput={
        "Name": "t", "StorageDescriptor": {"Columns": [{"Name": "id", "Type": "bigint"}, {"Name": "n", "Type": "bigint"}]},
        "PartitionKeys": [{"Name": "p", "Type": "string"}]})
    aws.glue.create_partition(DatabaseName="db", TableName="t", PartitionInput={"Values": ["x"]})
    return aws.glue


def calls(glue):
    """The operations on statistics, of tables and of partitions."""
    return {
        "table": (glue.update_column_statistics_for_table, glue.get_column_statistics_for_table, glue.delete_column_statistics_for_table),
        "partition": (
            glue.update_column_statistics_for_partition, glue.get_column_statistics_for_partition,
            glue.delete_column_statistics_for_partition),
    }


@pytest.mark.parametrize("kind", ["table", "partition"])
def test_statistics(glue, fails, kind):
    at = {"DatabaseName": "db", "TableName": "t", **({"PartitionValues": ["x"]} if kind == "partition" else {})}
    update, get, delete = calls(glue)[kind]
    given = [statistics("id", MinimumValue=1, MaximumValue=9), statistics("none")]
    errors = update(ColumnStatisticsList=given, **at)["Errors"]
    assert [e["ColumnStatistics"]["ColumnName"] for e in errors] == ["none"]
    got = get(ColumnNames=["id", "n"], **at)
    assert got["ColumnStatisticsList"] == given[:1]
    assert [(e["ColumnName"], e["Error"]["ErrorCode"]) for e in got["Errors"]] == [("n", "EntityNotFoundException")]
    delete(ColumnName="id", **at)
    fails("EntityNotFoundException", delete, ColumnName="id", **at)
    if kind == "partition":
        update(ColumnStatisticsList=given[:1], **at)
        glue.delete_partition(**at)
        fails("EntityNotFoundException", get, ColumnNames=["id"], **at)
        glue.create_partition(DatabaseName="db", TableName="t", PartitionInput={"Values": ["x"]})
        assert get(ColumnNames=["id"], **at)["ColumnStatisticsList"] == []


def test_functions(glue, fails):
    given = {"FunctionName": "Area", "ClassName": "com.x.Area", "OwnerName": "me", "OwnerType": "USER",
             "ResourceUris": [{"ResourceType": "JAR", "Uri": "s3://b/area.jar"}]}
    glue.create_user_defined_function(DatabaseName="db", FunctionInput=given)
    got = glue.get_user_defined_function(DatabaseName="db", FunctionName="AREA")["UserDefinedFunction"]
    assert {k: got[k] for k in given if k != "FunctionName"} == {k: v for k, v in given.items() if k != "FunctionName"}
    assert got["FunctionName"] == "area" and got["DatabaseName"] == "db" and got["CreateTime"]
    fails("AlreadyExistsException", glue.create_user_defined_function, DatabaseName="db", FunctionInput=given)
    glue.update_user_defined_function(DatabaseName="db", FunctionName="area", FunctionInput={**given, "ClassName": "B"})
    glue.create_user_defined_function(DatabaseName="db", FunctionInput={**given, "FunctionName": "volume"})
    found = glue.get_user_defined_functions(DatabaseName="db", Pattern="a*")["UserDefinedFunctions"]
    assert [(f["FunctionName"], f["ClassName"]) for f in found] == [("area", "B")]
    assert len(glue.get_user_defined_functions(Pattern="*")["UserDefinedFunctions"]) == 2
    glue.delete_user_defined_function(DatabaseName="db", FunctionName="area")
    fails("EntityNotFoundException", glue.get_user_defined_function, DatabaseName="db", FunctionName="area")
    fails("EntityNotFoundException", glue.create_user_defined_function, DatabaseName="none", FunctionInput=given)


def test_connections(glue, fails, postgres):
    def connection(name, **properties):
        return {"Name": name, "ConnectionType": "JDBC", "MatchCriteria": ["a", name], "ConnectionProperties": {
            "JDBC_CONNECTION_URL": postgres.url("postgres"), "USERNAME": "miller",
            "PASSWORD": postgres.password, **properties},
            "PhysicalConnectionRequirements": {"AvailabilityZone": "us-east-1a"}}

    given = connection("pg")
    assert glue.create_connection(ConnectionInput=given)["CreateConnectionStatus"] == "READY"
    got = glue.get_connection(Name="pg")["Connection"]
    assert {k: got[k] for k in given} == given and got["Status"] == "READY"
    hidden = glue.get_connection(Name="pg", HidePassword=True)["Connection"]["ConnectionProperties"]
    assert "PASSWORD" not in hidden and hidden["USERNAME"] == "miller"
    fails("AlreadyExistsException", glue.create_connection, ConnectionInput=given)
    glue.create_connection(ConnectionInput={"Name": "net", "ConnectionType": "NETWORK", "ConnectionProperties": {}})
    assert [c["Name"] for c in glue.get_connections()["ConnectionList"]] == ["net", "pg"]
    assert [c["Name"] for c in glue.get_connections(Filter={"ConnectionType": "JDBC"})["ConnectionList"]] == ["pg"]
    assert [c["Name"] for c in glue.get_connections(Filter={"MatchCriteria": ["pg"]})["ConnectionList"]] == ["pg"]
    glue.test_connection(ConnectionName="pg")
    fails("InvalidInputException", glue.test_connection, ConnectionName="net")
    glue.update_connection(Name="pg", ConnectionInput=connection("pg", PASSWORD="wrong"))
    failed = fails("InvalidInputException", glue.test_connection, ConnectionName="pg")
    assert "wrong" not in failed["Error"]["Message"]
    answer = glue.batch_delete_connection(ConnectionNameList=["pg", "none"])
    assert answer["Succeeded"] == ["pg"] and answer["Errors"]["none"]["ErrorCode"] == "EntityNotFoundException"
    glue.delete_connection(ConnectionName="net")
    fails("EntityNotFoundException", glue.get_connection, Name="net")


def test_catalogs(aws, glue, fails):
    glue.create_catalog(Name="Lake", CatalogInput={"Description": "d", "Parameters": {"a": "b"}}, Tags={"k": "v"})
    lake = f"{aws.account}:lake"
    got = glue.get_catalog(CatalogId=lake)["Catalog"]
    assert got["Name"] == "lake" and got["Description"] == "d" and got["CatalogId"] == lake and got["Parameters"] == {"a": "b"}
    assert glue.get_tags(ResourceArn=got["ResourceArn"])["Tags"] == {"k": "v"}
    fails("AlreadyExistsException", glue.create_catalog, Name="lake", CatalogInput={})
    fails("InvalidInputException", glue.create_catalog, "Federated", Name="f", CatalogInput={
        "FederatedCatalog": {"Identifier": "x", "ConnectionName": "c"}})
    # The same names in two catalogs are two databases.
    glue.create_database(CatalogId=lake, DatabaseInput={"Name": "db", "Description": "the lake's"})
    assert glue.get_tables(CatalogId=lake, DatabaseName="db")["TableList"] == []
    glue.create_table(CatalogId=lake, DatabaseName="db", TableInput={"Name": "u"})
    got = glue.get_table(CatalogId=lake, DatabaseName="db", Name="u")["Table"]
    assert got["DatabaseName"] == "db" and got["CatalogId"] == lake
    fails("EntityNotFoundException", glue.get_table, DatabaseName="db", Name="u")
    assert [d["CatalogId"] for d in glue.get_databases(CatalogId=lake)["DatabaseList"]] == [lake]
    assert [d["CatalogId"] for d in glue.get_databases()["DatabaseList"]] == [aws.account]
    fails("EntityNotFoundException", glue.get_databases, CatalogId=f"{aws.account}:none")
    fails("AccessDeniedException", glue.get_databases, CatalogId="999999999999")
    fails("InvalidInputException", glue.delete_catalog, "not empty", CatalogId=lake)
    glue.update_catalog(CatalogId=lake, CatalogInput={"Description": "new"})
    assert [c.get("Description") for c in glue.get_catalogs()["CatalogList"]] == ["new"]
    assert [c["CatalogId"] for c in glue.get_catalogs(IncludeRoot=True)["CatalogList"]] == [aws.account, lake]
    glue.delete_database(CatalogId=lake, Name="db")
    glue.delete_catalog(CatalogId=lake)
    fails("EntityNotFoundException", glue.get_catalog, CatalogId=lake)


def test_policies(aws, glue, fails):
    policy = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": "*", "Action": "glue:*", "Resource": "*"}]})
    fails("EntityNotFoundException", glue.get_resource_policy)
    first = glue.put_resource_policy(PolicyInJson=policy, PolicyExistsCondition="NOT_EXIST")["PolicyHash"]
    fails("ConditionCheckFailureException", glue.put_resource_policy, PolicyInJson=policy, PolicyExistsCondition="NOT_EXIST")
    fails("ConditionCheckFailureException", glue.put_resource_policy, PolicyInJson=policy, PolicyHashCondition="x")
    second = glue.put_resource_policy(PolicyInJson=policy, PolicyHashCondition=first, PolicyExistsCondition="MUST_EXIST")["PolicyHash"]
    got = glue.get_resource_policy()
    assert got["PolicyInJson"] == policy and got["PolicyHash"] == second != first
    arn = f"arn:aws:glue:us-east-1:{aws.account}:table/db/t"
    glue.put_resource_policy(PolicyInJson=policy, ResourceArn=arn)
    assert len(glue.get_resource_policies()["GetResourcePoliciesResponseList"]) == 2
    fails("InvalidInputException", glue.put_resource_policy, PolicyInJson="not json")
    fails("ConditionCheckFailureException", glue.delete_resource_policy, PolicyHashCondition=first)
    glue.delete_resource_policy(PolicyHashCondition=second)
    fails("EntityNotFoundException", glue.get_resource_policy)


def test_encryption_settings(glue, fails):
    got = glue.get_data_catalog_encryption_settings()["DataCatalogEncryptionSettings"]
    assert got["EncryptionAtRest"]["CatalogEncryptionMode"] == "DISABLED"
    glue.put_data_catalog_encryption_settings(DataCatalogEncryptionSettings={
        "EncryptionAtRest": {"CatalogEncryptionMode": "SSE-KMS", "SseAwsKmsKeyId": "alias/aws/glue"}})
    got = glue.get_data_catalog_encryption_settings()["DataCatalogEncryptionSettings"]
    assert got["EncryptionAtRest"]["SseAwsKmsKeyId"] == "alias/aws/glue"
    assert got["ConnectionPasswordEncryption"] == {"ReturnConnectionPasswordEncrypted": False}
    fails("InvalidInputException", glue.put_data_catalog_encryption_settings, DataCatalogEncryptionSettings={
        "ConnectionPasswordEncryption": {"ReturnConnectionPasswordEncrypted": True, "AwsKmsKeyId": "k"}})
    glue.import_catalog_to_glue()
    assert glue.get_catalog_import_status()["ImportStatus"]["ImportCompleted"]
