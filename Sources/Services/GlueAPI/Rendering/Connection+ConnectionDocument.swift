import AWSProtocol
import Catalog
import Core
import GlueModel

extension ConnectionDocument {
    init(_ input: Glue.ConnectionInput, _ call: Call) throws(AWSError) {
        self.init(
            type: input.connectionType, properties: input.connectionProperties, by: call.principal.arn,
            given: OpaqueDocument(input.wire))
    }
}

extension Glue.Connection {
    /// A connection as it is shown; what authenticates it beside the password is never shown.
    init(_ name: String, _ document: ConnectionDocument, hidesPassword: Bool) throws {
        var given = document.given.wire.map ?? WireMap()
        if case .map(var authentication)? = given["AuthenticationConfiguration"] {
            for secret in ["BasicAuthenticationCredentials", "CustomAuthenticationCredentials"] {
                authentication[secret] = nil
            }
            given["AuthenticationConfiguration"] = .map(authentication)
        }
        self = try Glue.Connection(from: ShapeReader(.map(given), violations: nil))
        if hidesPassword { connectionProperties?["PASSWORD"] = nil }
        creationTime = document.createdAt
        lastUpdatedTime = document.updatedAt
        lastUpdatedBy = document.updatedBy
        status = "READY"
        connectionSchemaVersion = 1
    }
}
