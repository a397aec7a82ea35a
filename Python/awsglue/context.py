"""GlueContext: how a script reads and writes.

https://docs.aws.amazon.com/glue/latest/dg/aws-glue-api-crawler-pyspark-extensions-glue-context.html
"""

import os

import boto3
from pyspark.sql import SparkSession, SQLContext
from pyspark.sql import functions as F

from awsglue import _catalog, _maintenance, _sinks, _sources, _streaming, _values
from awsglue._reading import DataFrameReader, DataFrameWriter, DynamicFrameReader, DynamicFrameWriter
from awsglue.dynamicframe import DynamicFrame


class DataSource:
    """What getSource returns."""

    def __init__(self, context, connection_type, options, transformation_ctx):
        self._context, self._type, self._options, self._ctx = context, connection_type, options, transformation_ctx
        self._format, self._format_options = options.pop("format", None), {}

    def setFormat(self, format, **options):
        self._format, self._format_options = format, options

    def getFrame(self, **_):
        return self._context.create_dynamic_frame_from_options(self._type, self._options, self._format, self._format_options, self._ctx)


class GlueContext(SQLContext):
    """Wraps a SparkContext."""

    def __init__(self, sparkContext, **options):
        session = SparkSession.builder.getOrCreate()
        super().__init__(sparkContext, session)
        self._session = session
        self.create_dynamic_frame = DynamicFrameReader(self)
        self.create_data_frame = DataFrameReader(self)
        self.write_dynamic_frame = DynamicFrameWriter(self)
        self.write_data_frame = DataFrameWriter(self)

    @property
    def spark_session(self):
        return self._session

    def getSource(self, connection_type, transformation_ctx="", push_down_predicate="", **options):
        return DataSource(self, connection_type, options, transformation_ctx)

    def getSink(self, connection_type, format=None, transformation_ctx="", **options):
        """A sink to write frames to: setFormat, setCatalogInfo and writeFrame."""
        sink = _sinks.sink(self, connection_type, options)
        if format:
            sink.setFormat(format)
        return sink

    def get_logger(self):
        return GlueLogger(self._session.sparkContext)

    @staticmethod
    def _client(service):
        endpoint = os.environ.get("AWS_ENDPOINT_URL")
        return boto3.client(service, endpoint_url=endpoint)

    def _catalog(self, catalog_id=None):
        return _catalog.Catalog(self._client("glue"), catalog_id)

    # Reading

    def create_dynamic_frame_from_rdd(self, data, name, schema=None, sample_ratio=None, transformation_ctx=""):
        """A frame of an RDD of dictionaries or rows."""
        records = data.map(lambda row: row.asDict(recursive=True) if hasattr(row, "asDict") else row)
        if schema is not None:
            return DynamicFrame(self._session.createDataFrame(data, schema), self, name)
        frame, of = _values.frame_of(self._session, records)
        return DynamicFrame(frame, self, name, of)

    def create_dynamic_frame_from_options(
        self, connection_type, connection_options={}, format=None, format_options={}, transformation_ctx="", push_down_predicate="",
        **kwargs,
    ):
        """A frame of files (connection type s3) or of a database's table.

        https://docs.aws.amazon.com/glue/latest/dg/aws-glue-programming-etl-connect.html
        """
        options = dict(connection_options)
        if connection_type == "s3":
            if format is None:
                raise ValueError("reading from s3 needs format")
            paths = options.get("paths") or options.get("path")
            if not paths:
                raise ValueError("connection_options need paths")
            roots = [paths] if isinstance(paths, str) else list(paths)
            source = _sources.FileSource(self, roots, options, format, dict(format_options), transformation_ctx)
            return DynamicFrame._lazy(source.load, self, transformation_ctx)
        if connection_type in _sources.JDBC_TYPES:
            load = _sources.jdbc(self, connection_type, options, transformation_ctx)
            return DynamicFrame._lazy(load, self, transformation_ctx)
        raise ValueError(f"the connection type {connection_type} is not supported: s3, {', '.join(_sources.JDBC_TYPES)}")

    def create_dynamic_frame_from_catalog(
        self, database, table_name, redshift_tmp_dir="", transformation_ctx="", push_down_predicate="", additional_options={},
        catalog_id=None, **kwargs,
    ):
        """A frame of a table of the Data Catalog; the predicate, on partition columns, says which partitions are read."""
        catalog = self._catalog(catalog_id)
        table = catalog.table(database, table_name)
        options = dict(additional_options or {})
        if not table.location.startswith(("s3://", "s3a://")):
            if not table.connection:
                raise ValueError(f"the table {table_name} lies neither on S3 nor in a database with a connection")
            place = table.location or table.name
            made = {"connectionName": table.connection, "dbtable": ".".join(place.split(".")[-2:]), **options}
            return DynamicFrame._lazy(_sources.jdbc(self, table.classification, made, transformation_ctx), self, transformation_ctx)
        source = _sources.catalog_files(self, table, catalog, push_down_predicate, options, transformation_ctx)
        return DynamicFrame._lazy(source.load, self, transformation_ctx)

    def create_sample_dynamic_frame_from_catalog(self, database, table_name, num, **kwargs):
        return self._sample(self.create_dynamic_frame_from_catalog(database, table_name, **kwargs), num)

    def create_sample_dynamic_frame_from_options(self, connection_type, connection_options={}, num=None, sample_options={}, format=None, format_options={}, transformation_ctx=""):
        frame = self.create_dynamic_frame_from_options(connection_type, connection_options, format, format_options, transformation_ctx)
        return self._sample(frame, num)

    def _sample(self, frame, num):
        return DynamicFrame(frame._frame.limit(num), self, frame.name, frame._schema)

    def create_data_frame_from_catalog(self, database, table_name, transformation_ctx="", additional_options={}, catalog_id=None, push_down_predicate="", **kwargs):
        """A DataFrame of a table; of a table over a Kinesis stream a streaming one."""
        table = self._catalog(catalog_id).table(database, table_name)
        if table.parameters.get("typeOfData") == "kinesis" or table.parameters.get("streamARN"):
            return _streaming.from_table(self, table, dict(additional_options or {}), transformation_ctx)
        options = {"transformation_ctx": transformation_ctx, "push_down_predicate": push_down_predicate, "catalog_id": catalog_id}
        return self.create_dynamic_frame_from_catalog(database, table_name, additional_options=additional_options, **options).toDF()

    def create_data_frame_from_options(self, connection_type, connection_options={}, format=None, format_options={}, transformation_ctx="", push_down_predicate="", **kwargs):
        """A DataFrame; of the connection type kinesis a streaming one."""
        if connection_type == "kinesis":
            return _streaming.from_options(self, dict(connection_options), transformation_ctx)
        return self.create_dynamic_frame_from_options(
            connection_type, connection_options, format, format_options, transformation_ctx, push_down_predicate).toDF()

    def forEachBatch(self, frame, batch_function, options={}):
        """Calls batch_function(DataFrame, batch id) for each window of a stream, until the job is stopped.

        https://docs.aws.amazon.com/glue/latest/dg/glue-etl-scala-apis-glue-gluecontext.html
        """
        _streaming.for_each_batch(self, frame, batch_function, dict(options))

    def add_ingestion_time_columns(self, dataFrame, timeGranularity=""):
        """Adds ingest_year, ingest_month and so on, down to a granularity: day, hour or minute."""
        names = ["year", "month", "day", "hour", "minute"]
        if timeGranularity not in names[2:]:
            raise ValueError("timeGranularity must be day, hour or minute")
        now = F.current_timestamp()
        parts = {"year": "yyyy", "month": "MM", "day": "dd", "hour": "HH", "minute": "mm"}
        for name in names[: names.index(timeGranularity) + 1]:
            dataFrame = dataFrame.withColumn(f"ingest_{name}", F.date_format(now, parts[name]))
        return dataFrame

    # Writing

    def write_dynamic_frame_from_options(self, frame, connection_type, connection_options={}, format={}, format_options={}, transformation_ctx="", accumulator_size=0):
        return self.write_from_options(frame, connection_type, connection_options, format, format_options, transformation_ctx)

    def write_from_options(self, frame_or_dfc, connection_type, connection_options={}, format={}, format_options={}, transformation_ctx=""):
        """Writes files or a database's table."""
        sink = _sinks.sink(self, connection_type, dict(connection_options))
        if format:
            sink.setFormat(format, **dict(format_options))
        return sink.write(frame_or_dfc)

    def write_dynamic_frame_from_catalog(
        self, frame, database, table_name, redshift_tmp_dir="", transformation_ctx="", additional_options={}, catalog_id=None, **kwargs,
    ):
        """Writes where a table of the Data Catalog lies, in its format."""
        catalog = self._catalog(catalog_id)
        table = catalog.table(database, table_name)
        options = dict(additional_options or {})
        if not table.location.startswith(("s3://", "s3a://")):
            if not table.connection:
                raise ValueError(f"the table {table_name} lies neither on S3 nor in a database with a connection")
            place = table.location or table.name
            made = {"connectionName": table.connection, "dbtable": ".".join(place.split(".")[-2:]), **options}
            return _sinks.JDBCSink(self, table.classification, made).write(frame)
        kind, format_options = table.format()
        if kind == "csv":
            format_options = {"separator": format_options["separator"], "writeHeader": format_options["withHeader"], "quoteChar": format_options["quoteChar"]}
        options.setdefault("partitionKeys", [key["Name"] for key in table.keys])
        sink = _sinks.FileSink(self, {**options, "path": table.location})
        sink.setFormat(kind, **format_options)
        if str(options.get("enableUpdateCatalog", "")).lower() == "true":
            sink.setCatalogInfo(database, table_name, catalog_id)
        return sink.write(frame)

    def write_dynamic_frame_from_jdbc_conf(self, frame, catalog_connection, connection_options={}, redshift_tmp_dir="", transformation_ctx="", catalog_id=None):
        options = {**self.extract_jdbc_conf(catalog_connection, catalog_id), **connection_options}
        return _sinks.JDBCSink(self, "jdbc", options).write(frame)

    def write_data_frame_from_catalog(self, frame, database, table_name, redshift_tmp_dir="", transformation_ctx="", additional_options={}, catalog_id=None, **kwargs):
        made = DynamicFrame.fromDF(frame, self, transformation_ctx)
        return self.write_dynamic_frame_from_catalog(made, database, table_name, redshift_tmp_dir, transformation_ctx, additional_options, catalog_id)

    def extract_jdbc_conf(self, connection_name, catalog_id=None):
        """url, fullUrl, user, password and vendor of a connection of the catalog."""
        properties = self._catalog(catalog_id).connection(connection_name)
        url = properties.get("JDBC_CONNECTION_URL", "")
        kind = url.split(":")[1] if url.startswith("jdbc:") else ""
        return {
            "url": url, "fullUrl": url, "user": properties.get("USERNAME", ""), "password": properties.get("PASSWORD", ""), "vendor": kind,
            "enforceSSL": properties.get("JDBC_ENFORCE_SSL", "false"),
        }

    # Keeping house

    def purge_s3_path(self, s3_path, options={}, transformation_ctx=""):
        """Deletes the files under a path that are older than retentionPeriod hours (168 without it)."""
        _maintenance.purge(self, [s3_path], dict(options))

    def purge_table(self, database, table_name, options={}, transformation_ctx="", catalog_id=None):
        _maintenance.purge_table(self, database, table_name, dict(options), catalog_id)

    def transition_s3_path(self, s3_path, transition_to, options={}, transformation_ctx=""):
        raise NotImplementedError("storage classes of S3 are not kept apart here: transition_s3_path and transition_table are refused")

    transition_table = transition_s3_path

    def start_transaction(self, read_only=False):
        raise NotImplementedError("transactions of governed tables are not offered any more, by AWS either")

    commit_transaction = cancel_transaction = start_transaction


class GlueLogger:
    """What get_logger returns; its lines go to the job's error log, as Spark's do."""

    def __init__(self, context):
        self._log = context._jvm.org.apache.log4j.LogManager.getLogger("GlueLogger")

    def info(self, message):
        self._log.info(str(message))

    def warn(self, message):
        self._log.warn(str(message))

    warning = warn

    def error(self, message):
        self._log.error(str(message))

    def debug(self, message):
        self._log.debug(str(message))
