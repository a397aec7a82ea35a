import Core
import Storage

/// What jobs' reads have seen.
///
/// https://docs.aws.amazon.com/glue/latest/dg/monitor-continuations.html
extension Jobs {
    /// A job's bookmark: as it is now, or as a run left it.
    package func bookmark(of job: String, run: String?, in scope: Scope) async throws -> JobBookmarkDocument {
        let found =
            if let run {
                try await documents.get(JobBookmarkDocument.self, scope, job, run)
            } else {
                try await documents.get(JobBookmarkDocument.self, scope, job)
            }
        guard let found else { throw JobError.bookmarkNotFound(job) }
        return found.value
    }

    /// The state that a run's script begins with; an empty one if there is none.
    package func bookmarkState(_ token: String, run: String?) async throws -> String {
        let asking = try access.run(token)
        do {
            return try await bookmark(of: asking.job, run: run, in: asking.scope).state
        } catch JobError.bookmarkNotFound {
            return "{}"
        }
    }

    /// Stores what a run's script commits; it is on disk when this returns.
    package func commitBookmark(_ token: String, state: String) async throws {
        let asking = try access.run(token)
        guard state.utf8.count <= Limits.Jobs.bookmarkBytes else { throw JobError.bookmarkTooLarge }
        try await documents.transact { writer in
            let old = try writer.get(JobBookmarkDocument.self, asking.scope, asking.job)?.value
            let isSameRun = old?.runID == asking.id
            let new = JobBookmarkDocument(
                version: (old?.version ?? 0) + 1, run: (old?.run ?? 0) + (isSameRun ? 0 : 1), attempt: asking.attempt,
                previousRunID: isSameRun ? old?.previousRunID : old?.runID, runID: asking.id, state: state)
            try writer.put(new, asking.scope, asking.job)
            try writer.put(new, asking.scope, asking.job, asking.id)
        }
    }

    /// Forgets what was seen, or goes back to what was seen by the end of a run.
    package func resetBookmark(of job: String, to run: String?, in scope: Scope) async throws -> JobBookmarkDocument {
        try await documents.transact { writer in
            guard let now = try writer.get(JobBookmarkDocument.self, scope, job)?.value else {
                throw JobError.bookmarkNotFound(job)
            }
            var new = JobBookmarkDocument(
                version: now.version + 1, run: 0, attempt: 0, previousRunID: nil, runID: nil, state: "{}")
            if let run {
                guard let then = try writer.get(JobBookmarkDocument.self, scope, job, run)?.value else {
                    throw JobError.bookmarkNotFound(job)
                }
                new = then
                new.version = now.version + 1
            }
            try writer.put(new, scope, job)
            return new
        }
    }
}
