"""For pytest in a process of its own, that runs pyiceberg's tests of its Glue catalog against Millrace and not against moto."""

import contextlib
import os
import urllib.request

import pytest

URL = os.environ["AWS_ENDPOINT_URL"]


def mock_aws(function=None):
    """In the place of moto's: nothing is mocked."""
    return function or contextlib.nullcontext()


def pytest_collection_modifyitems(items):
    left_out = os.environ["LEFT_OUT"].split(",")
    items[:] = [item for item in items if item.originalname not in left_out]


@pytest.fixture(autouse=True)
def empty(request):
    """Tests that were written for moto begin with nothing there."""
    if request.module.__name__.endswith("test_glue") and "integration" not in request.module.__name__:
        urllib.request.urlopen(urllib.request.Request(f"{URL}/_millrace/reset", method="POST")).read()


@pytest.fixture(scope="session")
def moto_endpoint_url():
    return URL
