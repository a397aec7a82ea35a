import Core

extension Objects {
    /// A part that a client names when it completes an upload, with what it says of the part.
    package struct ChosenPart: Sendable {
        package let number: Int
        /// Without quotes.
        package let etag: String
        package let checksums: [ObjectChecksum]

        package init(number: Int, etag: String, checksums: [ObjectChecksum] = []) {
            self.number = number
            self.etag = etag
            self.checksums = checksums
        }
    }

    /// What a client says of the object that an upload makes; nil where it says nothing.
    package struct CompletionClaims: Sendable {
        package var checksum: ObjectChecksum?
        package var isComposite: Bool?
        package var size: Int64?

        package init(checksum: ObjectChecksum? = nil, isComposite: Bool? = nil, size: Int64? = nil) {
            self.checksum = checksum
            self.isComposite = isComposite
            self.size = size
        }
    }

    /// The chosen parts; throws unless each is there as the client says it is.
    static func select(_ chosen: [ChosenPart], from parts: [Part], of upload: UploadDocument) throws(ObjectError)
        -> [Part]
    {
        var selected: [Part] = []
        for choice in chosen {
            guard choice.number > (selected.last?.number ?? 0) else { throw .invalidPartOrder }
            guard let part = parts.first(where: { $0.number == choice.number }), part.document.etag == choice.etag
            else {
                throw .invalidPart(number: choice.number, etag: choice.etag)
            }
            try check(choice, part.document, upload)
            selected.append(part)
        }
        for part in selected.dropLast() where part.document.size < Limits.S3.partBytes {
            throw .partTooSmall(number: part.number, bytes: part.document.size, etag: part.document.etag)
        }
        return selected
    }

    private static func check(
        _ choice: ChosenPart, _ part: PartDocument, _ upload: UploadDocument
    ) throws(ObjectError) {
        for checksum in choice.checksums where checksum != part.checksum {
            guard let wanted = upload.checksumAlgorithm, wanted != checksum.algorithm else {
                throw .invalidPart(number: choice.number, etag: choice.etag)
            }
            throw .partDigestDiffers(algorithm: checksum.algorithm.rawValue.lowercased(), number: choice.number)
        }
        guard let wanted = upload.checksumAlgorithm else {
            // An upload that was begun without a checksum has none to compare.
            guard choice.checksums.isEmpty else { throw .invalidPart(number: choice.number, etag: choice.etag) }
            return
        }
        guard upload.checksumIsComposite else { return }
        guard !choice.checksums.isEmpty else {
            throw .partDigestMissing(algorithm: wanted.rawValue.lowercased(), number: choice.number)
        }
        guard part.checksum?.algorithm == wanted else { throw .invalidPart(number: choice.number, etag: choice.etag) }
    }

    /// Throws unless the object is what the client says it is.
    static func check(_ claims: CompletionClaims, _ upload: UploadDocument) throws(ObjectError) {
        if let claimed = claims.isComposite, claimed != upload.checksumIsComposite || upload.checksumAlgorithm == nil {
            let mode = upload.checksumAlgorithm.map { _ in upload.checksumIsComposite ? "COMPOSITE" : "FULL_OBJECT" }
            throw .checksumModeDiffers(wanted: mode ?? "null")
        }
    }

    static func check(_ claims: CompletionClaims, _ document: ObjectDocument) throws(ObjectError) {
        if let claimed = claims.size, claimed != document.size {
            throw .sizeDiffers(claimed: claimed, computed: document.size)
        }
        guard let claimed = claims.checksum else { return }
        let text = String(claimed.value.prefix { $0 != "-" })
        let computed = document.checksum.map { String($0.value.prefix { $0 != "-" }) }
        guard claimed.algorithm == document.checksum?.algorithm, text == computed,
            !claimed.value.contains("-") || claimed.value == document.checksum?.value
        else {
            let algorithm = document.checksum?.algorithm ?? claimed.algorithm
            throw .badDigest(algorithm: algorithm.rawValue.lowercased())
        }
    }
}
