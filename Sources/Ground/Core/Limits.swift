/// Every bound that Millrace keeps, by name.
///
/// Those that AWS documents carry AWS's figure.
package enum Limits {
    /// Levels of anything that holds its own kind: JSON, CBOR, types, schemas, expressions, rules.
    package static let nestingDepth = 100
    /// Operators of one expression: a chain of them is as deep as brackets are.
    package static let expressionOperators = 1000
    /// Types and members of one schema, when names are replaced by what they stand for.
    package static let schemaNodes = 10_000

    /// How long the server may take to stop: what hangs is then left behind.
    package static let stopSeconds = 15

    package enum HTTP {
        /// Body of a JSON or query request; PutRecords may carry 10 MiB of data in base64.
        package static let requestBodyBytes = 16 * 1024 * 1024
        package static let requestSeconds = 300
        /// How long a connection may take to say what it speaks, to end a handshake, and to send the head of a request; and how long it may
        /// say nothing between requests.
        package static let firstBytesSeconds = 30
        package static let handshakeSeconds = 10
        package static let headSeconds = 30
        package static let idleSeconds = 300
        /// Connections at a time, unless the limit of open files is lower.
        package static let connections = 16_384
    }

    package enum Kinesis {
        package static let recordsPerPut = 500
        package static let bytesPerPut = 10 * 1024 * 1024
        package static let shardWriteBytes = 1024 * 1024
        package static let shardWriteRecords = 1000
        package static let shardReadBytes = 2 * 1024 * 1024
        package static let shardReadCalls = 5
        package static let shardIteratorCalls = 5
        /// Operations of accounts and streams whose calls are counted at a time.
        package static let rateBuckets = 100_000
        package static let modeUpdatesPerDay = 2
        package static let encryptionUpdatesPerDay = 25
        package static let recordsPerGet = 10_000
        package static let bytesPerGet = 10 * 1024 * 1024
        package static let iteratorMilliseconds: Int64 = 300_000
        package static let shardsPerScope = 20_000
        package static let onDemandStreamsPerScope = 50
        package static let onDemandShards = 200
        package static let warmThroughputMiBps = 10_240
        package static let policyBytes = 20 * 1024
        package static let consumersPerStream = 20
        package static let channelsPerStream = 20
        /// Of a channel; AWS names no bounds.
        package static let channelFreshnessSeconds = 1...7200
        package static let defaultChannelFreshnessSeconds = 300
        package static let channelBufferBytes = 128 * 1024 * 1024
        /// Records of a queue that are received and not acknowledged.
        package static let recordsInFlight = 120_000
        package static let visibilitySeconds = 30
        package static let maxReceiveCount = 6
        package static let waitSeconds = 9
        package static let shardCountUpdatesPerDay = 10
        package static let subscriptionSeconds = 300
        /// Data in one event of a subscription, and how often there is one at least.
        package static let bytesPerPush = 2 * 1024 * 1024
        package static let pushIntervalSeconds = 5
        /// A subscription that is younger keeps another of the same consumer and shard away.
        package static let subscriptionHoldMilliseconds: Int64 = 5000
        package static let tagsPerStream = 50
        package static let defaultRetentionHours = 24
        package static let longestRetentionHours = 8760
        /// How often expired records are looked for, and on-demand streams are scaled.
        package static let upkeepSeconds = 10
    }

    package enum Firehose {
        package static let recordBytes = 1000 * 1024
        package static let recordsPerPut = 500
        package static let bytesPerPut = 4 * 1024 * 1024
        package static let streamsPerScope = 5000
        package static let tagsPerStream = 50
        /// Records read from a source in one step, which bounds what a delivery holds in memory.
        package static let readRecords = 20_000
        package static let readBytes = 4 * 1024 * 1024
        /// Partitions that have records which are not delivered.
        package static let activePartitions = 500
        /// What the records of one step of processing may come to, but for the last of them.
        package static let stepBytes = 32 * 1024 * 1024
        /// Of a record, after decompression.
        package static let decompressedBytes = 16 * 1024 * 1024
    }

    package enum Warehouse {
        /// Of a row in an object; AWS's figure for COPY.
        package static let rowBytes = 4 * 1024 * 1024
        /// Rows that are sent to the database together.
        package static let chunkRows = 10_000
        package static let chunkBytes = 4 * 1024 * 1024
        /// Of an object that is taken apart at a time.
        package static let readBytes = 16 * 1024
        /// Manifests and jsonpaths files.
        package static let documentBytes = 1024 * 1024
    }

    package enum S3 {
        /// Removed files whose notes wait to be removed together.
        package static let removedFilesNoted = 256
        package static let keyBytes = 1024
        package static let objectBytes: Int64 = 5 * 1024 * 1024 * 1024
        package static let partNumber = 10_000
        /// Every part but the last of a multipart upload.
        package static let partBytes: Int64 = 5 * 1024 * 1024
        /// Objects that services write at the same time; each may hold 40 MiB, and a conversion what its row group needs.
        package static let serviceUploads = 16
        package static let keysPerList = 1000
        package static let keysPerDelete = 1000
        package static let metadataBytes = 2048
        package static let xmlBodyBytes = 2 * 1024 * 1024
        package static let bucketsPerAccount = 10_000
        package static let notificationsPerBucket = 100
        package static let tagsPerObject = 10
    }

    package enum Glue {
        package static let partitionsPerBatch = 100
        package static let pageItems = 100
        package static let partitionPageItems = 1000
        package static let crawlPageItems = 20
        package static let statisticsRunsKept = 1000
        package static let indexesPerTable = 3
        /// Partitions that are put into an index in one transaction.
        package static let indexStep = 2000
        package static let catalogsPerAccount = 1000
        /// A summary of a crawl has 255 characters on AWS, and names some tables.
        package static let tablesInSummary = 10
        package static let policyBytes = 10 * 1024
    }

    package enum DataQuality {
        package static let runsKept = 1000
        /// Minutes that a run may take, unless it says otherwise.
        package static let timeoutMinutes = 120
    }

    package enum SchemaRegistry {
        package static let registries = 100
        package static let schemas = 10_000
        package static let versionsPerSchema = 1000
        package static let metadataPerVersion = 10
        package static let pageItems = 25
        /// Lines of two definitions that are compared.
        package static let comparedLines = 5000
        /// In a record that a serializer library wrote.
        package static let valuesPerRecord = 1_000_000
        /// Versions whose records one reader knows at a time.
        package static let knownReaders = 100
    }

    package enum Crawler {
        /// Objects read at the same time.
        package static let parallelReads = 8
        /// Head of an object that is read to tell its format and schema.
        package static let sampleBytes = 1024 * 1024
        /// Head that is read where the shorter one tells nothing; AWS reads as much of JSON.
        package static let longSampleBytes = 10 * 1024 * 1024
        /// Metadata files of Delta and Iceberg tables.
        package static let metadataBytes = 64 * 1024 * 1024
        /// Crawls of a crawler that are remembered.
        package static let crawlsKept = 1000
        /// Objects that a crawl says of why it skipped them.
        package static let skippedObjectsTold = 100
        package static let exclusionsPerTarget = 100
        package static let sampleRecords = 1000
        package static let columnsPerTable = 10_000
        package static let partitionsPerWrite = 500
    }

    package enum Jobs {
        package static let logLineBytes = 256 * 1024
        /// Names and values of a run's arguments together.
        package static let argumentBytes = 64 * 1024
        package static let stopGraceSeconds = 5
        package static let memoryBytes: Int64 = 4 * 1024 * 1024 * 1024
        package static let openFiles = 4096
        package static let sparkOpenFiles = 65_536
        /// Processes of one run at a time; one that has more is ended.
        package static let processes = 512
        package static let processCheckMilliseconds: Int64 = 200
        /// The heap of a Spark driver on this machine, which has its workers within; a share of the machine's memory.
        package static let sparkHeapMiB = 1024...4096
        package static let sparkHeapShare = 8
        /// What a Spark run may take beside its heap: Python workers, buffers, code.
        package static let sparkOverheadBytes: Int64 = 3 * 1024 * 1024 * 1024
        /// Runs of Spark jobs at a time have this share of the machine's memory together; others wait.
        package static let sparkMemoryShare = 0.75
        package static let credentialSeconds = 3600
        package static let runsWithMetrics = 100
        package static let bookmarkBytes = 64 * 1024 * 1024
        package static let timeoutMinutes = 10_080
        package static let waitingRuns = 1000
        package static let workflowRunsKept = 1000
        /// Interactive sessions at a time, and statements of one.
        package static let sessions = 25
        package static let statements = 10_000
        /// How long a session's driver waits for a statement before it asks again.
        package static let driverWaitSeconds = 20
        /// How long the installation of additional Python modules may take.
        package static let installSeconds = 900
        /// Installed sets of Python modules that are kept.
        package static let moduleSets = 32
    }

    package enum Identity {
        /// Of one role or user.
        package static let attachedPolicies = 20
        /// Policies that are kept in the form in which they are evaluated.
        package static let parsedPolicies = 2000
        /// Callers whose policies are kept together.
        package static let authorities = 2000
        /// Decisions about one caller that are remembered.
        package static let decisions = 1000
    }

    package enum Functions {
        /// Of a request and of an answer.
        package static let payloadBytes = 6 * 1024 * 1024
        /// How long an invocation may take.
        package static let seconds = 300
        /// How long a process is kept, which is as long as its credentials last.
        package static let processSeconds = 43_200
    }

    package enum Logs {
        package static let eventsPerPut = 10_000
        package static let bytesPerPut = 1_048_576
        package static let eventOverheadBytes = 26
        package static let eventsPerPage = 10_000
        package static let bytesPerPage = 1_048_576
    }

    package enum Storage {
        package static let segmentBytes = 64 * 1024 * 1024
        /// Zeros written after a small write, for those that follow; and what is a small write.
        package static let zeroAheadBytes = 1024 * 1024
        package static let zeroAheadAtLeastBytes = 64 * 1024
        package static let zeroAheadBelowBytes = 128 * 1024
        /// Segments kept to be written over; how many times as much room must be free; and how long they are kept unwanted.
        package static let spareSegments = 16
        package static let freeShareOfSpares = 64
        package static let spareSeconds = 600
        /// Stretch of a segment that one entry of the index stands for.
        package static let indexedBytes = 64 * 1024
        /// Appended, not yet synced; above it the log refuses writes.
        package static let pendingBytes = 128 * 1024 * 1024
        package static let blockingThreads = 16
        /// Kept to be given up when the disk is full; and what is free at least while it is not.
        package static let reserveBytes = 8 * 1024 * 1024
        package static let leastFreeBytes = 1024 * 1024
        /// Sealed segments that are held open.
        package static let openSegments = 256
    }
}
