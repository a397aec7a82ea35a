import AWSProtocol

/// A schema that was read: whether it can take the place of another.
package enum SchemaDefinition: Sendable {
    case avro(AvroSchema)
    case json(JSONSchema)
    case protobuf(ProtobufSchema)

    /// What is wrong with a definition.
    package struct Invalid: Error, CustomStringConvertible {
        package let description: String
    }

    package init(_ text: String, _ format: SchemaFormat) throws(Invalid) {
        switch format {
        case .avro: self = .avro(try AvroSchema(text))
        case .json: self = .json(try JSONSchema(text))
        case .protobuf: self = .protobuf(try ProtobufSchema(text))
        }
    }

    /// Whether who knows this schema can read what was written by another.
    package func canRead(_ writer: SchemaDefinition) -> Bool {
        switch (self, writer) {
        case (.avro(let reader), .avro(let writer)): reader.canRead(writer)
        case (.json(let reader), .json(let writer)): reader.canRead(writer)
        case (.protobuf(let reader), .protobuf(let writer)): reader.canRead(writer)
        case (.avro, _), (.json, _), (.protobuf, _): false
        }
    }

    /// The definition without white space and comments; equal definitions are one version.
    package var canonical: String {
        switch self {
        case .avro(let schema): schema.canonical
        case .json(let schema): schema.canonical
        case .protobuf(let schema): schema.canonical
        }
    }

    static func parseJSON(_ text: String) throws(Invalid) -> WireValue {
        do { return try JSONParser.parse(text.utf8) } catch { throw Invalid(description: error.description) }
    }
}
