"""A Glue Python shell job: the mean arrival delay of each carrier, from the objects of a table of the Data Catalog."""

import collections
import csv
import gzip
import io
import json
import sys
from urllib.parse import urlparse

import boto3
from awsglue.utils import getResolvedOptions

arguments = getResolvedOptions(sys.argv, ["DATABASE", "TABLE", "RESULT"])
s3 = boto3.client("s3")

table = boto3.client("glue").get_table(DatabaseName=arguments["DATABASE"], Name=arguments["TABLE"])["Table"]
location = urlparse(table["StorageDescriptor"]["Location"])
print(f"reading {location.geturl()}")

totals = collections.defaultdict(float)
counts = collections.Counter()
pages = s3.get_paginator("list_objects_v2").paginate(Bucket=location.netloc, Prefix=location.path.lstrip("/"))
for page in pages:
    for item in page.get("Contents", []):
        body = s3.get_object(Bucket=location.netloc, Key=item["Key"])["Body"].read()
        for line in gzip.decompress(body).splitlines():
            flight = json.loads(line)
            if flight["arr_delay"] is not None:
                totals[flight["carrier"]] += flight["arr_delay"]
                counts[flight["carrier"]] += 1

text = io.StringIO()
writer = csv.writer(text)
writer.writerow(["carrier", "flights", "mean_arrival_delay"])
for carrier in sorted(totals):
    writer.writerow([carrier, counts[carrier], round(totals[carrier] / counts[carrier], 6)])

target = urlparse(arguments["RESULT"])
s3.put_object(Bucket=target.netloc, Key=target.path.lstrip("/"), Body=text.getvalue().encode(), ContentType="text/csv")
print(f"wrote {len(totals)} carriers from {sum(counts.values())} flights to {arguments['RESULT']}")
