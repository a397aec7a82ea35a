import AWSProtocol
import Core
import Delivery
import FirehoseModel

extension HTTPEndpoint {
    /// The endpoint that a configuration describes.
    ///
    /// https://docs.aws.amazon.com/firehose/latest/APIReference/API_HttpEndpointDestinationConfiguration.html
    init(
        _ given: Firehose.HttpEndpointDestinationConfiguration, reaching hosts: EndpointHosts
    ) throws(AWSError) {
        let text = given.endpointConfiguration.url
        do { try hosts.check(text) } catch { throw Firehose.Errors.invalidArgumentException(error.description) }
        if given.secretsManagerConfiguration?.enabled == true {
            throw Firehose.Errors.invalidArgumentException(
                "SecretsManagerConfiguration is not supported by this version of Millrace; give the AccessKey.")
        }
        let request = given.requestConfiguration
        self.init(
            url: text, name: given.endpointConfiguration.name, accessKey: given.endpointConfiguration.accessKey,
            commonAttributes: (request?.commonAttributes ?? []).map {
                Attribute(name: $0.attributeName, value: $0.attributeValue)
            }, isGzip: request?.contentEncoding == "GZIP",
            retrySeconds: given.retryOptions?.durationInSeconds ?? 300)
    }
}

extension S3Destination {
    /// The bucket of an endpoint's configuration, with the endpoint's buffer and processing.
    init(_ given: Firehose.HttpEndpointDestinationConfiguration) throws(AWSError) {
        try self.init(backup: given.s3Configuration)
        bufferBytes = (given.bufferingHints?.sizeInMBs ?? 5) * 1_048_576
        bufferSeconds = given.bufferingHints?.intervalInSeconds ?? 60
        let processors = try Processors(given.processingConfiguration, role: given.s3Configuration.roleARN)
        guard processors.processing.query == nil, processors.delimiter == nil else {
            throw Firehose.Errors.invalidArgumentException(
                "MetadataExtraction and AppendDelimiterToRecord processors are only supported for S3 destinations.")
        }
        if !processors.processing.doesNothing { processing = processors.processing }
        logging = LogDestination(given.cloudWatchLoggingOptions) ?? logging
        // Everything of the configuration but the key, which is shown to nobody.
        var wire = given.wire.map ?? WireMap()
        if var endpoint = wire["EndpointConfiguration"]?.map {
            endpoint["AccessKey"] = nil
            wire["EndpointConfiguration"] = .map(endpoint)
        }
        self.given = OpaqueDocument(.map(wire))
    }
}
