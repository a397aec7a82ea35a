"""Runs a Spark job's script as the driver: millrace_spark.py SCRIPT ERROR_FILE SETTINGS [ARGUMENT ...]

SETTINGS is a JSON file with what the server chose: see `millrace_spark_settings.prepare`.
"""

import json
import sys

import millrace_limits
import millrace_metrics
import millrace_script
import millrace_spark_settings

# The classes of errors that AWS puts before a message, by the exception's name.
# https://docs.aws.amazon.com/glue/latest/dg/glue-troubleshooting-errors.html
_CATEGORIES = {
    "AnalysisException": "QUERY_ERROR", "ParseException": "QUERY_ERROR", "SyntaxError": "SYNTAX_ERROR", "IndentationError": "SYNTAX_ERROR",
    "ModuleNotFoundError": "IMPORT_ERROR", "ImportError": "IMPORT_ERROR", "GlueArgumentError": "INVALID_ARGUMENT_ERROR",
    "EntityNotFoundException": "RESOURCE_NOT_FOUND_ERROR", "AccessDeniedException": "PERMISSION_ERROR", "NameError": "SYNTAX_ERROR",
    "IllegalArgumentException": "INVALID_ARGUMENT_ERROR", "NotImplementedError": "UNSUPPORTED_OPERATION_ERROR",
}


def worded(error, line, text):
    """An error as the ErrorMessage of a Spark job's run has it."""
    if type(error).__name__ == "Py4JJavaError":
        called = text.partition("\n")[0].rpartition(": An")[2].strip()
        text = f"An {called} {error.java_exception.getMessage() or error.java_exception.getClass().getName()}"
    elif type(error).__module__.startswith("pyspark."):
        text = f"{type(error).__name__}: {error}"
    category = _CATEGORIES.get(type(error).__name__, "UNCLASSIFIED_ERROR")
    place = f"Failed Line Number: {line}; " if line else ""
    return f"Error Category: {category}; {place}{text}"


def stop_spark():
    """Stops the context, so that its event log is whole."""
    from pyspark import SparkContext

    context = SparkContext._active_spark_context
    if context is not None:
        try:
            context.stop()
        except Exception as error:
            print(f"Spark could not be stopped: {error}", file=sys.stderr)


def main():
    script, error_file, settings_file = sys.argv[1:4]
    millrace_limits.apply()
    with open(settings_file) as file:
        settings = json.load(file)
    millrace_spark_settings.prepare(settings)
    if settings["tellsMetrics"]:
        millrace_metrics.follow()
    millrace_script.run(script, error_file, sys.argv[4:], worded, stop_spark)


main()
