"""The Data Catalog as a Hive metastore, which Spark SQL speaks to: databases, tables, partitions and functions.

Serves the metastore's Thrift protocol to the job's own Spark on a loopback port, and asks the Glue API with the job's credentials.
https://docs.aws.amazon.com/glue/latest/dg/aws-glue-programming-etl-glue-data-catalog-hive.html
"""

import socket
import threading


def serve():
    """Listens on a free loopback port and returns it; what it takes to answer is loaded when Spark first asks."""
    listener = socket.create_server(("127.0.0.1", 0))
    threading.Thread(target=_accept, args=(listener,), daemon=True, name="metastore").start()
    return listener.getsockname()[1]


def _accept(listener):
    processor = None
    while True:
        connection, _ = listener.accept()
        if processor is None:
            from hive_metastore import ThriftHiveMetastore
            from millrace_metastore_handler import Handler

            processor = ThriftHiveMetastore.Processor(Handler())
        threading.Thread(target=_answer, args=(connection, processor), daemon=True).start()


def _answer(connection, processor):
    from thrift.protocol.TBinaryProtocol import TBinaryProtocol
    from thrift.transport.TSocket import TSocket
    from thrift.transport.TTransport import TBufferedTransport, TTransportException

    transport = TSocket()
    transport.setHandle(connection)
    protocol = TBinaryProtocol(TBufferedTransport(transport))
    try:
        while True:
            processor.process(protocol, protocol)
    except (TTransportException, OSError, EOFError):
        pass
    finally:
        connection.close()
