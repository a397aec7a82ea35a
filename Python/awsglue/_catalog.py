"""The Data Catalog as reads and writes need it."""

from awsglue import gluetypes as t

_PARQUET = {
    "InputFormat": "org.apache.hadoop.hive.ql.io.parquet.MapredParquetInputFormat",
    "OutputFormat": "org.apache.hadoop.hive.ql.io.parquet.MapredParquetOutputFormat",
    "SerdeInfo": {"SerializationLibrary": "org.apache.hadoop.hive.ql.io.parquet.serde.ParquetHiveSerDe", "Parameters": {"serialization.format": "1"}},
}
_TEXT = {
    "InputFormat": "org.apache.hadoop.mapred.TextInputFormat",
    "OutputFormat": "org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat",
}
STORAGE = {
    "parquet": _PARQUET,
    "orc": {
        "InputFormat": "org.apache.hadoop.hive.ql.io.orc.OrcInputFormat",
        "OutputFormat": "org.apache.hadoop.hive.ql.io.orc.OrcOutputFormat",
        "SerdeInfo": {"SerializationLibrary": "org.apache.hadoop.hive.ql.io.orc.OrcSerde"},
    },
    "avro": {
        "InputFormat": "org.apache.hadoop.hive.ql.io.avro.AvroContainerInputFormat",
        "OutputFormat": "org.apache.hadoop.hive.ql.io.avro.AvroContainerOutputFormat",
        "SerdeInfo": {"SerializationLibrary": "org.apache.hadoop.hive.serde2.avro.AvroSerDe", "Parameters": {"serialization.format": "1"}},
    },
    "json": {**_TEXT, "SerdeInfo": {"SerializationLibrary": "org.openx.data.jsonserde.JsonSerDe"}},
    "csv": {**_TEXT, "SerdeInfo": {"SerializationLibrary": "org.apache.hadoop.hive.serde2.lazy.LazySimpleSerDe"}},
}
_BY_LIBRARY = [("parquet", "parquet"), ("orc", "orc"), ("avro", "avro"), ("json", "json"), ("grok", "grokLog"), ("xml", "xml"), ("ion", "ion")]


class Table:
    """A table, or one partition of it, as GetTable gives it."""

    def __init__(self, raw):
        self.raw = raw
        self.name = raw["Name"]
        self.storage = raw.get("StorageDescriptor") or {}
        self.parameters = {**(self.storage.get("Parameters") or {}), **(raw.get("Parameters") or {})}
        self.location = self.storage.get("Location") or ""
        self.keys = raw.get("PartitionKeys") or []

    @property
    def columns(self):
        return self.storage.get("Columns") or []

    @property
    def classification(self):
        return self.parameters.get("classification", "").lower()

    @property
    def connection(self):
        return self.parameters.get("connectionName")

    def types(self):
        """The types of all columns by name."""
        return {c["Name"].lower(): type_of(c) for c in [*self.columns, *self.keys]}

    def format(self):
        """The format of its files and the options to read them with."""
        serde = self.storage.get("SerdeInfo") or {}
        library = serde.get("SerializationLibrary", "").lower()
        options = serde.get("Parameters") or {}
        kind = next((kind for word, kind in _BY_LIBRARY if word in library), None)
        if kind is None and self.classification in ("xml", "ion", "json", "parquet", "orc", "avro", "csv"):
            kind = self.classification
        if kind is None and ("csv" in library or "lazysimple" in library):
            kind = "csv"
        if kind is None:
            raise ValueError(f"the table {self.name} has no format that is known: {library or self.classification or 'none is given'}")
        if kind == "csv":
            return kind, self._csv_options(library, options)
        if kind == "xml":
            return kind, {"rowTag": options.get("rowTag") or self.parameters.get("xmlRowTag") or self.parameters.get("rowTag")}
        if kind == "grokLog":
            return kind, {"logFormat": options.get("input.format"), "customPatterns": options.get("input.grokCustomPatterns")}
        return kind, {}

    def _csv_options(self, library, options):
        skipped = self.parameters.get("skip.header.line.count") or options.get("skip.header.line.count") or "0"
        made = {"withHeader": skipped not in ("0", "")}
        if "opencsv" in library:
            made["separator"] = options.get("separatorChar", ",")
            made["quoteChar"] = options.get("quoteChar", '"')
            made["escaper"] = options.get("escapeChar", "\\")
        else:
            made["separator"] = options.get("field.delim") or self.parameters.get("delimiter") or "\x01"
            made["quoteChar"] = options.get("quoteChar", -1 if "field.delim" in options else '"')
        return made


def type_of(column):
    return t.from_name(column.get("Type") or "string")


class Catalog:
    """The catalog of the run's account, or of another one that it may read."""

    def __init__(self, client, catalog_id=None):
        self._client = client
        self._id = {"CatalogId": catalog_id} if catalog_id else {}

    def table(self, database, name):
        return Table(self._client.get_table(DatabaseName=database, Name=name, **self._id)["Table"])

    def partitions(self, table, expression=""):
        """The partitions that an expression of the catalog's own finds, with their values and places."""
        pages = self._client.get_paginator("get_partitions").paginate(
            DatabaseName=table.raw["DatabaseName"], TableName=table.name, ExcludeColumnSchema=True, **self._id,
            **({"Expression": expression} if expression else {}))
        return [(p["Values"], p["StorageDescriptor"].get("Location", "")) for page in pages for p in page["Partitions"]]

    def connection(self, name):
        return self._client.get_connection(Name=name, **self._id)["Connection"]["ConnectionProperties"]

    def written(self, database, name, location, kind, options, schema, keys, values, behavior):
        """Notes what a sink wrote: a table is made or its columns updated, and partitions added; LOG leaves the columns alone."""
        columns = [{"Name": f.name.lower(), "Type": t.catalog_name(f.dataType)} for f in schema.fields if f.name not in keys]
        key_columns = [{"Name": f.name.lower(), "Type": t.catalog_name(f.dataType)} for f in schema.fields if f.name in keys]
        key_columns.sort(key=lambda c: [k.lower() for k in keys].index(c["Name"]))
        try:
            table = self.table(database, name)
        except self._client.exceptions.EntityNotFoundException:
            self._client.create_table(DatabaseName=database, **self._id, TableInput={
                "Name": name, "TableType": "EXTERNAL_TABLE", "PartitionKeys": key_columns,
                "Parameters": {"classification": kind, **({"useGlueParquetWriter": "true"} if kind == "parquet" else {})},
                "StorageDescriptor": _descriptor(location, kind, options, columns),
            })
            table = self.table(database, name)
        else:
            if behavior != "LOG":
                self._update(database, table, columns)
        self._add_partitions(database, table, location, values)

    def _update(self, database, table, columns):
        """New columns come last, columns that are there take the type that was written."""
        written = {c["Name"]: c["Type"] for c in columns}
        merged = [{**c, "Type": written.pop(c["Name"], c["Type"])} for c in table.columns]
        merged += [{"Name": name, "Type": of} for name, of in written.items()]
        if merged == table.columns:
            return
        known = ("Name", "Description", "Owner", "Retention", "PartitionKeys", "TableType", "Parameters", "ViewOriginalText", "ViewExpandedText")
        given = {key: table.raw[key] for key in known if key in table.raw}
        self._client.update_table(
            DatabaseName=database, **self._id, TableInput={**given, "StorageDescriptor": {**table.storage, "Columns": merged}},
            **({"VersionId": table.raw["VersionId"]} if "VersionId" in table.raw else {}))

    def _add_partitions(self, database, table, location, values):
        fresh = self._client.get_table(DatabaseName=database, Name=table.name, **self._id)["Table"]["StorageDescriptor"]
        entries = [
            {"Values": list(one), "StorageDescriptor": {**fresh, "Location": f"{location.rstrip('/')}/{folder}/"}}
            for one, folder in values
        ]
        for start in range(0, len(entries), 100):
            answer = self._client.batch_create_partition(
                DatabaseName=database, TableName=table.name, PartitionInputList=entries[start : start + 100], **self._id)
            problems = [e for e in answer.get("Errors", ()) if e["ErrorDetail"]["ErrorCode"] != "AlreadyExistsException"]
            if problems:
                raise RuntimeError(f"partitions of {database}.{table.name} cannot be added: {problems[0]['ErrorDetail']}")


def _descriptor(location, kind, options, columns):
    storage = {key: dict(value) if isinstance(value, dict) else value for key, value in STORAGE[kind].items()}
    if kind == "csv":
        storage["SerdeInfo"]["Parameters"] = {"field.delim": options.get("separator", ",")}
        if options.get("writeHeader", True):
            storage["Parameters"] = {"skip.header.line.count": "1"}
    if kind == "json":
        storage["SerdeInfo"]["Parameters"] = {"paths": ",".join(c["Name"] for c in columns)}
    return {"Location": location, "Columns": columns, **storage}
