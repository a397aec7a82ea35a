import AWSProtocol
import Core
import KinesisModel
import Streams

extension KinesisAPI {
    /// Encrypts records as they are written from now on.
    ///
    /// The key id names the setting only: every stream has a key of its own, sealed with the server's master key.
    /// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_StartStreamEncryption.html
    package func startStreamEncryption(_ input: Kinesis.StartStreamEncryptionInput, _ call: Call) async throws {
        let stream = try stream(name: input.streamName, arn: input.streamARN, id: input.streamId, call)
        try Self.checkEncryption(type: input.encryptionType, keyID: input.keyId)
        try await streams.setEncryption(keyID: input.keyId, of: stream)
    }

    private static let keyForm = RegularExpression("mrk-[0-9a-f]{32}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")

    /// Throws for a type of encryption that is none, and for a key id that cannot be one.
    static func checkEncryption(type: String, keyID: String) throws(AWSError) {
        guard type == "KMS" else {
            throw Kinesis.Errors.invalidArgumentException("Encryption type cannot be NONE.")
        }
        let isAlias = keyID.hasPrefix("alias/") && keyID.utf8.count > 6
        let isARN = ARN(keyID).map {
            $0.service == "kms" && ($0.resource.hasPrefix("key/") || $0.resource.hasPrefix("alias/"))
        }
        let isID = keyForm?.matches(keyID) ?? false
        guard isAlias || isARN == true || isID else {
            throw Kinesis.Errors.kmsNotFoundException("Invalid keyId \(keyID)")
        }
    }
}
