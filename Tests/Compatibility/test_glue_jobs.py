import io
import os
import pathlib
import zipfile

import pytest
from millrace_server import eventually

FINAL = ("SUCCEEDED", "FAILED", "STOPPED", "TIMEOUT")


@pytest.fixture
def jobs(aws):
    class Jobs:
        bucket = aws.bucket()
        role = aws.role()
        glue = aws.glue

        def create(self, script, name="job", **more):
            aws.s3.put_object(Bucket=self.bucket, Key=f"{name}.py", Body=script.encode())
            command = {"Name": "pythonshell", "ScriptLocation": f"s3://{self.bucket}/{name}.py", "PythonVersion": "3.9"}
            self.glue.create_job(Name=name, Role=self.role, Command=command, **more)

        def state(self, run, name="job"):
            return self.glue.get_job_run(JobName=name, RunId=run)["JobRun"]

        def run(self, name="job", **more):
            run = self.glue.start_job_run(JobName=name, **more)["JobRunId"]
            eventually(lambda: self.state(run, name)["JobRunState"] in FINAL)
            return self.state(run, name)

        def log(self, run, kind="output"):
            events = aws.logs.get_log_events(
                logGroupName=f"/aws-glue/python-jobs/{kind}", logStreamName=run["Id"], startFromHead=True
            )["events"]
            return [e["message"] for e in events]

    return Jobs()


def test_arguments_credentials_and_output(aws, jobs):
    jobs.create(
        "import sys, os, boto3\n"
        "from awsglue.utils import getResolvedOptions\n"
        "a = getResolvedOptions(sys.argv, ['one', 'two', 'three'])\n"
        "print(a['one'], a['two'], a['three'])\n"
        "print(boto3.client('sts').get_caller_identity()['Arn'])\n"
        "print('to stderr', file=sys.stderr)\n"
        "print(os.getcwd() != '/', 'MILLRACE_DATA' in os.environ)\n",
        DefaultArguments={"--one": "default", "--two": "default", "--three": "x"},
        NonOverridableArguments={"--three": "fixed"},
    )
    run = jobs.run(Arguments={"--two": "given", "--three": "no"})
    assert run["JobRunState"] == "SUCCEEDED", run
    assert jobs.log(run) == [
        "default given fixed", f"arn:aws:sts::{aws.account}:assumed-role/worker/GlueJobRunnerSession", "True False",
    ]
    assert jobs.log(run, "error") == ["to stderr"]
    assert run["ExecutionTime"] >= 1 and run["LogGroupName"] == "/aws-glue/python-jobs"


def test_a_script_that_raises_fails_with_its_message(jobs):
    jobs.create("print('before')\nraise ValueError('bad row 7')\n")
    run = jobs.run()
    assert run["JobRunState"] == "FAILED" and run["ErrorMessage"] == "ValueError: bad row 7"
    assert jobs.log(run) == ["before"]
    assert any("line 2" in m for m in jobs.log(run, "error"))


def test_exit_codes_count(jobs):
    jobs.create("import sys; sys.exit(0)", name="zero")
    jobs.create("import sys; sys.exit(3)", name="three")
    assert jobs.run("zero")["JobRunState"] == "SUCCEEDED"
    run = jobs.run("three")
    assert run["JobRunState"] == "FAILED" and "3" in run["ErrorMessage"]


def test_a_missing_script_or_argument_fails(jobs, fails):
    jobs.create("x = 1")
    jobs.glue.update_job(JobName="job", JobUpdate={
        "Role": jobs.role, "Command": {"Name": "pythonshell", "ScriptLocation": f"s3://{jobs.bucket}/none.py"}})
    run = jobs.run()
    assert run["JobRunState"] == "FAILED" and "none.py" in run["ErrorMessage"]
    jobs.create("import sys\nfrom awsglue.utils import getResolvedOptions\ngetResolvedOptions(sys.argv, ['need'])", name="needy")
    run = jobs.run("needy")
    assert run["JobRunState"] == "FAILED" and "GlueArgumentError" in run["ErrorMessage"]


def test_extra_py_files(aws, jobs):
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("packed/__init__.py", "VALUE = 'from the zip'")
    aws.s3.put_object(Bucket=jobs.bucket, Key="lib/packed.zip", Body=archive.getvalue())
    aws.s3.put_object(Bucket=jobs.bucket, Key="lib/plain.py", Body=b"VALUE = 'from the module'")
    jobs.create("import packed, plain\nprint(packed.VALUE, plain.VALUE)", DefaultArguments={
        "--extra-py-files": f"s3://{jobs.bucket}/lib/packed.zip,s3://{jobs.bucket}/lib/plain.py"})
    run = jobs.run()
    assert jobs.log(run) == ["from the zip from the module"]


def test_stopping_kills_the_whole_tree(aws, jobs, fails):
    jobs.create(
        "import subprocess, sys, time\n"
        "inner = subprocess.Popen(['sleep', '600'])\n"
        "outer = subprocess.Popen(['setsid', 'sleep', '600'])\n"
        "print(inner.pid, outer.pid, flush=True)\n"
        "time.sleep(600)\n"
    )
    run = jobs.glue.start_job_run(JobName="job")["JobRunId"]
    fails("ConcurrentRunsExceededException", jobs.glue.start_job_run, JobName="job")

    def pids():
        try:
            return jobs.log({"Id": run})
        except aws.logs.exceptions.ResourceNotFoundException:
            return None

    children = [int(pid) for pid in eventually(pids)[0].split()]
    assert all(os.path.exists(f"/proc/{pid}") for pid in children)
    answer = jobs.glue.batch_stop_job_run(JobName="job", JobRunIds=[run, "jr_none"])
    assert [s["JobRunId"] for s in answer["SuccessfulSubmissions"]] == [run]
    assert answer["Errors"][0]["ErrorDetail"]["ErrorCode"] == "EntityNotFoundException"
    eventually(lambda: jobs.state(run)["JobRunState"] == "STOPPED")
    eventually(lambda: not any(os.path.exists(f"/proc/{pid}") and "Z" not in open(f"/proc/{pid}/stat").read().split()[2] for pid in children))


def test_a_run_with_too_many_processes_is_ended(jobs):
    jobs.create(
        "import os, time\n"
        "for _ in range(600):\n"
        "    if os.fork() == 0:\n"
        "        os.setsid()\n"
        "        time.sleep(600)\n"
        "        os._exit(0)\n"
        "time.sleep(600)\n"
    )
    run = jobs.run()
    assert run["JobRunState"] == "FAILED" and "more than 512 processes" in run["ErrorMessage"]
    mark = f"MILLRACE_JOB_RUN={run['Id']}".encode()

    def is_of_run(process):
        try:
            return mark in (process / "environ").read_bytes().split(b"\0")
        except OSError:
            return False

    assert not [p for p in pathlib.Path("/proc").glob("[0-9]*") if is_of_run(p)]


def test_arguments_have_a_limit(jobs, fails):
    jobs.create("pass")
    error = fails("InvalidInputException", jobs.glue.start_job_run, JobName="job", Arguments={"--a": "x" * 65_537})
    assert "65536 bytes" in error["Message"]


def test_a_timeout_ends_the_run(jobs):
    jobs.create("import time\nprint('begun', flush=True)\ntime.sleep(600)", Timeout=1)
    run = jobs.glue.start_job_run(JobName="job")["JobRunId"]
    eventually(lambda: jobs.state(run)["JobRunState"] in FINAL, seconds=90)
    state = jobs.state(run)
    assert state["JobRunState"] == "TIMEOUT" and 60 <= state["ExecutionTime"] < 75 and jobs.log(state) == ["begun"]


def test_retries_are_runs_of_their_own(jobs):
    jobs.create("raise SystemExit(1)", MaxRetries=1)
    first = jobs.run()
    eventually(lambda: len(r := jobs.glue.get_job_runs(JobName="job")["JobRuns"]) == 2 and r[0]["JobRunState"] == "FAILED")
    second = jobs.glue.get_job_runs(JobName="job")["JobRuns"][0]
    assert second["Attempt"] == 1 and second["PreviousRunId"] == first["Id"]


def test_jobs_are_managed(aws, jobs, fails):
    glue = jobs.glue
    jobs.create("pass", Description="d", Tags={"a": "b"})
    got = glue.get_job(JobName="job")["Job"]
    assert got["Description"] == "d" and got["MaxCapacity"] == 0.0625 and got["Timeout"] == 2880
    assert glue.list_jobs()["JobNames"] == ["job"] and len(glue.get_jobs()["Jobs"]) == 1
    assert glue.get_tags(ResourceArn=f"arn:aws:glue:us-east-1:{aws.account}:job/job")["Tags"] == {"a": "b"}
    spark = {"Name": "glueetl", "ScriptLocation": "s3://b/k.py"}
    fails("InvalidInputException", glue.create_job, "glueetl", Name="s", Role=jobs.role, Command=spark)
    shell = {"Name": "pythonshell", "ScriptLocation": "s3://b/k.py"}
    fails("InvalidInputException", glue.create_job, "MaxCapacity", Name="s", Role=jobs.role, Command=shell, MaxCapacity=2)
    fails("EntityNotFoundException", glue.start_job_run, JobName="none")
    fails("EntityNotFoundException", glue.get_job_run, JobName="job", RunId="jr_x")
    glue.delete_job(JobName="job")
    glue.delete_job(JobName="job")
    fails("EntityNotFoundException", glue.get_job, JobName="job")
