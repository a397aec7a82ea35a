import AWSProtocol
import Core
import Objects

/// What both listings write.
struct ListingElements {
    let listing: Objects.Listing
    /// Keys come percent-encoded where the client asked for it.
    let isEncoded: Bool
    let showsOwner: Bool
    let account: AccountID

    init(_ listing: Objects.Listing, _ request: S3Request, showsOwner: Bool, _ call: Call) throws(AWSError) {
        self.listing = listing
        self.showsOwner = showsOwner
        account = call.scope.account
        isEncoded = try request.isURLEncoded()
    }

    func text(_ key: String) -> String { isEncoded ? FormEncoding.encode(key, keeping: "/") : key }

    var contents: [XMLElement] {
        listing.keys.map { key in
            guard let object = listing.objects[Name(key)] else { preconditionFailure("a listed key has its object") }
            var children = [
                XMLElement("Key", text(key)),
                XMLElement("LastModified", object.lastModified.s3Text),
                XMLElement("ETag", "\"\(object.etag)\""),
            ]
            if let checksum = object.checksum {
                children.append(XMLElement("ChecksumAlgorithm", checksum.algorithm.rawValue))
                children.append(XMLElement("ChecksumType", checksum.isComposite ? "COMPOSITE" : "FULL_OBJECT"))
            }
            children.append(XMLElement("Size", "\(object.size)"))
            if showsOwner { children.append(XMLElement("Owner", [XMLElement("ID", account.rawValue)])) }
            children.append(XMLElement("StorageClass", object.attributes.storageClass))
            return XMLElement("Contents", children)
        }
    }

    var commonPrefixes: [XMLElement] {
        listing.commonPrefixes.map { XMLElement("CommonPrefixes", [XMLElement("Prefix", text($0))]) }
    }
}

extension S3Request {
    /// Whether keys are wanted percent-encoded.
    func isURLEncoded() throws(AWSError) -> Bool {
        guard let encoding = self["encoding-type"] else { return false }
        guard encoding == "url" else {
            throw S3Errors.invalidArgument("Invalid Encoding Method specified in Request", "encoding-type", encoding)
        }
        return true
    }
}

extension Timestamp {
    /// As S3 writes times in XML: in whole seconds, with milliseconds nevertheless.
    var s3Text: String {
        Timestamp(milliseconds: milliseconds.flooredDivision(by: 1000) * 1000).iso8601(withMilliseconds: true)
    }
}
