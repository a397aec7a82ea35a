import Columns
import Core
import NIOCore
import Storage

/// Reads the records of a plan in steps.
struct PlanReader: Sendable {
    private let source: DeliverySource
    private var ranges: ArraySlice<DeliveryPlan.Range>

    init(_ plan: DeliveryPlan, _ source: DeliverySource) {
        self.source = source
        ranges = plan.ranges[...]
    }

    /// The next records; nil at the end.
    mutating func next() async throws -> [SourceRecord]? {
        while let range = ranges.first {
            let records = try await source.read(
                lane: range.lane, from: range.from, maxRecords: Limits.Firehose.readRecords,
                maxBytes: Limits.Firehose.readBytes
            ).prefix { $0.offset < range.to }
            guard let last = records.last else {
                ranges.removeFirst()
                continue
            }
            ranges[ranges.startIndex].from = last.offset + 1
            return try records.flatMap { try source.records(in: $0) }
        }
        return nil
    }
}

/// What was read for an object.
struct PlanCounts: Sendable, Equatable {
    var records = 0
    var bytes = 0
    /// Records that do not fit their table.
    var misfits = 0
}

/// The bytes of a planned object whose records stay as they are.
actor PlainContents {
    private let delimiter: [UInt8]
    private let pool: BlockingPool
    private var reader: PlanReader
    private let compressor: (any Compressor)?
    private var isFinished = false
    private(set) var counts = PlanCounts()

    init(_ plan: DeliveryPlan, _ source: DeliverySource, pool: BlockingPool) {
        self.pool = pool
        delimiter = Array((plan.delimiter ?? "").utf8)
        reader = PlanReader(plan, source)
        compressor =
            switch plan.compression {
            case .none: nil
            case .gzip: GzipCompressor()
            case .zip: ZipCompressor(fileName: String(plan.key.split(separator: "/").last ?? "records"))
            case .snappy: SnappyCompressor(.standard)
            case .hadoopSnappy: SnappyCompressor(.hadoop)
            }
    }

    func next() async throws -> ByteBuffer? {
        var reader = reader
        defer { self.reader = reader }
        while let records = try await reader.next() {
            var bytes: [UInt8] = []
            bytes.reserveCapacity(records.reduce(0) { $0 + $1.data.count + delimiter.count })
            for record in records {
                bytes += record.data
                bytes += delimiter
                counts.bytes += record.data.count
            }
            counts.records += records.count
            guard let compressor else { return ByteBuffer(bytes: bytes) }
            let output = try await pool.run { [bytes] in compressor.compress(bytes) }
            if !output.isEmpty { return ByteBuffer(bytes: output) }
        }
        guard let compressor, !isFinished else { return nil }
        isFinished = true
        return ByteBuffer(bytes: try await pool.run { compressor.finish() })
    }
}

/// The bytes of a planned object whose records become rows, or those of the object for records that do not fit.
actor ConvertedContents {
    /// Which of the two objects is made.
    enum Part: Sendable {
        case rows
        case misfits
    }

    /// No record fits the table, so there is no object for rows.
    struct NoRows: Error {}

    private static let misfitCode = "DataFormatConversion.InvalidData"

    private let part: Part
    private let conversion: DeliveryPlan.Conversion
    private let plannedAt: Timestamp
    private let source: DeliverySource
    private let pool: BlockingPool
    private var reader: PlanReader
    private let converter: FormatConverter
    private var isFinished = false
    private(set) var counts = PlanCounts()
    private(set) var firstMisfit: String?

    init(
        _ part: Part, _ plan: DeliveryPlan, _ conversion: DeliveryPlan.Conversion, _ source: DeliverySource,
        pool: BlockingPool
    ) throws {
        self.part = part
        self.conversion = conversion
        self.source = source
        self.pool = pool
        plannedAt = plan.plannedAt ?? Timestamp(milliseconds: 0)
        reader = PlanReader(plan, source)
        do throws(FormatConverter.Failure) {
            converter = try FormatConverter(columns: conversion.columns, conversion.settings)
        } catch { throw DeliveryError.invalidConfiguration(error.description) }
    }

    func next() async throws -> ByteBuffer? {
        var reader = reader
        defer { self.reader = reader }
        while let records = try await reader.next() {
            let (output, lines, count) = try await pool.run { [converter, part] in
                var lines: [UInt8] = []
                var misfits: [String] = []
                for record in records {
                    guard let reason = try converter.add(record.data) else { continue }
                    misfits.append(reason)
                    if part == .misfits { lines += self.line(of: record, reason) }
                }
                return (converter.takeOutput(), lines, misfits)
            }
            counts.records += records.count
            counts.bytes += records.reduce(0) { $0 + $1.data.count }
            counts.misfits += count.count
            firstMisfit = firstMisfit ?? count.first
            let piece = part == .rows ? output : lines
            if !piece.isEmpty { return ByteBuffer(bytes: piece) }
        }
        guard part == .rows, !isFinished else { return nil }
        isFinished = true
        let (rows, output) = try await pool.run { [converter] in (try converter.finish(), converter.takeOutput()) }
        guard rows > 0 else { throw NoRows() }
        return ByteBuffer(bytes: output)
    }

    private nonisolated func line(of record: SourceRecord, _ reason: String) -> [UInt8] {
        FailedRecord(
            arrival: record.arrival, code: Self.misfitCode, message: reason, endedAt: plannedAt, data: record.data
        ).line(sequenceNumber: source.sequenceNumber(of: record), table: conversion.table)
    }
}
