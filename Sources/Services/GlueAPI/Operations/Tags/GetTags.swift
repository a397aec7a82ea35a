import AWSProtocol
import Core
import GlueModel
import Storage

extension GlueAPI {
    /// `GetTags`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_GetTags.html
    package func getTags(
        _ input: Glue.GetTagsRequest, _ call: Call
    ) async throws -> Glue.GetTagsResponse {
        guard let arn = ARN(input.resourceArn), arn.service == "glue" else {
            throw Glue.Errors.invalidInputException("Invalid ARN: \(input.resourceArn)")
        }
        return .init(tags: try await documents.tags(of: arn, in: call.scope))
    }
}
