import Testing

@testable import Gateway

@Suite struct AllowedHostsTests {
    private let hosts = AllowedHosts(["millrace.internal", "::1"])

    @Test(arguments: [
        "localhost", "localhost:4566", "LOCALHOST:1", "127.0.0.1", "127.0.0.1:4566", "127.1.2.3", "[::1]", "[::1]:4566",
        "bucket.localhost:4566", "b.s3.localhost", "s3.localhost.localstack.cloud:4566", "localhost.localstack.cloud",
        "kinesis.us-east-1.amazonaws.com", "b.s3.eu-west-1.amazonaws.com", "sts.cn-north-1.amazonaws.com.cn",
        "millrace.internal", "millrace.internal:80", "localhost.",
    ])
    func `names of this server`(_ host: String) { #expect(hosts.contains(host)) }

    @Test(arguments: [
        "", ":", "evil.example", "evil.example:4566", "localhost.evil.example", "127.0.0.1.evil.example",
        "evillocalhost",
        "amazonaws.com.evil.example", ".amazonaws.com", ".localhost", "0x7f.0.0.1", "127.1", "2130706433", "0177.0.0.1",
        "127.0.0.1:4566:1", "127.0.0.1@evil.example", "[::1", "[::1]x", "localhost:", "localhost:port", "192.168.0.1",
        "127.0.0.256", "127.0.0.01", "localhost/evil", "[::2]",
    ])
    func `names of others`(_ host: String) { #expect(!hosts.contains(host)) }
}
