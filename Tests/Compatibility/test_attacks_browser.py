"""What a page may send to a server in open mode without a preflight, in all the spellings of it."""

import re
import socket

import pytest
from conftest import Clients
from millrace_server import Server

FORM = "Content-Type: application/x-www-form-urlencoded\r\n"
NAVIGATION = "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document\r\n"
LINK = ("&X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=test/20261128/us-east-1/{}/aws4_request&X-Amz-Date=20261128T000000Z&X-Amz-Expires=60"
        "&X-Amz-SignedHeaders=host&X-Amz-Signature=0")


@pytest.fixture(scope="module")
def aws():
    with Server("--allow-reset") as server:
        clients = Clients(server, "000000000000")
        clients.s3.create_bucket(Bucket="pages")
        clients.s3.put_object(Bucket="pages", Key="page.html", ContentType="text/html", Body=b"page")
        clients.iam.create_user(UserName="victim")
        yield clients


def ask(aws, method, path, more="", body="", host=None):
    host = f"localhost:{aws.server.port}" if host is None else host
    with socket.create_connection(("127.0.0.1", aws.server.port), timeout=20) as one:
        one.sendall(f"{method} {path} HTTP/1.1\r\nHost: {host}\r\n{more}Connection: close\r\nContent-Length: {len(body)}\r\n\r\n{body}".encode())
        answer = b""
        while piece := one.recv(65536):
            answer += piece
    return int(re.search(rb"HTTP/1\.1 (\d+)", answer)[1])


def users(aws):
    return {one["UserName"] for one in aws.iam.list_users()["Users"]}


@pytest.mark.parametrize("path", [
    "/?Action=DeleteUser&UserName=victim&Version=2010-05-08", "//?Action=DeleteUser&UserName=victim&Version=2010-05-08",
    "/?Action=DeleteUser&UserName=victim&Version=2010-05-08" + LINK.format("iam"), "/?Action=DeleteUser&UserName=victim&Version=2010-05-08" + LINK.format("s3"),
    "/pages?Action=DeleteUser&UserName=victim&Version=2010-05-08", "http://localhost/?Action=DeleteUser&UserName=victim&Version=2010-05-08"])
@pytest.mark.parametrize("method", ["GET", "HEAD", "POST"])
def test_a_link_that_does_something_is_not_followed(aws, path, method):
    assert ask(aws, method, path, NAVIGATION, "" if method != "POST" else "Action=DeleteUser&UserName=victim&Version=2010-05-08") in (400, 403)
    assert "victim" in users(aws)


def test_an_image_of_a_page_does_nothing_where_browsers_say_nothing_of_themselves(aws):
    status = ask(aws, "GET", "/?Action=CreateUser&UserName=image&Version=2010-05-08", "Referer: http://evil.example/\r\nAccept: image/avif,image/webp\r\n")
    assert status in (400, 403) and "image" not in users(aws)


@pytest.mark.parametrize("origin", ["null", "", "http://localhost", "http://127.0.0.1", "file://", "chrome-extension://a", "http://localhost:{}/", "http://localhost:{}, http://evil.example",
                                    "http://evil.example\r\nOrigin: http://localhost:{}", "http://localhost:{}\r\nOrigin: http://evil.example", "http://localhost:{}@evil.example", "http://localhost.:{}"])
def test_origins_that_are_not_this_one(aws, origin):
    assert ask(aws, "POST", "/", f"Origin: {origin.format(aws.server.port)}\r\n{FORM}", "Action=ListUsers&Version=2010-05-08") == 403


@pytest.mark.parametrize("site", ["cross-site", "CROSS-SITE", " cross-site ", "same-site", "Same-Site"])
def test_sites_that_are_not_this_one(aws, site):
    assert ask(aws, "POST", "/", f"Sec-Fetch-Site: {site}\r\n{FORM}", "Action=ListUsers&Version=2010-05-08") == 403


@pytest.mark.parametrize("site", ["cross-site, none", "none, cross-site", "other", "same-origin\r\nSec-Fetch-Site: cross-site"])
def test_sites_that_no_browser_writes(aws, site):
    assert ask(aws, "POST", "/", f"Sec-Fetch-Site: {site}\r\n{FORM}", "Action=ListUsers&Version=2010-05-08") == 403


@pytest.mark.parametrize("host", [
    "localhost..", "127.1", "2130706433", "0x7f.0.0.1", "0177.0.0.1", "127.0.0.01", "0.0.0.0", "[::]", "[::ffff:127.0.0.1]", "localhost.evil.example", "evil.example#localhost",
    "localhost@evil.example", "evil.example@localhost", "localhost evil.example", "amazonaws.com", "s3.amazonaws.com.evil.example", "evilamazonaws.com", "localhost:80:80", "localhost:x",
    "127.0.0.1.nip.io", "192.168.1.5", "evil.example\r\nHost: localhost", "", "localhost\r\nHost: evil.example", "evil.example.localhost.localstack.cloud.evil.example"])
def test_hosts_that_are_not_ours(aws, host):
    assert ask(aws, "GET", "/pages/page.html", host=host) in (400, 403)
    assert ask(aws, "POST", "/_millrace/reset", host=host) in (400, 403)
    assert "victim" in users(aws)


@pytest.mark.parametrize("more", ["Upgrade: websocket\r\nSec-WebSocket-Key: x\r\nSec-WebSocket-Version: 13\r\n", "Access-Control-Request-Method: PUT\r\n", "Content-Type: text/plain\r\n",
                                  "Content-Type: multipart/form-data; boundary=B\r\n", FORM, "X-Amz-Target: AWSGlue.GetDatabases\r\nContent-Type: text/plain\r\n"])
@pytest.mark.parametrize("method", ["GET", "POST", "OPTIONS", "PUT", "DELETE", "HEAD"])
def test_pages_of_others_get_nothing(aws, more, method):
    form = '--B\r\nContent-Disposition: form-data; name="key"\r\n\r\nup\r\n--B\r\nContent-Disposition: form-data; name="file"\r\n\r\nx\r\n--B--\r\n'
    for path in ("/", "/pages", "/pages/page.html", "/pages?delete", "/_millrace/reset", "/_millrace/metrics", "/_millrace/run/x"):
        assert ask(aws, method, path, f"Origin: http://evil.example\r\n{more}", form) == 403


def test_what_could_run_in_a_page_is_sandboxed(aws):
    import http.client

    for path in ("/pages/page.html", "/pages", "/pages/%3Cscript%3E", "/pages?x=<script>".replace("<", "%3C"), "/nothing"):
        connection = http.client.HTTPConnection("127.0.0.1", aws.server.port)
        connection.request("GET", path)
        answer = connection.getresponse()
        answer.read()
        assert answer.headers["x-content-type-options"] == "nosniff" and answer.headers["content-security-policy"] == "sandbox"
