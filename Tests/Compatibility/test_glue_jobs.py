import datetime
import io
import json
import os
import pathlib
import zipfile

import pytest
from botocore.exceptions import ClientError
from conftest import Clients
from job_runs import FINAL, Jobs
from millrace_server import Server, eventually


@pytest.fixture
def jobs(aws):
    return Jobs(aws)


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
    shell = {"Name": "pythonshell", "ScriptLocation": "s3://b/k.py"}
    fails("InvalidInputException", glue.create_job, "MaxCapacity", Name="s", Role=jobs.role, Command=shell, MaxCapacity=2)
    fails("EntityNotFoundException", glue.start_job_run, JobName="none")
    fails("EntityNotFoundException", glue.get_job_run, JobName="job", RunId="jr_x")
    glue.delete_job(JobName="job")
    glue.delete_job(JobName="job")
    fails("EntityNotFoundException", glue.get_job, JobName="job")


@pytest.mark.parametrize("words, command, more", [
    ("glueray", {"Name": "glueray"}, {}),
    ("other", {"Name": "other"}, {}),
    ("Worker type is not supported", {"Name": "pythonshell"}, {"WorkerType": "G.1X", "NumberOfWorkers": 2}),
    ("must be set together", {"Name": "glueetl"}, {"WorkerType": "G.1X"}),
    ("do not set Max Capacity", {"Name": "glueetl"}, {"WorkerType": "G.1X", "NumberOfWorkers": 2, "MaxCapacity": 2.0}),
    ("between 2 and 1000", {"Name": "glueetl"}, {"WorkerType": "G.1X", "NumberOfWorkers": 1}),
    ("G.025X", {"Name": "glueetl"}, {"WorkerType": "G.025X", "NumberOfWorkers": 2}),
    ("Worker type Z.2X", {"Name": "glueetl"}, {"WorkerType": "Z.2X", "NumberOfWorkers": 2}),
    ("whole number", {"Name": "glueetl"}, {"MaxCapacity": 2.5}),
    ("Python version 3.9", {"Name": "glueetl", "PythonVersion": "3.9"}, {}),
    ("Glue version 7.0", {"Name": "glueetl"}, {"GlueVersion": "7.0"}),
    ("6.0", {"Name": "glueetl"}, {"GlueVersion": "6.0"}),
    ("MaxRetries", {"Name": "glueetl"}, {"MaxRetries": 11}),
    ("Timeout", {"Name": "glueetl"}, {"Timeout": 20_000}),
    ("FLEX", {"Name": "gluestreaming"}, {"ExecutionClass": "FLEX"}),
    ("MaxConcurrentRuns", {"Name": "glueetl"}, {"ExecutionProperty": {"MaxConcurrentRuns": 0}}),
    ("S3 location", {"Name": "glueetl", "ScriptLocation": "/tmp/x.py"}, {}),
])
def test_jobs_that_cannot_be_are_refused(jobs, fails, words, command, more):
    command = {"ScriptLocation": "s3://b/k.py", **command}
    fails("InvalidInputException", jobs.glue.create_job, words, Name="s", Role=jobs.role, Command=command, **more)


def test_a_job_has_the_defaults_of_its_kind(jobs):
    spark = {"Name": "glueetl", "ScriptLocation": "s3://b/k.py"}
    jobs.glue.create_job(Name="new", Role=jobs.role, Command=spark)
    jobs.glue.create_job(Name="old", Role=jobs.role, Command=spark, GlueVersion="4.0", MaxCapacity=4)
    jobs.glue.create_job(Name="stream", Role=jobs.role, Command={**spark, "Name": "gluestreaming"}, WorkerType="G.025X", NumberOfWorkers=2)
    answer = jobs.glue.batch_get_jobs(JobNames=["new", "old", "stream", "none"])
    assert answer["JobsNotFound"] == ["none"]
    shown = {j["Name"]: (j["GlueVersion"], j["Timeout"], j["MaxCapacity"], j.get("WorkerType"), j.get("NumberOfWorkers")) for j in answer["Jobs"]}
    assert shown == {"new": ("5.1", 480, 10, "G.1X", 10), "old": ("4.0", 2880, 4, None, None), "stream": ("5.1", 10_080, 0.5, "G.025X", 2)}


def test_runs_beyond_the_number_at_a_time_wait_if_they_may(aws, jobs):
    jobs.create(
        "import boto3, sys, time\n"
        "while boto3.client('s3').list_objects_v2(Bucket=sys.argv[2], Prefix='go')['KeyCount'] == 0:\n    time.sleep(0.1)\n",
        JobRunQueuingEnabled=True, DefaultArguments={"--bucket": jobs.bucket})
    first, second, third = [jobs.glue.start_job_run(JobName="job")["JobRunId"] for _ in range(3)]
    eventually(lambda: jobs.state(first)["JobRunState"] == "RUNNING")
    waiting = jobs.state(second)
    assert waiting["JobRunState"] == "WAITING" and waiting["JobRunQueuingEnabled"] and waiting["StateDetail"]
    jobs.glue.batch_stop_job_run(JobName="job", JobRunIds=[third])
    assert jobs.state(third)["JobRunState"] == "STOPPED"
    jobs.put("go", "now")
    assert jobs.finished(first)["JobRunState"] == jobs.finished(second)["JobRunState"] == "SUCCEEDED"
    assert jobs.state(second)["StartedOn"] >= jobs.state(first)["CompletedOn"]


def test_a_failed_run_is_tried_again_by_its_id(jobs, fails):
    jobs.create("import sys\nprint(sys.argv[1:])\nsys.exit(len(sys.argv) > 2 and sys.argv[2] == 'bad')")
    failed = jobs.run(Arguments={"--a": "bad", "--b": "kept"})
    assert failed["JobRunState"] == "FAILED"
    again = jobs.finished(jobs.glue.start_job_run(JobName="job", JobRunId=failed["Id"], Arguments={"--a": "good"})["JobRunId"])
    assert again["JobRunState"] == "SUCCEEDED" and again["PreviousRunId"] == failed["Id"]
    assert jobs.log(again) == ["['--a', 'good', '--b', 'kept']"]
    fails("InvalidInputException", jobs.glue.start_job_run, "did not fail", JobName="job", JobRunId=again["Id"])


def test_a_run_that_takes_too_much_memory_is_ended(jobs):
    # Children have the limit each; together they have it too.
    jobs.create(
        "import subprocess, sys\n"
        "eat = 'import time; x = bytearray(1500 << 20); x[::4096] = b\"1\" * len(x[::4096]); time.sleep(60)'\n"
        "for child in [subprocess.Popen([sys.executable, '-c', eat]) for _ in range(4)]: child.wait()\n")
    run = jobs.run()
    assert run["JobRunState"] == "FAILED" and "Out of Memory" in run["ErrorMessage"], run


def test_a_role_must_trust_glue(aws, jobs):
    import json

    trust = json.dumps({"Statement": [{"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}]})
    jobs.create("pass")
    role = aws.iam.create_role(RoleName="other", AssumeRolePolicyDocument=trust)["Role"]["Arn"]
    jobs.glue.update_job(JobName="job", JobUpdate={"Role": role})
    run = jobs.run()
    assert run["JobRunState"] == "FAILED" and "assume role permissions for Glue Service" in run["ErrorMessage"]


def test_credentials_are_the_runs_own_and_end_with_it(aws, jobs):
    import urllib.error
    import urllib.request

    jobs.create(
        "import os, urllib.request\n"
        "print(os.environ['AWS_CONTAINER_CREDENTIALS_FULL_URI'], os.environ['AWS_CONTAINER_AUTHORIZATION_TOKEN'])\n"
        "print('AWS_SECRET_ACCESS_KEY' in os.environ)")
    lines = jobs.succeeds()
    url, token = lines[0].split()
    assert lines[1] == "False"
    for given in (token, "other", ""):
        with pytest.raises(urllib.error.HTTPError) as refused:
            urllib.request.urlopen(urllib.request.Request(url, headers={"Authorization": given}))
        assert refused.value.code == 403


def test_what_a_run_was_given_is_taken_back_at_its_end():
    """Its own credentials, and those for workers of a cluster, which last as long as the run may."""
    with Server("--auth", "verify") as server:
        with open(f"{server.data}/root-credentials") as file:
            key, secret = file.read().split()
        root = Clients(server, key, secret)
        jobs = Jobs(root)
        jobs.create("""
import datetime, json
from awsglue import _server
for query in (None, {"for": "workers"}):
    given = _server.call("GET", "/credentials", query=query)
    print(json.dumps([given["AccessKeyId"], given["SecretAccessKey"], given["Token"], given["Expiration"]]))
import boto3
print(json.dumps(boto3.client("sts").get_caller_identity()["Arn"]))
""", Timeout=180)
        *given, arn = [json.loads(line) for line in jobs.succeeds()]
        assert arn.endswith("assumed-role/worker/GlueJobRunnerSession")
        hours = [(datetime.datetime.fromisoformat(g[3]) - datetime.datetime.now(datetime.timezone.utc)).total_seconds() / 3600 for g in given]
        assert hours[0] == pytest.approx(1, abs=0.1) and hours[1] == pytest.approx(3, abs=0.1)
        for key, secret, token, _ in given:
            with pytest.raises(ClientError) as refused:
                Clients(server, key, secret, token).sts.get_caller_identity()
            assert refused.value.response["Error"]["Code"] == "InvalidClientTokenId"


def wheel(name, version, value):
    """A wheel of one module."""
    body = io.BytesIO()
    info = f"{name}-{version}.dist-info"
    with zipfile.ZipFile(body, "w") as file:
        file.writestr(f"{name}.py", f"VALUE = {value!r}\n")
        file.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n")
        file.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        file.writestr(f"{info}/RECORD", f"{name}.py,,\n{info}/METADATA,,\n{info}/WHEEL,,\n{info}/RECORD,,\n")
    return body.getvalue()


def test_additional_modules_are_installed_once(aws, jobs):
    place = jobs.put("lib/millrace_extra-1.0-py3-none-any.whl", wheel("millrace_extra", "1.0", "installed"))
    options = {"--additional-python-modules": place, "--python-modules-installer-option": "--no-index", "library-set": "analytics"}
    jobs.create("import millrace_extra\nprint(millrace_extra.VALUE, millrace_extra.__file__)", DefaultArguments=options)
    first, second = jobs.succeeds(), jobs.succeeds()
    assert first == second and first[0].startswith("installed ") and "/environments/" in first[0]
    jobs.put("lib/millrace_extra-1.0-py3-none-any.whl", wheel("millrace_extra", "1.0", "changed"))
    assert jobs.succeeds()[0].startswith("changed ")
    run = jobs.run(Arguments={"--additional-python-modules": "millrace-no-such-module"})
    assert run["JobRunState"] == "FAILED" and "millrace-no-such-module" in run["ErrorMessage"]
    assert any("No matching distribution" in line for line in jobs.log(run, "error"))
    run = jobs.run(Arguments={"library-set": "other"})
    assert run["JobRunState"] == "FAILED" and "library-set" in run["ErrorMessage"]


def test_modules_come_from_a_folder_of_wheels(tmp_path):
    from conftest import Clients
    from millrace_server import Server

    (tmp_path / "millrace_offline-2.0-py3-none-any.whl").write_bytes(wheel("millrace_offline", "2.0", "from the folder"))
    with Server("--wheels", str(tmp_path)) as server:
        jobs = Jobs(Clients(server))
        jobs.create("import millrace_offline\nprint(millrace_offline.VALUE)", DefaultArguments={
            "--additional-python-modules": "millrace_offline==2.0"})
        assert jobs.succeeds() == ["from the folder"]


@pytest.mark.parametrize("version, is_given", [("1.29.165", True), ("1.31.0", False)])
def test_old_versions_of_boto3_find_the_server(aws, jobs, version, is_given):
    """A stand-in for botocore of a version, which shows the endpoint that its clients are given."""
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("botocore/__init__.py", f"__version__ = '{version}'\n")
        file.writestr("botocore/session.py", (
            "class Session:\n"
            "    def create_client(self, service_name, region_name=None, api_version=None, use_ssl=True, verify=None, endpoint_url=None):\n"
            "        return endpoint_url\n"))
    jobs.create(
        "from botocore.session import Session\nprint(Session().create_client('s3'), Session().create_client('s3', endpoint_url='own'))",
        DefaultArguments={"--extra-py-files": jobs.put("lib/old.zip", archive.getvalue())})
    assert jobs.succeeds() == [f"{aws.server.url if is_given else None} own"]
