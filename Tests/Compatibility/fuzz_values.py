"""Values for the members of AWS's models: what a service expects, the extremes of each type, and what is of no type."""

import base64
import json
import math
import struct
import sys
from urllib.parse import quote

# Values are nested some hundred levels deep, at a few calls each.
sys.setrecursionlimit(10_000)


class Raw:
    """A token of JSON as it is written."""

    def __init__(self, token):
        self.token = token


INTEGERS = [
    -(2**63), 2**63 - 1, 2**63, -(2**63) - 1, 2**64, 2**64 - 1, 2**53 - 1, 2**53, 2**53 + 1, -(2**53) - 1, 2**31 - 1, 2**31, -(2**31), -(2**31) - 1,
    2**50, 2**62, -1, 0, 1, 2, 10**40, 253402300799, 253402300800, -62135596801, 9007199254740993, 1 << 55, (1 << 45) - 1,
]
TOKENS = ["NaN", "Infinity", "-Infinity", "1e999", "-1e999", "-0", "-0.0", "1e-400", "9.3e18", "1" + "0" * 400, "0." + "3" * 400, "00", "1e18", "-9.3e18"]
TEXTS = [
    "", "a", " ", "café", "cafe\u0301", "\U0010ffff", "\u001f", "\u0000", "a\u0000b", "\ud800", "\udfff\ud800", "\u2028", "\ufeff", "𝒳" * 40, "a" * 129, "b" * 300, "c" * 5000,
    "../..", "%", "%%%d", "'", '"', "`", "\\", "*", "?", "$", "{", "}", "[", "{{{{{{", "[[[[[[", "(a+)+$", "(((((((((a*)*)*)*)*)*)*)*)*)*b", "a" * 60 + "!", "%a" * 60,
    "-9223372036854775808", "9223372036854775807", "18446744073709551616", "1e309", "NaN", "-0", "0x10", "１２", "null", "true",
    "cron(0 0 31 2 ? *)", "cron(0/9223372036854775807 5/9223372036854775807 * * ? *)", "cron(* * 31W 2 ? 2199)", "cron(0 12 * * ? *)", "rate(5 minutes)",
    "arn:aws:", "arn:aws:kinesis:us-east-1:000000000000:stream/", "arn::::::", ":" * 40, "s3://", "s3://b", "s3://b/k/", "s3:///", "jdbc:postgresql://h:99999999999/db",
    "array<" * 3000 + "int" + ">" * 3000, "struct<" * 150, "array<struct<a:map<string,int>>>", "decimal(99999999999999999999,1)", "{" * 200 + "}" * 200,
    "[" * 5000, '{"a":' * 150 + "1" + "}" * 150, "<a>" * 3000, "1-9223372036854775807", "-9223372036854775808-9223372036854775807",
    "2026-02-30T00:00:00Z", "9999-12-31T23:59:59.999Z", "10000-01-01T00:00:00Z", "0000-00-00T00:00:00Z", "99999999999-01-01T00:00:00Z", "20260230T250000Z",
    "(" * 3000 + "a='1'" + ")" * 3000, "not " * 3000 + "a = '1'", "a = '1'" + " or a = '1'" * 400, "a like '" + "%a" * 200 + "'", "a between 1 and", "a in (",
    'Rules = [ ColumnValues "a" > now() - 9999999999999999 days ]', 'Rules = [ RowCount > ' + "(" * 3000 + "1" + ")" * 3000 + " ]",
    'Rules = [ IsComplete "a" with threshold ' + "not " * 3000 + "> 1 ]", 'Rules = [ RowCount between 1e308 and 99999999999999999999999 ]',
    'syntax = "proto3"; message M { M a = 1; M b = 2; }', '{"type":"record","name":"R","fields":[{"name":"a","type":"R"},{"name":"b","type":"R"}]}',
    '{"$ref":"#"}', '{"type":"object","properties":{"a":{"$ref":"#"},"b":{"$ref":"#"}}}',
    '{"Version":"2012-10-17","Statement":' + "[" * 90 + "]" * 90 + "}", '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}',
    "{ $.a = 1 }", "?a -b \"c", "-", "?", '"', "%{NUMBER:a}" * 300, "%{A}", "A %{A}", "(?R)*", "(?:a|aa)+$",
]
# Of a mebibyte: rarely, as they take their time.
LONG_TEXTS = ["d" * 1_100_000, "[" * 300_000, "e\u0301" * 300_000, "(" * 200_000, "array<" * 20_000]
BLOBS = [b"", b"\x00", b"\xff" * 30, b"a" * 1024, b"\xf3\x89\x9a\xc2" + b"\x0a" * 40, b'{"a": 1}', b"Obj\x01" + b"\xff" * 20]
ODD_BASE64 = ["=", "a", "!!!!", "AAAA=AAA", "é"]


def nested(depth, kind):
    value = "x"
    for _ in range(depth):
        value = [value] if kind == "list" else {"a": value}
    return value


class Values:
    """Makes values by a seeded generator; `known` are values of members that name something that is there."""

    def __init__(self, random, known):
        self.random = random
        self.known = known

    def text(self):
        return self.random.choice(LONG_TEXTS if self.random.random() < 0.004 else TEXTS)

    def wrong(self):
        """A value of some type."""
        made = self.random.randrange(12)
        if made == 0:
            return nested(self.random.choice([3, 99, 100, 101, 300]), self.random.choice(["list", "map"]))
        if made == 1:
            return {self.text(): self.text() for _ in range(3)}
        if made == 2:
            return [self.random.choice(INTEGERS)] * self.random.choice([1, 3, 2000])
        return self.random.choice([None, True, [], {}, "", 1.5, self.text(), self.random.choice(INTEGERS), Raw(self.random.choice(TOKENS))])

    def extreme(self, shape):
        """The edge of a shape's own type, or now and then something else."""
        random = self.random
        if random.random() < 0.15:
            return self.wrong()
        kind = shape.type_name
        if kind in ("integer", "long", "float", "double"):
            edges = [edge + delta for edge in (shape.metadata.get("min"), shape.metadata.get("max")) if edge is not None for delta in (-1, 0, 1)]
            return Raw(random.choice(TOKENS)) if random.random() < 0.3 else random.choice(INTEGERS + [int(edge) for edge in edges] * 3)
        if kind == "timestamp":
            return random.choice([*INTEGERS, 1e18, -1e18, 1.5e308, 1795334400.5, Raw("1e999"), "2026-11-22T08:00:00Z", *TEXTS[-60:]])
        if kind == "string":
            if shape.enum and random.random() < 0.7:
                return random.choice(shape.enum)
            longest = shape.metadata.get("max")
            if longest and longest < 70_000 and random.random() < 0.2:
                return random.choice("aZ0é-/") * (longest + random.randrange(2))
            return self.text()
        if kind == "blob":
            return random.choice([*BLOBS, *ODD_BASE64])
        if kind == "boolean":
            return random.choice([True, False, "true", 1])
        if kind == "list":
            size = random.choice([0, 1, 2, 11, 101, 1001 if random.random() < 0.2 else 3])
            element = self.value(shape.member, 2)
            return [element] * size if random.random() < 0.7 else nested(random.choice([2, 101, 400]), "list")
        if kind == "map":
            return {(self.text() if random.random() < 0.7 else f"k{number}"): self.value(shape.value, 2) for number in range(random.choice([0, 1, 3, 60]))}
        return random.choice([{}, {"unknown": nested(120, "map")}, [], "x"])

    def value(self, shape, depth=0, name="", operation="", strangeness=0.0):
        """What the service might expect; a member is strange with that probability."""
        random = self.random
        if random.random() < strangeness:
            return self.extreme(shape)
        for key in (f"{operation}.{name}", name):
            if key in self.known and random.random() < 0.9:
                known = self.known[key]
                return random.choice(known) if isinstance(known, tuple) else known
        kind = shape.type_name
        if kind == "structure":
            chosen = {}
            for member, inner in shape.members.items():
                if member in shape.required_members or (depth < 5 and random.random() < (0.35 if depth == 0 else 0.25)):
                    if depth < 8:
                        chosen[member] = self.value(inner, depth + 1, member, operation, strangeness)
            return chosen
        if kind == "list":
            return [self.value(shape.member, depth + 1, name, operation, strangeness) for _ in range(random.choice([1, 1, 2]))]
        if kind == "map":
            return {f"key{number}": self.value(shape.value, depth + 1, name, operation, strangeness) for number in range(random.choice([1, 2]))}
        if kind == "string":
            return random.choice(shape.enum) if shape.enum else "a" * max(1, min(shape.metadata.get("min", 4), 2000))
        if kind in ("integer", "long"):
            return max(1, int(shape.metadata.get("min", 1)))
        return {"boolean": True, "timestamp": 1795334400, "blob": b"data", "float": 0.5, "double": 0.5}.get(kind, "x")


def as_json(value):
    """The bytes of a body; texts that JSON escapes are escaped, so that lone surrogates arrive."""
    tokens = []

    def plain(value):
        if isinstance(value, Raw):
            tokens.append(value.token)
            return f"\u0001raw{len(tokens) - 1}\u0001"
        if isinstance(value, bytes):
            return base64.b64encode(value).decode()
        if isinstance(value, dict):
            return {name: plain(inner) for name, inner in value.items()}
        if isinstance(value, list):
            return [plain(inner) for inner in value]
        return value

    text = json.dumps(plain(value))
    for number, token in enumerate(tokens):
        text = text.replace(f'"\\u0001raw{number}\\u0001"', token)
    return text.encode()


def as_cbor(value):
    """The bytes of a body in CBOR; numbers beyond 64 bits are cut to the edge."""
    out = bytearray()

    def head(major, argument):
        if argument < 24:
            out.append(major << 5 | argument)
            return
        for code, size in ((24, 1), (25, 2), (26, 4), (27, 8)):
            if argument < 1 << (8 * size):
                out.append(major << 5 | code)
                out.extend(argument.to_bytes(size, "big"))
                return

    def write(value):
        import struct

        if isinstance(value, Raw):
            value = {"-0": -0.0, "NaN": math.nan}.get(value.token, math.inf)
        if value is None or isinstance(value, bool):
            out.append({None: 0xF6, True: 0xF5, False: 0xF4}[value])
        elif isinstance(value, int):
            value = max(-(2**64), min(2**64 - 1, value))
            head(0, value) if value >= 0 else head(1, -1 - value)
        elif isinstance(value, float):
            out.append(0xFB)
            out.extend(struct.pack(">d", value))
        elif isinstance(value, (bytes, str)):
            data = value if isinstance(value, bytes) else value.encode("utf-8", "surrogatepass")
            head(2 if isinstance(value, bytes) else 3, len(data))
            out.extend(data)
        elif isinstance(value, list):
            head(4, len(value))
            for inner in value:
                write(inner)
        else:
            head(5, len(value))
            for name, inner in value.items():
                write(name)
                write(inner)

    write(value)
    return bytes(out)


def as_form(operation, version, value):
    """The bytes of a form, as the query protocol has it."""
    pairs = [("Action", operation), ("Version", version)]

    def add(name, value):
        if isinstance(value, dict):
            for key, inner in value.items():
                add(f"{name}.{key}" if name else key, inner)
        elif isinstance(value, list):
            for number, inner in enumerate(value[:50]):
                add(f"{name}.member.{number + 1}", inner)
        else:
            text = value.token if isinstance(value, Raw) else "" if value is None else str(value).lower() if isinstance(value, bool) else str(value)
            text = base64.b64encode(value).decode() if isinstance(value, bytes) else text
            pairs.append((name[:2000], text))

    add("", value if isinstance(value, dict) else {"x": value})
    return "&".join(f"{quote(name, safe='.', errors='surrogatepass')}={quote(text, safe='', errors='surrogatepass')}" for name, text in pairs).encode()
