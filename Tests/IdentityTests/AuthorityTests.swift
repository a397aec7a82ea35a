import Core
import Foundation
import Storage
import Testing

@testable import Identity

/// Decisions about callers, over a document store of their own.
@Suite struct AuthorityTests {
    private let identity: Identity
    private let account: AccountID
    private let trust =
        #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sts:AssumeRole","#
        + #""Principal":{"Service":"glue.amazonaws.com"}}]}"#

    init() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "identity-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        identity = Identity(
            documents: try DocumentStore(
                path: folder.path + "/documents.sqlite", masterKey: MasterKey(text: nil, file: folder.path + "/key")),
            clock: SystemClock(), enforces: true)
        account = try #require(AccountID("123456789012"))
    }

    private func policy(_ effect: String, _ action: String, on resource: String = "*") -> String {
        #"{"Version":"2012-10-17","Statement":[{"Effect":"\#(effect)","Action":"\#(action)","Resource":"\#(resource)"}]}"#
    }

    private func user(_ name: String) async throws -> Caller {
        let made = try await identity.createUser(
            name, path: "/", permissionsBoundary: nil, tags: [:], account: account)
        return try #require(Caller(arn: "arn:aws:iam::\(account):user/\(name)", id: made.id))
    }

    private func role(_ name: String, path: String = "/") async throws -> RoleDocument {
        try await identity.createRole(
            name, path: path, trustPolicy: trust, description: nil, maxSessionSeconds: 3600, permissionsBoundary: nil,
            tags: [:], account: account)
    }

    private func allows(_ caller: Caller, _ access: Access, resourcePolicy: String? = nil) async throws -> Bool {
        try await identity.authority(of: caller).decision(on: access, resourcePolicy: resourcePolicy) == .allowed
    }

    @Test func `a change of policies counts at once, and is kept until then`() async throws {
        let ann = try await user("ann")
        let access = Access("s3:GetObject", "arn:aws:s3:::lake/a")
        #expect(try await !allows(ann, access))
        #expect(identity.knownAuthority(of: ann) != nil)
        try await identity.putInlinePolicy(
            "p", policy("Allow", "s3:*"), of: UserDocument.self, named: "ann", account: account)
        #expect(identity.knownAuthority(of: ann) == nil)
        #expect(try await allows(ann, access))
        let version = identity.version
        #expect(try await allows(ann, access) && identity.version == version)
        try await identity.deleteInlinePolicy("p", of: UserDocument.self, named: "ann", account: account)
        #expect(identity.version > version)
        #expect(try await !allows(ann, access))
    }

    @Test func `an own allowance or that of the resource is enough, and any denial is final`() async throws {
        let ann = try await user("ann")
        let access = Access("kinesis:PutRecord", "arn:aws:kinesis:us-east-1:123456789012:stream/s")
        func resource(_ effect: String) -> String {
            #"{"Version":"2012-10-17","Statement":[{"Effect":"\#(effect)","Principal":"*","Action":"kinesis:*","Resource":"*"}]}"#
        }
        #expect(try await allows(ann, access, resourcePolicy: resource("Allow")))
        try await identity.putInlinePolicy(
            "p", policy("Allow", "*"), of: UserDocument.self, named: "ann", account: account)
        #expect(try await !allows(ann, access, resourcePolicy: resource("Deny")))
        #expect(try await !allows(ann, access, resourcePolicy: "no policy"))
        #expect(try await allows(ann, access))
    }

    @Test func `a session ends with its role, whatever takes its name`() async throws {
        _ = try await role("worker")
        let arn = "arn:aws:iam::123456789012:role/worker"
        let session = try await identity.assumeRole(arn: arn, sessionName: "s", seconds: 900)
        let caller = try #require(
            Caller(arn: session.principalARN, id: session.principalID, accessKeyID: session.accessKeyID))
        try await identity.putInlinePolicy(
            "p", policy("Allow", "*"), of: RoleDocument.self, named: "worker", account: account)
        #expect(try await allows(caller, Access("s3:ListAllMyBuckets")))
        try await identity.deleteInlinePolicy("p", of: RoleDocument.self, named: "worker", account: account)
        try await identity.deleteRole("worker", account: account)
        #expect(try await identity.credentials(accessKeyID: session.accessKeyID) == nil)
        _ = try await role("worker")
        try await identity.putInlinePolicy(
            "p", policy("Allow", "*"), of: RoleDocument.self, named: "worker", account: account)
        #expect(try await identity.credentials(accessKeyID: session.accessKeyID) == nil)
        #expect(try await !allows(caller, Access("s3:ListAllMyBuckets")))
    }

    @Test func `a user that is made anew is another`() async throws {
        let old = try await user("ann")
        try await identity.deleteUser("ann", account: account)
        _ = try await user("ann")
        try await identity.putInlinePolicy(
            "p", policy("Allow", "*"), of: UserDocument.self, named: "ann", account: account)
        #expect(try await !allows(old, Access("s3:ListAllMyBuckets")))
    }

    @Test func `a key is its user's alone`() async throws {
        _ = try await user("ann")
        _ = try await user("bob")
        let (id, _) = try await identity.createAccessKey(user: "ann", account: account)
        await #expect(throws: IdentityError.self) {
            try await identity.setAccessKey(id, ofUser: "bob", active: false, account: account)
        }
        await #expect(throws: IdentityError.self) {
            try await identity.deleteAccessKey(id, ofUser: "bob", account: account)
        }
        #expect(try await identity.credentials(accessKeyID: id) != nil)
        try await identity.setAccessKey(id, ofUser: "ann", active: false, account: account)
        #expect(try await identity.credentials(accessKeyID: id) == nil)
    }

    @Test func `trust is asked at each use of a role`() async throws {
        _ = try await role("worker", path: "/deep/")
        try await identity.putInlinePolicy(
            "p", policy("Allow", "s3:*"), of: RoleDocument.self, named: "worker", account: account)
        let arn = try await identity.roleARN("worker", account: account)
        #expect(arn.hasSuffix(":role/deep/worker"))
        let access = Access("s3:GetObject", "arn:aws:s3:::lake/a")
        func demand(_ arn: String, _ service: String) async throws {
            try await identity.demand(access, as: .init(arn: arn, service: service, session: "s"))
        }
        try await demand(arn, "glue.amazonaws.com")
        for (arn, service) in [
            (arn, "firehose.amazonaws.com"), (arn.replacing("deep", with: "other"), "glue.amazonaws.com"),
            (arn + "x", "glue.amazonaws.com"),
        ] {
            await #expect(throws: IdentityError.self) { try await demand(arn, service) }
        }
        try await identity.setTrustPolicy(
            trust.replacing("glue", with: "firehose"), role: "worker", account: account)
        await #expect(throws: IdentityError.self) { try await demand(arn, "glue.amazonaws.com") }
    }

    @Test func `a role is passed under the path that it has`() async throws {
        let ann = try await user("ann")
        _ = try await role("admin")
        let given = Access("iam:PassRole", "arn:aws:iam::123456789012:role/dev-/admin")
        #expect(try await identity.named(given, for: ann).resource == "arn:aws:iam::123456789012:role/admin")
    }

    @Test func `policies may be so large and no larger`() async throws {
        _ = try await user("ann")
        let filling = String(repeating: "a", count: 1900)
        let text = policy("Allow", "s3:*", on: "arn:aws:s3:::\(filling)")
        try await identity.putInlinePolicy("one", text, of: UserDocument.self, named: "ann", account: account)
        await #expect(throws: IdentityError.self) {
            try await identity.putInlinePolicy("two", text, of: UserDocument.self, named: "ann", account: account)
        }
        _ = try await role("worker")
        for place in 0..<5 {
            try await identity.putInlinePolicy(
                "\(place)", text, of: RoleDocument.self, named: "worker", account: account)
        }
        await #expect(throws: IdentityError.self) {
            try await identity.putInlinePolicy("six", text, of: RoleDocument.self, named: "worker", account: account)
        }
    }
}
