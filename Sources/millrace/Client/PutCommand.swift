import AWSProtocol
import ArgumentParser
import Core
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

    func run() async throws {
        let client = try ServiceClient(.kinesis, options)
        let progress = Progress("put")
        let pool = BlockingPool(threadCount: 1)
        let lines = InputLines(
            records: Limits.Kinesis.recordsPerPut, bytes: Limits.Kinesis.bytesPerPut,
            overheadBytes: partitionKey?.utf8.count ?? 36)
        while let batch = try await pool.run({ lines.next() }) {
            try await put(batch, client)
            progress.add(batch)
        }
        await pool.shutdown()
        progress.end()
    }

    /// Puts the records, and those that were refused again, until all are there.
    private func put(_ lines: [[UInt8]], _ client: ServiceClient) async throws {
        try await Resending.send(lines) { rest in
            let records = rest.map { line in
                WireValue.map(
                    WireMap([
                        ("Data", .blob(line)), ("PartitionKey", .string(partitionKey ?? RandomText.uuid())),
                    ]))
            }
            let answer = try await client.call(
                "PutRecords", [("StreamName", .string(stream)), ("Records", .list(records))])
            return answer["Records"]?.list ?? []
        }
    }
}
