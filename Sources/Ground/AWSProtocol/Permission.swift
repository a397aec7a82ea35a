import Core

/// Whether policies decide about a call, and how they are asked.
package enum Permission: Sendable {
    /// Policies are kept and shown, and decide nothing.
    case open
    case enforced(Enforcement)
}

/// How the policies that decide about a caller are asked.
package struct Enforcement: Sendable {
    /// Throws `AccessDenied` unless policies, the given one of the resource among them, allow the caller something.
    package let demand: @Sendable (_ access: Access, _ resourcePolicy: String?) async throws -> Void
    /// Whether policies that are at hand allow something; false too where the answer takes waiting.
    package let allowsAtOnce: @Sendable (_ access: Access, _ resourcePolicy: String?) -> Bool

    package init(
        demand: @Sendable @escaping (_ access: Access, _ resourcePolicy: String?) async throws -> Void,
        allowsAtOnce: @Sendable @escaping (_ access: Access, _ resourcePolicy: String?) -> Bool = { _, _ in false }
    ) {
        self.demand = demand
        self.allowsAtOnce = allowsAtOnce
    }
}

extension Call {
    /// Throws `AccessDenied` unless policies, the given one of the resource among them, allow the caller something.
    package func demand(_ access: Access, _ resourcePolicy: String? = nil) async throws {
        switch permission {
        case .open: return
        case .enforced(let enforcement): try await enforcement.demand(access, resourcePolicy)
        }
    }

    /// Whether something is allowed without waiting; where it is not, `demand` tells.
    package func allowsAtOnce(_ access: @autoclosure () -> Access, _ resourcePolicy: String?) -> Bool {
        switch permission {
        case .open: true
        case .enforced(let enforcement): enforcement.allowsAtOnce(access(), resourcePolicy)
        }
    }
}

/// What an operation must be allowed, as its decoded input says.
///
/// Generated for each operation from Models/SERVICE/access.json (docs/decisions/0016).
package struct AccessRequest<Resource: Sendable & Equatable>: Sendable, Equatable {
    /// Such as `kinesis:PutRecord`.
    package let action: String
    package var resources: [Resource] = []
    /// Roles, by ARN or name, that the input hands to the service.
    package private(set) var roles: [String] = []
    /// By condition keys in lower case.
    package private(set) var context: [String: [String]] = [:]

    package init(_ action: String) { self.action = action }

    package mutating func pass(_ role: String?) {
        if let role, !role.isEmpty { roles.append(role) }
    }

    package mutating func pass(_ roles: [String]?) {
        for role in roles ?? [] { pass(role) }
    }

    package mutating func set(_ key: String, _ value: String?) {
        if let value { context[key] = [value] }
    }

    /// Notes the tags that a request sets.
    package mutating func tag(_ tags: [String: String]?) { tag(tags?.sorted { $0.key < $1.key }) }

    package mutating func tag(_ tags: [(key: String, value: String?)]?) {
        for (name, value) in tags ?? [] {
            context["aws:tagkeys", default: []].append(name)
            context["aws:requesttag/\(name.lowercased())", default: []].append(value ?? "")
        }
    }

    /// Notes the tags that a request takes away.
    package mutating func untag(_ keys: [String]?) {
        if let keys, !keys.isEmpty { context["aws:tagkeys", default: []] += keys }
    }
}

extension ServiceOperations {
    /// Throws `AccessDenied` unless policies allow the caller all that an operation does.
    ///
    /// `arns` names a resource; one that cannot be named is every one. `service` is who works with roles that are passed.
    package func authorize<Resource>(
        _ request: AccessRequest<Resource>, passingTo service: String, _ call: Call,
        arns: (Resource) async throws -> [String]
    ) async throws {
        guard case .enforced(let enforcement) = call.permission else { return }
        var named: [String] = []
        for resource in request.resources {
            for text in try await arns(resource) {
                // Policies are written about this form of an ARN, whatever form the input has.
                let arn = ARN(text)?.description ?? text
                if !named.contains(arn) { named.append(arn) }
            }
        }
        for arn in named.isEmpty ? ["*"] : named {
            let access = Access(request.action, arn, context: request.context)
            try await enforcement.demand(access, try await resourcePolicy(of: arn, call))
        }
        for role in Set(request.roles).sorted() {
            let access = Access.passing(role, to: service, call)
            guard ARN(access.resource)?.account == call.scope.account.rawValue else {
                throw AccessDenied("Cross-account pass role is not allowed.")
            }
            try await enforcement.demand(access, nil)
        }
    }
}

extension WireValue {
    /// The texts under names that sound like roles, wherever they stand in a value that is kept as it came.
    package var roles: [String] {
        switch self {
        case .map(let map):
            map.entries.flatMap { entry in
                guard entry.name.lowercased().contains("role"), let role = entry.value.string else {
                    return entry.value.roles
                }
                return [role]
            }
        case .list(let values): values.flatMap(\.roles)
        case .null, .bool, .integer, .double, .string, .blob, .timestamp: []
        }
    }
}
