"""Firehose: records of the schema registry's serializer libraries become rows, as the libraries themselves have their values."""

import base64
import datetime
import decimal
import json
import uuid
import zlib

import pytest
from aws_schema_registry import DataAndSchema, SchemaRegistryClient
from aws_schema_registry.avro import AvroSchema
from aws_schema_registry.serde import KafkaSerializer
from deliveries import converting, delivered, make_table, parquet, put_all, rows
from google.protobuf import descriptor_pb2, descriptor_pool, message_factory, timestamp_pb2

D = decimal.Decimal
UTC = datetime.timezone.utc


@pytest.fixture
def place(aws):
    return aws.bucket(), aws.role()


def test_records_with_the_header_of_a_schema_registry(aws, place):
    bucket, role = place
    make_table(aws, {"id": "int"})
    aws.firehose.create_delivery_stream(DeliveryStreamName="h", ExtendedS3DestinationConfiguration=converting(bucket, role, {"ParquetSerDe": {}}))
    version = uuid.uuid4().bytes
    put_all(aws, "h", [
        b'{"id": 1}', b"\x03\x00" + version + b'{"id": 2}', b"\x03\x05" + version + zlib.compress(b'{"id": 3}'),
        b"\x03\x05" + version + b"no zlib"])
    found = delivered(aws, bucket, lambda found: len(found) == 2)
    assert sorted(row["id"] for row in rows(found, parquet)) == [1, 2, 3]
    (failed,) = [json.loads(body) for key, body in found.items() if key.startswith("errors/")]
    assert base64.b64decode(failed["rawData"]).endswith(b"no zlib")


SCHEMA = {"type": "record", "name": "Trip", "namespace": "io.millrace", "fields": [
    {"name": "id", "type": "long"}, {"name": "ok", "type": ["null", "boolean"]}, {"name": "note", "type": ["null", "string"]},
    {"name": "ratio", "type": "double"}, {"name": "near", "type": "float"},
    {"name": "kind", "type": {"type": "enum", "name": "Kind", "symbols": ["BUS", "TRAM"]}},
    {"name": "day", "type": {"type": "int", "logicalType": "date"}}, {"name": "at", "type": {"type": "long", "logicalType": "timestamp-micros"}},
    {"name": "price", "type": {"type": "bytes", "logicalType": "decimal", "precision": 10, "scale": 2}},
    {"name": "tags", "type": {"type": "array", "items": "string"}}, {"name": "counts", "type": {"type": "map", "values": "int"}},
    {"name": "place", "type": {"type": "record", "name": "Place", "fields": [{"name": "city", "type": "string"}, {"name": "next", "type": ["null", "Place"]}]}},
    {"name": "code", "type": {"type": "fixed", "name": "Code", "size": 2}}]}
TRIP = {"id": "bigint", "ok": "boolean", "note": "string", "ratio": "double", "near": "float", "kind": "string", "day": "date", "at": "timestamp",
        "price": "decimal(10,2)", "tags": "array<string>", "counts": "map<string,int>",
        "place": "struct<city:string,next:struct<city:string>>", "code": "string"}


def trip(number):
    odd = number % 2 == 1
    return {"id": number * 10 ** 12 * (-1 if odd else 1), "ok": None if odd else True, "note": "Zürich \"HB\"\n" if odd else None, "ratio": number / 3,
            "near": number / 4, "kind": "TRAM" if odd else "BUS", "day": datetime.date(1960 + number, 2, 3),
            "at": datetime.datetime(1969, 12, 31, 23, 59, 59, 123456 + number, UTC), "price": D(number * (-1 if odd else 1)) / 100,
            "tags": ["a"] * number, "counts": {"x": -number}, "place": {"city": "Bern", "next": {"city": "Thun", "next": None}}, "code": b"ab"}


def test_avro_of_the_serializer_library(aws, place):
    """What AWS's serializers write with a registered schema becomes rows, as fastavro has the values."""
    bucket, role = place
    make_table(aws, TRIP)
    aws.firehose.create_delivery_stream(DeliveryStreamName="h", ExtendedS3DestinationConfiguration=converting(bucket, role, {"ParquetSerDe": {}}))
    serializer, schema = KafkaSerializer(SchemaRegistryClient(aws.glue)), AvroSchema(json.dumps(SCHEMA))
    records = [serializer.serialize("trips", DataAndSchema(trip(n), schema)) for n in range(20)]
    records[7] = records[7][:1] + b"\x05" + records[7][2:18] + zlib.compress(records[7][18:])
    broken = [records[3][:-1], records[3] + b"x", records[3][:18] + b"\x02\x08" + records[3][20:]]
    put_all(aws, "h", records + broken)
    found = delivered(aws, bucket, lambda found: len(found) == 2)
    got = sorted(rows(found, parquet), key=lambda row: abs(row["id"]))
    expected = [{**trip(n), "code": base64.b64encode(b"ab").decode(), "counts": [("x", -n)], "place": {"city": "Bern", "next": {"city": "Thun"}}} for n in range(20)]
    zone = got[0]["at"].tzinfo
    assert got == [{**row, "at": row["at"].replace(tzinfo=zone)} for row in expected]
    failed = [json.loads(line) for key, body in found.items() if key.startswith("errors/") for line in body.splitlines()]
    assert sorted(base64.b64decode(f["rawData"]) for f in failed) == sorted(broken)
    assert {f["lastErrorMessage"] for f in failed} == {
        "The record ends too early.", "Bytes follow the record.", "The record names a choice that its schema does not have."}


PROTO = """
syntax = "proto3";
package io.millrace;
import "google/protobuf/timestamp.proto";
message Aside { int32 x = 1; }
message Trip {
  enum Kind { BUS = 0; TRAM = 1; }
  message Place { string city = 1; Place next = 2; }
  int64 id = 1; optional bool ok = 2; string note = 3; double ratio = 4; float near = 5; Kind kind = 6;
  google.protobuf.Timestamp at = 7; repeated string tags = 8; map<string, int32> counts = 9; Place place = 10;
  repeated sint32 steps = 11; bytes code = 12; fixed32 low = 13; sfixed64 high = 14; uint32 size = 15; repeated double parts = 16;
  oneof either { string left = 17; uint64 right = 18; } repeated Kind kinds = 19;
}
"""


def trip_message():
    """The class of PROTO's Trip, by protobuf's own library."""
    types = descriptor_pb2.FieldDescriptorProto
    pool = descriptor_pool.DescriptorPool()
    pool.AddSerializedFile(timestamp_pb2.DESCRIPTOR.serialized_pb)
    file = descriptor_pb2.FileDescriptorProto(name="t.proto", package="io.millrace", syntax="proto3", dependency=["google/protobuf/timestamp.proto"])
    message = file.message_type.add(name="Trip")
    kind = message.enum_type.add(name="Kind")
    for number, name in enumerate(("BUS", "TRAM")):
        kind.value.add(name=name, number=number)
    inner = message.nested_type.add(name="Place")
    inner.field.add(name="city", number=1, type=types.TYPE_STRING, label=1)
    inner.field.add(name="next", number=2, type=types.TYPE_MESSAGE, type_name=".io.millrace.Trip.Place", label=1)
    entry = message.nested_type.add(name="CountsEntry")
    entry.options.map_entry = True
    entry.field.add(name="key", number=1, type=types.TYPE_STRING, label=1)
    entry.field.add(name="value", number=2, type=types.TYPE_INT32, label=1)
    own = ".io.millrace.Trip."
    fields = [("id", 1, "INT64", 1), ("ok", 2, "BOOL", 1), ("note", 3, "STRING", 1), ("ratio", 4, "DOUBLE", 1), ("near", 5, "FLOAT", 1),
              ("kind", 6, "ENUM", 1, own + "Kind"), ("at", 7, "MESSAGE", 1, ".google.protobuf.Timestamp"), ("tags", 8, "STRING", 3),
              ("counts", 9, "MESSAGE", 3, own + "CountsEntry"), ("place", 10, "MESSAGE", 1, own + "Place"), ("steps", 11, "SINT32", 3),
              ("code", 12, "BYTES", 1), ("low", 13, "FIXED32", 1), ("high", 14, "SFIXED64", 1), ("size", 15, "UINT32", 1), ("parts", 16, "DOUBLE", 3),
              ("left", 17, "STRING", 1), ("right", 18, "UINT64", 1), ("kinds", 19, "ENUM", 3, own + "Kind")]
    for name, number, type, label, *named in fields:
        message.field.add(name=name, number=number, type=getattr(types, "TYPE_" + type), label=label, type_name=named[0] if named else None)
    pool.Add(file)
    return message_factory.GetMessageClass(pool.FindMessageTypeByName("io.millrace.Trip"))


def test_protobuf_of_the_serializer_library(aws, place):
    bucket, role = place
    make_table(aws, {"id": "bigint", "ok": "boolean", "note": "string", "ratio": "double", "near": "float", "kind": "string", "at": "timestamp",
                     "tags": "array<string>", "counts": "map<string,int>", "place": "struct<city:string,next:struct<city:string>>",
                     "steps": "array<int>", "code": "string", "low": "bigint", "high": "bigint", "size": "bigint", "parts": "array<double>",
                     "left": "string", "right": "string", "kinds": "array<string>"})
    aws.firehose.create_delivery_stream(DeliveryStreamName="h", ExtendedS3DestinationConfiguration=converting(bucket, role, {"ParquetSerDe": {}}))
    version = aws.glue.create_schema(SchemaName="trips", DataFormat="PROTOBUF", Compatibility="NONE", SchemaDefinition=PROTO)["SchemaVersionId"]
    Trip, when = trip_message(), datetime.datetime(2026, 11, 26, 1, 2, 3, 456789)
    full = Trip(id=-5, ok=True, note="Zürich", ratio=0.1, near=0.25, kind=1, tags=["a", ""], counts={"x": -1, "y": 2}, steps=[-1, 300],
                place={"city": "Bern", "next": {"city": "Thun"}}, code=b"ab", low=4_000_000_000, high=-2, size=4_000_000_000, parts=[0.5, -2],
                right=2 ** 64 - 1, kinds=[1, 0])
    full.at.FromDatetime(when)
    # The place of Trip among the names of all messages: after Aside.
    head = b"\x03\x00" + uuid.UUID(version).bytes
    # Fields that the schema does not have: a group with a number in it, a text, a number.
    unknown = Trip(id=6).SerializeToString() + b"\xa3\x01\x08\x01\xa4\x01" + b"\xca\x01\x02hi" + b"\xa8\x01\x09"
    broken = [head + b"\x01" + full.SerializeToString()[:-1], head + b"\x09", head + b"\x01\x0f"]
    put_all(aws, "h", [head + b"\x01" + m for m in (full.SerializeToString(), Trip().SerializeToString(), unknown)] + broken)
    found = delivered(aws, bucket, lambda found: len(found) == 2)
    got = rows(found, parquet)
    got[0]["counts"].sort()
    assert got[0]["at"].replace(tzinfo=None) == when
    assert got[0] == {
        "id": -5, "ok": True, "note": "Zürich", "ratio": 0.1, "near": 0.25, "kind": "TRAM", "at": got[0]["at"], "tags": ["a", ""],
        "counts": [("x", -1), ("y", 2)], "place": {"city": "Bern", "next": {"city": "Thun"}}, "steps": [-1, 300], "code": "YWI=",
        "low": 4_000_000_000, "high": -2, "size": 4_000_000_000, "parts": [0.5, -2.0], "left": None, "right": str(2 ** 64 - 1),
        "kinds": ["TRAM", "BUS"]}
    assert set(got[1].values()) == {None} and got[2]["id"] == 6
    failed = [json.loads(line) for key, body in found.items() if key.startswith("errors/") for line in body.splitlines()]
    assert sorted(base64.b64decode(f["rawData"]) for f in failed) == sorted(broken)
