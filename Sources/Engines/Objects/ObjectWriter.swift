import Crypto
import Storage

#if canImport(Glibc)
    import Glibc
#endif

/// Writes the bytes of an object from beginning to end; blocks, and is used by one thread at a time.
package final class ObjectWriter: @unchecked Sendable {
    private let path: String
    private let maxBytes: Int64
    private var file: DiskFile?
    private var bytesTaken: Int64 = 0
    /// Up to where the disk has been told to write.
    private var writtenOut: Int64 = 0
    private var digests: Digests
    private var sums: BlockSums
    /// Up to where the records of checksums are written, behind the bytes; nil where it is not known how many bytes there will be.
    private var recordsEnd: Int?
    /// For an object that is uploaded in parts once it is large.
    private let staging: PartStaging?
    private var parts = PartDigests()

    /// So many records are kept in memory where they can be written before the end.
    private static let recordBytesKept = 256 * 1024
    private static let writeOutBytes: Int64 = 8 * 1024 * 1024
    /// From here on an object of a service has parts.
    private static let partThreshold = 16 * 1024 * 1024

    /// With a staging the object is one of a service, which has parts; `bytes` is how many it will have, where that is known.
    init(
        path: String, maxBytes: Int64, _ digests: Digests, _ sums: BlockSums, bytes: Int64? = nil,
        _ staging: PartStaging?
    ) {
        self.path = path
        self.maxBytes = maxBytes
        self.sums = sums
        recordsEnd = bytes.map(Int.init)
        self.digests = digests
        self.staging = staging
        staging?.clear()
    }

    /// Throws if an object with so many more bytes would be too large.
    func checkRoom(for bytes: Int) throws(ObjectError) {
        guard bytesTaken + Int64(bytes) <= maxBytes else { throw .tooLarge(limit: maxBytes) }
    }

    package func write(_ bytes: UnsafeRawBufferPointer) throws {
        try checkRoom(for: bytes.count)
        let file = try file ?? DiskFile(path: path, flags: O_WRONLY | O_CREAT | O_EXCL)
        self.file = file
        guard !bytes.isEmpty else { return }
        digests.update(bytes)
        sums.update(bytes)
        if let position = recordsEnd, sums.recordBytes >= Self.recordBytesKept {
            let records = sums.takeRecords()
            try file.write(records, at: position)
            recordsEnd = position + records.count
        }
        bytesTaken += Int64(bytes.count)
        if let staging {
            try staging.take(bytes) { try putParts($0, file) }
        } else {
            try file.write(bytes, at: Int(bytesTaken) - bytes.count)
            // The disk works while the rest comes.
            if bytesTaken - writtenOut >= Self.writeOutBytes {
                file.beginWritingOut(Int(bytesTaken - writtenOut), at: Int(writtenOut))
                writtenOut = bytesTaken
            }
        }
    }

    private func putParts(_ bytes: UnsafeRawBufferPointer, _ file: DiskFile) throws {
        try file.writeUncached(bytes, at: Int(writtenOut))
        parts.add(bytes)
        writtenOut += Int64(bytes.count)
    }

    func finish(linkingTo final: String, id: String) throws -> ObjectFiles.Written {
        var (md5, checksum) = digests.finished()
        var partSizes: [Int64]?
        if let staging, let file {
            if writtenOut == 0 && staging.bytes.count < Self.partThreshold {
                try file.write(staging.bytes, at: 0)
                md5 = Array(Insecure.MD5.hash(bytes: staging.bytes))
            } else {
                try putParts(staging.bytes, file)
                (md5, partSizes) = (parts.md5, parts.sizes)
            }
        }
        try file?.write(sums.end(), at: recordsEnd ?? Int(bytesTaken))
        try file?.sync()
        try DiskFile.link(path, to: final)
        try DiskFile.syncFolder(String(final[..<(final.lastIndex(of: "/") ?? final.endIndex)]))
        return ObjectFiles.Written(
            fileID: id, size: bytesTaken, md5: md5 ?? [], partSizes: partSizes, checksum: checksum)
    }
}

/// Memory in which an object's next parts are gathered; used by one thread at a time.
final class PartStaging: @unchecked Sendable {
    /// Parts that are digested and written together.
    private static let capacity = 8 * PartDigests.partBytes

    private let memory: UnsafeMutableRawBufferPointer
    private var count = 0

    init() {
        // Pages that are never used are never there.
        memory = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.capacity, alignment: 4096)
    }

    deinit { memory.deallocate() }

    var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: memory[..<count]) }

    func clear() { count = 0 }

    /// Takes bytes in, and hands over what has come to be whole parts, from where it lies if that is possible.
    func take(_ bytes: UnsafeRawBufferPointer, put: (UnsafeRawBufferPointer) throws -> Void) throws {
        var rest = bytes
        while !rest.isEmpty {
            if count == 0, rest.count >= Self.capacity {
                let whole = rest.count / PartDigests.partBytes * PartDigests.partBytes
                try put(UnsafeRawBufferPointer(rebasing: rest[..<whole]))
                rest = UnsafeRawBufferPointer(rebasing: rest[whole...])
                continue
            }
            let fitting = min(rest.count, Self.capacity - count)
            UnsafeMutableRawBufferPointer(rebasing: memory[count..<count + fitting])
                .copyMemory(from: UnsafeRawBufferPointer(rebasing: rest[..<fitting]))
            count += fitting
            rest = UnsafeRawBufferPointer(rebasing: rest[fitting...])
            if count == Self.capacity {
                try put(self.bytes)
                count = 0
            }
        }
    }
}

extension Insecure.MD5 {
    fileprivate static func hash(bytes: UnsafeRawBufferPointer) -> Insecure.MD5.Digest {
        var md5 = Insecure.MD5()
        md5.update(bufferPointer: bytes)
        return md5.finalize()
    }
}
