import Core

extension OpaqueDocument {
    /// Keeps a value as JSON.
    package init(_ value: WireValue) { self.init(json: JSONWriter.string(of: value)) }

    /// The value that was kept.
    package var wire: WireValue { (try? JSONParser.parse(json.utf8)) ?? .null }

    /// The value that was kept, as a shape of a service model.
    package func shape<Shape>(_ make: (ShapeReader) throws -> Shape) throws -> Shape {
        try make(try ShapeReader(wire, violations: nil))
    }
}

extension WireValue {
    /// This map with the members of another, which take the place of those of the same name.
    package func merging(_ other: WireValue) -> WireValue {
        guard case .map(var map) = self, case .map(let more) = other else { return other }
        for entry in more.entries where entry.value != .null { map[entry.name] = entry.value }
        return .map(map)
    }
}
