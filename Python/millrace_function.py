"""Keeps a Lambda function's handler warm and serves the Lambda invoke API for it: millrace_function.py FILE HANDLER

Listens on a free port of the loopback interface, writes the port to standard output, and answers requests that carry the token of
MILLRACE_FUNCTION_TOKEN. What the handler prints goes to standard error.
https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html
"""

import hmac
import http.server
import importlib.util
import json
import os
import sys
import threading
import time
import traceback
import uuid

import millrace_limits


class Context:
    """What a handler learns of its invocation: https://docs.aws.amazon.com/lambda/latest/dg/python-context.html."""

    def __init__(self, arn, seconds):
        self.invoked_function_arn = arn
        self.function_name = arn.split(":")[6] if arn.count(":") >= 6 else arn
        self.function_version = "$LATEST"
        self.memory_limit_in_mb = "128"
        self.aws_request_id = str(uuid.uuid4())
        self.log_group_name = f"/aws/lambda/{self.function_name}"
        self.log_stream_name = "firehose"
        self._deadline = time.monotonic() + seconds

    def get_remaining_time_in_millis(self):
        return max(0, int((self._deadline - time.monotonic()) * 1000))


def load(path, name):
    sys.path.insert(0, os.path.dirname(path))
    spec = importlib.util.spec_from_file_location("millrace_handler", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return getattr(module, name)


class Server(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    token = os.environ.pop("MILLRACE_FUNCTION_TOKEN", "")
    handler = None

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        if not hmac.compare_digest(self.headers.get("X-Millrace-Token", ""), self.token):
            return self.answer(403, {"message": "Forbidden"})
        try:
            context = Context(self.headers.get("X-Millrace-Function", ""), int(self.headers.get("X-Millrace-Seconds", 300)))
            result = json.dumps(type(self).handler(json.loads(body), context)).encode()
            self.answer(200, result)
        except Exception as error:  # what a handler raises is the function's answer
            traceback.print_exc()
            shown = {"errorMessage": str(error), "errorType": type(error).__name__, "stackTrace": traceback.format_tb(error.__traceback__)}
            self.answer(200, shown, {"X-Amz-Function-Error": "Unhandled"})

    def answer(self, status, body, headers={}):
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        self.send_response(status)
        for name, value in {"Content-Type": "application/json", "Content-Length": str(len(content)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_):
        pass


def end_with(parent):
    """Ends this process when the server does, however it ends."""
    while os.getppid() == parent:
        time.sleep(1)
    os._exit(1)


def main():
    path, name = sys.argv[1:3]
    millrace_limits.apply()
    port_output = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    threading.Thread(target=end_with, args=(os.getppid(),), daemon=True).start()
    Server.handler = staticmethod(load(path, name))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Server)
    print(server.server_address[1], file=port_output, flush=True)
    server.serve_forever()


main()
