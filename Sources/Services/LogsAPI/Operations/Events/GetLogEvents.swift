import AWSProtocol
import Core
import LogEvents
import LogsModel

extension LogsAPI {
    /// Events of one stream; a forward token that is handed back and comes back unchanged means that nothing is new.
    ///
    /// https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_GetLogEvents.html
    package func getLogEvents(
        _ input: Logs.GetLogEventsRequest, _ call: Call
    ) async throws -> Logs.GetLogEventsResponse {
        let group = try Self.group(input.logGroupName, input.logGroupIdentifier)
        let selection = LogEvents.Selection(from: Self.time(input.startTime), to: Self.time(input.endTime))
        let limit = input.limit ?? Limits.Logs.eventsPerPage
        let token = try input.nextToken.map(Self.place)
        let found: [LogEvent]
        let forward: UInt64
        if let token, token.isBackward {
            found = try await events.lastEvents(
                stream: input.logStreamName, group: group, in: call.scope, before: token.offset, limit: limit,
                selection: selection)
            forward = token.offset
        } else if token == nil, input.startFromHead != true {
            found = try await events.lastEvents(
                stream: input.logStreamName, group: group, in: call.scope, before: .max, limit: limit,
                selection: selection)
            forward = found.last.map { $0.offset + 1 } ?? 0
        } else {
            let page = try await events.events(
                stream: input.logStreamName, group: group, in: call.scope, from: token?.offset ?? 0, limit: limit,
                selection: selection)
            (found, forward) = (page.events, page.next)
        }
        return .init(
            events: found.map {
                .init(
                    timestamp: Int($0.time.milliseconds), message: $0.message,
                    ingestionTime: Int($0.ingestedAt.milliseconds))
            },
            nextForwardToken: "f/" + padded(forward, 56),
            nextBackwardToken: "b/" + padded(found.first?.offset ?? token?.offset ?? 0, 56))
    }

    private static func place(_ token: String) throws(AWSError) -> (isBackward: Bool, offset: UInt64) {
        guard token.hasPrefix("f/") || token.hasPrefix("b/"), let offset = UInt64(token.dropFirst(2)) else {
            throw Logs.Errors.invalidParameterException("The specified nextToken is invalid.")
        }
        return (token.hasPrefix("b/"), offset)
    }
}
