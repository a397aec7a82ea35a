"""Reads files of each format into a frame, its type, and the records that could not be read.

https://docs.aws.amazon.com/glue/latest/dg/aws-glue-programming-etl-format.html
"""

import io
import json
import re

from pyspark import StorageLevel
from pyspark.sql import functions as F
from pyspark.sql import types as spark

from awsglue import _values
from awsglue import gluetypes as t

FILE = "__file"


class Unreadable:
    """A piece of a file that is no record."""

    def __init__(self, message, record):
        self.message, self.record = message, record


def read(session, paths, kind, options, columns=None):
    """The frame, its type and its errors; the column FILE names the file of each record.

    columns: names and types that the catalog gives, for formats that have none of their own.
    """
    if kind in ("parquet", "glueparquet"):
        return _columnar(session.read.option("mergeSchema", "true").parquet(*paths))
    if kind == "orc":
        return _columnar(session.read.option("mergeSchema", "true").orc(paths))
    if kind == "csv":
        return _csv(session, paths, options, columns)
    if kind == "json":
        return _json(session, paths, options)
    if kind in ("xml", "avro", "ion", "grokLog"):
        reader = {"xml": _xml, "avro": _avro, "ion": _ion, "grokLog": _grok}[kind](options)
        return _records(session, _whole_files(session, paths), reader)
    if kind in ("hudi", "delta", "iceberg"):
        raise ValueError(f"the format {kind} needs jars that this installation lacks: see --datalake-formats in its documentation")
    raise ValueError(f"the format {kind} is not supported: csv, json, parquet, orc, avro, xml, grokLog or ion")


def _columnar(frame):
    return frame.select("*", F.col("_metadata.file_path").alias(FILE)), t.from_spark(frame.schema), None


def _flag(options, name, default=False):
    value = options.get(name, default)
    return value if isinstance(value, bool) else str(value).lower() == "true"


# CSV


def _csv(session, paths, options, columns):
    quote = options.get("quoteChar", '"')
    has_header = _flag(options, "withHeader")
    reader = session.read.options(
        sep=options.get("separator", ","), quote="" if quote in (-1, "-1") else quote, escape=options.get("escaper") or '"',
        multiLine=_flag(options, "multiLine") or _flag(options, "multiline"), header=has_header, encoding=options.get("encoding", "UTF-8"),
        ignoreLeadingWhiteSpace=False, ignoreTrailingWhiteSpace=False, mode="PERMISSIVE")
    if columns:
        text = spark.StructType([spark.StructField(name, spark.StringType()) for name, _ in columns])
        return _typed(reader.schema(text).csv(paths).select("*", F.col("_metadata.file_path").alias(FILE)), columns)
    # Files whose headers differ would be read with the wrong names.
    frame = reader.option("enforceSchema", not has_header).csv(paths)
    if not has_header:
        frame = frame.toDF(*[f"col{place}" for place in range(len(frame.columns))])
    names = frame.columns
    frame = frame.select("*", F.col("_metadata.file_path").alias(FILE))
    # A field without text is an empty text, as DynamicFrames have it.
    frame = frame.select(*[F.coalesce(F.col(f"`{name}`"), F.lit("")).alias(name) for name in names], FILE)
    if _flag(options, "skipFirst") and not has_header:
        raise ValueError("skipFirst needs withHeader")
    return frame, t.StructType([t.Field(name, t.StringType()) for name in names]), None


def _typed(frame, columns):
    """Text as the catalog's types; a column with values of another kind becomes a choice of its type and string."""
    typed = [(name, of) for name, of in columns if not isinstance(of, (t.StringType, t.StructType, t.ArrayType, t.MapType))]
    value = {name: F.trim(F.col(f"`{name}`")) for name, _ in columns}
    misfit = {
        name: F.max(F.when((value[name] != "") & value[name].cast(of.spark).isNull(), 1).otherwise(0)) for name, of in typed
    }
    found = frame.agg(*[column.alias(name) for name, column in misfit.items()]).first() if misfit else None
    shown, fields = [], []
    for name, of in columns:
        column = F.col(f"`{name}`")
        if name not in misfit:
            shown.append(F.coalesce(column, F.lit("")).alias(name))
            fields.append(t.Field(name, t.StringType()))
            continue
        parsed = value[name].cast(of.spark)
        if not found[name]:
            shown.append(parsed.alias(name))
            fields.append(t.Field(name, of))
            continue
        choice = t.ChoiceType([of, t.StringType()])
        parts = {of.name: parsed, "string": F.when(parsed.isNull() & (value[name] != ""), column)}
        shown.append(F.when(value[name] != "", F.struct(*[parts[kind].alias(kind) for kind in choice.choices])).alias(name))
        fields.append(t.Field(name, choice))
    return frame.select(*shown, FILE), t.StructType(fields), None


# Records that describe themselves


def _json(session, paths, options):
    path = options.get("jsonPath")
    if _flag(options, "multiline") or _flag(options, "multiLine") or path:
        return _records(session, _whole_files(session, paths), lambda content: _documents(content.decode("utf-8-sig"), path))
    lines = session.read.text(paths).select("value", F.col("_metadata.file_path"))
    found = _plain_type(lines.select("value").rdd)
    if found is not None:
        # All lines are records of one type: Spark's own reader makes the same of them, and faster.
        frame = session.read.schema(found.spark).json(paths)
        return frame.select("*", F.col("_metadata.file_path").alias(FILE)), found, None
    pairs = lines.rdd.map(lambda row: (row[1], row[0]))

    def read_line(text):
        return _documents(text, None) if text.strip() else []

    records = pairs.flatMap(lambda pair: [(pair[0], one) for one in _guarded(read_line, pair[1])])
    return _frame(session, records)


def _documents(text, path):
    """The records in a text with one JSON document after another, lists taken apart."""
    decoder, place, found = json.JSONDecoder(), 0, []
    while True:
        while place < len(text) and text[place] in " \t\r\n,":
            place += 1
        if place == len(text):
            break
        value, place = decoder.raw_decode(text, place)
        found.append(value)
    if path:
        found = [part for value in found for part in json_path(value, path)]
    records = [record for value in found for record in (value if isinstance(value, list) else [value])]
    for record in records:
        if not isinstance(record, dict):
            raise ValueError("a record must be a JSON object")
    return records


def _plain_type(lines):
    """The type of lines that are one JSON object each and agree about their fields; None if they are not or do not."""

    def of_partition(part):
        types = _values.Types()
        for (text,) in part:
            if text and not text.isspace():
                try:
                    record = json.loads(text)
                except ValueError:
                    return [None]
                if type(record) is not dict:
                    return [None]
                types.add(record)
        return [types.found or t.StructType()]

    found = t.StructType()
    for one in lines.mapPartitions(of_partition).collect():
        if one is None:
            return None
        found = _values.merge(found, one)
    names = [field.name.lower() for field in found.fields]
    # Names that differ in case alone, and fields without a value, are not what Spark's reader takes.
    if not names or t.has(found, (t.ChoiceType, t.NullType)) or len(set(names)) < len(names):
        return None
    return found


def records_or_none(text):
    """The records in a JSON text; none if it is no JSON."""
    return [one for one in _guarded(lambda given: _documents(given, None), text) if not isinstance(one, Unreadable)]


def json_path(value, path):
    """What a path such as $.a[*].b finds; ValueError for a path of another form."""
    steps = re.findall(r"\.([^.\[\]]+)|\[(\*|\d+|'[^']*')\]", path)
    if not path.startswith("$") or "".join(f".{name}" if name else f"[{index}]" for name, index in steps) != path[1:]:
        raise ValueError(f"jsonPath {path} is not supported: $, .NAME, [*], [N] and ['NAME']")
    found = [value]
    for name, index in steps:
        key = name or index.strip("'")
        if key == "*":
            found = [part for one in found for part in (one.values() if isinstance(one, dict) else one if isinstance(one, list) else ())]
        elif index.isdigit():
            found = [one[int(index)] for one in found if isinstance(one, list) and int(index) < len(one)]
        else:
            found = [one[key] for one in found if isinstance(one, dict) and key in one]
    return found


def _whole_files(session, paths):
    files = session.read.format("binaryFile").load(paths).select("_metadata.file_path", "content")
    return files.rdd.map(lambda row: (row[0], _unpacked(row[0], bytes(row[1]))))


def _unpacked(path, content):
    if path.endswith(".gz"):
        import gzip

        return gzip.decompress(content)
    if path.endswith(".bz2"):
        import bz2

        return bz2.decompress(content)
    return content


def _records(session, files, reader):
    return _frame(session, files.flatMap(lambda file: [(file[0], one) for one in _guarded(reader, file[1])]))


def _guarded(reader, text):
    try:
        return list(reader(text))
    except Exception as error:
        return [Unreadable(f"{type(error).__name__}: {error}", text if isinstance(text, str) else f"{len(text)} bytes")]


def _frame(session, pairs):
    """A frame of (file, record) pairs."""
    pairs = pairs.persist(StorageLevel.MEMORY_AND_DISK)
    good = pairs.filter(lambda pair: not isinstance(pair[1], Unreadable))
    bad = pairs.filter(lambda pair: isinstance(pair[1], Unreadable)).map(lambda pair: {"msg": pair[1].message, "record": pair[1].record})
    schema = _values.merge(t.StructType(), _values.type_of_all(good.map(lambda pair: pair[1])))
    whole = t.StructType([*schema.fields, t.Field(FILE, t.StringType())])
    frame = _values.with_schema(session, good.map(lambda pair: {**pair[1], FILE: pair[0]}), whole)
    return frame, schema, bad


def _avro(_options):
    def records(content):
        import fastavro

        return fastavro.reader(io.BytesIO(content))

    return records


def _ion(_options):
    def records(content):
        from amazon.ion import simpleion

        return [_plain(value) for value in simpleion.load(io.BytesIO(content), single_value=False)]

    return records


def _plain(value):
    """An Ion value as Python's own types have it."""
    import datetime
    import decimal

    if hasattr(value, "items"):
        return {str(key): _plain(part) for key, part in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(part) for part in value]
    if type(value).__name__ in ("IonPyNull", "NoneType"):
        return None
    if type(value).__name__ == "IonPyBool":
        return bool(value)
    for kind in (int, float, decimal.Decimal, bytes):
        if isinstance(value, kind):
            return kind(value)
    if isinstance(value, datetime.datetime):
        return datetime.datetime(*value.timetuple()[:6], value.microsecond, value.tzinfo)
    return getattr(value, "text", None) or str(value)


def _grok(options):
    pattern = options.get("logFormat")
    if not pattern:
        raise ValueError("the format grokLog needs logFormat")
    missing = options.get("MISSING")
    custom = dict(line.split(None, 1) for line in (options.get("customPatterns") or "").splitlines() if line.strip())

    def records(content):
        from pygrok import Grok

        grok = Grok(pattern, custom_patterns=custom)
        for line in content.decode("utf-8", errors="replace").splitlines():
            found = grok.match(line)
            if found:
                yield {name: missing if value is None else value for name, value in found.items()}

    return records


# XML


def _xml(options):
    tag = options.get("rowTag")
    if not tag:
        raise ValueError("the format xml needs rowTag")
    value_tag, prefix = options.get("valueTag", "_VALUE"), options.get("attributePrefix", "_")
    with_attributes, trim = not _flag(options, "excludeAttribute"), _flag(options, "ignoreSurroundingSpaces")
    null, empty_is_null = options.get("nullValue"), _flag(options, "treatEmptyValuesAsNulls")

    def text_of(text):
        text = text.strip() if trim else text
        if text == null or text is None or empty_is_null and not text.strip():
            return None
        return scalar(text)

    def value_of(element):
        attributes = {prefix + name: scalar(value) for name, value in element.attrib.items()} if with_attributes else {}
        text = element.text or ""
        if not len(element) and not attributes:
            return text_of(text)
        record = attributes
        for child in element:
            name, value = child.tag.rpartition("}")[2], value_of(child)
            if name not in record:
                record[name] = value
            elif isinstance(record[name], list):
                record[name].append(value)
            else:
                record[name] = [record[name], value]
        if text.strip():
            record[value_tag] = text_of(text)
        return record

    def records(content):
        from xml.etree import ElementTree

        for _, element in ElementTree.iterparse(io.BytesIO(content)):
            if element.tag.rpartition("}")[2] == tag:
                value = value_of(element)
                yield value if isinstance(value, dict) else {value_tag: value}
                element.clear()

    return records


def scalar(text):
    """A number or a truth value if the text is one, and otherwise the text."""
    if text in ("true", "false"):
        return text == "true"
    if re.fullmatch(r"[+-]?\d{1,18}", text.strip()):
        return int(text)
    if re.fullmatch(r"[+-]?(\d+\.\d*|\.\d+|\d+)([eE][+-]?\d+)?", text.strip()):
        return float(text)
    return text
