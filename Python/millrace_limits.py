"""The limits that scripts run under, which the server gives in the environment."""

import os
import random
import resource

# The server goes on answering while jobs keep all processors busy; a script cannot take this back.
_NICENESS = 5


def _limit(kind, name):
    value = os.environ.pop(name, None)
    if value:
        most = resource.getrlimit(kind)[1]
        limit = int(value) if most == resource.RLIM_INFINITY else min(int(value), most)
        resource.setrlimit(kind, (limit, limit))


def _bind():
    """Binds the process, and what it starts, to some of the machine's processors."""
    count = os.environ.pop("MILLRACE_LIMIT_PROCESSORS", None)
    allowed = sorted(os.sched_getaffinity(0))
    if count and int(count) < len(allowed):
        os.sched_setaffinity(0, random.sample(allowed, int(count)))


def apply():
    _limit(resource.RLIMIT_DATA, "MILLRACE_LIMIT_MEMORY_BYTES")
    _limit(resource.RLIMIT_NOFILE, "MILLRACE_LIMIT_OPEN_FILES")
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    _bind()
    os.nice(_NICENESS)
