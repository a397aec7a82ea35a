import AWSProtocol
import Core
import HTTPTypes
import Objects

extension S3API {
    /// An object's bytes, or a range of them.
    ///
    /// https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html
    func getObject(_ request: S3Request, _ call: Call) async throws -> S3Response {
        try await answer(request) { range in
            let (document, reader) = try await objects.open(
                bucket: request.bucket, key: request.key, conditions: request.conditions, range: range)
            return (document, .object(reader), reader.count)
        }
    }

    /// The headers of GetObject and HeadObject, which answer alike but for the body.
    func answer(
        _ request: S3Request,
        _ find: ((ObjectDocument) throws -> Range<Int>?) async throws -> (ObjectDocument, S3Response.Body, Int)
    ) async throws -> S3Response {
        var chosen: Range<Int>?
        let (document, body, count) = try await find { document in
            chosen = try Self.range(request, document)
            return chosen
        }
        let isWhole = chosen == nil
        var headers = document.responseHeaders(
            showsChecksum: isWhole && request.header("x-amz-checksum-mode")?.uppercased() == "ENABLED")
        headers.set("content-length", "\(count)")
        if let chosen {
            headers.set("content-range", "bytes \(chosen.lowerBound)-\(chosen.upperBound - 1)/\(document.size)")
        }
        if request["partNumber"] != nil { headers.set("x-amz-mp-parts-count", "\(document.partSizes?.count ?? 1)") }
        // A presigned link may say how the answer is to be shown.
        for name in [
            "content-type", "content-language", "expires", "cache-control", "content-disposition", "content-encoding",
        ] {
            if let value = request["response-" + name] { headers.set(name, value) }
        }
        return S3Response(status: isWhole ? .ok : .partialContent, headers: headers, body: body)
    }

    private static func range(_ request: S3Request, _ document: ObjectDocument) throws -> Range<Int>? {
        if let text = request["partNumber"] {
            let sizes = document.partSizes ?? [document.size]
            guard let number = Int(text), (1...Limits.S3.partNumber).contains(number) else {
                throw S3Errors.invalidArgument(
                    "Part number must be an integer between 1 and 10000, inclusive", "partNumber", text)
            }
            guard number <= sizes.count else {
                throw AWSError(
                    code: "InvalidPartNumber", message: "The requested partnumber is not satisfiable", status: 416)
            }
            let start = Int(sizes[..<(number - 1)].reduce(0, +))
            return start..<(start + Int(sizes[number - 1]))
        }
        return try request.header("range").flatMap { try ByteRange.parse($0, size: Int(document.size)) }
    }
}
