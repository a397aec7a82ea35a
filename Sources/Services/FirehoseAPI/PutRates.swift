import AWSProtocol
import Core
import FirehoseModel
import Synchronization

/// How much Direct PUT streams take in, where AWS's limits hold.
///
/// https://docs.aws.amazon.com/firehose/latest/dev/limits.html
final class PutRates: Sendable {
    private struct Key: Hashable {
        let scope: Scope
        let stream: String
    }

    private struct Budget {
        var requests: RateBucket
        var records: RateBucket
        var bytes: RateBucket

        /// The regions that AWS gives more to.
        private static let large: Set<String> = ["us-east-1", "us-west-2", "eu-west-1"]

        init(region: String) {
            let isLarge = Self.large.contains(region)
            requests = RateBucket(rate: isLarge ? 2000 : 1000)
            records = RateBucket(rate: isLarge ? 500_000 : 100_000)
            bytes = RateBucket(rate: (isLarge ? 5 : 1) * 1024 * 1024)
        }
    }

    private let budgets = Mutex<[Key: Budget]>([:])

    /// How many of a request's records are taken now, from the first on; those count.
    func take(_ sizes: [Int], into stream: String, in scope: Scope, now: Timestamp) -> Int {
        budgets.withLock { budgets in
            // Those of streams that are gone are of no use; a budget that is forgotten is a full one.
            if budgets.count > Limits.Firehose.streamsPerScope { budgets = [:] }
            let key = Key(scope: scope, stream: stream)
            var budget = budgets[key] ?? Budget(region: scope.region.rawValue)
            defer { budgets[key] = budget }
            guard budget.requests.takeOne(now) else { return 0 }
            return sizes.prefix { size in
                guard budget.bytes.has(Double(size), now), budget.records.takeOne(now) else { return false }
                budget.bytes.take(Double(size))
                return true
            }.count
        }
    }

    /// What is said of a record that is beyond the limits.
    static let refusal = Firehose.Errors.serviceUnavailableException("Slow down.")
}
