"""The shapes of the Hive metastore's protocol, as those of the Glue API and back."""

import json
import re

from awsglue import gluetypes
from awsglue._objects import escaped
from hive_metastore import ttypes as hive

_SD_FIELDS = (
    ("location", "Location"), ("inputFormat", "InputFormat"), ("outputFormat", "OutputFormat"), ("compressed", "Compressed"),
    ("numBuckets", "NumberOfBuckets"), ("bucketCols", "BucketColumns"), ("parameters", "Parameters"),
    ("storedAsSubDirectories", "StoredAsSubDirectories"),
)


def filter_expression(text):
    """A filter of the metastore as an expression of GetPartitions: its double quotes are single ones there."""

    def quoted(match):
        return "'" + match[0][1:-1].replace("'", "''") + "'"

    return re.sub(r'"(?:[^"\\]|\\.)*"|\'(?:[^\'\\]|\\.)*\'', quoted, text)


def partition_name(keys, values):
    """The metastore's name of a partition: key=value folders, escaped."""
    return "/".join(f"{escaped(key)}={escaped(value)}" for key, value in zip(keys, values))


def values_of(name):
    return [re.sub("%([0-9A-Fa-f]{2})", lambda m: chr(int(m[1], 16)), part.partition("=")[2]) for part in name.split("/")]


def columns_in(columns):
    return [hive.FieldSchema(c["Name"], c.get("Type") or "string", c.get("Comment")) for c in columns or []]


def columns_out(columns):
    return [{"Name": c.name, "Type": c.type, **({"Comment": c.comment} if c.comment else {})} for c in columns or []]


def storage_in(given, columns=None):
    given = given or {}
    serde = given.get("SerdeInfo") or {}
    made = hive.StorageDescriptor(**{ours: given.get(theirs) for ours, theirs in _SD_FIELDS})
    made.cols = columns_in(given.get("Columns") or columns)
    made.serdeInfo = hive.SerDeInfo(serde.get("Name"), serde.get("SerializationLibrary"), serde.get("Parameters") or {})
    made.bucketCols = made.bucketCols or []
    made.sortCols = [hive.Order(c["Column"], c["SortOrder"]) for c in given.get("SortColumns") or []]
    made.parameters = made.parameters or {}
    made.compressed, made.numBuckets = bool(made.compressed), made.numBuckets or 0
    made.skewedInfo = hive.SkewedInfo([], [], {})
    return made


def storage_out(sd):
    made = {theirs: getattr(sd, ours) for ours, theirs in _SD_FIELDS if getattr(sd, ours) not in (None, [])}
    made["Columns"] = columns_out(sd.cols)
    if sd.serdeInfo:
        serde = {"Name": sd.serdeInfo.name, "SerializationLibrary": sd.serdeInfo.serializationLib, "Parameters": sd.serdeInfo.parameters}
        made["SerdeInfo"] = {key: value for key, value in serde.items() if value}
    if sd.sortCols:
        made["SortColumns"] = [{"Column": c.col, "SortOrder": c.order} for c in sd.sortCols]
    return made


def database_in(given):
    return hive.Database(given["Name"], given.get("Description"), given.get("LocationUri") or "", given.get("Parameters") or {}, None, "", hive.PrincipalType.USER)


def database_out(database):
    made = {"Name": database.name, "Description": database.description, "Parameters": database.parameters or {}}
    location = database.locationUri or ""
    # The folder of a run is gone with it: no database lies there.
    if not location.startswith("file:") and not location.startswith("/"):
        made["LocationUri"] = location
    return {key: value for key, value in made.items() if value}


def seconds(moment):
    return int(moment.timestamp()) if moment else 0


def table_in(given):
    made = hive.Table(
        tableName=given["Name"], dbName=given["DatabaseName"], owner=given.get("Owner") or "", createTime=seconds(given.get("CreateTime")),
        lastAccessTime=seconds(given.get("LastAccessTime")), retention=given.get("Retention") or 0, sd=storage_in(given.get("StorageDescriptor")),
        partitionKeys=columns_in(given.get("PartitionKeys")), parameters=given.get("Parameters") or {},
        viewOriginalText=given.get("ViewOriginalText"), viewExpandedText=given.get("ViewExpandedText"),
        tableType=given.get("TableType") or "EXTERNAL_TABLE")
    return readable(made)


def table_out(table):
    made = {
        "Name": table.tableName, "Owner": table.owner, "Retention": table.retention, "StorageDescriptor": storage_out(table.sd),
        "PartitionKeys": columns_out(table.partitionKeys), "Parameters": written(table.parameters), "ViewOriginalText": table.viewOriginalText,
        "ViewExpandedText": table.viewExpandedText, "TableType": table.tableType,
    }
    if table.tableType == "MANAGED_TABLE" and (table.parameters or {}).get("EXTERNAL", "").upper() == "TRUE":
        made["TableType"] = "EXTERNAL_TABLE"
    return {key: value for key, value in made.items() if value not in (None, "")}


def partition_in(given, table):
    return hive.Partition(
        values=given["Values"], dbName=given["DatabaseName"], tableName=given["TableName"], createTime=seconds(given.get("CreationTime")),
        lastAccessTime=0, sd=storage_in(given.get("StorageDescriptor"), (table.get("StorageDescriptor") or {}).get("Columns")),
        parameters=given.get("Parameters") or {})


def partition_out(partition):
    return {"Values": partition.values, "StorageDescriptor": storage_out(partition.sd), "Parameters": partition.parameters or {}}


_SHOWN = "millrace.shown"


def readable(table):
    """A table whose files Spark lacks a SerDe for, as one of Spark's own JSON source, which reads them itself."""
    library = table.sd.serdeInfo.serializationLib or ""
    if "spark.sql.sources.provider" in table.parameters or not library.endswith("JsonSerDe"):
        return table
    columns = [*table.sd.cols, *table.partitionKeys]
    try:
        fields = [{"name": c.name, "type": gluetypes.from_name(c.type).spark.jsonValue(), "nullable": True, "metadata": {}} for c in columns]
    except ValueError:
        return table
    shown = {
        "spark.sql.sources.provider": "json", "spark.sql.partitionProvider": "catalog",
        "spark.sql.sources.schema": json.dumps({"type": "struct", "fields": fields}),
    }
    if table.partitionKeys:
        shown["spark.sql.sources.schema.numPartCols"] = str(len(table.partitionKeys))
        shown |= {f"spark.sql.sources.schema.partCol.{place}": key.name for place, key in enumerate(table.partitionKeys)}
    table.parameters = {**table.parameters, **shown, _SHOWN: ",".join(shown)}
    table.sd.serdeInfo.parameters = {**table.sd.serdeInfo.parameters, "path": table.sd.location}
    return table


def written(parameters):
    """The parameters of a table without what readable added."""
    added = {_SHOWN, *(parameters or {}).get(_SHOWN, "").split(",")} if _SHOWN in (parameters or {}) else set()
    return {name: value for name, value in (parameters or {}).items() if name not in added}
