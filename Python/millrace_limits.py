"""The limits that scripts run under, which the server gives in the environment."""

import os
import resource


def _limit(kind, name):
    value = os.environ.pop(name, None)
    if value:
        resource.setrlimit(kind, (int(value), int(value)))


def apply():
    _limit(resource.RLIMIT_DATA, "MILLRACE_LIMIT_MEMORY_BYTES")
    _limit(resource.RLIMIT_NOFILE, "MILLRACE_LIMIT_OPEN_FILES")
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
