/// The names that buckets may have.
///
/// https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
enum BucketName {
    static func isValid(_ name: String) -> Bool {
        let bytes = Array(name.utf8)
        let isAlphanumeric = { (byte: UInt8) in (97...122).contains(byte) || (48...57).contains(byte) }
        guard (3...63).contains(bytes.count), let first = bytes.first, let last = bytes.last,
            isAlphanumeric(first), isAlphanumeric(last),
            bytes.allSatisfy({ isAlphanumeric($0) || $0 == 45 || $0 == 46 }), !name.contains("..")
        else { return false }
        // An address in dotted decimal is no name.
        return name.split(separator: ".").count != 4 || name.contains { $0.isLetter || $0 == "-" }
    }
}
