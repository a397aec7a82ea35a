import AWSProtocol
import Core
import DataQuality
import Foundation
import Identity
import Jobs

/// What the scripts of jobs ask the server about their own run: credentials, and the job's bookmark.
struct RunPages: Sendable {
    let jobs: Jobs
    let quality: DataQuality
    let sessions: Sessions

    /// Rules that a script wants evaluated over rows in files of its own folder.
    private struct RulesRequest: Decodable {
        var ruleset: String
        var primary: QualityFrame
        var references: [String: QualityFrame]
        var context: String?
        var isPublished: Bool
    }

    private static let unknownToken = (status: 403, json: #"{"message":"The token is of no job run that is running."}"#)

    private struct Refusal: Error { let message: String }

    /// Answers one request; the token says which run asks.
    func answer(
        _ request: String, _ query: [String: String], _ token: String,
        _ read: @Sendable () async throws -> [UInt8]
    ) async -> (status: Int, json: String) {
        let body: [UInt8]
        do {
            _ = try jobs.access.run(token)
            body = try await read()
        } catch JobError.unknownRunToken {
            return Self.unknownToken
        } catch { return (413, #"{"message":"The request is too large."}"#) }
        do {
            switch request {
            case "GET/credentials":
                return (200, try await credentials(token, forWorkers: query["for"] == "workers"))
            case "GET/bookmark": return (200, try await jobs.bookmarkState(token, run: query["run"]))
            case "PUT/bookmark":
                try await jobs.commitBookmark(token, state: String(decoding: body, as: UTF8.self))
                return (200, "{}")
            case "PUT/ready":
                try await sessions.becameReady(try jobs.access.run(token))
                return (200, "{}")
            case "GET/statement":
                guard let next = try await sessions.nextStatement(try jobs.access.run(token)) else {
                    return (200, "{}")
                }
                return (200, Self.text(["id": .integer(Int64(next.number)), "code": .string(next.code)]))
            case "PUT/statement":
                guard let number = query["id"].flatMap({ Int($0) }),
                    let output = try? JSONDecoder().decode(Statement.Output.self, from: Data(body))
                else { throw Refusal(message: "The output of a statement cannot be read.") }
                try await sessions.ended(number, output, try jobs.access.run(token))
                return (200, "{}")
            case "GET/cancellation":
                let number = try await sessions.nextCancellation(try jobs.access.run(token))
                return (200, number.map { Self.text(["id": .integer(Int64($0))]) } ?? "{}")
            case "PUT/metrics":
                guard let metrics = try? JSONDecoder().decode(JobMetrics.self, from: Data(body)) else {
                    throw Refusal(message: "The metrics cannot be read.")
                }
                try jobs.take(metrics, token: token)
                return (200, "{}")
            case "POST/rules": return (200, try await evaluate(token, body))
            default: return (404, #"{"message":"Not found"}"#)
            }
        } catch JobError.unknownRunToken {
            return Self.unknownToken
        } catch let refusal as Refusal {
            return (400, Self.text(["message": .string(refusal.message)]))
        } catch DataQualityError.invalidRuleset(let reason) {
            return (400, Self.text(["message": .string(reason)]))
        } catch JobError.bookmarkTooLarge {
            return (413, #"{"message":"The bookmark is too large."}"#)
        } catch {
            return (500, Self.text(["message": .string("\(error)")]))
        }
    }

    /// Evaluates rules; the files must lie in the folder of the run that asks.
    private func evaluate(_ token: String, _ body: [UInt8]) async throws -> String {
        let run = try jobs.access.run(token)
        let folder = jobs.folder(of: run) + "/"
        guard let request = try? JSONDecoder().decode(RulesRequest.self, from: Data(body)) else {
            throw Refusal(message: "The request cannot be read.")
        }
        for frame in [request.primary] + request.references.values {
            let path = URL(fileURLWithPath: frame.path).resolvingSymlinksInPath().path
            guard path.hasPrefix(URL(fileURLWithPath: folder).resolvingSymlinksInPath().path + "/") else {
                throw Refusal(message: "The file \(frame.path) does not lie in the folder of the run.")
            }
        }
        let outcomes = try await quality.evaluate(
            .init(
                ruleset: request.ruleset, primary: request.primary, references: request.references,
                origin: .init(name: run.job, runID: run.id, context: request.context),
                isPublished: request.isPublished), in: run.scope)
        return String(decoding: try JSONEncoder().encode(outcomes), as: UTF8.self)
    }

    private func credentials(_ token: String, forWorkers: Bool) async throws -> String {
        let now = try await jobs.access.credentials(token, forWorkers: forWorkers)
        let expiry = now.expiresAt.map { Date(timeIntervalSince1970: Double($0.milliseconds) / 1000) } ?? Date()
        return Self.text([
            "AccessKeyId": .string(now.accessKeyID), "SecretAccessKey": .string(now.secret),
            "Token": .string(now.token ?? ""),
            "Expiration": .string(expiry.formatted(.iso8601)),
        ])
    }

    private static func text(_ members: KeyValuePairs<String, WireValue>) -> String {
        String(decoding: JSONWriter.bytes(of: .map(WireMap(members.map { ($0.key, $0.value) }))), as: UTF8.self)
    }
}
