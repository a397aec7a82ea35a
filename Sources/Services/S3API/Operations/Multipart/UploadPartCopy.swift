import AWSProtocol
import Objects

extension S3API {
    /// `UploadPartCopy`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPartCopy.html
    func uploadPartCopy(_ request: S3Request, _ call: Call) async throws -> S3Response {
        let source = try Self.copySource(request)
        let (_, reader) = try await objects.open(
            bucket: source.bucket, key: source.key, conditions: Self.sourceConditions(request)
        ) { document in
            guard let header = request.header("x-amz-copy-source-range") else { return nil }
            guard let range = try ByteRange.parse(header, size: Int(document.size)) else {
                throw S3Errors.invalidArgument(
                    "The x-amz-copy-source-range value must be of the form bytes=first-last where first and last are the "
                        + "zero-based offsets of the first and last bytes to copy", "x-amz-copy-source-range", header)
            }
            return range
        }
        let part = try await objects.putPart(
            reader, bucket: request.bucket, key: request.key, uploadID: request["uploadId"] ?? "",
            number: try Self.partNumber(request), algorithm: request.checksumAlgorithm)
        return .xml(.s3("CopyPartResult", Self.copyResult(part.etag, part.lastModified, part.checksum)))
    }
}
