"""What an account may have at most: one cannot take from the others what they share."""

import http.client
import os

import pytest
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from conftest import Clients
from millrace_server import Server, eventually

MIB = 1 << 20


@pytest.fixture(scope="module")
def bounded():
    with Server("--quota-bytes", str(4 * MIB), "--quota-streams", "3", "--quota-runs", "2", "--quota-connections", "4") as server:
        yield server


def refused(code, status, call, **arguments):
    with pytest.raises(Exception) as caught:
        call(**arguments)
    answer = caught.value.response
    assert (answer["Error"]["Code"], answer["ResponseMetadata"]["HTTPStatusCode"]) == (code, status), answer
    assert "as it may have" in answer["Error"]["Message"]


def test_objects_and_logs_count_together(bounded):
    aws, other = Clients(bounded), Clients(bounded)
    bucket = aws.bucket()
    aws.kinesis.create_stream(StreamName="s", ShardCount=1)
    aws.s3.put_object(Bucket=bucket, Key="a", Body=os.urandom(MIB))
    aws.s3.put_object(Bucket=bucket, Key="b", Body=os.urandom(MIB))
    refused("QuotaExceeded", 403, aws.s3.put_object, Bucket=bucket, Key="c", Body=os.urandom(3 * MIB))
    # What is written over is not kept.
    for _ in range(5):
        aws.s3.put_object(Bucket=bucket, Key="b", Body=os.urandom(MIB))
    put = 0
    while put < 10:
        try:
            aws.kinesis.put_record(StreamName="s", PartitionKey="k", Data=b"x" * 500_000)
            put += 1
        except Exception as error:
            assert error.response["Error"]["Code"] == "LimitExceededException"
            break
    assert 2 <= put <= 4
    refused("QuotaExceeded", 403, aws.s3.put_object, Bucket=bucket, Key="c", Body=os.urandom(MIB))
    refused("LimitExceededException", 400, aws.kinesis.put_records, StreamName="s", Records=[{"PartitionKey": "k", "Data": b"x" * 700_000}])
    # Another has its own.
    theirs = other.bucket()
    other.s3.put_object(Bucket=theirs, Key="a", Body=os.urandom(3 * MIB))
    # Whose bucket it is counts, whoever writes.
    aws.s3.delete_objects(Bucket=bucket, Delete={"Objects": [{"Key": "a"}]})
    aws.s3.put_object(Bucket=bucket, Key="c", Body=os.urandom(MIB // 2))
    aws.s3.delete_object(Bucket=bucket, Key="c")
    aws.kinesis.delete_stream(StreamName="s")
    eventually(lambda: stored(aws, bucket), seconds=10)
    refused("QuotaExceeded", 403, aws.s3.put_object, Bucket=bucket, Key="e", Body=os.urandom(2 * MIB))


def stored(aws, bucket):
    """Whether two MiB more are taken: a stream is removed after it is said to be."""
    try:
        return aws.s3.put_object(Bucket=bucket, Key="d", Body=os.urandom(2 * MIB))
    except Exception as error:
        assert error.response["Error"]["Code"] == "QuotaExceeded"


def test_parts_count_until_they_go():
    with Server("--quota-bytes", str(18 * MIB + MIB // 2)) as server:
        aws = Clients(server)
        bucket = aws.bucket()

        def upload():
            return aws.s3.create_multipart_upload(Bucket=bucket, Key="m")["UploadId"]

        def part(upload_id, number):
            return {"PartNumber": number, "ETag": aws.s3.upload_part(
                Bucket=bucket, Key="m", UploadId=upload_id, PartNumber=number, Body=os.urandom(6 * MIB))["ETag"]}

        first = upload()
        # One that is written over counts until the new one is there.
        part(first, 1), part(first, 2), part(first, 1), part(first, 3)
        refused("QuotaExceeded", 403, part, upload_id=first, number=4)
        aws.s3.abort_multipart_upload(Bucket=bucket, Key="m", UploadId=first)
        second = upload()
        parts = [part(second, 1), part(second, 2)]
        aws.s3.complete_multipart_upload(Bucket=bucket, Key="m", UploadId=second, MultipartUpload={"Parts": parts})
        aws.s3.put_object(Bucket=bucket, Key="n", Body=os.urandom(3 * MIB))
        refused("QuotaExceeded", 403, aws.s3.put_object, Bucket=bucket, Key="o", Body=os.urandom(4 * MIB))
        # They are counted anew by the next start.
        server.kill()
        server.start()
        refused("QuotaExceeded", 403, aws.s3.put_object, Bucket=bucket, Key="o", Body=os.urandom(4 * MIB))
        aws.s3.delete_object(Bucket=bucket, Key="m")
        aws.s3.put_object(Bucket=bucket, Key="o", Body=os.urandom(10 * MIB))


def test_streams_of_both_kinds_are_counted_in_all_regions(bounded):
    aws, other = Clients(bounded), Clients(bounded)
    bucket, role = aws.bucket(), aws.role()
    aws.kinesis.create_stream(StreamName="a", ShardCount=1)
    Clients(bounded, aws.account, region="eu-west-1").kinesis.create_stream(StreamName="a", ShardCount=1)
    destination = {"RoleARN": role, "BucketARN": f"arn:aws:s3:::{bucket}"}
    aws.firehose.create_delivery_stream(DeliveryStreamName="f", ExtendedS3DestinationConfiguration=destination)
    refused("LimitExceededException", 400, aws.kinesis.create_stream, StreamName="b", ShardCount=1)
    refused("LimitExceededException", 400, aws.firehose.create_delivery_stream, DeliveryStreamName="g", ExtendedS3DestinationConfiguration=destination)
    other.kinesis.create_stream(StreamName="b", ShardCount=1)
    aws.firehose.delete_delivery_stream(DeliveryStreamName="f")
    eventually(lambda: not aws.firehose.list_delivery_streams()["DeliveryStreamNames"])
    aws.kinesis.create_stream(StreamName="b", ShardCount=1)


def test_runs_at_a_time(bounded):
    aws, other = Clients(bounded), Clients(bounded)
    for clients in (aws, other):
        bucket = clients.bucket()
        clients.s3.put_object(Bucket=bucket, Key="s.py", Body=b"import time; time.sleep(60)")
        clients.glue.create_job(Name="j", Role=clients.role(), ExecutionProperty={"MaxConcurrentRuns": 10}, Command={
            "Name": "pythonshell", "ScriptLocation": f"s3://{bucket}/s.py", "PythonVersion": "3.9"})
    runs = [aws.glue.start_job_run(JobName="j")["JobRunId"] for _ in range(2)]
    refused("ResourceNumberLimitExceededException", 400, aws.glue.start_job_run, JobName="j")
    other.glue.start_job_run(JobName="j")
    aws.glue.batch_stop_job_run(JobName="j", JobRunIds=runs[:1])
    eventually(lambda: aws.glue.get_job_run(JobName="j", RunId=runs[0])["JobRun"]["JobRunState"] == "STOPPED")
    eventually(lambda: started(aws), seconds=10)


def started(aws):
    try:
        return aws.glue.start_job_run(JobName="j")
    except aws.glue.exceptions.ResourceNumberLimitExceededException:
        return None


def test_connections_that_are_proven_to_be_of_an_account(bounded):
    accounts = [Clients(bounded).account for _ in range(2)]
    open_connections = []

    def ask(account):
        request = AWSRequest("POST", bounded.url + "/", data=b"{}", headers={
            "Host": f"127.0.0.1:{bounded.port}", "X-Amz-Target": "AWSGlue.GetDatabases", "Content-Type": "application/x-amz-json-1.1"})
        SigV4Auth(Credentials(account, "secret"), "glue", "us-east-1").add_auth(request)
        connection = http.client.HTTPConnection("127.0.0.1", bounded.port, timeout=10)
        connection.request("POST", "/", body=b"{}", headers=dict(request.headers))
        open_connections.append(connection)
        answer = connection.getresponse()
        return answer.status, answer.read()

    for account in accounts:
        assert [ask(account)[0] for _ in range(4)] == [200] * 4
        status, body = ask(account)
        assert status == 400 and b"as many connections as it may have" in body
    for connection in open_connections:
        connection.close()
    eventually(lambda: ask(accounts[0])[0] == 200, seconds=10)
