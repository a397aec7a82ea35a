import AWSProtocol
import Core
import Foundation
import Identity
import Jobs

/// What the scripts of jobs ask the server about their own run: credentials, and the job's bookmark.
struct RunPages: Sendable {
    let jobs: Jobs

    /// Answers one request; the token says which run asks.
    func answer(
        _ request: String, _ query: [String: String], _ token: String, _ body: [UInt8]
    ) async -> (status: Int, json: String) {
        do {
            switch request {
            case "GET/credentials": return (200, try await credentials(token))
            case "GET/bookmark": return (200, try await jobs.bookmarkState(token, run: query["run"]))
            case "PUT/bookmark":
                try await jobs.commitBookmark(token, state: String(decoding: body, as: UTF8.self))
                return (200, "{}")
            default: return (404, #"{"message":"Not found"}"#)
            }
        } catch JobError.unknownRunToken {
            return (403, #"{"message":"The token is of no job run that is running."}"#)
        } catch JobError.bookmarkTooLarge {
            return (413, #"{"message":"The bookmark is too large."}"#)
        } catch {
            return (500, Self.text(["message": .string("\(error)")]))
        }
    }

    private func credentials(_ token: String) async throws -> String {
        let now = try await jobs.access.credentials(token)
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
