"""Lets old versions of boto3 find the server: before botocore 1.31 they do not know AWS_ENDPOINT_URL.

Python imports this file when a job starts, as its folder is on the path.
"""

import importlib.abc
import importlib.util
import os
import sys


class _Finder(importlib.abc.MetaPathFinder):
    """Gives clients of an old botocore the endpoint, when its sessions are first imported."""

    def find_spec(self, name, path, target=None):
        if name != "botocore.session":
            return None
        sys.meta_path.remove(self)
        spec = importlib.util.find_spec(name)
        if spec is not None and spec.loader is not None:
            spec.loader = _Loader(spec.loader)
        return spec


class _Loader(importlib.abc.Loader):
    def __init__(self, loader):
        self._loader = loader

    def create_module(self, spec):
        return self._loader.create_module(spec)

    def exec_module(self, module):
        self._loader.exec_module(module)
        import botocore

        version = tuple(int(part) for part in botocore.__version__.split(".")[:2])
        if version >= (1, 31):
            return
        create = module.Session.create_client

        def create_client(self, service_name, *arguments, **options):
            # The fifth parameter after the service's name is the endpoint.
            if len(arguments) < 5 and options.get("endpoint_url") is None:
                options["endpoint_url"] = os.environ["AWS_ENDPOINT_URL"]
            return create(self, service_name, *arguments, **options)

        module.Session.create_client = create_client


if os.environ.get("AWS_ENDPOINT_URL"):
    sys.meta_path.insert(0, _Finder())
