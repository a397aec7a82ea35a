"""DynamicFrame: records that describe themselves, over a DataFrame.

https://docs.aws.amazon.com/glue/latest/dg/aws-glue-api-crawler-pyspark-extensions-dynamic-frame.html
"""

import json
import traceback

from pyspark import StorageLevel
from pyspark.sql import functions as F
from pyspark.sql import types as spark

from awsglue import _columns, _nesting, _resolve, _values
from awsglue import gluetypes as t
from awsglue._collection import DynamicFrameCollection
from awsglue._reading import DynamicFrameReader, DynamicFrameWriter

__all__ = ["DynamicFrame", "DynamicFrameCollection", "DynamicFrameReader", "DynamicFrameWriter", "ResolveOption"]


class ResolveOption:
    """How toDF resolves a field."""

    def __init__(self, path, action, target=None):
        self.path, self.action, self.target = path, action, target


class DynamicFrame:
    """A distributed collection of records, whose fields may have a choice of types.

    Fields of several types are structs in the DataFrame beneath, with a field for each type. Records that a transform could not
    handle are kept beside it as errors: https://docs.aws.amazon.com/glue/latest/dg/aws-glue-api-crawler-pyspark-extensions-dynamic-frame.html#aws-glue-api-crawler-pyspark-extensions-dynamic-frame-errors
    """

    def __init__(self, frame, glue_ctx, name="", schema=None, errors=None, earlier_errors=None):
        self._loaded = (frame, schema if schema is not None else t.from_spark(frame.schema), errors) if frame is not None else None
        self._load = None
        self.glue_ctx = glue_ctx
        self.name = name
        # An RDD of the error records of the steps before this one, or None.
        self._earlier_errors = earlier_errors

    @classmethod
    def fromDF(cls, dataframe, glue_ctx, name=""):
        return cls(dataframe, glue_ctx, name)

    @classmethod
    def _lazy(cls, load, glue_ctx, name):
        """A frame that is read when it is first needed; load returns the DataFrame, its type and an RDD of errors or None."""
        frame = cls(None, glue_ctx, name)
        frame._load = load
        return frame

    def _parts(self):
        if self._loaded is None:
            self._loaded = self._load()
        return self._loaded

    @property
    def _frame(self):
        return self._parts()[0]

    @property
    def _schema(self):
        return self._parts()[1]

    @property
    def _errors(self):
        return self._parts()[2]

    # Fields and rows

    def schema(self):
        return self._schema

    def printSchema(self):
        print(self._schema.treeString())

    def toDF(self, options=None, **_):
        """The DataFrame; choices that no option resolves are structs of their types."""
        frame, schema = self._frame, self._schema
        for option in options or []:
            action = option.action.lower()
            if option.target is not None:
                action = f"{action}:{getattr(option.target, 'name', option.target)}"
            action = "make_cols" if action == "makecols" else "make_struct" if action == "keepasstruct" else action
            frame, schema = _resolve.resolve_choice(frame, schema, [(option.path, action)], "", {})
        return frame

    def count(self):
        return self._frame.count()

    def show(self, num_rows=20):
        for record in self._records(self._frame.limit(num_rows)).collect():
            print(json.dumps(record, default=str))

    def repartition(self, num_partitions, transformation_ctx="", info="", stageThreshold=0, totalThreshold=0):
        return self._next(self._frame.repartition(num_partitions), self._schema, transformation_ctx)

    def coalesce(self, num_partitions, shuffle=False, transformation_ctx="", info="", stageThreshold=0, totalThreshold=0):
        frame = self._frame.repartition(num_partitions) if shuffle else self._frame.coalesce(num_partitions)
        return self._next(frame, self._schema, transformation_ctx)

    def getNumPartitions(self):
        return self._frame.rdd.getNumPartitions()

    def _records(self, frame=None):
        """An RDD of dictionaries."""
        schema = self._schema
        return (self._frame if frame is None else frame).rdd.map(lambda row: _values.to_python(row, schema))

    def _next(self, frame, schema, name, errors=None):
        """What a step makes of this frame; this step's errors become earlier ones."""
        sets = [one for one in (self._earlier_errors, self._errors) if one is not None]
        earlier = self._frame.sparkSession.sparkContext.union(sets) if sets else None
        return DynamicFrame(frame, self.glue_ctx, name or self.name, schema, errors, earlier)

    # Errors

    def stageErrorsCount(self):
        """How many records the step failed for that made this frame."""
        return self._errors.count() if self._errors is not None else 0

    def errorsCount(self):
        """How many records any step up to this one failed for."""
        return self.stageErrorsCount() + (self._earlier_errors.count() if self._earlier_errors is not None else 0)

    def errorsAsDynamicFrame(self):
        sets = [one for one in (self._earlier_errors, self._errors) if one is not None]
        context = self._frame.sparkSession.sparkContext
        records = context.union(sets) if sets else context.emptyRDD()
        message = spark.StructType([spark.StructField("msg", spark.StringType()), spark.StructField("record", spark.StringType())])
        shape = spark.StructType([spark.StructField("error", message)])
        rows = records.map(lambda error: ((error["msg"], error["record"]),))
        return DynamicFrame(self._frame.sparkSession.createDataFrame(rows, shape), self.glue_ctx, "errors")

    def assertErrorThreshold(self):
        self._check(self.errorsCount(), 0)

    @staticmethod
    def _check(count, threshold):
        if count > threshold:
            raise RuntimeError(f"Error threshold of {threshold} exceeded: {count} records failed")

    def _checked(self, stage_threshold, total_threshold):
        """Zero stands for no threshold."""
        if stage_threshold:
            self._check(self.stageErrorsCount(), stage_threshold - 1)
        if total_threshold:
            self._check(self.errorsCount(), total_threshold - 1)
        return self

    # Functions of the script's own

    def map(self, f, preservesPartitioning=False, transformation_ctx="", info="", stageThreshold=0, totalThreshold=0):
        """What f, which takes and returns a dictionary, makes of each record; those that it fails for become errors."""

        def attempt(record):
            try:
                return [(True, f(record))]
            except Exception:
                return [(False, {"msg": traceback.format_exc(limit=-3), "record": json.dumps(record, default=str)})]

        tried = self._records().flatMap(attempt).persist(StorageLevel.MEMORY_AND_DISK)
        done = tried.filter(lambda pair: pair[0] and pair[1] is not None).map(lambda pair: pair[1])
        failed = tried.filter(lambda pair: not pair[0]).map(lambda pair: pair[1])
        frame, schema = _values.frame_of(self._frame.sparkSession, done)
        return self._next(frame, schema, transformation_ctx, failed)._checked(stageThreshold, totalThreshold)

    def filter(self, f, transformation_ctx="", info="", stageThreshold=0, totalThreshold=0):
        """The records for which f, which takes a dictionary, is true."""
        schema = self._schema

        def verdict(row):
            try:
                return 1 if f(_values.to_python(row, schema)) else 0
            except Exception:
                return 2

        def message(row):
            record = _values.to_python(row, schema)
            try:
                f(record)
            except Exception:
                return {"msg": traceback.format_exc(limit=-3), "record": json.dumps(record, default=str)}
            return {"msg": "", "record": json.dumps(record, default=str)}

        row = F.struct(*[F.col(_columns.quoted(name)) for name in self._frame.columns])
        judged = F.udf(verdict, spark.IntegerType())(row)
        kept = self._frame.filter(judged == 1)
        failed = self._frame.filter(judged == 2).rdd.map(message)
        return self._next(kept, schema, transformation_ctx, failed)._checked(stageThreshold, totalThreshold)

    # Fields

    def apply_mapping(self, mappings, case_sensitive=False, transformation_ctx="", info="", stageThreshold=0, totalThreshold=0):
        return self._next(*_resolve.apply_mapping(self._frame, self._schema, mappings, case_sensitive), transformation_ctx)

    def resolveChoice(
        self, specs=None, choice="", database=None, table_name=None, transformation_ctx="", info="", stageThreshold=0,
        totalThreshold=0, catalog_id=None,
    ):
        types = {}
        if choice == "match_catalog":
            if not database or not table_name:
                raise ValueError("match_catalog needs database and table_name")
            types = self.glue_ctx._catalog(catalog_id).table(database, table_name).types()
        made = _resolve.resolve_choice(self._frame, self._schema, specs, choice, types)
        return self._next(*made, transformation_ctx)

    def select_fields(self, paths, transformation_ctx="", info="", stageThreshold=0, totalThreshold=0):
        wanted = [_columns.parse_path(path) for path in ([paths] if isinstance(paths, str) else paths)]

        def visit(path, column, of):
            if path in wanted:
                return [(path[-1], column, of)]
            if any(one[: len(path)] == path for one in wanted):
                return None
            return []

        return self._next(*_columns.rewrite(self._frame, self._schema, visit), transformation_ctx)

    def drop_fields(self, paths, transformation_ctx="", info="", stageThreshold=0, totalThreshold=0):
        unwanted = {_columns.parse_path(path) for path in ([paths] if isinstance(paths, str) else paths)}
        made = _columns.rewrite(self._frame, self._schema, lambda path, *_: [] if path in unwanted else None)
        return self._next(*made, transformation_ctx)

    def rename_field(self, oldName, newName, transformation_ctx="", info="", stageThreshold=0, totalThreshold=0):
        old, new = _columns.parse_path(oldName), _columns.parse_path(newName)
        if old[:-1] == new[:-1] or len(new) == 1:
            renamed = _columns.rewrite(
                self._frame, self._schema, lambda path, column, of: [(new[-1], column, of)] if path == old else None)
            return self._next(*renamed, transformation_ctx)
        raise ValueError(f"{oldName} cannot be renamed to {newName}, which lies in another field")

    def drop_null_fields(self, transformation_ctx="", **_):
        """Without the fields that are null in every record."""

        def visit(path, column, of):
            is_null = isinstance(of, t.NullType) or isinstance(of, t.ArrayType) and isinstance(of.elementType, t.NullType)
            return [] if is_null and path[-1] != _columns.ELEMENT else None

        return self._next(*_columns.rewrite(self._frame, self._schema, visit), transformation_ctx)

    def split_fields(self, paths, name1, name2, transformation_ctx="", info="", stageThreshold=0, totalThreshold=0):
        return DynamicFrameCollection({name1: self.select_fields(paths), name2: self.drop_fields(paths)}, self.glue_ctx)

    def split_rows(self, comparison_dict, name1, name2, transformation_ctx="", info="", stageThreshold=0, totalThreshold=0):
        """The rows that fulfil all comparisons, such as {"age": {">": 10, "<": 20}}, and the others."""
        condition = F.lit(True)
        fields = _columns.top_columns(self._frame, self._schema)
        compare = {
            "=": lambda a, b: a == b, "==": lambda a, b: a == b, "!=": lambda a, b: a != b, ">": lambda a, b: a > b,
            "<": lambda a, b: a < b, ">=": lambda a, b: a >= b, "<=": lambda a, b: a <= b,
        }
        for path, comparisons in comparison_dict.items():
            found = _columns.find(fields, _columns.parse_path(path))
            if found is None:
                raise ValueError(f"there is no field {path}")
            for operator, value in comparisons.items():
                if operator not in compare:
                    raise ValueError(f"{operator} is not a comparison: {', '.join(compare)}")
                condition = condition & compare[operator](found[0], value)
        kept = F.coalesce(condition, F.lit(False))
        both = {name1: self._frame.filter(kept), name2: self._frame.filter(~kept)}
        return DynamicFrameCollection({n: self._next(f, self._schema, n) for n, f in both.items()}, self.glue_ctx)

    def unnest(self, transformation_ctx="", info="", stageThreshold=0, totalThreshold=0):
        return self._next(*_nesting.unnest(self._frame, self._schema), transformation_ctx)

    def relationalize(
        self, root_table_name, staging_path=None, options=None, transformation_ctx="", info="", stageThreshold=0, totalThreshold=0
    ):
        made = _nesting.relationalize(self._frame, self._schema, root_table_name, staging_path)
        return DynamicFrameCollection({name: self._next(*pair, name) for name, pair in made.items()}, self.glue_ctx)

    def unbox(self, path, format, transformation_ctx="", info="", stageThreshold=0, totalThreshold=0, **options):
        """The text of a field as the records that it describes; a field that cannot be read becomes null."""
        from awsglue import _unboxing

        return self._next(*_unboxing.unbox(self._frame, self._schema, path, format, options), transformation_ctx)

    def simplify_ddb_json(self, **_):
        raise NotImplementedError("simplify_ddb_json is for exports of DynamoDB, which is not a source here")

    unnest_ddb_json = simplify_ddb_json

    # Several frames

    def join(self, paths1, paths2, frame2, transformation_ctx="", info="", stageThreshold=0, totalThreshold=0):
        """The rows of both that agree in the fields of paths1 and paths2; a field of frame2 whose name is taken gets a dot before it."""
        if len(paths1) != len(paths2):
            raise ValueError("paths1 and paths2 must name as many fields")
        own = _columns.top_columns(self._frame, self._schema)
        taken = {name for name, _, _ in own}
        renamed = [(f".{name}" if name in taken else name, c, of) for name, c, of in _columns.top_columns(frame2._frame, frame2._schema)]
        other, other_schema = _columns.select(frame2._frame, renamed)
        left, right = self._frame, other
        keys = []
        for place, (first, second) in enumerate(zip(paths1, paths2)):
            a = _columns.find(own, _columns.parse_path(first))
            b_path = _columns.parse_path(second)
            b_path = ((f".{b_path[0]}" if b_path[0] in taken else b_path[0]), *b_path[1:])
            b = _columns.find(_columns.top_columns(other, other_schema), b_path)
            if a is None or b is None:
                raise ValueError(f"there is no field {first if a is None else second}")
            left, right = left.withColumn(f"__l{place}", a[0]), right.withColumn(f"__r{place}", b[0])
            keys.append(F.col(f"__l{place}") == F.col(f"__r{place}"))
        joined = left.join(right, keys, "inner").drop(*[f"__{side}{place}" for side in "lr" for place in range(len(keys))])
        return self._next(joined, t.StructType([*self._schema.fields, *other_schema.fields]), transformation_ctx)

    def union(self, other_frame, transformation_ctx="", info="", stageThreshold=0, totalThreshold=0):
        """The records of both; a field of two types becomes a choice."""
        merged = _values.merge(self._schema, other_frame._schema)
        frames = [_columns.unified(one._frame, one._schema, merged) for one in (self, other_frame)]
        return self._next(frames[0].unionAll(frames[1]), merged, transformation_ctx)

    def mergeDynamicFrame(
        self, stage_dynamic_frame, primary_keys, transformation_ctx="", options=None, info="", stageThreshold=0, totalThreshold=0
    ):
        """The staged records, and those of this frame that no staged one has the keys of."""
        stage = stage_dynamic_frame._frame.select(*[F.col(key) for key in primary_keys]).distinct()
        kept = self._frame.join(stage, primary_keys, "left_anti").select(*[_columns.quoted(c) for c in self._frame.columns])
        return self._next(kept, self._schema, transformation_ctx).union(stage_dynamic_frame, transformation_ctx)

    # Writing

    def spigot(self, path, options=None, transformation_ctx="", info="", stageThreshold=0, totalThreshold=0):
        """Writes some records as JSON, the first topk or each with the probability prob, and goes on with all."""
        options = options or {}
        sample = self._frame
        if "prob" in options:
            sample = sample.sample(float(options["prob"]))
        if "topk" in options or "prob" not in options:
            sample = sample.limit(int(options.get("topk", 100)))
        self.glue_ctx.write_dynamic_frame.from_options(
            DynamicFrame(sample, self.glue_ctx, "spigot", self._schema), connection_type="s3", connection_options={"path": path},
            format="json")
        return self

    def write(self, connection_type, connection_options=None, format=None, format_options=None, accumulator_size=0):
        return self.glue_ctx.write_from_options(
            self, connection_type, connection_options or {}, format=format, format_options=format_options or {})
