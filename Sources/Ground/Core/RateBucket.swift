/// Tokens that come back at a rate a second, at most a second's worth.
package struct RateBucket: Sendable {
    private let rate: Double
    private var tokens: Double
    private var filledAt: Timestamp?

    /// `rate` in tokens a second.
    package init(rate: Double) {
        self.rate = rate
        tokens = rate
    }

    /// Whether so many tokens are there; what needs more than a second's worth waits for a full bucket.
    package mutating func has(_ count: Double, _ now: Timestamp) -> Bool {
        let elapsed = filledAt.map { Double(now.milliseconds - $0.milliseconds) / 1000 } ?? 0
        tokens = min(rate, tokens + max(0, elapsed) * rate)
        filledAt = now
        return tokens >= min(count, rate)
    }

    package mutating func take(_ count: Double) { tokens -= count }

    /// Takes one token if there is one.
    package mutating func takeOne(_ now: Timestamp) -> Bool {
        guard has(1, now) else { return false }
        take(1)
        return true
    }
}
