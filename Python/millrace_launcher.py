"""Runs a Python shell job's script under its limits: millrace_launcher.py SCRIPT ERROR_FILE [ARGUMENT ...]

The message of an exception that ends the script goes into ERROR_FILE, for the job run's ErrorMessage.
"""

import sys

import millrace_limits
import millrace_script

millrace_limits.apply()
millrace_script.run(sys.argv[1], sys.argv[2], sys.argv[3:])
