import AWSProtocol
import Core
import GlueModel
import Identity
import Jobs
import Storage

extension JobDocument {
    /// The job that a request describes; throws for what AWS refuses and for what Millrace does not run.
    ///
    /// https://docs.aws.amazon.com/glue/latest/dg/aws-glue-api-jobs-job.html
    init(_ given: Glue.CreateJobRequest) throws(AWSError) {
        let name = given.command.name ?? ""
        guard let command = Command(rawValue: name) else {
            throw Self.invalid(
                name == "glueray"
                    ? "Jobs of type glueray are not supported by Millrace; use glueetl, gluestreaming or pythonshell."
                    : "Job type \(name) is not valid; use glueetl, gluestreaming or pythonshell.")
        }
        guard let script = given.command.scriptLocation, script.hasPrefix("s3://") else {
            throw Self.invalid("Script location must be an S3 location.")
        }
        let version = try Self.glueVersion(given.glueVersion, command)
        let runs = given.executionProperty?.maxConcurrentRuns ?? 1
        guard (1...1000).contains(runs) else { throw Self.invalid("MaxConcurrentRuns must be between 1 and 1000.") }
        let retries = given.maxRetries ?? 0
        guard (0...10).contains(retries) else { throw Self.invalid("MaxRetries must be between 0 and 10.") }
        let isOld = ["0.9", "1.0", "2.0", "3.0", "4.0"].contains(version)
        let timeout = given.timeout ?? (command == .streaming ? Limits.Jobs.timeoutMinutes : isOld ? 2880 : 480)
        try Self.check(timeout: timeout)
        if given.executionClass == "FLEX", command != .spark {
            throw Self.invalid("Execution class FLEX is only supported for glueetl jobs.")
        }
        let workers = try Self.workers(
            given.workerType, given.numberOfWorkers, given.maxCapacity ?? given.allocatedCapacity.map(Double.init),
            command, version)
        let capacity = given.maxCapacity ?? given.allocatedCapacity.map(Double.init)
        self.init(
            command: command, roleARN: given.role, scriptLocation: script,
            pythonVersion: try Self.pythonVersion(given.command.pythonVersion, command, version),
            defaultArguments: given.defaultArguments ?? [:],
            nonOverridableArguments: given.nonOverridableArguments ?? [:], maxConcurrentRuns: runs,
            maxRetries: retries, timeoutMinutes: timeout,
            maxCapacity: workers?.capacity ?? capacity ?? (command.isSpark ? 10 : 0.0625), workers: workers,
            isQueued: given.jobRunQueuingEnabled ?? false, glueVersion: version, given: OpaqueDocument(given.wire))
    }

    static func invalid(_ message: String) -> AWSError { Glue.Errors.invalidInputException(message) }

    /// All versions run on Spark 3.5, which is that of 5.1.
    static func glueVersion(_ given: String?, _ command: Command) throws(AWSError) -> String {
        guard let given, given != "auto" else { return command.isSpark ? "5.1" : "3.0" }
        let known = ["0.9", "1.0", "2.0", "3.0", "4.0", "5.0", "5.1"]
        guard given != "6.0" else {
            throw invalid("Glue version 6.0 is not supported by Millrace, which runs Spark 3.5; use 5.1.")
        }
        guard known.contains(given) else { throw invalid("Glue version \(given) is not supported.") }
        return given
    }

    private static func pythonVersion(
        _ given: String?, _ command: Command, _ version: String
    ) throws(AWSError) -> String {
        let wanted = given ?? "3"
        let isKnown = command.isSpark ? ["3"].contains(wanted) : ["3", "3.6", "3.9"].contains(wanted)
        guard isKnown else {
            throw invalid("Python version \(wanted) is not supported for \(command.rawValue) jobs of Glue \(version).")
        }
        return wanted
    }

    static func check(timeout: Int) throws(AWSError) {
        guard (1...Limits.Jobs.timeoutMinutes).contains(timeout) else {
            throw invalid("Timeout must be between 1 and \(Limits.Jobs.timeoutMinutes) minutes.")
        }
    }

    /// The workers of a Spark job; nil where a capacity stands for them, and for Python shell jobs.
    ///
    /// AWS takes a worker type and number, or a capacity, and not both.
    static func workers(
        _ type: String?, _ number: Int?, _ capacity: Double?, _ command: Command, _ version: String
    ) throws(AWSError) -> JobWorkers? {
        guard command.isSpark else {
            guard type == nil, number == nil else {
                throw invalid(
                    "Worker type is not supported for Job Command \(command.rawValue) and Glue Version \(version).")
            }
            guard [nil, 0.0625, 1].contains(capacity) else {
                throw invalid("MaxCapacity for pythonshell jobs must be 0.0625 or 1.")
            }
            return nil
        }
        if type != nil || number != nil {
            guard capacity == nil else {
                throw invalid("Please do not set Max Capacity if using Worker Type and Number of Workers.")
            }
            guard let type, let number else {
                throw invalid("Worker Type and Number of Workers must be set together.")
            }
            guard let kind = JobWorkers.Kind(rawValue: type) else {
                throw invalid("Worker type \(type) is not supported for Job Command \(command.rawValue).")
            }
            if kind == .g025, command != .streaming {
                throw invalid("Worker type G.025X is only supported for gluestreaming jobs.")
            }
            let least = command == .streaming ? 1 : 2
            guard (least...1000).contains(number) else {
                throw invalid("Number of Workers must be between \(least) and 1000.")
            }
            return JobWorkers(kind: kind, count: number)
        }
        guard let capacity else { return JobWorkers(kind: .g1, count: 10) }
        guard capacity == capacity.rounded(), (2...1000).contains(capacity) else {
            throw invalid("MaxCapacity for \(command.rawValue) jobs must be a whole number of at least 2.")
        }
        return nil
    }
}

extension JobRunRequest {
    /// What a request says about a run of a job.
    init(_ input: Glue.StartJobRunRequest, of job: JobDocument) throws(AWSError) {
        self.init()
        arguments = input.arguments ?? [:]
        if let minutes = input.timeout { try JobDocument.check(timeout: minutes) }
        timeoutMinutes = input.timeout
        maxCapacity = input.maxCapacity ?? input.allocatedCapacity.map(Double.init)
        if input.workerType != nil || input.numberOfWorkers != nil || maxCapacity != nil {
            let type = input.workerType ?? (maxCapacity == nil ? job.workers?.kind.rawValue : nil)
            let number = input.numberOfWorkers ?? (maxCapacity == nil ? job.workers?.count : nil)
            workers = try JobDocument.workers(type, number, maxCapacity, job.command, job.glueVersion)
        }
        isQueued = input.jobRunQueuingEnabled
        if let kind = input.executionClass {
            guard kind == "STANDARD" || job.command == .spark else {
                throw JobDocument.invalid("Execution class FLEX is only supported for glueetl jobs.")
            }
            isFlexible = kind == "FLEX"
        }
        securityConfiguration = input.securityConfiguration
        notifyDelayMinutes = input.notificationProperty?.notifyDelayAfter
        if let policy = input.executionRoleSessionPolicy {
            guard (try? Policy(policy, .identity)) != nil else {
                throw JobDocument.invalid("ExecutionRoleSessionPolicy is not a valid policy document.")
            }
            sessionPolicy = policy
        }
        previousRunID = input.jobRunId
    }
}
