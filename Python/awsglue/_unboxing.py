"""Unbox: text in a field becomes the records that it describes."""

import csv
import json

from pyspark import StorageLevel

from awsglue import _columns, _values
from awsglue import gluetypes as t


def _reader(format, options):
    if format == "json":
        return json.loads
    if format == "csv":
        separator, header = options.get("separator", ","), options.get("withHeader", False)

        def read(text):
            rows = list(csv.reader(text.splitlines(), delimiter=separator, quotechar=options.get("quoteChar", '"') or '"'))
            if header:
                return dict(zip(rows[0], rows[1]))
            return {f"col{place}": value for place, value in enumerate(rows[0])}

        return read
    raise ValueError(f"Unbox of the format {format} is not supported: json or csv")


def unbox(frame, schema, path, format, options):
    """Reads the text at a path of one or more fields; ValueError if there is no text."""
    read = _reader(format, options)
    parts = _columns.parse_path(path)
    found = _columns.find(_columns.top_columns(frame, schema), parts)
    if found is None or not isinstance(found[1], (t.StringType, t.BinaryType)):
        raise ValueError(f"Unbox needs a field with text, which {path} is not")

    def unboxed(row):
        record = _values.to_python(row, schema)
        place = _parent(record, parts)
        if place and place[parts[-1]] is not None:
            try:
                place[parts[-1]] = read(place[parts[-1]])
            except (ValueError, IndexError):
                place[parts[-1]] = None
        return record

    records = frame.rdd.map(unboxed).persist(StorageLevel.MEMORY_AND_DISK)
    of = _values.type_of_all(records.map(lambda record: (_parent(record, parts) or {}).get(parts[-1])))
    new = _replaced(schema, parts, of or t.NullType())
    return _values.with_schema(frame.sparkSession, records, new), new


def _parent(record, parts):
    for part in parts[:-1]:
        record = record[part] if record else None
    return record


def _replaced(struct, parts, of):
    """A struct in which the field at a path has another type."""
    fields = [
        t.Field(f.name, of if len(parts) == 1 else _replaced(f.dataType, parts[1:], of)) if f.name == parts[0] else f
        for f in struct.fields
    ]
    return t.StructType(fields)
