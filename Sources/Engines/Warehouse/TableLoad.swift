/// One load into a table, as a Redshift COPY command says it.
package struct TableLoad: Sendable {
    /// Names the load; one that was made is not made again.
    package var id: String
    /// Who loads; of each only the last load is remembered.
    package var loader: String
    package var table: String
    /// The columns that are loaded, separated by commas; empty for all of the table.
    package var columns: String
    package var options: String
    package var manifestBucket: String
    package var manifestKey: String
    /// Redshift reads the objects as this role.
    package var roleARN: String

    package init(
        id: String, loader: String, table: String, columns: String, options: String, manifestBucket: String,
        manifestKey: String, roleARN: String
    ) {
        self.id = id
        self.loader = loader
        self.table = table
        self.columns = columns
        self.options = options
        self.manifestBucket = manifestBucket
        self.manifestKey = manifestKey
        self.roleARN = roleARN
    }

    /// The command as Redshift knows it.
    ///
    /// https://docs.aws.amazon.com/firehose/latest/dev/create-destination.html#create-destination-redshift
    var redshiftCommand: String {
        let list = columns.isEmpty ? "" : " (\(columns))"
        let place = "s3://\(manifestBucket)/\(manifestKey)".replacing("'", with: "''")
        let ending = options.trimmingPrefix { $0.isWhitespace }
        return "COPY \(table)\(list) FROM '\(place)' CREDENTIALS 'aws_iam_role=\(roleARN)' MANIFEST \(ending)"
    }
}

/// What a load came to.
package struct LoadOutcome: Sendable, Equatable {
    package var rows = 0
    /// Rows that were left out, as MAXERROR allows.
    package var errors = 0
    /// Why the first of them was.
    package var firstError: String?
    /// The load had been made before.
    package var wasKnown = false
}
