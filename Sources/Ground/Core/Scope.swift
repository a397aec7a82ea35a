/// A 12-digit AWS account number.
package struct AccountID: Hashable, Sendable, Codable, CustomStringConvertible {
    package let rawValue: String

    /// Returns nil unless `rawValue` is exactly twelve ASCII digits.
    package init?(_ rawValue: String) {
        guard rawValue.utf8.count == 12, rawValue.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        self.rawValue = rawValue
    }

    private init(trusted rawValue: String) { self.rawValue = rawValue }

    /// The account that requests belong to when their access key names no other.
    package static let `default` = AccountID(trusted: "000000000000")
    /// Owns what no client owns: server-wide documents.
    package static let server = AccountID(trusted: "")

    package init(from decoder: any Decoder) throws {
        rawValue = try decoder.singleValueContainer().decode(String.self)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }

    package var description: String { rawValue }
}

/// The name of an AWS region, such as `us-east-1`.
package struct Region: Hashable, Sendable, Codable, CustomStringConvertible {
    package let rawValue: String

    /// Returns nil unless `rawValue` has 1 to 64 characters out of `a-z`, `0-9` and `-`.
    package init?(_ rawValue: String) {
        let allowed = rawValue.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
        guard allowed, (1...64).contains(rawValue.utf8.count) else { return nil }
        self.rawValue = rawValue
    }

    private init(trusted rawValue: String) { self.rawValue = rawValue }

    /// The region that requests belong to when they carry no credential scope.
    package static let usEast1 = Region(trusted: "us-east-1")
    /// Holds resources of services that AWS keeps outside regions, such as IAM.
    package static let global = Region(trusted: "aws-global")

    package init(from decoder: any Decoder) throws {
        rawValue = try decoder.singleValueContainer().decode(String.self)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }

    package var description: String { rawValue }
}

/// The account and region that a resource belongs to.
package struct Scope: Hashable, Sendable, Codable {
    package let account: AccountID
    package let region: Region

    package init(account: AccountID, region: Region) {
        self.account = account
        self.region = region
    }

    /// The same account, outside every region.
    package var global: Scope { Scope(account: account, region: .global) }

    /// What belongs to the server itself and to no account.
    package static let server = Scope(account: .server, region: .global)
}
