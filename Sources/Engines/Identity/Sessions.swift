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
        return (name, account, try await holder(RoleDocument.self, name, account: account))
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
        try await documents.transact { writer in
            for old in try writer.reader.scan(SessionDocument.self, .server) where old.value.expiresAt < now {
                try writer.delete(.session, .server, old.name)
            }
            try writer.put(session, .server, id)
        }
        return Self.credentials(id, session)
    }

    /// Takes credentials of roles back before they expire.
    package func endSessions(_ accessKeyIDs: [String]) async throws {
        try await documents.transact { writer in
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

    /// The credentials of an access key; nil if there is no such key or it is inactive or expired.
    package func credentials(accessKeyID id: String) async throws -> Credentials? {
        if let session = try await documents.get(SessionDocument.self, .server, id)?.value {
            return session.expiresAt > clock.now() ? Self.credentials(id, session) : nil
        }
        guard let key = try await documents.get(AccessKeyDocument.self, .server, id)?.value, key.isActive else {
            return nil
        }
        guard let user = try await documents.get(UserDocument.self, Self.scope(key.account), key.userName)?.value else {
            return nil
        }
        return Credentials(
            accessKeyID: id, secret: key.secret, token: nil, expiresAt: nil, account: key.account,
            principalARN: Self.arn(key.account, "user", path: user.path, name: key.userName).description,
            principalID: user.id)
    }
}
