"""Types of Python values, and the rows that Spark makes of them.

Records that come from text describe themselves: what one record has as a number another may have as text. Such a field
becomes a choice.
"""

import datetime
import decimal

from awsglue import gluetypes as t

_INT = range(-(2**31), 2**31)
_LONG = range(-(2**63), 2**63)
# Where a value of a choice goes whose own type Python does not tell apart.
_WIDER = {"int": ("long", "short", "byte"), "long": ("int",), "double": ("float",), "struct": ("map",)}


def type_of(value):
    """The type of one value, as DynamicFrames name it."""
    if value is None:
        return t.NullType()
    if isinstance(value, bool):
        return t.BooleanType()
    if isinstance(value, int):
        return t.IntegerType() if value in _INT else t.LongType() if value in _LONG else t.DecimalType(38, 0)
    if isinstance(value, float):
        return t.DoubleType()
    if isinstance(value, str):
        return t.StringType()
    if isinstance(value, (bytes, bytearray)):
        return t.BinaryType()
    if isinstance(value, datetime.datetime):
        return t.TimestampType()
    if isinstance(value, datetime.date):
        return t.DateType()
    if isinstance(value, decimal.Decimal):
        scale = max(0, -value.as_tuple().exponent) if value.is_finite() else 0
        return t.DecimalType(min(38, max(len(value.as_tuple().digits), scale + 1)), min(38, scale))
    if isinstance(value, dict):
        return t.StructType([t.Field(str(name), type_of(part)) for name, part in value.items()])
    if isinstance(value, (list, tuple, set)):
        found = None
        for element in value:
            found = merge(found, type_of(element))
        return t.ArrayType(found or t.NullType())
    return t.StringType()


def merge(first, second):
    """The type that holds the values of both; None stands for no value yet."""
    if first is None or first == second:
        return second
    if second is None or isinstance(second, t.NullType):
        return first
    if isinstance(first, t.NullType):
        return second
    if isinstance(first, t.ChoiceType) or isinstance(second, t.ChoiceType):
        choices = {}
        for side in (first, second):
            for choice in side.choices.values() if isinstance(side, t.ChoiceType) else [side]:
                _add(choices, choice)
        return t.ChoiceType(choices.values())
    return _same_kind(first, second) or t.ChoiceType([first, second])


def _add(choices, choice):
    for name, other in list(choices.items()):
        merged = _same_kind(other, choice)
        if merged is not None:
            del choices[name]
            choices[merged.name] = merged
            return
    choices[choice.name] = choice


def _same_kind(first, second):
    """One type for both where no value loses its nature; None if that takes a choice."""
    if first == second:
        return first
    if isinstance(first, t.StructType) and isinstance(second, t.StructType):
        fields = {field.name: field.dataType for field in first.fields}
        for field in second.fields:
            fields[field.name] = merge(fields.get(field.name), field.dataType)
        return t.StructType([t.Field(name, of) for name, of in fields.items()])
    if isinstance(first, t.ArrayType) and isinstance(second, t.ArrayType):
        return t.ArrayType(merge(first.elementType, second.elementType))
    if isinstance(first, t.MapType) and isinstance(second, t.MapType):
        return t.MapType(merge(first.keyType, second.keyType), merge(first.valueType, second.valueType))
    if isinstance(first, t.DecimalType) and isinstance(second, t.DecimalType):
        scale = max(first.scale, second.scale)
        whole = max(first.precision - first.scale, second.precision - second.scale)
        return t.DecimalType(min(38, whole + scale), min(38, scale))
    integers = {"byte", "short", "int", "long"}
    if first.name in integers and second.name in integers:
        return t.LongType()
    if {first.name, second.name} == {"float", "double"}:
        return t.DoubleType()
    return None


def to_spark(value, data_type):
    """A value as createDataFrame takes it for a type that holds it."""
    if value is None or isinstance(data_type, t.NullType):
        return None
    if isinstance(data_type, t.ChoiceType):
        own = type_of(value).name
        chosen = next((name for name in (own, *_WIDER.get(own, ())) if name in data_type.choices), None)
        return tuple(to_spark(value, c) if name == chosen else None for name, c in data_type.choices.items())
    if isinstance(data_type, t.StructType):
        return tuple(to_spark(value.get(field.name), field.dataType) for field in data_type.fields)
    if isinstance(data_type, t.ArrayType):
        return [to_spark(element, data_type.elementType) for element in value]
    if isinstance(data_type, t.MapType):
        return {to_spark(k, data_type.keyType): to_spark(v, data_type.valueType) for k, v in value.items()}
    if isinstance(data_type, (t.DoubleType, t.FloatType)):
        return float(value)
    if isinstance(data_type, t.DecimalType):
        return decimal.Decimal(value)
    if isinstance(data_type, t.StringType):
        return value if isinstance(value, str) else str(value)
    return value


def to_python(value, data_type):
    """A row, or a part of one, as the dictionaries that scripts' functions get; of a choice there is just the value."""
    if value is None:
        return None
    if isinstance(data_type, t.ChoiceType):
        for part, choice in zip(value, data_type.choices.values()):
            if part is not None:
                return to_python(part, choice)
        return None
    if isinstance(data_type, t.StructType):
        return {f.name: to_python(part, f.dataType) for f, part in zip(data_type.fields, value)}
    if isinstance(data_type, t.ArrayType):
        return [to_python(element, data_type.elementType) for element in value]
    if isinstance(data_type, t.MapType):
        return {key: to_python(part, data_type.valueType) for key, part in value.items()}
    return value


def frame_of(session, records):
    """A DataFrame and the type of an RDD of dictionaries; reads them twice, so let them be cached if they are dear."""

    found = merge(t.StructType(), type_of_all(records))
    return with_schema(session, records, found), found


def with_schema(session, records, schema):
    rows = records.map(lambda record: to_spark(record, schema))
    return session.createDataFrame(rows, schema.spark, verifySchema=False)


def type_of_all(values):
    """The type that holds all values of an RDD; None if there are none."""


    def of_partition(part):
        types = Types()
        for value in part:
            types.add(value)
        return [types.found] if types.found is not None else []

    found = None
    for one in values.mapPartitions(of_partition).collect():
        found = merge(found, one)
    return found


class Types:
    """The type of many values. Values of one make, which most of them are, are looked at once."""

    def __init__(self):
        self.found = None
        self._seen = set()

    def add(self, value):
        make = _make(value)
        if make not in self._seen:
            self._seen.add(make)
            self.found = merge(self.found, type_of(value))


def _make(value):
    """What two values share that have the same type."""
    kind = type(value)
    if kind is dict:
        return tuple([(name, _make(part)) for name, part in value.items()])
    if kind is list:
        return frozenset([_make(part) for part in value])
    if kind is int:
        return "int" if -(2**31) <= value < 2**31 else "long" if -(2**63) <= value < 2**63 else "decimal"
    return kind if kind is str or value is None or kind is float or kind is bool else type_of(value)
