import AWSProtocol
import Core
import Crypto
import Identity

/// The one step that finds out who sends a request and what of it was signed.
///
/// It has two halves: `checkHead` asks all that needs no body, `SignedHead.verified` the rest. Only what they return says who asks,
/// for which account and region; nothing else of a request does.
package struct Authenticator: Sendable {
    let mode: AuthenticationMode
    /// The account and region of requests that name no other, in open mode.
    let account: AccountID
    let region: Region
    let credentials: CredentialCache
    let clock: any WallClock

    /// How far the date of a signed header may be from now.
    static let toleranceSeconds = 900

    package init(
        mode: AuthenticationMode, account: AccountID, region: Region, identity: Identity, root: RootCredentials?,
        clock: any WallClock
    ) {
        self.mode = mode
        self.account = account
        self.region = region
        credentials = CredentialCache(identity: identity, root: root, account: account)
        self.clock = clock
    }

    /// What a request asks for, as far as its signature must agree with it.
    struct Purpose: Sendable {
        /// The service's name in credential scopes.
        let signingName: String
        /// Whether a presigned link is good for it.
        let allowsLinks: Bool

        static let s3 = Purpose(signingName: "s3", allowsLinks: true)
        /// Millrace's own pages, which only headers can sign.
        static let admin = Purpose(signingName: "millrace", allowsLinks: false)
    }

    /// Checks all that needs no body: a live key and session, service, region, day, time, and which headers are signed; the signature
    /// too where the head carries the body's digest.
    ///
    /// In open mode everything is accepted, unless `mustBeSigned`.
    func checkHead(_ exchange: Exchange, for purpose: Purpose) async throws -> SignedHead {
        let (request, signature) = (exchange.incoming.signable, exchange.incoming.signature)
        let head =
            mode == .open && !exchange.mustBeSigned
            // Open mode asks nothing of a signature, so one that cannot be read counts as none.
            ? try await openHead(request, try? signature.get())
            : try await checkedHead(request, signature, for: purpose)
        exchange.record.identify(head)
        return head
    }

    /// The same, where the caller's credentials are in memory; nil where they have to be looked up.
    func checkHeadNow(
        _ request: SignableRequest, _ signature: RequestSignature, for purpose: Purpose
    ) throws(SignatureRefusal) -> SignedHead? {
        guard let known = credentials.cached(signature.accessKeyID) else { return nil }
        try check(signature, request, purpose)
        return try head(request, signature, known)
    }

    private func checkedHead(
        _ request: SignableRequest, _ signature: Result<RequestSignature?, RequestSignature.Malformed>,
        for purpose: Purpose
    ) async throws -> SignedHead {
        let found: RequestSignature?
        do throws(RequestSignature.Malformed) { found = try signature.get() } catch {
            throw isOtherMechanism(request) ? SignatureRefusal.unsupportedMechanism : .malformed(error)
        }
        guard let found else {
            guard purpose.signingName == "s3", let link = SigV2Link(request) else { throw SignatureRefusal.missing }
            return try await head(request, link)
        }
        try check(found, request, purpose)
        guard let known = try await credentials.find(found.accessKeyID) else { throw SignatureRefusal.unknownKey }
        return try head(request, found, known)
    }

    private func isOtherMechanism(_ request: SignableRequest) -> Bool {
        request.headers["authorization"].map { !$0.hasPrefix(RequestSignature.algorithm) } ?? false
    }

    // MARK: What a signature says of itself

    private func check(
        _ signature: RequestSignature, _ request: SignableRequest, _ purpose: Purpose
    ) throws(SignatureRefusal) {
        guard purpose.allowsLinks || !signature.isLink else { throw .missing }
        guard signature.scope.service == purpose.signingName else {
            throw .wrongService(expected: purpose.signingName, found: signature.scope.service)
        }
        guard Region(signature.scope.region) != nil else { throw .wrongRegion(signature.scope.region) }
        guard signature.date.hasPrefix(signature.scope.day), signature.scope.day.utf8.count == 8 else {
            throw .wrongDay(scope: signature.scope.day, date: signature.date)
        }
        let unsigned = Self.unsignedHeaders(request, signature)
        guard unsigned.isEmpty else { throw .unsignedHeaders(unsigned) }
        try checkTime(signature)
    }

    /// The headers that decide what a request does, and that its signature leaves out.
    static func unsignedHeaders(_ request: SignableRequest, _ signature: RequestSignature) -> [String] {
        var names: [String] = signature.signedHeaders.contains("host") ? [] : ["host"]
        let isS3 = signature.scope.service == "s3"
        for field in request.headers.fields where !signature.signedHeaders.contains(field.name) {
            let mustBeSigned =
                field.name.hasPrefix("x-amz-")
                // S3 has it as the last line of what is signed.
                ? !(isS3 && field.name == "x-amz-content-sha256")
                : field.name == "content-md5" && isS3 && !signature.isLink
            if mustBeSigned, !names.contains(field.name) { names.append(field.name) }
        }
        if !signature.isLink, request.headers["x-amz-date"] == nil, !signature.signedHeaders.contains("date") {
            names.append("date")
        }
        return names
    }

    private func checkTime(_ signature: RequestSignature) throws(SignatureRefusal) {
        let now = clock.now()
        if let seconds = signature.expiresSeconds {
            guard signature.signedAt <= now.adding(seconds: Self.toleranceSeconds) else { throw .linkNotYetValid }
            let end = signature.signedAt.adding(seconds: seconds)
            guard now <= end else { throw .linkExpired(at: end, now: now) }
        } else {
            let (first, last) = (
                now.adding(seconds: -Self.toleranceSeconds), now.adding(seconds: Self.toleranceSeconds)
            )
            guard first <= signature.signedAt, signature.signedAt <= last else {
                throw .skewed(signedAt: signature.signedAt, now: now)
            }
        }
    }

    // MARK: Who signed it

    private func head(
        _ request: SignableRequest, _ signature: RequestSignature, _ known: KnownKey
    ) throws(SignatureRefusal) -> SignedHead {
        guard known.token == signature.sessionToken else { throw .wrongToken }
        if let end = known.expiresAt, end <= clock.now() { throw .tokenExpired }
        guard let region = Region(signature.scope.region) else { throw .wrongRegion(signature.scope.region) }
        let key = credentials.signingKey(secret: known.secret, scope: signature.scope)
        let signer = SignedHead.Signer(signature: signature, key: key, request: request)
        return SignedHead(
            scope: Scope(account: known.account, region: region), principal: known.principal,
            isRoot: known.isRoot, content: try SignedHead.content(request, signer))
    }

    private func head(_ request: SignableRequest, _ link: SigV2Link) async throws -> SignedHead {
        guard let known = try await credentials.find(link.accessKeyID), known.token == link.sessionToken else {
            throw SignatureRefusal.unknownKey
        }
        let now = clock.now()
        if let end = known.expiresAt, end <= now { throw SignatureRefusal.tokenExpired }
        guard link.expiresAt >= now else { throw SignatureRefusal.linkExpired(at: link.expiresAt, now: now) }
        let bucket = RequestTarget.virtualBucket(request.headers["host"] ?? "")
        guard link.isValid(for: request, secret: known.secret, bucket: bucket) else {
            throw SignatureRefusal.wrongSignature
        }
        return SignedHead(
            scope: Scope(account: known.account, region: region), principal: known.principal, isRoot: known.isRoot,
            content: .unsigned)
    }

    // MARK: Open mode

    /// Who sends a request that is believed: an access key id that is an account number is that account's root.
    private func openHead(_ request: SignableRequest, _ signature: RequestSignature?) async throws -> SignedHead {
        let id = signature?.accessKeyID ?? SigV2Link(request)?.accessKeyID
        let place = signature.flatMap { Region($0.scope.region) } ?? region
        if let id, let known = try await credentials.find(id) {
            return SignedHead(
                scope: Scope(account: known.account, region: place), principal: known.principal, isRoot: known.isRoot,
                content: SignedHead.believedContent(request))
        }
        let owner = id.flatMap { AccountID($0) } ?? account
        return SignedHead(
            scope: Scope(account: owner, region: place), principal: .root(of: owner, accessKeyID: id), isRoot: true,
            content: SignedHead.believedContent(request))
    }

    /// Who sends requests with this credential in open mode, where nothing has to be looked up for that; nil elsewhere.
    func openCaller(_ credential: String) -> (Scope, Principal)? {
        guard mode == .open, let names = Self.elements(ofCredential: credential), names.count == 5,
            names[4] == "aws4_request", !CredentialCache.isIssued(String(names[0]))
        else { return nil }
        let key = String(names[0])
        let owner = AccountID(key) ?? account
        return (
            Scope(account: owner, region: Region(String(names[2])) ?? region), .root(of: owner, accessKeyID: key)
        )
    }

    /// The access key in the beginning of an Authorization header.
    static func accessKeyID(inCredential credential: String) -> String? {
        elements(ofCredential: credential)?.first.map(String.init)
    }

    private static func elements(ofCredential credential: String) -> [Substring]? {
        let parts = credential.split(separator: "=", maxSplits: 1)
        guard parts.count == 2, parts[0] == "\(RequestSignature.algorithm) Credential" else { return nil }
        return parts[1].split(separator: "/", omittingEmptySubsequences: false)
    }
}

extension Principal {
    static func root(of account: AccountID, accessKeyID: String?) -> Principal {
        Principal(accessKeyID: accessKeyID, arn: "arn:aws:iam::\(account):root", id: account.rawValue)
    }
}
