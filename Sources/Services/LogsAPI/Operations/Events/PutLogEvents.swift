import AWSProtocol
import Core
import LogEvents
import LogsModel

extension LogsAPI {
    /// Appends events, which are on disk when the call returns.
    ///
    /// https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutLogEvents.html
    package func putLogEvents(
        _ input: Logs.PutLogEventsRequest, _ call: Call
    ) async throws -> Logs.PutLogEventsResponse {
        let bytes = input.logEvents.reduce(0) { $0 + $1.message.utf8.count + Limits.Logs.eventOverheadBytes }
        guard bytes <= Limits.Logs.bytesPerPut else {
            throw Logs.Errors.invalidParameterException(
                "Upload too large: \(bytes) bytes exceeds limit of \(Limits.Logs.bytesPerPut)")
        }
        for (event, next) in zip(input.logEvents, input.logEvents.dropFirst()) where next.timestamp < event.timestamp {
            throw Logs.Errors.invalidParameterException(
                "Log events in a single PutLogEvents request must be in chronological order.")
        }
        try await events.put(
            input.logEvents.map { (Timestamp(milliseconds: Int64($0.timestamp)), $0.message) },
            stream: input.logStreamName, group: input.logGroupName, in: call.scope)
        return .init(nextSequenceToken: RandomText.make(56, from: RandomText.digits))
    }
}
