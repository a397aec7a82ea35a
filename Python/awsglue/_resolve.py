"""ResolveChoice and ApplyMapping: how fields get one type, other names and other places.

https://docs.aws.amazon.com/glue/latest/dg/aws-glue-api-crawler-pyspark-transforms-ResolveChoice.html
https://docs.aws.amazon.com/glue/latest/dg/aws-glue-api-crawler-pyspark-transforms-ApplyMapping.html
"""

from pyspark.sql import functions as F

from awsglue import _columns
from awsglue import gluetypes as t

_GLOBAL = ("make_struct", "make_cols", "match_catalog")


def resolve_choice(frame, schema, specs, choice, catalog_types):
    """Resolves the fields that specs name, or all choices in one way.

    specs: [(path, action)]; choice: one action for all. Actions are cast:TYPE, project:TYPE, make_cols, make_struct, and for
    all choices match_catalog with the types of catalog_types. ValueError for others.
    """
    if specs and choice:
        raise ValueError("specs and choice cannot be given both")
    if not specs and not choice:
        raise ValueError("either specs or choice must be given")
    by_path = {_columns.parse_path(path): _checked(action) for path, action, *_ in specs or []}
    if choice and choice not in _GLOBAL:
        _checked(choice)

    def visit(path, column, of):
        if specs:
            return _resolved(path[-1], column, of, by_path[path]) if path in by_path else None
        if choice == "match_catalog":
            if len(path) > 1 or path[0].lower() not in catalog_types:
                return None
            to = catalog_types[path[0].lower()]
            return None if of == to else [(path[-1], _columns.cast(column, of, to), to)]
        return _resolved(path[-1], column, of, choice) if isinstance(of, t.ChoiceType) else None

    return _columns.rewrite(frame, schema, visit)


def _checked(action):
    if action in ("make_cols", "make_struct"):
        return action
    kind, _, name = action.partition(":")
    if kind not in ("cast", "project"):
        raise ValueError(f"{action} is not an action: cast:TYPE, project:TYPE, make_cols or make_struct")
    t.from_name(name)
    return action


def _resolved(name, column, of, action):
    if action == "make_struct":
        return [(name, column, of.as_struct())] if isinstance(of, t.ChoiceType) else None
    if action == "make_cols":
        if not isinstance(of, t.ChoiceType):
            return None
        return [(f"{name}_{kind}", column.getField(kind), choice) for kind, choice in of.choices.items()]
    to = t.from_name(action.partition(":")[2])
    return [(name, _columns.cast(column, of, to), to)]


def apply_mapping(frame, schema, mappings, case_sensitive):
    """A frame of the mapped fields alone: (source, source type, target, target type) with paths on both sides."""
    fields = _columns.top_columns(frame, schema)
    tree = {}
    for mapping in mappings:
        source, target, target_type = _mapping(mapping)
        found = _columns.find(fields, _columns.parse_path(source))
        if found is None and not case_sensitive:
            found = _find_folded(fields, source)
        if found is None:
            continue
        column, of = found
        to = t.from_name(target_type) if target_type else of
        if not isinstance(to, (t.StructType, t.ArrayType, t.MapType)) or to.spark != of.spark:
            column = _columns.cast(column, of, to) if target_type not in ("struct", "array", "map", "choice") else column
        place = tree
        *parents, last = _columns.parse_path(target)
        for parent in parents:
            place = place.setdefault(parent, {})
            if not isinstance(place, dict):
                raise ValueError(f"the target {target} lies in a field that another mapping fills")
        place[last] = (column, to)
    return _columns.select(frame, [_built(name, node) for name, node in tree.items()])


def _find_folded(fields, source):
    """The field whose path is the source but for upper and lower case."""
    found = None
    for part in _columns.parse_path(source):
        match = next((field for field in fields if field[0].lower() == part.lower()), None)
        if match is None:
            return None
        _, column, of = match
        found = (column, of)
        fields = [(f.name, column.getField(f.name), f.dataType) for f in of.fields] if isinstance(of, t.StructType) else []
    return found


def _mapping(mapping):
    if len(mapping) == 2:
        return mapping[0], mapping[1], None
    if len(mapping) == 3:
        return mapping[0], mapping[1], mapping[2]
    if len(mapping) == 4:
        return mapping[0], mapping[2], _type_or_nothing(mapping[3])
    raise ValueError(f"{mapping!r} is not a mapping of source, source type, target and target type")


def _type_or_nothing(name):
    """A nested type without its parts stands for the type that is there."""
    return None if name in ("struct", "array", "map", "choice", "null", None) else name


def _built(name, node):
    if isinstance(node, tuple):
        return (name, *node)
    fields = [_built(part, inner) for part, inner in node.items()]
    struct = t.StructType([t.Field(part, of) for part, _, of in fields])
    return name, F.struct(*[column.alias(part) for part, column, _ in fields]), struct
