"""Requests for every operation of every model that the server has, with strange members and strange headers."""


import pathlib
from urllib.parse import quote

import botocore.session
from fuzz_values import Raw, Values, as_cbor, as_form, as_json
from millrace_server import ROOT

SERVICES = ["kinesis", "firehose", "glue", "iam", "sts", "logs"]
# What waits for its answer, or starts programs; they are called with strange members only.
SLOW = {"SubscribeToShard", "ReceiveMessages", "CreateSession", "RunStatement"}
ARN = "arn:aws:{}:us-east-1:000000000000:{}"
ROLE = "arn:aws:iam::000000000000:role/fuzz"
KNOWN = {
    "StreamName": "fuzz", "StreamARN": ARN.format("kinesis", "stream/fuzz"), "ShardId": "shardId-000000000000", "ShardToSplit": "shardId-000000000000",
    "ShardIteratorType": ("TRIM_HORIZON", "LATEST", "AT_TIMESTAMP"), "PartitionKey": "a", "ConsumerName": "fuzz", "DeliveryStreamName": "fuzz",
    "DatabaseName": "fuzz", "TableName": "fuzz", "Database": "fuzz", "Table": "fuzz", "CatalogId": "000000000000", "Values": ["1"], "PartitionValues": ["1"],
    "PartitionValueList": ["1"], "Expression": ("day = '1'", "day like '%1%'", "day between '1' and '2'"), "CrawlerName": "fuzz", "JobName": "fuzz", "TriggerName": "fuzz",
    "WorkflowName": "fuzz", "RegistryName": "fuzz", "SchemaName": "fuzz", "RegistryId": {"RegistryName": "fuzz"}, "SchemaId": {"RegistryName": "fuzz", "SchemaName": "fuzz"},
    "ConnectionName": "fuzz", "FunctionName": "fuzz", "ClassifierName": "fuzz", "Role": ROLE, "RoleARN": ROLE, "RoleArn": ROLE, "RoleName": "fuzz", "UserName": "fuzz",
    "PolicyName": "fuzz", "PolicyArn": "arn:aws:iam::000000000000:policy/fuzz", "InstanceProfileName": "fuzz", "PolicyDocument": '{"Version":"2012-10-17","Statement":[]}',
    "logGroupName": "fuzz", "logStreamName": "fuzz", "BucketARN": "arn:aws:s3:::fuzz", "Bucket": "fuzz", "Key": "fuzz", "CopySource": "fuzz/fuzz", "ColumnNameList": ["a"],
    "RulesetName": "fuzz", "Ruleset": 'Rules = [ RowCount > 0, ColumnValues "a" > 1 ]', "Schedule": "cron(0 12 * * ? 2199)", "ScheduleExpression": "cron(0 12 * * ? 2199)",
    "DataFormat": ("AVRO", "JSON", "PROTOBUF"), "SchemaDefinition": ('{"type":"string"}', "{}", 'syntax = "proto3"; message M { int32 a = 1; }'), "IndexName": "fuzz",
    "MaxResults": (1, 10), "Limit": (1, 10), "limit": (1, 10), "MaxItems": (1, 10), "filterPattern": ("a", "?a -b", '"a b"'), "ColumnName": "a",
    "ResourceARN": ARN.format("kinesis", "stream/fuzz"), "ResourceArn": ARN.format("glue", "database/fuzz"), "resourceArn": ARN.format("logs", "log-group:fuzz"),
    "CreateSession.Role": "arn:aws:iam::000000000000:role/none", "AssumeRolePolicyDocument": '{"Version":"2012-10-17","Statement":[]}', "Command": {"Name": "pythonshell", "ScriptLocation": "s3://none/none.py"},
    **{f"{verb}{kind}.Name": "fuzz" for kind in ("Database", "Table", "Crawler", "Job", "Trigger", "Workflow", "Connection", "Classifier", "DataQualityRuleset", "SecurityConfiguration", "WorkflowRunProperties", "WorkflowRun", "WorkflowRuns")
       for verb in ("Get", "Delete", "Update", "Create", "Start", "Stop")},
}
HEADERS = [
    "Date", "X-Amz-Date", "Range", "If-Modified-Since", "If-Unmodified-Since", "If-Match", "If-None-Match", "Content-Length", "Authorization", "Content-Type", "Content-MD5", "Content-Encoding",
    "X-Amz-Content-Sha256", "X-Amz-Decoded-Content-Length", "X-Amz-Trailer", "X-Amz-Copy-Source", "X-Amz-Copy-Source-Range", "X-Amz-Copy-Source-If-Modified-Since",
    "X-Amz-Copy-Source-If-Unmodified-Since", "X-Amz-Copy-Source-If-Match", "X-Amz-Security-Token", "X-Amz-Storage-Class", "X-Amz-Metadata-Directive", "X-Amz-Checksum-Algorithm",
    "X-Amz-Checksum-Type", "X-Amz-Checksum-Mode", "X-Amz-Checksum-Crc32", "X-Amz-Checksum-Sha256", "X-Amz-Meta-A", "X-Amz-Tagging", "X-Amz-Acl", "X-Amz-Target", "X-Amz-Expected-Bucket-Owner",
    "X-Amz-Mp-Object-Size", "X-Amz-Sdk-Checksum-Algorithm", "X-Amz-Server-Side-Encryption", "Host", "Expect", "Origin", "Cookie", "User-Agent", "Referer", "Connection", "Accept-Encoding", "Cache-Control",
    "Expires", "Content-Disposition", "Access-Control-Request-Method", "Transfer-Encoding",
]
BIG = ["9223372036854775807", "-9223372036854775808", "9223372036854775808", "18446744073709551616", "-1", "0", "1e309", "٣", "+5", "0x10", " 5 "]
HEADER_VALUES = [
    "", " ", ",", ";", "=", "\u00e9", "\x7f", "\x01", "a" * 9000, "%", "*", '"', '"a', "bytes=", "bytes=-", "bytes=0-", "bytes=-0", "bytes=5-2", "bytes=0-0,2-3", "bytes=a-b", "items=0-1",
    *BIG, *[f"bytes=0-{n}" for n in BIG], *[f"bytes={n}-" for n in BIG], *[f"bytes=-{n}" for n in BIG], *[f"bytes={n}-{n}" for n in BIG],
    *[f"Sun, 22 Nov 2026 {n}:00:00 GMT" for n in BIG], *[f"x, {n} Nov {n} {n}:{n}:{n} GMT" for n in BIG], "Sun, 22 Nov 2026 08:00:00 GMT", "Sun, 31 Feb 0000 99:99:99 GMT", "Sunday, 22-Nov-26 08:00:00 GMT",
    "20261122T080000Z", "99991231T235959Z", "00000000T000000Z", "20260231T990000Z", "2026-11-22T08:00:00Z", "20261122T0800é0Z",
    "AWS4-HMAC-SHA256", "AWS4-HMAC-SHA256 Credential=", "AWS4-HMAC-SHA256 Credential=a/b/c/d/aws4_request,SignedHeaders=h,Signature=0",
    "AWS4-HMAC-SHA256 Credential=////////aws4_request,SignedHeaders=;;;;,Signature=", "AWS4-HMAC-SHA256 Credential=a/20261122/us-east-1/s3/aws4_request, SignedHeaders=host;x-amz-date, Signature=" + "f" * 64,
    "AWS a:b", "AWS4-ECDSA-P256-SHA256 Credential=a/b/c/d", "Bearer x", "Basic eDp5", "STREAMING-AWS4-HMAC-SHA256-PAYLOAD", "STREAMING-UNSIGNED-PAYLOAD-TRAILER", "UNSIGNED-PAYLOAD", "e" * 64,
    "aws-chunked", "gzip", "chunked", "100-continue", "application/xml", "application/json", "application/x-amz-json-1.1", "application/x-amz-cbor-1.1", "application/x-www-form-urlencoded", "multipart/form-data",
    "fuzz/fuzz", "/fuzz/fuzz?versionId=", "fuzz/%00", "%ff/%", "x-amz-checksum-crc32", "x-amz-checksum-", "CRC32", "SHA256", "FULL_OBJECT", "STANDARD", "REPLACE", "AAAAAA==", "a=b&c=%", "Kinesis_20131202.",
    "Kinesis_20131202.PutRecords", "Kinesis_20131202.ListStreams", "AWSGlue.GetTables", "Nothing.Nothing", ".", "localhost", "fuzz.localhost", "[::1]:99999", "fuzz.s3.amazonaws.com", "..", "keep-alive", "close", "upgrade",
]
# Values that begin like what a header takes.
FITTING = {
    "Range": ("bytes=", "items="), "X-Amz-Copy-Source-Range": ("bytes=",), "Date": ("Sun", "x, ", "2026", "9999", "0000"), "X-Amz-Date": ("2026", "9999", "0000", "Sun"),
    **dict.fromkeys(["If-Modified-Since", "If-Unmodified-Since", "X-Amz-Copy-Source-If-Modified-Since", "X-Amz-Copy-Source-If-Unmodified-Since", "Expires"], ("Sun", "x, ", "2026")),
    "Authorization": ("AWS", "Bea", "Bas"), "Content-Length": tuple(BIG), "X-Amz-Decoded-Content-Length": tuple(BIG), "X-Amz-Mp-Object-Size": tuple(BIG),
    "X-Amz-Content-Sha256": ("STREAMING", "UNSIGNED", "eee"), "X-Amz-Copy-Source": ("fuzz", "/fuzz"), "X-Amz-Target": ("Kinesis", "AWSGlue", "Nothing"), "Content-Encoding": ("aws", "gzip"),
}
PATHS = ["/", "/fuzz", "/fuzz/", "/fuzz/fuzz", "//", "/fuzz//a", "/fuzz/%00", "/fuzz/%ff%fe", "/fuzz/%F4%8F%BF%BF", "/fuzz/e%CC%81", "/%2e%2e/x", "/fuzz/" + "k" * 1100, "/_millrace/", "/_millrace/run/", "/%", "/fuzz/%zz", "*"]
QUERIES = [
    "X-Amz-Expires", "X-Amz-Date", "X-Amz-Credential", "X-Amz-SignedHeaders", "X-Amz-Signature", "X-Amz-Algorithm", "X-Amz-Security-Token", "Expires", "AWSAccessKeyId", "Signature", "partNumber", "uploadId", "uploads",
    "delete", "max-keys", "max-parts", "max-uploads", "part-number-marker", "key-marker", "upload-id-marker", "marker", "start-after", "continuation-token", "encoding-type", "delimiter", "prefix", "list-type", "fetch-owner",
    "versionId", "response-expires", "response-content-type", "location", "notification", "Action", "Version", "x-id",
]


class Request:
    def __init__(self, label, method, path, headers, body=b""):
        self.label, self.method, self.path, self.headers, self.body = label, method, path, headers, body

    def bytes(self, host):
        names = {name.lower() for name, _ in self.headers}
        headers = list(self.headers)
        if "host" not in names:
            headers.insert(0, ("Host", host))
        if "content-length" not in names and "transfer-encoding" not in names:
            headers.append(("Content-Length", str(len(self.body))))
        lines = [f"{self.method} {self.path} HTTP/1.1"] + [f"{name}: {value}" for name, value in headers]
        return "\r\n".join(lines).encode("utf-8", "replace") + b"\r\n\r\n" + self.body

    @property
    def is_framed(self):
        """Whether the client and the server agree on where the request ends."""
        return not {"content-length", "transfer-encoding", "expect", "connection"} & {name.lower() for name, _ in self.headers}


class Requests:
    """Makes requests by a seeded generator."""

    def __init__(self, random):
        self.random = random
        self.values = Values(random, KNOWN)
        session = botocore.session.get_session()
        self.models = {name: session.get_service_model(name) for name in [*SERVICES, "s3"]}
        self.operations = []
        for service in SERVICES:
            lines = pathlib.Path(ROOT / "Models" / service / "operations.txt").read_text().split("\n")
            self.operations += [(service, name) for name in lines if name and name[0] != "#"]
        # Those of S3 that the server lacks are all refused alike; they come seldom.
        present = {file.stem for file in pathlib.Path(ROOT / "Sources/Services/S3API/Operations").rglob("*.swift")}
        self.operations += [("s3", name) for name in self.models["s3"].operation_names if name in present]
        self.lacking = [("s3", name) for name in self.models["s3"].operation_names if name not in present]

    def next(self):
        if self.random.random() < 0.2:
            return self.with_headers()
        service, name = self.random.choice(self.lacking if self.random.random() < 0.03 else self.operations)
        operation = self.models[service].operation_model(name)
        strangeness = self.random.choice([0, 0.1, 0.25, 0.6]) if name not in SLOW else 0.7
        given = self.values.value(operation.input_shape, 0, "", name, strangeness) if operation.input_shape else {}
        if operation.input_shape and self.random.random() < 0.6 and isinstance(given, dict) and operation.input_shape.members:
            member = self.random.choice(list(operation.input_shape.members))
            given[member] = self.values.extreme(operation.input_shape.members[member])
        if name in SLOW and isinstance(given, dict):
            given.pop("ConsumerARN", None)
            given.pop("WaitTimeSeconds", None)
        if service == "s3":
            return self.s3(operation, given if isinstance(given, dict) else {})
        return self.call(service, operation, given)

    def call(self, service, operation, given):
        model = self.models[service]
        label = f"{service}.{operation.name}"
        if model.metadata["protocol"] == "query":
            return Request(label, "POST", "/", [("Content-Type", "application/x-www-form-urlencoded")], as_form(operation.name, model.metadata["apiVersion"], given))
        is_cbor = service == "kinesis" and self.random.random() < 0.4
        kind = "application/x-amz-cbor-1.1" if is_cbor else f"application/x-amz-json-{model.metadata['jsonVersion']}"
        headers = [("X-Amz-Target", f"{model.metadata['targetPrefix']}.{operation.name}"), ("Content-Type", kind)]
        return Request(label, "POST", "/", headers, as_cbor(given) if is_cbor else as_json(given))

    def s3(self, operation, given):
        path, headers, query, body = operation.http["requestUri"], [], [], b""
        payload = operation.input_shape.serialization.get("payload") if operation.input_shape else None
        for name, shape in (operation.input_shape.members if operation.input_shape else {}).items():
            value = given.get(name)
            if value is None:
                continue
            place, wire = shape.serialization.get("location"), shape.serialization.get("name", name)
            text = value.token if isinstance(value, Raw) else value.decode("latin-1") if isinstance(value, bytes) else str(value)
            if place == "uri":
                path = path.replace("{" + wire + "+}", quote(text, safe="/~", errors="replace")).replace("{" + wire + "}", quote(text, safe="", errors="replace"))
            elif place == "querystring":
                query.append(f"{wire}={quote(text, safe='', errors='replace')}")
            elif place in ("header", "headers"):
                pairs = value.items() if isinstance(value, dict) and place == "headers" else [("", text)]
                headers += [(wire + key, str(inner).replace("\r", "").replace("\n", "").replace("\0", "")[:9000]) for key, inner in pairs]
            elif name == payload:
                body = self.xml(wire, value, shape) if shape.type_name == "structure" else text.encode("utf-8", "replace")
        path = path.replace("{Bucket}", "fuzz").replace("{Key+}", "fuzz")
        if query:
            path += ("&" if "?" in path else "?") + "&".join(query)
        headers = [(name, value) for name, value in headers if name.lower() not in ("content-length", "host") and name.isascii() and " " not in name and ":" not in name]
        return Request(f"s3.{operation.name}", operation.http["method"], path.replace(" ", "%20"), headers, body)

    def xml(self, name, value, shape):
        from xml.sax.saxutils import escape

        def write(name, value):
            if isinstance(value, dict):
                return f"<{name}>" + "".join(write(key, inner) for key, inner in value.items()) + f"</{name}>"
            if isinstance(value, list):
                return "".join(write(name, inner) for inner in value)
            return f"<{name}>{escape(value.token if isinstance(value, Raw) else str(value))}</{name}>"

        text = write(name, value)
        if self.random.random() < 0.1:
            text = text[: self.random.randrange(len(text) + 1)]
        return text.encode("utf-8", "replace")

    def with_headers(self):
        """A plain request with odd headers and query items."""
        random = self.random
        method = random.choice(["GET", "GET", "PUT", "POST", "HEAD", "DELETE", "OPTIONS", "PATCH"])
        headers = []
        for name in random.sample(HEADERS if random.random() < 0.5 else list(FITTING), random.choice([1, 1, 2, 3])):
            fitting = [value for value in HEADER_VALUES if value.startswith(FITTING.get(name, ""))]
            headers.append((name, random.choice(fitting if random.random() < 0.7 else HEADER_VALUES)))
        # A date of a request is read where it has an authorization, and a source where there is one.
        if any(name == "Date" for name, _ in headers) and random.random() < 0.7:
            headers.append(("Authorization", "AWS4-HMAC-SHA256 Credential=a/b/c/d/aws4_request,SignedHeaders=h,Signature=0"))
        path = random.choice(PATHS[:4] if random.random() < 0.7 else PATHS)
        if random.random() < 0.4:
            names = random.sample(QUERIES, random.choice([1, 2, 5]))
            path += "?" + "&".join(f"{name}={quote(random.choice(HEADER_VALUES[:60] + BIG), safe='')}" for name in names)
        if method == "DELETE" and path.split("?")[0] == "/fuzz":
            method = "GET"
        body = random.choice([b"", b"{}", b"a=b", b"<a/>", b"5;chunk-signature=0\r\nhello\r\n0\r\n\r\n", b"7fffffffffffffff\r\n", b"\xff" * 20]) if method in ("PUT", "POST") else b""
        if random.random() < 0.15:
            method, path = "PUT", f"/fuzz/fuzz?partNumber=1&uploadId={quote(str(self.values.known.get('UploadId', 'x')), safe='')}"
            headers = [(name, value) for name, value in headers if name != "X-Amz-Copy-Source"] + [("X-Amz-Copy-Source", "fuzz/fuzz")]
        return Request("headers " + ",".join(name for name, _ in headers), method, path, headers, body)


def signed(request, host, key, secret, service):
    """The request with a signature that is valid."""
    from botocore.auth import S3SigV4Auth, SigV4Auth
    from botocore.awsrequest import AWSRequest
    from botocore.credentials import Credentials

    plain = AWSRequest(request.method, f"http://{host}{request.path}", headers=dict(request.headers), data=request.body)
    (S3SigV4Auth if service == "s3" else SigV4Auth)(Credentials(key, secret), service, "us-east-1").add_auth(plain)
    return Request(request.label, request.method, request.path, [(name, str(value)) for name, value in plain.headers.items()], request.body)
