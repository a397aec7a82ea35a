import AWSProtocol
import Objects

extension S3API {
    /// `UploadPartCopy`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPartCopy.html
    func uploadPartCopy(_ request: S3Request, _ call: Call) async throws -> S3Response {
        let source = try Self.copySource(request)
        let (_, reader) = try await Self.copying(request) {
            try await objects.open(
                bucket: source.bucket, key: source.key, conditions: Self.sourceConditions(request)
            ) { document in
                try document.checkReadable()
                guard let header = request.header("x-amz-copy-source-range") else { return nil }
                return try Self.copyRange(header, document.size)
            }
        }
        let part = try await objects.putPart(
            reader, bucket: request.bucket, key: request.key, uploadID: request["uploadId"] ?? "",
            number: try Self.partNumber(request), algorithm: nil)
        return .xml(.s3("CopyPartResult", Self.copyResult(part.etag, part.lastModified, part.checksum)))
    }

    /// Bytes of a source; both ends must be told and lie in it.
    private static func copyRange(_ header: String, _ size: Int64) throws(AWSError) -> Range<Int> {
        let ends = header.dropFirst("bytes=".count).split(separator: "-", omittingEmptySubsequences: false)
        guard header.hasPrefix("bytes="), ends.count == 2,
            ends.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let first = Int(ends[0]), let last = Int(ends[1]), first <= last
        else {
            throw S3Errors.invalidArgument(
                "The x-amz-copy-source-range value must be of the form bytes=first-last where first and last are the "
                    + "zero-based offsets of the first and last bytes to copy", "x-amz-copy-source-range", header)
        }
        guard last < size else {
            throw S3Errors.invalidArgument(
                "Range specified is not valid for source object of size: \(size)", "x-amz-copy-source-range", header)
        }
        return first..<(last + 1)
    }
}
