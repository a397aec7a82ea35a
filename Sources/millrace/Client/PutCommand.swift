import AWSProtocol
import ArgumentParser
import Core
import Foundation
import Storage

struct PutCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "put", abstract: "Put the lines of standard input into a stream, one record a line.",
        discussion: """
            Records that a shard refuses for the moment are sent again. Shows its progress, and ends with what was put. \
            Credentials come from the environment: eval "$(millrace env)".
            """)

    @Argument(help: "Name of the stream.")
    var stream: String

    @Option(help: "Partition key of all records. Default: a random one each")
    var partitionKey: String?

    @OptionGroup var options: ClientOptions

    private static let longestWaitMilliseconds: Int64 = 5000

    func run() async throws {
        let client = try KinesisClient(options)
        let clock = SystemClock()
        let begun = clock.now()
        var (count, bytes, shownAt) = (0, 0, begun)
        func show() {
            let seconds = max(0.001, Double(clock.now().milliseconds - begun.milliseconds) / 1000)
            let rate = Int(Double(count) / seconds)
            FileHandle.standardError.write(Data("\rput \(count) records, \(bytes) bytes, \(rate) a second".utf8))
        }
        let pool = BlockingPool(threadCount: 1)
        let lines = Lines(keyBytes: partitionKey?.utf8.count ?? 36)
        while let batch = try await pool.run({ lines.next() }) {
            try await put(batch, client, clock)
            count += batch.count
            bytes += batch.reduce(0) { $0 + $1.count }
            guard clock.now().milliseconds - shownAt.milliseconds > 500 else { continue }
            shownAt = clock.now()
            show()
        }
        await pool.shutdown()
        show()
        FileHandle.standardError.write(Data("\n".utf8))
    }

    /// Cuts standard input into as many lines as go out in one call; used by one thread at a time.
    private final class Lines: @unchecked Sendable {
        private let keyBytes: Int
        private var waiting: [UInt8]?

        init(keyBytes: Int) { self.keyBytes = keyBytes }

        /// Blocks until there are lines; nil at the end of the input.
        func next() -> [[UInt8]]? {
            var lines: [[UInt8]] = []
            var bytes = 0
            while lines.count < Limits.Kinesis.recordsPerPut {
                guard let line = waiting ?? readLine(strippingNewline: true).map({ Array($0.utf8) }) else { break }
                waiting = nil
                bytes += line.count + keyBytes
                guard lines.isEmpty || bytes <= Limits.Kinesis.bytesPerPut else {
                    waiting = line
                    break
                }
                lines.append(line)
            }
            return lines.isEmpty ? nil : lines
        }
    }

    /// Puts the records, and those that were refused again, until all are there.
    private func put(_ lines: [[UInt8]], _ client: KinesisClient, _ clock: some WallClock) async throws {
        var rest = lines
        var wait: Int64 = 100
        while true {
            let records = rest.map { line in
                WireValue.map(
                    WireMap([
                        ("Data", .blob(line)), ("PartitionKey", .string(partitionKey ?? RandomText.uuid())),
                    ]))
            }
            let answer = try await client.call(
                "PutRecords", [("StreamName", .string(stream)), ("Records", .list(records))])
            let results = answer["Records"]?.list ?? []
            rest = zip(rest, results).filter { $0.1["ErrorCode"] != nil }.map(\.0)
            if rest.isEmpty { return }
            try await clock.sleep(until: clock.now().adding(milliseconds: wait))
            wait = min(wait * 2, Self.longestWaitMilliseconds)
        }
    }
}
