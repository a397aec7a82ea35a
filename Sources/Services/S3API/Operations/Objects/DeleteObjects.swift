import AWSProtocol
import Core
import Objects

extension S3API {
    /// Removes objects, or tells of each why it was not removed.
    ///
    /// https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html
    func deleteObjects(_ request: S3Request, _ call: Call) async throws -> S3Response {
        let tree = try await request.xml(of: .deleteObjects)
        let named = try tree.children.filter { $0.name == "Object" }.map(NamedObject.init)
        guard !named.isEmpty, named.count <= Limits.S3.keysPerDelete else { throw S3Errors.malformedXML }
        var (allowed, errors): ([NamedObject], [XMLElement]) = ([], [])
        for object in named {
            do {
                try await call.demand(Access("s3:DeleteObject", Self.arn(request.bucket, object.key)), nil)
                if let version = object.version, version != "null" {
                    throw S3Errors.noSuchVersion(object.key, version)
                }
                allowed.append(object)
            } catch let denied as AccessDenied {
                errors.append(object.error("AccessDenied", denied.message))
            } catch let error as AWSError {
                errors.append(object.error(error.code, error.message))
            }
        }
        let refusals = try await objects.delete(bucket: request.bucket, allowed.map(\.deletion))
        var deleted: [XMLElement] = []
        for (object, refusal) in zip(allowed, refusals) {
            if let refusal = refusal.map(S3Errors.awsError) {
                errors.append(object.error(refusal.code, refusal.message))
            } else if tree["Quiet"] != "true" {
                deleted.append(XMLElement("Deleted", object.elements))
            }
        }
        return .xml(.s3("DeleteResult", deleted + errors))
    }
}

/// An object as DeleteObjects names it.
private struct NamedObject {
    let key: String
    let version: String?
    let etag: String?

    init(_ tree: XMLTree) throws(AWSError) {
        guard let key = tree["Key"], !key.isEmpty else { throw S3Errors.malformedXML }
        self.key = key
        version = tree["VersionId"]
        etag = tree["ETag"]
        try S3API.checkKey(key)
    }

    var deletion: Objects.Deletion {
        var conditions = Conditions()
        conditions.ifMatch = etag
        return Objects.Deletion(key: key, conditions: conditions)
    }

    var elements: [XMLElement] { [XMLElement("Key", key)] + XMLElement.optional("VersionId", version) }

    func error(_ code: String, _ message: String) -> XMLElement {
        XMLElement("Error", elements + [XMLElement("Code", code), XMLElement("Message", message)])
    }
}
