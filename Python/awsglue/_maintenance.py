"""Removes what is old: purge_s3_path and purge_table."""

import time

from awsglue import _objects


def purge(context, roots, options):
    """Deletes objects older than retentionPeriod hours; partitions and storage classes are not looked at."""
    hours = float(options.get("retentionPeriod", 168))
    limit = (time.time() - hours * 3600) * 1000
    excluded = options.get("excludeStorageClasses") or ["GLACIER", "DEEP_ARCHIVE"]
    client = context._client("s3")
    if "STANDARD" in excluded:
        return
    for root in roots:
        bucket, _ = _objects.split(root)
        keys = [file.path.split("/", 3)[3] for file in _objects.listed(client, root) if file.modified <= limit]
        for start in range(0, len(keys), 1000):
            answer = client.delete_objects(Bucket=bucket, Delete={"Objects": [{"Key": key} for key in keys[start : start + 1000]], "Quiet": True})
            if answer.get("Errors"):
                raise RuntimeError(f"objects cannot be deleted: {answer['Errors'][0]}")


def purge_table(context, database, name, options, catalog_id):
    """Deletes the old files of a table, or of the partitions that partitionPredicate finds."""
    catalog = context._catalog(catalog_id)
    table = catalog.table(database, name)
    roots = [table.location]
    if table.keys:
        roots = [place for _, place in catalog.partitions(table, options.get("partitionPredicate", ""))]
    purge(context, roots, options)
