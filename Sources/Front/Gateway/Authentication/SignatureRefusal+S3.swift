import AWSProtocol
import Core

extension SignatureRefusal {
    /// In the words of S3.
    ///
    /// https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html#ErrorCodeList
    var s3Error: AWSError {
        switch self {
        case .missing: AWSError(code: "AccessDenied", message: "Access Denied", status: 403)
        case .malformed(.header(let reason)):
            AWSError(
                code: "AuthorizationHeaderMalformed", message: "The authorization header is malformed; \(reason)")
        case .malformed(.query(let reason)): AWSError(code: "AuthorizationQueryParametersError", message: reason)
        case .unsupportedMechanism:
            AWSError(
                code: "InvalidRequest",
                message: "The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.")
        case .wrongService(let expected, let found):
            AWSError(
                code: "AuthorizationHeaderMalformed",
                message:
                    "The authorization header is malformed; incorrect service \"\(found)\". This endpoint belongs to "
                    + "\"\(expected)\".")
        case .wrongRegion(let found):
            AWSError(
                code: "AuthorizationHeaderMalformed",
                message: "The authorization header is malformed; the region '\(found)' is wrong")
        case .wrongDay(let scope, let date):
            AWSError(
                code: "AuthorizationHeaderMalformed",
                message:
                    "The authorization header is malformed; Invalid credential date \"\(scope)\". This date is not the "
                    + "same as X-Amz-Date: \"\(date.prefix(8))\".")
        case .unsignedHeaders(let names):
            AWSError(
                code: "AccessDenied", message: "There were headers present in the request which were not signed",
                status: 403, members: ["HeadersNotSigned": .string(names.joined(separator: ", "))])
        case .unknownKey:
            AWSError(
                code: "InvalidAccessKeyId",
                message: "The AWS Access Key Id you provided does not exist in our records.", status: 403)
        case .wrongToken:
            AWSError(code: "InvalidToken", message: "The provided token is malformed or otherwise invalid.")
        case .tokenExpired: AWSError(code: "ExpiredToken", message: "The provided token has expired.")
        case .wrongSignature:
            AWSError(
                code: "SignatureDoesNotMatch",
                message:
                    "The request signature we calculated does not match the signature you provided. Check your key and "
                    + "signing method.", status: 403)
        case .linkExpired(let end, let now):
            AWSError(
                code: "AccessDenied", message: "Request has expired", status: 403,
                members: ["Expires": .string(end.iso8601()), "ServerTime": .string(now.iso8601())])
        case .linkNotYetValid: AWSError(code: "AccessDenied", message: "Request is not yet valid", status: 403)
        case .skewed(let signedAt, let now):
            AWSError(
                code: "RequestTimeTooSkewed",
                message: "The difference between the request time and the current time is too large.", status: 403,
                members: [
                    "RequestTime": .string(signedAt.basicISO8601), "ServerTime": .string(now.iso8601()),
                    "MaxAllowedSkewMilliseconds": .string("\(Authenticator.toleranceSeconds * 1000)"),
                ])
        case .missingPayloadDigest:
            AWSError(
                code: "InvalidRequest", message: "Missing required header for this request: x-amz-content-sha256")
        case .invalidPayloadDigest:
            AWSError(
                code: "InvalidArgument",
                message: "x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-UNSIGNED-PAYLOAD-TRAILER, "
                    + "STREAMING-AWS4-HMAC-SHA256-PAYLOAD, STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER or a valid sha256 "
                    + "value.")
        case .unsupportedPayload(let kind):
            AWSError(
                code: "NotImplemented",
                message: "A header you provided implies functionality that is not implemented: \(kind)", status: 501)
        case .denied(let reason): AWSError(code: "AccessDenied", message: reason, status: 403)
        }
    }
}
