"""Arguments of a job run.

Follows https://docs.aws.amazon.com/glue/latest/dg/aws-glue-api-crawler-pyspark-extensions-get-resolved-options.html
"""

import argparse

_RESERVED = ("JOB_NAME", "JOB_ID", "JOB_RUN_ID", "SECURITY_CONFIGURATION")
_BOOKMARK_OPTIONS = ("job-bookmark-enable", "job-bookmark-disable", "job-bookmark-pause")


class GlueArgumentError(Exception):
    """A job argument is missing, or given in a way that cannot be read."""


class _Parser(argparse.ArgumentParser):
    def error(self, message):
        raise GlueArgumentError(message)


def getResolvedOptions(args, options):
    """Returns the values of the named arguments, and of those that Glue itself sets, by name.

    args: the command line, normally sys.argv.
    options: names of arguments that must be there.
    Raises GlueArgumentError if one is missing.
    """
    parser = _Parser(allow_abbrev=False, add_help=False)
    for name in dict.fromkeys(options):
        name = name[2:] if name.startswith("--") else name
        if name in ("TempDir", "job-bookmark-option", "JOB_NAME"):
            continue
        parser.add_argument("--" + name, required=True)
    parser.add_argument("--job-bookmark-option", choices=_BOOKMARK_OPTIONS)
    parser.add_argument("--continuation-option", choices=_BOOKMARK_OPTIONS)
    parser.add_argument("--TempDir", required="TempDir" in options)
    for name in _RESERVED:
        parser.add_argument("--" + name, required=name in options)
    found, _ = parser.parse_known_args(args[1:])
    return {name: value for name, value in vars(found).items() if value is not None}
