"""The schema registry: registries, schemas, versions and what they may change, in three languages."""

import json

import fastavro
import fastavro.read
import io

import pytest


def avro(*fields, name="Event"):
    return json.dumps({"type": "record", "name": name, "fields": [dict(zip(("name", "type", "default"), f)) for f in fields]})


@pytest.fixture
def glue(aws):
    return aws.glue


def schema(glue, compatibility, definition, format="AVRO", name="s"):
    answer = glue.create_schema(SchemaName=name, DataFormat=format, Compatibility=compatibility, SchemaDefinition=definition)
    assert answer["SchemaVersionStatus"] == "AVAILABLE"
    return {"SchemaArn": answer["SchemaArn"]}


def test_registries(aws, glue, fails):
    made = glue.create_registry(RegistryName="r", Description="d", Tags={"a": "b"})
    assert made["RegistryArn"] == f"arn:aws:glue:us-east-1:{aws.account}:registry/r" and made["Tags"] == {"a": "b"}
    fails("AlreadyExistsException", glue.create_registry, "Registry already exists. RegistryName: r", RegistryName="r")
    glue.update_registry(RegistryId={"RegistryArn": made["RegistryArn"]}, Description="new")
    got = glue.get_registry(RegistryId={"RegistryName": "r"})
    assert got["Description"] == "new" and got["Status"] == "AVAILABLE" and got["UpdatedTime"] >= got["CreatedTime"]
    glue.create_schema(RegistryId={"RegistryName": "r"}, SchemaName="s", DataFormat="AVRO", SchemaDefinition=avro(("a", "int")))
    glue.create_schema(SchemaName="s", DataFormat="AVRO")
    assert [r["RegistryName"] for r in glue.list_registries()["Registries"]] == ["default-registry", "r"]
    assert [s["RegistryName"] for s in glue.list_schemas()["Schemas"]] == ["default-registry", "r"]
    assert len(glue.list_schemas(RegistryId={"RegistryName": "r"})["Schemas"]) == 1
    assert glue.delete_registry(RegistryId={"RegistryName": "r"})["Status"] == "DELETING"
    fails("EntityNotFoundException", glue.get_registry, "Registry is not found", RegistryId={"RegistryName": "r"})
    fails("EntityNotFoundException", glue.get_schema, SchemaId={"RegistryName": "r", "SchemaName": "s"})
    fails("InvalidInputException", glue.get_registry, "both", RegistryId={"RegistryName": "r", "RegistryArn": made["RegistryArn"]})


def test_versions(glue, fails):
    first = avro(("id", "int"))
    at = schema(glue, "BACKWARD", first)
    got = glue.get_schema(SchemaId=at)
    assert (got["LatestSchemaVersion"], got["NextSchemaVersion"], got["SchemaCheckpoint"], got["DataFormat"]) == (1, 2, 1, "AVRO")
    second = avro(("id", "long"), ("name", "string", "x"))
    registered = glue.register_schema_version(SchemaId=at, SchemaDefinition=second)
    assert registered["VersionNumber"] == 2 and registered["Status"] == "AVAILABLE"
    # The same definition, spaced otherwise, is the same version.
    again = glue.register_schema_version(SchemaId=at, SchemaDefinition=json.dumps(json.loads(second), indent=4))
    assert again["SchemaVersionId"] == registered["SchemaVersionId"]
    failed = glue.register_schema_version(SchemaId=at, SchemaDefinition=avro(("id", "long"), ("must", "int")))
    assert failed["Status"] == "FAILURE" and failed["VersionNumber"] == 3
    assert glue.get_schema_version(SchemaVersionId=failed["SchemaVersionId"])["Status"] == "FAILURE"
    latest = glue.get_schema_version(SchemaId=at, SchemaVersionNumber={"LatestVersion": True})
    assert latest["VersionNumber"] == 2 and latest["SchemaDefinition"] == second
    assert glue.get_schema_by_definition(SchemaId=at, SchemaDefinition=first)["Status"] == "AVAILABLE"
    fails("EntityNotFoundException", glue.get_schema_by_definition, SchemaId=at, SchemaDefinition=avro(("z", "int")))
    pages = glue.get_paginator("list_schema_versions").paginate(SchemaId=at, PaginationConfig={"PageSize": 2})
    assert [v["VersionNumber"] for p in pages for v in p["Schemas"]] == [1, 2, 3]
    diff = glue.get_schema_versions_diff(
        SchemaId=at, FirstSchemaVersionNumber={"VersionNumber": 1}, SecondSchemaVersionNumber={"VersionNumber": 2},
        SchemaDiffType="SYNTAX_DIFF")["Diff"]
    assert diff.splitlines() == ["-" + first, "+" + second]
    errors = glue.delete_schema_versions(SchemaId=at, Versions="1-9")["SchemaVersionErrors"]
    assert [e["VersionNumber"] for e in errors] == [1, 4, 5, 6, 7, 8, 9] and "checkpoint" in errors[0]["ErrorDetails"]["ErrorMessage"]
    fails("EntityNotFoundException", glue.get_schema_version, SchemaVersionId=registered["SchemaVersionId"])
    fails("InvalidInputException", glue.get_schema_version, "No other input", SchemaId=at, SchemaVersionId=registered["SchemaVersionId"])
    fails("InvalidInputException", glue.get_schema_version, "One of version number", SchemaId=at, SchemaVersionNumber={})
    glue.update_schema(SchemaId=at, Description="d", Compatibility="NONE", SchemaVersionNumber={"VersionNumber": 1})
    assert glue.get_schema(SchemaId=at)["Compatibility"] == "NONE"
    fails("InvalidInputException", glue.update_schema, SchemaId=at, Compatibility="FULL")
    assert glue.delete_schema(SchemaId=at)["Status"] == "DELETING"
    fails("EntityNotFoundException", glue.get_schema, "Schema is not found", SchemaId=at)


def test_metadata(glue, fails):
    at = schema(glue, "NONE", avro(("id", "int")))
    by = {"SchemaId": at, "SchemaVersionNumber": {"VersionNumber": 1}}
    put = lambda k, v: glue.put_schema_version_metadata(MetadataKeyValue={"MetadataKey": k, "MetadataValue": v}, **by)  # noqa: E731
    answer = put("team", "a")
    assert answer["MetadataKey"] == "team" and answer["LatestVersion"] and answer["VersionNumber"] == 1
    put("team", "b")
    put("env", "dev")
    fails("AlreadyExistsException", glue.put_schema_version_metadata, "Resource already exist", MetadataKeyValue={"MetadataKey": "env", "MetadataValue": "dev"}, **by)
    got = glue.query_schema_version_metadata(**by)["MetadataInfoMap"]
    assert got["team"]["MetadataValue"] == "b" and [o["MetadataValue"] for o in got["team"]["OtherMetadataValueList"]] == ["a"]
    assert set(glue.query_schema_version_metadata(MetadataList=[{"MetadataKey": "env"}], **by)["MetadataInfoMap"]) == {"env"}
    glue.remove_schema_version_metadata(MetadataKeyValue={"MetadataKey": "env", "MetadataValue": "dev"}, **by)
    fails("EntityNotFoundException", glue.remove_schema_version_metadata, MetadataKeyValue={"MetadataKey": "env", "MetadataValue": "dev"}, **by)
    for i in range(8):
        put(f"k{i}", "v")
    fails("ResourceNumberLimitExceededException", glue.put_schema_version_metadata, MetadataKeyValue={"MetadataKey": "one", "MetadataValue": "more"}, **by)


# What each mode allows: the change, and the modes in which it is a version.
BACKWARD, FORWARD = {"BACKWARD", "BACKWARD_ALL"}, {"FORWARD", "FORWARD_ALL"}
EVERY = BACKWARD | FORWARD | {"FULL", "FULL_ALL"}
BASE = avro(("id", "int"), ("name", "string", "n"))
AVRO_CHANGES = {
    "a field with a default": (avro(("id", "int"), ("name", "string", "n"), ("more", "int", 0)), EVERY),
    "a field without a default": (avro(("id", "int"), ("name", "string", "n"), ("more", "int")), FORWARD),
    "without a field that has no default": (avro(("name", "string", "n")), BACKWARD),
    "without a field that has a default": (avro(("id", "int")), EVERY),
    "a wider number": (avro(("id", "long"), ("name", "string", "n")), BACKWARD),
    "another type": (avro(("id", "boolean"), ("name", "string", "n")), set()),
    "a union with null": (avro(("id", ["null", "int"]), ("name", "string", "n")), BACKWARD),
    "another name": (avro(("id", "int"), ("name", "string", "n"), name="Other"), set()),
}


def register(glue, mode, base, change, format):
    at = schema(glue, mode, base, format, name=f"s-{mode}")
    return glue.register_schema_version(SchemaId=at, SchemaDefinition=change)["Status"] == "AVAILABLE"


@pytest.mark.parametrize("change", AVRO_CHANGES)
def test_avro_changes(glue, change):
    definition, allowed = AVRO_CHANGES[change]
    assert {mode for mode in EVERY if register(glue, mode, BASE, definition, "AVRO")} == allowed
    assert register(glue, "NONE", BASE, definition, "AVRO")


def test_fastavro_agrees(glue):
    """What the registry allows is what fastavro reads."""
    import random

    types = ["int", "long", "float", "double", "string", "bytes", "boolean", ["null", "int"], ["null", "string"], {"type": "array", "items": "int"},
             {"type": "map", "values": "long"}, {"type": "enum", "name": "E", "symbols": ["A", "B"]}, {"type": "enum", "name": "E", "symbols": ["A"]}]
    values = {"int": 1, "long": 1, "float": 1.0, "double": 1.0, "string": "x", "bytes": b"x", "boolean": True, "array": [1], "map": {"a": 1}, "enum": "A"}
    chance = random.Random(7)
    checked = 0
    for number in range(60):
        old, new = chance.choice(types), chance.choice(types)
        writer, reader = avro(("f", old)), avro(("f", new))
        at = schema(glue, "BACKWARD", writer, name=f"f{number}")
        allowed = glue.register_schema_version(SchemaId=at, SchemaDefinition=reader)["Status"] == "AVAILABLE"
        kinds = old if isinstance(old, list) else [old]
        read = True
        for kind in kinds:
            symbols = kind["symbols"] if isinstance(kind, dict) and kind["type"] == "enum" else [None]
            for symbol in symbols:
                value = symbol or (None if kind == "null" else values[kind if isinstance(kind, str) else kind["type"]])
                out = io.BytesIO()
                fastavro.schemaless_writer(out, json.loads(writer), {"f": value})
                out.seek(0)
                try:
                    fastavro.schemaless_reader(out, json.loads(writer), json.loads(reader))
                except Exception:
                    read = False
        assert allowed == read, (old, new)
        checked += allowed
    assert 5 < checked < 55


JSON_BASE = {"type": "object", "properties": {"id": {"type": "integer"}, "name": {"type": "string"}}, "required": ["id"], "additionalProperties": False}


def json_change(**changes):
    return json.dumps({**JSON_BASE, **changes})


JSON_CHANGES = {
    "an optional property": (json_change(properties={**JSON_BASE["properties"], "more": {"type": "string"}}), BACKWARD),
    "a required property": (json_change(properties={**JSON_BASE["properties"], "more": {"type": "string"}}, required=["id", "more"]), set()),
    "without an optional property": (json_change(properties={"id": {"type": "integer"}}), FORWARD),
    "required that was optional": (json_change(required=["id", "name"]), FORWARD),
    "a wider number": (json_change(properties={"id": {"type": "number"}, "name": {"type": "string"}}), BACKWARD),
    "another type": (json_change(properties={"id": {"type": "string"}, "name": {"type": "string"}}), set()),
    "one of several types": (json_change(properties={"id": {"type": ["integer", "null"]}, "name": {"type": "string"}}), BACKWARD),
    "a shorter text": (json_change(properties={"id": {"type": "integer"}, "name": {"type": "string", "maxLength": 5}}), FORWARD),
    "a description": (json_change(description="d"), EVERY),
}


@pytest.mark.parametrize("change", JSON_CHANGES)
def test_json_changes(glue, change):
    definition, allowed = JSON_CHANGES[change]
    assert {mode for mode in EVERY if register(glue, mode, json.dumps(JSON_BASE), definition, "JSON")} == allowed


PROTO = 'syntax = "proto3"; package p; message Event {{ int32 id = 1; {} enum Kind {{ NONE = 0; ONE = 1; }} Kind kind = 3; map<string, int64> counts = 4; }} {}'
PROTO_CHANGES = {
    "a field": (PROTO.format("string name = 2; string more = 9;", ""), EVERY),
    "without a field": (PROTO.format("", ""), EVERY),
    "another name of a field": (PROTO.format("string title = 2;", ""), EVERY),
    "a type of the same wire form": (PROTO.format("bytes name = 2;", ""), EVERY),
    "another type": (PROTO.format("int32 name = 2;", ""), set()),
    "another message": (PROTO.format("string name = 2;", "message Other { bool ok = 1; }"), BACKWARD),
    "a comment": (PROTO.format("string name = 2; // the name\n", ""), EVERY),
}


@pytest.mark.parametrize("change", PROTO_CHANGES)
def test_protobuf_changes(glue, change):
    definition, allowed = PROTO_CHANGES[change]
    assert {mode for mode in EVERY if register(glue, mode, PROTO.format("string name = 2;", ""), definition, "PROTOBUF")} == allowed


def test_all_versions_from_the_checkpoint_on_count(glue):
    one, two, three = avro(("a", "int", 0), ("b", "int", 0)), avro(("b", "int", 0)), avro(("a", "string", ""), ("b", "int", 0))
    for mode, status in (("BACKWARD", "AVAILABLE"), ("BACKWARD_ALL", "FAILURE")):
        at = schema(glue, mode, one, name=mode)
        assert glue.register_schema_version(SchemaId=at, SchemaDefinition=two)["Status"] == "AVAILABLE"
        assert glue.register_schema_version(SchemaId=at, SchemaDefinition=three)["Status"] == status
    glue.update_schema(SchemaId=at, SchemaVersionNumber={"VersionNumber": 2})
    assert glue.register_schema_version(SchemaId=at, SchemaDefinition=three)["Status"] == "AVAILABLE"


def test_no_versions_where_they_are_disabled(glue, fails):
    at = schema(glue, "DISABLED", avro(("a", "int")))
    fails("InvalidInputException", glue.register_schema_version, "Compatibility DISABLED does not allow versioning", SchemaId=at, SchemaDefinition=avro(("b", "int")))


INVALID = {
    "AVRO": ["{", "[]x", '"nothing"', '{"type": "record", "name": "r"}', '{"type": "record", "fields": []}', '{"type": "enum", "name": "e", "symbols": ["1"]}',
             '["int", "int"]', '{"type": "record", "name": "r", "fields": [{"name": "a", "type": "int", "default": "x"}]}', "[" * 5000],
    "JSON": ["{", "5", '{"type": "text"}', '{"properties": []}', '{"required": true}', '{"$ref": "#/nothing"}', '{"items": {"type": 5}}',
             '{"$schema": "http://json-schema.org/draft-03/schema#"}'],
    "PROTOBUF": ["x", "message {", "message A { int32 a = 1; }", 'syntax = "proto3"; message A { int32 a = 1; int32 b = 1; }',
                 'syntax = "proto3"; message A { B b = 1; }', 'syntax = "proto3"; message A { int32 a = 0; }', 'syntax = "proto3";',
                 'syntax = "proto3"; enum E { A = 1; } message M { E e = 1; }', 'syntax = "proto4"; message A {}', "/* no end"],
}


@pytest.mark.parametrize("format", INVALID)
def test_definitions_are_checked(glue, fails, format):
    for definition in INVALID[format]:
        answer = glue.check_schema_version_validity(DataFormat=format, SchemaDefinition=definition)
        assert answer["Valid"] is False and answer["Error"], definition
        fails("InvalidInputException", glue.create_schema, f"Schema definition of {format} data format is invalid", SchemaName="bad",
              DataFormat=format, Compatibility="NONE", SchemaDefinition=definition)
    good = {"AVRO": BASE, "JSON": json.dumps(JSON_BASE), "PROTOBUF": PROTO.format("", "")}[format]
    assert glue.check_schema_version_validity(DataFormat=format, SchemaDefinition=good)["Valid"] is True


TYPED = {
    "AVRO": (avro(("id", "long"), ("tags", {"type": "array", "items": "string"}), ("at", {"type": "long", "logicalType": "timestamp-millis"})),
             {"id": "bigint", "tags": "array<string>", "at": "timestamp"}),
    "JSON": (json.dumps({"type": "object", "properties": {"id": {"type": "integer"}, "name": {"type": ["string", "null"]}, "in": {"$ref": "#/definitions/in"},
                         "more": {"type": "object", "additionalProperties": {"type": "number"}}}, "definitions": {"in": {"properties": {"ok": {"type": "boolean"}}}}}),
             {"id": "bigint", "name": "string", "in": "struct<ok:boolean>", "more": "map<string,double>"}),
    "PROTOBUF": (PROTO.format("repeated string name = 2; Place place = 7;", "message Place { double x = 1; }"),
                 {"id": "int", "name": "array<string>", "kind": "string", "counts": "map<string,bigint>", "place": "struct<x:double>"}),
}


@pytest.mark.parametrize("format", TYPED)
def test_tables_take_their_columns_from_schemas(aws, glue, fails, format):
    import uuid

    from lake import Lake, types

    definition, expected = TYPED[format]
    at = schema(glue, "NONE", definition, format)
    glue.create_database(DatabaseInput={"Name": "db"})
    glue.create_table(DatabaseName="db", TableInput={"Name": "t", "StorageDescriptor": {"Columns": [], "SchemaReference": {"SchemaId": at, "SchemaVersionNumber": 1}}})
    table = glue.get_table(DatabaseName="db", Name="t")["Table"]
    assert types(table) == expected and table["StorageDescriptor"]["SchemaReference"]["SchemaId"] == at
    fails("EntityNotFoundException", glue.create_table, DatabaseName="db", TableInput={
        "Name": "u", "StorageDescriptor": {"SchemaReference": {"SchemaId": at, "SchemaVersionNumber": 7}}})
    # A crawl knows the version by the header that the serializer libraries write.
    version = glue.get_schema_version(SchemaId=at, SchemaVersionNumber={"LatestVersion": True})["SchemaVersionId"]
    lake = Lake(aws)
    lake.put("events/x", bytes([3, 0]) + uuid.UUID(version).bytes + b"a record")
    lake.put("strange/x", bytes([3, 0]) + uuid.uuid4().bytes + b"a record")
    tables = lake.crawl()
    assert set(tables) == {"events"} and types(tables["events"]) == expected
    assert tables["events"]["Parameters"]["classification"] == format.lower()
