import AWSProtocol
import Core

/// Reads policy documents as strictly as IAM does, and refuses others in its words.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
struct PolicyReader {
    private let kind: Policy.Kind

    init(_ kind: Policy.Kind) { self.kind = kind }

    private static let syntax = IdentityError.malformedPolicy("Syntax errors in policy.")
    static let legacy = IdentityError.malformedPolicy("The policy failed legacy parsing")

    func statements(_ text: String) throws(IdentityError) -> [Policy.Statement] {
        let root: WireValue
        do { root = try JSONParser.parse(Array(text.utf8)) } catch {
            throw kind == .trust ? .malformedPolicy("This policy contains invalid Json") : Self.syntax
        }
        let members = try members(root, ["Version", "Id", "Statement"])
        let version = try version(members["Version"])
        if let id = members["Id"], id.string == nil { throw Self.syntax }
        let elements: [WireValue]? =
            switch members["Statement"] {
            case .list(let list)? where !list.isEmpty: list
            case .map(let single)?: [.map(single)]
            default: nil
            }
        guard let elements else { throw Self.syntax }
        var statements: [Policy.Statement] = []
        var names: Set<String> = []
        for element in elements {
            let members = try self.members(element, Self.statementMembers)
            if let name = try sid(members["Sid"]), !names.insert(name).inserted {
                throw .malformedPolicy("Statement IDs (SID) in a single policy must be unique.")
            }
            statements.append(try statement(members, hasVariables: version == "2012-10-17"))
        }
        return statements
    }

    private static let statementMembers: Set<String> = [
        "Sid", "Effect", "Action", "NotAction", "Resource", "NotResource", "Principal", "NotPrincipal", "Condition",
    ]

    /// The members of a structure, which knows no others and none twice.
    private func members(_ value: WireValue, _ known: Set<String>) throws(IdentityError) -> [String: WireValue] {
        guard case .map(let map) = value else { throw Self.syntax }
        var members: [String: WireValue] = [:]
        for entry in map.entries {
            guard known.contains(entry.name), members.updateValue(entry.value, forKey: entry.name) == nil else {
                throw Self.syntax
            }
        }
        return members
    }

    private func version(_ value: WireValue?) throws(IdentityError) -> String {
        guard let value else {
            if kind == .managed { throw Self.oldVersion }
            return "2008-10-17"
        }
        guard let version = value.string, ["2012-10-17", "2008-10-17"].contains(version) else { throw Self.syntax }
        if kind == .managed, version == "2008-10-17" { throw Self.oldVersion }
        return version
    }

    private static let oldVersion = IdentityError.malformedPolicy(
        "Policy document must be version 2012-10-17 or greater.")

    /// Nil for one that is not there or empty.
    private func sid(_ value: WireValue?) throws(IdentityError) -> String? {
        guard let value else { return nil }
        guard let name = value.string else { throw Self.syntax }
        let isPlain = name.utf8.allSatisfy { $0.isASCIILetterOrDigit }
        // Policies of resources may name their statements freely.
        guard isPlain || kind == .resource else {
            throw .malformedPolicy(
                "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression "
                    + "[0-9A-Za-z]*")
        }
        return name.isEmpty ? nil : name
    }

    // MARK: Statements

    private func statement(
        _ members: [String: WireValue], hasVariables: Bool
    ) throws(IdentityError) -> Policy.Statement {
        guard let effect = members["Effect"]?.string else { throw Self.syntax }
        guard effect == "Allow" || effect == "Deny" else {
            throw effect.lowercased() == "allow" || effect.lowercased() == "deny" ? Self.legacy : Self.syntax
        }
        guard let (actions, negatesActions) = try texts("Action", members), !actions.isEmpty else {
            throw .malformedPolicy("Policy statement must contain actions.")
        }
        let given = try texts("Resource", members)
        let conditions = try conditions(members["Condition"], hasVariables: hasVariables)
        let principals = try principals(members)
        try check(principals, given?.texts, isNegated: given?.isNegated ?? false)
        let resources = try given.map(PolicyResource.completed)
        for action in actions { try check(action: action) }
        return Policy.Statement(
            isDenial: effect == "Deny",
            actions: Policy.Selection(
                patterns: actions.map { PolicyText.Template($0.lowercased()) }, isNegated: negatesActions),
            resources: resources.map { texts, isNegated in
                Policy.Selection(
                    patterns: texts.map { PolicyText.Template($0, hasVariables: hasVariables) }, isNegated: isNegated)
            },
            principals: principals, conditions: conditions)
    }

    /// Throws unless a statement has what its kind of policy needs, and nothing else.
    private func check(
        _ principals: Policy.Principals?, _ resources: [String]?, isNegated: Bool
    ) throws(IdentityError) {
        switch kind {
        case .identity, .managed:
            guard principals == nil else { throw .malformedPolicy("Policy document should not specify a principal.") }
            guard let resources, !resources.isEmpty else {
                throw .malformedPolicy("Policy statement must contain resources.")
            }
        case .trust:
            guard principals != nil else { throw .malformedPolicy("Missing required field Principal") }
            guard resources == nil else { throw .malformedPolicy("Has prohibited field Resource") }
        case .resource:
            guard principals != nil else { throw .malformedPolicy("Missing required field Principal") }
            guard let resources, !resources.isEmpty else {
                throw .malformedPolicy("Policy statement must contain resources.")
            }
        }
    }

    /// The texts under a name, or under its opposite; nil if there is neither.
    private func texts(
        _ name: String, _ members: [String: WireValue]
    ) throws(IdentityError) -> (texts: [String], isNegated: Bool)? {
        let (plain, negated) = (members[name], members["Not" + name])
        guard let element = plain ?? negated else { return nil }
        guard plain == nil || negated == nil else { throw Self.syntax }
        return (try Self.texts(element), plain == nil)
    }

    /// What may stand alone or in a list.
    private static func texts(_ value: WireValue) throws(IdentityError) -> [String] {
        if let text = value.string { return [text] }
        guard let list = value.list else { throw syntax }
        var texts: [String] = []
        for element in list {
            guard let text = element.string else { throw syntax }
            texts.append(text)
        }
        return texts
    }

    private static let trustActions: Set<String> = [
        "sts:AssumeRole", "sts:AssumeRoleWithSAML", "sts:AssumeRoleWithWebIdentity", "sts:SetSourceIdentity",
        "sts:SetContext", "sts:TagSession",
    ]

    private func check(action: String) throws(IdentityError) {
        if kind == .trust, !Self.trustActions.contains(action) {
            throw .malformedPolicy(
                "Trust Policy statement actions can only be sts:AssumeRole, sts:AssumeRoleWithSAML,  and "
                    + "sts:AssumeRoleWithWebIdentity")
        }
        guard action != "*" else { return }
        let parts = action.byteSplit(UInt8(ascii: ":"))
        guard parts.count > 1 else { throw Self.noVendor }
        guard parts.count == 2 else { throw .malformedPolicy("Actions/Condition can contain only one colon.") }
        let vendor = parts[0]
        let isVendor = vendor.utf8.allSatisfy { $0.isASCIILetterOrDigit || [0x2D, 0x2E].contains($0) }
        guard vendor == "*" || isVendor && !vendor.isEmpty, !parts[1].isEmpty else {
            throw .malformedPolicy("Vendor \(vendor) is not valid")
        }
    }

    private static let noVendor = IdentityError.malformedPolicy(
        "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.")

    // MARK: Principals

    private func principals(_ members: [String: WireValue]) throws(IdentityError) -> Policy.Principals? {
        let (plain, negated) = (members["Principal"], members["NotPrincipal"])
        guard let element = plain ?? negated else { return nil }
        guard plain == nil || negated == nil else { throw Self.syntax }
        if element.string == "*" {
            return Policy.Principals(identities: ["*"], services: ["*"], isNegated: plain == nil)
        }
        let kinds = try self.members(element, ["AWS", "Service", "Federated", "CanonicalUser"])
        guard !kinds.isEmpty else { throw Self.syntax }
        for (kind, value) in kinds {
            let texts = try Self.texts(value)
            guard !texts.isEmpty else { throw Self.syntax }
            for text in texts where !Self.isPrincipal(text, kind) {
                throw .malformedPolicy("Invalid principal in policy: \"\(kind)\":\"\(text)\"")
            }
        }
        return Policy.Principals(
            identities: try kinds["AWS"].map(Self.texts) ?? [], services: try kinds["Service"].map(Self.texts) ?? [],
            isNegated: plain == nil)
    }

    private static func isPrincipal(_ text: String, _ kind: String) -> Bool {
        switch kind {
        case "AWS":
            if text == "*" || AccountID(text) != nil { return true }
            guard let arn = ARN(text), ["iam", "sts"].contains(arn.service), arn.region.isEmpty else { return false }
            let kinds = ["user/", "role/", "assumed-role/", "federated-user/"]
            return AccountID(arn.account) != nil
                && (arn.resource == "root" || kinds.contains { arn.resource.hasPrefix($0) })
                && !arn.resource.contains { $0 == "*" || $0 == "?" }
        case "Service": return text.hasSuffix(".amazonaws.com") || text.hasSuffix(".amazonaws.com.cn")
        default: return !text.isEmpty
        }
    }

    // MARK: Conditions

    private func conditions(
        _ element: WireValue?, hasVariables: Bool
    ) throws(IdentityError) -> [PolicyCondition] {
        guard let element else { return [] }
        guard case .map(let operators) = element else { throw Self.syntax }
        var conditions: [PolicyCondition] = []
        var names: Set<String> = []
        for entry in operators.entries {
            guard names.insert(entry.name).inserted, case .map(let keys) = entry.value else { throw Self.syntax }
            var known: Set<String> = []
            for (key, value) in keys.entries.map({ ($0.name, $0.value) }) {
                guard known.insert(key).inserted else { throw Self.syntax }
                guard key.utf8.contains(UInt8(ascii: ":")) else { throw Self.noVendor }
                let texts = try Self.values(value)
                guard let condition = PolicyCondition(entry.name, key: key, values: texts, hasVariables: hasVariables)
                else { throw .malformedPolicy("Invalid Condition type : \(entry.name).") }
                guard condition.isValid else { throw Self.legacy }
                conditions.append(condition)
            }
        }
        return conditions
    }

    /// The values of a condition; numbers and booleans count as their texts.
    private static func values(_ value: WireValue) throws(IdentityError) -> [String] {
        let list: [WireValue] = value.list ?? [value]
        guard !list.isEmpty else { throw syntax }
        var texts: [String] = []
        for element in list {
            switch element {
            case .string(let text): texts.append(text)
            case .bool(let flag): texts.append(flag ? "true" : "false")
            case .integer(let number): texts.append("\(number)")
            case .double(let number): texts.append("\(number)")
            case .null, .blob, .timestamp, .list, .map: throw syntax
            }
        }
        return texts
    }
}

/// The forms that a Resource of a policy may have.
enum PolicyResource {
    private static let partitions: Set<String> = [
        "*", "aws", "aws-cn", "aws-us-gov", "aws-iso", "aws-iso-b", "aws-iso-e", "aws-iso-f", "aws-eusc",
    ]

    /// The kinds of what IAM holds.
    private static let iamKinds = [
        "user/", "federated-user/", "role/", "group/", "instance-profile/", "mfa/", "server-certificate/", "policy/",
        "sms-mfa/", "saml-provider/", "oidc-provider/", "report/", "access-report/",
    ]

    /// The same resources, each with all the fields of an ARN; throws for one that has no form of a resource.
    static func completed(
        _ given: (texts: [String], isNegated: Bool)
    ) throws(IdentityError) -> (texts: [String], isNegated: Bool) {
        var texts: [String] = []
        for text in given.texts { texts.append(try completed(text)) }
        return (texts, given.isNegated)
    }

    /// As IAM does, puts asterisks in the place of fields that are missing at the end: `arn:aws:glue` means all of Glue.
    private static func completed(_ resource: String) throws(IdentityError) -> String {
        guard resource != "*" else { return resource }
        var parts = resource.byteSplit(UInt8(ascii: ":"), maxSplits: 5)
        guard parts.count > 1, parts[0] == "arn" else {
            throw .malformedPolicy("Resource \(resource) must be in ARN format or \"*\".")
        }
        guard partitions.contains(parts[1]) else {
            let rest = (2..<6).map { $0 < parts.count ? parts[$0] : "*" }.joined(separator: ":")
            throw .malformedPolicy("Partition \"\(parts[1])\" is not valid for resource \"arn:\(parts[1]):\(rest)\".")
        }
        guard parts.count > 2 else {
            throw .malformedPolicy("Resource vendor must be fully qualified and cannot contain regexes.")
        }
        guard !parts[2].isEmpty, parts.count == 6 || resource.byteEnd(of: "::") == nil else {
            throw PolicyReader.legacy
        }
        parts += Array(repeating: "*", count: 6 - parts.count)
        if parts[2] == "iam" || parts[2] == "s3", !parts[3].isEmpty, !parts[5].hasBytePrefix("accesspoint/") {
            throw .malformedPolicy(
                parts[2] == "iam"
                    ? "IAM resource \(resource) cannot contain region information."
                    : "Resource \(resource) can not contain region information.")
        }
        if parts[2] == "iam", parts[5] != "*", !iamKinds.contains(where: { parts[5].hasBytePrefix($0) }) {
            throw .malformedPolicy(
                "IAM resource path must either be \"*\" or start with \(iamKinds.joined(separator: ", ")).")
        }
        return parts.joined(separator: ":")
    }
}

extension UInt8 {
    fileprivate var isASCIILetterOrDigit: Bool {
        switch self {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: false
        }
    }
}
