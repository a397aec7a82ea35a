import Columns
import Core
import Storage

/// How far a delivery stream has come, and what it is about to do.
///
/// Stored on disk under the stream's id, and for its backup under the id with `/backup`.
///
/// A plan is stored before its upload begins; the checkpoint moves, and the plan goes, in one write after the upload.
/// After a crash the same plan gives the same bytes under the same key, so every record is delivered once.
struct DeliveryProgress: StoredDocument, Equatable {
    static let kind = DocumentKind.deliveryProgress

    /// The offset of the next record of each lane that is not delivered yet.
    var checkpoint: [UInt32: UInt64] = [:]
    var plan: DeliveryPlan?
    /// The plan behind that one, begun before it is carried out.
    var next: DeliveryPlan?

    static let plansAtOnce = 2

    /// The plans in their order.
    var plans: [DeliveryPlan] {
        get { [plan, next].compactMap(\.self) }
        set {
            precondition(newValue.count <= Self.plansAtOnce)
            plan = newValue.first
            next = newValue.count > 1 ? newValue[1] : nil
        }
    }

    /// The checkpoint as it will be when all plans are carried out.
    var checkpointBehindPlans: [UInt32: UInt64] {
        plans.flatMap(\.ranges).reduce(into: checkpoint) { $0[$1.lane] = $1.to }
    }
}

/// One object: which records go into it, and its key.
///
/// Stored on disk within the progress.
struct DeliveryPlan: Codable, Equatable, Sendable {
    var key: String
    var ranges: [Range]
    var compression: S3Destination.Compression
    var delimiter: String?
    var bucket: String
    /// The columns that records are converted to, as the catalog had them when the plan was made.
    var conversion: Conversion?
    /// Set for records that go to an endpoint instead of an object.
    var endpoint: EndpointTarget?
    /// Set for an object that is loaded into a table.
    var load: LoadTarget?
    /// What the records of a channel have to be, and where the others go.
    var check: Check?
    var storageClass: String?
    var plannedAt: Timestamp?
    var oldestArrival: Timestamp?

    /// Records of one lane, from an offset up to and without another.
    ///
    /// Stored on disk within a plan.
    struct Range: Codable, Equatable, Sendable {
        var lane: UInt32
        var from: UInt64
        var to: UInt64
    }

    /// Stored on disk within a plan.
    struct Conversion: Codable, Equatable, Sendable {
        var settings: FormatSettings
        var columns: [TableColumn]
        var table: TableReference
        /// The key of the object for records that do not fit the columns.
        var errorKey: String
    }

    /// Stored on disk within a plan.
    struct EndpointTarget: Codable, Equatable, Sendable {
        var requestID: String
        /// The key of the object for records that the endpoint does not take.
        var errorKey: String
    }

    /// Stored on disk within a plan.
    struct Check: Codable, Equatable, Sendable {
        var format: ChannelSettings.RecordFormat
        var errorBucket: String
        var errorKey: String
    }

    /// Stored on disk within a plan.
    struct LoadTarget: Codable, Equatable, Sendable {
        var id: String
        var manifestKey: String
        /// The key of the manifest for an object that the table does not take.
        var failedManifestKey: String
    }
}
