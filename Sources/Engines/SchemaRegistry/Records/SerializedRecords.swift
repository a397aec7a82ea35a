import AWSProtocol
import Core
import Storage
import Synchronization

/// Gives what serializer libraries wrote as JSON, by the versions of schemas that the records name.
package final class SerializedRecords: Sendable {
    private enum Reader: Sendable {
        case avro(AvroRecords)
        case protobuf(ProtobufRecords)
        /// JSON, or of a version that the registry does not have.
        case none
    }

    private let documents: DocumentStore
    private let scope: Scope
    private let readers = Mutex<[String: Reader]>([:])

    package init(_ documents: DocumentStore, in scope: Scope) {
        self.documents = documents
        self.scope = scope
    }

    /// The record after the header as JSON, with bytes in base64; nil if it is JSON, as far as is known.
    ///
    /// Blocking. Throws MalformedRecord if it is not what its schema says.
    package func json(of payload: UnsafeRawBufferPointer, _ header: SerializedHeader) throws -> [UInt8]? {
        switch try reader(of: header.versionID) {
        case .avro(let records): JSONWriter.bytes(of: try records.value(of: payload))
        case .protobuf(let records): JSONWriter.bytes(of: try records.value(of: payload))
        case .none: nil
        }
    }

    private func reader(of versionID: String) throws -> Reader {
        if let known = readers.withLock({ $0[versionID] }) { return known }
        let reader: Reader
        do {
            let found = try documents.readNow { try SchemaRegistry.version(id: versionID, scope, $0) }
            reader =
                switch try SchemaDefinition(found.version.definition, found.document.format) {
                case .avro: .avro(try AvroRecords(found.version.definition))
                case .protobuf(let schema): .protobuf(ProtobufRecords(schema))
                case .json: .none
                }
        } catch is SchemaRegistryError { reader = .none }
        readers.withLock { readers in
            // A record may name any version.
            if readers.count >= Limits.SchemaRegistry.knownReaders { readers = [:] }
            readers[versionID] = reader
        }
        return reader
    }
}
