"""A bucket that crawlers read, and the catalog that they fill."""

import json

from millrace_server import eventually


class Lake:
    """Objects of one bucket, and crawlers that write to the database `lake`."""

    def __init__(self, aws, role=None):
        self.aws, self.s3, self.glue = aws, aws.s3, aws.glue
        self.bucket, self.role = aws.bucket(), role or aws.role()

    def put(self, key, body):
        self.s3.put_object(Bucket=self.bucket, Key=key, Body=body)

    def create(self, name="c", path="", targets=None, target=None, **more):
        targets = targets or {"S3Targets": [{"Path": f"s3://{self.bucket}/{path}", **(target or {})}]}
        self.glue.create_crawler(Name=name, Role=self.role, DatabaseName="lake", Targets=targets, **more)

    def run(self, name="c", status="SUCCEEDED"):
        self.glue.start_crawler(Name=name)
        eventually(lambda: self.glue.get_crawler(Name=name)["Crawler"]["State"] == "READY", seconds=120)
        last = self.glue.get_crawler(Name=name)["Crawler"]["LastCrawl"]
        assert last["Status"] == status, last
        return last

    def tables(self):
        pages = self.glue.get_paginator("get_tables").paginate(DatabaseName="lake")
        return {t["Name"]: t for page in pages for t in page["TableList"]}

    def crawl(self, path="", name="c", **more):
        """Creates the crawler if there is none, runs it, and returns the tables."""
        if name not in self.glue.list_crawlers()["CrawlerNames"]:
            self.create(name, path, **more)
        self.run(name)
        return self.tables()

    def partitions(self, table):
        pages = self.glue.get_paginator("get_partitions").paginate(DatabaseName="lake", TableName=table)
        return [p for page in pages for p in page["Partitions"]]

    def log(self, name="c"):
        events = self.aws.logs.get_log_events(logGroupName="/aws-glue/crawlers", logStreamName=name, startFromHead=True)["events"]
        return [e["message"] for e in events]


def types(table):
    return {c["Name"]: c["Type"] for c in table["StorageDescriptor"]["Columns"]}


def lines(*values):
    return "\n".join(json.dumps(v) for v in values).encode() + b"\n"
