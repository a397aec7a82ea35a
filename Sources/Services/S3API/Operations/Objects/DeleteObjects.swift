import AWSProtocol
import Core
import Objects

extension S3API {
    /// `DeleteObjects`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html
    func deleteObjects(_ request: S3Request, _ call: Call) async throws -> S3Response {
        let tree = try await request.xml()
        let keys = tree.children.filter { $0.name == "Object" }.compactMap { $0["Key"] }
        guard tree.name == "Delete", !keys.isEmpty, keys.count <= Limits.S3.keysPerDelete else {
            throw S3Errors.malformedXML
        }
        var (allowed, denied): ([String], [XMLElement]) = ([], [])
        for key in keys {
            do {
                try await call.demand(Access("s3:DeleteObject", Self.arn(request.bucket, key)), nil)
                allowed.append(key)
            } catch let error as AccessDenied {
                let members = [("Key", key), ("Code", "AccessDenied"), ("Message", error.message)]
                denied.append(XMLElement("Error", members.map { XMLElement($0.0, $0.1) }))
            }
        }
        try await objects.delete(bucket: request.bucket, keys: allowed)
        let deleted = tree["Quiet"] == "true" ? [] : allowed.map { XMLElement("Deleted", [XMLElement("Key", $0)]) }
        return .xml(.s3("DeleteResult", deleted + denied))
    }
}
