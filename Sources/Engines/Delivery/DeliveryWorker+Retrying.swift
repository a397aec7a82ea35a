import Core

/// Why a destination did not take what it was given, in Firehose's terms.
struct DeliveryRefusal: Error, Equatable {
    let code: String
    let message: String
}

extension DeliveryWorker {
    private static let firstWaitMilliseconds: Int64 = 500
    private static let longestWaitMilliseconds: Int64 = 60_000

    /// Does something until it succeeds or the time for it is over, and tells every refusal; returns the last one then.
    ///
    /// `refusal` gives nil for an error that is none of the destination's, which is thrown.
    func retrying<Success>(
        for seconds: Int, _ body: () async throws -> Success, refusal: (any Error) -> DeliveryRefusal?
    ) async throws -> Result<Success, DeliveryRefusal> {
        let deadline = clock.now().adding(seconds: seconds)
        var wait = Self.firstWaitMilliseconds
        while true {
            do { return .success(try await body()) } catch {
                guard let refusal = refusal(error), !Task.isCancelled else { throw error }
                stream.metrics.count { $0.deliveryFailures += 1 }
                await tell(refusal.code, refusal.message)
                let now = clock.now()
                guard now < deadline else { return .failure(refusal) }
                try await clock.sleep(until: min(deadline, now.adding(milliseconds: wait)))
                wait = min(wait * 2, Self.longestWaitMilliseconds)
            }
        }
    }
}
