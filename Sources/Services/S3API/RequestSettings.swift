import AWSProtocol
import Core
import HTTPTypes
import Objects

/// Headers that mean the same to many operations.
extension S3Request {
    /// Throws for the headers of access control lists, which no bucket has: the owner of a bucket owns its objects.
    ///
    /// https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html
    func checkACL() throws(AWSError) {
        let canned = header("x-amz-acl")
        let isGranting = headers.contains { $0.name.canonicalName.hasPrefix("x-amz-grant-") }
        if canned != nil, isGranting {
            throw S3Errors.invalidRequest("Specifying both Canned ACLs and Header Grants is not allowed")
        }
        let known = [
            "private", "public-read", "public-read-write", "authenticated-read", "aws-exec-read", "bucket-owner-read",
            "bucket-owner-full-control",
        ]
        if let canned, !known.contains(canned) { throw S3Errors.invalidArgument("", "x-amz-acl", canned) }
        // These two give what the owner has already.
        guard !isGranting, canned.map({ ["private", "bucket-owner-full-control"].contains($0) }) ?? true else {
            if key.isEmpty {
                throw AWSError(
                    code: "InvalidBucketAclWithObjectOwnership",
                    message: "Bucket cannot have ACLs set with ObjectOwnership's BucketOwnerEnforced setting")
            }
            throw AWSError(code: "AccessControlListNotSupported", message: "The bucket does not allow ACLs")
        }
    }

    /// Throws for what no bucket here is set up for.
    func checkSettings() throws(AWSError) {
        if let payer = header("x-amz-request-payer"), payer != "requester" {
            throw S3Errors.invalidArgument("The value of x-amz-request-payer is invalid", "x-amz-request-payer", payer)
        }
        if header("x-amz-bypass-governance-retention") != nil {
            throw AWSError(
                code: "InvalidArgument",
                message: "x-amz-bypass-governance-retention is only applicable to Object Lock enabled buckets.",
                members: ["ArgumentName": .string("x-amz-bypass-governance-retention")])
        }
        if let version = self["versionId"], version != "null" {
            throw S3Errors.invalidArgument("Invalid version id specified", "versionId", version)
        }
        try checkACL()
    }

    /// The account that must own a bucket, if a header names one.
    func expectedOwner(_ name: String) throws(AWSError) -> AccountID? {
        guard let text = header(name) else { return nil }
        guard let account = AccountID(text) else {
            throw AWSError(
                code: "InvalidBucketOwnerAWSAccountID",
                message: "The value of the expected bucket owner parameter must be an AWS Account ID... [\(text)]")
        }
        return account
    }

    /// The tags in `x-amz-tagging`.
    ///
    /// https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-tagging.html
    func tags() throws(AWSError) -> [ObjectTag]? {
        guard let text = header("x-amz-tagging"), !text.isEmpty else { return nil }
        let malformed = S3Errors.invalidArgument(
            "The header 'x-amz-tagging' shall be encoded as UTF-8 then URLEncoded URL query parameters without tag name "
                + "duplicates.", "x-amz-tagging", text)
        // An equals sign within a value must be encoded.
        let isPlain = text.utf8.split(separator: UInt8(ascii: "&")).allSatisfy { pair in
            pair.count { $0 == UInt8(ascii: "=") } <= 1
        }
        guard isPlain, let pairs = FormEncoding.pairs(text) else { throw malformed }
        var names: Set<Name> = []
        for (name, value) in pairs {
            guard names.insert(Name(name)).inserted else { throw malformed }
            try Self.checkTag(name, value)
        }
        guard pairs.count <= Limits.S3.tagsPerObject else {
            throw AWSError(code: "BadRequest", message: "Object tags cannot be greater than \(Limits.S3.tagsPerObject)")
        }
        return pairs.map { ObjectTag(key: $0.name, value: $0.value) }
    }

    private static func checkTag(_ name: String, _ value: String) throws(AWSError) {
        func isText(_ text: String) -> Bool {
            text.unicodeScalars.allSatisfy { scalar in
                scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                    || scalar.properties.isWhitespace || "+-=._:/@".unicodeScalars.contains(scalar)
                    || scalar.properties.generalCategory == .nonspacingMark
            }
        }
        guard (1...128).contains(name.unicodeScalars.count), isText(name) else {
            throw AWSError(
                code: "InvalidTag", message: "The TagKey you have provided is invalid",
                members: ["TagKey": .string(name)])
        }
        guard !name.lowercased().hasBytePrefix("aws:") else {
            throw AWSError(
                code: "InvalidTag", message: "Your TagKey cannot be prefixed with aws:",
                members: ["TagKey": .string(name)])
        }
        guard value.unicodeScalars.count <= 256, isText(value) else {
            throw AWSError(
                code: "InvalidTag", message: "The TagValue you have provided is invalid",
                members: ["TagKey": .string(name), "TagValue": .string(value)])
        }
    }
}
