import AWSProtocol
import Catalog
import Columns
import Core
import Functions
import Identity
import LogEvents
import Logging
import Objects
import Storage
import Warehouse

/// What deliveries need of the rest of the server.
struct DeliveryServices: Sendable {
    let documents: DocumentStore
    let objects: Objects
    let catalog: Catalog
    let identity: Identity
    let logEvents: LogEvents
    let functions: Functions
    let clusters: ClusterServers
    let endpoints: EndpointHosts
    let pool: BlockingPool
    let spares: SpareSegments
    let conversionMemory: Stock<ConversionMemory>
    let clock: any WallClock
    let logger: Logger

    /// As it stands in the ARN of a delivery stream's identity.
    static let sessionName = "AWSFirehoseToS3"

    /// Throws unless the role that deliveries are made as is still there.
    func checkRole(_ arn: String) async throws {
        do { _ = try await identity.role(arn: arn) } catch is IdentityError {
            throw DeliveryError.roleNotFound(arn: arn)
        }
    }

    /// Objects as a role may reach them.
    func objects(as role: String, of stream: DeliveryStream) -> RoleObjects {
        RoleObjects(
            objects, identity: identity, role: Self.role(role, of: stream), account: stream.scope.account)
    }

    /// A role as Firehose, or for a channel Kinesis, works with it.
    static func role(_ arn: String, of stream: DeliveryStream) -> Identity.ServiceRole {
        Identity.ServiceRole(
            arn: arn, service: stream.document.channel == nil ? "firehose.amazonaws.com" : "kinesis.amazonaws.com",
            session: sessionName)
    }

    /// Throws unless a bucket is there, and is the account's that is expected to own it.
    func checkBucket(_ name: String, owner: AccountID?) async throws {
        let bucket: BucketDocument
        do { bucket = try await objects.bucket(name) } catch is ObjectError {
            throw DeliveryError.bucketNotFound(name)
        }
        if let owner, bucket.owner != owner { throw DeliveryError.notBucketOwner(bucket: name, expected: owner) }
    }

    /// The columns of a table as the catalog has them; its partition keys are no columns of its files.
    func columns(of table: TableReference) async throws -> [TableColumn] {
        let scope = Scope(account: table.account, region: table.region)
        let stored: TableDocument
        do {
            stored = try await catalog.tableVersion(
                table.version == "LATEST" ? nil : table.version, of: table.name, database: table.database, in: scope
            ).version
        } catch CatalogError.versionNotFound {
            throw DeliveryError.schemaNotFound(
                "The table \(table.database).\(table.name) has no version \(table.version).")
        } catch is CatalogError {
            throw DeliveryError.schemaNotFound("The table \(table.database).\(table.name) is not in the catalog.")
        }
        let columns = (stored.storage?.columns ?? []).map { TableColumn(name: $0.name, type: $0.type) }
        guard !columns.isEmpty else {
            throw DeliveryError.schemaNotFound("The table \(table.database).\(table.name) has no columns.")
        }
        return columns
    }

    /// Writes a failure to a log stream as AWS does; a stream that is not there is none of Firehose's to make.
    ///
    /// https://docs.aws.amazon.com/firehose/latest/dev/monitoring-with-cloudwatch-logs.html
    func tell(_ log: LogDestination, stream: DeliveryStream, bucket: String, code: String, message: String) async {
        let event = WireMap([
            ("deliveryStreamARN", .string(stream.arn.description)), ("destination", .string("arn:aws:s3:::\(bucket)")),
            ("deliveryStreamVersionId", .integer(Int64(stream.document.version))), ("message", .string(message)),
            ("errorCode", .string(code)),
        ])
        try? await logEvents.put(
            [(time: clock.now(), message: JSONWriter.string(of: .map(event)))], stream: log.stream, group: log.group,
            in: stream.scope)
    }
}
