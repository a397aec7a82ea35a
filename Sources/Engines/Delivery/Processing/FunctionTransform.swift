import AWSProtocol
import Core
import Functions

/// Hands records to a Lambda function and takes what it makes of them.
///
/// https://docs.aws.amazon.com/firehose/latest/dev/data-transformation.html
struct FunctionTransform: Sendable {
    let settings: ProcessingSettings.FunctionSettings
    let stream: DeliveryStream
    let functions: Functions
    let clock: any WallClock

    private static let retryMilliseconds: Int64 = 500

    /// A part of a source record.
    typealias Part = (record: SourceRecord, outcome: RecordProcessor.Outcome)

    /// What comes of the parts, in their order; those that failed before pass.
    func transform(_ parts: [Part]) async throws -> [Part] {
        var results = parts
        var dropped: Set<Int> = []
        var batch: [Int] = []
        var bytes = 0
        func flush() async throws {
            guard !batch.isEmpty else { return }
            let answers = try await invoke(batch.map { parts[$0] })
            for (place, answer) in zip(batch, answers) {
                if let answer { results[place].outcome = answer } else { dropped.insert(place) }
            }
            batch = []
            bytes = 0
        }
        for (place, part) in parts.enumerated() {
            guard case .delivered(let data, _) = part.outcome else { continue }
            if bytes + data.count > settings.bufferBytes { try await flush() }
            batch.append(place)
            bytes += data.count
        }
        try await flush()
        return results.enumerated().filter { !dropped.contains($0.offset) }.map(\.element)
    }

    /// What the function makes of each part: nil for one that it drops.
    private func invoke(_ parts: [Part]) async throws -> [RecordProcessor.Outcome?] {
        let payload = request(parts)
        guard payload.count <= Limits.Functions.payloadBytes else {
            return fail(parts, "Lambda.RequestTooLarge", "The request to the function has more than 6 MiB.")
        }
        var attempt = 0
        while true {
            do {
                let answer = try await functions.invoke(settings.arn, role: settings.roleARN, payload: payload)
                return read(answer, parts)
            } catch let error as FunctionError {
                guard attempt < settings.retries, Self.isWorthARetry(error) else {
                    return fail(parts, Self.code(error), error.description)
                }
                attempt += 1
                try await clock.sleep(
                    until: clock.now().adding(milliseconds: Self.retryMilliseconds << min(attempt, 6)))
            }
        }
    }

    private static func isWorthARetry(_ error: FunctionError) -> Bool {
        switch error {
        case .timedOut, .unreachable, .failed: true
        case .unknown, .roleNotFound, .tooLarge: false
        }
    }

    private static func code(_ error: FunctionError) -> String {
        switch error {
        case .unknown: "Lambda.ResourceNotFound"
        case .roleNotFound: "Lambda.AssumeRoleAccessDenied"
        case .timedOut: "Lambda.FunctionTimedOut"
        case .failed: "Lambda.FunctionError"
        case .unreachable: "Lambda.InvokeFailed"
        case .tooLarge: "Lambda.ResponseTooLarge"
        }
    }

    private func request(_ parts: [Part]) -> [UInt8] {
        var source: String?
        if case .kinesis(let arn, _, _) = stream.document.source { source = arn }
        let records = parts.enumerated().map { place, part -> WireValue in
            guard case .delivered(let data, _) = part.outcome else { return .null }
            return .map(
                WireMap([
                    ("recordId", .string(Self.recordID(place, part.record))),
                    ("approximateArrivalTimestamp", .integer(part.record.arrival.milliseconds)), ("data", .blob(data)),
                ]))
        }
        var event = WireMap([
            ("invocationId", .string(RandomText.uuid())), ("deliveryStreamArn", .string(stream.arn.description)),
            ("region", .string(stream.scope.region.rawValue)), ("records", .list(records)),
        ])
        event.append("sourceKinesisStreamArn", source.map { .string($0) })
        return JSONWriter.bytes(of: .map(event))
    }

    private static func recordID(_ place: Int, _ record: SourceRecord) -> String {
        padded(record.offset, 40) + padded(place, 6)
    }

    private func read(_ answer: [UInt8], _ parts: [Part]) -> [RecordProcessor.Outcome?] {
        guard let records = (try? JSONParser.parse(answer))?["records"]?.list else {
            return fail(
                parts, "Lambda.JsonProcessingException", "The function's answer is no JSON object with records.")
        }
        var byID: [String: WireValue] = [:]
        for record in records {
            let id = record["recordId"]?.string ?? ""
            guard byID.updateValue(record, forKey: id) == nil else {
                return fail(parts, "Lambda.DuplicatedRecordId", "The function returned the record id \(id) twice.")
            }
        }
        return parts.enumerated().map { place, part in
            guard case .delivered(let data, _) = part.outcome else { return part.outcome }
            func failure(_ code: String, _ message: String) -> RecordProcessor.Outcome {
                .failed(.processing, code: code, message: message, data: data)
            }
            let id = Self.recordID(place, part.record)
            guard let record = byID[id] else {
                return failure("Lambda.MissingRecordId", "The function did not return the record id \(id).")
            }
            switch record["result"]?.string {
            case "Ok":
                guard let text = record["data"]?.string, let transformed = Base64.decode(text) else {
                    return failure(
                        "Lambda.JsonProcessingException", "The data that the function returned is not base64.")
                }
                let keys = record["metadata"]?["partitionKeys"]?.map?.entries ?? []
                return .delivered(
                    transformed,
                    keys: Dictionary(keys.compactMap { entry in entry.value.string.map { (entry.name, $0) } }) { $1 })
            case "Dropped": return nil
            case "ProcessingFailed":
                return failure(
                    "Lambda.ProcessingFailedStatus",
                    "The Lambda function was successfully invoked but it returned an error result.")
            default:
                return failure(
                    "Lambda.JsonProcessingException",
                    "The result that the function returned is not Ok, Dropped or ProcessingFailed.")
            }
        }
    }

    private func fail(_ parts: [Part], _ code: String, _ message: String) -> [RecordProcessor.Outcome?] {
        parts.map { part in
            guard case .delivered(let data, _) = part.outcome else { return part.outcome }
            return .failed(.processing, code: code, message: message, data: data)
        }
    }
}
