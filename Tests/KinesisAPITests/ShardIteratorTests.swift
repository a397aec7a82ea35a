import AWSProtocol
import Core
import Testing

@testable import KinesisAPI

@Suite struct ShardIteratorTests {
    private let tokens = TokenSealer(secret: [UInt8](repeating: 7, count: 32))
    private let issued = Timestamp(milliseconds: 1_795_334_400_000)

    private var iterator: ShardIterator {
        ShardIterator(
            streamARN: "arn:aws:kinesis:r:1:stream/s", streamID: "id", shard: 3, offset: .max, issuedAt: issued)
    }

    @Test func `comes back for five minutes`() throws {
        let token = iterator.sealed(with: tokens)
        let last = issued.adding(milliseconds: Limits.Kinesis.iteratorMilliseconds)
        #expect(try ShardIterator(token, tokens: tokens, now: last) == iterator)
    }

    @Test func `expires with AWS's error and words`() {
        let token = iterator.sealed(with: tokens)
        let late = issued.adding(milliseconds: Limits.Kinesis.iteratorMilliseconds + 1)
        let error = #expect(throws: AWSError.self) { try ShardIterator(token, tokens: tokens, now: late) }
        #expect(error?.code == "ExpiredIteratorException")
        #expect(
            error?.message.hasPrefix("Iterator expired. The iterator was created at time 2026-11-22T08:00:00Z") == true)
    }

    @Test func `refuses what was changed, or sealed by another server`() {
        let token = iterator.sealed(with: tokens)
        let other = TokenSealer(secret: [UInt8](repeating: 8, count: 32))
        for bad in ["", "x", String(token.dropLast(8)), String(token.reversed()), iterator.sealed(with: other)] {
            let error = #expect(throws: AWSError.self) { try ShardIterator(bad, tokens: tokens, now: issued) }
            #expect(error?.code == "InvalidArgumentException")
        }
    }
}
