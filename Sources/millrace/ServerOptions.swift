import ArgumentParser

/// What the command line may say; everything else comes from the environment, the file, or a default.
struct ServerOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Folder that holds everything the server stores.", discussion: "Default: ./data", valueName: "dir"))
    var data: String?

    @Option(help: ArgumentHelp("Address to listen on. Default: 127.0.0.1", valueName: "address"))
    var host: String?

    @Option(help: ArgumentHelp("Port to listen on, one for every service. Default: 4566", valueName: "port"))
    var port: Int?

    @Option(
        help: ArgumentHelp(
            "Account of requests whose access key names no other. Default: 000000000000", valueName: "id"))
    var account: String?

    @Option(help: ArgumentHelp("Region of requests that are not signed. Default: us-east-1", valueName: "region"))
    var region: String?

    @Option(
        help: ArgumentHelp(
            "open: any credentials, only on loopback. verify: signatures must be valid. enforce: policies must allow the "
                + "action too. Default: open", valueName: "mode"))
    var auth: String?

    @Option(
        help: ArgumentHelp(
            "Further name under which the server answers in open mode, beside localhost, its like, and AWS's. May be given several times",
            valueName: "name"))
    var allowHost: [String] = []

    @Option(
        help: ArgumentHelp(
            "Origin whose web pages may call the server in open mode, such as http://localhost:3000. May be given several times",
            valueName: "origin"))
    var allowOrigin: [String] = []

    @Option(
        help: ArgumentHelp(
            "Bearer token that may read /_millrace/metrics, beside the root. Better in MILLRACE_METRICS_TOKEN",
            valueName: "token"))
    var metricsToken: String?

    @Option(
        help: ArgumentHelp("Connections at a time. Default: 16384, or half of the open files allowed", valueName: "n"))
    var maxConnections: Int?

    @Option(
        help: ArgumentHelp(
            "Bytes that each account may store: objects, streams, logs. Default: no bound", valueName: "n"))
    var quotaBytes: Int?

    @Option(help: ArgumentHelp("Streams and delivery streams of each account. Default: no bound", valueName: "n"))
    var quotaStreams: Int?

    @Option(
        help: ArgumentHelp("Runs of jobs and sessions at a time of each account. Default: no bound", valueName: "n"))
    var quotaRuns: Int?

    @Option(help: ArgumentHelp("Connections at a time of each account. Default: no bound", valueName: "n"))
    var quotaConnections: Int?

    @Flag(help: "Enable POST /_millrace/reset, which deletes every resource of every account. For test suites.")
    var allowReset = false

    @Option(
        help: ArgumentHelp(
            "Python that runs jobs; boto3 and pyspark are found there. Default: python3 on the path", valueName: "file")
    )
    var jobPython: String?

    @Option(
        help: ArgumentHelp(
            "Master of a Spark cluster that Spark jobs run on, as spark-submit takes it. Default: this machine's cores",
            valueName: "url"))
    var sparkMaster: String?

    @Option(
        help: ArgumentHelp(
            "Folder of jars for all Spark jobs: the S3 file system, database drivers, table formats",
            valueName: "folder"))
    var sparkJars: String?

    @Option(
        help: ArgumentHelp("Installation of Spark. Default: the one of the jobs' Python", valueName: "folder"))
    var sparkHome: String?

    @Option(
        help: ArgumentHelp(
            "Properties of all Spark jobs, such as a cluster's, in a file as spark-submit's --properties-file takes it; a job's --conf "
                + "goes before them",
            valueName: "file"))
    var sparkProperties: String?

    @Option(
        help: ArgumentHelp(
            "Folder of wheels that jobs' --additional-python-modules are installed from. Default: the package index",
            valueName: "folder"))
    var wheels: String?

    @Option(
        help: ArgumentHelp(
            "What stands for a Lambda function, by its name or ARN: NAME=URL of an endpoint that speaks the Lambda invoke API, or "
                + "NAME=FILE.py:HANDLER. May be given several times", valueName: "function"))
    var function: [String] = []

    @Option(
        help: ArgumentHelp(
            "Address of a Redshift cluster in JDBC URLs, and of the PostgreSQL server that stands for it: HOST[:PORT]=HOST:PORT. May "
                + "be given several times", valueName: "cluster"))
    var cluster: [String] = []

    @Option(
        help: ArgumentHelp(
            "HTTP endpoint that Firehose may deliver to without TLS, and on loopback and link-local addresses: HOST[:PORT]. May be "
                + "given several times", valueName: "host"))
    var endpoint: [String] = []

    @Option(help: ArgumentHelp("Certificate chain in PEM; the server then speaks TLS", valueName: "file"))
    var tlsCertificate: String?

    @Option(help: ArgumentHelp("Private key of the certificate, in PEM", valueName: "file"))
    var tlsKey: String?

    @Option(
        help: ArgumentHelp(
            "aws: Kinesis keeps AWS's limits per shard, Firehose those per stream. none: the machine's speed. Default: none",
            valueName: "limits"))
    var limits: String?

    @Option(help: ArgumentHelp("trace, debug, info, notice, warning or error. Default: info", valueName: "level"))
    var logLevel: String?

    @Option(help: ArgumentHelp("JSON file with settings.", valueName: "file"))
    var config: String?
}
