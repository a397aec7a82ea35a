import AWSProtocol
import Core
import Crypto
import Foundation
import HTTPTypes
import Objects

/// The digests that a request tells of its body.
///
/// https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html
extension S3Request {
    private static let supported = ObjectChecksum.Algorithm.allCases
    /// A trailer of the transport, which the decoder of the body takes.
    private static let trailerSignature = "x-amz-trailer-signature"

    /// The headers that `x-amz-trailer` says come behind the content, by lower-case name.
    static func announcedTrailers(_ headers: HTTPFields) -> [String] {
        (HTTPField.Name("x-amz-trailer").flatMap { headers[$0] } ?? "").byteSplit(UInt8(ascii: ","))
            .map { $0.trimmingCharacters(in: .whitespaces).lowercased() }
            .filter { !$0.isEmpty && $0 != trailerSignature }
    }

    /// Throws unless a body in chunks, which the operation reads, says how long its content is.
    func checkFraming(of operation: S3Operation) throws(AWSError) {
        // These have none, and may name the framing of the parts to come.
        let bodiless: [S3Operation] = [.createMultipartUpload, .copyObject, .uploadPartCopy]
        guard body.isChunked, method == .put || method == .post, !bodiless.contains(operation) else { return }
        let name = "x-amz-decoded-content-length"
        guard let text = header(name) else { throw S3Errors.missingContentLength }
        let isPlain = text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        guard isPlain, let length = Int64(text) else {
            throw S3Errors.invalidArgument("The value specified in the \(name) header is invalid", name, text)
        }
        guard length <= Limits.S3.objectBytes else { throw S3Errors.awsError(.tooLarge(limit: Limits.S3.objectBytes)) }
    }

    /// The checksum that comes with the bytes, by a value or by an announced trailer.
    func checksumAlgorithm() throws(AWSError) -> ObjectChecksum.Algorithm? {
        let given = Self.supported.filter { header($0.headerName) != nil }
        let trailers = Self.announcedTrailers(headers)
        guard trailers.allSatisfy({ name in Self.supported.contains { $0.headerName == name } }) else {
            throw S3Errors.invalidRequest("The value specified in the x-amz-trailer header is not supported")
        }
        let announced = Self.supported.filter { trailers.contains($0.headerName) }
        guard given.count + announced.count <= 1 else {
            throw S3Errors.invalidRequest(
                "Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.")
        }
        let algorithm = given.first ?? announced.first
        if let name = header("x-amz-sdk-checksum-algorithm") {
            guard let named = ObjectChecksum.Algorithm(rawValue: name.uppercased()) else {
                throw S3Errors.invalidRequest("Value for x-amz-sdk-checksum-algorithm header is invalid.")
            }
            guard let algorithm else {
                throw S3Errors.invalidRequest(
                    "x-amz-sdk-checksum-algorithm specified, but no corresponding x-amz-checksum-* or x-amz-trailer "
                        + "headers were found.")
            }
            guard named == algorithm else {
                throw S3Errors.invalidRequest("Value for x-amz-sdk-checksum-algorithm header is invalid.")
            }
        }
        return algorithm
    }

    /// The checksum that an object without bytes in the request shall have.
    func wantedAlgorithm() throws(AWSError) -> ObjectChecksum.Algorithm? {
        guard let name = header("x-amz-checksum-algorithm") else { return nil }
        guard let algorithm = ObjectChecksum.Algorithm(rawValue: name.uppercased()) else {
            throw S3Errors.invalidRequest(
                "Checksum algorithm provided is unsupported. Please try again with any of the valid types: [CRC32, "
                    + "CRC32C, CRC64NVME, SHA1, SHA256]")
        }
        return algorithm
    }

    /// The digests that the client says the bytes have; complete once the body was read.
    func expectedDigests() throws(AWSError) -> Objects.ExpectedDigests {
        var expected = Objects.ExpectedDigests()
        if let text = header("content-md5") {
            guard let bytes = Base64.decode(text), bytes.count == 16 else {
                throw AWSError(
                    code: "InvalidDigest", message: "The Content-MD5 you specified was invalid.",
                    members: ["Content-MD5": .string(text)])
            }
            expected.md5 = bytes
        }
        if let algorithm = try checksumAlgorithm() {
            guard let value = header(algorithm.headerName) ?? body.trailer(algorithm.headerName) else {
                throw S3Errors.malformedTrailer
            }
            guard Base64.decode(value)?.count == algorithm.byteCount else {
                throw S3Errors.invalidRequest("Value for \(algorithm.headerName) header is invalid.")
            }
            expected.checksum = ObjectChecksum(algorithm: algorithm, value: value)
        }
        return expected
    }

    /// Throws BadDigest unless the bytes have the digests that the headers tell.
    func check(_ bytes: [UInt8]) throws {
        let expected = try expectedDigests()
        if let md5 = expected.md5, md5 != Array(Insecure.MD5.hash(data: bytes)) {
            throw ObjectError.badDigest(algorithm: "Content-MD5")
        }
        if let checksum = expected.checksum {
            var running = RunningChecksum(checksum.algorithm)
            bytes.withUnsafeBytes { running.update($0) }
            guard running.base64 == checksum.value else {
                throw ObjectError.badDigest(algorithm: checksum.algorithm.rawValue)
            }
        }
    }
}

extension ObjectChecksum.Algorithm {
    var headerName: String { "x-amz-checksum-\(rawValue.lowercased())" }

    /// In the XML of answers and requests.
    var elementName: String { "Checksum\(rawValue)" }

    var byteCount: Int {
        switch self {
        case .crc32, .crc32c: 4
        case .crc64nvme: 8
        case .sha1: 20
        case .sha256: 32
        }
    }
}
