import Testing

@testable import Delivery

@Suite struct EndpointHostsTests {
    private let strict = EndpointHosts()

    @Test(arguments: [
        "http://example.com/", "https://localhost/", "https://LOCALHOST./", "https://a.localhost/",
        "https://127.0.0.1/",
        "https://127.1/", "https://0x7f000001/", "https://2130706433/", "https://017700000001/", "https://[::1]/",
        "https://[::ffff:127.0.0.1]/", "https://[64:ff9b::7f00:1]/", "https://0.0.0.0/", "https://[::]/",
        "https://169.254.169.254/latest/meta-data", "https://[fe80::1]/", "https://[fd00:ec2::254]/",
        "ftp://example.com/",
        "https://", "https:///path", "file:///etc/passwd", "gopher://127.0.0.1/",
    ])
    func `the server's own machine is no endpoint`(url: String) {
        #expect(throws: EndpointHosts.Refusal.self) { try strict.check(url) }
    }

    @Test func `other hosts are, by https`() throws {
        for url in [
            "https://example.com/in", "https://example.com:8443/", "https://10.1.2.3/", "https://[2001:db8::1]/",
        ] {
            try strict.check(url)
        }
        #expect(try strict.address(of: "https://10.1.2.3/")?.address == "10.1.2.3")
    }

    @Test func `settings let in a host, or one port of it`() throws {
        let hosts = EndpointHosts(allowed: ["127.0.0.1:8080", "Collector"])
        try hosts.check("http://127.0.0.1:8080/in")
        try hosts.check("http://collector/in")
        #expect(try hosts.address(of: "http://127.0.0.1:8080/in") == nil)
        for url in ["http://127.0.0.1:8081/in", "http://127.0.0.1/", "http://other/"] {
            #expect(throws: EndpointHosts.Refusal.self) { try hosts.check(url) }
        }
    }

    @Test func `a name is refused by the addresses that it has`() {
        // In /etc/hosts of every machine, under a name that is no literal.
        #expect(throws: (any Error).self) { try EndpointHosts().address(of: "https://ip6-localhost/") }
        #expect(throws: (any Error).self) { try EndpointHosts().address(of: "https://no.such.name.invalid/") }
    }
}
