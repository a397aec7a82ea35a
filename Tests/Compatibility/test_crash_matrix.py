"""The server is killed in every phase of a delivery, in every mode of delivery, and then started again: what was acknowledged is delivered, once
into S3 and into PostgreSQL, and to an HTTP endpoint with the id that it was tried with."""

import gzip
import io
import json
import random
import textwrap

import pyarrow.parquet
import pytest
from conftest import Clients
from deliveries import bodies, converting, destination, make_table, processors, put_all
from millrace_server import Server, eventually
from test_firehose_endpoint import Endpoint, configuration as to_endpoint
from test_firehose_redshift import configuration as to_table

DELIVERY = ("due", "planned", "uploading", "delivered")
STAGED = (*DELIVERY, "processed", "staged")
RECORDS = [json.dumps({"n": n, "k": n % 3}).encode() + b"\n" for n in range(300)]
ERRORS = {"ErrorOutputPrefix": "errors/!{firehose:error-output-type}/"}


class Mode:
    """One way of delivery. `begin` makes what is needed, `put` sends the records, `found` gives what has been delivered, a number for each record."""

    phases = DELIVERY
    options = ()

    def __init__(self, aws, postgres):
        self.aws, self.postgres = aws, postgres
        self.bucket, self.role = aws.bucket(), aws.role()

    def begin(self):
        self.create(ExtendedS3DestinationConfiguration=destination(self.bucket, self.role, **self.settings()))

    def create(self, **more):
        self.aws.firehose.create_delivery_stream(DeliveryStreamName="m", **more)

    def settings(self):
        return {}

    def put(self):
        put_all(self.aws, "m", RECORDS)

    def found(self, prefix=""):
        return numbers(b"".join(self.opened(body) for body in bodies(self.aws, self.bucket, prefix).values()))

    def opened(self, body):
        return body


def numbers(lines):
    return sorted(json.loads(line)["n"] for line in lines.splitlines())


class Plain(Mode):
    pass


class Compressed(Mode):
    def settings(self):
        return {"CompressionFormat": "GZIP"}

    opened = staticmethod(gzip.decompress)


class Converted(Mode):
    def begin(self):
        make_table(self.aws, {"n": "bigint", "k": "int"})
        self.create(ExtendedS3DestinationConfiguration=converting(self.bucket, self.role, {"ParquetSerDe": {}}))

    def found(self, prefix=""):
        tables = [pyarrow.parquet.read_table(io.BytesIO(body)) for body in bodies(self.aws, self.bucket).values()]
        return sorted(n for table in tables for n in table["n"].to_pylist())


class Partitioned(Mode):
    phases = STAGED

    def settings(self):
        return {
            "Prefix": "k=!{partitionKeyFromQuery:k}/", **ERRORS, "BufferingHints": {"SizeInMBs": 64, "IntervalInSeconds": 1}, "DynamicPartitioningConfiguration": {"Enabled": True},
            "ProcessingConfiguration": processors(("MetadataExtraction", {"MetadataExtractionQuery": "{k: .k}", "JsonParsingEngine": "JQ-1.6"}))}


class Transformed(Mode):
    phases = STAGED
    handler = textwrap.dedent("""
        def same(event, context):
            return {"records": [{"recordId": r["recordId"], "result": "Ok", "data": r["data"]} for r in event["records"]]}
    """)

    def settings(self):
        arn = f"arn:aws:lambda:us-east-1:{self.aws.account}:function:same"
        return {"ProcessingConfiguration": processors(("Lambda", {"LambdaArn": arn, "BufferIntervalInSeconds": "0"}))}


class BackedUp(Mode):
    def settings(self):
        backup = destination(self.bucket, self.role, Prefix="backup/")
        return {"Prefix": "main/", "S3BackupMode": "Enabled", "S3BackupConfiguration": backup}

    def found(self, prefix=""):
        main, backup = super().found("main/"), super().found("backup/")
        return main if main == backup else []


class FromStream(Mode):
    def begin(self):
        self.aws.kinesis.create_stream(StreamName="s", ShardCount=2)
        arn = self.aws.kinesis.describe_stream(StreamName="s")["StreamDescription"]["StreamARN"]
        self.create(DeliveryStreamType="KinesisStreamAsSource", ExtendedS3DestinationConfiguration=destination(self.bucket, self.role),
                    KinesisStreamSourceConfiguration={"KinesisStreamARN": arn, "RoleARN": self.role})

    def put(self):
        records = [{"Data": record, "PartitionKey": str(n)} for n, record in enumerate(RECORDS)]
        assert self.aws.kinesis.put_records(StreamName="s", Records=records)["FailedRecordCount"] == 0


class Channel(FromStream):
    def begin(self):
        self.aws.kinesis.create_stream(StreamName="s", StreamModeDetails={"StreamMode": "ON_DEMAND"})
        arn = self.aws.kinesis.describe_stream(StreamName="s")["StreamDescription"]["StreamARN"]
        self.aws.kinesis.create_channel(
            ChannelName="c", ServiceExecutionRoleARN=self.role, StreamConfigurationList=[{"StreamARN": arn, "RecordConfiguration": {"RecordFormatType": "BYTE_ARRAY"}}],
            S3DestinationConfiguration={"DataFreshnessInSeconds": 1, "StorageConfiguration": {
                "BucketARN": f"arn:aws:s3:::{self.bucket}", "ExpectedBucketOwner": self.aws.account, "CompressionType": "NONE"}})


class Table(Mode):
    phases = (*DELIVERY, "copying")

    def begin(self):
        self.database = f"m{random.randrange(10**9)}"
        self.postgres.rows("postgres", f"CREATE DATABASE {self.database}")
        self.postgres.rows(self.database, "CREATE TABLE events (n bigint, k int)")
        self.create(RedshiftDestinationConfiguration=to_table(self.postgres.url(self.database), self.bucket, self.role, "JSON 'auto'"))

    def found(self, prefix=""):
        return [n for n, in self.postgres.rows(self.database, "SELECT n FROM events ORDER BY n")]


class HTTP(Mode):
    phases = ("due", "planned", "delivered")

    def begin(self):
        self.endpoint = Endpoint()
        self.create(HttpEndpointDestinationConfiguration=to_endpoint(self.endpoint, self.bucket, self.role))

    def found(self, prefix=""):
        # At least once, as on AWS; what comes again has the id that it came with.
        return numbers(b"".join(self.endpoint.taken()))


MODES = [Plain, Compressed, Converted, Partitioned, Transformed, BackedUp, FromStream, Channel, Table, HTTP]


@pytest.mark.parametrize("mode, phase", [(mode, phase) for mode in MODES for phase in mode.phases], ids=lambda value: getattr(value, "__name__", value))
def test_killed_in(mode, phase, postgres, tmp_path):
    handler = tmp_path / "handler.py"
    handler.write_text(Transformed.handler)
    server = Server("--function", f"same={handler}:same")
    server.crash_at = phase
    with server:
        aws = Clients(server)
        run = mode(aws, postgres)
        run.begin()
        try:
            run.put()
            acknowledged = True
        except Exception:
            # The delivery began, and ended the server, before the answer was out.
            acknowledged = False
        assert server.process.wait(timeout=60) == -9
        server.crash_at = None
        server.start()
        eventually(lambda: len(run.found()) >= len(RECORDS))
        # Another delivery shows that nothing of the first is still to come.
        marker = len(run.found())
        run.put()
        eventually(lambda: len(run.found()) >= marker + len(RECORDS))
        assert run.found() == sorted(list(range(len(RECORDS))) * 2), acknowledged
