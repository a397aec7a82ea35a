import AWSProtocol
import Core
import GlueModel
import SchemaRegistry

extension GlueAPI {
    /// `DeleteSchemaVersions`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_DeleteSchemaVersions.html
    package func deleteSchemaVersions(
        _ input: Glue.DeleteSchemaVersionsInput, _ call: Call
    ) async throws -> Glue.DeleteSchemaVersionsResponse {
        let (registry, schema) = try Self.schemaName(input.schemaId, call)
        let ends = input.versions.split(separator: "-").compactMap { Int($0) }
        guard let low = ends.first, let high = ends.last, low <= high,
            high.clamped(subtracting: low) < Limits.SchemaRegistry.versionsPerSchema
        else {
            throw Glue.Errors.invalidInputException("The range of versions is not valid: \(input.versions)")
        }
        let errors = try await schemaRegistry.deleteVersions(low...high, of: schema, registry: registry, in: call.scope)
        return .init(
            schemaVersionErrors: errors.map { number, error in
                let known = Self.awsError(error)
                return .init(
                    versionNumber: number, errorDetails: .init(errorCode: known.code, errorMessage: known.message))
            })
    }
}
