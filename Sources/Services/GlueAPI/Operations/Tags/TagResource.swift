import AWSProtocol
import Core
import GlueModel
import Storage

extension GlueAPI {
    /// `TagResource`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_TagResource.html
    package func tagResource(
        _ input: Glue.TagResourceRequest, _ call: Call
    ) async throws -> Glue.TagResourceResponse {
        guard let arn = ARN(input.resourceArn), arn.service == "glue" else {
            throw Glue.Errors.invalidInputException("Invalid ARN: \(input.resourceArn)")
        }
        try await documents.changeTags(of: arn, in: call.scope) { $0.merge(input.tagsToAdd) { $1 } }
        return .init()
    }
}
