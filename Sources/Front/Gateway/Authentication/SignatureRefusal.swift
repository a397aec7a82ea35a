import AWSProtocol
import Core

/// Why a request is refused before anything is done; services word it differently.
enum SignatureRefusal: Error, Equatable {
    /// The request is not signed, or not in a way that is good for what it asks.
    case missing
    case malformed(RequestSignature.Malformed)
    /// Neither signature version 4 nor a link of version 2.
    case unsupportedMechanism
    case wrongService(expected: String, found: String)
    case wrongRegion(String)
    /// The day of the scope is not that of the request's date.
    case wrongDay(scope: String, date: String)
    /// Headers that must be signed and are not, in lower case.
    case unsignedHeaders([String])
    case unknownKey
    case wrongToken
    /// Temporary credentials have come to their end.
    case tokenExpired
    case wrongSignature
    case linkExpired(at: Timestamp, now: Timestamp)
    case linkNotYetValid
    /// Of a signed header: more than `Authenticator.toleranceSeconds` from now.
    case skewed(signedAt: Timestamp, now: Timestamp)
    /// S3 needs `x-amz-content-sha256`.
    case missingPayloadDigest
    case invalidPayloadDigest
    case unsupportedPayload(String)
    /// The caller is known; policies do not allow it.
    case denied(String)
}

/// The families of protocols that word errors alike.
enum ErrorFamily { case json, query, s3 }

extension SignatureRefusal {
    func awsError(_ family: ErrorFamily) -> AWSError {
        switch family {
        case .json: jsonError
        case .query: queryError
        case .s3: s3Error
        }
    }

    private static let mismatch =
        "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key "
        + "and signing method. Consult the service documentation for details."

    /// What the JSON and the query services say alike of a signature that does not fit; nil for all else.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html
    private var misfit: String? {
        switch self {
        case .wrongService(let expected, _): return "Credential should be scoped to correct service: '\(expected)'."
        case .wrongRegion: return "Credential should be scoped to a valid region."
        case .wrongDay(let scope, let date):
            let day = date.prefix(8)
            return "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: "
                + "'\(scope)' != '\(day)', from '\(date)'."
        case .unsignedHeaders(let names):
            let name = names.first ?? ""
            return name == "host"
                ? "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization."
                : "'\(name)' must be a 'SignedHeader' in the AWS Authorization."
        case .wrongSignature: return Self.mismatch
        case .linkExpired(let end, let now):
            return "Signature expired: \(end.basicISO8601) is now earlier than \(now.basicISO8601)"
        case .linkNotYetValid: return "Signature not yet current: the request is dated in the future."
        case .skewed(let signedAt, let now):
            let tolerance = Authenticator.toleranceSeconds
            let (first, last) = (now.adding(seconds: -tolerance), now.adding(seconds: tolerance))
            return signedAt < now
                ? "Signature expired: \(signedAt.basicISO8601) is now earlier than \(first.basicISO8601) "
                    + "(\(now.basicISO8601) - 15 min.)"
                : "Signature not yet current: \(signedAt.basicISO8601) is still later than \(last.basicISO8601) "
                    + "(\(now.basicISO8601) + 15 min.)"
        case .invalidPayloadDigest, .missingPayloadDigest, .unsupportedPayload: return Self.mismatch
        case .missing, .malformed, .unsupportedMechanism, .unknownKey, .wrongToken, .tokenExpired, .denied: return nil
        }
    }

    private static let expired = "The security token included in the request is expired"

    private static func reason(_ malformed: RequestSignature.Malformed) -> String {
        switch malformed {
        case .header(let reason), .query(let reason): reason
        }
    }

    private var jsonError: AWSError {
        if let misfit { return AWSError(code: "InvalidSignatureException", message: misfit) }
        switch self {
        case .malformed(let malformed):
            return AWSError(code: "IncompleteSignatureException", message: Self.reason(malformed))
        case .unsupportedMechanism:
            return AWSError(code: "IncompleteSignatureException", message: "Unsupported signing algorithm.")
        case .unknownKey, .wrongToken:
            return AWSError(
                code: "UnrecognizedClientException", message: "The security token included in the request is invalid.")
        case .tokenExpired: return AWSError(code: "ExpiredTokenException", message: Self.expired)
        case .denied(let reason): return AWSError(code: "AccessDeniedException", message: reason)
        default:
            return AWSError(code: "MissingAuthenticationTokenException", message: "Missing Authentication Token")
        }
    }

    private var queryError: AWSError {
        if let misfit { return AWSError(code: "SignatureDoesNotMatch", message: misfit, status: 403) }
        switch self {
        case .malformed(let malformed): return AWSError(code: "IncompleteSignature", message: Self.reason(malformed))
        case .unsupportedMechanism:
            return AWSError(code: "IncompleteSignature", message: "Unsupported signing algorithm.")
        case .unknownKey, .wrongToken:
            return AWSError(
                code: "InvalidClientTokenId", message: "The security token included in the request is invalid.",
                status: 403)
        case .tokenExpired: return AWSError(code: "ExpiredToken", message: Self.expired, status: 403)
        case .denied(let reason): return AWSError(code: "AccessDenied", message: reason, status: 403)
        default:
            return AWSError(
                code: "MissingAuthenticationToken", message: "Request is missing Authentication Token", status: 403)
        }
    }
}
