import AWSProtocol
import Core
import Objects

extension S3API {
    /// `CompleteMultipartUpload`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/AmazonS3/latest/API/API_CompleteMultipartUpload.html
    func completeMultipartUpload(_ request: S3Request, _ call: Call) async throws -> S3Response {
        let tree = try await request.xml()
        var chosen: [(number: Int, etag: String)] = []
        for part in tree.children where part.name == "Part" {
            guard let number = part["PartNumber"].flatMap({ Int($0) }), let etag = part["ETag"] else {
                throw S3Errors.malformedXML
            }
            chosen.append((number, etag.filter { $0 != "\"" }))
        }
        guard tree.name == "CompleteMultipartUpload", !chosen.isEmpty, chosen.count <= Limits.S3.partNumber else {
            throw S3Errors.malformedXML
        }
        let document = try await objects.completeUpload(
            bucket: request.bucket, key: request.key, uploadID: request["uploadId"] ?? "", chosen: chosen,
            conditions: request.conditions)
        let checksum = document.checksum
        return .xml(
            .s3(
                "CompleteMultipartUploadResult",
                [
                    XMLElement("Location", "/\(request.bucket)/\(request.key)"),
                    XMLElement("Bucket", request.bucket), XMLElement("Key", request.key),
                    XMLElement("ETag", "\"\(document.etag)\""),
                ] + XMLElement.optional(checksum.map { "Checksum\($0.algorithm.rawValue)" } ?? "", checksum?.value)
                    + XMLElement.optional(
                        "ChecksumType", checksum.map { $0.isComposite ? "COMPOSITE" : "FULL_OBJECT" })))
    }
}
