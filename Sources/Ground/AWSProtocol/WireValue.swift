import Core

/// A value as it travels between a client and a service, whatever the wire format.
///
/// Each protocol parses into it and writes from it, so that generated shapes have one way to decode and one to encode.
package enum WireValue: Sendable, Equatable {
    case null
    case bool(Bool)
    case integer(Int64)
    case double(Double)
    case string(String)
    case blob([UInt8])
    case timestamp(Timestamp)
    case list([WireValue])
    case map(WireMap)

    /// The member `name` of a map; nil if this is no map, or has no such member, or it is null.
    package subscript(name: String) -> WireValue? {
        guard case .map(let map) = self else { return nil }
        return map[name]
    }

    package var string: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }

    package var list: [WireValue]? {
        guard case .list(let values) = self else { return nil }
        return values
    }

    package var map: WireMap? {
        guard case .map(let map) = self else { return nil }
        return map
    }
}

/// The members of a structure or the entries of a map, in the order in which they came.
package struct WireMap: Sendable, Equatable {
    package struct Entry: Sendable, Equatable {
        package let name: String
        package var value: WireValue
    }

    package private(set) var entries: [Entry] = []

    package init() {}

    package init(_ entries: [(String, WireValue)]) { self.entries = entries.map { Entry(name: $0.0, value: $0.1) } }

    /// The value under `name`, nil if there is none or it is null.
    ///
    /// Of several entries the last counts.
    package subscript(name: String) -> WireValue? {
        get {
            guard let entry = entries.last(where: { $0.name == name }), entry.value != .null else { return nil }
            return entry.value
        }
        set {
            entries.removeAll { $0.name == name }
            if let newValue { entries.append(Entry(name: name, value: newValue)) }
        }
    }

    /// Adds an entry without looking for an earlier one of the same name.
    package mutating func append(_ name: String, _ value: WireValue) { entries.append(Entry(name: name, value: value)) }

    /// Adds an entry if there is a value.
    package mutating func append(_ name: String, _ value: WireValue?) {
        if let value { append(name, value) }
    }
}
