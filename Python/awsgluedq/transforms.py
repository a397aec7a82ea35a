"""EvaluateDataQuality: rules over the rows of a frame, by the engine that evaluates rulesets of the Data Catalog.

https://docs.aws.amazon.com/glue/latest/dg/aws-glue-api-crawler-pyspark-transforms-EvaluateDataQuality.html
"""

import json
import os
import uuid

import pyarrow
import pyarrow.parquet
from awsglue import _server
from awsglue import gluetypes as t
from awsglue._collection import DynamicFrameCollection
from awsglue.dynamicframe import DynamicFrame
from awsglue.transforms import GlueTransform
from pyspark.sql import functions as F
from pyspark.sql import types as spark

_OUTCOMES = {"PASS": "Passed", "FAIL": "Failed", "ERROR": "Failed"}
_BATCH = 10_000
_SHAPE = spark.StructType([
    spark.StructField("Rule", spark.StringType()), spark.StructField("Outcome", spark.StringType()),
    spark.StructField("FailureReason", spark.StringType()),
    spark.StructField("EvaluatedMetrics", spark.MapType(spark.StringType(), spark.DoubleType())),
    spark.StructField("EvaluatedRule", spark.StringType()),
])


class EvaluateDataQuality(GlueTransform):
    def __call__(self, frame, ruleset, publishing_options=None, additional_options=None, transformation_ctx=""):
        """A frame with the outcome of each rule."""
        return _frame_of(frame, _evaluate(frame, ruleset, {}, publishing_options or {})["rules"])

    @classmethod
    def apply(cls, frame, ruleset, publishing_options=None, additional_options=None, transformation_ctx=""):
        return cls()(frame, ruleset, publishing_options, additional_options, transformation_ctx)

    def process_rows(self, frame, ruleset, publishing_options=None, additional_options=None, additional_data_sources=None):
        """A collection of ruleOutcomes, a row for each rule; rowLevelOutcomes, the rows with what became of each; originalData."""
        others = additional_data_sources or {}
        found = _evaluate(frame, ruleset, others, publishing_options or {})
        outcomes = _frame_of(frame, found["rules"])
        rows = _row_outcomes(frame, found["rules"], found["checks"], others)
        return DynamicFrameCollection({"ruleOutcomes": outcomes, "originalData": frame, "rowLevelOutcomes": rows}, frame.glue_ctx)


def _evaluate(frame, ruleset, references, publishing):
    """Outcomes of the rules, as the server tells them."""
    files = []
    published = str(publishing.get("enableDataQualityResultsPublishing", True)).lower() != "false"
    try:
        found = _server.call("POST", "/rules", {
            "ruleset": ruleset, "primary": _file(frame, files), "references": {n: _file(f, files) for n, f in references.items()},
            "context": publishing.get("dataQualityEvaluationContext"), "isPublished": published})
    finally:
        for path in files:
            os.remove(path)
    _publish(frame, found["rules"], publishing)
    return found


def _frame_of(frame, rules):
    rows = [(r["rule"], _OUTCOMES[r["outcome"]], r.get("message"), {n: float(v) for n, v in r["metrics"].items()}, r["rule"]) for r in rules]
    return DynamicFrame(frame.glue_ctx.spark_session.createDataFrame(rows, _SHAPE), frame.glue_ctx, "ruleOutcomes")


def _row_outcomes(frame, rules, checks, references):
    """The rows with the rules that each passes and fails, and those that say nothing of it.

    https://docs.aws.amazon.com/glue/latest/dg/data-quality-transform.html
    """
    data = frame.toDF()
    names = data.columns
    for one in {reference["flag"]: reference for check in checks if check for reference in check["references"]}.values():
        key = f"{one['flag']}_key"
        values = references[one["alias"]].toDF().select(F.col(f"`{one['column']}`").alias(key)).distinct()
        values = values.filter(F.col(key).isNotNull()).withColumn(one["flag"], F.lit(True))
        data = data.join(values, data[f"`{one['of']}`"] == values[key], "left")
    passed, failed, skipped = [], [], []
    for place, (rule, check) in enumerate(zip(rules, checks)):
        text = F.lit(rule["rule"])
        if not check:
            skipped.append(text)
            continue
        # Window functions are computed once, in columns of their own.
        data = data.withColumn(f"__test{place}", F.coalesce(F.expr(check["test"]), F.lit(False)))
        test, about = F.col(f"__test{place}"), F.lit(True)
        if check.get("filter"):
            about = F.coalesce(F.expr(f"({check['filter']})"), F.lit(False))
            skipped.append(F.when(~about, text))
        passed.append(F.when(about & test, text))
        failed.append(F.when(about & ~test, text))
    texts = {"DataQualityRulesPass": passed, "DataQualityRulesFail": failed, "DataQualityRulesSkip": skipped}
    lists = {name: F.array_compact(F.array(*found)) if found else F.array().cast("array<string>") for name, found in texts.items()}
    data = data.select(*[F.col(f"`{name}`") for name in names], *[found.alias(name) for name, found in lists.items()])
    data = data.withColumn("DataQualityEvaluationResult", F.when(F.size("DataQualityRulesFail") > 0, "Failed").otherwise("Passed"))
    return DynamicFrame(data, frame.glue_ctx, "rowLevelOutcomes")


def _file(frame, files):
    """The rows as a Parquet file in the run's folder, where the server reads them; simple columns only, as rules name no others."""
    schema = frame.schema()
    simple = [f for f in schema.fields if not isinstance(f.dataType, (t.StructType, t.ArrayType, t.MapType, t.ChoiceType, t.NullType))]
    data = frame.toDF().select(*[F.col(f"`{f.name}`") for f in simple])
    path = os.path.abspath(f"rules-{uuid.uuid4().hex}.parquet")
    files.append(path)
    shape = pyarrow.schema([(f.name, _arrow(f.dataType)) for f in simple])
    with pyarrow.parquet.ParquetWriter(path, shape) as writer:
        batch = []
        for row in data.toLocalIterator(prefetchPartitions=True):
            batch.append(row.asDict())
            if len(batch) == _BATCH:
                writer.write_table(pyarrow.Table.from_pylist(batch, shape))
                batch = []
        writer.write_table(pyarrow.Table.from_pylist(batch, shape))
    return {"path": path, "columns": [{"name": f.name, "type": t.catalog_name(f.dataType)} for f in simple]}


def _arrow(of):
    if isinstance(of, t.DecimalType):
        return pyarrow.decimal128(of.precision, of.scale)
    kinds = {
        "boolean": pyarrow.bool_(), "byte": pyarrow.int8(), "short": pyarrow.int16(), "int": pyarrow.int32(), "long": pyarrow.int64(),
        "float": pyarrow.float32(), "double": pyarrow.float64(), "binary": pyarrow.binary(), "date": pyarrow.date32(),
        "timestamp": pyarrow.timestamp("us"),
    }
    return kinds.get(of.name, pyarrow.string())


def _publish(frame, results, options):
    prefix = options.get("resultsS3Prefix")
    if not prefix:
        return
    from awsglue import _objects

    bucket, key = _objects.split(prefix)
    body = {"context": options.get("dataQualityEvaluationContext"), "results": results}
    frame.glue_ctx._client("s3").put_object(
        Bucket=bucket, Key=f"{key.rstrip('/')}/dqresult-{uuid.uuid4().hex}.json".lstrip("/"), Body=json.dumps(body).encode())
