import Core
import Foundation

/// Shows on standard error what has been sent; used by one task.
final class Progress {
    private let verb: String
    private let clock = SystemClock()
    private let begunAt: Timestamp
    private var shownAt: Timestamp
    private(set) var count = 0
    private var bytes = 0

    init(_ verb: String) {
        self.verb = verb
        begunAt = clock.now()
        shownAt = begunAt
    }

    func add(_ records: [[UInt8]]) {
        count += records.count
        bytes += records.reduce(0) { $0 + $1.count }
        guard clock.now().milliseconds - shownAt.milliseconds > 500 else { return }
        show()
    }

    func end() {
        show()
        FileHandle.standardError.write(Data("\n".utf8))
    }

    private func show() {
        shownAt = clock.now()
        let seconds = max(0.001, Double(shownAt.milliseconds - begunAt.milliseconds) / 1000)
        let rate = Int(clamping: Double(count) / seconds)
        FileHandle.standardError.write(Data("\r\(verb) \(count) records, \(bytes) bytes, \(rate) a second".utf8))
    }
}
