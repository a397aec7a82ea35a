import Core
import Foundation
import Identity

/// Where jobs find what they need of the machine.
package struct JobEnvironment: Sendable {
    /// The Python that runs jobs' scripts.
    package let python: String
    /// The folder with the `awsglue` package and the launchers.
    package let library: String
    /// The server's own address, for the job's AWS calls.
    package let endpointURL: String
    package let spark: Spark
    /// A folder of wheels that additional modules are installed from, so that nothing is asked of a package index.
    package let wheels: String?

    /// How Spark jobs run.
    package struct Spark: Sendable {
        /// The master of a cluster, as spark-submit takes it; this machine without one.
        package let master: String?
        /// A folder of jars for every job: the S3 file system, database drivers, table formats.
        package let jars: String?
        /// Installation that the jobs' Python uses; the one of its own package without it.
        package let home: String?
        /// A file of properties for every job, as spark-submit takes it.
        package let properties: String?
        /// What a driver finds a cluster by.
        let variables: [String: String]

        /// Of `variables`, those of the server, only the ones with which clusters are found are kept.
        package init(
            master: String? = nil, jars: String? = nil, home: String? = nil, properties: String? = nil,
            variables: [String: String] = [:]
        ) {
            self.master = master
            self.jars = jars
            self.home = home
            self.properties = properties
            var own = variables.filter { ["HADOOP_CONF_DIR", "YARN_CONF_DIR", "KUBECONFIG"].contains($0.key) }
            own["SPARK_HOME"] = home
            self.variables = own
        }
    }

    package init(
        python: String, library: String, endpointURL: String, spark: Spark = Spark(), wheels: String? = nil
    ) {
        self.python = python
        self.library = library
        self.endpointURL = endpointURL
        self.spark = spark
        self.wheels = wheels
    }

    /// The environment of a function's process, with credentials that last as long as it is kept.
    package func variables(
        _ credentials: Identity.Credentials, region: String, folder: String
    ) -> [String: String] {
        base(region: region, folder: folder, .function).merging([
            "AWS_ACCESS_KEY_ID": credentials.accessKeyID,
            "AWS_SECRET_ACCESS_KEY": credentials.secret,
            "AWS_SESSION_TOKEN": credentials.token ?? "",
        ]) { $1 }
    }

    /// The environment of a job's script, which asks for credentials with the run's token and anew before they expire.
    ///
    /// https://docs.aws.amazon.com/sdkref/latest/guide/feature-container-credentials.html
    func variables(token: String, region: String, folder: String, limits: JobLimits) -> [String: String] {
        base(region: region, folder: folder, limits).merging([
            "AWS_CONTAINER_CREDENTIALS_FULL_URI": "\(runURL)/credentials",
            "AWS_CONTAINER_AUTHORIZATION_TOKEN": token,
            "MILLRACE_RUN_URL": runURL,
        ]) { $1 }
    }

    private var runURL: String { endpointURL + "/_millrace/run" }

    /// Nothing of the server's own environment but what is named here.
    private func base(region: String, folder: String, _ limits: JobLimits) -> [String: String] {
        let own = [
            "AWS_ENDPOINT_URL": endpointURL,
            "AWS_DEFAULT_REGION": region,
            "AWS_REGION": region,
            "AWS_EC2_METADATA_DISABLED": "true",
            "HOME": folder,
            "TMPDIR": folder,
            "LANG": "C.UTF-8",
            "PATH": "/usr/local/bin:/usr/bin:/bin",
            "PYTHONUNBUFFERED": "1",
            "PYTHONDONTWRITEBYTECODE": "1",
        ]
        return own.merging(limits.variables) { $1 }
    }
}
