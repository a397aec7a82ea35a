import Core
import Objects
import Storage
import Warehouse

extension DeliveryWorker {
    /// Puts the records of a plan into the bucket and loads them into the table from there, until that has them or the time
    /// for it is over; then the object is listed under `errors/manifests/`.
    func load(_ plan: DeliveryPlan, _ target: DeliveryPlan.LoadTarget) async throws -> PlanCounts {
        guard let table = stream.document.table else {
            throw DeliveryError.invalidConfiguration("The delivery stream has no table any more.")
        }
        let counts = try await putPlain(plan)
        let manifest = LoadManifest.bytes(bucket: plan.bucket, key: plan.key)
        try await put(target.manifestKey, plan.bucket, [manifest])
        let load = TableLoad(
            id: target.id, loader: stream.document.id, table: table.table, columns: table.columns,
            options: table.copyOptions, manifestBucket: plan.bucket, manifestKey: target.manifestKey,
            roleARN: stream.document.destination.roleARN)
        let loader = TableLoader(
            ClusterLogin(services.clusters.server(of: table.cluster), user: table.user, password: table.password),
            objects: services.objects, pool: services.pool)
        let loaded = try await retrying(for: table.retrySeconds) {
            try await loader.load(load)
        } refusal: {
            DeliveryRefusal(ofLoad: $0)
        }
        switch loaded {
        case .success(let outcome):
            if let first = outcome.firstError {
                await tell("Redshift.DataLoadFailed", "\(outcome.errors) rows were left out: \(first)")
            }
            stream.metrics.count {
                $0.loadedRecords += counts.records
                $0.loadedBytes += counts.bytes
            }
            return counts
        case .failure:
            try await put(target.failedManifestKey, plan.bucket, [manifest])
            return PlanCounts()
        }
    }
}

extension DeliveryRefusal {
    /// Why a load was not made; nil for an error that is not one of loads.
    ///
    /// https://docs.aws.amazon.com/firehose/latest/dev/monitoring-with-cloudwatch-logs.html#monitoring-rs-errors
    fileprivate init?(ofLoad error: any Error) {
        switch error {
        case let error as DatabaseError:
            code = "Redshift." + Self.name(error.state)
            message = error.message
        case let error as CopyOptions.Failure:
            code = "Redshift.IncorrectCopyOptions"
            message = error.description
        case ObjectError.keyNotFound(let key):
            code = "Redshift.MissingS3File"
            message = "The object \(key) is not in the bucket."
        case ObjectError.bucketNotFound(let bucket):
            code = "Redshift.S3BucketAccessDenied"
            message = "The bucket \(bucket) does not exist."
        default: return nil
        }
    }

    /// Firehose's name for an SQL state.
    ///
    /// https://www.postgresql.org/docs/current/errcodes-appendix.html
    private static func name(_ state: String?) -> String {
        guard let state else { return "ConnectionFailed" }
        switch state {
        case "28000", "28P01": return "AuthenticationFailed"
        case "3D000": return "DatabaseNotFound"
        case "3F000": return "SchemaNotFound"
        case "42P01": return "TableNotFound"
        case "42703": return "ColumnNotFound"
        case "42701": return "ColumnSpecifiedMoreThanOnce"
        case "42601": return "SyntaxError"
        case "42501": return "InsufficientPrivilege"
        case "23502": return "ColumnNotNullWithoutDefault"
        case "25006": return "ReadOnlyCluster"
        case "53100": return "DiskFull"
        default: break
        }
        return switch state.prefix(2) {
        case "08", "57": "ConnectionFailed"
        case "22", "23": "DataLoadFailed"
        default: "InternalError"
        }
    }
}
