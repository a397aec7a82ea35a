"""Inputs for every operation of every service: what it is on, as Models/*/access.json names it, among decoys.

Requests are made by hand, as an SDK sends no member that its model does not know.
"""

import functools
import http.client
import json
import re
import urllib.parse

import botocore.session
from botocore.auth import S3SigV4Auth, SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from millrace_server import ROOT

SERVICES = ("kinesis", "firehose", "glue", "logs", "iam")


@functools.cache
def model(service):
    return botocore.session.get_session().get_service_model(service)


@functools.cache
def access(service):
    return json.loads((ROOT / f"Models/{service}/access.json").read_text())


def operations(service):
    return list(access(service)["operations"])


def references(service, operation):
    """Each resource of an operation as the paths of members by the labels of its kind."""
    for text in access(service)["operations"][operation]:
        kind, rest = re.fullmatch(r"(\w+)\((.*)\)", text).groups()
        labels = [label.strip() for label in access(service)["resources"][kind]["members"].split(",")]
        paths = [path.strip() for path in rest.split(",")]
        yield kind, {label: path for label, path in zip(labels, paths) if path not in ("-", "")}


def skeleton(shape, text, depth=0, name=""):
    """A value with every member, the texts being `text`, or what it says for the name of a member."""
    match shape.type_name:
        case "structure":
            members = {n: m for n, m in shape.members.items() if depth < 3 or n in shape.required_members}
            return {n: skeleton(m, text, depth + 1, n) for n, m in members.items()} if depth < 6 else {}
        case "list":
            return [skeleton(shape.member, text, depth + 1, name)] if depth < 6 else []
        case "map":
            return {"key": skeleton(shape.value, text, depth + 1, name)} if depth < 6 else {}
        case "string":
            return shape.enum[0] if shape.enum else text(name) if callable(text) else text
        case "boolean":
            return False
        case "blob":
            return "eA=="
        case _:
            return 1


def put(value, path, text):
    """Sets the member at a path, of each element of a list."""
    step, _, rest = path.partition(".")
    name = step.removesuffix("[]")
    if not rest:
        value[name] = [text] if step.endswith("[]") else text
        return
    below = value.setdefault(name, [{}] if step.endswith("[]") else {})
    for one in below if isinstance(below, list) else [below]:
        put(one, rest, text)


@functools.cache
def member_names(service):
    """All names of texts on the first level of the service's inputs."""
    shapes = [model(service).operation_model(name).input_shape for name in operations(service)]
    return {name for shape in shapes if shape for name, member in shape.members.items() if member.type_name == "string"}


class Signer:
    """Sends requests of one caller over one connection."""

    def __init__(self, server, key, secret, token=None, region="us-east-1"):
        self.credentials = Credentials(key, secret, token)
        self.host, self.region = f"127.0.0.1:{server.port}", region
        self.connection = http.client.HTTPConnection(self.host, timeout=60)

    def call(self, service, operation, members):
        metadata = model(service).metadata
        if metadata["protocol"] == "query":
            headers = {"Content-Type": "application/x-www-form-urlencoded"}
            body = urllib.parse.urlencode({"Action": operation, "Version": metadata["apiVersion"], **flat(members)})
        else:
            headers = {"Content-Type": f"application/x-amz-json-{metadata['jsonVersion']}", "X-Amz-Target": f"{metadata['targetPrefix']}.{operation}"}
            body = json.dumps(members)
        return self.send("POST", "/", service, body.encode(), headers)

    def send(self, method, path, service, body=b"", headers=()):
        request = AWSRequest(method, f"http://{self.host}{path}", data=body, headers=dict(headers))
        (S3SigV4Auth if service == "s3" else SigV4Auth)(self.credentials, service, self.region).add_auth(request)
        self.connection.request(method, path, body, dict(request.headers))
        answer = self.connection.getresponse()
        return answer.status, answer.read().decode(errors="replace")


def flat(value, prefix=""):
    """Members as the query protocol writes them."""
    if isinstance(value, dict):
        return {k: v for name, one in value.items() for k, v in flat(one, f"{prefix}.{name}" if prefix else name).items()}
    if isinstance(value, list):
        return {k: v for place, one in enumerate(value, 1) for k, v in flat(one, f"{prefix}.member.{place}").items()}
    return {prefix: str(value).lower() if isinstance(value, bool) else value}
