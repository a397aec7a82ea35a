import Core
import Foundation
import Testing

@testable import Identity

@Suite struct PolicyTests {
    private let access = Access(
        "s3:GetObject", "arn:aws:s3:::lake/in/ann/a.csv",
        context: [
            "aws:username": ["ann"], "aws:sourceip": ["203.0.113.7"], "aws:currenttime": ["2026-11-26T12:00:00Z"],
            "s3:max-keys": ["10"], "aws:tagkeys": ["team", "cost"], "aws:securetransport": ["true"],
            "aws:principalarn": ["arn:aws:iam::123456789012:user/ann"],
        ])

    private func policy(_ statement: String, version: String = "2012-10-17") throws -> Policy {
        try Policy(#"{"Version":"\#(version)","Statement":[\#(statement)]}"#, .identity)
    }

    private func allows(_ members: String, version: String = "2012-10-17") throws -> Bool {
        try policy(#"{"Effect":"Allow",\#(members)}"#, version: version).effects(on: access).allows
    }

    private func holds(_ condition: String) throws -> Bool {
        try allows(#""Action":"*","Resource":"*","Condition":\#(condition)"#)
    }

    @Test func `actions and resources are matched by wildcards`() throws {
        #expect(try allows(#""Action":"S3:getobject","Resource":"arn:aws:s3:::lake/*""#))
        #expect(try allows(#""Action":["glue:*","s3:Get*"],"Resource":["arn:aws:s3:::la?e/*.csv"]"#))
        #expect(try !allows(#""Action":"s3:Put*","Resource":"*""#))
        #expect(try !allows(#""Action":"s3:*","Resource":"arn:aws:s3:::lake""#))
        #expect(try !allows(#""Action":"s3:*","Resource":"arn:aws:s3:::LAKE/*""#))
        #expect(try allows(#""NotAction":"s3:Put*","NotResource":"arn:aws:s3:::other/*""#))
        #expect(try !allows(#""NotAction":["iam:*","s3:*"],"Resource":"*""#))
    }

    @Test func `fields that are missing at the end of a resource are any`() throws {
        let table = Access("glue:GetTable", "arn:aws:glue:us-east-1:123456789012:table/a/b")
        for resource in ["arn:aws:glue", "arn:aws:glue:us-east-1", "arn:aws:glue:us-east-1:123456789012", "arn:*:glue"]
        {
            let statement = #"{"Effect":"Deny","Action":"glue:*","Resource":"\#(resource)"}"#
            #expect(try policy(statement).effects(on: table).denies == true, "\(resource)")
            #expect(try !policy(statement).effects(on: access).denies, "\(resource)")
        }
    }

    @Test func `a mark that joins what stands before is a character of its own`() throws {
        let object = Access("s3:GetObject", "arn:aws:s3:::\u{301}x/ann\u{301}", context: ["aws:username": ["ann"]])
        let statement =
            #"{"Effect":"Deny","Action":"s3:*","Resource":"arn:aws:s3:::\#u{301}x/${aws:username}\#u{301}"}"#
        #expect(try policy(statement).effects(on: object).denies == true)
    }

    @Test func `values stand in the place of variables, and are no wildcards`() throws {
        #expect(try allows(#""Action":"*","Resource":"arn:aws:s3:::lake/in/${aws:username}/*""#))
        #expect(
            try !allows(#""Action":"*","Resource":"arn:aws:s3:::lake/in/${aws:username}/*""#, version: "2008-10-17"))
        #expect(try !allows(#""Action":"*","Resource":"arn:aws:s3:::lake/${aws:missing}/*""#))
        #expect(try allows(#""Action":"*","Resource":"arn:aws:s3:::lake/in/${aws:missing, 'ann'}/*""#))
        #expect(try !allows(#""Action":"*","Resource":"arn:aws:s3:::lake/${*}""#))
        let star = Access("s3:GetObject", "arn:aws:s3:::lake/b/x", context: ["aws:username": ["*"]])
        let own = try policy(#"{"Effect":"Allow","Action":"*","Resource":"arn:aws:s3:::lake/${aws:username}/x"}"#)
        #expect(!own.effects(on: star).allows)
    }

    @Test(arguments: [
        (#"{"StringEquals":{"aws:username":["bob","ann"]}}"#, true),
        (#"{"StringEquals":{"AWS:UserName":"Ann"}}"#, false),
        (#"{"StringEqualsIgnoreCase":{"aws:username":"ANN"}}"#, true),
        (#"{"StringNotEquals":{"aws:username":["bob","ann"]}}"#, false),
        (#"{"StringNotEquals":{"aws:missing":"x"}}"#, true),
        (#"{"StringNotEquals":{"aws:username":"${aws:missing}"}}"#, false),
        (#"{"StringNotEquals":{"aws:username":["bob","${aws:missing}"]}}"#, false),
        (#"{"StringNotLike":{"aws:username":"${aws:missing}*"}}"#, false),
        (#"{"StringNotEqualsIgnoreCase":{"aws:username":"${aws:missing}"}}"#, false),
        (#"{"ArnNotLike":{"aws:PrincipalArn":"${aws:missing}"}}"#, false),
        (#"{"StringNotEqualsIfExists":{"aws:username":"${aws:missing}"}}"#, false),
        (#"{"StringNotEquals":{"aws:username":"${aws:missing, 'bob'}"}}"#, true),
        (#"{"StringEquals":{"aws:missing":"x"}}"#, false),
        (#"{"StringEqualsIfExists":{"aws:missing":"x"}}"#, true),
        (#"{"StringLike":{"aws:username":"a*"},"Bool":{"aws:SecureTransport":false}}"#, false),
        (#"{"StringLike":{"aws:username":"a*"},"Bool":{"aws:SecureTransport":"true"}}"#, true),
        (#"{"StringNotLike":{"aws:username":"a*"}}"#, false),
        (#"{"NumericLessThanEquals":{"s3:max-keys":10}}"#, true),
        (#"{"NumericGreaterThan":{"s3:max-keys":"10"}}"#, false),
        (#"{"NumericNotEquals":{"s3:max-keys":"11"}}"#, true),
        (#"{"DateGreaterThan":{"aws:CurrentTime":"2026-11-26T11:59:59Z"}}"#, true),
        (#"{"DateLessThan":{"aws:CurrentTime":"2026-11-26"}}"#, false),
        (#"{"DateLessThan":{"aws:CurrentTime":"1900000000"}}"#, true),
        (#"{"IpAddress":{"aws:SourceIp":["10.0.0.0/8","203.0.113.0/24"]}}"#, true),
        (#"{"NotIpAddress":{"aws:SourceIp":"203.0.113.7"}}"#, false),
        (#"{"IpAddress":{"aws:SourceIp":"2001:db8::/32"}}"#, false),
        (#"{"ArnLike":{"aws:PrincipalArn":"arn:aws:iam::*:user/a*"}}"#, true),
        (#"{"ArnEquals":{"aws:PrincipalArn":"arn:aws:*"}}"#, false),
        (#"{"ArnNotLike":{"aws:PrincipalArn":"arn:aws:iam::*:role/*"}}"#, true),
        (#"{"Null":{"aws:missing":"true"}}"#, true),
        (#"{"Null":{"aws:username":"true"}}"#, false),
        (#"{"ForAllValues:StringEquals":{"aws:TagKeys":["team","cost","more"]}}"#, true),
        (#"{"ForAllValues:StringEquals":{"aws:TagKeys":["team"]}}"#, false),
        (#"{"ForAllValues:StringEquals":{"aws:missing":"team"}}"#, true),
        (#"{"ForAnyValue:StringEquals":{"aws:TagKeys":["cost","more"]}}"#, true),
        (#"{"ForAnyValue:StringLike":{"aws:missing":"*"}}"#, false),
    ])
    func `conditions are evaluated`(condition: String, holds: Bool) throws {
        #expect(try self.holds(condition) == holds)
    }

    @Test func `principals are those of trust and resource policies`() throws {
        let user = try #require(Caller(arn: "arn:aws:iam::123456789012:user/ann", id: "AIDA"))
        func effects(_ principal: String, delegates: Bool = false) throws -> Policy.Effects {
            let text = #"{"Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*",\#(principal)}}"#
            return try Policy(text, .resource).effects(
                on: access, by: .identity(user, arns: [user.arn]), delegates: delegates)
        }
        #expect(try effects(#""Principal":"*""#).allows)
        #expect(try effects(#""Principal":{"AWS":["arn:aws:iam::123456789012:user/ann"]}"#).allows)
        #expect(try !effects(#""Principal":{"AWS":"arn:aws:iam::123456789012:user/bob"}"#).allows)
        #expect(try !effects(#""Principal":{"AWS":"123456789012"}"#).allows)
        #expect(try effects(#""Principal":{"AWS":"123456789012"}"#, delegates: true).allows)
        #expect(try !effects(#""Principal":{"Service":"glue.amazonaws.com"}"#, delegates: true).allows)
        #expect(try effects(#""NotPrincipal":{"AWS":"arn:aws:iam::123456789012:user/bob"}"#).allows)
    }

    @Test func `what leaves out a variable without a value matches nothing`() throws {
        #expect(try !allows(#""Action":"*","NotResource":"arn:aws:s3:::${aws:missing}/*""#))
    }

    /// Slips that IAM refuses, each of which would allow more than was meant, with its words.
    @Test(arguments: [
        (#""Conditions":{"Bool":{"aws:SecureTransport":"true"}}"#, "Syntax errors in policy."),
        (#""Effect":"Deny""#, "Syntax errors in policy."),
        (#""Action":"s3:*""#, "Syntax errors in policy."),
        (
            #""Condition":{"Bool":{"aws:SecureTransport":"true"},"Bool":{"aws:SecureTransport":"false"}}"#,
            "Syntax errors"
        ),
        (#""Condition":{"Bool":{"aws:a":"true","aws:a":"false"}}"#, "Syntax errors in policy."),
        (#""Condition":{"StringNotEquals":{"aws:username":[]}}"#, "Syntax errors in policy."),
        (#""Condition":{"StringEquals":{"aws:username":null}}"#, "Syntax errors in policy."),
        (#""Condition":{"StringEquals":{"username":"x"}}"#, "must be prefaced by a vendor"),
        (#""Condition":{"DateLessThan":{"aws:CurrentTime":"soon"}}"#, "failed legacy parsing"),
        (#""Condition":{"NumericLessThan":{"s3:max-keys":"ten"}}"#, "failed legacy parsing"),
        (#""Condition":{"NumericLessThan":{"s3:max-keys":"inf"}}"#, "failed legacy parsing"),
        (#""Condition":{"NotIpAddress":{"aws:SourceIp":"10.0.0.0/40"}}"#, "failed legacy parsing"),
        (#""Condition":{"NotIpAddress":{"aws:SourceIp":"10.0.0"}}"#, "failed legacy parsing"),
        (#""Condition":{"Bool":{"aws:SecureTransport":"yes"}}"#, "failed legacy parsing"),
        (#""Sid":"a b""#, "must be alpha-numeric"), (#""Sid":1"#, "Syntax errors in policy."),
        (#""NotAction":"iam:*""#, "Syntax errors in policy."), (#""NotResource":"*""#, "Syntax errors in policy."),
        (#""Principal":"*""#, "should not specify a principal"),
    ])
    func `slips in a statement are refused`(member: String, words: String) throws {
        let error = #expect(throws: IdentityError.self) {
            try policy(#"{"Effect":"Allow","Action":"s3:Get*","Resource":"*",\#(member)}"#)
        }
        guard case .malformedPolicy(let reason)? = error else { Issue.record("\(member)"); return }
        #expect(reason.contains(words))
    }

    @Test(arguments: [
        ("GetObject", "*", "must be prefaced by a vendor"), ("s3:a:b", "*", "only one colon"),
        ("s_3:*", "*", "Vendor s_3 is not valid"), ("s3*:Get", "*", "is not valid"),
        ("s3:*", "lake/*", #"must be in ARN format or "*"."#), ("s3:*", "", "must be in ARN format"),
        ("s3:*", "arn:awx:s3:::lake", "Partition \"awx\" is not valid"), ("s3:*", "arn:aws", "fully qualified"),
        ("s3:*", "arn:aws:s3:us-east-1::lake", "can not contain region information"),
        ("s3:*", "arn:aws:iam::1:pool/x", "IAM resource path must either"),
        ("s3:*", "arn:aws:s3::lake", "failed legacy parsing"),
        ("s3:*", "arn:aws:s3", "can not contain region information"),
        ("s3:*", "arn:aws:s3:*", "can not contain region information"),
        ("s3:*", "arn:aws:iam", "cannot contain region information"),
        ("s3:*", "arn:aws*:s3:::lake", "Partition \"aws*\" is not valid"),
    ])
    func `actions and resources have their forms`(action: String, resource: String, words: String) throws {
        let error = #expect(throws: IdentityError.self) {
            try policy(#"{"Effect":"Allow","Action":"\#(action)","Resource":"\#(resource)"}"#)
        }
        guard case .malformedPolicy(let reason)? = error else { Issue.record("\(action) \(resource)"); return }
        #expect(reason.contains(words), "\(reason)")
    }

    @Test(arguments: [
        #"{"Version":"2012-10-18","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#,
        #"{"Version":"2012-10-17","Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#,
        #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"},]}"#,
        #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*",}]}"#,
        #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"},"Extra":1}"#,
        #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":[],"Resource":"*"}}"#,
        #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":[]}}"#,
        #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":[null],"Resource":"*"}}"#,
        #"{"Version":"2012-10-17","Statement":{"Effect":["Allow"],"Action":"*","Resource":"*"}}"#,
        #"{"Version":"2012-10-17","Statement":[{"Sid":"a","Effect":"Allow","Action":"*","Resource":"*"},"#
            + #"{"Sid":"a","Effect":"Allow","Action":"*","Resource":"*"}]}"#,
        "{} {}", "\u{FEFF}{}",
    ])
    func `slips in a document are refused`(text: String) {
        for kind in [Policy.Kind.identity, .managed] {
            #expect(throws: IdentityError.self) { try Policy(text, kind) }
        }
    }

    @Test(arguments: [
        #""Principal":{"AWS":"ann"}"#, #""Principal":{"AWS":"arn:aws:iam::123456789012:user/*"}"#,
        #""Principal":{"AWS":[]}"#,
        #""Principal":{}"#, #""Principal":{"Service":"glue"}"#, #""Principal":{"User":"x"}"#, #""Principal":"ann""#,
        #""Principal":{"AWS":"arn:aws:s3:::lake"}"#, #""Principal":"*","NotPrincipal":"*""#,
        #""Principal":"*","Resource":"*""#,
    ])
    func `trust policies name whom there can be`(member: String) {
        let text = #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"sts:AssumeRole",\#(member)}}"#
        #expect(throws: IdentityError.self) { try Policy(text, .trust) }
        #expect(throws: IdentityError.self) {
            try Policy(
                text.replacing("sts:AssumeRole", with: "s3:*").replacing(member, with: #""Principal":"*""#), .trust)
        }
    }

    @Test func `the managed policies are policies`() throws {
        for managed in ManagedPolicy.all { _ = try Policy(managed.document, .managed) }
    }

    @Test(arguments: [
        "", "{}", "[]", #"{"Statement":[]}"#, #"{"Statement":{"Effect":"allow","Action":"*","Resource":"*"}}"#,
        #"{"Statement":{"Effect":"Allow","Resource":"*"}}"#, #"{"Statement":{"Effect":"Allow","Action":"*"}}"#,
        #"{"Statement":{"Effect":"Allow","Action":"*","NotAction":"*","Resource":"*"}}"#,
        #"{"Statement":{"Effect":"Allow","Action":"*","Resource":"*","Principal":"*"}}"#,
        #"{"Statement":{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"Equals":{"a":"b"}}}}"#,
        #"{"Statement":{"Effect":"Allow","Action":{"a":"b"},"Resource":"*"}}"#,
    ])
    func `what is no policy is refused`(text: String) {
        #expect(throws: IdentityError.self) { try Policy(text, .identity) }
    }

    @Test func `wildcards take no longer than the lengths' product, whatever they are`() {
        let text = String(repeating: "a", count: 5000)
        #expect(!Wildcards.matches(String(repeating: "*a", count: 500) + "b", text))
        #expect(Wildcards.matches(String(repeating: "*a", count: 500) + "*", text))
        #expect(Wildcards.matches("", "") && Wildcards.matches("**", "") && !Wildcards.matches("?", ""))
    }

    @Test func `nothing that is fuzzed crashes`() throws {
        let seed =
            #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:*"],"Resource":"arn:${aws:username}","#
            + #""Condition":{"ForAnyValue:StringLikeIfExists":{"aws:TagKeys":["a*"]},"IpAddress":{"aws:SourceIp":"1.2.3.4/8"}}}]}"#
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<3000 {
            var bytes = Array(seed.utf8)
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                bytes[Int.random(in: bytes.indices, using: &generator)] = UInt8.random(in: 32...126, using: &generator)
            }
            let policy = try? Policy(String(decoding: bytes, as: UTF8.self), .identity)
            _ = policy?.effects(on: access)
        }
    }
}
