import Core
import Storage
import Synchronization

/// Which lane of a staging log holds which partition, or which kind of failed record.
///
/// Stored on disk under the stream's id.
struct StagingDocument: StoredDocument, Equatable {
    static let kind = DocumentKind.deliveryStaging

    var lanes: [UInt32: Target] = [:]
    var nextLane: UInt32 = 1
    /// Offsets of records whose step was cut off before it was whole; its source records were staged again.
    var ignored: [Span] = []

    /// What the records of a lane are; two spellings of a word are two partitions.
    ///
    /// Stored on disk within the document.
    struct Target: Codable, Hashable, Sendable {
        var keys: [String: String]
        /// Nil for records that are delivered as they should be.
        var failure: FailedRecord.OutputType?

        static func == (left: Target, right: Target) -> Bool {
            left.failure == right.failure && left.keys.count == right.keys.count
                && left.keys.allSatisfy { right.keys[$0.key]?.hasSameBytes(as: $0.value) == true }
        }

        func hash(into hasher: inout Hasher) {
            hasher.combine(failure)
            for (key, value) in keys.sorted(by: { $0.key < $1.key }) {
                hasher.combine(key)
                hasher.combine(Name(value))
            }
        }
    }

    /// Stored on disk within the document.
    struct Span: Codable, Equatable, Sendable {
        var from: UInt64
        var to: UInt64
    }
}

/// The lanes of a staging log that are in use.
///
/// A lane is given to a partition when its first record comes, and taken back when all of its records are delivered; its
/// number is never used again.
final class StagedLanes: Sendable {
    private let state: Mutex<State>

    private struct State {
        var document: StagingDocument
        var numbers: [StagingDocument.Target: UInt32]
        /// Lanes that records are on their way to.
        var pinned: Set<UInt32> = []
        /// How often each lane was given out.
        var uses: [UInt32: Int] = [:]

        mutating func use(_ lane: UInt32) {
            pinned.insert(lane)
            uses[lane, default: 0] += 1
        }
    }

    init(_ document: StagingDocument) {
        let numbers = Dictionary(document.lanes.map { ($0.value, $0.key) }, uniquingKeysWith: { first, _ in first })
        state = Mutex(State(document: document, numbers: numbers))
    }

    var document: StagingDocument { state.withLock { $0.document } }
    var targets: [UInt32: StagingDocument.Target] { document.lanes }
    /// Partitions that are in use.
    var partitionCount: Int { targets.values.count { $0.failure == nil } }

    /// The lane of a target, pinned until `unpin` is called; nil if it would be one partition too many.
    func lane(for target: StagingDocument.Target, limit: Int) -> UInt32? {
        state.withLock { state in
            if let lane = state.numbers[target] {
                state.use(lane)
                return lane
            }
            let partitions = state.document.lanes.values.count { $0.failure == nil }
            guard target.failure != nil || partitions < limit else { return nil }
            let lane = state.document.nextLane
            state.document.nextLane += 1
            state.document.lanes[lane] = target
            state.numbers[target] = lane
            state.use(lane)
            return lane
        }
    }

    func unpin() { state.withLock { $0.pinned = [] } }

    /// How often a lane was given out, all of whose records are in the log; nil while some are on their way.
    func settledUses(of lane: UInt32) -> Int? {
        state.withLock { $0.pinned.contains(lane) ? nil : $0.uses[lane, default: 0] }
    }

    /// Takes back a lane whose records are all delivered; returns whether it did.
    ///
    /// `uses` is what `settledUses` said before the log was asked for the lane's last record: if the lane was given out since,
    /// there may be another, and it stays.
    func release(_ lane: UInt32, uses: Int) -> Bool {
        state.withLock { state in
            guard !state.pinned.contains(lane), state.uses[lane, default: 0] == uses,
                let target = state.document.lanes.removeValue(forKey: lane)
            else { return false }
            state.numbers[target] = nil
            state.uses[lane] = nil
            return true
        }
    }
}
