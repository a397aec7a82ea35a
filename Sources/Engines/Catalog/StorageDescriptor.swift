import Core
import Storage

/// A column of a table.
package struct Column: Codable, Sendable, Equatable {
    package var name: String
    /// In Hive's notation, such as `bigint` or `array<struct<a:int>>`.
    package var type: String
    package var comment: String?
    package var parameters: [String: String]?

    package init(name: String, type: String, comment: String? = nil, parameters: [String: String]? = nil) {
        self.name = name
        self.type = type
        self.comment = comment
        self.parameters = parameters
    }
}

/// Where the data of a table or a partition lies, and how it is read.
///
/// Stored on disk within both.
package struct StorageDescriptor: Codable, Sendable, Equatable {
    package var columns: [Column]
    package var location: String?
    package var inputFormat: String?
    package var outputFormat: String?
    package var isCompressed: Bool
    package var serdeLibrary: String?
    package var serdeParameters: [String: String]
    package var parameters: [String: String]
    /// What the client gave; holds also what this engine does not act on.
    package var given: OpaqueDocument?

    package init(
        columns: [Column], location: String?, inputFormat: String?, outputFormat: String?, isCompressed: Bool = false,
        serdeLibrary: String?, serdeParameters: [String: String] = [:], parameters: [String: String] = [:],
        given: OpaqueDocument? = nil
    ) {
        self.columns = columns
        self.location = location
        self.inputFormat = inputFormat
        self.outputFormat = outputFormat
        self.isCompressed = isCompressed
        self.serdeLibrary = serdeLibrary
        self.serdeParameters = serdeParameters
        self.parameters = parameters
        self.given = given
    }
}
