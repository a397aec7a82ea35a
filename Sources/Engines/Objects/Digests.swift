import CChecksums
import CZlib
import Crypto
import Foundation

/// What MD5 is taken of.
enum MD5Scope: Sendable {
    case wholeFile
    /// Of the parts that a service uploads a large object in.
    case parts
    /// The bytes are digested already.
    case nothing
}

/// The digests of an object's bytes, computed while they come in.
struct Digests {
    private var md5: Insecure.MD5?
    private var checksum: RunningChecksum?

    init(md5 isMD5Wanted: Bool, algorithm: ObjectChecksum.Algorithm?) {
        md5 = isMD5Wanted ? Insecure.MD5() : nil
        checksum = algorithm.map(RunningChecksum.init)
    }

    mutating func update(_ bytes: UnsafeRawBufferPointer) {
        md5?.update(bufferPointer: bytes)
        checksum?.update(bytes)
    }

    /// The MD5 of all bytes, and the checksum, if they were asked for.
    func finished() -> (md5: [UInt8]?, checksum: ObjectChecksum?) {
        (
            md5.map { Array($0.finalize()) },
            checksum.map { ObjectChecksum(algorithm: $0.algorithm, value: $0.base64) }
        )
    }
}

/// One of S3's checksums over bytes that come in pieces.
package struct RunningChecksum {
    package let algorithm: ObjectChecksum.Algorithm
    private var state: State

    private enum State {
        case crc32(UInt)
        case crc32c(UInt32)
        case crc64nvme(UInt64)
        case sha1(Insecure.SHA1)
        case sha256(SHA256)
    }

    package init(_ algorithm: ObjectChecksum.Algorithm) {
        self.algorithm = algorithm
        state =
            switch algorithm {
            case .crc32: .crc32(0)
            case .crc32c: .crc32c(0)
            case .crc64nvme: .crc64nvme(0)
            case .sha1: .sha1(Insecure.SHA1())
            case .sha256: .sha256(SHA256())
            }
    }

    package mutating func update(_ bytes: UnsafeRawBufferPointer) {
        switch state {
        case .crc32(let crc):
            let pointer = bytes.bindMemory(to: UInt8.self).baseAddress
            // With no bytes zlib would begin anew.
            state = .crc32(bytes.isEmpty ? crc : crc32(crc, pointer, UInt32(bytes.count)))
        case .crc32c(let crc): state = .crc32c(millrace_crc32c(crc, bytes.baseAddress, bytes.count))
        case .crc64nvme(let crc): state = .crc64nvme(millrace_crc64nvme(crc, bytes.baseAddress, bytes.count))
        case .sha1(var sha):
            sha.update(bufferPointer: bytes)
            state = .sha1(sha)
        case .sha256(var sha):
            sha.update(bufferPointer: bytes)
            state = .sha256(sha)
        }
    }

    /// The checksum as S3's headers carry it: big-endian bytes in base64.
    package var base64: String {
        func encoded(_ number: some FixedWidthInteger) -> String {
            withUnsafeBytes(of: number.bigEndian) { Data($0) }.base64EncodedString()
        }
        return switch state {
        case .crc32(let crc): encoded(UInt32(truncatingIfNeeded: crc))
        case .crc32c(let crc): encoded(crc)
        case .crc64nvme(let crc): encoded(crc)
        case .sha1(let sha): Data(sha.finalize()).base64EncodedString()
        case .sha256(let sha): Data(sha.finalize()).base64EncodedString()
        }
    }
}
