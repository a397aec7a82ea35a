import AWSProtocol
import FirehoseModel

extension Firehose.CreateDeliveryStreamInput {
    /// The S3 destination, the older form of which is read as the extended one; throws for any other.
    func destination() throws -> Firehose.ExtendedS3DestinationConfiguration {
        let others: [(String, WireValue?)] = [
            ("Redshift", redshiftDestinationConfiguration), ("Elasticsearch", elasticsearchDestinationConfiguration),
            ("Amazon OpenSearch Service", amazonopensearchserviceDestinationConfiguration),
            ("Amazon OpenSearch Serverless", amazonOpenSearchServerlessDestinationConfiguration),
            ("Splunk", splunkDestinationConfiguration), ("HTTP endpoint", httpEndpointDestinationConfiguration),
            ("Snowflake", snowflakeDestinationConfiguration), ("Apache Iceberg", icebergDestinationConfiguration),
        ]
        for (name, configuration) in others where configuration != nil {
            throw Firehose.Errors.invalidArgumentException(
                "The \(name) destination is not supported by this version of Millrace; use ExtendedS3DestinationConfiguration."
            )
        }
        if mskSourceConfiguration != nil || databaseSourceConfiguration != nil {
            throw Firehose.Errors.invalidArgumentException(
                "MSK and database sources are not supported by this version of Millrace.")
        }
        if let extended = extendedS3DestinationConfiguration {
            guard s3DestinationConfiguration == nil else {
                throw Firehose.Errors.invalidArgumentException("Exactly one destination must be specified.")
            }
            return extended
        }
        guard let plain = s3DestinationConfiguration else {
            throw Firehose.Errors.invalidArgumentException("Exactly one destination must be specified.")
        }
        return try .init(from: ShapeReader(plain.wire, violations: nil))
    }
}
