import Core
import Foundation

/// A value that the document store keeps, encoded as JSON with its own field names.
///
/// Fields may be added as optionals; a field's name and meaning are stored on disk and never reused.
package protocol StoredDocument: Codable, Sendable {
    static var kind: DocumentKind { get }
}

/// A stored value with its name and the number of times it was written.
package struct Stored<Value: StoredDocument>: Sendable {
    package let scope: Scope
    package let key: DocumentName
    package let revision: Int64
    package let value: Value

    /// The parts of the name.
    package var path: [String] { key.parts }
    /// The last part of the name; all of it, of kinds that are named by one.
    package var name: String { key.parts.last ?? "" }
}
