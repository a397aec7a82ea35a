import Core
import Storage
import Synchronization

extension Identity {
    /// Whether somebody may do something.
    package enum Decision: Sendable, Equatable {
        case allowed
        /// With what AWS's message says after the resource.
        case denied(String)
    }

    /// The policies that decide about a caller, and what is known of it.
    private struct Held {
        var policies: [Policy] = []
        var boundary: Policy?
        /// Of temporary credentials that were asked for with fewer permissions than the role has.
        var session: [Policy]?
        /// What stands for the caller among principals.
        var arns: [String]
        var context: [String: [String]]
    }

    /// Decides about an access by policies of the caller and of the resource.
    ///
    /// Within an account either allows; a denial in any of them is final.
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
    package func decision(
        on access: Access, by caller: Caller, resourcePolicy: String? = nil
    ) async throws -> Decision {
        guard caller.kind != .root else { return .allowed }
        let held = try await held(by: caller)
        var access = access
        access.context.merge(held.context) { given, _ in given }
        let own = Self.effects(held.policies, access)
        let party = Policy.Party.identity(caller, arns: held.arns)
        let resource =
            resourcePolicy.map { parsed($0, .resource).effects(on: access, by: party) } ?? Policy.Effects()
        let boundary = held.boundary.map { $0.effects(on: access) }
        let session = held.session.map { Self.effects($0, access) }
        let named: [(Policy.Effects?, String)] = [
            (own, "an identity-based policy"), (resource, "a resource-based policy"),
            (boundary, "a permissions boundary"), (session, "a session policy"),
        ]
        for (effects, kind) in named where effects?.denies == true {
            return .denied("with an explicit deny in \(kind)")
        }
        func lacking(_ kind: String) -> Decision { .denied("because no \(kind) allows the \(access.action) action") }
        if let session, !session.allows { return lacking("session policy") }
        guard !resource.allows else { return .allowed }
        guard own.allows else { return lacking("identity-based policy") }
        if let boundary, !boundary.allows { return lacking("permissions boundary") }
        return .allowed
    }

    /// Throws `IdentityError.accessDenied` in AWS's words if the role that a service works with may not do something.
    ///
    /// Does nothing where policies are not enforced.
    package func demand(_ access: Access, ofRole role: String, session: String) async throws {
        guard enforces else { return }
        guard let arn = ARN(role), let name = arn.resource(after: "role/")?.split(separator: "/").last else {
            throw IdentityError.invalidInput("\(role) is invalid")
        }
        let assumed = ARN(
            service: "sts", region: "", account: arn.account, resource: "assumed-role/\(name)/\(session)")
        guard let caller = Caller(arn: assumed.description, id: "") else {
            throw IdentityError.invalidInput("\(role) is invalid")
        }
        if case .denied(let reason) = try await decision(on: access, by: caller) {
            throw IdentityError.accessDenied(Self.refusal(access, caller, reason))
        }
    }

    /// What AWS says of a denied access.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
    package static func refusal(_ access: Access, _ caller: Caller, _ reason: String) -> String {
        "User: \(caller.arn) is not authorized to perform: \(access.action) on resource: \(access.resource) \(reason)"
    }

    // MARK: Roles

    /// The ARN of a role that is given by its name or its ARN.
    package func roleARN(_ role: String, account: AccountID) -> String {
        ARN(role) == nil ? Self.arn(account, "role", path: "/", name: role).description : role
    }

    /// Whether a role may be assumed by an AWS service, such as `glue.amazonaws.com`, as its trust policy says.
    ///
    /// False if there is no such role. Conditions on the resource that the service works for are not looked at.
    package func trusts(_ service: String, role name: String, account: AccountID) async throws -> Bool {
        let role: RoleDocument
        do { role = try await holder(RoleDocument.self, name, account: account) } catch is IdentityError {
            return false
        }
        let access = Access(
            "sts:AssumeRole", Self.arn(account, "role", path: role.path, name: name),
            context: ["aws:sourceaccount": [account.rawValue], "sts:externalid": [account.rawValue]])
        let effects = parsed(role.trustPolicy, .trust).effects(
            on: access, by: .service(service), unknown: ["aws:sourcearn"])
        return effects.allows && !effects.denies
    }

    /// Throws `IdentityError.accessDenied` unless a role trusts a caller, and the caller's own policies do not object.
    ///
    /// Does nothing where policies are not enforced.
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
    package func demandAssumption(_ access: Access, role: RoleDocument, by caller: Caller) async throws {
        guard enforces else { return }
        guard caller.kind != .root else {
            throw IdentityError.accessDenied("Roles may not be assumed by root accounts.")
        }
        let held = try await held(by: caller)
        var known = access
        known.context.merge(held.context) { given, _ in given }
        let trust = parsed(role.trustPolicy, .trust)
        let party = Policy.Party.identity(caller, arns: held.arns)
        let plain = "User: \(caller.arn) is not authorized to perform: \(access.action) on resource: \(access.resource)"
        let effects = trust.effects(on: known, by: party)
        guard !effects.denies, trust.effects(on: known, by: party, delegates: true).allows else {
            throw IdentityError.accessDenied(plain)
        }
        // A trust policy that names the caller itself needs no other; one that names its account leaves it to that.
        let own = Self.effects(held.policies, known)
        guard !own.denies, effects.allows || own.allows else { throw IdentityError.accessDenied(plain) }
    }

    // MARK: Policies

    private static func effects(_ policies: [Policy], _ access: Access) -> Policy.Effects {
        policies.reduce(into: Policy.Effects()) { sum, policy in
            let effects = policy.effects(on: access)
            sum.denies = sum.denies || effects.denies
            sum.allows = sum.allows || effects.allows
        }
    }

    private func held(by caller: Caller) async throws -> Held {
        let now = clock.now()
        var context = [
            "aws:principalaccount": [caller.account.rawValue], "aws:principalarn": [caller.arn],
            "aws:userid": [caller.id], "aws:currenttime": [now.iso8601()],
            "aws:epochtime": ["\(now.milliseconds / 1000)"],
        ]
        var held: Held
        switch caller.kind {
        case .root:
            return Held(arns: [caller.arn], context: context)
        case .user(let name):
            context["aws:principaltype"] = ["User"]
            context["aws:username"] = [name]
            held = Held(arns: [caller.arn], context: context)
            // One that has just been deleted may do nothing.
            if let user = try await stored(UserDocument.self, name, caller.account) {
                try await add(user, caller.account, to: &held)
            }
        case .role(let name, let session):
            let role = try await stored(RoleDocument.self, name, caller.account)
            let arn = Self.arn(caller.account, "role", path: role?.path ?? "/", name: name).description
            context["aws:principaltype"] = ["AssumedRole"]
            context["aws:principalarn"] = [arn]
            held = Held(arns: session == nil ? [arn] : [arn, caller.arn], context: context)
            if let role { try await add(role, caller.account, to: &held) }
            if let key = caller.accessKeyID,
                let policies = try await documents.get(SessionDocument.self, .server, key)?.value.policies
            {
                held.session = policies.map { parsed($0, .identity) }
            }
        }
        return held
    }

    private func stored<Holder: PolicyHolder>(
        _ kind: Holder.Type, _ name: String, _ account: AccountID
    ) async throws -> Holder? {
        try await documents.get(kind, Self.scope(account), name)?.value
    }

    private func add(_ holder: some PolicyHolder, _ account: AccountID, to held: inout Held) async throws {
        held.policies = holder.inlinePolicies.values.map { parsed($0, .identity) }
        for arn in holder.attachedPolicyARNs {
            if let text = try await policyText(arn: arn, account: account) {
                held.policies.append(parsed(text, .identity))
            }
        }
        if let boundary = holder.permissionsBoundary {
            // A boundary that is gone bounds everything.
            held.boundary = parsed(try await policyText(arn: boundary, account: account) ?? "", .identity)
        }
        for (key, value) in holder.tags { held.context["aws:principaltag/\(key.lowercased())"] = [value] }
    }

    /// The document of a policy; nil if it is not known.
    package func policyText(arn: String, account: AccountID) async throws -> String? {
        if let managed = ManagedPolicy(arn: arn) { return managed.document }
        do { return try await policy(arn: arn, account: account).value.document } catch is IdentityError { return nil }
    }

    /// A document read before, or now; one that cannot be read denies everything.
    private func parsed(_ text: String, _ kind: Policy.Kind) -> Policy {
        let key = "\(kind) \(text)"
        if let known = policies.withLock({ $0[key] }) { return known }
        let policy = (try? Policy(text, kind)) ?? .denial
        policies.withLock { policies in
            if policies.count >= Limits.Identity.parsedPolicies { policies.removeAll() }
            policies[key] = policy
        }
        return policy
    }
}
