"""Where reads come from: files on S3 and databases.

https://docs.aws.amazon.com/glue/latest/dg/aws-glue-programming-etl-connect.html
"""

from pyspark.sql import functions as F
from pyspark.sql import types as spark

from awsglue import _bookmarks, _columns, _formats, _objects
from awsglue import gluetypes as t

_DIRECTORY = "__directory"


class FileSource:
    """The files of a read on S3, chosen when it is made and read when the frame is needed."""

    def __init__(self, context, roots, options, kind, format_options, transformation_ctx, columns=None, keys=(), fixed=None):
        self._context = context
        self._kind, self._format_options, self._columns = kind, format_options, columns
        self._options, self._keys = options, list(keys)
        client = context._client("s3")
        exclusions = _objects.patterns(options.get("exclusions"))
        recurse = str(options.get("recurse", True)).lower() != "false"
        # The partition values of each file: those that the catalog names, or those of key=value folders.
        self._values, files = {}, []
        for root in roots:
            found = _objects.listed(client, root, exclusions, recurse)
            for file in found:
                folder = file.path.rpartition("/")[0]
                if folder not in self._values:
                    self._values[folder] = fixed[root] if fixed is not None else _objects.named_partition(root, file.path)
            files += found
        fresh = _bookmarks.current.unseen(transformation_ctx, files)
        self._files = _objects.bounded(fresh, options.get("boundedFiles"), options.get("boundedSize"))
        self._paths = [file.path for file in self._files]
        _check_compression(options.get("compressionType"), self._paths)

    def load(self):
        session = self._context.spark_session
        names = self._key_names()
        if not self._files:
            return self._empty(session, names)
        frame, schema, errors = _formats.read(session, self._paths, self._kind, self._format_options, self._columns)
        if self._options.get("attachFilename"):
            name = self._options["attachFilename"]
            frame, schema = frame.withColumn(name, F.col(_formats.FILE)), t.StructType([*schema.fields, t.Field(name, t.StringType())])
        frame, schema = self._with_partitions(session, frame, schema, names)
        if str(self._options.get("groupFiles", "none")).lower() not in ("none", ""):
            size = int(self._options.get("groupSize") or 128 * 1024 * 1024)
            frame = frame.coalesce(max(1, -(-sum(file.size for file in self._files) // size)))
        return frame, schema, errors

    def _key_names(self):
        """The partition columns with their types; those that only folders name are strings."""
        if self._keys:
            return [(key["Name"], t.from_name(key["Type"])) for key in self._keys]
        names = dict.fromkeys(name for values in self._values.values() for name in values)
        return [(name, t.StringType()) for name in names]

    def _empty(self, session, names):
        columns = list(self._columns or []) + names
        schema = t.StructType([t.Field(name, of) for name, of in columns])
        return session.createDataFrame([], schema.spark), schema, None

    def _with_partitions(self, session, frame, schema, names):
        own = {field.name for field in schema.fields}
        added = [(name, of) for name, of in names if name not in own]
        shown = [F.col(_columns.quoted(field.name)) for field in schema.fields]
        if not added:
            return frame.select(*shown), schema
        to_uri = session.sparkContext._jvm.org.apache.hadoop.fs.Path
        rows = [
            (to_uri(folder).toUri().toString(), *[values.get(name) for name, _ in added]) for folder, values in self._values.items()
        ]
        shape = spark.StructType(
            [spark.StructField(_DIRECTORY, spark.StringType())]
            + [spark.StructField(f"__key{place}", spark.StringType()) for place in range(len(added))])
        places = F.broadcast(session.createDataFrame(rows, shape))
        joined = frame.withColumn(_DIRECTORY, F.regexp_replace(_formats.FILE, "/[^/]*$", "")).join(places, _DIRECTORY, "left")
        shown += [
            F.when(F.col(f"__key{place}") != _objects.NO_VALUE, F.col(f"__key{place}")).cast(of.spark).alias(name)
            for place, (name, of) in enumerate(added)
        ]
        return joined.select(*shown), t.StructType([*schema.fields, *[t.Field(name, of) for name, of in added]])


def _check_compression(kind, paths):
    """Readers know compressed files by the ends of their names; what they would misread is refused."""
    if not kind:
        return
    end = {"gzip": ".gz", "bzip2": ".bz2"}.get(str(kind).lower())
    if end is None:
        raise ValueError(f"compressionType {kind} is not known: gzip or bzip2")
    other = next((path for path in paths if not path.endswith(end)), None)
    if other:
        raise ValueError(f"compressionType {kind} needs names that end with {end}, which {other} does not")


def catalog_files(context, table, catalog, predicate, options, transformation_ctx):
    """The files of a table; of a partitioned one those in the partitions that both predicates find."""
    kind, format_options = table.format()
    columns = [(c["Name"], t.from_name(c["Type"])) for c in table.columns] if kind == "csv" else None
    roots, fixed = [table.location], {table.location: {}}
    if table.keys:
        partitions = catalog.partitions(table, options.get("catalogPartitionPredicate", ""))
        if predicate:
            partitions = _pruned(context.spark_session, table.keys, partitions, predicate)
        names = [key["Name"] for key in table.keys]
        fixed = {place: dict(zip(names, values)) for values, place in partitions}
        roots = list(fixed)
    # A partition whose folder is gone is empty.
    return FileSource(context, roots, options, kind, format_options, transformation_ctx, columns, table.keys, fixed)


def _pruned(session, keys, partitions, predicate):
    """The partitions for which a condition in Spark SQL is true."""
    fields = [spark.StructField(key["Name"], spark.StringType()) for key in keys]
    rows = [(place, *values) for place, (values, _) in enumerate(partitions)]
    frame = session.createDataFrame(rows, spark.StructType([spark.StructField("__place", spark.IntegerType()), *fields]))
    typed = frame.select("__place", *[F.col(_columns.quoted(k["Name"])).cast(t.from_name(k["Type"]).spark).alias(k["Name"]) for k in keys])
    return [partitions[row[0]] for row in typed.filter(predicate).select("__place").collect()]


# Databases

_DRIVERS = {"postgresql": "org.postgresql.Driver"}
JDBC_TYPES = ("postgresql", "mysql", "oracle", "sqlserver", "redshift", "jdbc")


def jdbc_options(context, connection_type, options, catalog=None):
    """What Spark's JDBC source takes: url, user, password, driver, dbtable; from the options or from a connection of the catalog."""
    given = dict(options)
    if str(given.get("useConnectionProperties", "")).lower() == "true" or "connectionName" in given and "url" not in given:
        given = {**context.extract_jdbc_conf(given["connectionName"]), **given}
    url = given.get("url") or given.get("fullUrl")
    if not url:
        raise ValueError(f"connection_options of {connection_type} need url")
    kind = url.split(":")[1] if url.startswith("jdbc:") else connection_type
    if kind not in _DRIVERS:
        raise ValueError(f"databases of the kind {kind} are not supported: postgresql")
    if given.get("database") and url.count("/") < 3:
        url = f"{url}/{given['database']}"
    made = {"url": url, "driver": _DRIVERS[kind]}
    for name in ("user", "password"):
        if given.get(name):
            made[name] = given[name]
    return made


def jdbc(context, connection_type, options, transformation_ctx):
    """Loads a table, or a query, over JDBC; with bookmark keys only rows with greater keys than before."""
    made = jdbc_options(context, connection_type, options)
    table = options.get("dbtable")
    query = options.get("sampleQuery")
    if not table and not query:
        raise ValueError("connection_options need dbtable")
    keys = options.get("jobBookmarkKeys") or options.get("jobBookmarksKeys") or []
    keys = [keys] if isinstance(keys, str) else list(keys)
    source = f"({query}) q" if query else table

    def load():
        session = context.spark_session
        relation = source
        if keys and _bookmarks.current.is_enabled and transformation_ctx:
            relation = _bookmarked(session, made, source, keys, options.get("jobBookmarkKeysSortOrder", "asc"), transformation_ctx)
        frame = _partitioned(session.read.format("jdbc").options(**made), options, relation).load().drop("millrace_part")
        return frame, t.from_spark(frame.schema), None

    return load


def _bookmarked(session, made, source, keys, order, context):
    """The rows beyond those of the last committed run and up to the last there is now, as a subquery."""
    last, end = _bookmarks.current.keys(context)
    sign, way = (">", "desc") if order.lower() == "asc" else ("<", "asc")
    names = ", ".join(f'"{key}"' for key in keys)
    if end is None:
        shown = ", ".join(f'cast("{key}" as text) as k{place}' for place, key in enumerate(keys))
        ordered = ", ".join(f'"{key}" {way}' for key in keys)
        present = " and ".join(f'"{key}" is not null' for key in keys)
        newest = f"(select {shown} from {source} where {present} order by {ordered} limit 1) n"
        row = session.read.format("jdbc").options(**made, dbtable=newest).load().first()
        end = list(row) if row else last
    conditions = [f"({names}) {sign} ({_literals(last)})"] if last else []
    if end:
        conditions.append(f"not ({names}) {sign} ({_literals(end)})")
    _bookmarks.current.set_keys(context, end)
    return f"(select * from {source} where {' and '.join(conditions) or 'true'}) b"


def _literals(values):
    return ", ".join("'" + str(value).replace("'", "''") + "'" for value in values)


def _partitioned(reader, options, relation):
    """Reads side by side if the options say by which field: hashfield or hashexpression, hashpartitions."""
    field, expression = options.get("hashfield"), options.get("hashexpression")
    if not field and not expression:
        return reader.option("dbtable", relation)
    count = int(options.get("hashpartitions") or 7)
    value = expression or f'abs(hashtext(cast("{field}" as text)))'
    numbered = f"(select r.*, mod(cast(({value}) as bigint), {count}) as millrace_part from {relation} r) p"
    bounds = {"partitionColumn": "millrace_part", "lowerBound": "0", "upperBound": str(count), "numPartitions": str(count)}
    return reader.options(dbtable=numbered, **bounds)
