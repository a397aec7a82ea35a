import AWSProtocol
import Core
import GlueModel
import Storage

extension GlueAPI {
    /// `UntagResource`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_UntagResource.html
    package func untagResource(
        _ input: Glue.UntagResourceRequest, _ call: Call
    ) async throws -> Glue.UntagResourceResponse {
        guard let arn = ARN(input.resourceArn), arn.service == "glue" else {
            throw Glue.Errors.invalidInputException("Invalid ARN: \(input.resourceArn)")
        }
        try await documents.changeTags(of: arn, in: call.scope) { tags in
            for key in input.tagsToRemove { tags[key] = nil }
        }
        return .init()
    }
}
