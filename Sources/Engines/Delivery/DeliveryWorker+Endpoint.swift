import Core
import Storage

extension DeliveryWorker {
    private static let endpointRetryMilliseconds: Int64 = 500
    private static let longestEndpointRetryMilliseconds: Int64 = 60_000

    /// Sends the records of a plan to its endpoint until that takes them, or the time for it is over; then they go to the
    /// bucket, a line each.
    ///
    /// A request that is sent again, also after a crash, has the same id.
    func send(_ plan: DeliveryPlan, _ target: DeliveryPlan.EndpointTarget) async throws -> PlanCounts {
        guard let endpoint = stream.document.endpoint else {
            throw DeliveryError.invalidConfiguration("The delivery stream has no endpoint any more.")
        }
        var reader = PlanReader(plan, leg.source)
        var records: [SourceRecord] = []
        while let step = try await reader.next(into: [SourceRecord](), add: { $0.append($1.record) }) {
            records += step
        }
        guard !records.isEmpty else { return PlanCounts() }
        let request = EndpointRequest(
            endpoint: endpoint, streamARN: stream.arn.description, requestID: target.requestID,
            timestamp: plan.plannedAt ?? services.clock.now())
        let body = try await services.pool.run { [records] in request.body(records.map(\.data)) }
        let deadline = services.clock.now().adding(seconds: endpoint.retrySeconds)
        var wait = Self.endpointRetryMilliseconds
        while true {
            do {
                try await request.send(body)
                return PlanCounts(records: records.count, bytes: records.reduce(0) { $0 + $1.data.count })
            } catch let refusal as EndpointRequest.Refusal {
                stream.metrics.count { $0.deliveryFailures += 1 }
                await tell(refusal.code, refusal.message)
                let now = services.clock.now()
                guard now < deadline else {
                    try await keep(records, plan, target, refusal)
                    return PlanCounts()
                }
                try await services.clock.sleep(until: min(deadline, now.adding(milliseconds: wait)))
                wait = min(wait * 2, Self.longestEndpointRetryMilliseconds)
            }
        }
    }

    private func keep(
        _ records: [SourceRecord], _ plan: DeliveryPlan, _ target: DeliveryPlan.EndpointTarget,
        _ refusal: EndpointRequest.Refusal
    ) async throws {
        let now = services.clock.now()
        let lines = records.map { record in
            FailedRecord(
                arrival: record.arrival, code: refusal.code, message: refusal.message, endedAt: now, data: record.data
            ).line()
        }
        try await put(target.errorKey, plan.bucket, lines)
    }
}
