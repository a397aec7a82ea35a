"""Where writes go: files on S3, tables of databases.

https://docs.aws.amazon.com/glue/latest/dg/aws-glue-programming-etl-connect-s3-home.html
"""

import json
import uuid

from pyspark.sql import DataFrame
from pyspark.sql import functions as F

from awsglue import _catalog, _columns, _objects, _sources, _values
from awsglue import gluetypes as t
from awsglue._collection import DynamicFrameCollection

_COMPRESSIONS = {
    "json": {None: "none", "gzip": "gzip", "bzip2": "bzip2", "none": "none"},
    "csv": {None: "none", "gzip": "gzip", "bzip2": "bzip2", "none": "none"},
    "parquet": {None: "snappy", "snappy": "snappy", "gzip": "gzip", "zstd": "zstd", "lz4": "lz4", "none": "none", "uncompressed": "none"},
    "orc": {None: "snappy", "snappy": "snappy", "zlib": "zlib", "zstd": "zstd", "lzo": "lzo", "none": "none"},
    "avro": {None: "null", "snappy": "snappy", "deflate": "deflate", "none": "null"},
}


def sink(context, connection_type, options):
    """The sink of a connection type; ValueError for one that is not there."""
    if connection_type == "s3":
        return FileSink(context, options)
    if connection_type in _sources.JDBC_TYPES:
        return JDBCSink(context, connection_type, options)
    raise ValueError(f"the connection type {connection_type} is not supported: s3, {', '.join(_sources.JDBC_TYPES)}")


class DataSink:
    """What getSink returns."""

    def __init__(self, context, options):
        self._context, self._options = context, dict(options)
        self._format, self._format_options = None, {}
        self._table = None

    def setFormat(self, format, **options):
        self._format, self._format_options = format, options

    def setCatalogInfo(self, catalogDatabase, catalogTableName, catalogId=""):
        self._table = (catalogDatabase, catalogTableName, catalogId or None)

    def setAccumulableSize(self, size):
        """Errors are counted here however many there are."""

    def writeFrame(self, frame, info=""):
        return self.write(frame)

    def write(self, frame_or_dfc, info=""):
        """Writes a frame, or each of a collection in a folder or table of its name."""
        if isinstance(frame_or_dfc, DynamicFrameCollection):
            for name, frame in frame_or_dfc.items():
                self._named(name)._write(frame)
            return frame_or_dfc
        self._write(frame_or_dfc)
        return frame_or_dfc


class FileSink(DataSink):
    """Adds files to a folder on S3; nothing that is there is replaced."""

    def _named(self, name):
        named = FileSink(self._context, {**self._options, "path": f"{self._options['path'].rstrip('/')}/{name}"})
        named.setFormat(self._format, **self._format_options)
        return named

    def _write(self, dynamic):
        from awsglue.dynamicframe import DynamicFrame

        if isinstance(dynamic, DataFrame):
            dynamic = DynamicFrame.fromDF(dynamic, self._context)
        path = self._options.get("path")
        if not path:
            raise ValueError("connection_options need path")
        kind = "parquet" if self._format == "glueparquet" else self._format
        if kind not in _COMPRESSIONS:
            raise ValueError(f"the format {self._format} cannot be written: {', '.join(_COMPRESSIONS)}, glueparquet")
        frame, schema = _columns.without_nothing(dynamic._frame, dynamic._schema)
        keys = self._keys(schema)
        compression = self._options.get("compression") or self._format_options.get("compression")
        codec = _COMPRESSIONS[kind].get(compression and compression.lower())
        if codec is None:
            raise ValueError(f"the compression {compression} is not one of {kind}")
        partitions = self._partitions(frame, keys)
        if schema.fields:
            _FORMATS[kind](self._context, frame, schema, path, keys, codec, self._format_options)
        if self._table and str(self._options.get("enableUpdateCatalog", "")).lower() == "true":
            database, name, catalog_id = self._table
            self._context._catalog(catalog_id).written(
                database, name, path, kind, self._format_options, schema, keys, partitions,
                self._options.get("updateBehavior", "UPDATE_IN_DATABASE"))

    def _keys(self, schema):
        keys = self._options.get("partitionKeys") or []
        keys = json.loads(keys) if isinstance(keys, str) else list(keys)
        names = {field.name for field in schema.fields}
        missing = [key for key in keys if key not in names]
        if missing:
            raise ValueError(f"Partition column {missing[0]} not found in schema {sorted(names)}")
        return keys

    def _partitions(self, frame, keys):
        """The values of each partition that is written, and its folder."""
        if not keys or not self._table:
            return []
        text = [F.col(_columns.quoted(key)).cast("string").alias(key) for key in keys]
        rows = frame.select(*text).distinct().collect()
        return [([_objects.NO_VALUE if v is None else v for v in row], _objects.folder_of(keys, row)) for row in rows]


def _writer(frame, keys):
    # The marker of a finished write is no data: AWS's sinks leave none.
    writer = frame.write.mode("append").option("mapreduce.fileoutputcommitter.marksuccessfuljobs", "false")
    return writer.partitionBy(*keys) if keys else writer


def _parquet(context, frame, schema, path, keys, codec, options):
    writer = _writer(frame, keys).option("compression", codec)
    for ours, theirs in (("blockSize", "parquet.block.size"), ("pageSize", "parquet.page.size")):
        if options.get(ours):
            writer = writer.option(theirs, options[ours])
    writer.parquet(path)


def _orc(context, frame, schema, path, keys, codec, options):
    _writer(frame, keys).option("compression", codec).orc(path)


def _json(context, frame, schema, path, keys, codec, options):
    if not _has_choice(schema):
        _writer(frame, keys).option("compression", codec).json(path)
        return

    def text(row):
        record = _values.to_python(row, schema)
        return json.dumps({name: value for name, value in record.items() if name not in keys and value is not None}, default=str)

    row = F.struct(*[F.col(_columns.quoted(name)) for name in frame.columns])
    lines = frame.select(*[F.col(_columns.quoted(key)) for key in keys], F.udf(text)(row).alias("value"))
    # Spark's text files end in .txt and hold one column.
    _writer(lines, keys).option("compression", codec).text(path)


def _csv(context, frame, schema, path, keys, codec, options):
    shown = [
        F.to_json(F.col(_columns.quoted(f.name))).alias(f.name) if isinstance(f.dataType, (t.StructType, t.ArrayType, t.MapType))
        else _columns.cast(F.col(_columns.quoted(f.name)), f.dataType, t.StringType()).alias(f.name) if isinstance(f.dataType, t.ChoiceType)
        else F.col(_columns.quoted(f.name))
        for f in schema.fields
    ]
    quote = options.get("quoteChar", '"')
    header = options.get("writeHeader", True)
    _writer(frame.select(*shown), keys).options(
        sep=options.get("separator", ","), quote="\x00" if quote in (-1, "-1") else quote, escape=options.get("escaper") or '"',
        header=header if isinstance(header, bool) else str(header).lower() == "true", compression=codec, emptyValue="",
    ).csv(path)


def _avro(context, frame, schema, path, keys, codec, options):
    """Written by the workers themselves, an object for each part of the frame and partition."""
    bucket, prefix = path.split("://", 1)[1].partition("/")[::2]
    kept = [f for f in schema.fields if f.name not in keys]
    avro = {"type": "record", "name": "topLevelRecord", "fields": [{"name": f.name, "type": _avro_type(f.dataType, f.name)} for f in kept]}
    name, access = uuid.uuid4().hex, _Access.of(context)

    def write(place, rows):
        import io

        import fastavro

        groups = {}
        for row in rows:
            record = _values.to_python(row, schema)
            folder = _objects.folder_of(keys, [record[key] for key in keys])
            groups.setdefault(folder, []).append({f.name: record[f.name] for f in kept})
        for folder, records in groups.items():
            body = io.BytesIO()
            fastavro.writer(body, avro, records, codec=codec)
            key = "/".join(part for part in (prefix.strip("/"), folder, f"part-{place:05d}-{name}.avro") if part)
            access.client().put_object(Bucket=bucket, Key=key, Body=body.getvalue())
        return [len(groups)]

    frame.rdd.mapPartitionsWithIndex(write).count()


class _Access:
    """Credentials and endpoint that workers, which may run elsewhere, reach S3 with."""

    def __init__(self, endpoint, region, key, secret, token):
        self._options = {
            "endpoint_url": endpoint, "region_name": region, "aws_access_key_id": key, "aws_secret_access_key": secret, "aws_session_token": token,
        }

    @classmethod
    def of(cls, context):
        import boto3

        session = boto3.session.Session()
        now = session.get_credentials().get_frozen_credentials()
        return cls(context._client("s3").meta.endpoint_url, session.region_name, now.access_key, now.secret_key, now.token)

    def client(self):
        import boto3

        return boto3.client("s3", **self._options)


def _avro_type(of, name):
    kinds = {
        "boolean": "boolean", "byte": "int", "short": "int", "int": "int", "long": "long", "float": "float", "double": "double",
        "string": "string", "binary": "bytes", "date": {"type": "int", "logicalType": "date"},
        "timestamp": {"type": "long", "logicalType": "timestamp-micros"},
    }
    if isinstance(of, t.DecimalType):
        return ["null", {"type": "bytes", "logicalType": "decimal", "precision": of.precision, "scale": of.scale}]
    if isinstance(of, t.ChoiceType):
        return ["null", *[_avro_type(choice, f"{name}_{kind}")[1] for kind, choice in of.choices.items()]]
    if isinstance(of, t.StructType):
        return ["null", {"type": "record", "name": name, "fields": [
            {"name": f.name, "type": _avro_type(f.dataType, f"{name}_{f.name}")} for f in of.fields]}]
    if isinstance(of, t.ArrayType):
        return ["null", {"type": "array", "items": _avro_type(of.elementType, f"{name}_element")}]
    if isinstance(of, t.MapType):
        return ["null", {"type": "map", "values": _avro_type(of.valueType, f"{name}_value")}]
    return ["null", kinds.get(of.name, "string")]


def _has_choice(schema):
    return t.has(schema, t.ChoiceType)


_FORMATS = {"parquet": _parquet, "orc": _orc, "json": _json, "csv": _csv, "avro": _avro}
assert set(_FORMATS) == set(_COMPRESSIONS) == set(_catalog.STORAGE)


class JDBCSink(DataSink):
    """Adds rows to a table of a database, which is made if it is not there."""

    def __init__(self, context, connection_type, options):
        super().__init__(context, options)
        self._type = connection_type

    def _named(self, name):
        return JDBCSink(self._context, self._type, {**self._options, "dbtable": name})

    def _write(self, dynamic):
        from awsglue.dynamicframe import DynamicFrame

        if isinstance(dynamic, DataFrame):
            dynamic = DynamicFrame.fromDF(dynamic, self._context)
        made = _sources.jdbc_options(self._context, self._type, self._options)
        table = self._options.get("dbtable")
        if not table:
            raise ValueError("connection_options need dbtable")
        dynamic.toDF().write.format("jdbc").mode("append").options(**made, dbtable=table).save()
