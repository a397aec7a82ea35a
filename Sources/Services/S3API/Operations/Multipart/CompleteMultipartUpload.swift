import AWSProtocol
import Core
import Objects

extension S3API {
    /// `CompleteMultipartUpload`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/AmazonS3/latest/API/API_CompleteMultipartUpload.html
    func completeMultipartUpload(_ request: S3Request, _ call: Call) async throws -> S3Response {
        let uploadID = request["uploadId"] ?? ""
        _ = try await objects.upload(bucket: request.bucket, key: request.key, id: uploadID)
        // The headers tell the checksum of the object, none of the body.
        let bytes = try await request.bytes(checksDigests: false)
        let tree = bytes.isEmpty ? nil : try request.xml(bytes, of: .completeMultipartUpload)
        let chosen = try (tree?.children ?? []).map(Objects.ChosenPart.init)
        guard !chosen.isEmpty else { throw S3Errors.invalidRequest("You must specify at least one part") }
        guard chosen.count <= Limits.S3.partNumber else { throw S3Errors.malformedXML }
        let document = try await objects.completeUpload(
            bucket: request.bucket, key: request.key, uploadID: uploadID, chosen: chosen,
            claims: try Self.claims(request), conditions: try request.writeConditions())
        let checksum = document.checksum
        return .xml(
            .s3(
                "CompleteMultipartUploadResult",
                [
                    XMLElement("Location", "/\(request.bucket)/\(request.key)"),
                    XMLElement("Bucket", request.bucket), XMLElement("Key", request.key),
                    XMLElement("ETag", "\"\(document.etag)\""),
                ] + XMLElement.optional(checksum?.algorithm.elementName ?? "", checksum?.value)
                    + XMLElement.optional(
                        "ChecksumType", checksum.map { $0.isComposite ? "COMPOSITE" : "FULL_OBJECT" })))
    }

    /// What the headers say of the whole object; they are no digests of the request's body.
    private static func claims(_ request: S3Request) throws(AWSError) -> Objects.CompletionClaims {
        var claims = Objects.CompletionClaims()
        let given = ObjectChecksum.Algorithm.allCases.filter { request.header($0.headerName) != nil }
        guard given.count <= 1 else {
            throw S3Errors.invalidRequest(
                "Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.")
        }
        if let algorithm = given.first, let value = request.header(algorithm.headerName) {
            claims.checksum = ObjectChecksum(algorithm: algorithm, value: value)
        }
        if let type = request.header("x-amz-checksum-type") {
            guard ["COMPOSITE", "FULL_OBJECT"].contains(type) else {
                throw S3Errors.invalidRequest("Value for x-amz-checksum-type header is invalid.")
            }
            claims.isComposite = type == "COMPOSITE"
        }
        if let text = request.header("x-amz-mp-object-size") {
            guard let size = Int64(text), size >= 0 else {
                throw S3Errors.invalidRequest("Value for x-amz-mp-object-size header is invalid.")
            }
            claims.size = size
        }
        return claims
    }
}

extension Objects.ChosenPart {
    fileprivate init(_ tree: XMLTree) throws(AWSError) {
        guard let text = tree["PartNumber"], let number = Int(text), let etag = tree["ETag"] else {
            throw S3Errors.malformedXML
        }
        guard (1...Limits.S3.partNumber).contains(number) else {
            throw S3Errors.invalidArgument(
                "Part number must be an integer between 1 and 10000, inclusive", "partNumber", text)
        }
        let checksums = ObjectChecksum.Algorithm.allCases.compactMap { algorithm in
            tree[algorithm.elementName].map { ObjectChecksum(algorithm: algorithm, value: $0) }
        }
        self.init(number: number, etag: etag.filter { $0 != "\"" }, checksums: checksums)
    }
}
