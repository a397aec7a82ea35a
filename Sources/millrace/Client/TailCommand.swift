import AWSProtocol
import Aggregation
import ArgumentParser
import Core
import Foundation
import Synchronization

struct TailCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tail", abstract: "Follow a stream: print its records as they come.",
        discussion: """
            Reads every shard in order, and the shards that it is split or merged into after it. Credentials come from the \
            environment: eval "$(millrace env)".
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        /// The data, a line each.
        case text
        /// One JSON object a line, with sequence number, shard, key, arrival and data.
        case json
        /// The data and nothing else.
        case raw
    }

    @Argument(help: "Name of the stream.")
    var stream: String

    @Option(help: "Where to begin: trim-horizon, latest, or a time such as 2026-11-22T20:00:00Z.")
    var from = "latest"

    @Option(help: "text: the data, a line each. json: an object a line. raw: the data as it is.")
    var format = Format.text

    @Flag(help: "Take records apart that the Kinesis Producer Library has put together.")
    var deaggregate = false

    @Flag(help: "End when everything that is there now has been printed.")
    var once = false

    @OptionGroup var options: ClientOptions

    private static let pollMilliseconds: Int64 = 200

    /// The shards that have been begun, and those that are read to their end.
    private final class Shards: Sendable {
        let begun = Mutex<Set<String>>([])
        let done = Mutex<Set<String>>([])
    }

    func run() async throws {
        let client = try ServiceClient(.kinesis, options)
        let start = try position()
        var shards: [WireValue] = []
        var token: String?
        repeat {
            let page = try await client.call(
                "ListShards", token.map { [("NextToken", .string($0))] } ?? [("StreamName", .string(stream))])
            shards += page["Shards"]?.list ?? []
            token = page["NextToken"]?.string
        } while token != nil
        let names = Set(shards.compactMap { $0["ShardId"]?.string })
        let progress = Shards()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for shard in shards {
                let parents = [shard["ParentShardId"], shard["AdjacentParentShardId"]].compactMap { $0?.string }
                // Children of shards that are still there are begun when those are read.
                guard let name = shard["ShardId"]?.string, !parents.contains(where: names.contains) else { continue }
                group.addTask { try await follow(name, start, client, progress) }
            }
            try await group.waitForAll()
        }
    }

    private func position() throws -> [(String, WireValue)] {
        switch from {
        case "trim-horizon": return [("ShardIteratorType", .string("TRIM_HORIZON"))]
        case "latest": return [("ShardIteratorType", .string("LATEST"))]
        default:
            guard let time = Timestamp(iso8601: from) else {
                throw ValidationError("--from must be trim-horizon, latest, or a time such as 2026-11-22T20:00:00Z.")
            }
            return [("ShardIteratorType", .string("AT_TIMESTAMP")), ("Timestamp", .timestamp(time))]
        }
    }

    /// Prints a shard, and then the shards that came of it.
    private func follow(
        _ shard: String, _ start: [(String, WireValue)], _ client: ServiceClient, _ progress: Shards
    ) async throws {
        guard progress.begun.withLock({ $0.insert(shard).inserted }) else { return }
        let clock = SystemClock()
        var iterator = try await client.call(
            "GetShardIterator", [("StreamName", .string(stream)), ("ShardId", .string(shard))] + start
        )["ShardIterator"]?.string
        while let token = iterator {
            let answer: WireValue
            do {
                answer = try await client.call("GetRecords", [("ShardIterator", .string(token))])
            } catch let refusal as ServiceClient.Refusal where refusal.code == "ProvisionedThroughputExceededException"
            {
                try await clock.sleep(until: clock.now().adding(milliseconds: Self.pollMilliseconds))
                continue
            }
            let records = answer["Records"]?.list ?? []
            for record in records { show(record, of: shard) }
            iterator = answer["NextShardIterator"]?.string
            let isCaughtUp = answer["MillisBehindLatest"] == .integer(0)
            if iterator == nil {
                progress.done.withLock { _ = $0.insert(shard) }
                try await followChildren(answer["ChildShards"]?.list ?? [], client, progress)
            } else if once, isCaughtUp {
                return
            } else if records.isEmpty {
                try await clock.sleep(until: clock.now().adding(milliseconds: Self.pollMilliseconds))
            }
        }
    }

    private func followChildren(_ children: [WireValue], _ client: ServiceClient, _ progress: Shards) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for child in children {
                guard let name = child["ShardId"]?.string else { continue }
                let parents = Set((child["ParentShards"]?.list ?? []).compactMap(\.string))
                // Of two parents the one that is read last begins the child.
                let isReady = progress.done.withLock { done in
                    parents.allSatisfy { parent in
                        done.contains(parent) || !progress.begun.withLock { $0.contains(parent) }
                    }
                }
                guard isReady else { continue }
                group.addTask {
                    try await follow(name, [("ShardIteratorType", .string("TRIM_HORIZON"))], client, progress)
                }
            }
            try await group.waitForAll()
        }
    }

    // MARK: Printing

    private func show(_ record: WireValue, of shard: String) {
        guard let data = record["Data"]?.string.flatMap({ Base64.decode($0) }) else { return }
        let key = record["PartitionKey"]?.string
        if deaggregate, let inner = AggregatedRecord.userRecords(in: data) {
            for (number, user) in inner.enumerated() {
                write(user.data, user.partitionKey, record, shard, subSequenceNumber: number)
            }
        } else {
            write(data, key, record, shard, subSequenceNumber: nil)
        }
    }

    private func write(
        _ data: [UInt8], _ key: String?, _ record: WireValue, _ shard: String, subSequenceNumber: Int?
    ) {
        var line: [UInt8]
        switch format {
        case .raw: line = data
        case .text: line = data + [UInt8(ascii: "\n")]
        case .json:
            var members = WireMap([
                ("SequenceNumber", record["SequenceNumber"] ?? .null), ("ShardId", .string(shard)),
                ("ApproximateArrivalTimestamp", record["ApproximateArrivalTimestamp"] ?? .null),
            ])
            members.append("SubSequenceNumber", subSequenceNumber.map { .integer(Int64($0)) })
            members.append("PartitionKey", key.map { .string($0) })
            // Text if it is text: it is there to be read.
            if let text = String(validating: data, as: UTF8.self) {
                members.append("Text", .string(text))
            } else {
                members.append("Data", .blob(data))
            }
            line = JSONWriter.bytes(of: .map(members)) + [UInt8(ascii: "\n")]
        }
        FileHandle.standardOutput.write(Data(line))
    }
}
