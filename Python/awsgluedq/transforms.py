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
        return self._outcomes(frame, ruleset, {}, publishing_options or {})

    @classmethod
    def apply(cls, frame, ruleset, publishing_options=None, additional_options=None, transformation_ctx=""):
        return cls()(frame, ruleset, publishing_options, additional_options, transformation_ctx)

    def process_rows(self, frame, ruleset, publishing_options=None, additional_options=None, additional_data_sources=None):
        """Outcomes as ruleOutcomes, and the frame as originalData; outcomes of single rows are not known here."""
        outcomes = self._outcomes(frame, ruleset, additional_data_sources or {}, publishing_options or {})
        rows = DynamicFrame._lazy(_no_rows, frame.glue_ctx, "rowLevelOutcomes")
        return DynamicFrameCollection({"ruleOutcomes": outcomes, "originalData": frame, "rowLevelOutcomes": rows}, frame.glue_ctx)

    def _outcomes(self, frame, ruleset, references, publishing):
        files = []
        try:
            request = {"ruleset": ruleset, "primary": _file(frame, files), "references": {n: _file(f, files) for n, f in references.items()}}
            results = _server.call("POST", "/rules", request)
        finally:
            for path in files:
                os.remove(path)
        rows = [(r["rule"], _OUTCOMES[r["outcome"]], r.get("message"), {n: float(v) for n, v in r["metrics"].items()}, r["rule"]) for r in results]
        _publish(frame, results, publishing)
        session = frame.glue_ctx.spark_session
        return DynamicFrame(session.createDataFrame(rows, _SHAPE), frame.glue_ctx, "ruleOutcomes")


def _no_rows():
    raise NotImplementedError("outcomes of single rows are not available: use ruleOutcomes")


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
