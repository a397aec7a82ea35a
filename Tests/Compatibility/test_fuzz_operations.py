import os
import random

import pytest
from operation_fuzz import Run

# MILLRACE_FUZZ_SEED repeats a run.
SEED = os.environ.get("MILLRACE_FUZZ_SEED") or str(random.randrange(10**9))
COUNT = 10_000


@pytest.mark.parametrize("options", [(), ("--auth", "enforce")], ids=["unsigned", "signed"])
def test_no_input_ends_the_server_or_is_its_fault(options):
    run = Run(SEED, COUNT, options)()
    print(f"seed {SEED}: {run.sent} requests, {dict(run.statuses)}")
    assert not run.finds, f"MILLRACE_FUZZ_SEED={SEED}\n" + "\n".join(str(find) for find in run.finds[:10])
    assert run.sent == COUNT
