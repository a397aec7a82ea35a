"""Kinesis streams as streaming DataFrames.

A thread of the driver reads the stream's shards into numbered files under --TempDir, which Spark takes as a stream of files. A file
names the places in the shards up to which it reads, so that a run that goes on after a crash neither loses a record nor takes one twice.

https://docs.aws.amazon.com/glue/latest/dg/aws-glue-programming-etl-connect-kinesis-home.html
"""

import datetime
import io
import json
import sys
import threading
import time

from pyspark.sql import functions as F
from pyspark.sql import types as spark

from awsglue import _formats, _objects, _values
from awsglue import gluetypes as t

INFERRED = "$json$data_infer_schema$_temporary$"
_SHAPE = spark.StructType([
    spark.StructField("data", spark.BinaryType()), spark.StructField("partitionKey", spark.StringType()),
    spark.StructField("sequenceNumber", spark.StringType()), spark.StructField("shardId", spark.StringType()),
    spark.StructField("approximateArrivalTimestamp", spark.TimestampType()),
])
_FILE_BYTES = 64 * 1024 * 1024


def from_options(context, options, transformation_ctx):
    """A streaming frame of a stream's records: parsed by a schema that is given, or batch by batch with inferSchema."""
    frame = _raw(context, options, transformation_ctx)
    classification = options.get("classification", "json").lower()
    if options.get("schema"):
        schema = options["schema"]
        columns = spark.StructType.fromJson(json.loads(schema)) if schema.lstrip().startswith("{") else schema
        return _parsed(frame, classification, columns, options)
    if classification == "json" and str(options.get("inferSchema", "false")).lower() == "true":
        return frame.select(F.col("data").cast("string").alias(INFERRED), *_time(options))
    return frame.select(F.col("data"), *_time(options))


def from_table(context, table, options, transformation_ctx):
    """A streaming frame with the columns of a table over a stream."""
    parameters = {**table.parameters, **(table.storage.get("Parameters") or {})}
    given = {"streamARN": parameters.get("streamARN") or parameters.get("streamArn"), "streamName": parameters.get("streamName") or table.location}
    frame = _raw(context, {**{k: v for k, v in given.items() if v}, **options}, transformation_ctx)
    columns = spark.StructType([spark.StructField(c["Name"], t.from_name(c["Type"]).spark) for c in table.columns])
    classification = table.classification or "json"
    if str(options.get("inferSchema", "false")).lower() == "true" and classification == "json":
        return frame.select(F.col("data").cast("string").alias(INFERRED), *_time(options))
    return _parsed(frame, classification, columns, {"delimiter": parameters.get("delimiter", ","), **options})


def _time(options):
    return [F.col("approximateArrivalTimestamp").alias("__src_timestamp")] if str(options.get("addRecordTimestamp", "")).lower() == "true" else []


def _parsed(frame, classification, columns, options):
    text = F.col("data").cast("string")
    if classification == "json":
        parsed = F.from_json(text, columns)
    elif classification == "csv":
        ddl = columns if isinstance(columns, str) else ", ".join(f"`{f.name}` {f.dataType.simpleString()}" for f in columns.fields)
        parsed = F.from_csv(text, ddl, {"sep": options.get("delimiter", ",")})
    else:
        raise ValueError(f"records of the classification {classification} are not supported: json or csv")
    return frame.select(parsed.alias("__record"), *_time(options)).select("__record.*", *[c for c in ("__src_timestamp",) if _time(options)])


def _raw(context, options, transformation_ctx):
    name = options.get("streamName") or (options.get("streamARN") or "").rpartition("/")[2]
    if not name:
        raise ValueError("connection_options need streamARN")
    arguments = dict(zip(sys.argv, sys.argv[1:]))
    temporary = arguments.get("--TempDir")
    if not temporary:
        raise ValueError("reading a stream needs the job's argument --TempDir, where its records are kept until they are processed")
    folder = f"{temporary.rstrip('/')}/kinesis/{arguments.get('--JOB_NAME', 'job')}/{transformation_ctx or name}"
    fetcher = Fetcher(context, name, folder, options)
    fetcher.begin()
    return context.spark_session.readStream.schema(_SHAPE).option("cleanSource", "delete").parquet(f"{folder}/records")


def for_each_batch(context, frame, function, options):
    """Runs until the job is stopped or a batch fails."""

    def process(batch, identifier):
        if INFERRED in batch.columns:
            batch = _inferred(batch)
        for attempt in range(int(options.get("batchMaxRetries", 3)) + 1):
            try:
                return function(batch, identifier)
            except Exception:
                if attempt == int(options.get("batchMaxRetries", 3)):
                    raise

    writer = frame.writeStream.foreachBatch(process).trigger(processingTime=options.get("windowSize", "100 seconds"))
    if options.get("checkpointLocation"):
        writer = writer.option("checkpointLocation", options["checkpointLocation"])
    writer.start().awaitTermination()


def _inferred(batch):
    """A batch of JSON texts as the records that they describe; texts that are none are left out."""

    def read(row):
        return [{**one, **{name: row[name] for name in others}} for one in _formats.records_or_none(row[INFERRED])]

    others = [name for name in batch.columns if name != INFERRED]
    return _values.frame_of(batch.sparkSession, batch.rdd.flatMap(read))[0]


class Fetcher:
    """Copies a stream's records into files, and remembers how far it got."""

    def __init__(self, context, stream, folder, options):
        self._kinesis, self._s3 = context._client("kinesis"), context._client("s3")
        self._bucket, self._prefix = _objects.split(folder)
        self._stream, self._options = stream, options
        self._state = None

    def begin(self):
        self._state = self._caught_up(self._stored() or {"next": 0, "shards": {}, "begin": self._start()})
        # Spark reads a folder that is there, even if no record has come yet.
        self._s3.put_object(Bucket=self._bucket, Key=f"{self._prefix}/records/")
        self._store([], self._state["shards"])
        threading.Thread(target=self._run, daemon=True, name=f"kinesis-{self._stream}").start()

    def _start(self):
        """Where shards that were there at the start are read from: a time, so that it stays the same when the run is begun anew."""
        given = str(self._options.get("startingPosition", "latest"))
        if given.lower() in ("trim_horizon", "earliest"):
            return None
        if given.lower() == "latest":
            return time.time()
        return datetime.datetime.fromisoformat(given.replace("Z", "+00:00")).timestamp()

    # Files

    def _key(self, number):
        return f"{self._prefix}/records/{number:012d}.parquet"

    def _stored(self):
        """The position that was stored last."""
        try:
            return json.loads(self._s3.get_object(Bucket=self._bucket, Key=f"{self._prefix}/position.json")["Body"].read())
        except self._s3.exceptions.NoSuchKey:
            return None

    def _caught_up(self, state):
        """The position after the file that comes next, if it was written already: Spark may have read it, so it stays as it is."""
        import pyarrow.parquet as parquet

        try:
            body = self._s3.get_object(Bucket=self._bucket, Key=self._key(state["next"]))["Body"].read()
        except self._s3.exceptions.NoSuchKey:
            return state
        return json.loads(parquet.read_schema(io.BytesIO(body)).metadata[b"position"])

    def _store(self, records, shards):
        import pyarrow as pa
        import pyarrow.parquet as parquet

        state = {**self._state, "next": self._state["next"] + (1 if records else 0), "shards": shards}
        if records:
            columns = {name: [record[name] for record in records] for name in _SHAPE.names}
            types = [pa.binary(), pa.string(), pa.string(), pa.string(), pa.timestamp("us", "UTC")]
            fields = [pa.field(name, of) for name, of in zip(_SHAPE.names, types)]
            shape = pa.schema(fields, metadata={"position": json.dumps(state)})
            body = io.BytesIO()
            parquet.write_table(pa.table(columns, schema=shape), body)
            self._s3.put_object(Bucket=self._bucket, Key=self._key(self._state["next"]), Body=body.getvalue())
        self._state = state
        self._s3.put_object(Bucket=self._bucket, Key=f"{self._prefix}/position.json", Body=json.dumps(state).encode())

    # Records

    def _run(self):
        iterators, failed = {}, False
        while True:
            try:
                if failed:
                    # A file whose writing seemed to fail may be there nevertheless.
                    self._state, failed = self._caught_up(self._state), False
                if self._round(iterators) == 0:
                    time.sleep(0.5)
            except Exception as error:
                print(f"reading the stream {self._stream} failed and is tried again: {error}", file=sys.stderr, flush=True)
                iterators.clear()
                failed = True
                time.sleep(2)

    def _round(self, iterators):
        """Reads each shard once and stores what came; the number of records."""
        shards = {name: dict(place) for name, place in self._state["shards"].items()}
        listed = self._listed()
        for shard in listed:
            parents = [shard.get("ParentShardId"), shard.get("AdjacentParentShardId")]
            names = {one["ShardId"] for one in listed}
            if all(parent not in names or shards.get(parent, {}).get("ended") for parent in parents if parent):
                shards.setdefault(shard["ShardId"], {"sequence": None, "ended": False, "child": any(parents)})
        records, size = [], 0
        for name, place in shards.items():
            if place["ended"] or size >= _FILE_BYTES:
                continue
            if name not in iterators:
                iterators[name] = self._iterator(name, place)
            answer = self._kinesis.get_records(ShardIterator=iterators[name], Limit=int(self._options.get("maxRecordPerRead", 10_000)))
            for record in answer["Records"]:
                size += len(record["Data"])
                records.append({
                    "data": record["Data"], "partitionKey": record["PartitionKey"], "sequenceNumber": record["SequenceNumber"],
                    "shardId": name, "approximateArrivalTimestamp": record["ApproximateArrivalTimestamp"],
                })
                place["sequence"] = record["SequenceNumber"]
            iterators[name] = answer.get("NextShardIterator")
            place["ended"] = iterators[name] is None
        if records or shards != self._state["shards"]:
            self._store(records, shards)
        return len(records)

    def _listed(self):
        shards, token = [], None
        while True:
            answer = self._kinesis.list_shards(**({"NextToken": token} if token else {"StreamName": self._stream}))
            shards += answer["Shards"]
            token = answer.get("NextToken")
            if not token:
                return shards

    def _iterator(self, name, place):
        if place["sequence"]:
            start = {"ShardIteratorType": "AFTER_SEQUENCE_NUMBER", "StartingSequenceNumber": place["sequence"]}
        elif self._state["begin"] is None or place["child"]:
            start = {"ShardIteratorType": "TRIM_HORIZON"}
        else:
            start = {"ShardIteratorType": "AT_TIMESTAMP", "Timestamp": self._state["begin"]}
        return self._kinesis.get_shard_iterator(StreamName=self._stream, ShardId=name, **start)["ShardIterator"]
