"""The driver of an interactive session: runs the statements that the server hands it, one after another.

millrace_session.py ERROR_FILE SETTINGS

https://docs.aws.amazon.com/glue/latest/dg/interactive-sessions.html
"""

import ast
import contextlib
import io
import json
import sys
import threading
import traceback

import millrace_limits
import millrace_spark_settings
from awsglue import _server

_OUTPUT_BYTES = 1024 * 1024
_running = None
_lock = threading.Lock()


class Cancelled(BaseException):
    """A statement that was cancelled."""


def main():
    error_file, settings_file = sys.argv[1:3]
    millrace_limits.apply()
    with open(settings_file) as file:
        millrace_spark_settings.prepare(json.load(file))
    try:
        names = _names()
    except Exception as error:
        with open(error_file, "w") as file:
            file.write(f"{type(error).__name__}: {error}")
        raise
    _server.call("PUT", "/ready", {})
    threading.Thread(target=_follow_cancellations, args=(names["sc"], threading.main_thread()), daemon=True).start()
    while True:
        # The server waits for a statement as long as it likes, and answers nothing if none came.
        statement = _server.call("GET", "/statement")
        if statement:
            _server.call("PUT", "/statement", _run(statement, names), query={"id": statement["id"]})


def _names():
    """What statements find: AWS's sessions have spark and sc, and a GlueContext is made by most first cells."""
    from awsglue.context import GlueContext
    from pyspark.context import SparkContext

    context = SparkContext.getOrCreate()
    glue = GlueContext(context)
    return {"__name__": "__main__", "sc": context, "spark": glue.spark_session, "glueContext": glue}


def _run(statement, names):
    """The output of a statement as GetStatement shows it."""
    global _running
    shown = io.StringIO()
    with _lock:
        _running = statement["id"]
    try:
        with contextlib.redirect_stdout(shown):
            _execute(statement["code"], names)
        state = {"state": "AVAILABLE"}
    except (Cancelled, KeyboardInterrupt):
        state = {"state": "CANCELLED"}
    except BaseException as error:
        # Frames of this file say nothing about the statement.
        frames = [f for f in traceback.extract_tb(error.__traceback__) if f.filename != __file__]
        lines = ["Traceback (most recent call last):\n", *traceback.format_list(frames), *traceback.format_exception_only(error)]
        state = {"state": "ERROR", "name": type(error).__name__, "value": str(error), "traceback": lines}
    finally:
        with _lock:
            _running = None
    text = shown.getvalue()
    sys.__stdout__.write(text)
    return {**state, "text": text[:_OUTPUT_BYTES].rstrip("\n")}


def _execute(code, names):
    """Runs the code; what its last expression gives is shown, as a prompt shows it."""
    tree = ast.parse(code, "<statement>")
    last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
    exec(compile(tree, "<statement>", "exec"), names)
    if last is not None:
        value = eval(compile(ast.Expression(last.value), "<statement>", "eval"), names)
        if value is not None:
            print(repr(value))


def _follow_cancellations(context, main_thread):
    import ctypes

    while True:
        wanted = _server.call("GET", "/cancellation")
        with _lock:
            if wanted and wanted["id"] == _running:
                context.cancelAllJobs()
                ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(main_thread.ident), ctypes.py_object(Cancelled))


main()
