import AWSProtocol
import Core
import Delivery
import FirehoseModel
import Warehouse

extension WarehouseTable {
    /// The table that a configuration describes.
    ///
    /// https://docs.aws.amazon.com/firehose/latest/APIReference/API_RedshiftDestinationConfiguration.html
    init(_ given: Firehose.RedshiftDestinationConfiguration, login: WarehouseTable?) throws(AWSError) {
        guard let cluster = Cluster(jdbcURL: given.clusterJDBCURL) else {
            throw Firehose.Errors.invalidArgumentException("Invalid JDBC URL: \(given.clusterJDBCURL)")
        }
        if given.secretsManagerConfiguration?.enabled == true {
            throw Firehose.Errors.invalidArgumentException(
                "SecretsManagerConfiguration is not supported by this version of Millrace; give Username and Password.")
        }
        guard let user = given.username ?? login?.user, let password = given.password ?? login?.password else {
            throw Firehose.Errors.invalidArgumentException("Username and Password must be provided.")
        }
        self.init(
            cluster: cluster, user: user, password: password, table: given.copyCommand.dataTableName,
            columns: given.copyCommand.dataTableColumns ?? "", copyOptions: given.copyCommand.copyOptions ?? "",
            retrySeconds: given.retryOptions?.durationInSeconds ?? 3600)
    }
}

extension S3Destination {
    /// The bucket that a table is loaded from, with the table's processing.
    init(_ given: Firehose.RedshiftDestinationConfiguration) throws(AWSError) {
        let bucket = given.s3Configuration
        guard [nil, "UNCOMPRESSED", "GZIP"].contains(bucket.compressionFormat) else {
            throw Firehose.Errors.invalidArgumentException(
                "CompressionFormat \(bucket.compressionFormat ?? "") is not supported for a Redshift destination, as COPY "
                    + "does not read it.")
        }
        try self.init(backup: bucket)
        let processors = try Processors(given.processingConfiguration, role: bucket.roleARN)
        guard processors.processing.query == nil else {
            throw Firehose.Errors.invalidArgumentException(
                "MetadataExtraction processor is only supported for S3 destinations.")
        }
        delimiter = processors.delimiter
        if !processors.processing.doesNothing { processing = processors.processing }
        logging = LogDestination(given.cloudWatchLoggingOptions) ?? logging
        // Everything of the configuration but the login: the password is shown to nobody.
        var wire = given.wire.map ?? WireMap()
        wire["Username"] = nil
        wire["Password"] = nil
        self.given = OpaqueDocument(.map(wire))
    }
}
