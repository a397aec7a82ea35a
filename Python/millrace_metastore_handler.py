"""Answers what Spark asks of a Hive metastore from the Data Catalog.

Every method is one of the metastore's Thrift service, under its own name and with its own parameters.
"""

import os
import re
import time

import boto3
from awsglue import _objects
from botocore.exceptions import ClientError
from hive_metastore import ttypes as hive
from millrace_metastore_shapes import (
    database_in, database_out, filter_expression, partition_in, partition_name, partition_out, table_in, table_out, values_of,
)

glue = boto3.client("glue", endpoint_url=os.environ.get("AWS_ENDPOINT_URL"))


def translated(function):
    """Glue's errors as the metastore's."""

    def wrapped(*arguments):
        try:
            return function(*arguments)
        except ClientError as error:
            code, message = error.response["Error"]["Code"], error.response["Error"]["Message"]
            if code == "EntityNotFoundException":
                raise hive.NoSuchObjectException(message) from None
            if code == "AlreadyExistsException":
                raise hive.AlreadyExistsException(message) from None
            raise hive.MetaException(f"{code}: {message}") from None

    return wrapped


def raw_table(database, name):
    return glue.get_table(DatabaseName=database, Name=name)["Table"]


def pages(operation, member, **arguments):
    return [one for page in glue.get_paginator(operation).paginate(**arguments) for one in page[member]]


def matching(names, pattern):
    if pattern in (None, "*", ""):
        return list(names)
    choices = [re.escape(part).replace(r"\*", ".*").replace(r"\.\*", ".*") for part in pattern.split("|")]
    return [name for name in names if re.fullmatch("|".join(choices), name, re.IGNORECASE)]


def drop_data(storage):
    """Deletes the objects of a managed table or partition."""
    location = (storage or {}).get("Location", "")
    if location.startswith(("s3://", "s3a://")):
        client = boto3.client("s3", endpoint_url=os.environ.get("AWS_ENDPOINT_URL"))
        bucket, prefix = _objects.split(location.rstrip("/") + "/")
        keys = pages_of_keys(client, bucket, prefix)
        for start in range(0, len(keys), 1000):
            client.delete_objects(Bucket=bucket, Delete={"Objects": [{"Key": key} for key in keys[start : start + 1000]], "Quiet": True})


def make_folder(location):
    """Spark looks for the folder of a new table; the file system removes its marker with the first file."""
    if (location or "").startswith(("s3://", "s3a://")):
        bucket, prefix = _objects.split(location.rstrip("/") + "/")
        client = boto3.client("s3", endpoint_url=os.environ.get("AWS_ENDPOINT_URL"))
        if not client.list_objects_v2(Bucket=bucket, Prefix=prefix, MaxKeys=1).get("KeyCount"):
            client.put_object(Bucket=bucket, Key=prefix)


def pages_of_keys(client, bucket, prefix):
    found = client.get_paginator("list_objects_v2").paginate(Bucket=bucket, Prefix=prefix)
    return [item["Key"] for page in found for item in page.get("Contents", ())]


def found_partitions(database, name, limit=-1, expression=""):
    table = raw_table(database, name)
    found = pages("get_partitions", "Partitions", DatabaseName=database, TableName=name, **({"Expression": expression} if expression else {}))
    return table, found if limit is None or limit < 0 else found[:limit]


def matches_part(values, part):
    return all(not wanted or wanted == value for wanted, value in zip(part, values))


class Handler:
    def getMetaConf(self, key):
        return ""

    def setMetaConf(self, key, value):
        pass

    def set_ugi(self, user_name, group_names):
        return group_names or []

    def get_config_value(self, name, default):
        return default

    # Databases

    @translated
    def get_database(self, name):
        return database_in(glue.get_database(Name=name)["Database"])

    @translated
    def get_all_databases(self):
        return [one["Name"] for one in pages("get_databases", "DatabaseList")]

    @translated
    def get_databases(self, pattern):
        return matching([one["Name"] for one in pages("get_databases", "DatabaseList")], pattern)

    @translated
    def create_database(self, database):
        glue.create_database(DatabaseInput=database_out(database))

    @translated
    def alter_database(self, name, database):
        glue.update_database(Name=name, DatabaseInput=database_out(database))

    @translated
    def drop_database(self, name, deleteData, cascade):
        if not cascade and pages("get_tables", "TableList", DatabaseName=name):
            raise hive.InvalidOperationException(f"Database {name} is not empty. One or more tables exist.")
        glue.delete_database(Name=name)

    # Tables

    @translated
    def get_table(self, database, name):
        return table_in(raw_table(database, name))

    @translated
    def get_table_req(self, request):
        return hive.GetTableResult(table_in(raw_table(request.dbName, request.tblName)))

    @translated
    def get_table_objects_by_name(self, database, names):
        wanted = {name.lower() for name in names}
        if len(wanted) <= 10:
            found = []
            for name in wanted:
                try:
                    found.append(table_in(raw_table(database, name)))
                except glue.exceptions.EntityNotFoundException:
                    continue
            return found
        return [table_in(one) for one in pages("get_tables", "TableList", DatabaseName=database) if one["Name"] in wanted]

    def get_table_objects_by_name_req(self, request):
        return hive.GetTablesResult(self.get_table_objects_by_name(request.dbName, request.tblNames))

    @translated
    def get_tables(self, database, pattern):
        return matching([one["Name"] for one in pages("get_tables", "TableList", DatabaseName=database)], pattern)

    def get_all_tables(self, database):
        return self.get_tables(database, "*")

    @translated
    def get_tables_by_type(self, database, pattern, kind):
        found = pages("get_tables", "TableList", DatabaseName=database)
        return matching([one["Name"] for one in found if one.get("TableType", "EXTERNAL_TABLE") == kind], pattern)

    @translated
    def create_table(self, table):
        if table.tableType == "MANAGED_TABLE" and not table.sd.location:
            location = glue.get_database(Name=table.dbName)["Database"].get("LocationUri")
            if not location:
                raise hive.MetaException(f"Can not create a Path from an empty string: the database {table.dbName} has no location")
            table.sd.location = f"{location.rstrip('/')}/{table.tableName.lower()}"
        glue.create_table(DatabaseName=table.dbName, TableInput=table_out(table))
        make_folder(table.sd.location)

    def create_table_with_environment_context(self, table, context):
        self.create_table(table)

    @translated
    def alter_table(self, database, name, table):
        if table.tableName.lower() != name.lower():
            raise hive.InvalidOperationException("Table rename is not supported by the Data Catalog")
        glue.update_table(DatabaseName=database, TableInput=table_out(table))

    def alter_table_with_environment_context(self, database, name, table, context):
        self.alter_table(database, name, table)

    def alter_table_with_cascade(self, database, name, table, cascade):
        self.alter_table(database, name, table)

    @translated
    def drop_table(self, database, name, deleteData):
        table = raw_table(database, name)
        glue.delete_table(DatabaseName=database, Name=name)
        if deleteData and table.get("TableType") == "MANAGED_TABLE":
            drop_data(table.get("StorageDescriptor"))

    def drop_table_with_environment_context(self, database, name, deleteData, context):
        self.drop_table(database, name, deleteData)

    # Partitions

    @translated
    def get_partition(self, database, name, values):
        given = glue.get_partition(DatabaseName=database, TableName=name, PartitionValues=values)["Partition"]
        return partition_in(given, raw_table(database, name))

    def get_partition_with_auth(self, database, name, values, user, groups):
        return self.get_partition(database, name, values)

    def get_partition_by_name(self, database, name, partition):
        return self.get_partition(database, name, values_of(partition))

    @translated
    def get_partitions(self, database, name, limit):
        table, found = found_partitions(database, name, limit)
        return [partition_in(one, table) for one in found]

    def get_partitions_with_auth(self, database, name, limit, user, groups):
        return self.get_partitions(database, name, limit)

    @translated
    def get_partitions_ps(self, database, name, part, limit):
        table, found = found_partitions(database, name)
        found = [one for one in found if matches_part(one["Values"], part)]
        return [partition_in(one, table) for one in (found if limit < 0 else found[:limit])]

    def get_partitions_ps_with_auth(self, database, name, part, limit, user, groups):
        return self.get_partitions_ps(database, name, part, limit)

    @translated
    def get_partition_names(self, database, name, limit):
        table, found = found_partitions(database, name, limit)
        keys = [key["Name"] for key in table.get("PartitionKeys") or []]
        return sorted(partition_name(keys, one["Values"]) for one in found)

    @translated
    def get_partition_names_ps(self, database, name, part, limit):
        table, found = found_partitions(database, name)
        keys = [key["Name"] for key in table.get("PartitionKeys") or []]
        names = sorted(partition_name(keys, one["Values"]) for one in found if matches_part(one["Values"], part))
        return names if limit < 0 else names[:limit]

    @translated
    def get_partitions_by_filter(self, database, name, expression, limit):
        try:
            table, found = found_partitions(database, name, limit, filter_expression(expression))
        except glue.exceptions.InvalidInputException:
            # Spark looks at the partitions itself: too many are right, too few would not be.
            table, found = found_partitions(database, name, limit)
        return [partition_in(one, table) for one in found]

    @translated
    def get_partitions_by_names(self, database, name, names):
        table, keys, found = raw_table(database, name), [{"Values": values_of(one)} for one in names], []
        for start in range(0, len(keys), 1000):
            answer = glue.batch_get_partition(DatabaseName=database, TableName=name, PartitionsToGet=keys[start : start + 1000])
            found += answer["Partitions"]
        return [partition_in(one, table) for one in found]

    @translated
    def add_partition(self, partition):
        glue.create_partition(DatabaseName=partition.dbName, TableName=partition.tableName, PartitionInput=partition_out(partition))
        return partition

    def add_partition_with_environment_context(self, partition, context):
        return self.add_partition(partition)

    def append_partition(self, database, name, values):
        table = self.get_table(database, name)
        keys = [key.name for key in table.partitionKeys]
        sd = table.sd
        sd.location = f"{sd.location.rstrip('/')}/{partition_name(keys, values)}"
        now = int(time.time())
        return self.add_partition(hive.Partition(values, database, name, now, now, sd, {}))

    @translated
    def add_partitions_req(self, request):
        inputs = [partition_out(one) for one in request.parts]
        for start in range(0, len(inputs), 100):
            answer = glue.batch_create_partition(DatabaseName=request.dbName, TableName=request.tblName, PartitionInputList=inputs[start : start + 100])
            problems = answer.get("Errors") or []
            if request.ifNotExists:
                problems = [one for one in problems if one["ErrorDetail"]["ErrorCode"] != "AlreadyExistsException"]
            if problems:
                detail = problems[0]["ErrorDetail"]
                of = hive.AlreadyExistsException if detail["ErrorCode"] == "AlreadyExistsException" else hive.MetaException
                raise of(f"{detail['ErrorMessage']} {problems[0].get('PartitionValues')}")
        return hive.AddPartitionsResult(request.parts if request.needResult else None)

    @translated
    def alter_partition(self, database, name, partition):
        glue.update_partition(
            DatabaseName=database, TableName=name, PartitionValueList=partition.values, PartitionInput=partition_out(partition))

    def alter_partition_with_environment_context(self, database, name, partition, context):
        self.alter_partition(database, name, partition)

    def alter_partitions(self, database, name, partitions):
        for partition in partitions:
            self.alter_partition(database, name, partition)

    def alter_partitions_with_environment_context(self, database, name, partitions, context):
        self.alter_partitions(database, name, partitions)

    @translated
    def rename_partition(self, database, name, values, partition):
        glue.update_partition(DatabaseName=database, TableName=name, PartitionValueList=values, PartitionInput=partition_out(partition))

    @translated
    def drop_partition(self, database, name, values, deleteData):
        given = glue.get_partition(DatabaseName=database, TableName=name, PartitionValues=values)["Partition"]
        glue.delete_partition(DatabaseName=database, TableName=name, PartitionValues=values)
        if deleteData and raw_table(database, name).get("TableType") == "MANAGED_TABLE":
            drop_data(given.get("StorageDescriptor"))
        return True

    def drop_partition_with_environment_context(self, database, name, values, deleteData, context):
        return self.drop_partition(database, name, values, deleteData)

    # Constraints, statistics, functions

    def get_primary_keys(self, request):
        return hive.PrimaryKeysResponse([])

    def get_foreign_keys(self, request):
        return hive.ForeignKeysResponse([])

    def get_unique_constraints(self, request):
        return hive.UniqueConstraintsResponse([])

    def get_not_null_constraints(self, request):
        return hive.NotNullConstraintsResponse([])

    def get_indexes(self, database, name, limit):
        return []

    def get_privilege_set(self, thing, user, groups):
        return hive.PrincipalPrivilegeSet()

    @translated
    def get_functions(self, database, pattern):
        found = pages("get_user_defined_functions", "UserDefinedFunctions", DatabaseName=database, Pattern="*")
        return matching([one["FunctionName"] for one in found], pattern)

    @translated
    def get_function(self, database, name):
        found = glue.get_user_defined_function(DatabaseName=database, FunctionName=name)["UserDefinedFunction"]
        resources = [hive.ResourceUri(hive.ResourceType._NAMES_TO_VALUES[one["ResourceType"]], one["Uri"]) for one in found.get("ResourceUris") or []]
        return hive.Function(name, database, found.get("ClassName"), found.get("OwnerName") or "", hive.PrincipalType.USER, 0, hive.FunctionType.JAVA, resources)

    @translated
    def create_function(self, function):
        uris = [{"ResourceType": hive.ResourceType._VALUES_TO_NAMES[one.resourceType], "Uri": one.uri} for one in function.resourceUris or []]
        glue.create_user_defined_function(DatabaseName=function.dbName, FunctionInput={
            "FunctionName": function.functionName, "ClassName": function.className, "OwnerName": function.ownerName or "owner", "OwnerType": "USER",
            "ResourceUris": uris})

    @translated
    def drop_function(self, database, name):
        glue.delete_user_defined_function(DatabaseName=database, FunctionName=name)

    def shutdown(self):
        pass
