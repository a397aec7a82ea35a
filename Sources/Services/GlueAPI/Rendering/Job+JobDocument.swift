import AWSProtocol
import Core
import Foundation
import GlueModel
import Jobs
import Storage

extension JobDocument {
    /// The job that a request describes; throws for what AWS refuses and for what Millrace does not run yet.
    init(_ given: Glue.CreateJobRequest) throws(AWSError) {
        guard given.command.name == "pythonshell" else {
            throw Glue.Errors.invalidInputException(
                "Jobs of type \(given.command.name ?? "") are not supported by this version of Millrace; use pythonshell."
            )
        }
        guard let script = given.command.scriptLocation, script.hasPrefix("s3://") else {
            throw Glue.Errors.invalidInputException("Script location must be an S3 location.")
        }
        let version = given.command.pythonVersion ?? "3"
        guard ["3", "3.6", "3.9"].contains(version) else {
            throw Glue.Errors.invalidInputException("Python version \(version) is not supported for pythonshell jobs.")
        }
        guard given.workerType == nil, given.numberOfWorkers == nil else {
            throw Glue.Errors.invalidInputException(
                "Worker type is not supported for Job Command pythonshell and Glue Version \(given.glueVersion ?? "3.0")."
            )
        }
        let capacity = given.maxCapacity ?? given.allocatedCapacity.map(Double.init) ?? 0.0625
        guard [0.0625, 1].contains(capacity) else {
            throw Glue.Errors.invalidInputException("MaxCapacity for pythonshell jobs must be 0.0625 or 1.")
        }
        let unsupported = ["--additional-python-modules", "library-set"]
        for name in unsupported where given.defaultArguments?[name].map({ $0 != "none" }) == true {
            throw Glue.Errors.invalidInputException(
                "The argument \(name) is not supported by this version of Millrace.")
        }
        self.init(
            roleARN: given.role, scriptLocation: script, pythonVersion: version,
            defaultArguments: given.defaultArguments ?? [:],
            nonOverridableArguments: given.nonOverridableArguments ?? [:],
            maxConcurrentRuns: given.executionProperty?.maxConcurrentRuns ?? 1, maxRetries: given.maxRetries ?? 0,
            timeoutMinutes: given.timeout ?? 2880, maxCapacity: capacity, glueVersion: given.glueVersion ?? "3.0",
            given: OpaqueDocument(given.wire))
    }
}

extension Glue.Job {
    init(_ name: String, _ document: JobDocument) throws {
        self = try document.given.shape(Glue.Job.init(from:))
        self.name = name
        createdOn = document.createdAt
        lastModifiedOn = document.updatedAt
        executionProperty = .init(maxConcurrentRuns: document.maxConcurrentRuns)
        command?.pythonVersion = document.pythonVersion
        maxRetries = document.maxRetries
        allocatedCapacity = Int(document.maxCapacity)
        timeout = document.timeoutMinutes
        maxCapacity = document.maxCapacity
        glueVersion = document.glueVersion
        executionClass = executionClass ?? "STANDARD"
    }
}

extension Glue.JobRun {
    init(_ run: JobRunDocument, job: String) {
        self.init(
            id: run.id, attempt: run.attempt, previousRunId: run.previousRunID, jobName: job, startedOn: run.startedAt,
            lastModifiedOn: run.updatedAt, completedOn: run.completedAt, jobRunState: run.state.rawValue,
            arguments: run.arguments.isEmpty ? nil : run.arguments, errorMessage: run.errorMessage,
            predecessorRuns: [], allocatedCapacity: Int(run.maxCapacity), executionTime: run.executionSeconds,
            timeout: run.timeoutMinutes, maxCapacity: run.maxCapacity, logGroupName: "/aws-glue/python-jobs",
            glueVersion: run.glueVersion,
            dpuSeconds: run.completedAt == nil ? nil : Double(run.executionSeconds) * run.maxCapacity)
    }
}
