import AWSProtocol
import Columns
import Core
import NIOCore
import SchemaRegistry
import Storage

/// Reads the records of a plan in steps.
struct PlanReader: Sendable {
    private let source: DeliverySource
    private var ranges: ArraySlice<DeliveryPlan.Range>

    init(_ plan: DeliveryPlan, _ source: DeliverySource) {
        self.source = source
        ranges = plan.ranges[...]
    }

    /// What the next records come to; nil at the end.
    mutating func next<Found: Sendable>(
        into empty: Found, add: @Sendable @escaping (inout Found, SourceRecordView) throws -> Void
    ) async throws -> Found? {
        while let range = ranges.first {
            let (found, last) = try await source.read(
                lane: range.lane, from: range.from, before: range.to, into: empty, add: add)
            if let last {
                ranges[ranges.startIndex].from = last + 1
                return found
            }
            ranges.removeFirst()
        }
        return nil
    }
}

/// What was read for an object.
struct PlanCounts: Sendable, Equatable {
    var records = 0
    var bytes = 0
    /// Records that do not fit their table, or are not of their channel's format.
    var misfits = 0

    mutating func add(_ other: PlanCounts) {
        records += other.records
        bytes += other.bytes
        misfits += other.misfits
    }
}

/// Which of a plan's two objects is made.
enum PlanPart: Sendable {
    case rows
    /// Of the records that the other leaves out.
    case misfits
}

/// No record fits, so there is no object for those that do.
struct NoRows: Error {}

/// The bytes of a planned object whose records stay as they are, or those of the object for records that are left out.
actor PlainContents {
    private let part: PlanPart
    private let format: ChannelSettings.RecordFormat?
    private let plannedAt: Timestamp
    private let delimiter: [UInt8]
    private let pool: BlockingPool
    private var reader: PlanReader
    private let compressor: (any Compressor)?
    private var isFinished = false
    private(set) var counts = PlanCounts()

    init(_ part: PlanPart, _ plan: DeliveryPlan, _ source: DeliverySource, pool: BlockingPool) {
        self.part = part
        self.pool = pool
        format = plan.check?.format
        plannedAt = plan.plannedAt ?? Timestamp(milliseconds: 0)
        delimiter = Array((plan.delimiter ?? "").utf8)
        reader = PlanReader(plan, source)
        compressor =
            switch part == .rows ? plan.compression : .none {
            case .none: nil
            case .gzip: GzipCompressor()
            case .zip: ZipCompressor(fileName: String(plan.key.split(separator: "/").last ?? "records"))
            case .snappy: SnappyCompressor(.standard)
            case .hadoopSnappy: SnappyCompressor(.hadoop)
            case .zstandard: ZstandardCompressor()
            }
    }

    func next() async throws -> ByteBuffer? {
        var reader = reader
        defer { self.reader = reader }
        while let step = try await reader.next(
            into: (bytes: [UInt8](), counts: PlanCounts()),
            add: { [part, format, plannedAt, delimiter] step, record in
                let fits = format?.fits(record.data) ?? true
                step.counts.add(PlanCounts(records: 1, bytes: record.data.count, misfits: fits ? 0 : 1))
                switch part {
                case .rows where fits:
                    step.bytes += record.data
                    step.bytes += delimiter
                case .misfits where !fits:
                    step.bytes += FailedRecord(
                        arrival: record.arrival, code: FailedRecord.channelCode,
                        message: "The record has another format.",
                        endedAt: plannedAt, data: Array(record.data)
                    ).line()
                case .rows, .misfits: break
                }
            })
        {
            counts.add(step.counts)
            let bytes = step.bytes
            guard !bytes.isEmpty else { continue }
            guard let compressor else { return ByteBuffer(bytes: bytes) }
            let output = try await pool.run { compressor.compress(bytes) }
            if !output.isEmpty { return ByteBuffer(bytes: output) }
        }
        guard !isFinished else { return nil }
        isFinished = true
        if counts.records > 0, counts.misfits == counts.records, part == .rows { throw NoRows() }
        guard let compressor else { return nil }
        return ByteBuffer(bytes: try await pool.run { compressor.finish() })
    }
}

/// The bytes of a planned object whose records become rows, or those of the object for records that do not fit.
actor ConvertedContents {
    /// What a step has come to.
    private struct Step: Sendable {
        var counts = PlanCounts()
        /// Of the file of rows, and of the lines of misfits.
        var pieces: [ByteBuffer] = []
        var lines: [UInt8] = []
    }

    private enum Made: Sendable {
        case step(Step, PlanReader)
        case end([ByteBuffer], FormatConverter.Summary)
    }

    private static let misfitCode = "DataFormatConversion.InvalidData"

    private let part: PlanPart
    private let conversion: DeliveryPlan.Conversion
    private let plannedAt: Timestamp
    private let source: DeliverySource
    private let pool: BlockingPool
    private var reader: PlanReader
    private let converter: FormatConverter
    private let serialized: SerializedRecords
    private var isFinished = false
    /// What comes next, in the making.
    private var ahead: Task<Made, any Error>?
    /// What is made and not given away.
    private var waiting: [ByteBuffer] = []
    private(set) var counts = PlanCounts()
    private(set) var firstMisfit: String?

    init(
        _ part: PlanPart, _ plan: DeliveryPlan, _ conversion: DeliveryPlan.Conversion, _ source: DeliverySource,
        serialized: SerializedRecords, pool: BlockingPool
    ) throws {
        self.part = part
        self.conversion = conversion
        self.serialized = serialized
        self.source = source
        self.pool = pool
        plannedAt = plan.plannedAt ?? Timestamp(milliseconds: 0)
        reader = PlanReader(plan, source)
        do throws(FormatConverter.Failure) {
            converter = try FormatConverter(columns: conversion.columns, conversion.settings)
        } catch { throw DeliveryError.invalidConfiguration(error.description) }
    }

    func next() async throws -> ByteBuffer? {
        while waiting.isEmpty {
            guard !isFinished else { return nil }
            // The next step is made while the caller stores what the last one gave.
            let made = try await (ahead ?? begin()).value
            ahead = nil
            switch made {
            case .step(let step, let reader):
                self.reader = reader
                counts.add(step.counts)
                waiting = step.pieces + (step.lines.isEmpty ? [] : [ByteBuffer(bytes: step.lines)])
                ahead = begin()
            case .end(let pieces, let summary):
                isFinished = true
                if part == .rows { (counts.misfits, firstMisfit) = (summary.misfits, summary.firstMisfit) }
                guard part == .misfits || summary.rows > 0 else { throw NoRows() }
                waiting = pieces
            }
        }
        return waiting.removeFirst()
    }

    /// Ends what is being made ahead, when the object is not wanted any more.
    func cancel() async {
        ahead?.cancel()
        _ = try? await ahead?.value
    }

    private func begin() -> Task<Made, any Error> {
        Task { [reader] in
            var reader = reader
            if var step = try await reader.next(into: Step(), add: self.add) {
                let pieces = self.converter.takeOutput()
                if self.part == .rows { step.pieces = pieces }
                return .step(step, reader)
            }
            guard self.part == .rows else { return .end([], FormatConverter.Summary()) }
            let (summary, pieces) = try await self.pool.run {
                let summary = try self.converter.finish()
                return (summary, self.converter.takeOutput())
            }
            return .end(pieces, summary)
        }
    }

    /// Converts a record, on a thread of the pool.
    @Sendable private nonisolated func add(_ step: inout Step, _ record: SourceRecordView) throws {
        step.counts.add(PlanCounts(records: 1, bytes: record.data.count))
        switch part {
        case .rows: try serialized.withJSON(of: record.data) { json, _ in try converter.add(json) }
        case .misfits:
            let reason = try serialized.withJSON(of: record.data) { json, failure in
                try failure?.description ?? converter.check(json)
            }
            guard let reason else { return }
            step.counts.misfits += 1
            step.lines += line(of: record.record, reason)
        }
    }

    private nonisolated func line(of record: SourceRecord, _ reason: String) -> [UInt8] {
        FailedRecord(
            arrival: record.arrival, code: Self.misfitCode, message: reason, endedAt: plannedAt, data: record.data
        ).line(sequenceNumber: source.sequenceNumber(of: record), table: conversion.table)
    }
}

extension SerializedRecords {
    /// Calls `body` with the JSON that a serializer library's record holds, or stands for by its schema.
    ///
    /// A record without the libraries' header, which no JSON begins like, is left as it is, and so is one that is not what its
    /// schema says; why it is not is handed over with it.
    func withJSON<Result>(
        of record: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer, MalformedRecord?) throws -> Result
    ) throws -> Result {
        guard record.first == 3, let header = SerializedHeader(record) else { return try body(record, nil) }
        let payload = UnsafeRawBufferPointer(rebasing: record[SerializedHeader.byteCount...])
        guard header.isCompressed else { return try withJSON(of: record, payload, header, body) }
        guard let unpacked = Inflation.whole(payload, maxBytes: Limits.Firehose.decompressedBytes) else {
            return try body(record, nil)
        }
        return try unpacked.withUnsafeBytes { try withJSON(of: record, $0, header, body) }
    }

    private func withJSON<Result>(
        of record: UnsafeRawBufferPointer, _ payload: UnsafeRawBufferPointer, _ header: SerializedHeader,
        _ body: (UnsafeRawBufferPointer, MalformedRecord?) throws -> Result
    ) throws -> Result {
        let json: [UInt8]?
        do { json = try self.json(of: payload, header) } catch let malformed as MalformedRecord {
            return try body(record, malformed)
        }
        guard let json else { return try body(payload, nil) }
        return try json.withUnsafeBytes { try body($0, nil) }
    }
}

extension ChannelSettings.RecordFormat {
    /// Whether a record is what it has to be.
    func fits(_ data: UnsafeRawBufferPointer) -> Bool {
        switch self {
        case .json: (try? JSONParser.parse(data)) != nil
        case .string: String(validating: data, as: UTF8.self) != nil
        case .bytes: true
        }
    }
}
