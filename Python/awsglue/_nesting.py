"""Unnest and Relationalize: nested records as flat ones.

https://docs.aws.amazon.com/glue/latest/dg/aws-glue-api-crawler-pyspark-transforms-Relationalize.html
"""

from pyspark import StorageLevel
from pyspark.sql import functions as F

from awsglue import _columns
from awsglue import gluetypes as t


def _leaves(name, column, of):
    if isinstance(of, t.ChoiceType):
        of = of.as_struct()
    if isinstance(of, t.StructType):
        return [leaf for f in of.fields for leaf in _leaves(f"{name}.{f.name}", column.getField(f.name), f.dataType)]
    return [(name, column, of)]


def flattened(fields):
    """The fields within structs by dotted names; arrays and maps stay."""
    return [leaf for field in fields for leaf in _leaves(*field)]


def unnest(frame, schema):
    return _columns.select(frame, flattened(_columns.top_columns(frame, schema)))


def relationalize(frame, schema, root, staging_path):
    """{name: (frame, type)} of the root and of a frame for each array in it, which the root's ids join.

    The ids are those of the rows as they are staged; they would change if the rows were computed again.
    """
    result = {}
    _pivot(frame, schema, root, staging_path, result)
    return result


def _pivot(frame, schema, name, staging_path, result):
    fields = flattened(_columns.top_columns(frame, schema))
    nested = [field for field in fields if isinstance(field[2], (t.ArrayType, t.MapType))]
    if not nested:
        result[name] = _columns.select(frame, fields)
        return
    flat, flat_type = _columns.without_nothing(*_columns.select(frame, fields))
    names = {path: f"__id_{place}" for place, (path, _, _) in enumerate(nested)}
    flat = flat.withColumn("__row", F.monotonically_increasing_id())
    flat = _staged(flat, name, staging_path)
    shown = []
    for path, column, of in _columns.top_columns(flat, flat_type):
        if path in names:
            size = F.size(column)
            shown.append((path, F.when(size >= 0, F.col("__row") * len(nested) + list(names).index(path) + 1), t.LongType()))
        else:
            shown.append((path, column, of))
    result[name] = _columns.select(flat, shown)
    for place, (path, _, of) in enumerate(nested):
        column = F.col(_columns.quoted(path))
        if isinstance(of, t.MapType):
            column = F.map_entries(column)
            element = t.StructType([t.Field("key", of.keyType), t.Field("value", of.valueType)])
        else:
            element = of.elementType
        rows = flat.select((F.col("__row") * len(nested) + place + 1).alias("id"), F.posexplode(column).alias("index", f"{path}.val"))
        child = t.StructType([t.Field("id", t.LongType()), t.Field("index", t.IntegerType()), t.Field(f"{path}.val", element)])
        _pivot(rows, child, f"{name}_{path}", staging_path, result)


def _staged(frame, name, staging_path):
    if not staging_path:
        return frame.persist(StorageLevel.MEMORY_AND_DISK)
    place = f"{staging_path.rstrip('/')}/{name.replace('/', '_')}"
    frame.write.mode("overwrite").parquet(place)
    return frame.sparkSession.read.parquet(place)
