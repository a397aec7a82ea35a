import AWSProtocol
import Catalog
import Core
import GlueModel

extension GlueAPI {
    /// `GetDataCatalogEncryptionSettings`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_GetDataCatalogEncryptionSettings.html
    package func getDataCatalogEncryptionSettings(
        _ input: Glue.GetDataCatalogEncryptionSettingsRequest, _ call: Call
    ) async throws -> Glue.GetDataCatalogEncryptionSettingsResponse {
        _ = try Self.catalogName(input.catalogId, call)
        let stored = try await catalog.encryptionSettings(in: call.scope)
        var settings = try stored?.shape(Glue.DataCatalogEncryptionSettings.init(from:)) ?? .init()
        settings.encryptionAtRest = settings.encryptionAtRest ?? .init(catalogEncryptionMode: "DISABLED")
        settings.connectionPasswordEncryption =
            settings.connectionPasswordEncryption ?? .init(returnConnectionPasswordEncrypted: false)
        return .init(dataCatalogEncryptionSettings: settings)
    }
}
