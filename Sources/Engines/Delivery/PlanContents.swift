import AWSProtocol
import Columns
import Core
import Objects
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
    /// Why the first of those does not fit its table.
    var firstMisfit: String?

    var hasRows: Bool { records > misfits }

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
struct NoRows: Error {
    let counts: PlanCounts
}

/// Writes a planned object whose records stay as they are, or the object of the records that are left out.
struct PlainContents: Sendable {
    let part: PlanPart
    let plan: DeliveryPlan
    let source: DeliverySource
    let pool: BlockingPool

    init(_ part: PlanPart, _ plan: DeliveryPlan, _ source: DeliverySource, pool: BlockingPool) {
        self.part = part
        self.plan = plan
        self.source = source
        self.pool = pool
    }

    private struct Step: Sendable {
        var bytes: [UInt8] = []
        var counts = PlanCounts()
    }

    func write(to writer: ObjectWriter) async throws -> PlanCounts {
        var reader = PlanReader(plan, source)
        var counts = PlanCounts()
        let compressor = compressor
        let delimiter = Array((plan.delimiter ?? "").utf8)
        while let step = try await reader.next(into: Step(), add: { add(&$0, $1, delimiter) }) {
            counts.add(step.counts)
            guard !step.bytes.isEmpty else { continue }
            try await pool.run {
                let bytes = compressor?.compress(step.bytes) ?? step.bytes
                try bytes.withUnsafeBytes { try writer.write($0) }
            }
        }
        if let compressor {
            try await pool.run { try compressor.finish().withUnsafeBytes { try writer.write($0) } }
        }
        return counts
    }

    private func add(_ step: inout Step, _ record: SourceRecordView, _ delimiter: [UInt8]) {
        let fits = plan.check?.format.fits(record.data) ?? true
        step.counts.add(PlanCounts(records: 1, bytes: record.data.count, misfits: fits ? 0 : 1))
        switch part {
        case .rows where fits:
            step.bytes += record.data
            step.bytes += delimiter
        case .misfits where !fits:
            step.bytes += FailedRecord(
                arrival: record.arrival, code: FailedRecord.channelCode, message: "The record has another format.",
                endedAt: plan.plannedAt ?? Timestamp(milliseconds: 0), data: Array(record.data)
            ).line()
        case .rows, .misfits: break
        }
    }

    private var compressor: (any Compressor)? {
        switch part == .rows ? plan.compression : .none {
        case .none: nil
        case .gzip: GzipCompressor()
        case .zip: ZipCompressor(fileName: String(plan.key.split(separator: "/").last ?? "records"))
        case .snappy: SnappyCompressor(.standard)
        case .hadoopSnappy: SnappyCompressor(.hadoop)
        case .zstandard: ZstandardCompressor()
        }
    }
}

/// Writes a planned object whose records become rows, or that of the records that do not fit.
struct ConvertedContents: Sendable {
    let plan: DeliveryPlan
    let conversion: DeliveryPlan.Conversion
    let source: DeliverySource
    let serialized: SerializedRecords
    let pool: BlockingPool
    let memory: Stock<ConversionMemory>

    private static let misfitCode = "DataFormatConversion.InvalidData"

    /// Writes the file of rows; the library's threads write it while the next records are read.
    func writeRows(to writer: ObjectWriter) async throws -> PlanCounts {
        try await memory.lend { _ in try await convert(to: writer) }
    }

    private func convert(to writer: ObjectWriter) async throws -> PlanCounts {
        let converter = try converter { try writer.write($0) }
        do {
            var reader = PlanReader(plan, source)
            var counts = PlanCounts()
            while let step = try await reader.next(
                into: PlanCounts(),
                add: { step, record in
                    step.add(PlanCounts(records: 1, bytes: record.data.count))
                    try serialized.withJSON(of: record.data) { json, _ in try converter.add(json) }
                })
            {
                counts.add(step)
            }
            let summary = try await pool.run { try converter.finish() }
            (counts.misfits, counts.firstMisfit) = (summary.misfits, summary.firstMisfit)
            return counts
        } catch {
            try? await pool.run { converter.stop() }
            throw error
        }
    }

    /// Writes a line for each record that does not fit.
    ///
    /// The records are read again, so that their number need not be bounded by memory.
    func writeMisfits(to writer: ObjectWriter) async throws {
        let converter = try converter()
        var reader = PlanReader(plan, source)
        while let lines = try await reader.next(
            into: [UInt8](),
            add: { lines, record in
                let reason = try serialized.withJSON(of: record.data) { json, failure in
                    try failure?.description ?? converter.check(json)
                }
                if let reason { lines += line(of: record.record, reason) }
            })
        {
            try await pool.run { try lines.withUnsafeBytes { try writer.write($0) } }
        }
    }

    private func converter(write: @escaping FormatConverter.Write = { _ in }) throws -> FormatConverter {
        do {
            return try FormatConverter(columns: conversion.columns, conversion.settings, write: write)
        } catch let failure as FormatConverter.Failure {
            throw DeliveryError.invalidConfiguration(failure.description)
        }
    }

    private func line(of record: SourceRecord, _ reason: String) -> [UInt8] {
        FailedRecord(
            arrival: record.arrival, code: Self.misfitCode, message: reason,
            endedAt: plan.plannedAt ?? Timestamp(milliseconds: 0), data: record.data
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
