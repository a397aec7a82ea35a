"""A browser is not a client of the open mode: rebound names, cross-site forms and pages of other origins."""

import http.client
import http.server
import json
import shutil
import subprocess
import tempfile
import threading

import pytest
from conftest import Clients
from millrace_server import Server, free_port

CHROMIUM = shutil.which("chromium")


@pytest.fixture(scope="module")
def aws():
    with Server("--allow-reset", "--allow-host", "millrace.internal", "--allow-origin", "http://localhost:3000") as server:
        # What is not signed is of this account.
        clients = Clients(server, "000000000000")
        clients.s3.create_bucket(Bucket="pages")
        clients.s3.put_object(Bucket="pages", Key="page.html", ContentType="text/html", Body=b"<script>document.title = 'ran'</script>page")
        yield clients


def send(aws, method="GET", path="/", body=None, **headers):
    connection = http.client.HTTPConnection("127.0.0.1", aws.server.port, timeout=30)
    connection.request(method, path, body, {name.replace("_", "-"): value for name, value in headers.items()})
    answer = connection.getresponse()
    return answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read()


FORM = {"Content_Type": "application/x-www-form-urlencoded"}


def test_a_rebound_name_is_refused(aws):
    for host in ("evil.example", "evil.example:4566", "127.0.0.1.evil.example", ""):
        for method, path, body in (("GET", "/", None), ("PUT", "/stolen", b""), ("POST", "/_millrace/reset", b""),
                                   ("POST", "/", b"Action=ListUsers&Version=2010-05-08")):
            status, _, answer = send(aws, method, path, body, Host=host, Origin=f"http://{host}", **FORM)
            # Without a host the HTTP library refuses the request itself.
            assert status in (400, 403), answer
    records = json.dumps({"StreamName": "s", "Data": "eA==", "PartitionKey": "p"}).encode()
    status, _, answer = send(
        aws, "POST", "/", records, Host="evil.example", X_Amz_Target="Kinesis_20131202.PutRecord", X_Amz_Date="20260101T000000Z",
        Content_Type="application/x-amz-json-1.1",
        Authorization="AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/kinesis/aws4_request, SignedHeaders=host, Signature=0")
    assert status == 403 and b"--allow-host" in answer
    for host in ("localhost", "pages.localhost:4566", "s3.us-east-1.amazonaws.com", "millrace.internal"):
        assert send(aws, path="/pages/page.html" if not host.startswith("pages") else "/page.html", Host=host)[0] == 200


@pytest.mark.parametrize("more", [{"Origin": "http://evil.example"}, {"Origin": "null"}, {"Sec_Fetch_Site": "cross-site"},
                                  {"Origin": "http://localhost:9999", "Sec_Fetch_Site": "same-site"}])
def test_requests_of_other_sites_are_refused(aws, more):
    delete = b"<Delete><Object><Key>page.html</Key></Object></Delete>"
    for method, path, body, headers in (
        ("POST", "/", b"Action=CreateUser&UserName=evil&Version=2010-05-08", FORM),
        ("POST", "/pages?delete", delete, {"Content_Type": "text/plain"}),
        ("POST", "/_millrace/reset", b"", {}),
        ("GET", "/pages/page.html", None, {}),
        ("GET", "/_millrace/metrics", None, {}),
    ):
        status, answered, answer = send(aws, method, path, body, **headers, **more)
        assert status == 403, (path, answer)
        assert "access-control-allow-origin" not in answered
    assert aws.s3.get_object(Bucket="pages", Key="page.html")["ResponseMetadata"]["HTTPStatusCode"] == 200
    assert not [user for user in aws.iam.list_users()["Users"] if user["UserName"] == "evil"]


def test_a_link_may_be_followed(aws):
    navigation = {"Sec_Fetch_Site": "cross-site", "Sec_Fetch_Mode": "navigate", "Sec_Fetch_Dest": "document"}
    assert send(aws, path="/pages/page.html", **navigation)[0] == 200
    for method, path in (("POST", "/pages?delete"), ("GET", "/pages"), ("GET", "/"), ("DELETE", "/pages/page.html")):
        assert send(aws, method, path, b"" if method == "POST" else None, **navigation)[0] == 403


def test_an_allowed_origin(aws):
    status, headers, _ = send(aws, path="/pages/page.html", Origin="http://localhost:3000", Sec_Fetch_Site="same-site")
    assert status == 200 and headers["access-control-allow-origin"] == "http://localhost:3000"
    status, headers, _ = send(aws, "OPTIONS", "/", Origin="http://localhost:3000", Access_Control_Request_Method="POST",
                              Access_Control_Request_Headers="x-amz-target,authorization")
    assert status == 204 and headers["access-control-allow-headers"] == "x-amz-target,authorization"


def test_a_page_that_is_signed_with_a_known_key_may_call(aws):
    from botocore.auth import SigV4Auth
    from botocore.awsrequest import AWSRequest
    from botocore.credentials import Credentials

    aws.iam.create_user(UserName="page")
    made = aws.iam.create_access_key(UserName="page")["AccessKey"]

    def call(key, secret):
        request = AWSRequest("POST", aws.server.url + "/", data=b"{}", headers={
            "X-Amz-Target": "Kinesis_20131202.ListStreams", "Content-Type": "application/x-amz-json-1.1"})
        SigV4Auth(Credentials(key, secret), "kinesis", "us-east-1").add_auth(request)
        return send(aws, "POST", "/", b"{}", Origin="http://evil.example", **dict(request.headers.items()))[0]

    assert call(made["AccessKeyId"], made["SecretAccessKey"]) == 200
    assert call(made["AccessKeyId"], "wrong") == 400
    assert call("test", "test") == 400


def test_with_a_real_browser(aws):
    """A page of another origin tries what pages can; nothing comes of it."""
    done = threading.Event()
    told = {}
    page = f"""<script>
    const server = "{aws.server.url}";
    const form = new URLSearchParams({{Action: "CreateUser", UserName: "evil", Version: "2010-05-08"}});
    Promise.allSettled([
        fetch(server + "/", {{method: "POST", body: form, mode: "no-cors"}}),
        fetch(server + "/pages?delete", {{method: "POST", body: "<Delete><Object><Key>page.html</Key></Object></Delete>", mode: "no-cors"}}),
        fetch(server + "/_millrace/reset", {{method: "POST", mode: "no-cors"}}),
        fetch(server + "/pages/page.html").then(answer => answer.text()),
    ]).then(all => fetch("/told", {{method: "POST", body: JSON.stringify(all.map(one => one.value))}}));
    </script>"""

    class Page(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(page.encode())

        def do_POST(self):
            told["read"] = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            self.send_response(204)
            self.end_headers()
            done.set()

        def log_message(self, *_):
            pass

    port = free_port()
    other = http.server.ThreadingHTTPServer(("127.0.0.1", port), Page)
    threading.Thread(target=other.serve_forever, daemon=True).start()
    with tempfile.TemporaryDirectory() as profile:
        browser = subprocess.Popen(
            [CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={profile}",
             "--host-resolver-rules=MAP evil.example 127.0.0.1", f"http://evil.example:{port}/"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            assert done.wait(60)
        finally:
            browser.kill()
            browser.wait()
            other.shutdown()
    # What a page of another origin may not read is no value there.
    assert "page" not in json.dumps(told["read"][3] or "")
    assert aws.s3.get_object(Bucket="pages", Key="page.html")["ResponseMetadata"]["HTTPStatusCode"] == 200
    assert not [user for user in aws.iam.list_users()["Users"] if user["UserName"] == "evil"]
