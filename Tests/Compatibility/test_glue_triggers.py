"""Triggers and workflows: what starts jobs and crawlers when it is time."""

import time

import pytest
from conftest import Clients
from job_runs import Jobs
from millrace_server import Server, eventually


@pytest.fixture
def jobs(aws):
    return Jobs(aws)


def runs(jobs, name):
    return jobs.glue.get_job_runs(JobName=name)["JobRuns"]


def ended(jobs, name, count=1):
    """The runs of a job when so many have ended."""
    final = ("SUCCEEDED", "FAILED", "STOPPED", "TIMEOUT")
    return eventually(lambda: len(found := runs(jobs, name)) >= count and all(r["JobRunState"] in final for r in found) and found)


def condition(job, state="SUCCEEDED"):
    return {"LogicalOperator": "EQUALS", "JobName": job, "State": state}


def test_triggers_are_managed(aws, jobs, fails):
    glue = aws.glue
    for name in ("a", "b"):
        jobs.create("pass", name)
    made = {"Name": "t", "Type": "ON_DEMAND", "Actions": [{"JobName": "a", "Arguments": {"--x": "1"}, "Timeout": 5}], "Description": "d", "Tags": {"k": "v"}}
    assert glue.create_trigger(**made)["Name"] == "t"
    fails("AlreadyExistsException", glue.create_trigger, **made)
    glue.create_trigger(Name="s", Type="SCHEDULED", Schedule="cron(0 12 * * ? *)", Actions=[{"JobName": "b"}], StartOnCreation=True)
    got = glue.get_trigger(Name="t")["Trigger"]
    assert got["State"] == "CREATED" and got["Type"] == "ON_DEMAND" and got["Actions"] == made["Actions"] and got["Description"] == "d"
    assert glue.get_trigger(Name="s")["Trigger"]["State"] == "ACTIVATED"
    assert [t["Name"] for t in glue.get_triggers()["Triggers"]] == ["s", "t"]
    assert [t["Name"] for t in glue.get_triggers(DependentJobName="a")["Triggers"]] == ["t"]
    assert glue.list_triggers(Tags={"k": "v"})["TriggerNames"] == ["t"]
    answer = glue.batch_get_triggers(TriggerNames=["t", "none"])
    assert [t["Name"] for t in answer["Triggers"]] == ["t"] and answer["TriggersNotFound"] == ["none"]
    updated = glue.update_trigger(Name="s", TriggerUpdate={"Schedule": "cron(0 13 * * ? *)"})["Trigger"]
    assert updated["Schedule"] == "cron(0 13 * * ? *)" and updated["Actions"] == [{"JobName": "b"}] and updated["State"] == "ACTIVATED"
    assert glue.stop_trigger(Name="s")["Name"] == "s" and glue.get_trigger(Name="s")["Trigger"]["State"] == "DEACTIVATED"
    glue.start_trigger(Name="s")
    assert glue.get_trigger(Name="s")["Trigger"]["State"] == "ACTIVATED"
    fails("InvalidInputException", glue.stop_trigger, Name="t")
    fails("EntityNotFoundException", glue.start_trigger, Name="none")
    fails("EntityNotFoundException", glue.update_trigger, Name="none", TriggerUpdate={"Description": "x"})
    glue.delete_trigger(Name="t")
    glue.delete_trigger(Name="t")
    fails("EntityNotFoundException", glue.get_trigger, Name="t")


@pytest.mark.parametrize("code, words, more", [
    ("InvalidInputException", "schedule", {"Type": "SCHEDULED"}),
    ("InvalidInputException", "schedule", {"Type": "SCHEDULED", "Schedule": "every day"}),
    ("InvalidInputException", "predicate", {"Type": "CONDITIONAL"}),
    ("InvalidInputException", "action", {"Type": "ON_DEMAND", "Actions": []}),
    ("InvalidInputException", "StartOnCreation", {"Type": "ON_DEMAND", "StartOnCreation": True}),
    ("InvalidInputException", "either a job or a crawler", {"Type": "ON_DEMAND", "Actions": [{"JobName": "a", "CrawlerName": "c"}]}),
    ("EntityNotFoundException", "none", {"Type": "ON_DEMAND", "Actions": [{"JobName": "none"}]}),
    ("EntityNotFoundException", "none", {"Type": "ON_DEMAND", "Actions": [{"CrawlerName": "none"}]}),
    ("EntityNotFoundException", "none", {"Type": "ON_DEMAND", "WorkflowName": "none"}),
    ("InvalidInputException", "state", {"Type": "CONDITIONAL", "Predicate": {"Conditions": [condition("a", "RUNNING")]}}),
    ("InvalidInputException", "EVENT", {"Type": "EVENT"}),
    ("InvalidInputException", "EVENT", {"Type": "ON_DEMAND", "EventBatchingCondition": {"BatchSize": 1}}),
])
def test_triggers_that_cannot_be_are_refused(jobs, fails, code, words, more):
    jobs.create("pass", "a")
    fails(code, jobs.glue.create_trigger, words, **{"Name": "t", "Actions": [{"JobName": "a"}], **more})


def test_a_chain_of_triggers_runs_jobs_one_after_another(jobs):
    jobs.create("import sys; print(sys.argv[1:])", "first")
    jobs.create("pass", "second")
    jobs.create("pass", "third")
    jobs.create("pass", "never")
    glue = jobs.glue
    glue.create_trigger(Name="go", Type="ON_DEMAND", Actions=[{"JobName": "first", "Arguments": {"--word": "x"}}])
    for name, waits, starts, state in (("t2", "first", "second", "SUCCEEDED"), ("t3", "second", "third", "SUCCEEDED"), ("t4", "first", "never", "FAILED")):
        glue.create_trigger(Name=name, Type="CONDITIONAL", StartOnCreation=True, Actions=[{"JobName": starts}],
                            Predicate={"Conditions": [condition(waits, state)]})
    # A run that no trigger started sets off nothing.
    jobs.run("first")
    glue.start_trigger(Name="go")
    third = ended(jobs, "third")[0]
    first = next(r for r in runs(jobs, "first") if r.get("TriggerName"))
    assert first["TriggerName"] == "go" and jobs.log(first) == ["['--word', 'x']"]
    assert third["TriggerName"] == "t3" and third["PredecessorRuns"][0]["JobName"] == "second"
    assert len(runs(jobs, "second")) == 1 and runs(jobs, "never") == []


def test_all_or_any_of_the_conditions(aws, jobs):
    for name in ("a", "b", "both", "either"):
        jobs.create("pass" if name != "b" else "raise SystemExit(1)", name)
    glue = jobs.glue
    conditions = [condition("a"), condition("b", "FAILED")]
    glue.create_trigger(Name="all", Type="CONDITIONAL", StartOnCreation=True, Actions=[{"JobName": "both"}],
                        Predicate={"Logical": "AND", "Conditions": conditions})
    glue.create_trigger(Name="any", Type="CONDITIONAL", StartOnCreation=True, Actions=[{"JobName": "either"}],
                        Predicate={"Logical": "ANY", "Conditions": conditions})
    glue.create_trigger(Name="go-a", Type="ON_DEMAND", Actions=[{"JobName": "a"}])
    glue.create_trigger(Name="go-b", Type="ON_DEMAND", Actions=[{"JobName": "b"}])
    glue.start_trigger(Name="go-a")
    ended(jobs, "either")
    assert runs(jobs, "both") == []
    glue.start_trigger(Name="go-b")
    assert {p["JobName"] for p in ended(jobs, "both")[0]["PredecessorRuns"]} == {"a", "b"}
    ended(jobs, "either", 2)


def test_a_schedule_really_fires(jobs):
    jobs.create("pass", "job")
    jobs.glue.create_trigger(Name="t", Type="SCHEDULED", Schedule="cron(* * * * ? *)", Actions=[{"JobName": "job"}], StartOnCreation=True)
    before = time.time()
    run = eventually(lambda: runs(jobs, "job"), seconds=75)[0]
    assert run["TriggerName"] == "t" and run["StartedOn"].timestamp() - before < 62
    jobs.glue.stop_trigger(Name="t")


def crawler_and_jobs(jobs):
    """A workflow: a crawl, then two jobs, then one more when both are done."""
    glue = jobs.glue
    glue.create_database(DatabaseInput={"Name": "lake"})
    jobs.put("in/a.csv", "id,name\n1,x\n2,y\n")
    glue.create_crawler(Name="crawler", Role=jobs.role, DatabaseName="lake", Targets={"S3Targets": [{"Path": f"s3://{jobs.bucket}/in/"}]})
    jobs.create(
        "import boto3, sys\n"
        "from awsglue.utils import getResolvedOptions\n"
        "a = getResolvedOptions(sys.argv, ['WORKFLOW_NAME', 'WORKFLOW_RUN_ID'])\n"
        "glue = boto3.client('glue')\n"
        "p = glue.get_workflow_run_properties(Name=a['WORKFLOW_NAME'], RunId=a['WORKFLOW_RUN_ID'])['RunProperties']\n"
        "print(p['given'], p['default'], len(glue.get_tables(DatabaseName='lake')['TableList']))\n"
        "p['left'] = 'here'\n"
        "glue.put_workflow_run_properties(Name=a['WORKFLOW_NAME'], RunId=a['WORKFLOW_RUN_ID'], RunProperties=p)\n", "left")
    jobs.create("import sys\nsys.exit(b'bad' in __import__('boto3').client('s3').get_object(Bucket=sys.argv[-1], Key='state')['Body'].read())",
                "right", DefaultArguments={"--bucket": jobs.bucket})
    jobs.create("pass", "last")
    glue.create_workflow(Name="flow", DefaultRunProperties={"default": "d", "given": "no"}, MaxConcurrentRuns=1)
    glue.create_trigger(Name="start", WorkflowName="flow", Type="ON_DEMAND", Actions=[{"CrawlerName": "crawler"}])
    glue.create_trigger(Name="crawled", WorkflowName="flow", Type="CONDITIONAL", StartOnCreation=True,
                        Actions=[{"JobName": "left"}, {"JobName": "right"}],
                        Predicate={"Conditions": [{"LogicalOperator": "EQUALS", "CrawlerName": "crawler", "CrawlState": "SUCCEEDED"}]})
    glue.create_trigger(Name="done", WorkflowName="flow", Type="CONDITIONAL", StartOnCreation=True, Actions=[{"JobName": "last"}],
                        Predicate={"Logical": "AND", "Conditions": [condition("left"), condition("right")]})


def finished(jobs, run, name="flow"):
    return eventually(lambda: (r := jobs.glue.get_workflow_run(Name=name, RunId=run, IncludeGraph=True)["Run"])["Status"] in ("COMPLETED", "STOPPED") and r)


def test_a_workflow_runs_crawlers_and_jobs_and_resumes(aws, jobs, fails):
    glue = jobs.glue
    crawler_and_jobs(jobs)
    jobs.put("state", "bad")
    first = glue.start_workflow_run(Name="flow", RunProperties={"given": "g"})["RunId"]
    fails("ConcurrentRunsExceededException", glue.start_workflow_run, Name="flow")
    run = finished(jobs, first)
    assert run["Status"] == "COMPLETED"
    assert {k: v for k, v in run["Statistics"].items() if v} == {"TotalActions": 3, "FailedActions": 1, "SucceededActions": 2}
    nodes = {(n["Type"], n["Name"]): n for n in run["Graph"]["Nodes"]}
    assert nodes["JOB", "right"]["JobDetails"]["JobRuns"][0]["JobRunState"] == "FAILED" and "JobDetails" not in nodes["JOB", "last"]
    assert nodes["CRAWLER", "crawler"]["CrawlerDetails"]["Crawls"][0]["State"] == "SUCCEEDED"
    edges = {(e["SourceId"], e["DestinationId"]) for e in run["Graph"]["Edges"]}
    assert (nodes["CRAWLER", "crawler"]["UniqueId"], nodes["TRIGGER", "crawled"]["UniqueId"]) in edges and len(edges) == 7
    left = nodes["JOB", "left"]["JobDetails"]["JobRuns"][0]
    assert jobs.log(left) == ["g d 1"] and left["TriggerName"] == "crawled"
    assert glue.get_workflow_run_properties(Name="flow", RunId=first)["RunProperties"] == {"default": "d", "given": "g", "left": "here"}
    # What failed is run again, and what follows from it.
    jobs.put("state", "good")
    fails("InvalidInputException", glue.resume_workflow_run, Name="flow", RunId=first, NodeIds=["wnode_none"])
    resumed = glue.resume_workflow_run(Name="flow", RunId=first, NodeIds=[nodes["JOB", "right"]["UniqueId"]])
    second = finished(jobs, resumed["RunId"])
    assert second["PreviousRunId"] == first and second["Statistics"]["SucceededActions"] == 4
    assert len(runs(jobs, "left")) == 1 and len(runs(jobs, "right")) == 2 and len(runs(jobs, "last")) == 1
    workflow = glue.get_workflow(Name="flow", IncludeGraph=True)["Workflow"]
    assert workflow["LastRun"]["WorkflowRunId"] == resumed["RunId"] and len(workflow["Graph"]["Nodes"]) == 7
    assert [r["WorkflowRunId"] for r in glue.get_workflow_runs(Name="flow")["Runs"]] == [resumed["RunId"], first]


def test_a_workflow_is_stopped(aws, jobs, fails):
    glue = jobs.glue
    jobs.create("import time; time.sleep(600)", "long")
    jobs.create("pass", "next")
    glue.create_workflow(Name="flow")
    fails("InvalidInputException", glue.start_workflow_run, "starting trigger", Name="flow")
    glue.create_trigger(Name="start", WorkflowName="flow", Type="ON_DEMAND", Actions=[{"JobName": "long"}])
    fails("InvalidInputException", glue.create_trigger, "starting trigger", Name="other", WorkflowName="flow", Type="ON_DEMAND", Actions=[{"JobName": "long"}])
    glue.create_trigger(Name="after", WorkflowName="flow", Type="CONDITIONAL", StartOnCreation=True, Actions=[{"JobName": "next"}],
                        Predicate={"Conditions": [condition("long", "STOPPED")]})
    glue.start_trigger(Name="start")
    run = glue.get_workflow_runs(Name="flow")["Runs"][0]["WorkflowRunId"]
    eventually(lambda: [r["JobRunState"] for r in runs(jobs, "long")] == ["RUNNING"])
    fails("IllegalWorkflowStateException", glue.resume_workflow_run, Name="flow", RunId=run, NodeIds=[
        next(n["UniqueId"] for n in glue.get_workflow_run(Name="flow", RunId=run, IncludeGraph=True)["Run"]["Graph"]["Nodes"] if n["Name"] == "long")])
    glue.stop_workflow_run(Name="flow", RunId=run)
    assert finished(jobs, run)["Status"] == "STOPPED" and runs(jobs, "next") == []
    fails("IllegalWorkflowStateException", glue.stop_workflow_run, Name="flow", RunId=run)
    fails("EntityNotFoundException", glue.get_workflow_run, Name="flow", RunId="wr_none")
    glue.update_workflow(Name="flow", Description="new", MaxConcurrentRuns=3)
    assert glue.get_workflow(Name="flow")["Workflow"]["Description"] == "new" and glue.list_workflows()["Workflows"] == ["flow"]
    answer = glue.batch_get_workflows(Names=["flow", "none"])
    assert [w["Name"] for w in answer["Workflows"]] == ["flow"] and answer["MissingWorkflows"] == ["none"]
    glue.delete_workflow(Name="flow")
    fails("EntityNotFoundException", glue.get_workflow, Name="flow")
    fails("EntityNotFoundException", glue.get_trigger, Name="start")


def test_a_workflow_goes_on_after_a_crash():
    with Server() as server:
        jobs = Jobs(Clients(server))
        jobs.create("import time; time.sleep(600)", "cut")
        jobs.create("pass", "after")
        glue = jobs.glue
        glue.create_workflow(Name="flow")
        glue.create_trigger(Name="start", WorkflowName="flow", Type="ON_DEMAND", Actions=[{"JobName": "cut"}])
        glue.create_trigger(Name="failed", WorkflowName="flow", Type="CONDITIONAL", StartOnCreation=True, Actions=[{"JobName": "after"}],
                            Predicate={"Conditions": [condition("cut", "FAILED")]})
        run = glue.start_workflow_run(Name="flow")["RunId"]
        eventually(lambda: [r["JobRunState"] for r in runs(jobs, "cut")] == ["RUNNING"])
        server.kill()
        server.start()
        # The run that was cut off has failed, and what waits for that goes on.
        done = finished(jobs, run)
        assert done["Statistics"]["FailedActions"] == 1 and done["Statistics"]["SucceededActions"] == 1
        assert "server stopped" in runs(jobs, "cut")[0]["ErrorMessage"] and len(runs(jobs, "after")) == 1


def test_event_triggers_are_kept(jobs):
    jobs.create("pass", "job")
    jobs.glue.create_workflow(Name="flow")
    jobs.glue.create_trigger(Name="t", Type="EVENT", WorkflowName="flow", Actions=[{"JobName": "job"}], EventBatchingCondition={"BatchSize": 5, "BatchWindow": 60})
    got = jobs.glue.get_trigger(Name="t")["Trigger"]
    assert got["EventBatchingCondition"] == {"BatchSize": 5, "BatchWindow": 60}
    run = jobs.glue.start_workflow_run(Name="flow")["RunId"]
    assert finished(jobs, run)["Statistics"]["SucceededActions"] == 1
