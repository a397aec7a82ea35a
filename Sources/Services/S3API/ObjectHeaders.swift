import AWSProtocol
import Core
import Foundation
import HTTPTypes
import Objects

extension S3Request {
    private static let kept = [
        "content-type", "cache-control", "content-disposition", "content-encoding", "content-language", "expires",
    ]

    /// What the request's headers say of the object beside its bytes.
    func attributes() throws(AWSError) -> ObjectAttributes {
        var attributes = ObjectAttributes()
        for name in Self.kept {
            guard var value = header(name) else { continue }
            if name == "content-encoding" {
                // The framing of the transfer is no property of the object.
                let parts = value.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
                value = parts.filter { $0 != "aws-chunked" }.joined(separator: ",")
                if value.isEmpty { continue }
            }
            attributes.headers[name] = value
        }
        var bytes = 0
        for field in headers {
            let name = field.name.rawName.lowercased()
            guard name.hasPrefix("x-amz-meta-") else { continue }
            let short = String(name.dropFirst("x-amz-meta-".count))
            attributes.metadata[short] = attributes.metadata[short].map { $0 + "," + field.value } ?? field.value
            bytes += short.utf8.count + field.value.utf8.count
        }
        guard bytes <= Limits.S3.metadataBytes else {
            throw AWSError(
                code: "MetadataTooLarge", message: "Your metadata headers exceed the maximum allowed metadata size",
                members: ["MaxSizeAllowed": .integer(Int64(Limits.S3.metadataBytes)), "Size": .integer(Int64(bytes))])
        }
        if let storageClass = header("x-amz-storage-class") {
            let known = [
                "STANDARD", "REDUCED_REDUNDANCY", "STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "GLACIER",
                "DEEP_ARCHIVE", "GLACIER_IR",
            ]
            guard known.contains(storageClass) else {
                throw AWSError(
                    code: "InvalidStorageClass", message: "The storage class you specified is not valid")
            }
            attributes.storageClass = storageClass
        }
        return attributes
    }

    /// The checksum that the client wants: by a value, by an announced trailer, or by name.
    var checksumAlgorithm: ObjectChecksum.Algorithm? {
        ObjectChecksum.Algorithm.allCases.first { algorithm in
            header(algorithm.headerName) != nil || header("x-amz-trailer")?.lowercased() == algorithm.headerName
        }
            ?? (header("x-amz-sdk-checksum-algorithm") ?? header("x-amz-checksum-algorithm"))
            .flatMap { ObjectChecksum.Algorithm(rawValue: $0.uppercased()) }
    }

    /// The digests that the client says the bytes have; complete once the body was read.
    func expectedDigests() throws -> Objects.ExpectedDigests {
        var expected = Objects.ExpectedDigests()
        if let text = header("content-md5") {
            guard let bytes = Base64.decode(text), bytes.count == 16 else {
                throw AWSError(code: "InvalidDigest", message: "The Content-MD5 you specified was invalid.")
            }
            expected.md5 = bytes
        }
        if let algorithm = checksumAlgorithm,
            let value = header(algorithm.headerName) ?? body.trailer(algorithm.headerName)
        {
            guard Base64.decode(value) != nil else {
                throw AWSError(
                    code: "InvalidRequest",
                    message: "Value for \(algorithm.headerName) header is invalid.")
            }
            expected.checksum = ObjectChecksum(algorithm: algorithm, value: value)
        }
        return expected
    }
}

extension ObjectChecksum.Algorithm {
    var headerName: String { "x-amz-checksum-\(rawValue.lowercased())" }
}

extension ObjectDocument {
    /// The headers of an answer to HeadObject and GetObject.
    func responseHeaders(showsChecksum: Bool) -> HTTPFields {
        var fields = HTTPFields()
        fields.set("etag", "\"\(etag)\"")
        fields.set("last-modified", lastModified.httpDate)
        fields.set("accept-ranges", "bytes")
        fields.set("content-type", attributes.headers["content-type"] ?? "binary/octet-stream")
        for (name, value) in attributes.headers where name != "content-type" { fields.set(name, value) }
        for (name, value) in attributes.metadata { fields.set("x-amz-meta-" + name, value) }
        if attributes.storageClass != "STANDARD" { fields.set("x-amz-storage-class", attributes.storageClass) }
        fields.set("x-amz-server-side-encryption", "AES256")
        if showsChecksum, let checksum {
            fields.set(checksum.algorithm.headerName, checksum.value)
            fields.set("x-amz-checksum-type", checksum.isComposite ? "COMPOSITE" : "FULL_OBJECT")
        }
        return fields
    }

    /// The headers of an answer to an upload.
    var uploadHeaders: HTTPFields {
        var fields = HTTPFields()
        fields.set("etag", "\"\(etag)\"")
        fields.set("x-amz-server-side-encryption", "AES256")
        if let checksum {
            fields.set(checksum.algorithm.headerName, checksum.value)
            fields.set("x-amz-checksum-type", checksum.isComposite ? "COMPOSITE" : "FULL_OBJECT")
        }
        return fields
    }
}

extension HTTPFields {
    /// Sets a header whose name is known to be one; a value that HTTP cannot carry is left out.
    mutating func set(_ name: String, _ value: String) {
        guard let field = HTTPField.Name(name), HTTPField.isValidValue(value) else { return }
        self[field] = value
    }
}
