import AWSProtocol
import Catalog
import Core
import GlueModel
import NIOCore
import Objects

/// Iceberg tables that the catalog itself makes.
///
/// https://docs.aws.amazon.com/lake-formation/latest/dg/creating-iceberg-tables.html
extension GlueAPI {
    /// The table of a request, with its first metadata written where it is to lie.
    func iceberg(
        _ table: Glue.TableInput, _ format: WireValue, _ call: Call
    ) async throws -> Glue.TableInput {
        guard let given = format["IcebergInput"], given["MetadataOperation"]?.string == "CREATE" else {
            throw Glue.Errors.invalidInputException("IcebergInput with the MetadataOperation CREATE is required.")
        }
        guard given["CreateIcebergTableInput"] == nil else {
            throw Glue.Errors.invalidInputException(
                "CreateIcebergTableInput is not supported by Millrace; give the columns in TableInput.")
        }
        guard let storage = table.storageDescriptor, let location = storage.location, S3Location(location) != nil else {
            throw Glue.Errors.invalidInputException("An Iceberg table needs a location in S3.")
        }
        let metadata: IcebergMetadata
        do throws(IcebergMetadata.Invalid) {
            metadata = try IcebergMetadata(
                version: Int(given["Version"]?.string ?? "2") ?? 0, location: location,
                columns: (storage.columns ?? []).map { Column($0) },
                partitionKeys: (table.partitionKeys ?? []).map { Column($0) }, at: catalog.clock.now())
        } catch { throw Glue.Errors.invalidInputException(error.reason) }
        try await write(metadata, call)
        var table = table
        table.storageDescriptor?.columns = (storage.columns ?? []) + (table.partitionKeys ?? [])
        // Iceberg's own metadata knows the partitions.
        table.partitionKeys = []
        table.parameters = (table.parameters ?? [:]).merging([
            "table_type": "ICEBERG", "metadata_location": metadata.metadataLocation,
        ]) { $1 }
        return table
    }

    /// Removes what was written for a table that could not be created then.
    func removeMetadata(of table: Glue.TableInput) async throws {
        guard let file = table.parameters?["metadata_location"].flatMap({ S3Location($0) }) else { return }
        try await objects.delete(bucket: file.bucket, keys: [file.key])
    }

    private func write(_ metadata: IcebergMetadata, _ call: Call) async throws {
        guard let file = S3Location(metadata.metadataLocation) else { return }
        let arn = ARN(service: "s3", region: "", account: "", resource: "\(file.bucket)/\(file.key)")
        try await call.demand(Access("s3:PutObject", arn))
        let bytes = ByteBuffer(bytes: metadata.json)
        do {
            guard try await objects.bucket(file.bucket).owner == call.scope.account else {
                throw Glue.Errors.accessDeniedException("The bucket \(file.bucket) is another account's.")
            }
            _ = try await objects.put(
                AsyncStream { continuation in
                    continuation.yield(bytes)
                    continuation.finish()
                }, bucket: file.bucket, key: file.key,
                attributes: ObjectAttributes(headers: ["content-type": "application/json"]))
        } catch ObjectError.bucketNotFound(let bucket) {
            throw Glue.Errors.invalidInputException("The specified bucket does not exist (Bucket: \(bucket)).")
        }
    }
}
