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
                value = parts.filter { $0 != "aws-chunked" }.joined(separator: ", ")
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
        attributes.storageClass = try storageClass()
        attributes.headers[Self.redirectHeader] = try redirect()
        attributes.tagList = try tags()
        return attributes
    }

    /// Where a website would send who asks for the object; kept and told, as there are no websites.
    func redirect() throws(AWSError) -> String? {
        guard let location = header(Self.redirectHeader) else { return nil }
        guard ["/", "http://", "https://"].contains(where: location.hasPrefix) else {
            throw AWSError(
                code: "InvalidRedirectLocation",
                message:
                    "The website redirect location must have a prefix of 'http://' or 'https://' or '/'.")
        }
        return location
    }

    static let redirectHeader = "x-amz-website-redirect-location"

    /// The class that the request names, or STANDARD.
    func storageClass() throws(AWSError) -> String {
        guard let name = header("x-amz-storage-class") else { return "STANDARD" }
        let known = [
            "STANDARD", "REDUCED_REDUNDANCY", "STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "GLACIER",
            "DEEP_ARCHIVE", "GLACIER_IR",
        ]
        guard known.contains(name) else {
            throw AWSError(
                code: "InvalidStorageClass", message: "The storage class you specified is not valid",
                members: ["StorageClassRequested": .string(name)])
        }
        return name
    }
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
        if attributes.tagCount > 0 { fields.set("x-amz-tagging-count", "\(attributes.tagCount)") }
        if showsChecksum, let checksum {
            fields.set(checksum.algorithm.headerName, checksum.value)
            fields.set("x-amz-checksum-type", checksum.isComposite ? "COMPOSITE" : "FULL_OBJECT")
        }
        return fields
    }

    /// Throws for an object that must be restored before it can be read.
    func checkReadable() throws(AWSError) {
        guard ["GLACIER", "DEEP_ARCHIVE"].contains(attributes.storageClass) else { return }
        throw AWSError(
            code: "InvalidObjectState", message: "The operation is not valid for the object's storage class",
            status: 403,
            members: ["StorageClass": .string(attributes.storageClass)])
    }

    /// The headers of an answer to an upload.
    var uploadHeaders: HTTPFields {
        var fields = HTTPFields()
        fields.set("etag", "\"\(etag)\"")
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
