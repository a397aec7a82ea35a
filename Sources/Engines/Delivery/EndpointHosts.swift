import Core
import Foundation

/// Which HTTP endpoints may be reached, so that nobody has the server send requests to itself or to its machine.
///
/// AWS takes https only, and reaches no machine of its own. An endpoint under test is let in by the settings of this server.
package struct EndpointHosts: Sendable, Equatable {
    /// `HOST` or `HOST:PORT`, in lower case.
    private let allowed: Set<String>

    /// Each of `allowed` is a host, or a host and a port, that may be reached without TLS and on loopback and link-local addresses.
    package init(allowed: [String] = []) { self.allowed = Set(allowed.map { $0.lowercased() }) }

    /// Why an endpoint is not reached.
    package struct Refusal: Error, Equatable, CustomStringConvertible {
        package let description: String
    }

    /// Throws for a URL that is refused whatever its host's addresses are.
    package func check(_ text: String) throws(Refusal) {
        let (url, host) = try Self.parts(text)
        guard !isAllowed(url, host) else { return }
        guard url.scheme?.lowercased() == "https" else {
            throw Refusal(description: "The HTTP endpoint URL must begin with https://: \(text)")
        }
        guard host != "localhost", !host.hasSuffix(".localhost"), !HostAddress.isOfThisMachine(literal: host) else {
            throw Self.ownMachine(host)
        }
    }

    /// The address to connect to, which is looked up once, so that what was checked is what is reached; nil for a host that may have
    /// any address.
    ///
    /// Waits for DNS.
    func address(of text: String) throws -> (host: String, address: String)? {
        let (url, host) = try Self.parts(text)
        try check(text)
        guard !isAllowed(url, host) else { return nil }
        let found = HostAddress.all(of: host)
        guard let first = found.first else {
            throw Refusal(description: "The HTTP endpoint \(host) has no address.")
        }
        guard !found.contains(where: \.isOfThisMachine) else { throw Self.ownMachine(host) }
        return (host, first.description)
    }

    private static func ownMachine(_ host: String) -> Refusal {
        Refusal(
            description:
                "The HTTP endpoint \(host) has a loopback or link-local address, which `--endpoint` must allow.")
    }

    private static func parts(_ text: String) throws(Refusal) -> (URL, host: String) {
        guard let url = URL(string: text), let host = url.host?.lowercased(), !host.isEmpty else {
            throw Refusal(description: "Invalid HTTP endpoint URL: \(text)")
        }
        return (url, host.trimmingCharacters(in: CharacterSet(charactersIn: "[].")))
    }

    private func isAllowed(_ url: URL, _ host: String) -> Bool {
        let port = url.port ?? (url.scheme?.lowercased() == "http" ? 80 : 443)
        return allowed.contains(host) || allowed.contains("\(host):\(port)")
    }
}
