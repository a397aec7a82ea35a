"""Security configurations: kept, asked for by those that name them, and refused where they need keys of KMS."""

import pytest

PLAIN = {
    "S3Encryption": [{"S3EncryptionMode": "SSE-S3"}], "CloudWatchEncryption": {"CloudWatchEncryptionMode": "DISABLED"},
    "JobBookmarksEncryption": {"JobBookmarksEncryptionMode": "DISABLED"},
}
KEY = "arn:aws:kms:us-east-1:000000000000:key/k"


def test_configurations_are_kept(aws, fails):
    glue = aws.glue
    made = [glue.create_security_configuration(Name=f"c{n}", EncryptionConfiguration=PLAIN) for n in range(3)]
    fails("AlreadyExistsException", glue.create_security_configuration, Name="c0", EncryptionConfiguration=PLAIN)
    got = glue.get_security_configuration(Name="c1")["SecurityConfiguration"]
    assert got["EncryptionConfiguration"] == PLAIN and got["CreatedTimeStamp"] == made[1]["CreatedTimestamp"]
    first = glue.get_security_configurations(MaxResults=2)
    rest = glue.get_security_configurations(NextToken=first["NextToken"])
    assert [c["Name"] for c in first["SecurityConfigurations"] + rest["SecurityConfigurations"]] == ["c0", "c1", "c2"]
    glue.delete_security_configuration(Name="c1")
    fails("EntityNotFoundException", glue.get_security_configuration, Name="c1")
    fails("EntityNotFoundException", glue.delete_security_configuration, Name="c1")


@pytest.mark.parametrize("more", [
    {"S3Encryption": [{"S3EncryptionMode": "SSE-KMS", "KmsKeyArn": KEY}]},
    {"CloudWatchEncryption": {"CloudWatchEncryptionMode": "SSE-KMS", "KmsKeyArn": KEY}},
    {"JobBookmarksEncryption": {"JobBookmarksEncryptionMode": "CSE-KMS", "KmsKeyArn": KEY}},
    {"DataQualityEncryption": {"DataQualityEncryptionMode": "SSE-KMS", "KmsKeyArn": KEY}},
])
def test_keys_of_kms_are_refused(aws, fails, more):
    fails("InvalidInputException", aws.glue.create_security_configuration, Name="c", EncryptionConfiguration={**PLAIN, **more})


def test_who_names_a_configuration_needs_it(aws, fails):
    glue, role = aws.glue, aws.role()
    job = {"Role": role, "Command": {"Name": "pythonshell", "ScriptLocation": "s3://b/s.py"}, "SecurityConfiguration": "c"}
    crawler = {"Role": role, "DatabaseName": "d", "Targets": {"S3Targets": [{"Path": "s3://b/p/"}]}, "CrawlerSecurityConfiguration": "c"}
    calls = [
        (glue.create_job, {"Name": "j", **job}), (glue.create_crawler, {"Name": "k", **crawler}),
        (glue.create_session, {"Id": "s", "Role": role, "Command": {"Name": "glueetl"}, "SecurityConfiguration": "c"}),
    ]
    for call, given in calls:
        fails("EntityNotFoundException", call, **given)
    glue.create_security_configuration(Name="c", EncryptionConfiguration=PLAIN)
    glue.create_database(DatabaseInput={"Name": "d"})
    for call, given in calls[:2]:
        call(**given)
    assert glue.get_job(JobName="j")["Job"]["SecurityConfiguration"] == "c"
    assert glue.get_crawler(Name="k")["Crawler"]["CrawlerSecurityConfiguration"] == "c"
    fails("EntityNotFoundException", glue.start_job_run, JobName="j", SecurityConfiguration="none")
    fails("EntityNotFoundException", glue.update_job, JobName="j", JobUpdate={**job, "SecurityConfiguration": "none"})
    fails("EntityNotFoundException", glue.update_crawler, Name="k", CrawlerSecurityConfiguration="none")
