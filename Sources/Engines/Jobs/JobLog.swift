import Core
import LogEvents
import Logging
import Synchronization

/// Turns one output of a job into log events, a line each, while the job runs.
package actor JobLog {
    private let group: String
    private let stream: String
    private let scope: Scope
    private let events: LogEvents
    private let clock: any WallClock
    private let logger: Logger
    /// The begin of a line whose end has not come yet.
    private var rest: [UInt8] = []

    package init(
        group: String, stream: String, scope: Scope, events: LogEvents, clock: any WallClock, logger: Logger
    ) {
        self.group = group
        self.stream = stream
        self.scope = scope
        self.events = events
        self.clock = clock
        self.logger = logger
    }

    /// Makes the stream, so that it is there even if the job writes nothing.
    package func begin() async { await write([], evenIfEmpty: true) }

    package func take(_ piece: [UInt8]) async {
        rest += piece
        var lines: [[UInt8]] = []
        while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
            lines.append(Array(rest[..<end]))
            rest = Array(rest[(end + 1)...])
        }
        while rest.count >= Limits.Jobs.logLineBytes {
            lines.append(Array(rest.prefix(Limits.Jobs.logLineBytes)))
            rest = Array(rest.dropFirst(Limits.Jobs.logLineBytes))
        }
        await write(lines)
    }

    package func finish() async {
        if !rest.isEmpty { await write([rest]) }
        rest = []
    }

    private func write(_ lines: [[UInt8]], evenIfEmpty: Bool = false) async {
        let now = clock.now()
        let messages = lines.filter { !$0.isEmpty }.map { (time: now, message: String(decoding: $0, as: UTF8.self)) }
        guard !messages.isEmpty || evenIfEmpty else { return }
        do {
            try await events.write(messages, stream: stream, group: group, in: scope)
        } catch {
            logger.error("a job's log cannot be written", metadata: ["stream": "\(stream)", "error": "\(error)"])
        }
    }
}
