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
    /// Records that do not fit their table.
    var misfits = 0

    mutating func add(_ other: PlanCounts) {
        records += other.records
        bytes += other.bytes
        misfits += other.misfits
    }
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
        while let step = try await reader.next(
            into: (bytes: [UInt8](), counts: PlanCounts()),
            add: { [delimiter] step, record in
                step.bytes += record.data
                step.bytes += delimiter
                step.counts.add(PlanCounts(records: 1, bytes: record.data.count))
            })
        {
            counts.add(step.counts)
            let bytes = step.bytes
            guard let compressor else { return ByteBuffer(bytes: bytes) }
            let output = try await pool.run { compressor.compress(bytes) }
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

    /// What a step has come to.
    private struct Step: Sendable {
        var counts = PlanCounts()
        /// Of the file of rows, and of the lines of misfits.
        var pieces: [ByteBuffer] = []
        var lines: [UInt8] = []
        var firstMisfit: String?
    }

    private enum Made: Sendable {
        case step(Step, PlanReader)
        case end([ByteBuffer])
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
    /// What comes next, in the making.
    private var ahead: Task<Made, any Error>?
    /// What is made and not given away.
    private var waiting: [ByteBuffer] = []
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
        while waiting.isEmpty {
            guard !isFinished else { return nil }
            // The next step is made while the caller stores what the last one gave.
            let made = try await (ahead ?? begin()).value
            ahead = nil
            switch made {
            case .step(let step, let reader):
                self.reader = reader
                counts.add(step.counts)
                firstMisfit = firstMisfit ?? step.firstMisfit
                waiting = step.pieces + (step.lines.isEmpty ? [] : [ByteBuffer(bytes: step.lines)])
                ahead = begin()
            case .end(let pieces):
                isFinished = true
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
            if let step = try await reader.next(into: Step(), add: self.add) { return .step(step, reader) }
            guard self.part == .rows else { return .end([]) }
            let (rows, pieces) = try await self.pool.run { (try self.converter.finish(), self.converter.takeOutput()) }
            guard rows > 0 else { throw NoRows() }
            return .end(pieces)
        }
    }

    /// Converts a record, on a thread of the pool.
    @Sendable private nonisolated func add(_ step: inout Step, _ record: SourceRecordView) throws {
        step.counts.add(PlanCounts(records: 1, bytes: record.data.count))
        if let reason = try converter.add(record.data) {
            step.counts.misfits += 1
            step.firstMisfit = step.firstMisfit ?? reason
            if part == .misfits { step.lines += line(of: record.record, reason) }
        }
        let pieces = converter.takeOutput()
        if part == .rows { step.pieces += pieces }
    }

    private nonisolated func line(of record: SourceRecord, _ reason: String) -> [UInt8] {
        FailedRecord(
            arrival: record.arrival, code: Self.misfitCode, message: reason, endedAt: plannedAt, data: record.data
        ).line(sequenceNumber: source.sequenceNumber(of: record), table: conversion.table)
    }
}
