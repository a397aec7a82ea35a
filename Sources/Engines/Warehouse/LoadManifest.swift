import AWSProtocol

/// The file that tells COPY which objects to load.
///
/// https://docs.aws.amazon.com/redshift/latest/dg/loading-data-files-using-manifest.html
package enum LoadManifest {
    /// A manifest of one object, that must be there.
    package static func bytes(bucket: String, key: String) -> [UInt8] {
        let entry = WireMap([("url", .string("s3://\(bucket)/\(key)")), ("mandatory", .bool(true))])
        return JSONWriter.bytes(of: .map(WireMap([("entries", .list([.map(entry)]))])))
    }

    static func objects(in manifest: [UInt8]) throws(CopyOptions.Failure) -> [(bucket: String, key: String)] {
        guard let entries = (try? JSONParser.parse(manifest))?["entries"]?.list else {
            throw CopyOptions.Failure(description: "The manifest is not a JSON object with an array entries.")
        }
        var found: [(bucket: String, key: String)] = []
        for entry in entries {
            let url = entry["url"]?.string ?? ""
            let place = url.dropFirst("s3://".count).split(separator: "/", maxSplits: 1).map(String.init)
            guard url.hasPrefix("s3://"), place.count == 2 else {
                throw CopyOptions.Failure(description: "The manifest has an entry without the url of an object.")
            }
            found.append((place[0], place[1]))
        }
        return found
    }
}
