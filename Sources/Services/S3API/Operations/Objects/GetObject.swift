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
                bucket: request.bucket, key: request.key, conditions: request.conditions
            ) { document in
                try document.checkReadable()
                return try range(document)
            }
            return (document, .object(reader), reader.count)
        }
    }

    /// The headers of GetObject and HeadObject, which answer alike but for the body.
    func answer(
        _ request: S3Request,
        _ find: ((ObjectDocument) throws -> Range<Int>?) async throws -> (ObjectDocument, S3Response.Body, Int)
    ) async throws -> S3Response {
        var chosen: Range<Int>?
        let overrides = try Self.overrides(request)
        let showsChecksum = try Self.showsChecksum(request)
        let found: (document: ObjectDocument, body: S3Response.Body, count: Int)
        do {
            found = try await find { document in
                chosen = try Self.range(request, document)
                return chosen
            }
        } catch ObjectError.notModified(let etag, let lastModified) {
            var headers = HTTPFields()
            headers.set("etag", "\"\(etag)\"")
            headers.set("last-modified", Timestamp(milliseconds: lastModified).httpDate)
            return S3Response(status: .notModified, headers: headers)
        }
        let document = found.document
        if chosen?.isEmpty == true { chosen = nil }
        let isWhole = chosen == nil
        // A range of all bytes has the checksum of the whole.
        let hasChecksum = isWhole || chosen == 0..<Int(document.size)
        var headers = document.responseHeaders(showsChecksum: hasChecksum && showsChecksum)
        headers.set("content-length", "\(found.count)")
        if let chosen {
            headers.set("content-range", "bytes \(chosen.lowerBound)-\(chosen.upperBound - 1)/\(document.size)")
        }
        if request["partNumber"] != nil, let count = document.partSizes?.count {
            headers.set("x-amz-mp-parts-count", "\(count)")
        }
        for (name, value) in overrides { headers.set(name, value) }
        return S3Response(status: isWhole ? .ok : .partialContent, headers: headers, body: found.body)
    }

    /// Headers of the answer that a signed request, as a link is one, may set.
    private static func overrides(_ request: S3Request) throws(AWSError) -> [(name: String, value: String)] {
        var overrides: [(name: String, value: String)] = []
        for name in [
            "content-type", "content-language", "expires", "cache-control", "content-disposition", "content-encoding",
        ] {
            guard let value = request["response-" + name] else { continue }
            guard request.isSigned else {
                throw S3Errors.invalidRequest(
                    "Request specific response headers cannot be used for anonymous GET requests.")
            }
            guard value.unicodeScalars.allSatisfy({ $0.value <= 0xFF }), HTTPField.isValidValue(value) else {
                throw S3Errors.invalidArgument(
                    "Header value cannot be represented using ISO-8859-1.", "response-" + name, value)
            }
            overrides.append((name, value))
        }
        return overrides
    }

    private static func showsChecksum(_ request: S3Request) throws(AWSError) -> Bool {
        guard let mode = request.header("x-amz-checksum-mode") else { return false }
        guard mode.uppercased() == "ENABLED" else {
            throw S3Errors.invalidArgument("Invalid value for x-amz-checksum-mode", "x-amz-checksum-mode", mode)
        }
        return true
    }

    private static func range(_ request: S3Request, _ document: ObjectDocument) throws -> Range<Int>? {
        if let text = request["partNumber"] {
            guard request.header("range") == nil else {
                throw S3Errors.invalidRequest("Cannot specify both Range header and partNumber query parameter")
            }
            let sizes = document.partSizes ?? [document.size]
            guard let number = Int(text), (1...Limits.S3.partNumber).contains(number) else {
                throw S3Errors.invalidArgument(
                    "Part number must be an integer between 1 and 10000, inclusive", "partNumber", text)
            }
            guard number <= sizes.count else {
                throw AWSError(
                    code: "InvalidPartNumber", message: "The requested partnumber is not satisfiable", status: 416,
                    members: [
                        "ActualPartCount": .integer(Int64(sizes.count)), "PartNumberRequested": .string(text),
                    ])
            }
            let start = Int(sizes[..<(number - 1)].reduce(0, +))
            return start..<(start + Int(sizes[number - 1]))
        }
        guard let header = request.header("range") else { return nil }
        do {
            return try ByteRange.parse(header, size: Int(document.size))
        } catch {
            guard case .invalidRange = error else { throw error }
            throw S3Errors.awsError(error).with([
                "ActualObjectSize": .integer(document.size), "RangeRequested": .string(header),
            ])
        }
    }
}
