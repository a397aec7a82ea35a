import AWSProtocol
import Columns
import Core
import Delivery
import FirehoseModel

extension FormatConversion {
    /// The conversion that a configuration describes, with AWS's defaults.
    ///
    /// https://docs.aws.amazon.com/firehose/latest/APIReference/API_DataFormatConversionConfiguration.html
    init(_ given: Firehose.DataFormatConversionConfiguration, in scope: Scope) throws(AWSError) {
        guard let schema = given.schemaConfiguration, let input = given.inputFormatConfiguration?.deserializer,
            let output = given.outputFormatConfiguration?.serializer
        else {
            throw Firehose.Errors.invalidArgumentException(
                "SchemaConfiguration, InputFormatConfiguration and OutputFormatConfiguration must be provided when data "
                    + "format conversion is enabled.")
        }
        var settings = try Self.settings(output)
        try Self.read(input, into: &settings)
        self.init(settings: settings, table: try TableReference(schema, in: scope))
    }

    private static func settings(_ given: Firehose.Serializer) throws(AWSError) -> FormatSettings {
        if let parquet = given.parquetSerDe, given.orcSerDe == nil {
            var settings = FormatSettings(
                .parquet, compression: parquet.compression ?? "SNAPPY",
                blockBytes: parquet.blockSizeBytes ?? 268_435_456, pageBytes: parquet.pageSizeBytes ?? 1_048_576)
            settings.hasDictionary = parquet.enableDictionaryCompression ?? false
            settings.hasVersion2Pages = parquet.writerVersion == "V2"
            return settings
        }
        if let orc = given.orcSerDe, given.parquetSerDe == nil {
            var settings = FormatSettings(
                .orc, compression: orc.compression ?? "SNAPPY", blockBytes: orc.stripeSizeBytes ?? 67_108_864,
                pageBytes: 0)
            settings.rowIndexStride = orc.rowIndexStride ?? 10_000
            settings.paddingTolerance = orc.enablePadding == true ? orc.paddingTolerance ?? 0.05 : 0
            settings.bloomFilterColumns = orc.bloomFilterColumns ?? []
            settings.bloomFilterFalsePositives = orc.bloomFilterFalsePositiveProbability ?? 0.05
            settings.dictionaryKeyThreshold = orc.dictionaryKeyThreshold ?? 0
            return settings
        }
        throw Firehose.Errors.invalidArgumentException("Exactly one serializer must be provided.")
    }

    private static func read(_ given: Firehose.Deserializer, into settings: inout FormatSettings) throws(AWSError) {
        if let openX = given.openXJsonSerDe, given.hiveJsonSerDe == nil {
            settings.isCaseInsensitive = openX.caseInsensitive ?? true
            settings.replacesDots = openX.convertDotsInJsonKeysToUnderscores ?? false
            settings.columnKeys = openX.columnToJsonKeyMappings ?? [:]
        } else if let hive = given.hiveJsonSerDe, given.openXJsonSerDe == nil {
            settings.timestampFormats = hive.timestampFormats ?? []
        } else {
            throw Firehose.Errors.invalidArgumentException("Exactly one deserializer must be provided.")
        }
    }
}

extension TableReference {
    fileprivate init(_ given: Firehose.SchemaConfiguration, in scope: Scope) throws(AWSError) {
        guard let database = given.databaseName, let name = given.tableName else {
            throw Firehose.Errors.invalidArgumentException(
                "DatabaseName and TableName must be provided in SchemaConfiguration when data format conversion is enabled."
            )
        }
        guard given.roleARN != nil else {
            throw Firehose.Errors.invalidArgumentException(
                "RoleARN must be provided in SchemaConfiguration when data format conversion is enabled.")
        }
        guard let account = given.catalogId.map({ AccountID($0) }) ?? scope.account,
            let region = given.region.map({ Region($0) }) ?? scope.region
        else {
            throw Firehose.Errors.invalidArgumentException("Invalid CatalogId or Region in SchemaConfiguration.")
        }
        guard account == scope.account else {
            throw Firehose.Errors.invalidArgumentException(
                "The catalog of account \(account), which SchemaConfiguration names, is out of reach.")
        }
        self.init(
            account: account, region: region, database: database, name: name, version: given.versionId ?? "LATEST")
    }
}
