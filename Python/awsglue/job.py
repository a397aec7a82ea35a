"""Job: names the run, and keeps what bookmarks remember.

https://docs.aws.amazon.com/glue/latest/dg/aws-glue-api-crawler-pyspark-extensions-job.html
"""

import sys

from awsglue import _bookmarks


class Job:
    """The run that the script is; what its reads have seen is remembered when it is committed."""

    _current = None

    def __init__(self, glue_context):
        self._glue_context = glue_context

    @classmethod
    def init(cls, job_name, args=None):
        """Begins the run; with job-bookmark-enable among the arguments the reads leave out what was processed before."""
        option = _option(args or {}, "job-bookmark-option") or "job-bookmark-disable"
        kept = _bookmarks.Bookmarks(option, _option(args or {}, "job-bookmark-from"), _option(args or {}, "job-bookmark-to"))
        _bookmarks.current = kept
        cls._current = (job_name, args or {})

    @classmethod
    def commit(cls):
        """Remembers what the reads of this run have seen. It is kept on disk when this returns."""
        if cls._current is not None:
            _bookmarks.current.commit()

    @classmethod
    def id(cls):
        return _option({}, "JOB_RUN_ID")

    @classmethod
    def isJobBookmarkEnabled(cls):
        return _bookmarks.current.is_enabled


def _option(args, name):
    """An argument as getResolvedOptions names it, or as it stands on the command line."""
    for key in (name, name.replace("-", "_")):
        if args.get(key):
            return args[key]
    for place, text in enumerate(sys.argv):
        if text == f"--{name}" and place + 1 < len(sys.argv):
            return sys.argv[place + 1]
        if text.startswith(f"--{name}="):
            return text.partition("=")[2]
    return None
