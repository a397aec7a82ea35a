"""Lists by pages while items come and go: what was there all along is shown once."""

import time

import pytest

FRESH = iter(range(10**6))


def pages(call, field, token="NextToken", size="MaxResults", between=lambda: None, **arguments):
    found, given = [], {}
    for _ in range(100):
        page = call(**arguments, **{size: 3}, **given)
        found += page[field]
        if not page.get(token):
            return found
        given = {token: page[token]}
        between()
    raise AssertionError("the list has no end")


class Resources:
    """Things that are listed: how to make and remove one, and how to list all."""

    def __init__(self, aws):
        self.aws = aws
        self.made = []

    def names(self, between):
        raise NotImplementedError

    def prepare(self):
        pass


class LogStreams(Resources):
    descending = False

    def prepare(self):
        self.aws.logs.create_log_group(logGroupName="g")

    def make(self, name):
        self.aws.logs.create_log_stream(logGroupName="g", logStreamName=name)

    def remove(self, name):
        self.aws.logs.delete_log_stream(logGroupName="g", logStreamName=name)

    def names(self, between):
        found = pages(self.aws.logs.describe_log_streams, "logStreams", "nextToken", "limit", between, logGroupName="g", descending=self.descending)
        return [stream["logStreamName"] for stream in found]


class LogStreamsDescending(LogStreams):
    descending = True


class FoundTables(Resources):
    sort = "ASC"

    def prepare(self):
        self.aws.glue.create_database(DatabaseInput={"Name": "d"})

    def make(self, name):
        self.aws.glue.create_table(DatabaseName="d", TableInput={"Name": name, "Owner": "abc"[len(name) % 3]})

    def remove(self, name):
        self.aws.glue.delete_table(DatabaseName="d", Name=name)

    def names(self, between):
        found = pages(self.aws.glue.search_tables, "TableList", between=between, SortCriteria=[{"FieldName": "Owner", "Sort": self.sort}])
        return [table["Name"] for table in found]


class FoundTablesDescending(FoundTables):
    sort = "DESC"


class WorkflowRuns(Resources):
    """Runs have ids of their own, and come at the head of the list."""

    def prepare(self):
        glue, role = self.aws.glue, self.aws.role()
        glue.create_job(Name="j", Role=role, Command={"Name": "pythonshell", "ScriptLocation": "s3://none/s.py"})
        glue.create_workflow(Name="w")
        glue.create_trigger(Name="t", WorkflowName="w", Type="ON_DEMAND", Actions=[{"JobName": "j"}])
        self.ids = {}

    def make(self, name):
        self.ids[self.aws.glue.start_workflow_run(Name="w")["RunId"]] = name

    def names(self, between):
        found = pages(self.aws.glue.get_workflow_runs, "Runs", between=between, Name="w")
        return [self.ids[run["WorkflowRunId"]] for run in found]


class JobRuns(Resources):
    def prepare(self):
        self.aws.glue.create_job(
            Name="j", Role=self.aws.role(), Command={"Name": "pythonshell", "ScriptLocation": "s3://none/s.py"},
            ExecutionProperty={"MaxConcurrentRuns": 1000})
        self.ids = {}

    def make(self, name):
        self.ids[self.aws.glue.start_job_run(JobName="j")["JobRunId"]] = name

    def names(self, between):
        found = pages(self.aws.glue.get_job_runs, "JobRuns", between=between, JobName="j")
        return [self.ids[run["Id"]] for run in found]


class Recommendations(Resources):
    def prepare(self):
        self.aws.glue.create_database(DatabaseInput={"Name": "d"})
        self.aws.glue.create_table(DatabaseName="d", TableInput={"Name": "t", "StorageDescriptor": {"Location": f"s3://{self.aws.bucket()}/t/", "Columns": [{"Name": "a", "Type": "int"}]}})
        self.role, self.ids = self.aws.role(), {}

    def make(self, name):
        run = self.aws.glue.start_data_quality_rule_recommendation_run(
            DataSource={"GlueTable": {"DatabaseName": "d", "TableName": "t"}}, Role=self.role)
        self.ids[run["RunId"]] = name

    def names(self, between):
        found = pages(self.aws.glue.list_data_quality_rule_recommendation_runs, "Runs", between=between)
        return [self.ids[run["RunId"]] for run in found]


class SchemaVersions(Resources):
    def prepare(self):
        self.count = 0
        self.aws.glue.create_registry(RegistryName="r")
        self.aws.glue.create_schema(RegistryId={"RegistryName": "r"}, SchemaName="s", DataFormat="AVRO", Compatibility="NONE", SchemaDefinition='{"type":"record","name":"v","fields":[]}')

    def make(self, name):
        self.aws.glue.register_schema_version(
            SchemaId={"RegistryName": "r", "SchemaName": "s"}, SchemaDefinition='{"type":"record","name":"n%s","fields":[]}' % name)

    def names(self, between):
        found = pages(self.aws.glue.list_schema_versions, "Schemas", between=between, SchemaId={"RegistryName": "r", "SchemaName": "s"})
        return [str(version["VersionNumber"] - 2) for version in found[1:]]


@pytest.mark.parametrize("kind", [LogStreams, LogStreamsDescending, FoundTables, FoundTablesDescending, WorkflowRuns, JobRuns, Recommendations, SchemaVersions])
def test_lists_neither_shift_nor_repeat(aws, kind):
    resources = kind(aws)
    resources.prepare()
    names = [f"{n}" for n in range(14)]
    for name in names:
        resources.make(name)
        # Lists are in the order of their milliseconds: each has one of its own.
        time.sleep(0.002)
    always, removable = set(names), [n for n in names if int(n) % 4 == 1]

    def between():
        resources.make(f"{14 + next(FRESH)}" if kind in (LogStreams, LogStreamsDescending, FoundTables, FoundTablesDescending) else f"{len(names)}")
        names.append("new")
        if removable and hasattr(resources, "remove"):
            gone = removable.pop(0)
            resources.remove(gone)
            always.discard(gone)

    found = resources.names(between)
    assert always <= set(found)
    assert len(found) == len(set(found))
