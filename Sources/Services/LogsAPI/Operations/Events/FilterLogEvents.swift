import AWSProtocol
import Core
import LogEvents
import LogsModel

extension LogsAPI {
    /// Events of the streams of a group that match a pattern, in the order of their times within a page.
    ///
    /// https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_FilterLogEvents.html
    package func filterLogEvents(
        _ input: Logs.FilterLogEventsRequest, _ call: Call
    ) async throws -> Logs.FilterLogEventsResponse {
        let group = try Self.group(input.logGroupName, input.logGroupIdentifier)
        let selection = LogEvents.Selection(
            from: Self.time(input.startTime), to: Self.time(input.endTime).map { $0.adding(milliseconds: 1) },
            pattern: try FilterPattern(input.filterPattern ?? ""))
        let all = try await events.streams(group: group, in: call.scope, prefix: input.logStreamNamePrefix ?? "")
        let wanted = input.logStreamNames.map { Set($0.map { Name($0) }) }
        let names = all.map { Name($0.name) }.filter { wanted?.contains($0) ?? true }
        guard wanted?.isSubset(of: names) ?? true else { throw LogEventError.streamNotFound }
        var (first, offset) = try Self.place(input.nextToken)
        let limit = input.limit ?? Limits.Logs.eventsPerPage
        var found: [LogEvent] = []
        var next: String?
        // Streams are read one after another; the token tells the stream and the place in it.
        for name in names where name >= first {
            if name > first { (first, offset) = (name, 0) }
            let page = try await events.events(
                stream: name.text, group: group, in: call.scope, from: offset, limit: limit - found.count,
                selection: selection)
            found += page.events
            if found.count >= limit {
                next = Base64.encode(Array("\(page.next)/\(name)".utf8))
                break
            }
        }
        found.sort { ($0.time, $0.offset) < ($1.time, $1.offset) }
        return .init(
            events: found.map {
                .init(
                    logStreamName: $0.stream, timestamp: Int($0.time.milliseconds), message: $0.message,
                    ingestionTime: Int($0.ingestedAt.milliseconds),
                    eventId: padded($0.time.milliseconds, 20) + padded($0.offset, 36))
            }, searchedLogStreams: [], nextToken: next)
    }

    private static func place(_ token: String?) throws(AWSError) -> (stream: Name, offset: UInt64) {
        guard let token else { return ("", 0) }
        let parts = Base64.decode(token).map { String(decoding: $0, as: UTF8.self) }?
            .split(separator: "/", maxSplits: 1)
        guard let parts, parts.count == 2, let offset = UInt64(parts[0]) else {
            throw Logs.Errors.invalidParameterException("The specified nextToken is invalid.")
        }
        return (Name(parts[1]), offset)
    }
}
