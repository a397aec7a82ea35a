import AWSProtocol
import Core
import Identity

extension Gateway {
    /// The call that a proven caller makes.
    func call(_ exchange: Exchange, _ head: SignedHead) async throws -> Call {
        if let limit = connectionsPerAccount {
            try connections.claim(exchange.connection, for: head.scope.account, limit: limit)
        }
        return Call(
            scope: head.scope, principal: head.principal, requestID: exchange.requestID, logger: logger,
            permission: try await permission(exchange, head))
    }

    /// Whether policies decide.
    var enforces: Bool { authenticator.mode == .enforce }

    /// What policies allow a caller; throws for one that they cannot know.
    private func permission(_ exchange: Exchange, _ head: SignedHead) async throws -> Permission {
        guard enforces else { return .open }
        guard let caller = head.principal.caller else {
            throw AccessDenied("\(head.principal.arn) is not authorized to perform anything.")
        }
        let known = conditionKeys(exchange.incoming.signable, head.scope, exchange.connection)
        return .enforced(enforcement(by: try await identity.authority(of: caller), known, exchange.record))
    }

    /// The same, if the caller's policies are in memory; nil if they have to be looked up.
    func permissionNow(of head: SignedHead, _ request: SignableRequest, _ client: ClientConnection) -> Permission? {
        guard enforces else { return .open }
        guard let caller = head.principal.caller, let authority = identity.knownAuthority(of: caller) else {
            return nil
        }
        return .enforced(enforcement(by: authority, conditionKeys(request, head.scope, client), nil))
    }

    /// How a caller's policies are asked; `known` is what the request and its connection say, by condition keys.
    private func enforcement(
        by authority: Authority, _ known: [String: [String]], _ record: RequestRecord?
    ) -> Enforcement {
        Enforcement { access, policy in
            let named = try await identity.named(access.with(known), for: authority.caller)
            record?.set { ($0.resource, $0.decision) = (named.resource, "allowed") }
            if case .denied(let reason) = authority.decision(on: named, resourcePolicy: policy) {
                throw AccessDenied(Identity.refusal(named, authority.caller, reason))
            }
        } allowsAtOnce: { access, policy in
            authority.decision(on: access.with(known), resourcePolicy: policy) == .allowed
        }
    }

    /// What policies may ask about a request, whatever it is about.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
    private func conditionKeys(
        _ request: SignableRequest, _ scope: Scope, _ client: ClientConnection
    ) -> [String: [String]] {
        var keys = [
            "aws:requestedregion": [scope.region.rawValue],
            // By the connection: a scheme is only the client's word.
            "aws:securetransport": [speaksTLS ? "true" : "false"],
            // A caller asks for itself here; what services do for it is asked as their roles (`RoleObjects`).
            "aws:viaawsservice": ["false"],
            "aws:principalisawsservice": ["false"],
            // Nothing of another account is reached, but by policies of resources, which name it.
            "aws:resourceaccount": [scope.account.rawValue],
        ]
        if let address = client.remoteAddress { keys["aws:sourceip"] = [address] }
        if let agent = request.headers["user-agent"] { keys["aws:useragent"] = [agent] }
        if let referer = request.headers["referer"] { keys["aws:referer"] = [referer] }
        return keys
    }
}

extension Principal {
    /// As policies know it; nil for what they cannot.
    fileprivate var caller: Caller? { Caller(arn: arn, id: id, accessKeyID: accessKeyID) }
}
