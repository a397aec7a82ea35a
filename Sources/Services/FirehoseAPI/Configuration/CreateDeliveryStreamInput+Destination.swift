import AWSProtocol
import Core
import Delivery
import FirehoseModel

/// What a configuration says of where records go.
struct DestinationConfiguration {
    var settings: DestinationSettings
    /// The roles that it names.
    var roles: [String]

    init(_ given: Firehose.ExtendedS3DestinationConfiguration, in scope: Scope) throws(AWSError) {
        settings = DestinationSettings(try S3Destination(given, in: scope))
        roles = [given.roleARN]
        if settings.destination.conversion != nil,
            let role = given.dataFormatConversionConfiguration?.schemaConfiguration?.roleARN
        {
            roles.append(role)
        }
        guard given.s3BackupMode == "Enabled" else { return }
        guard let configuration = given.s3BackupConfiguration else {
            throw Firehose.Errors.invalidArgumentException(
                "S3BackupConfiguration must be provided when S3BackupMode is Enabled.")
        }
        settings.backup = try S3Destination(backup: configuration)
        roles.append(configuration.roleARN)
    }

    init(
        _ given: Firehose.HttpEndpointDestinationConfiguration, reaching hosts: EndpointHosts
    ) throws(AWSError) {
        settings = DestinationSettings(
            try S3Destination(given), endpoint: try HTTPEndpoint(given, reaching: hosts))
        roles = [given.s3Configuration.roleARN] + (given.roleARN.map { [$0] } ?? [])
        if given.s3BackupMode == "AllData" { settings.backup = try S3Destination(backup: given.s3Configuration) }
    }

    /// `login` is what user and password are taken from that the configuration does not give.
    init(_ given: Firehose.RedshiftDestinationConfiguration, login: WarehouseTable? = nil) throws(AWSError) {
        settings = DestinationSettings(try S3Destination(given), table: try WarehouseTable(given, login: login))
        roles = [given.roleARN, given.s3Configuration.roleARN]
        guard given.s3BackupMode == "Enabled" else { return }
        guard let configuration = given.s3BackupConfiguration else {
            throw Firehose.Errors.invalidArgumentException(
                "S3BackupConfiguration must be provided when S3BackupMode is Enabled.")
        }
        settings.backup = try S3Destination(backup: configuration)
        roles.append(configuration.roleARN)
    }
}

extension Firehose.CreateDeliveryStreamInput {
    /// The destination, the older form of S3's being read as the extended one; throws for those that Millrace does not deliver to.
    func destination(in scope: Scope, reaching hosts: EndpointHosts) throws -> DestinationConfiguration {
        let others: [(String, WireValue?)] = [
            ("Elasticsearch", elasticsearchDestinationConfiguration),
            ("Amazon OpenSearch Service", amazonopensearchserviceDestinationConfiguration),
            ("Amazon OpenSearch Serverless", amazonOpenSearchServerlessDestinationConfiguration),
            ("Splunk", splunkDestinationConfiguration), ("Snowflake", snowflakeDestinationConfiguration),
            ("Apache Iceberg", icebergDestinationConfiguration),
        ]
        for (name, configuration) in others where configuration != nil {
            throw Firehose.Errors.invalidArgumentException(
                "The \(name) destination is not supported by this version of Millrace; use ExtendedS3DestinationConfiguration, "
                    + "RedshiftDestinationConfiguration or HttpEndpointDestinationConfiguration.")
        }
        if mskSourceConfiguration != nil || databaseSourceConfiguration != nil {
            throw Firehose.Errors.invalidArgumentException(
                "MSK and database sources are not supported by this version of Millrace.")
        }
        let older = try s3DestinationConfiguration.map {
            try Firehose.ExtendedS3DestinationConfiguration(from: ShapeReader($0.wire, violations: nil))
        }
        switch (
            extendedS3DestinationConfiguration, older, httpEndpointDestinationConfiguration,
            redshiftDestinationConfiguration
        ) {
        case (let extended?, nil, nil, nil): return try DestinationConfiguration(extended, in: scope)
        case (nil, let plain?, nil, nil): return try DestinationConfiguration(plain, in: scope)
        case (nil, nil, let endpoint?, nil): return try DestinationConfiguration(endpoint, reaching: hosts)
        case (nil, nil, nil, let redshift?): return try DestinationConfiguration(redshift)
        default: throw Firehose.Errors.invalidArgumentException("Exactly one destination must be specified.")
        }
    }
}
