"""A newer Millrace opens the folder of an older one."""

import contextlib
import os
import sqlite3

from conftest import Clients
from millrace_server import Server


def make_old(folder):
    """Puts the documents into the one tree that format 4 had, without an index apart."""
    with contextlib.closing(sqlite3.connect(os.path.join(folder, "documents.sqlite"))) as database, database:
        database.execute("""CREATE TABLE old (account TEXT NOT NULL, region TEXT NOT NULL, kind INTEGER NOT NULL, name TEXT NOT NULL,
            revision INTEGER NOT NULL, body BLOB NOT NULL, PRIMARY KEY (account, region, kind, name)) WITHOUT ROWID""")
        database.execute("INSERT INTO old SELECT account, region, kind, name, revision, body FROM document")
        database.execute("DROP TABLE document")
        database.execute("ALTER TABLE old RENAME TO document")
        database.execute("DELETE FROM grdb_migrations WHERE identifier <> 'documents'")
    with open(os.path.join(folder, "FORMAT"), "w") as file:
        file.write("4\n")


def test_documents_of_format_4():
    with Server() as server:
        aws = Clients(server)
        bucket = aws.bucket()
        aws.s3.put_object(Bucket=bucket, Key="k", Body=b"body")
        aws.glue.create_database(DatabaseInput={"Name": "db"})
        aws.glue.create_table(DatabaseName="db", TableInput={"Name": "t", "PartitionKeys": [{"Name": "p", "Type": "int"}]})
        aws.glue.batch_create_partition(DatabaseName="db", TableName="t", PartitionInputList=[{"Values": [str(i)]} for i in range(50)])
        assert server.stop() == 0
        make_old(server.data)
        server.start()
        assert aws.s3.get_object(Bucket=bucket, Key="k")["Body"].read() == b"body"
        found = aws.glue.get_partitions(DatabaseName="db", TableName="t", Expression="p > 47")["Partitions"]
        assert sorted(p["Values"] for p in found) == [["48"], ["49"]]
        assert open(os.path.join(server.data, "FORMAT")).read().strip() == "8"
        aws.glue.delete_table(DatabaseName="db", Name="t")
        server.kill()
        server.start()
        assert aws.glue.get_tables(DatabaseName="db")["TableList"] == []
