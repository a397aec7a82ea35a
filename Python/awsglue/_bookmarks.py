"""Job bookmarks: what earlier runs have processed, by the transformation context of each read.

https://docs.aws.amazon.com/glue/latest/dg/monitor-continuations.html
"""

from awsglue import _server

# An object may become visible this long after objects that were written later; those are told apart by name.
WINDOW_MILLISECONDS = 900_000


class Bookmarks:
    """The state of one run: what it began with, and what its reads have seen since."""

    def __init__(self, option="job-bookmark-disable", start=None, end=None):
        self.is_enabled = option in ("job-bookmark-enable", "job-bookmark-pause") and _server.is_there()
        self._is_kept = option == "job-bookmark-enable"
        self._end = {}
        self._state = {}
        self._next = {}
        if not self.is_enabled:
            return
        if option == "job-bookmark-pause" and start:
            self._state = _server.call("GET", "/bookmark", query={"run": start})
        else:
            self._state = _server.call("GET", "/bookmark")
        if option == "job-bookmark-pause" and end:
            self._end = _server.call("GET", "/bookmark", query={"run": end})

    def unseen(self, context, files):
        """The files that no committed run has read under a context; they count as seen once this run commits."""
        if not self.is_enabled or not context:
            return files
        before, until = self._state.get(context, {}), self._end.get(context)
        fresh = [f for f in files if not _has(before, f) and (until is None or _has(until, f))]
        self._next[context] = _seen(before, fresh)
        return fresh

    def keys(self, context):
        """The last key values that a committed run has read under a context, and up to which this one may; or None each."""
        if not self.is_enabled or not context:
            return None, None
        end = self._end.get(context)
        return self._state.get(context, {}).get("keys"), end and end.get("keys")

    def set_keys(self, context, values):
        if self.is_enabled and context and values is not None:
            self._next[context] = {"keys": values}

    def commit(self):
        if self.is_enabled and self._is_kept:
            self._state = {**self._state, **self._next}
            _server.call("PUT", "/bookmark", self._state)
            self._next = {}


def _has(state, file):
    high = state.get("high")
    if high is None or file.modified > high:
        return False
    return file.modified <= high - WINDOW_MILLISECONDS or state["seen"].get(file.path) == file.modified


def _seen(before, fresh):
    """The state after a read: the newest time, and the objects near it by name."""
    high = max([before.get("high", 0), *[file.modified for file in fresh]])
    seen = {**before.get("seen", {}), **{file.path: file.modified for file in fresh}}
    return {"high": high, "seen": {path: at for path, at in seen.items() if at > high - WINDOW_MILLISECONDS}}


current = Bookmarks()
