import AWSProtocol
import Core
import GlueModel
import SchemaRegistry

extension GlueAPI {
    /// `CheckSchemaVersionValidity`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_CheckSchemaVersionValidity.html
    package func checkSchemaVersionValidity(
        _ input: Glue.CheckSchemaVersionValidityInput, _ call: Call
    ) async throws -> Glue.CheckSchemaVersionValidityResponse {
        guard let format = SchemaFormat(rawValue: input.dataFormat) else {
            throw Glue.Errors.invalidInputException("Data format is not valid.")
        }
        let failure = SchemaRegistry.failure(of: input.schemaDefinition, format)
        return .init(valid: failure == nil, error: failure)
    }
}
