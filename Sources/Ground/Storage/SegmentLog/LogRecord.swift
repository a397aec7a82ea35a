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

    /// What the record takes up in a segment.
    var frameBytes: Int { LogFrame.headerBytes + partitionKey.utf8.count + data.count }
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

    package init(
        lane: UInt32, offset: UInt64, arrival: Timestamp, hashKey: UInt128, partitionKey: String, data: [UInt8]
    ) {
        self.lane = lane
        self.offset = offset
        self.arrival = arrival
        self.hashKey = hashKey
        self.partitionKey = partitionKey
        self.data = data
    }
}
