import Core
import Storage
import Synchronization

extension Identity {
    /// What decides about a caller now; read anew after every change of what IAM keeps.
    package func authority(of caller: Caller) async throws -> Authority {
        if let known = knownAuthority(of: caller) { return known }
        let version = store.version
        let authority = Authority(caller, try await contents(caller), parsed: parsed, clock: clock)
        authorities.withLock { authorities in
            if authorities.count >= Limits.Identity.authorities { authorities.removeAll() }
            authorities[caller] = KnownAuthority(version: version, authority: authority)
        }
        return authority
    }

    /// What decides about a caller, if that is at hand; nothing is waited for.
    package func knownAuthority(of caller: Caller) -> Authority? {
        let version = store.version
        return authorities.withLock { authorities in
            guard let known = authorities[caller], known.version == version else { return nil }
            return known.authority
        }
    }

    /// An access as policies are asked about it: a role that is passed is the account's role of that name, whatever path is given.
    package func named(_ access: Access, for caller: Caller) async throws -> Access {
        guard access.action == "iam:PassRole",
            let name = ARN(access.resource)?.resource(after: "role/")?.split(separator: "/").last.map(String.init),
            let role = try await store.get(RoleDocument.self, Self.scope(caller.account), name)
        else { return access }
        var access = access
        access.resource = Self.arn(caller.account, "role", path: role.path, name: name).description
        return access
    }

    /// What AWS says of a denied access.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
    package static func refusal(_ access: Access, _ caller: Caller, _ reason: String) -> String {
        "User: \(caller.arn) is not authorized to perform: \(access.action) on resource: \(access.resource) \(reason)"
    }

    // MARK: Roles of services

    /// A role that a service works with.
    package struct ServiceRole: Sendable {
        package let arn: String
        /// Such as `glue.amazonaws.com`.
        package let service: String
        /// As it stands in the ARN of what the service then is.
        package let session: String

        package init(arn: String, service: String, session: String) {
            self.arn = arn
            self.service = service
            self.session = session
        }
    }

    /// Throws `IdentityError.accessDenied` in AWS's words unless a role trusts the service that works with it, now, and
    /// may do something.
    ///
    /// Does nothing where policies are not enforced.
    package func demand(_ access: Access, as role: ServiceRole) async throws {
        guard enforces else { return }
        let authority = try await trusting(role)
        if case .denied(let reason) = authority.decision(on: access) {
            throw IdentityError.accessDenied(Self.refusal(access, authority.caller, reason))
        }
    }

    /// Throws `IdentityError.accessDenied` unless a role trusts the service that works with it; does nothing where policies are
    /// not enforced.
    func demandTrust(_ role: ServiceRole) async throws {
        if enforces { _ = try await trusting(role) }
    }

    private func trusting(_ role: ServiceRole) async throws -> Authority {
        guard let authority = try await authority(of: role) else {
            throw IdentityError.invalidInput("\(role.arn) is invalid")
        }
        guard authority.roleARN == ARN(role.arn)?.description, authority.trusts(role.service) else {
            throw IdentityError.accessDenied(
                "\(role.service) is not authorized to perform: sts:AssumeRole on resource: \(role.arn)")
        }
        return authority
    }

    private func authority(of role: ServiceRole) async throws -> Authority? {
        guard let arn = ARN(role.arn), let name = arn.resource(after: "role/")?.split(separator: "/").last else {
            return nil
        }
        let assumed = ARN(
            service: "sts", region: "", account: arn.account, resource: "assumed-role/\(name)/\(role.session)")
        guard let caller = Caller(arn: assumed.description, id: "") else { return nil }
        return try await authority(of: caller)
    }

    /// The ARN of a role that is given by its name or its ARN; with the path `/` for a name that there is no role of.
    package func roleARN(_ role: String, account: AccountID) async throws -> String {
        guard ARN(role) == nil else { return role }
        let known = try await store.get(RoleDocument.self, Self.scope(account), role)
        return Self.arn(account, "role", path: known?.path ?? "/", name: role).description
    }

    /// Whether a role may be assumed by an AWS service, such as `glue.amazonaws.com`, as its trust policy says.
    ///
    /// False if there is no such role. Conditions on the resource that the service works for are not looked at.
    package func trusts(_ service: String, role name: String, account: AccountID) async throws -> Bool {
        let arn = Self.arn(account, "role", path: "/", name: name).description
        let role = ServiceRole(arn: arn, service: service, session: "trust")
        return try await authority(of: role)?.trusts(service) ?? false
    }

    /// Throws `IdentityError.accessDenied` unless a role trusts a caller, and the caller's own policies do not object.
    ///
    /// Where policies are not enforced only callers of other accounts are asked about, which must be trusted.
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
    package func demandAssumption(_ access: Access, role: RoleDocument, by caller: Caller) async throws {
        let isOwn = ARN(access.resource)?.account == caller.account.rawValue
        guard enforces || !isOwn else { return }
        let (authority, trust) = (try await authority(of: caller), parsed.policy(role.trustPolicy, .trust))
        if enforces, caller.kind == .root {
            throw IdentityError.accessDenied("Roles may not be assumed by root accounts.")
        }
        guard enforces ? authority.assumes(trust, access) : authority.isNamed(in: trust, access) else {
            throw IdentityError.accessDenied(
                "User: \(caller.arn) is not authorized to perform: \(access.action) on resource: \(access.resource)")
        }
    }

    // MARK: Policies

    private func contents(_ caller: Caller) async throws -> Authority.Contents {
        var contents = Authority.Contents(
            arns: [caller.arn],
            context: [
                "aws:principalaccount": [caller.account.rawValue], "aws:principalarn": [caller.arn],
                "aws:userid": [caller.id],
            ])
        switch caller.kind {
        case .root: break
        case .user(let name):
            contents.context["aws:principaltype"] = ["User"]
            contents.context["aws:username"] = [name]
            // One that has been deleted may do nothing, nor may it if another of its name has been made since.
            if let user = try await store.get(UserDocument.self, Self.scope(caller.account), name), user.id == caller.id
            {
                try await add(user, caller.account, to: &contents)
            }
        case .role(let name, let session):
            try await add(role: name, session: session, caller, to: &contents)
        }
        return contents
    }

    private func add(
        role name: String, session: String?, _ caller: Caller, to contents: inout Authority.Contents
    ) async throws {
        let role = try await store.get(RoleDocument.self, Self.scope(caller.account), name)
        let arn = Self.arn(caller.account, "role", path: role?.path ?? "/", name: name).description
        contents.context["aws:principaltype"] = ["AssumedRole"]
        contents.context["aws:principalarn"] = [arn]
        contents.arns = session == nil ? [arn] : [arn, caller.arn]
        // Sessions of a role end with it: one that is made anew under its name is another. Services assume it each time.
        if let role, caller.id.isEmpty || caller.id.prefix(while: { $0 != ":" }) == role.id {
            contents.trust = parsed.policy(role.trustPolicy, .trust)
            contents.roleARN = arn
            try await add(role, caller.account, to: &contents)
        }
        if let key = caller.accessKeyID, session != nil {
            guard let stored = try await store.get(SessionDocument.self, .server, key) else {
                contents.policies = []
                return
            }
            contents.session = stored.policies?.map { parsed.policy($0, .identity) }
        }
    }

    private func add(
        _ holder: some PolicyHolder, _ account: AccountID, to contents: inout Authority.Contents
    ) async throws {
        contents.policies = holder.inlinePolicies.values.map { parsed.policy($0, .identity) }
        for arn in holder.attachedPolicyARNs {
            if let text = try await policyText(arn: arn, account: account) {
                contents.policies.append(parsed.policy(text, .identity))
            }
        }
        if let boundary = holder.permissionsBoundary {
            // A boundary that is gone bounds everything.
            contents.boundary = parsed.policy(
                try await policyText(arn: boundary, account: account) ?? "", .identity)
        }
        for (key, value) in holder.tags { contents.context["aws:principaltag/\(key.lowercased())"] = [value] }
    }

    /// The document of a policy; nil if it is not known.
    package func policyText(arn: String, account: AccountID) async throws -> String? {
        if let managed = ManagedPolicy(arn: arn) { return managed.document }
        do { return try await policy(arn: arn, account: account).value.document } catch is IdentityError { return nil }
    }
}
