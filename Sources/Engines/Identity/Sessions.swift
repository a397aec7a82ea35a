import Core
import Foundation
import Storage

extension Identity {
    /// What a request's access key stands for.
    package struct Credentials: Sendable {
        package let accessKeyID: String
        package let secret: String
        /// Of temporary credentials.
        package let token: String?
        package let expiresAt: Timestamp?
        package let account: AccountID
        package let principalARN: String
        package let principalID: String
    }

    /// The role of an ARN, and its name.
    package func role(arn: String) async throws -> (name: String, account: AccountID, role: RoleDocument) {
        guard let parsed = ARN(arn), parsed.service == "iam", let account = AccountID(parsed.account),
            let path = parsed.resource(after: "role/"), let name = path.split(separator: "/").last.map(String.init)
        else { throw IdentityError.invalidInput("\(arn) is invalid") }
        let role = try await holder(RoleDocument.self, name, account: account)
        guard Self.arn(account, "role", path: role.path, name: name) == parsed else {
            throw IdentityError.notFound(kind: "role", name: name)
        }
        return (name, account, role)
    }

    /// Makes temporary credentials of a role; `policies` are documents that allow less than the role's.
    ///
    /// Whether the role may be assumed is for the caller to ask: `trusts` and `demandAssumption`.
    package func assumeRole(
        arn: String, sessionName: String, seconds: Int, policies: [String]? = nil
    ) async throws -> Credentials {
        let (name, account, role) = try await role(arn: arn)
        for policy in policies ?? [] { _ = try Policy(policy, .identity) }
        let session = SessionDocument(
            account: account, roleName: name, roleID: role.id, sessionName: sessionName,
            secret: RandomText.make(40, from: RandomText.alphanumeric),
            token: RandomText.make(200, from: RandomText.alphanumeric), expiresAt: clock.now().adding(seconds: seconds),
            policies: policies)
        let id = "ASIA" + RandomText.make(16, from: RandomText.upperAndDigits)
        let now = clock.now()
        try await store.change { writer in
            for old in try writer.reader.scan(SessionDocument.self, .server) where old.value.expiresAt < now {
                try writer.delete(.session, .server, old.name)
            }
            try writer.put(session, .server, id)
        }
        return Self.credentials(id, session)
    }

    /// Makes temporary credentials of a role for what a service runs as it; throws `IdentityError.accessDenied` unless the role trusts
    /// the service now.
    package func assumeRole(
        as role: ServiceRole, seconds: Int, policies: [String]? = nil
    ) async throws -> Credentials {
        try await demandTrust(role)
        return try await assumeRole(arn: role.arn, sessionName: role.session, seconds: seconds, policies: policies)
    }

    /// Takes credentials of roles back before they expire.
    package func endSessions(_ accessKeyIDs: [String]) async throws {
        try await store.change { writer in
            for id in accessKeyIDs { try writer.delete(.session, .server, id) }
        }
    }

    private static func credentials(_ id: String, _ session: SessionDocument) -> Credentials {
        let arn = ARN(
            service: "sts", region: "", account: session.account.rawValue,
            resource: "assumed-role/\(session.roleName)/\(session.sessionName)")
        return Credentials(
            accessKeyID: id, secret: session.secret, token: session.token, expiresAt: session.expiresAt,
            account: session.account, principalARN: arn.description,
            principalID: "\(session.roleID):\(session.sessionName)")
    }

    /// The credentials of an access key; nil if there is no such key or it is inactive.
    ///
    /// Those of a session may have expired (`expiresAt`). A session ends with its role; one that is made anew under the same name is another.
    package func credentials(accessKeyID id: String) async throws -> Credentials? {
        if let session = try await store.get(SessionDocument.self, .server, id) {
            let role = try await store.get(RoleDocument.self, Self.scope(session.account), session.roleName)
            guard role?.id == session.roleID else { return nil }
            return Self.credentials(id, session)
        }
        guard let key = try await store.get(AccessKeyDocument.self, .server, id), key.isActive,
            let user = try await store.get(UserDocument.self, Self.scope(key.account), key.userName)
        else { return nil }
        return Credentials(
            accessKeyID: id, secret: key.secret, token: nil, expiresAt: nil, account: key.account,
            principalARN: Self.arn(key.account, "user", path: user.path, name: key.userName).description,
            principalID: user.id)
    }
}
