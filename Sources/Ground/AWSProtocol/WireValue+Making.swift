extension WireValue {
    package static func strings(_ values: [String]) -> WireValue { .list(values.map { .string($0) }) }

    /// A map in the order of its keys, so that equal values are written alike.
    package static func strings(_ values: [String: String]) -> WireValue { sorted(values.mapValues { .string($0) }) }

    package static func sorted(_ values: [String: WireValue]) -> WireValue {
        .map(WireMap(values.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }))
    }
}
