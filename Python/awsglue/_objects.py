"""The objects that a read takes: listed, filtered, and with the partition that each lies in."""

import collections
import datetime
import json
import re
import urllib.parse

# The folder of records whose partition key is null.
NO_VALUE = "__HIVE_DEFAULT_PARTITION__"

File = collections.namedtuple("File", "path size modified")


def split(path):
    """Bucket and key of a path on S3; ValueError for others."""
    scheme, _, rest = path.partition("://")
    if scheme not in ("s3", "s3a", "s3n") or not rest:
        raise ValueError(f"{path} is not a path on S3: s3://BUCKET/KEY")
    bucket, _, key = rest.partition("/")
    return bucket, key


def listed(client, path, exclusions=(), recurse=True):
    """The files under a path: an object of that name, or those in the folder of that name."""
    bucket, key = split(path)
    pages = client.get_paginator("list_objects_v2")
    folder = key if not key or key.endswith("/") else key + "/"
    found = []
    for page in pages.paginate(Bucket=bucket, Prefix=key):
        for item in page.get("Contents", ()):
            name = item["Key"]
            if name != key and not name.startswith(folder):
                continue
            rest = name[len(folder):]
            if name.endswith("/") or _is_hidden(rest) or not recurse and "/" in rest:
                continue
            if any(pattern.fullmatch(rest) or pattern.fullmatch(f"s3://{bucket}/{name}") for pattern in exclusions):
                continue
            modified = int(item["LastModified"].astimezone(datetime.timezone.utc).timestamp() * 1000)
            found.append(File(f"s3://{bucket}/{name}", item["Size"], modified))
    return found


def _is_hidden(path):
    return any(part.startswith(("_", ".")) and "=" not in part for part in path.split("/")) or path.endswith("_$folder$")


def patterns(exclusions):
    """The globs of a JSON list, or of a list: https://docs.aws.amazon.com/glue/latest/dg/aws-glue-programming-etl-connect-s3-home.html."""
    globs = json.loads(exclusions) if isinstance(exclusions, str) else exclusions or []
    return [re.compile(_expression(glob), re.DOTALL) for glob in globs]


def _expression(glob):
    text, place, depth = "", 0, 0
    while place < len(glob):
        character = glob[place]
        if glob.startswith("**", place):
            text, place = text + ".*", place + 1
        elif character == "*":
            text += "[^/]*"
        elif character == "?":
            text += "[^/]"
        elif character == "[" and "]" in glob[place:]:
            end = glob.index("]", place)
            text += "[" + glob[place + 1 : end].replace("!", "^", 1) + "]"
            place = end
        elif character == "{":
            text, depth = text + "(?:", depth + 1
        elif character == "}" and depth:
            text, depth = text + ")", depth - 1
        elif character == "," and depth:
            text += "|"
        else:
            text += re.escape(character)
        place += 1
    return text


def named_partition(root, path):
    """The values of the key=value folders between a root and a file."""
    folder = path.rpartition("/")[0]
    rest = folder[len(root.rstrip("/")) :]
    pairs = [part.partition("=") for part in rest.split("/") if "=" in part]
    return {key: urllib.parse.unquote(value) for key, _, value in pairs}


def escaped(text):
    """A key or value of a partition as a folder's name has it, which Hive and Spark agree on."""
    special = '"#%\'*/:=?\\\x7f{[]^'
    return "".join(f"%{ord(c):02X}" if c in special or ord(c) < 32 else c for c in text)


def folder_of(keys, values):
    """The key=value folders of a partition; a missing value has a name of its own."""
    return "/".join(f"{escaped(key)}={NO_VALUE if value is None else escaped(str(value))}" for key, value in zip(keys, values))


def bounded(files, count, size):
    """The oldest files, up to a number and to a number of bytes; at least one."""
    if not count and not size:
        return files
    taken, total = [], 0
    for file in sorted(files, key=lambda f: (f.modified, f.path)):
        total += file.size
        if taken and (count and len(taken) >= int(count) or size and total > int(size)):
            break
        taken.append(file)
    return taken
