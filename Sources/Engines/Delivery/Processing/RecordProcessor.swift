import AWSProtocol
import Columns
import Core

/// Does to records what a delivery stream is set to do before they are delivered.
///
/// The order is AWS's: decompression, messages of CloudWatch Logs, deaggregation, then a function, which the staging worker
/// calls, then partition keys.
/// https://docs.aws.amazon.com/firehose/latest/dev/dynamic-partitioning-multirecord-deaggergation.html
///
/// Blocking; used by one thread at a time.
final class RecordProcessor: Sendable {
    /// What comes of a record, or of a part of one.
    enum Outcome: Sendable, Equatable {
        /// Goes on; with the partition keys that a function gave, and after `partitioned` with those of its partition.
        case delivered([UInt8], keys: [String: String])
        case failed(FailedRecord.OutputType, code: String, message: String, data: [UInt8])
    }

    private let settings: ProcessingSettings
    private let query: JQProgram?
    /// The partition keys that the prefix has.
    private let wantedKeys: Set<String>

    /// Throws for a query that is no jq program.
    init(_ settings: ProcessingSettings, wantedKeys: Set<String>) throws(DeliveryError) {
        self.settings = settings
        self.wantedKeys = wantedKeys
        do throws(JQProgram.Failure) {
            query = try settings.query.map { text throws(JQProgram.Failure) in try JQProgram(text) }
        } catch {
            throw .invalidConfiguration("MetadataExtractionQuery is not a valid jq expression: \(error)")
        }
    }

    /// What a record's data is taken apart to.
    func parts(of data: [UInt8]) -> [Outcome] {
        var whole = data
        if settings.decompresses {
            guard let decompressed = Gunzip.whole(data, maxBytes: Limits.Firehose.decompressedBytes) else {
                return [
                    .failed(
                        .processing, code: "Decompression.InvalidData",
                        message:
                            "The data is not valid GZIP, or has more than the decompressed bytes that are allowed.",
                        data: data)
                ]
            }
            whole = decompressed
        }
        var parts = [whole]
        if settings.extractsLogMessages {
            guard let messages = Self.logMessages(in: whole) else {
                return [
                    .failed(
                        .processing, code: "CloudWatchLogProcessing.InvalidData",
                        message: "The data is not what CloudWatch Logs sends.", data: data)
                ]
            }
            parts = messages
        }
        return parts.flatMap { part -> [Outcome] in
            guard let records = deaggregated(part) else {
                return [
                    .failed(
                        .processing, code: "RecordDeAggregation.InvalidData", message: "The data is not valid JSON.",
                        data: part)
                ]
            }
            return records.map { .delivered($0, keys: [:]) }
        }
    }

    /// The messages of log events; nothing of a control message, and nil of data that is neither.
    ///
    /// https://docs.aws.amazon.com/firehose/latest/dev/cw-message-extraction.html
    private static func logMessages(in data: [UInt8]) -> [[UInt8]]? {
        var messages: [[UInt8]] = []
        // Several documents may stand in one record.
        guard let documents = JSONDocuments.all(in: data), !documents.isEmpty else { return nil }
        for document in documents {
            guard let value = try? JSONParser.parse(document), let type = value["messageType"]?.string else {
                return nil
            }
            guard type == "DATA_MESSAGE" else { continue }
            guard let events = value["logEvents"]?.list else { return nil }
            messages += events.compactMap { $0["message"]?.string.map { Array($0.utf8) } }
        }
        return messages
    }

    private func deaggregated(_ data: [UInt8]) -> [[UInt8]]? {
        switch settings.deaggregation {
        case nil: return [data]
        case .json: return JSONDocuments.all(in: data)
        case .delimited(let delimiter):
            var records: [[UInt8]] = []
            var start = data.startIndex
            while let found = data[start...].firstRange(of: delimiter) {
                if found.lowerBound > start { records.append(Array(data[start..<found.lowerBound])) }
                start = found.upperBound
            }
            if start < data.endIndex { records.append(Array(data[start...])) }
            return records
        }
    }

    /// Gives a record the keys of its partition.
    func partitioned(_ outcome: Outcome) -> Outcome {
        guard case .delivered(let data, var keys) = outcome else { return outcome }
        guard settings.isPartitioned else { return .delivered(data, keys: [:]) }
        func failure(_ message: String) -> Outcome {
            .failed(.processing, code: "DynamicPartitioning.MetadataExtractionFailed", message: message, data: data)
        }
        if let query {
            do throws(JQProgram.Failure) {
                guard let json = try query.first(of: data), let found = try? JSONParser.parse(json.utf8).map else {
                    return failure("The query does not give an object of partition keys.")
                }
                for entry in found.entries { keys[entry.name] = Self.keyText(entry.value) }
            } catch { return failure("The query failed: \(error)") }
        }
        for name in wantedKeys.sorted() where (keys[name] ?? "").isEmpty {
            return failure("The record has no partition key \(name), or an empty one.")
        }
        return .delivered(data, keys: keys.filter { wantedKeys.contains($0.key) })
    }

    /// A partition key as it stands in an object's key; nil for what can stand in none.
    private static func keyText(_ value: WireValue) -> String? {
        switch value {
        case .string(let text): text
        case .integer(let number): "\(number)"
        case .double, .bool: JSONWriter.string(of: value)
        case .null, .blob, .timestamp, .list, .map: nil
        }
    }
}
