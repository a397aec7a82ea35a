extension ProtobufSchema {
    /// Scalars of one wire form, which can take each other's place.
    ///
    /// https://protobuf.dev/programming-guides/proto3/#updating
    private static let wireForms: [Set<String>] = [
        ["int32", "uint32", "int64", "uint64", "bool"], ["sint32", "sint64"], ["string", "bytes"],
        ["fixed32", "sfixed32"],
        ["fixed64", "sfixed64"],
    ]

    /// Whether messages that were written with another schema can be read with this one.
    ///
    /// Fields are told apart by their numbers. A field may come and go, but one that readers require must be written, and so must a
    /// message that there was.
    func canRead(_ writer: ProtobufSchema) -> Bool {
        writer.messages.allSatisfy { name, written in
            guard let read = messages[name] else { return false }
            return holds(read, written, writer)
        }
            && writer.enumerations.keys.allSatisfy { enumerations[$0] != nil }
    }

    private func holds(_ read: Message, _ written: Message, _ writer: ProtobufSchema) -> Bool {
        for field in read.fields.values {
            guard let other = written.fields[field.number] else {
                if field.label == .required { return false }
                continue
            }
            guard isReadable(field, other, writer) else { return false }
            // Of what is in a oneof only one is there: a required field is not, and two that were apart can no longer both be.
            if field.label == .required, other.label != .required { return false }
            if let oneof = field.oneof, other.oneof == nil {
                let moved = read.fields.values.filter {
                    $0.oneof == oneof && written.fields[$0.number].map { $0.oneof == nil } ?? false
                }
                if moved.count > 1 { return false }
            }
        }
        return true
    }

    private func isReadable(_ field: Field, _ other: Field, _ writer: ProtobufSchema) -> Bool {
        if (field.label == .map) != (other.label == .map) { return false }
        if (field.label == .repeated) != (other.label == .repeated) {
            // The last of several is read; packed numbers are not.
            guard ["string", "bytes"].contains(field.type) || messages[field.type] != nil else { return false }
        }
        if field.type == other.type { return true }
        if Self.wireForms.contains(where: { $0.contains(field.type) && $0.contains(other.type) }) { return true }
        let numbers = Self.wireForms[0]
        if enumerations[field.type] != nil { return numbers.contains(other.type) }
        if writer.enumerations[other.type] != nil { return numbers.contains(field.type) }
        return false
    }
}
