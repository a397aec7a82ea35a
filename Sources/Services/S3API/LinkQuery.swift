import S3Model

/// The query of a request, taken apart: what belongs to the signature of a link, headers that a link carries, and the rest.
///
/// With Signature 4 the headers of Amazon's may stand in the query, with Signature 2 all that S3 knows.
/// https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html
struct LinkQuery {
    private(set) var query: [(name: String, value: String)] = []
    private(set) var headers: [(name: String, value: String)] = []
    let isSigned: Bool

    private static let signature4: Set<String> = [
        "x-amz-algorithm", "x-amz-credential", "x-amz-date", "x-amz-expires", "x-amz-security-token", "x-amz-signature",
        "x-amz-signedheaders", "x-amz-content-sha256", "x-amz-user-agent", "x-amz-region-set",
    ]
    private static let signature2: Set<String> = [
        "awsaccesskeyid", "signature", "expires", "x-amz-security-token", "x-amz-user-agent",
    ]

    init(_ whole: [(name: String, value: String)]) {
        let names = Set(whole.map { $0.name.lowercased() })
        let is4 = names.contains("x-amz-signature")
        let is2 = names.contains("awsaccesskeyid") && names.contains("signature")
        isSigned = is4 || is2
        for item in whole {
            let name = item.name.lowercased()
            // SDKs name the operation here, as a note for whoever reads logs.
            if item.name == "x-id" || is4 && Self.signature4.contains(name) || is2 && Self.signature2.contains(name) {
                continue
            }
            let isHeader = isSigned && name.hasPrefix("x-amz-") || is2 && S3Route.headerNames.contains(name)
            if isHeader { headers.append((name, item.value)) } else { query.append(item) }
        }
    }
}
