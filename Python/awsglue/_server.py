"""What a job run asks of the server that started it."""

import json
import os
import urllib.parse
import urllib.request


class NoServer(RuntimeError):
    """The script does not run as a job."""


def is_there():
    return "MILLRACE_RUN_URL" in os.environ


def call(method, path, body=None, query=None):
    """The answer to a request about this run, as JSON; RuntimeError with the server's words if it refuses."""
    if not is_there():
        raise NoServer("this needs a job run: the script was started by hand")
    url = os.environ["MILLRACE_RUN_URL"] + path + ("?" + urllib.parse.urlencode(query) if query else "")
    data = None if body is None else json.dumps(body).encode()
    headers = {"Authorization": os.environ["AWS_CONTAINER_AUTHORIZATION_TOKEN"], "Content-Type": "application/json"}
    request = urllib.request.Request(url, data=data, method=method, headers=headers)
    try:
        with urllib.request.urlopen(request) as answer:
            return json.loads(answer.read() or b"null")
    except urllib.error.HTTPError as error:
        raise RuntimeError(error.read().decode(errors="replace")) from None
