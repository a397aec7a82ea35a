/// The names under which a server in open mode answers.
package struct AllowedHosts: Sendable {
    private let names: Set<String>

    /// `names` are those of `--host` and `--allow-host`, without ports.
    package init(_ names: [String]) { self.names = Set(names.map { $0.lowercased() }) }

    private static let suffixes = [".localhost", ".localhost.localstack.cloud", ".amazonaws.com", ".amazonaws.com.cn"]

    /// Whether a Host header names this server; its port may be any.
    package func contains(_ host: String) -> Bool {
        guard let name = Self.name(host) else { return false }
        if name == "localhost" || name == "localhost.localstack.cloud" || name == "[::1]" || names.contains(name) {
            return true
        }
        if name.hasPrefix("["), names.contains(String(name.dropFirst().dropLast())) { return true }
        return Self.isLoopback(name) || Self.suffixes.contains { name.hasSuffix($0) && name.utf8.count > $0.utf8.count }
    }

    /// Without the port and the dot of the root; nil for a host that cannot be one.
    private static func name(_ host: String) -> String? {
        var name = host.lowercased()
        if name.hasPrefix("[") {
            guard let end = name.firstIndex(of: "]") else { return nil }
            let rest = name[name.index(after: end)...]
            guard rest.isEmpty || isPort(rest) else { return nil }
            return String(name[...end])
        }
        if let colon = name.firstIndex(of: ":") {
            guard isPort(name[colon...]) else { return nil }
            name = String(name[..<colon])
        }
        if name.hasSuffix(".") { name.removeLast() }
        return name.isEmpty ? nil : name
    }

    private static func isPort(_ text: Substring) -> Bool {
        text.first == ":" && (2...6).contains(text.utf8.count)
            && text.utf8.dropFirst().allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    /// `127.0.0.1` and its like, written with four numbers; other spellings of addresses are nobody's.
    private static func isLoopback(_ name: String) -> Bool {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0).map { "\($0)" } == String($0) }
    }
}
