"""Checks the shape of the tree: short files, one AWS operation a file, imports that point down only."""

import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
LONGEST_FILE = 400
FORBIDDEN_NAMES = re.compile(r"(Utils?|Helpers?|Manager|Common|Misc)\b")
# The storeys from the bottom up; a target may import those below its own, and Ground its own as well.
STOREYS = ["Shims", "Ground", "Engines", "Models", "Services", "Front", "millrace"]
# What compares clients' text by anything but its bytes, or separates names by a character that they may hold; with who may.
BYTES_ONLY = [
    (re.compile(r"10FFFF", re.I), "a character that bounds names; a DocumentPrefix has its end", set()),
    (re.compile(r"\\u\{1F\}", re.I), "a character that separates names; a DocumentName has parts",
     {"DocumentMigrations.swift", "SealedToken.swift"}),
]
# Engines know no wire shape: of the storeys below they use the ground only. Services never import each other.
ALLOWED = {
    "Ground": {"Ground", "Shims"},
    "Engines": {"Ground", "Shims", "Engines"},
    "Models": {"Ground"},
    "Services": {"Ground", "Engines", "Models"},
    "Front": {"Ground", "Engines", "Services"},
    "millrace": {"Ground", "Engines", "Services", "Front"},
}

# Plain forms that trap, or never end, on what comes from outside, and what is written instead. Generated code and the generator are
# exempt; a line of our own is by the comment `tidy: allow, because …`.
REFUSED = [
    (re.compile(r"(?<![.\w])abs\("), "abs( traps on the least number: write .magnitude"),
    (re.compile(r"\buniqueKeysWithValues:"), "traps on a name in two spellings: write uniquingKeysWith:"),
    (re.compile(r"\bNSRegularExpression\b|\.regularExpression\b|\btry!? Regex\b|\bRegex[(<{]"), "may match for ever: write RegularExpression"),
    (re.compile(r"\btry!"), "traps on an error"),
    (re.compile(r"\bas!"), "traps on another type"),
    (re.compile(r"(?<!\w)U?Int(?:8|16|32|64)?\((?:Double|Float)\("), "traps on numbers beyond the type: write clamping: or exactly:"),
    (re.compile(r"(?<!\w)U?Int(?:8|16|32|64)?\([^:()]*(?:\([^()]*\)[^:()]*)*\.rounded\("), "traps on numbers beyond the type: write clamping: or exactly:"),
    (re.compile(r"(?<!\w)U?Int(?:8|16|32|64)?\([^:()]*timeInterval\w*\b"), "traps on numbers beyond the type: write clamping: or exactly:"),
    (re.compile(r"\badding\((?:milliseconds|seconds|minutes): [^()]*[\w)] \* "), "a product may overflow: write clamped(multipliedBy:), or minutes:"),
]
ALLOWANCE = re.compile(r"// tidy: allow, because \w")


def refusals(file, text):
    """The lines that hold a refused form; code in strings counts, comments do not."""
    lines = text.split("\n")
    for number, line in enumerate(lines):
        code = re.sub(r"(^|\s)//.*", "", line)
        if ALLOWANCE.search(line) or (number > 0 and ALLOWANCE.search(lines[number - 1])):
            continue
        for form, reason in REFUSED:
            if form.search(code):
                yield f"{file}:{number + 1}: {reason}"


def tracked():
    names = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.split("\n")
    return [pathlib.PurePath(name) for name in names if name and (ROOT / name).is_file()]


def main():
    problems = []
    files = tracked()
    swift = [f for f in files if f.suffix == ".swift" and f.parts[0] == "Sources"]
    storey_of = {f.parts[2]: f.parts[1] for f in swift if len(f.parts) > 3}
    for file in files:
        text_files = file.suffix in (".swift", ".py", ".c", ".cpp", ".h")
        if not text_files or "Generated" in file.parts:
            continue
        text = (ROOT / file).read_text()
        if text.count("\n") > LONGEST_FILE:
            problems.append(f"{file}: longer than {LONGEST_FILE} lines")
        if FORBIDDEN_NAMES.search(file.stem):
            problems.append(f"{file}: a name that says nothing")
        if re.search(r"\b(TODO|FIXME|XXX)\b", text) and file.name != "tidy.py":
            problems.append(f"{file}: a note without an owner")
    for file in swift:
        text = (ROOT / file).read_text()
        storey = file.parts[1]
        for pattern, reason, excepted in BYTES_ONLY:
            if storey != "ModelGenerator" and "Generated" not in file.parts and file.name not in excepted and pattern.search(text):
                problems.append(f"{file}: {reason}")
        if storey != "ModelGenerator" and "Generated" not in file.parts:
            problems += refusals(file, text)
        for module in re.findall(r"^(?:package )?import (\w+)", text, re.M):
            target = storey_of.get(module)
            if target and storey in ALLOWED and target not in ALLOWED[storey]:
                problems.append(f"{file}: {storey} imports {module} of {target}")
        # Who asks is known from what was signed, and from nothing else (decision 0020).
        if storey == "Front" and re.search(r"\bCall\(", text) and file.name not in ("Gateway+Call.swift", "Gateway+Direct.swift"):
            problems.append(f"{file}: makes a Call; Gateway+Call.swift does that")
        if storey == "Services" and "Operations" in file.parts:
            functions = re.findall(r"^    (?:package )?func (\w+)\(\s*_ (?:input|request):.*?_ call: Call", text, re.M | re.S)
            named = [f for f in functions if f.lower() == file.stem.lower()]
            if file.stem != "ListingElements" and len(named) != 1:
                problems.append(f"{file}: does not hold the operation it is named by")
    for service, name in (("KinesisAPI", "kinesis"), ("FirehoseAPI", "firehose"), ("GlueAPI", "glue"), ("IAMAPI", "iam"),
                          ("STSAPI", "sts"), ("LogsAPI", "logs")):
        listed = {l for l in (ROOT / "Models" / name / "operations.txt").read_text().split("\n") if l and l[0] != "#"}
        present = {f.stem for f in swift if f.parts[1:3] == ("Services", service) and "Operations" in f.parts}
        for operation in sorted(listed ^ present):
            problems.append(f"{service}: {operation} is listed or has a file, but not both")
    tests = "\n".join((ROOT / f).read_text() for f in files if f.parts[:2] == ("Tests", "Compatibility") and f.suffix == ".py")
    operations = {f.stem for f in swift if f.parts[1] == "Services" and "Operations" in f.parts and f.stem != "ListingElements"}
    for operation in sorted(operations):
        # boto3's name of the operation, or AWS's own in a request made by hand.
        name = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", operation).lower()
        if not re.search(rf"\b({name}|{operation})\b", tests):
            problems.append(f"Tests/Compatibility: nothing calls {operation}")
    for problem in problems:
        print(problem, file=sys.stderr)
    sys.exit(1 if problems else 0)


main()
