import AWSProtocol
import Catalog
import Core
import GlueModel

extension GlueAPI {
    /// `PutDataCatalogEncryptionSettings`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_PutDataCatalogEncryptionSettings.html
    package func putDataCatalogEncryptionSettings(
        _ input: Glue.PutDataCatalogEncryptionSettingsRequest, _ call: Call
    ) async throws -> Glue.PutDataCatalogEncryptionSettingsResponse {
        _ = try Self.catalogName(input.catalogId, call)
        let settings = input.dataCatalogEncryptionSettings
        if settings.connectionPasswordEncryption?.returnConnectionPasswordEncrypted == true {
            throw Glue.Errors.invalidInputException(
                "Passwords that are returned encrypted need a key of KMS, which Millrace does not have.")
        }
        try await catalog.putEncryptionSettings(OpaqueDocument(settings.wire), in: call.scope)
        return .init()
    }
}
