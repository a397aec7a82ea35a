import AWSProtocol
import Catalog
import GlueModel
import Storage

extension GlueAPI {
    /// Throws for modes that need a key of KMS, which Millrace does not have.
    static func check(_ encryption: Glue.EncryptionConfiguration) throws(AWSError) {
        let modes =
            (encryption.s3Encryption ?? []).map(\.s3EncryptionMode) + [
                encryption.cloudWatchEncryption?.cloudWatchEncryptionMode,
                encryption.jobBookmarksEncryption?.jobBookmarksEncryptionMode,
                encryption.dataQualityEncryption?.dataQualityEncryptionMode,
            ]
        if let mode = modes.compactMap({ $0 }).first(where: { $0.hasSuffix("-KMS") }) {
            throw Glue.Errors.invalidInputException(
                "Encryption with keys of KMS (\(mode)) is not supported by Millrace; use DISABLED or SSE-S3.")
        }
    }

    /// A crawler, a job or a session may name only a security configuration that is there.
    func checkSecurityConfiguration(_ name: String?, _ call: Call) async throws {
        guard let name, !name.isEmpty else { return }
        _ = try await catalog.securityConfiguration(name, in: call.scope)
    }
}

extension Glue.SecurityConfiguration {
    init(_ stored: Stored<SecurityConfigurationDocument>) throws {
        let wire = stored.value.given.wire
        self.init(
            name: stored.name, createdTimeStamp: stored.value.createdAt,
            encryptionConfiguration: try .init(from: ShapeReader(wire, violations: nil)))
    }
}
