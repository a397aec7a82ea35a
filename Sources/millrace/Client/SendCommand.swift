import AWSProtocol
import ArgumentParser
import Core
import Storage

struct SendCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "send", abstract: "Send records to a delivery stream of Firehose.",
        discussion: """
            Sends the lines of standard input, one record a line, each with its line feed; with --demo simulated stock tickers as the \
            AWS console does. Shows its progress, and ends with what was sent. Credentials come from the environment: \
            eval "$(millrace env)".
            """)

    @Argument(help: "Name of the delivery stream.")
    var deliveryStream: String

    @Flag(help: "Send simulated stock tickers instead of standard input, until --count of them are sent.")
    var demo = false

    @Option(help: "Records a second with --demo.")
    var rate = 100

    @Option(help: "Records to send with --demo; without a limit until it is stopped.")
    var count: Int?

    @OptionGroup var options: ClientOptions

    private static let stepsPerSecond = 10

    func validate() throws {
        guard (1...100_000).contains(rate) else { throw ValidationError("--rate must be between 1 and 100000.") }
    }

    func run() async throws {
        let client = try ServiceClient(.firehose, options)
        let progress = Progress("sent")
        if demo {
            try await sendTickers(client, progress)
        } else {
            let pool = BlockingPool(threadCount: 1)
            let lines = InputLines(
                records: Limits.Firehose.recordsPerPut, bytes: Limits.Firehose.bytesPerPut, overheadBytes: 1)
            while let batch = try await pool.run({ lines.next() }) {
                try await send(batch.map { $0 + [UInt8(ascii: "\n")] }, client, progress)
            }
            await pool.shutdown()
        }
        progress.end()
    }

    private func sendTickers(_ client: ServiceClient, _ progress: Progress) async throws {
        let clock = SystemClock()
        let begunAt = clock.now()
        var step: Int64 = 0
        while progress.count < count ?? .max {
            step += 1
            let due = min(count ?? .max, Int(step) * rate / Self.stepsPerSecond)
            while progress.count < due {
                let records = (progress.count..<min(due, progress.count + Limits.Firehose.recordsPerPut)).map { _ in
                    Self.ticker()
                }
                try await send(records, client, progress)
            }
            try await clock.sleep(
                until: begunAt.adding(milliseconds: step.clamped(multipliedBy: 1000) / Int64(Self.stepsPerSecond)))
        }
    }

    private func send(_ records: [[UInt8]], _ client: ServiceClient, _ progress: Progress) async throws {
        try await Resending.send(records) { rest in
            let answer = try await client.call(
                "PutRecordBatch",
                [
                    ("DeliveryStreamName", .string(deliveryStream)),
                    ("Records", .list(rest.map { .map(WireMap([("Data", .blob($0))])) })),
                ])
            return answer["RequestResponses"]?.list ?? []
        }
        progress.add(records)
    }

    private static let companies = [
        ("QXZ", "HEALTHCARE", 84.51), ("TGT", "RETAIL", 66.89), ("BNM", "TECHNOLOGY", 157.68), ("WAS", "RETAIL", 17.2),
        ("PPL", "HEALTHCARE", 28.12), ("ALY", "ENERGY", 89.0), ("SAC", "ENERGY", 55.94), ("NFS", "ENERGY", 103.44),
        ("AAPL", "TECHNOLOGY", 101.2), ("RFV", "FINANCIAL", 40.6), ("JKL", "TECHNOLOGY", 13.5), ("DFT", "RETAIL", 91.6),
    ]

    /// A record in the form of https://docs.aws.amazon.com/firehose/latest/dev/test-drive-firehose.html.
    private static func ticker() -> [UInt8] {
        let (symbol, sector, base) = companies.randomElement() ?? ("QXZ", "HEALTHCARE", 84.51)
        func cents(_ amount: Double) -> Double { (amount * 100).rounded() / 100 }
        let change = cents(Double.random(in: -5...5))
        return JSONWriter.bytes(
            of: .map(
                WireMap([
                    ("TICKER_SYMBOL", .string(symbol)), ("SECTOR", .string(sector)), ("CHANGE", .double(change)),
                    ("PRICE", .double(cents(max(0.01, base + change)))),
                ]))) + [UInt8(ascii: "\n")]
    }
}
