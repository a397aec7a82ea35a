"""Rewrites the columns of a frame along its type: what most transforms are made of."""

from pyspark.sql import functions as F

from awsglue import gluetypes as t

ELEMENT = "[]"


def quoted(name):
    return "`" + name.replace("`", "``") + "`"


def parse_path(path):
    """The parts of a path such as a.b, `a.b`.c or list[].price."""
    parts, text, inside = [], "", False
    for character in path:
        if character == "`":
            inside = not inside
        elif character == "." and not inside:
            parts.append(text)
            text = ""
        else:
            text += character
    parts.append(text)
    result = []
    for part in parts:
        depth = 0
        while part.endswith(ELEMENT):
            part, depth = part[:-2], depth + 1
        result += [part, *[ELEMENT] * depth]
    return tuple(result)


def top_columns(frame, schema):
    """The columns of a frame with their names and types."""
    return [(f.name, F.col(quoted(f.name)), f.dataType) for f in schema.fields]


def rewrite(frame, schema, visit):
    """A frame whose fields visit has replaced, and its type.

    visit(path, column, type) is asked for every field from the top down. It returns None to go on into the field, or what stands
    in its place: a list of (name, column, type), empty to drop it. For elements of arrays and values of maps it returns one.
    """
    fields, _ = _rewrite_fields(top_columns(frame, schema), (), visit)
    return select(frame, fields)


def select(frame, fields):
    """A frame of the given (name, column, type), and its type."""
    shown = frame.select(*[column.alias(name) for name, column, _ in fields])
    return shown, t.StructType([t.Field(name, of) for name, _, of in fields])


def _rewrite_fields(fields, path, visit):
    result, changed = [], False
    for name, column, of in fields:
        own = (*path, name)
        replaced = visit(own, column, of)
        if replaced is None:
            new_column, new_type, inner = _rewrite_inside(column, of, own, visit)
            replaced = [(name, new_column, new_type)]
            changed = changed or inner
        else:
            changed = True
        result += replaced
    return result, changed


def _rewrite_inside(column, of, path, visit):
    if isinstance(of, t.StructType):
        fields = [(f.name, column.getField(f.name), f.dataType) for f in of.fields]
        new, changed = _rewrite_fields(fields, path, visit)
        if not changed:
            return column, of, False
        made = F.struct(*[c.alias(name) for name, c, _ in new]) if new else F.lit(None)
        struct = t.StructType([t.Field(name, part) for name, _, part in new])
        return F.when(column.isNotNull(), made), struct, True
    if isinstance(of, t.ArrayType):
        found = _element_type(of.elementType, path, visit)
        if found is None:
            return column, of, False
        new = F.transform(column, lambda e: _rewrite_element(e, of.elementType, path, visit)[0])
        return new, t.ArrayType(found), True
    if isinstance(of, t.MapType):
        found = _element_type(of.valueType, path, visit)
        if found is None:
            return column, of, False
        new = F.transform_values(column, lambda _, v: _rewrite_element(v, of.valueType, path, visit)[0])
        return new, t.MapType(of.keyType, found), True
    return column, of, False


def _rewrite_element(column, of, path, visit):
    own = (*path, ELEMENT)
    replaced = visit(own, column, of)
    if replaced is not None:
        if len(replaced) != 1:
            raise ValueError(f"the elements of {'.'.join(path)} must stay one column")
        return replaced[0][1], replaced[0][2], True
    return _rewrite_inside(column, of, own, visit)


def _element_type(of, path, visit):
    """What becomes of the type of an array's elements; None if it stays."""
    _, new, changed = _rewrite_element(F.lit(None), of, path, visit)
    return new if changed else None


def find(fields, path):
    """The column and the type at a path of (name, column, type); None if there is none."""
    found = next(((column, of) for name, column, of in fields if name == path[0]), None)
    if found is None:
        lower = path[0].lower()
        found = next(((column, of) for name, column, of in fields if name.lower() == lower), None)
    for part in path[1:]:
        if found is None:
            return None
        column, of = found
        if isinstance(of, t.StructType):
            field = of.field_map.get(part)
            found = field and (column.getField(part), field.dataType)
        elif isinstance(of, t.MapType) and part != ELEMENT:
            found = (column.getItem(part), of.valueType)
        elif isinstance(of, t.ChoiceType) and "struct" in of.choices:
            field = of.choices["struct"].field_map.get(part)
            found = field and (column.getField("struct").getField(part), field.dataType)
        else:
            found = None
    return found


def cast(column, of, to):
    """A value as another type; null where it cannot be one. Of a choice each alternative is cast."""
    if isinstance(of, t.ChoiceType):
        casts = [cast(column.getField(name), choice, to) for name, choice in of.choices.items()]
        return F.coalesce(*casts)
    if of == to:
        return column
    nested = (t.StructType, t.ArrayType, t.MapType)
    if isinstance(to, t.StringType) and isinstance(of, nested):
        return F.to_json(column)
    if isinstance(of, nested) != isinstance(to, nested):
        return F.lit(None).cast(to.spark)
    if isinstance(of, nested) and type(of) is not type(to):
        return F.lit(None).cast(to.spark)
    if isinstance(of, t.StringType) and not isinstance(to, t.StringType):
        return F.trim(column).cast(to.spark)
    return column.cast(to.spark)


def unified(frame, schema, wanted):
    """A frame as another type says: fields in its order, missing ones null, choices kept where they are wanted."""
    own = {name: (column, of) for name, column, of in top_columns(frame, schema)}
    columns = []
    for field in wanted.fields:
        column, of = own.get(field.name, (F.lit(None), t.NullType()))
        columns.append(_as(column, of, field.dataType).alias(field.name))
    return frame.select(*columns)


def _as(column, of, to):
    if of == to:
        return column
    if isinstance(of, t.NullType):
        return F.lit(None).cast(to.spark)
    if isinstance(to, t.ChoiceType):
        if isinstance(of, t.ChoiceType):
            parts = {name: (column.getField(name), choice) for name, choice in of.choices.items()}
        else:
            parts = {of.name: (column, of)}
        if "long" in to.choices and "int" in parts and "int" not in to.choices:
            parts["long"] = parts.pop("int")
        made = F.struct(*[
            (_as(*parts[name], choice) if name in parts else F.lit(None).cast(choice.spark)).alias(name)
            for name, choice in to.choices.items()
        ])
        return F.when(column.isNotNull(), made)
    if isinstance(to, t.StructType) and isinstance(of, t.StructType):
        parts = {f.name: (column.getField(f.name), f.dataType) for f in of.fields}
        made = F.struct(*[
            _as(*parts.get(f.name, (F.lit(None), t.NullType())), f.dataType).alias(f.name) for f in to.fields
        ])
        return F.when(column.isNotNull(), made)
    if isinstance(to, t.ArrayType) and isinstance(of, t.ArrayType):
        return F.transform(column, lambda e: _as(e, of.elementType, to.elementType))
    return cast(column, of, to)


def without_nothing(frame, schema):
    """Fields that are null in every record have no type to be written with: they become strings."""

    def visit(path, column, of):
        return [(path[-1], F.lit(None).cast("string"), t.StringType())] if isinstance(of, t.NullType) else None

    return rewrite(frame, schema, visit) if t.has(schema, t.NullType) else (frame, schema)
