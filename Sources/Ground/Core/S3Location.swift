/// A place in S3 as jobs and tables name it, such as `s3://bucket/folder/`.
package struct S3Location: Sendable, Equatable {
    package let bucket: String
    /// A key or the beginning of keys; may be empty.
    package let key: String

    /// Nil for a text that is none; Hadoop's schemes count too.
    package init?(_ text: String) {
        guard let scheme = ["s3://", "s3a://", "s3n://"].first(where: text.hasPrefix) else { return nil }
        let parts = text.dropFirst(scheme.count).split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let bucket = parts.first, !bucket.isEmpty else { return nil }
        self.bucket = String(bucket)
        key = parts.count == 2 ? String(parts[1]) : ""
    }
}
