"""Runs a Python shell job's script under its limits: millrace_launcher.py SCRIPT ERROR_FILE [ARGUMENT ...]

The message of an exception that ends the script goes into ERROR_FILE, for the job run's ErrorMessage.
"""

import os
import runpy
import signal
import sys
import traceback

import millrace_limits


def main():
    script, error_file = sys.argv[1:3]
    millrace_limits.apply()
    sys.argv = [script] + sys.argv[3:]
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
            with open(error_file, "w") as file:
                file.write(f"SystemExit: {exit.code}")
    except BaseException as error:
        status = 1
        kind, value, trace = sys.exc_info()
        # The frames of this launcher and of runpy say nothing about the script.
        frames = [frame for frame in traceback.extract_tb(trace) if frame.filename == script or "runpy" not in frame.filename]
        lines = traceback.format_list(frames[1:]) + traceback.format_exception_only(kind, value)
        sys.stderr.write("Traceback (most recent call last):\n" + "".join(lines))
        with open(error_file, "w") as file:
            file.write("".join(traceback.format_exception_only(kind, value)).strip())
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        # What the script left running in its session ends with it.
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        os.killpg(0, signal.SIGTERM)
    os._exit(status & 0xFF)


main()
