import Core
import Storage

extension DeliveryWorker {
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
            timestamp: plan.plannedAt ?? services.clock.now(), hosts: services.endpoints, pool: services.pool)
        let body = try await services.pool.run { [records] in request.body(records.map(\.data)) }
        let sent = try await retrying(for: endpoint.retrySeconds) {
            try await request.send(body)
        } refusal: {
            $0 as? DeliveryRefusal
        }
        switch sent {
        case .success: return PlanCounts(records: records.count, bytes: records.reduce(0) { $0 + $1.data.count })
        case .failure(let refusal):
            try await keep(records, plan, target, refusal)
            return PlanCounts()
        }
    }

    private func keep(
        _ records: [SourceRecord], _ plan: DeliveryPlan, _ target: DeliveryPlan.EndpointTarget,
        _ refusal: DeliveryRefusal
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
