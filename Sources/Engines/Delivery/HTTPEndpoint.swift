import Core

/// An HTTP endpoint that records are delivered to.
///
/// Stored on disk within a delivery stream.
package struct HTTPEndpoint: Codable, Sendable, Equatable {
    package var url: String
    package var name: String?
    /// Sent with every request; shown to nobody.
    package var accessKey: String?
    package var commonAttributes: [Attribute]
    /// Whether bodies are compressed.
    package var isGzip: Bool
    /// How long a request that fails is tried again, before its records go to the bucket.
    package var retrySeconds: Int

    /// Stored on disk within an endpoint.
    package struct Attribute: Codable, Sendable, Equatable {
        package var name: String
        package var value: String

        package init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    package init(
        url: String, name: String?, accessKey: String?, commonAttributes: [Attribute], isGzip: Bool, retrySeconds: Int
    ) {
        self.url = url
        self.name = name
        self.accessKey = accessKey
        self.commonAttributes = commonAttributes
        self.isGzip = isGzip
        self.retrySeconds = retrySeconds
    }
}
