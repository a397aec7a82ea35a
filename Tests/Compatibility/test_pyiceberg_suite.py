"""pyiceberg's own tests of its Glue catalog, those against moto and those against AWS, with Millrace in the place of both."""

import os
import pathlib
import re
import subprocess
import tarfile

import pytest
from conftest import Clients
from millrace_server import PYTHON, ROOT, Server

SOURCE = next((ROOT / ".deps/sources").glob("pyiceberg-*.tar.gz"))
# What the tests do that is not so here, and why.
LEFT_OUT = [
    # Another account's catalog is out of reach; moto has all in one.
    "test_create_table_with_glue_catalog_id",
    # S3 Tables are refused.
    "test_create_table_s3tables", "test_create_table_s3tables_rejects_location", "test_create_table_s3tables_duplicate",
]
# Those ask Athena.
ASK_ATHENA = ["test_create_table", "test_commit_table_update_schema", "test_create_table_transaction"]


@pytest.fixture(scope="module")
def suite(tmp_path_factory):
    folder = tmp_path_factory.mktemp("pyiceberg")
    with tarfile.open(SOURCE) as archive:
        members = [m for m in archive.getmembers() if m.name.partition("/")[2].startswith("tests/")]
        archive.extractall(folder, members, filter="data")
    root = next(folder.iterdir())
    for path in (root / "tests").rglob("*.py"):
        # AWS allows no bucket with an underscore in its name.
        text = path.read_text().replace("test_bucket", "test-bucket").replace("from moto import mock_aws", "from pyiceberg_plugin import mock_aws")
        if path.name == "conftest.py":
            text = text.replace("def moto_endpoint_url(", "def unused_endpoint_url(")
        if path.name == "integration_test_glue.py":
            text = text.replace("GLUE_CATALOG_ENDPOINT: get_glue_endpoint()", '"s3.endpoint": "{URL}", GLUE_CATALOG_ENDPOINT: "{URL}"')
        path.write_text(text)
    return root


def run(suite, server, file, left_out):
    """How many tests passed; none may fail."""
    path = suite / "tests/catalog" / file
    path.write_text(path.read_text().replace("{URL}", server.url))
    known = {
        "AWS_ENDPOINT_URL": server.url, "AWS_ACCESS_KEY_ID": "123456789012", "AWS_SECRET_ACCESS_KEY": "x", "AWS_DEFAULT_REGION": "us-east-1",
        "AWS_TEST_BUCKET": "own-bucket", "LEFT_OUT": ",".join(left_out), "PYTHONPATH": f"{pathlib.Path(__file__).parent}:{suite}"}
    done = subprocess.run(
        [PYTHON, "-m", "pytest", "-q", "-p", "pyiceberg_plugin", "-p", "no:cacheprovider", "-p", "no:xdist", "-W", "ignore", "--tb=short", f"tests/catalog/{file}"],
        cwd=suite, env={**os.environ, **known}, capture_output=True, text=True, timeout=600)
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]
    return int(re.search(r"(\d+) passed", done.stdout)[1])


def test_what_it_tests_with_moto(suite):
    with Server("--allow-reset") as server:
        assert run(suite, server, "test_glue.py", LEFT_OUT) >= 48


def test_what_it_tests_with_aws(suite):
    with Server() as server:
        Clients(server, "123456789012").s3.create_bucket(Bucket="own-bucket")
        assert run(suite, server, "integration_test_glue.py", ASK_ATHENA) >= 23
