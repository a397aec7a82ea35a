import Core
import Synchronization

/// The policies that decide about a caller, as of one version of what IAM keeps.
///
/// Decisions are made without waiting, and those that depend on nothing but the action and the resource are remembered.
package final class Authority: Sendable {
    package let caller: Caller
    /// The ARN of the role, with its path; nil if the caller is not a role, or the role was deleted.
    let roleARN: String?
    private let policies: [Policy]
    private let boundary: Policy?
    /// Of temporary credentials that were asked for with fewer permissions than the role has.
    private let session: [Policy]?
    private let trust: Policy?
    /// The ARNs by which a Principal element may name the caller.
    private let arns: [String]
    /// What is known of the caller, by condition keys.
    private let context: [String: [String]]
    /// Whether decisions depend on more than what is known of the caller.
    private let variesByRequest: Bool
    private let parsed: ParsedPolicies
    private let clock: any WallClock
    private let decisions = Mutex<[Question: Decision]>([:])

    /// By bytes: a resource whose name is spelled otherwise is another.
    private struct Question: Hashable {
        let action: Name
        let resource: Name
        let resourcePolicy: Name?
    }

    /// Whether somebody may do something.
    package enum Decision: Sendable, Equatable {
        case allowed
        /// With what AWS's message says after the resource.
        case denied(String)
    }

    /// What decides about a caller, as it is read.
    struct Contents {
        var policies: [Policy] = []
        var boundary: Policy?
        var session: [Policy]?
        var trust: Policy?
        var roleARN: String?
        var arns: [String]
        var context: [String: [String]]
    }

    init(_ caller: Caller, _ contents: Contents, parsed: ParsedPolicies, clock: any WallClock) {
        self.caller = caller
        policies = contents.policies
        boundary = contents.boundary
        session = contents.session
        trust = contents.trust
        roleARN = contents.roleARN
        arns = contents.arns
        context = contents.context
        self.parsed = parsed
        self.clock = clock
        let all = contents.policies + [contents.boundary].compactMap(\.self) + (contents.session ?? [])
        variesByRequest = all.contains { Self.varies($0, contents.context) }
    }

    private static func varies(_ policy: Policy, _ known: [String: [String]]) -> Bool {
        policy.keys.contains { known[$0] == nil && !$0.hasPrefix("aws:principaltag/") }
    }

    /// Decides about an access by policies of the caller and of the resource.
    ///
    /// Within an account either allows; a denial in any of them is final.
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
    package func decision(on access: Access, resourcePolicy: String? = nil) -> Decision {
        guard caller.kind != .root else { return .allowed }
        let policy = resourcePolicy.map { parsed.policy($0, .resource) }
        if variesByRequest || policy.map({ Self.varies($0, context) }) == true { return decide(on: access, policy) }
        let question = Question(
            action: Name(access.action), resource: Name(access.resource),
            resourcePolicy: resourcePolicy.map { Name($0) })
        if let known = decisions.withLock({ $0[question] }) { return known }
        let decision = decide(on: access, policy)
        decisions.withLock { decisions in
            if decisions.count >= Limits.Identity.decisions { decisions.removeAll() }
            decisions[question] = decision
        }
        return decision
    }

    private func decide(on access: Access, _ resourcePolicy: Policy?) -> Decision {
        let access = known(access)
        let own = Self.effects(policies, access)
        let resource =
            resourcePolicy?.effects(on: access, by: .identity(caller, arns: arns)) ?? Policy.Effects()
        let boundary = boundary.map { $0.effects(on: access) }
        let session = session.map { Self.effects($0, access) }
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

    /// With what is known of the caller and of the time.
    private func known(_ access: Access) -> Access {
        let now = clock.now()
        return access.with(context).with([
            "aws:currenttime": [now.iso8601()], "aws:epochtime": ["\(now.milliseconds / 1000)"],
        ])
    }

    private static func effects(_ policies: [Policy], _ access: Access) -> Policy.Effects {
        policies.reduce(into: Policy.Effects()) { sum, policy in
            let effects = policy.effects(on: access)
            sum.denies = sum.denies || effects.denies
            sum.allows = sum.allows || effects.allows
        }
    }

    // MARK: Trust

    /// Whether the role may be assumed by an AWS service, such as `glue.amazonaws.com`, as its trust policy says.
    ///
    /// Conditions on the resource that the service works for are not looked at.
    func trusts(_ service: String) -> Bool {
        guard let trust, let roleARN else { return false }
        let account = caller.account.rawValue
        let access = Access(
            "sts:AssumeRole", roleARN, context: ["aws:sourceaccount": [account], "sts:externalid": [account]])
        let effects = trust.effects(on: access, by: .service(service), unknown: ["aws:sourcearn"])
        return effects.allows && !effects.denies
    }

    /// Whether a trust policy lets the caller in, and the caller's own policies do not object.
    func assumes(_ trust: Policy, _ access: Access) -> Bool {
        let access = known(access)
        let party = Policy.Party.identity(caller, arns: arns)
        let effects = trust.effects(on: access, by: party)
        guard !effects.denies, trust.effects(on: access, by: party, delegates: true).allows else { return false }
        let (own, boundary) = (Self.effects(policies, access), boundary?.effects(on: access))
        let session = session.map { Self.effects($0, access) }
        guard !own.denies, boundary?.denies != true, session.map({ $0.allows && !$0.denies }) ?? true else {
            return false
        }
        // A trust policy that names the caller itself needs no other within an account; one that names its account leaves it to that.
        let isOwn = ARN(access.resource)?.account == caller.account.rawValue
        return effects.allows && isOwn || own.allows && boundary?.allows != false
    }

    /// Whether a trust policy names the caller or its account.
    func isNamed(in trust: Policy, _ access: Access) -> Bool {
        let effects = trust.effects(on: known(access), by: .identity(caller, arns: arns), delegates: true)
        return effects.allows && !effects.denies
    }
}

/// Policies in the form in which they are evaluated, by their kinds and texts.
final class ParsedPolicies: Sendable {
    private let policies = Mutex<[Name: Policy]>([:])

    /// A document read before, or now; one that cannot be read denies everything.
    func policy(_ text: String, _ kind: Policy.Kind) -> Policy {
        let key = Name("\(kind) \(text)")
        if let known = policies.withLock({ $0[key] }) { return known }
        // Why it cannot be read was said when it was given.
        let policy = (try? Policy(text, kind)) ?? .denial
        policies.withLock { policies in
            if policies.count >= Limits.Identity.parsedPolicies { policies.removeAll() }
            policies[key] = policy
        }
        return policy
    }
}
