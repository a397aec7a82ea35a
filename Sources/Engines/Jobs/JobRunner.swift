import Core
import Foundation
import Identity
import LogEvents
import Logging
import NIOCore
import Objects
import Storage

/// Where jobs find what they need of the machine.
package struct JobEnvironment: Sendable {
    /// The Python that runs Python shell jobs.
    package let python: String
    /// The folder with the `awsglue` package and the launcher.
    package let library: String
    /// The server's own address, for the job's AWS calls.
    package let endpointURL: String

    package init(python: String, library: String, endpointURL: String) {
        self.python = python
        self.library = library
        self.endpointURL = endpointURL
    }

    /// The environment of a script: nothing of the server's own but what is named here.
    package func variables(
        _ credentials: Identity.Credentials, region: String, folder: String
    ) -> [String: String] {
        [
            "AWS_ENDPOINT_URL": endpointURL,
            "AWS_ACCESS_KEY_ID": credentials.accessKeyID,
            "AWS_SECRET_ACCESS_KEY": credentials.secret,
            "AWS_SESSION_TOKEN": credentials.token ?? "",
            "AWS_DEFAULT_REGION": region,
            "AWS_REGION": region,
            "AWS_EC2_METADATA_DISABLED": "true",
            "HOME": folder,
            "TMPDIR": folder,
            "LANG": "C.UTF-8",
            "PATH": "/usr/local/bin:/usr/bin:/bin",
            "PYTHONUNBUFFERED": "1",
            "PYTHONDONTWRITEBYTECODE": "1",
            "MILLRACE_LIMIT_MEMORY_BYTES": "\(Limits.Jobs.memoryBytes)",
            "MILLRACE_LIMIT_OPEN_FILES": "\(Limits.Jobs.openFiles)",
        ]
    }
}

/// Carries out one run of a Python shell job.
///
/// https://docs.aws.amazon.com/glue/latest/dg/add-job-python.html
struct JobRunner: Sendable {
    static let outputGroup = "/aws-glue/python-jobs/output"
    static let errorGroup = "/aws-glue/python-jobs/error"

    let environment: JobEnvironment
    let objects: Objects
    let identity: Identity
    let logEvents: LogEvents
    let pool: BlockingPool
    let clock: any WallClock
    let logger: Logger

    /// What stops a run before its script begins; becomes its ErrorMessage.
    struct Preparation: Error { let message: String }

    func run(
        _ run: JobRunDocument, of job: JobDocument, name: String, in scope: Scope, folder: String, stop: Signal
    ) async throws -> JobProcess.Ending {
        try await pool.run {
            try FileManager.default.createDirectory(atPath: folder + "/libraries", withIntermediateDirectories: true)
        }
        let arguments = job.arguments(overriddenBy: run.arguments)
        let script = try await fetch(job.scriptLocation, into: folder)
        let libraries = try await fetchLibraries(arguments["--extra-py-files"] ?? "", into: folder + "/libraries")
        let process = JobProcess(
            runID: run.id, interpreter: environment.python,
            arguments: [environment.library + "/millrace_launcher.py", script, errorFile(folder)]
                + Self.commandLine(arguments),
            environment: try await variables(job, name, run, scope, folder, libraries), folder: folder)
        let output = log(Self.outputGroup, run.id, scope)
        let errors = log(Self.errorGroup, run.id, scope)
        await output.begin()
        await errors.begin()
        let ending = try await process.run(
            stop: stop, deadline: run.startedAt.adding(seconds: run.timeoutMinutes * 60), clock: clock, pool: pool,
            output: { await output.take($0) }, errors: { await errors.take($0) })
        await output.finish()
        await errors.finish()
        return ending
    }

    /// What the script's exception said; nil if there was none.
    func errorMessage(_ folder: String) async -> String? {
        let file = errorFile(folder)
        let bytes = try? await pool.run { FileManager.default.contents(atPath: file) }
        return bytes.flatMap { $0 }.map { String(decoding: $0.prefix(10_000), as: UTF8.self) }
    }

    private func errorFile(_ folder: String) -> String { folder + "/error-message" }

    private func log(_ group: String, _ stream: String, _ scope: Scope) -> JobLog {
        JobLog(group: group, stream: stream, scope: scope, events: logEvents, clock: clock, logger: logger)
    }

    /// The arguments as `--NAME VALUE`, those that Glue keeps for itself left out.
    private static func commandLine(_ arguments: [String: String]) -> [String] {
        let own: Set<String> = [
            "--extra-py-files", "--additional-python-modules", "--python-modules-installer-option", "library-set",
        ]
        return arguments.sorted { $0.key < $1.key }.filter { !own.contains($0.key) }.flatMap { [$0.key, $0.value] }
    }

    /// The environment of the script: nothing of the server's own but what is named here.
    private func variables(
        _ job: JobDocument, _ name: String, _ run: JobRunDocument, _ scope: Scope, _ folder: String,
        _ libraries: [String]
    ) async throws -> [String: String] {
        let credentials: Identity.Credentials
        do {
            credentials = try await identity.assumeRole(
                arn: job.roleARN, sessionName: "GlueJobRunnerSession", seconds: run.timeoutMinutes * 60 + 900)
        } catch is IdentityError {
            throw Preparation(message: "Role \(job.roleARN) should be given assume role permissions for Glue Service.")
        }
        return environment.variables(credentials, region: scope.region.rawValue, folder: folder).merging([
            "GLUE_JOB_NAME": name, "PYTHONPATH": (libraries + [environment.library]).joined(separator: ":"),
        ]) { $1 }
    }

    // MARK: Files from S3

    /// Modules lie in the folder; archives are put on the path themselves.
    private func fetchLibraries(_ list: String, into folder: String) async throws -> [String] {
        var path = [folder]
        for location in list.split(separator: ",").map({ $0.trimmingCharacters(in: .whitespaces) }) {
            let file = try await fetch(location, into: folder)
            if !file.hasSuffix(".py") { path.append(file) }
        }
        return path
    }

    /// Copies an object into the folder and returns the file's path.
    private func fetch(_ location: String, into folder: String) async throws -> String {
        let parts = location.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 4, ["s3:", "s3a:"].contains(parts[0]), let name = parts[3].split(separator: "/").last
        else {
            throw Preparation(message: "Invalid S3 location: \(location)")
        }
        let reader: ObjectReader
        do {
            (_, reader) = try await objects.open(bucket: parts[2], key: parts[3])
        } catch is ObjectError {
            throw Preparation(message: "Failed to download \(location): the specified key does not exist.")
        }
        let path = "\(folder)/\(name)"
        let file = try await pool.run { try DiskFile(path: path, flags: O_WRONLY | O_CREAT | O_TRUNC) }
        var position = 0
        for try await piece in reader {
            let (bytes, start) = (Array(piece.readableBytesView), position)
            try await pool.run { try file.write(bytes, at: start) }
            position += bytes.count
        }
        return path
    }
}
