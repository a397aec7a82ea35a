"""A real PostgreSQL server for the tests, Debian's, with its own data folder; and a server that says it is Redshift."""

import glob
import os
import shutil
import socket
import socketserver
import struct
import subprocess
import tempfile
import threading

import psycopg
from millrace_server import eventually, free_port

BINARIES = max(glob.glob("/usr/lib/postgresql/*/bin"), default=None, key=lambda path: int(path.split("/")[4]))
# PostgreSQL does not run as root.
AS_USER = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] if os.getuid() == 0 else []


class PostgreSQL:
    password = "millstone1"

    def __enter__(self):
        self.folder = tempfile.mkdtemp(prefix="millrace-postgres-")
        if AS_USER:
            shutil.chown(self.folder, "postgres", "postgres")
        secret = os.path.join(self.folder, "password")
        with open(secret, "w") as file:
            file.write(self.password)
        os.chmod(secret, 0o644)
        self.data = os.path.join(self.folder, "data")
        self.port = free_port()
        self.run("initdb", "-D", self.data, "-U", "miller", f"--pwfile={secret}", "--auth=scram-sha-256", "--no-sync", "-E", "UTF8", "--locale=C")
        self.start()
        return self

    def run(self, program, *arguments):
        subprocess.run([*AS_USER, os.path.join(BINARIES, program), *arguments], check=True, stdout=subprocess.DEVNULL, cwd="/")

    def start(self):
        options = ["-p", str(self.port), "-k", self.folder, "-h", "127.0.0.1", "-c", "fsync=off", "-c", "log_min_messages=fatal"]
        self.process = subprocess.Popen(
            [*AS_USER, os.path.join(BINARIES, "postgres"), "-D", self.data, *options], cwd="/", stderr=subprocess.DEVNULL)
        eventually(self.is_ready)

    def is_ready(self):
        try:
            with self.connect("postgres"):
                return True
        except psycopg.OperationalError:
            return False

    def stop(self):
        self.process.terminate()
        self.process.wait()

    def __exit__(self, *_):
        self.process.send_signal(3)
        self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def connect(self, database):
        return psycopg.connect(host="127.0.0.1", port=self.port, dbname=database, user="miller", password=self.password, autocommit=True)

    def rows(self, database, query):
        with self.connect(database) as connection:
            cursor = connection.execute(query)
            return cursor.fetchall() if cursor.description else []

    def url(self, database):
        return f"jdbc:postgresql://127.0.0.1:{self.port}/{database}"


class FakeRedshift(socketserver.ThreadingTCPServer):
    """Speaks enough of PostgreSQL's wire to be taken for Redshift, and notes the commands that it is sent."""

    daemon_threads = True

    def __init__(self):
        self.commands = []
        super().__init__(("127.0.0.1", 0), Session)
        threading.Thread(target=self.serve_forever, daemon=True).start()
        self.url = f"jdbc:redshift://127.0.0.1:{self.server_address[1]}/dev"


class Session(socketserver.BaseRequestHandler):
    def read(self, count):
        data = b""
        while len(data) < count:
            piece = self.request.recv(count - len(data))
            if not piece:
                raise ConnectionError
            data += piece
        return data

    def answer(self, *messages):
        self.request.sendall(b"".join(kind + struct.pack("!i", len(body) + 4) + body for kind, body in messages))

    def handle(self):
        try:
            self.session()
        except (ConnectionError, socket.error):
            pass

    def session(self):
        while True:
            length, code = struct.unpack("!ii", self.read(8))
            self.read(length - 8)
            if code == 196608:
                break
            self.request.sendall(b"N")
        ready = (b"Z", b"I")
        self.answer((b"R", struct.pack("!i", 0)), (b"S", b"server_version\0008.0.2\0"), ready)
        while True:
            kind, length = struct.unpack("!ci", self.read(5))
            body = self.read(length - 4)
            if kind == b"X":
                return
            command = body.rstrip(b"\0").decode()
            if "version()" in command:
                text = b"PostgreSQL 8.0.2 on i686-pc-linux-gnu, compiled by GCC, Redshift 1.0.12103"
                column = b"version\0" + struct.pack("!ihihih", 0, 0, 25, -1, -1, 0)
                self.answer((b"T", struct.pack("!h", 1) + column), (b"D", struct.pack("!hi", 1, len(text)) + text), (b"C", b"SELECT 1\0"), ready)
            else:
                self.server.commands.append(command)
                self.answer((b"C", b"COPY\0"), ready)
