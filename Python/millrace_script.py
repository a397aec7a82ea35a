"""Runs a script as the main program, and says how it ended."""

import os
import runpy
import signal
import sys
import traceback


def run(script, error_file, arguments, worded=None, at_end=None):
    """Runs the script to its end, and ends this process and its session with its status.

    The message of what ended the script goes into error_file, for the run's ErrorMessage; worded(error, line, text) makes it of the
    exception, the script's line that failed (or None) and what Python says of it. at_end() is called when the script has ended.
    """
    sys.argv = [script] + arguments
    sys.path[0] = os.path.dirname(script)
    status = 0
    try:
        runpy.run_path(script, run_name="__main__")
    except SystemExit as exit:
        if exit.code is None or exit.code == 0:
            status = 0
        elif isinstance(exit.code, int):
            status = exit.code
        else:
            print(exit.code, file=sys.stderr)
            status = 1
        if status:
            text = f"SystemExit: {exit.code}"
            with open(error_file, "w") as file:
                file.write(worded(exit, None, text) if worded else text)
    except BaseException as error:
        status = 1
        kind, value, trace = sys.exc_info()
        # The frames of the launcher and of runpy say nothing about the script.
        frames = [frame for frame in traceback.extract_tb(trace) if frame.filename == script or "runpy" not in frame.filename]
        frames = [frame for frame in frames if frame.filename != __file__]
        lines = traceback.format_list(frames) + traceback.format_exception_only(kind, value)
        sys.stderr.write("Traceback (most recent call last):\n" + "".join(lines))
        failed = [frame.lineno for frame in frames if frame.filename == script]
        text = "".join(traceback.format_exception_only(kind, value)).strip()
        with open(error_file, "w") as file:
            file.write(worded(error, failed[-1] if failed else None, text) if worded else text)
    finally:
        if at_end:
            at_end()
        sys.stdout.flush()
        sys.stderr.flush()
        # What the script left running in its session ends with it.
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        os.killpg(0, signal.SIGTERM)
    os._exit(status & 0xFF)
