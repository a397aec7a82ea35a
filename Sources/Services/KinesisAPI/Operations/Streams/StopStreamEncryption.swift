import AWSProtocol
import KinesisModel
import Streams

extension KinesisAPI {
    /// Writes records as they are from now on; those that are encrypted stay readable.
    ///
    /// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_StopStreamEncryption.html
    package func stopStreamEncryption(_ input: Kinesis.StopStreamEncryptionInput, _ call: Call) async throws {
        let stream = try stream(name: input.streamName, arn: input.streamARN, id: input.streamId, call)
        try Self.checkEncryption(type: input.encryptionType, keyID: input.keyId)
        try await streams.setEncryption(keyID: nil, of: stream)
    }
}
