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
