import AWSProtocol
import Core
import GlueModel
import Jobs

extension InteractiveSession {
    /// The session that a request describes; throws for what AWS refuses and for what Millrace does not run.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_CreateSession.html
    init(_ given: Glue.CreateSessionRequest) throws(AWSError) {
        let name = given.command.name ?? "glueetl"
        guard let command = JobDocument.Command(rawValue: name), command.isSpark else {
            throw JobDocument.invalid("Sessions of the type \(name) are not supported; use glueetl or gluestreaming.")
        }
        guard given.sessionType ?? "LIVY" == "LIVY" else {
            throw JobDocument.invalid("Sessions of the type SPARK_CONNECT are not supported by Millrace; use LIVY.")
        }
        let version = try JobDocument.glueVersion(given.glueVersion, command)
        for minutes in [given.timeout, given.idleTimeout].compactMap({ $0 }) { try JobDocument.check(timeout: minutes) }
        let workers = try JobDocument.workers(
            given.workerType, given.numberOfWorkers, given.maxCapacity, command, version)
        self.init(
            roleARN: given.role, arguments: given.defaultArguments ?? [:], workers: workers,
            maxCapacity: workers?.capacity ?? given.maxCapacity ?? 10, glueVersion: version,
            timeoutMinutes: given.timeout ?? 2880, idleMinutes: given.idleTimeout ?? 2880,
            given: OpaqueDocument(given.wire))
    }
}

extension Glue.Session {
    init(_ id: String, _ session: InteractiveSession, now: Timestamp) throws {
        self = try session.given.shape(Glue.Session.init(from:))
        self.id = id
        createdOn = session.createdAt
        status = session.status.rawValue
        errorMessage = session.errorMessage
        progress = session.status == .provisioning ? 0 : 1
        maxCapacity = session.maxCapacity
        glueVersion = session.glueVersion
        numberOfWorkers = session.workers?.count
        workerType = session.workers?.kind.rawValue
        completedOn = session.completedAt
        let milliseconds = (session.completedAt ?? now).milliseconds - session.createdAt.milliseconds
        executionTime = Double(milliseconds) / 1000
        dpuSeconds = Double(milliseconds) / 1000 * session.maxCapacity
        idleTimeout = session.idleMinutes
        sessionType = "LIVY"
    }
}

extension Glue.Statement {
    init(_ statement: Statement) {
        let output = statement.output.map { output in
            Glue.StatementOutput(
                data: .init(textPlain: output.text), executionCount: statement.number, status: output.state.rawValue,
                errorName: output.name, errorValue: output.value, traceback: output.traceback)
        }
        self.init(
            id: statement.number, code: statement.code, state: statement.state.rawValue, output: output,
            progress: statement.state.isFinal ? 1 : 0, startedOn: Int(statement.startedAt.milliseconds),
            completedOn: statement.completedAt.map { Int($0.milliseconds) })
    }
}
