/// What a client stored and an engine only keeps: JSON text that comes back as it was.
package struct OpaqueDocument: Codable, Sendable, Equatable {
    package let json: String

    package init(json: String) { self.json = json }

    package init(from decoder: any Decoder) throws {
        json = try decoder.singleValueContainer().decode(String.self)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(json)
    }
}
