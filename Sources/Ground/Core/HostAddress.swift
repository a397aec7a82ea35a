#if canImport(Glibc)
    import Glibc
#endif

/// An address of IPv4 or IPv6 that a host has.
package struct HostAddress: Sendable, CustomStringConvertible {
    package let description: String
    /// 4 or 16.
    private let bytes: [UInt8]

    /// The addresses of a host, or the one that it is; empty if there are none.
    ///
    /// Waits for DNS.
    package static func all(of host: String) -> [HostAddress] { addresses(host, flags: 0) }

    /// Whether a host is written as an address of this machine, in any of the forms that the system takes.
    package static func isOfThisMachine(literal host: String) -> Bool {
        addresses(host, flags: AI_NUMERICHOST).contains(where: \.isOfThisMachine)
    }

    /// Whether it is a loopback, link-local, unspecified or cloud metadata address.
    package var isOfThisMachine: Bool {
        guard bytes.count == 16 else { return Self.isOfThisMachine(bytes[...]) }
        let isMapped =
            bytes[..<10].allSatisfy { $0 == 0 } && (bytes[10...11] == [0xFF, 0xFF] || bytes[10...11] == [0, 0])
        let isTranslated = bytes[..<12] == [0x00, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0]
        if isMapped || isTranslated { return Self.isOfThisMachine(bytes[12...]) }
        let isMetadata = bytes == [0xFD, 0x00, 0x0E, 0xC2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x02, 0x54]
        return bytes[0] == 0xFE && bytes[1] & 0xC0 == 0x80 || isMetadata
    }

    private static func isOfThisMachine(_ four: ArraySlice<UInt8>) -> Bool {
        let bytes = Array(four)
        return bytes[0] == 127 || bytes[0] == 0 || bytes[0] == 169 && bytes[1] == 254
    }

    private static func addresses(_ host: String, flags: Int32) -> [HostAddress] {
        var hints = addrinfo()
        hints.ai_flags = flags
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var list: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, nil, &hints, &list) == 0 else { return [] }
        defer { freeaddrinfo(list) }
        var found: [HostAddress] = []
        var next = list
        while let entry = next?.pointee {
            next = entry.ai_next
            if let address = HostAddress(entry) { found.append(address) }
        }
        return found
    }

    private init?(_ entry: addrinfo) {
        guard let place = entry.ai_addr else { return nil }
        // The kind of address says which structure lies there.
        let raw = UnsafeRawPointer(place)
        var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        switch entry.ai_family {
        case AF_INET:
            var four = raw.loadUnaligned(as: sockaddr_in.self).sin_addr
            bytes = withUnsafeBytes(of: four) { Array($0) }
            inet_ntop(AF_INET, &four, &text, socklen_t(text.count))
        case AF_INET6:
            var six = raw.loadUnaligned(as: sockaddr_in6.self).sin6_addr
            bytes = withUnsafeBytes(of: six) { Array($0) }
            inet_ntop(AF_INET6, &six, &text, socklen_t(text.count))
        default: return nil
        }
        description = String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
