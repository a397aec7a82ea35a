import Core

/// A record that is not yet in a log.
package struct NewLogRecord: Sendable {
    package let lane: UInt32
    package let hashKey: UInt128
    package let partitionKey: String
    package let data: [UInt8]

    package init(lane: UInt32, hashKey: UInt128, partitionKey: String, data: [UInt8]) {
        self.lane = lane
        self.hashKey = hashKey
        self.partitionKey = partitionKey
        self.data = data
    }
}

/// A record as it lies in a log.
package struct LogRecord: Sendable, Equatable {
    /// The shard that the record belongs to.
    ///
    /// Records of one lane are read in order, without those of others.
    package let lane: UInt32
    /// Grows with every record of the log, whatever its lane; never used twice.
    package let offset: UInt64
    package let arrival: Timestamp
    package let hashKey: UInt128
    package let partitionKey: String
    package let data: [UInt8]
    /// Whether the data lies encrypted in the log.
    package let isSealed: Bool

    package init(
        lane: UInt32, offset: UInt64, arrival: Timestamp, hashKey: UInt128, partitionKey: String, data: [UInt8],
        isSealed: Bool = false
    ) {
        self.isSealed = isSealed
        self.lane = lane
        self.offset = offset
        self.arrival = arrival
        self.hashKey = hashKey
        self.partitionKey = partitionKey
        self.data = data
    }
}

/// A record where the log has read it to; valid only while the closure runs that it is handed to.
package struct LogRecordView {
    package let lane: UInt32
    package let offset: UInt64
    package let arrival: Timestamp
    package let hashKey: UInt128
    /// UTF-8.
    package let partitionKey: UnsafeRawBufferPointer
    package let data: UnsafeRawBufferPointer
    package let isSealed: Bool

    /// The record with other data.
    func with(data: UnsafeRawBufferPointer) -> LogRecordView {
        LogRecordView(
            lane: lane, offset: offset, arrival: arrival, hashKey: hashKey, partitionKey: partitionKey, data: data,
            isSealed: isSealed)
    }

    /// A copy that stays valid.
    package var record: LogRecord {
        LogRecord(
            lane: lane, offset: offset, arrival: arrival, hashKey: hashKey,
            partitionKey: String(decoding: partitionKey, as: UTF8.self), data: Array(data), isSealed: isSealed)
    }
}
