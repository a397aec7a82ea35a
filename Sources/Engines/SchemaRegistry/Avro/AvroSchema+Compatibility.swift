extension AvroSchema {
    /// Whether data that was written with another schema can be read with this one.
    ///
    /// https://avro.apache.org/docs/1.11.1/specification/#schema-resolution
    func canRead(_ writer: AvroSchema) -> Bool {
        var comparison = Comparison(reader: self, writer: writer)
        return comparison.holds(root, writer.root)
    }

    private struct Comparison {
        let reader: AvroSchema
        let writer: AvroSchema
        /// What pairs came to; those that are being compared, further up, hold unless something else fails.
        private var pairs: [[String]: Bool] = [:]

        private static let promotions: [String: Set<String>] = [
            "int": ["long", "float", "double"], "long": ["float", "double"], "float": ["double"], "string": ["bytes"],
            "bytes": ["string"],
        ]

        init(reader: AvroSchema, writer: AvroSchema) {
            self.reader = reader
            self.writer = writer
        }

        mutating func holds(_ read: Kind, _ written: Kind) -> Bool {
            if case .union(let branches) = written { return branches.allSatisfy { holds(read, $0) } }
            switch (read, written) {
            case (.union(let branches), _): return branches.contains { holds($0, written) }
            case (.primitive(let to), .primitive(let from)):
                return to == from || Self.promotions[from]?.contains(to) == true
            case (.array(let to), .array(let from)), (.map(let to), .map(let from)): return holds(to, from)
            case (.named(let to), .named(let from)):
                if let known = pairs[[to, from]] { return known }
                pairs[[to, from]] = true
                let answer = holdNamed(to, from)
                pairs[[to, from]] = answer
                return answer
            case (.primitive, _), (.array, _), (.map, _), (.named, _): return false
            }
        }

        private mutating func holdNamed(_ to: String, _ from: String) -> Bool {
            guard let read = reader.named[to], let written = writer.named[from] else { return false }
            let names = [read.name] + read.aliases
            // Unqualified names decide, but for aliases.
            guard Self.last(to) == Self.last(from) || names.contains(from) else { return false }
            switch (read.shape, written.shape) {
            case (.fixed(let size), .fixed(let other)): return size == other
            case (.enumeration(let symbols, let hasDefault), .enumeration(let others, _)):
                return hasDefault || Set(others).isSubset(of: symbols)
            case (.record(let fields), .record(let others)):
                return fields.allSatisfy { field in
                    let other = others.first { $0.name == field.name || field.aliases.contains($0.name) }
                    return other.map { holds(field.type, $0.type) } ?? field.hasDefault
                }
            case (.fixed, _), (.enumeration, _), (.record, _): return false
            }
        }

        private static func last(_ name: String) -> Substring { name.split(separator: ".").last ?? "" }
    }
}
