"""Interactive sessions: statements one after another on a Spark that is kept alive."""

import json
import os
import pathlib

import pytest
from conftest import Clients
from job_runs import Jobs
from millrace_server import Server, eventually


@pytest.fixture
def jobs(aws):
    return Jobs(aws)


def started(jobs, name="s", **more):
    made = jobs.glue.create_session(Id=name, Role=jobs.role, Command={"Name": "glueetl", "PythonVersion": "3"}, **more)["Session"]
    assert made["Status"] == "PROVISIONING" and made["Id"] == name
    eventually(lambda: jobs.glue.get_session(Id=name)["Session"]["Status"] in ("READY", "FAILED"), seconds=90)
    return jobs.glue.get_session(Id=name)["Session"]


def statement(jobs, code, name="s"):
    number = jobs.glue.run_statement(SessionId=name, Code=code)["Id"]

    def done():
        found = jobs.glue.get_statement(SessionId=name, Id=number)["Statement"]
        return found["State"] in ("AVAILABLE", "ERROR", "CANCELLED") and found

    return eventually(done, seconds=90)


def test_statements_share_a_spark(aws, jobs, fails):
    glue = jobs.glue
    aws.glue.create_database(DatabaseInput={"Name": "lake"})
    session = started(jobs, WorkerType="G.1X", NumberOfWorkers=2, IdleTimeout=30, Tags={"k": "v"})
    assert session["Status"] == "READY", session
    assert session["WorkerType"] == "G.1X" and session["GlueVersion"] == "5.1" and session["IdleTimeout"] == 30
    first = statement(jobs, "x = 20\nprint('hello')\nx + 1")
    assert first["State"] == "AVAILABLE" and first["Id"] == 0 and first["Output"]["Data"]["TextPlain"] == "hello\n21"
    assert statement(jobs, "spark.range(x).count()")["Output"]["Data"]["TextPlain"] == "20"
    assert "lake" in statement(jobs, "[r[0] for r in spark.sql('show databases').collect()]")["Output"]["Data"]["TextPlain"]
    assert statement(jobs, "from awsglue.dynamicframe import DynamicFrame\n"
                     "DynamicFrame.fromDF(spark.range(3).toDF('n'), glueContext).count()")["Output"]["Data"]["TextPlain"] == "3"
    failed = statement(jobs, "1 / 0")
    assert failed["State"] == "ERROR" and failed["Output"]["ErrorName"] == "ZeroDivisionError"
    assert failed["Output"]["ErrorValue"] == "division by zero" and "<statement>" in "".join(failed["Output"]["Traceback"])
    assert statement(jobs, "x = = 1")["Output"]["ErrorName"] == "SyntaxError"
    # What only the driver is to ask, asked by a statement too, is answered with nothing.
    assert statement(jobs, "from awsglue import _server\n_server.call('GET', '/cancellation')")["Output"]["Data"]["TextPlain"] == "{}"
    # One that runs is cancelled, one that waits too, and the session goes on.
    long = glue.run_statement(SessionId="s", Code="import time\nfor _ in range(6000): time.sleep(0.1)")["Id"]
    next_one = glue.run_statement(SessionId="s", Code="print('never')")["Id"]
    eventually(lambda: glue.get_statement(SessionId="s", Id=long)["Statement"]["State"] == "RUNNING")
    glue.cancel_statement(SessionId="s", Id=next_one)
    glue.cancel_statement(SessionId="s", Id=long)
    eventually(lambda: glue.get_statement(SessionId="s", Id=long)["Statement"]["State"] == "CANCELLED")
    assert glue.get_statement(SessionId="s", Id=next_one)["Statement"]["State"] == "CANCELLED"
    assert statement(jobs, "x")["Output"]["Data"]["TextPlain"] == "20"
    fails("IllegalSessionStateException", glue.cancel_statement, SessionId="s", Id=0)
    fails("EntityNotFoundException", glue.get_statement, SessionId="s", Id=99)
    assert [s["Id"] for s in glue.list_statements(SessionId="s")["Statements"]] == list(range(10))
    assert glue.list_sessions(Tags={"k": "v"})["Ids"] == ["s"] and glue.list_sessions(Tags={"k": "w"})["Ids"] == []
    fails("IllegalSessionStateException", glue.delete_session, Id="s")
    glue.stop_session(Id="s")
    eventually(lambda: glue.get_session(Id="s")["Session"]["Status"] == "STOPPED")
    fails("IllegalSessionStateException", glue.run_statement, SessionId="s", Code="1")
    fails("IllegalSessionStateException", glue.stop_session, Id="s")
    events = aws.logs.filter_log_events(logGroupName="/aws-glue/sessions/output", logStreamNames=["s"])["events"]
    assert "hello" in [event["message"] for event in events]
    glue.delete_session(Id="s")
    fails("EntityNotFoundException", glue.get_session, Id="s")


def test_sessions_that_cannot_be_are_refused(jobs, fails):
    create, spark = jobs.glue.create_session, {"Name": "glueetl"}
    fails("InvalidInputException", create, "glueray", Id="s", Role=jobs.role, Command={"Name": "glueray"})
    fails("InvalidInputException", create, "SPARK_CONNECT", Id="s", Role=jobs.role, Command=spark, SessionType="SPARK_CONNECT")
    fails("InvalidInputException", create, "Timeout", Id="s", Role=jobs.role, Command=spark, Timeout=20_000)
    fails("EntityNotFoundException", jobs.glue.run_statement, SessionId="none", Code="1")
    trust = json.dumps({"Statement": [{"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}]})
    other = jobs.aws.iam.create_role(RoleName="other", AssumeRolePolicyDocument=trust)["Role"]["Arn"]
    create(Id="s", Role=other, Command=spark)
    fails("AlreadyExistsException", create, Id="s", Role=other, Command=spark)
    eventually(lambda: jobs.glue.get_session(Id="s")["Session"]["Status"] == "FAILED")
    assert "assume role" in jobs.glue.get_session(Id="s")["Session"]["ErrorMessage"]


def test_an_idle_session_ends_and_one_that_was_cut_off_has_failed():
    with Server() as server:
        jobs = Jobs(Clients(server))
        assert started(jobs, "idle", IdleTimeout=1)["Status"] == "READY"
        eventually(lambda: jobs.glue.get_session(Id="idle")["Session"]["Status"] == "TIMEOUT", seconds=90)
        assert started(jobs, "cut")["Status"] == "READY"
        number = jobs.glue.run_statement(SessionId="cut", Code="import os, time\nprint(os.getpid())\ntime.sleep(600)")["Id"]
        eventually(lambda: jobs.glue.get_statement(SessionId="cut", Id=number)["Statement"]["State"] == "RUNNING")
        drivers = processes(server.data)
        assert len(drivers) == 2, drivers
        server.kill()
        server.start()
        cut = jobs.glue.get_session(Id="cut")["Session"]
        assert cut["Status"] == "FAILED" and "server stopped" in cut["ErrorMessage"]
        assert jobs.glue.get_statement(SessionId="cut", Id=number)["Statement"]["State"] == "CANCELLED"
        assert processes(server.data) == []


def processes(folder):
    """The processes that run in a working folder of a server: a driver and its JVM."""
    found = []
    for process in pathlib.Path("/proc").glob("[0-9]*"):
        try:
            if os.readlink(process / "cwd").startswith(f"{folder}/runs/"):
                found.append(process.name)
        except OSError:
            continue
    return found
