"""The types of fields of a DynamicFrame.

https://docs.aws.amazon.com/glue/latest/dg/aws-glue-api-crawler-pyspark-extensions-types.html
"""

from pyspark.sql import types as spark


class DataType:
    """A type; two are equal if all of their parts are."""

    name = "any"

    def __eq__(self, other):
        return type(self) is type(other) and vars(self) == vars(other)

    def __hash__(self):
        return hash(self.name)

    def __repr__(self):
        return self.name

    @classmethod
    def typeName(cls):
        return cls.name

    def lines(self, indent):
        """The type's parts, as printSchema shows them."""
        return []


def _primitive(type_name, spark_type):
    return type(
        type_name.capitalize() + "Type", (DataType,),
        {"name": type_name, "spark": spark_type(), "__doc__": f"The type {type_name}."},
    )


NullType = _primitive("null", spark.NullType)
BooleanType = _primitive("boolean", spark.BooleanType)
ByteType = _primitive("byte", spark.ByteType)
ShortType = _primitive("short", spark.ShortType)
IntegerType = _primitive("int", spark.IntegerType)
LongType = _primitive("long", spark.LongType)
FloatType = _primitive("float", spark.FloatType)
DoubleType = _primitive("double", spark.DoubleType)
StringType = _primitive("string", spark.StringType)
BinaryType = _primitive("binary", spark.BinaryType)
DateType = _primitive("date", spark.DateType)
TimestampType = _primitive("timestamp", spark.TimestampType)


class UnknownType(DataType):
    """A type of Spark's that DynamicFrames have no name for; it goes through as it is."""

    name = "unknown"

    def __init__(self, spark_type):
        self.spark = spark_type


class DecimalType(DataType):
    name = "decimal"

    def __init__(self, precision=10, scale=2):
        self.precision, self.scale = precision, scale

    @property
    def spark(self):
        return spark.DecimalType(self.precision, self.scale)


class ArrayType(DataType):
    name = "array"

    def __init__(self, elementType):
        self.elementType = elementType

    @property
    def spark(self):
        return spark.ArrayType(self.elementType.spark)

    def lines(self, indent):
        return _lines("element", self.elementType, indent)


class MapType(DataType):
    name = "map"

    def __init__(self, keyType, valueType):
        self.keyType, self.valueType = keyType, valueType

    @property
    def spark(self):
        return spark.MapType(self.keyType.spark, self.valueType.spark)

    def lines(self, indent):
        return _lines("keyType", self.keyType, indent) + _lines("valueType", self.valueType, indent)


class Field:
    """A named part of a struct."""

    def __init__(self, name, dataType=None):
        self.name, self.dataType = name, dataType

    def __eq__(self, other):
        return isinstance(other, Field) and vars(self) == vars(other)

    def __repr__(self):
        return f"{self.name}: {self.dataType}"


class StructType(DataType):
    name = "struct"

    def __init__(self, fields=()):
        self.fields = list(fields)

    @property
    def spark(self):
        return spark.StructType([spark.StructField(f.name, f.dataType.spark) for f in self.fields])

    @property
    def field_map(self):
        return {field.name: field for field in self.fields}

    def __iter__(self):
        return iter(self.fields)

    def lines(self, indent):
        return [line for f in self.fields for line in _lines(f.name, f.dataType, indent)]

    def treeString(self):
        return "\n".join(["root", *self.lines("")]) + "\n"

    def __repr__(self):
        return f"StructType({self.fields!r})"


class ChoiceType(DataType):
    """Several types that the values of one field have; a frame keeps them as a struct with a field for each."""

    name = "choice"

    def __init__(self, choices):
        self.choices = {choice.name: choice for choice in sorted(choices, key=lambda c: c.name)}

    @property
    def spark(self):
        return spark.StructType([spark.StructField(name, choice.spark) for name, choice in self.choices.items()])

    def as_struct(self):
        return StructType([Field(name, choice) for name, choice in self.choices.items()])

    def lines(self, indent):
        lines = []
        for choice in self.choices.values():
            lines += [f"{indent}|-- {choice.name}", *choice.lines(indent + "|    ")]
        return lines


def _lines(name, data_type, indent):
    return [f"{indent}|-- {name}: {data_type.name}", *data_type.lines(indent + "|    ")]


_PRIMITIVES = [
    NullType, BooleanType, ByteType, ShortType, IntegerType, LongType, FloatType, DoubleType, StringType, BinaryType,
    DateType, TimestampType,
]
_BY_SPARK = {type(t.spark): t for t in _PRIMITIVES} | {spark.VarcharType: StringType, spark.CharType: StringType}
_NAMES = {t.name: t for t in _PRIMITIVES} | {
    "integer": IntegerType, "bigint": LongType, "tinyint": ByteType, "smallint": ShortType, "bool": BooleanType, "void": NullType,
}


def has(data_type, kinds):
    """Whether a type is, or has within it, one of some kinds."""
    if isinstance(data_type, kinds):
        return True
    if isinstance(data_type, StructType):
        return any(has(field.dataType, kinds) for field in data_type.fields)
    if isinstance(data_type, ArrayType):
        return has(data_type.elementType, kinds)
    if isinstance(data_type, MapType):
        return has(data_type.keyType, kinds) or has(data_type.valueType, kinds)
    if isinstance(data_type, ChoiceType):
        return any(has(choice, kinds) for choice in data_type.choices.values())
    return False


def from_spark(data_type):
    """The type that stands for one of Spark's."""
    if isinstance(data_type, spark.StructType):
        return StructType([Field(f.name, from_spark(f.dataType)) for f in data_type.fields])
    if isinstance(data_type, spark.ArrayType):
        return ArrayType(from_spark(data_type.elementType))
    if isinstance(data_type, spark.MapType):
        return MapType(from_spark(data_type.keyType), from_spark(data_type.valueType))
    if isinstance(data_type, spark.DecimalType):
        return DecimalType(data_type.precision, data_type.scale)
    found = _BY_SPARK.get(type(data_type))
    return found() if found else UnknownType(data_type)


def from_name(name):
    """The type that a script or the Data Catalog names: long, decimal(10,2), array<string>, …; ValueError for no type."""
    text = name.strip()
    found = _NAMES.get(text.lower())
    if found:
        return found()
    head, _, rest = text.partition("<")
    if rest.endswith(">"):
        return _nested(head.strip().lower(), _split(rest[:-1]), name)
    lower = text.lower().replace(" ", "")
    if lower == "decimal":
        return DecimalType()
    if lower.startswith("decimal(") and lower.endswith(")"):
        precision, _, scale = lower[8:-1].partition(",")
        return DecimalType(int(precision), int(scale or 0))
    if lower.startswith(("varchar(", "char(")):
        return StringType()
    raise ValueError(f"{name} is not a type")


def _nested(head, parts, name):
    if head == "array" and len(parts) == 1:
        return ArrayType(from_name(parts[0]))
    if head == "map" and len(parts) == 2:
        return MapType(from_name(parts[0]), from_name(parts[1]))
    if head == "struct":
        pairs = [part.partition(":") for part in parts]
        return StructType([Field(field.strip().strip("`"), from_name(of)) for field, _, of in pairs])
    raise ValueError(f"{name} is not a type")


def _split(text):
    """The parts between commas that no bracket encloses."""
    parts, depth, start = [], 0, 0
    for place, character in enumerate(text):
        depth += (character in "<(") - (character in ">)")
        if character == "," and depth == 0:
            parts.append(text[start:place])
            start = place + 1
    return [part for part in [*parts, text[start:]] if part.strip()]


def catalog_name(data_type):
    """How the Data Catalog names a type."""
    if isinstance(data_type, ChoiceType):
        return catalog_name(data_type.as_struct())
    if isinstance(data_type, StructType):
        return "struct<" + ",".join(f"{f.name}:{catalog_name(f.dataType)}" for f in data_type.fields) + ">"
    if isinstance(data_type, ArrayType):
        return f"array<{catalog_name(data_type.elementType)}>"
    if isinstance(data_type, MapType):
        return f"map<{catalog_name(data_type.keyType)},{catalog_name(data_type.valueType)}>"
    if isinstance(data_type, DecimalType):
        return f"decimal({data_type.precision},{data_type.scale})"
    others = {"long": "bigint", "short": "smallint", "byte": "tinyint", "null": "string", "unknown": "string"}
    return others.get(data_type.name, data_type.name)
