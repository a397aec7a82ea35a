import time


def test_groups_streams_and_events(aws, fails):
    logs = aws.logs
    logs.create_log_group(logGroupName="/g")
    fails("ResourceAlreadyExistsException", logs.create_log_group, logGroupName="/g")
    for name in ("a", "b"):
        logs.create_log_stream(logGroupName="/g", logStreamName=name)
    now = int(time.time() * 1000)
    for name in ("a", "b"):
        events = [{"timestamp": now + i, "message": f"{name} line {i} {'ERROR' if i % 2 else 'ok'}"} for i in range(10)]
        logs.put_log_events(logGroupName="/g", logStreamName=name, logEvents=events)
    head = logs.get_log_events(logGroupName="/g", logStreamName="a", startFromHead=True, limit=4)
    assert [e["message"][:8] for e in head["events"]] == [f"a line {i}" for i in range(4)]
    rest = logs.get_log_events(logGroupName="/g", logStreamName="a", startFromHead=True, nextToken=head["nextForwardToken"])
    assert len(rest["events"]) == 6
    end = logs.get_log_events(logGroupName="/g", logStreamName="a", nextToken=rest["nextForwardToken"])
    assert end["events"] == [] and end["nextForwardToken"] == rest["nextForwardToken"]
    tail = logs.get_log_events(logGroupName="/g", logStreamName="a", limit=2)
    assert [e["timestamp"] for e in tail["events"]] == [now + 8, now + 9]
    back = logs.get_log_events(logGroupName="/g", logStreamName="a", limit=3, nextToken=tail["nextBackwardToken"])
    assert [e["timestamp"] for e in back["events"]] == [now + 5, now + 6, now + 7]
    pages = logs.get_paginator("filter_log_events").paginate(
        logGroupName="/g", filterPattern="ERROR -9", PaginationConfig={"PageSize": 3}
    )
    found = [e["message"] for page in pages for e in page["events"]]
    assert len(found) == 8 and all("ERROR" in m and "9" not in m for m in found)
    some = logs.filter_log_events(logGroupName="/g", startTime=now + 3, endTime=now + 4, logStreamNames=["b"])["events"]
    assert len(some) == 2
    streams = logs.describe_log_streams(logGroupName="/g", orderBy="LastEventTime", descending=True)["logStreams"]
    assert {s["logStreamName"] for s in streams} == {"a", "b"} and streams[0]["lastEventTimestamp"] == now + 9
    assert [g["logGroupName"] for g in logs.describe_log_groups(logGroupNamePrefix="/")["logGroups"]] == ["/g"]
    logs.delete_log_stream(logGroupName="/g", logStreamName="a")
    fails("ResourceNotFoundException", logs.get_log_events, "log stream", logGroupName="/g", logStreamName="a")
    logs.delete_log_group(logGroupName="/g")
    fails("ResourceNotFoundException", logs.describe_log_streams, "log group", logGroupName="/g")
    fails("InvalidParameterException", logs.filter_log_events, logGroupName="/g", filterPattern="{ $.a = 1 }")


def test_the_newest_events_are_read_from_the_end(aws):
    logs = aws.logs
    logs.create_log_group(logGroupName="ends")
    for stream in ("a", "b"):
        logs.create_log_stream(logGroupName="ends", logStreamName=stream)
    now = int(time.time() * 1000)
    for part in range(20):
        # Streams of a group share its log.
        for stream, count in (("a", 250), ("b", 250 if part % 4 == 0 else 1)):
            logs.put_log_events(logGroupName="ends", logStreamName=stream, logEvents=[
                {"timestamp": now + part * 1000 + n, "message": f"{stream} {part * 1000 + n}"} for n in range(count)])

    def backwards(stream, limit):
        found, token = [], {}
        while True:
            page = logs.get_log_events(logGroupName="ends", logStreamName=stream, limit=limit, **token)
            if not page["events"]:
                return found
            found = [event["message"] for event in page["events"]] + found
            token = {"nextToken": page["nextBackwardToken"]}

    assert backwards("a", 173) == [f"a {part * 1000 + n}" for part in range(20) for n in range(250)]
    assert backwards("b", 999) == [f"b {part * 1000 + n}" for part in range(20) for n in range(250 if part % 4 == 0 else 1)]
    began = time.monotonic()
    for _ in range(50):
        page = logs.get_log_events(logGroupName="ends", logStreamName="a", limit=3)
        assert [event["message"] for event in page["events"]] == [f"a 19{n}" for n in (247, 248, 249)]
    assert time.monotonic() - began < 5
