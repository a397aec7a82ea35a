/// What S3's service model says of the requests that mean one operation.
///
/// The names of headers are in lower case; one that ends with a hyphen stands for all that begin with it.
package struct S3Route: Sendable {
    /// What the path names.
    package enum Place: Sendable {
        case service
        case bucket
        case object
    }

    /// AWS's name of the operation.
    package let name: String
    package let method: String
    package let place: Place
    package let isImplemented: Bool
    /// Query items that tell the operation from others of its method and place, as `uploads` or `list-type=2`.
    package let subresources: [String]
    package let requiredQuery: [String]
    package let requiredHeaders: [String]
    /// What Millrace acts upon.
    package let query: [String]
    package let headers: [String]
    /// Paths in the XML of the body, as `Delete/Object/Key`.
    package let elements: [String]
    /// What AWS knows beside it.
    package let refusedQuery: [String]
    package let refusedHeaders: [String]
    package let refusedElements: [String]
    /// Those of `elements` that may come more than once.
    package let repeatedElements: [String]

    /// The names of all operations' sub-resources.
    package static let subresourceNames = Set(all.flatMap { $0.subresources.map(Self.name(of:)) })

    /// All headers that mean something to some operation.
    package static let headerNames = Set(all.flatMap { $0.headers + $0.refusedHeaders })

    private static let byName = Dictionary(all.map { ($0.name, $0) }) { first, _ in first }

    /// The route of an operation, by AWS's name.
    package static func named(_ name: String) -> S3Route? { byName[name] }

    /// The part of a sub-resource in front of its value.
    package static func name(of subresource: String) -> String { String(subresource.prefix { $0 != "=" }) }

    /// Whether a header, in lower case, is in a list of them.
    package static func contains(_ names: some Sequence<String>, header: String) -> Bool {
        names.contains { $0 == header || $0.utf8.last == UInt8(ascii: "-") && header.hasPrefix($0) }
    }
}
