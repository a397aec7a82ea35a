/// Where a delivery stream's records go.
package struct DestinationSettings: Sendable {
    /// The bucket; of an endpoint that for records that fail, of a table that which it is loaded from.
    package var destination: S3Destination
    /// Where the records go as they came, as well.
    package var backup: S3Destination?
    package var endpoint: HTTPEndpoint?
    package var table: WarehouseTable?
    var channel: ChannelSettings?

    package init(
        _ destination: S3Destination, backup: S3Destination? = nil, endpoint: HTTPEndpoint? = nil,
        table: WarehouseTable? = nil
    ) {
        self.destination = destination
        self.backup = backup
        self.endpoint = endpoint
        self.table = table
    }
}
