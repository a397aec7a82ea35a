import AWSProtocol
import Core
import Crypto
import Foundation
import Identity

/// Finds out who sends a request, and in the modes that ask for it, whether the signature is theirs.
package struct Authentication: Sendable {
    let mode: AuthenticationMode
    let account: AccountID
    let region: Region
    let identity: Identity
    let root: RootCredentials?
    let clock: any WallClock

    /// The key of the account's root, which is there before any user is.
    package struct RootCredentials: Sendable {
        package let accessKeyID: String
        package let secret: String

        package init(accessKeyID: String, secret: String) {
            self.accessKeyID = accessKeyID
            self.secret = secret
        }
    }

    package init(
        mode: AuthenticationMode, account: AccountID, region: Region, identity: Identity, root: RootCredentials?,
        clock: any WallClock
    ) {
        self.mode = mode
        self.account = account
        self.region = region
        self.identity = identity
        self.root = root
        self.clock = clock
    }

    /// Why a request is turned away; services word it differently.
    enum Refusal: Error, Equatable {
        case missing
        case malformed(String)
        case unknownKey
        case wrongSignature
        case expired
        case skewed
        case denied(String)
    }

    /// Who sends the request and where.
    ///
    /// `payloadHash` is called only where the signature is checked.
    func authenticate(
        _ request: SignableRequest, _ signature: RequestSignature?, payloadHash: () -> String
    ) async throws -> (Scope, Principal) {
        let place = signature.flatMap { Region($0.region) } ?? region
        if signature == nil, let link = SigV2Link(request) { return try await authenticate(request, link, place) }
        guard let signature else {
            guard mode == .open else { throw Refusal.missing }
            return (Scope(account: account, region: place), Self.rootPrincipal(account, nil))
        }
        let known = try await credentials(signature.accessKeyID)
        if mode != .open {
            guard let known else { throw Refusal.unknownKey }
            try check(signature, known, request, payloadHash())
        }
        guard let known else {
            // An access key id that is an account number stands for that account.
            let owner = AccountID(signature.accessKeyID) ?? account
            return (Scope(account: owner, region: place), Self.rootPrincipal(owner, signature.accessKeyID))
        }
        return (Scope(account: known.account, region: place), known.principal)
    }

    /// Who sends requests whose Authorization header begins with `credential`, where nothing has to be verified or looked up for
    /// that; nil elsewhere.
    func openCaller(_ credential: String) -> (Scope, Principal)? {
        let parts = credential.split(separator: "=", maxSplits: 1)
        guard mode == .open, parts.count == 2, parts[0] == "AWS4-HMAC-SHA256 Credential" else { return nil }
        let names = parts[1].split(separator: "/", omittingEmptySubsequences: false)
        guard names.count == 5, names[4] == "aws4_request", !Self.isIssued(String(names[0])) else { return nil }
        let key = String(names[0])
        let owner = AccountID(key) ?? account
        return (
            Scope(account: owner, region: Region(String(names[2])) ?? region), Self.rootPrincipal(owner, key)
        )
    }

    /// Keys that IAM and STS make look like this; others need not be looked up.
    private static func isIssued(_ key: String) -> Bool {
        key.utf8.count == 20 && (key.hasPrefix("AKIA") || key.hasPrefix("ASIA"))
    }

    /// Who made a link with the older signature.
    private func authenticate(
        _ request: SignableRequest, _ link: SigV2Link, _ place: Region
    ) async throws -> (Scope, Principal) {
        let known = try await credentials(link.accessKeyID)
        if mode != .open {
            guard let known, known.token == link.sessionToken else { throw Refusal.unknownKey }
            guard link.expiresAt >= clock.now() else { throw Refusal.expired }
            let bucket = RequestTarget.virtualBucket(request.headers["host"] ?? "")
            guard link.isValid(for: request, secret: known.secret, bucket: bucket) else { throw Refusal.wrongSignature }
        }
        let owner = known?.account ?? AccountID(link.accessKeyID) ?? account
        return (
            Scope(account: owner, region: place), known?.principal ?? Self.rootPrincipal(owner, link.accessKeyID)
        )
    }

    private struct Known {
        let secret: String
        let token: String?
        let account: AccountID
        let principal: Principal
    }

    private func credentials(_ id: String) async throws -> Known? {
        if let root, root.accessKeyID == id {
            return Known(
                secret: root.secret, token: nil, account: account, principal: Self.rootPrincipal(account, id))
        }
        guard Self.isIssued(id), let found = try await identity.credentials(accessKeyID: id)
        else { return nil }
        return Known(
            secret: found.secret, token: found.token, account: found.account,
            principal: Principal(accessKeyID: id, arn: found.principalARN, id: found.principalID))
    }

    private func check(
        _ signature: RequestSignature, _ known: Known, _ request: SignableRequest, _ payloadHash: String
    ) throws(Refusal) {
        let age = clock.now().milliseconds - signature.signedAt.milliseconds
        if let expires = signature.expiresSeconds {
            guard age <= Int64(expires) * 1000 else { throw .expired }
        } else {
            guard abs(age) <= 900_000 else { throw .skewed }
        }
        guard known.token == signature.sessionToken else { throw .unknownKey }
        guard signature.isValid(for: request, secret: known.secret, payloadHash: payloadHash) else {
            throw .wrongSignature
        }
    }

    private static func rootPrincipal(_ account: AccountID, _ key: String?) -> Principal {
        Principal(accessKeyID: key, arn: "arn:aws:iam::\(account):root", id: account.rawValue)
    }
}

extension Authentication.Refusal {
    private static let mismatch =
        "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key "
        + "and signing method. Consult the service documentation for details."

    /// In the words of the JSON services.
    var jsonError: AWSError {
        switch self {
        case .missing: AWSError(code: "MissingAuthenticationTokenException", message: "Missing Authentication Token")
        case .malformed(let reason): AWSError(code: "IncompleteSignatureException", message: reason)
        case .unknownKey:
            AWSError(
                code: "UnrecognizedClientException", message: "The security token included in the request is invalid.")
        case .wrongSignature: AWSError(code: "InvalidSignatureException", message: Self.mismatch)
        case .expired, .skewed:
            AWSError(code: "InvalidSignatureException", message: "Signature expired: the request is not of this time.")
        case .denied(let reason): AWSError(code: "AccessDeniedException", message: reason)
        }
    }

    /// In the words of the query services.
    var queryError: AWSError {
        switch self {
        case .missing:
            AWSError(
                code: "MissingAuthenticationToken", message: "Request is missing Authentication Token", status: 403)
        case .malformed(let reason): AWSError(code: "IncompleteSignature", message: reason)
        case .unknownKey:
            AWSError(
                code: "InvalidClientTokenId", message: "The security token included in the request is invalid.",
                status: 403)
        case .wrongSignature: AWSError(code: "SignatureDoesNotMatch", message: Self.mismatch, status: 403)
        case .expired, .skewed:
            AWSError(
                code: "SignatureDoesNotMatch", message: "Signature expired: the request is not of this time.",
                status: 403)
        case .denied(let reason): AWSError(code: "AccessDenied", message: reason, status: 403)
        }
    }

    /// In the words of S3.
    var s3Error: AWSError {
        switch self {
        case .missing: AWSError(code: "AccessDenied", message: "Access Denied", status: 403)
        case .malformed(let reason): AWSError(code: "AuthorizationHeaderMalformed", message: reason)
        case .unknownKey:
            AWSError(
                code: "InvalidAccessKeyId",
                message: "The AWS Access Key Id you provided does not exist in our records.", status: 403)
        case .wrongSignature:
            AWSError(
                code: "SignatureDoesNotMatch",
                message:
                    "The request signature we calculated does not match the signature you provided. Check your key and "
                    + "signing method.", status: 403)
        case .expired: AWSError(code: "AccessDenied", message: "Request has expired", status: 403)
        case .skewed:
            AWSError(
                code: "RequestTimeTooSkewed",
                message: "The difference between the request time and the current time is too large.", status: 403)
        case .denied(let reason): AWSError(code: "AccessDenied", message: reason, status: 403)
        }
    }
}
