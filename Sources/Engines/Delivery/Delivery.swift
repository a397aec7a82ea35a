import Catalog
import Columns
import Core
import Functions
import Identity
import LogEvents
import Logging
import Objects
import ServiceLifecycle
import Storage
import Streams
import Synchronization
import Warehouse

/// Delivery streams: what Data Firehose does.
///
/// Every stream has a worker for as long as it exists and the server runs.
package final class Delivery: Service, Sendable {
    let services: DeliveryServices
    private let folder: String
    private let streams: Streams
    private let running = Mutex<[Key: Running]>([:])

    var documents: DocumentStore { services.documents }
    var clock: any WallClock { services.clock }

    private struct Key: Hashable {
        let scope: Scope
        let name: String
    }

    private struct Running {
        let stream: DeliveryStream
        /// The stream's own log; nil where another stream is the source.
        let log: SegmentLog?
        /// Seals the records of the own log.
        let cipher: RecordCipher?
        var worker: Task<Void, Never>
    }

    /// Opens every delivery stream that the document store knows, and begins to deliver.
    package init(
        documents: DocumentStore, folder: String, pool: BlockingPool, spares: SpareSegments, streams: Streams,
        objects: Objects, catalog: Catalog, identity: Identity, logEvents: LogEvents, functions: Functions,
        clusters: ClusterServers, endpoints: EndpointHosts, clock: any WallClock, logger: Logger
    ) async throws {
        services = DeliveryServices(
            documents: documents, objects: objects, catalog: catalog, identity: identity, logEvents: logEvents,
            functions: functions, clusters: clusters, endpoints: endpoints, pool: pool, spares: spares,
            conversionMemory: Stock(keepingFor: .seconds(5), pool: pool) { ConversionMemory() }, clock: clock,
            logger: logger)
        self.folder = folder
        self.streams = streams
        documents.quotas?.add(.bytes) { [weak self] in
            self?.all(of: $0).reduce(0) { $0 + ($1.log?.storedBytes ?? 0) } ?? 0
        }
        documents.quotas?.add(.streams) { [weak self] in self?.all(of: $0).count ?? 0 }
        for stored in try await documents.read({ try $0.listEverywhere(DeliveryStreamDocument.self) }) {
            do {
                try await begin(DeliveryStream(scope: stored.scope, name: stored.name, document: stored.value))
            } catch let damage as DocumentDamage {
                // Its stream is not served, and all others are.
                logger.error(
                    "a delivery stream does not start", metadata: ["stream": "\(stored.name)", "error": "\(damage)"])
            }
        }
    }

    /// Of an account, in all regions.
    private func all(of account: AccountID) -> [Running] {
        running.withLock { running in running.filter { $0.key.scope.account == account }.map(\.value) }
    }

    /// Which HTTP endpoints may be reached.
    package var endpoints: EndpointHosts { services.endpoints }

    /// Stops the workers when the server shuts down; what is not delivered then is delivered after the next start.
    package func run() async throws {
        try? await gracefulShutdown()
        let all = running.withLock { Array($0.values) }
        all.forEach { $0.worker.cancel() }
        for one in all {
            await one.worker.value
            await one.log?.close()
        }
    }

    private func begin(_ stream: DeliveryStream) async throws {
        var log: SegmentLog?
        var cipher: RecordCipher?
        if stream.document.source == .direct {
            log = try await openLog(logFolder(stream.document), of: stream)
            cipher = try await RecordCipher(documents: documents, streamID: stream.document.id)
        }
        let worker = Task { [log, cipher] in await self.work(stream, log, cipher) }
        running.withLock {
            $0[Key(scope: stream.scope, name: stream.storedName)] = Running(
                stream: stream, log: log, cipher: cipher, worker: worker)
        }
    }

    private func logFolder(_ document: DeliveryStreamDocument) -> String { folder + "/" + document.id }
    func stagingFolder(_ document: DeliveryStreamDocument) -> String { logFolder(document) + "-staging" }

    func openLog(_ folder: String, of stream: DeliveryStream) async throws -> SegmentLog {
        let log = try await SegmentLog.open(folder: folder, pool: services.pool, spares: services.spares)
        for damage in log.damage {
            services.logger.error(
                "a delivery stream's records are damaged", metadata: ["stream": "\(stream.name)", "place": "\(damage)"])
        }
        return log
    }

    func kinesisStream(_ arn: String) throws(DeliveryError) -> Stream {
        guard let parsed = ARN(arn), let account = AccountID(parsed.account), let region = Region(parsed.region),
            let name = parsed.resource(after: "stream/"),
            let stream = try? streams.stream(named: name, in: Scope(account: account, region: region))
        else { throw .sourceNotFound(arn: arn) }
        return stream
    }

    // MARK: Delivery streams

    package func create(
        _ name: String, source: DeliveryStreamDocument.Source, settings: DestinationSettings, tags: [String: String],
        isEncrypted: Bool, in scope: Scope
    ) async throws -> DeliveryStream {
        let destination = settings.destination
        try documents.quotas?.check(.streams, for: scope.account)
        try check(destination)
        if let backup = settings.backup { try check(backup) }
        let now = clock.now()
        var document = DeliveryStreamDocument(
            id: RandomText.uuid(), createdAt: now, updatedAt: now, version: 1, source: source,
            destination: destination, tags: tags, isEncrypted: isEncrypted)
        document.backup = settings.backup
        document.endpoint = settings.endpoint
        document.table = settings.table
        document.channel = settings.channel
        document.isStaged = destination.processing.map { !$0.doesNothing }
        var progress = DeliveryProgress()
        if case .kinesis(let arn, _, _) = source {
            // Delivery begins with what arrives from now on; shards that come later are read from their beginning.
            let stream = try kinesisStream(arn)
            for shard in stream.document.shards {
                progress.checkpoint[shard.number] = try await streams.offset(of: .latest, in: stream, shard: shard)
            }
        }
        try await documents.transact { [progress, document] writer in
            guard try writer.get(DeliveryStreamDocument.self, scope, name) == nil else {
                throw settings.channel == nil
                    ? DeliveryError.streamExists(name: name, account: scope.account)
                    : DeliveryError.channelExists(name: String(name.dropFirst(DeliveryStream.channelPrefix.count)))
            }
            guard try writer.reader.count(.deliveryStream, scope) < Limits.Firehose.streamsPerScope else {
                throw DeliveryError.tooManyStreams
            }
            try writer.put(document, scope, name)
            for kind in [DeliveryLeg.Kind.main, .backup] {
                try writer.put(progress, scope, DeliveryLeg.progressName(kind, of: document))
            }
        }
        let stream = DeliveryStream(scope: scope, name: name, document: document)
        try await begin(stream)
        return stream
    }

    /// Throws unless keys can be made from the destination's prefixes, and records processed and converted as it says.
    private func check(_ destination: S3Destination) throws(DeliveryError) {
        if let function = destination.processing?.function, !services.functions.knows(function.arn) {
            throw .invalidConfiguration(
                "No function is configured for \(function.arn). Millrace has no Lambda service: start it with --function "
                    + "NAME=URL or --function NAME=FILE.py:HANDLER.")
        }
        let template = try KeyTemplate(
            prefix: destination.prefix, timeZone: destination.timeZone, isErrorPrefix: false)
        let isPartitioned = destination.processing?.isPartitioned == true
        if isPartitioned, template.partitionKeys.isEmpty {
            throw .invalidConfiguration(
                "Prefix must contain partitionKeyFromQuery or partitionKeyFromLambda expressions when Dynamic Partitioning "
                    + "is enabled.")
        }
        if !isPartitioned, !template.partitionKeys.isEmpty {
            throw .invalidConfiguration(
                "Prefix must not contain partition keys unless Dynamic Partitioning is enabled.")
        }
        if let processing = destination.processing {
            _ = try RecordProcessor(processing, wantedKeys: template.partitionKeys)
        }
        if let conversion = destination.conversion {
            do {
                _ = try FormatConverter(
                    columns: [TableColumn(name: "a", type: "string")]
                        + conversion.settings.bloomFilterColumns.map { TableColumn(name: $0, type: "string") },
                    conversion.settings)
            } catch { throw .invalidConfiguration("\(error)") }
        }
        _ = try KeyTemplate(prefix: destination.failurePrefix, timeZone: destination.timeZone, isErrorPrefix: true)
    }

    /// The delivery streams of all accounts and regions.
    package func all() -> [DeliveryStream] { everything().filter { $0.document.channel == nil } }

    /// The delivery streams and the channels.
    package func everything() -> [DeliveryStream] { running.withLock { $0.values.map(\.stream) } }

    package func stream(named name: String, in scope: Scope) throws(DeliveryError) -> DeliveryStream {
        guard let found = running.withLock({ $0[Key(scope: scope, name: name)] }) else {
            throw .streamNotFound(name: name, account: scope.account)
        }
        return found.stream
    }

    /// The delivery streams of an account and region in the order of their names.
    package func list(in scope: Scope) -> [DeliveryStream] {
        all().filter { $0.scope == scope }.sorted { $0.name < $1.name }
    }

    /// Removes a delivery stream; records that it has not delivered go with it, as on AWS.
    package func delete(_ stream: DeliveryStream) async throws {
        let key = Key(scope: stream.scope, name: stream.storedName)
        guard let found = running.withLock({ $0.removeValue(forKey: key) }) else { return }
        found.worker.cancel()
        await found.worker.value
        let document = stream.document
        try await documents.transact { writer in
            try writer.delete(.deliveryStream, stream.scope, stream.storedName)
            try writer.delete(.deliveryStaging, stream.scope, document.id)
            for kind in [DeliveryLeg.Kind.main, .staged, .backup] {
                try writer.delete(.deliveryProgress, stream.scope, DeliveryLeg.progressName(kind, of: document))
            }
        }
        try await found.log?.destroy()
        if document.isStaged == true { try await openLog(stagingFolder(document), of: stream).destroy() }
    }

    /// Changes the destination; `version` must be the stream's current one.
    package func updateDestination(
        of stream: DeliveryStream, version: String, _ settings: DestinationSettings
    ) async throws {
        try check(settings.destination)
        if let backup = settings.backup { try check(backup) }
        let before = stream.document
        try await change(stream) { document, now in
            guard version == "\(document.version)" else {
                throw DeliveryError.versionMismatch(name: stream.name, given: version, current: document.version)
            }
            document.destination = settings.destination
            document.backup = settings.backup
            document.endpoint = settings.endpoint
            document.table = settings.table
            // What has been staged stays so: its records are delivered from there.
            if settings.destination.processing?.doesNothing == false { document.isStaged = true }
            document.version += 1
            document.updatedAt = now
        }
        let after = stream.document
        if before.isStaged != after.isStaged || (before.backup == nil) != (after.backup == nil) {
            try await restart(stream, hadBackup: before.backup != nil)
        }
    }

    /// Ends a stream's workers and begins them anew, as its document now asks for.
    private func restart(_ stream: DeliveryStream, hadBackup: Bool) async throws {
        let key = Key(scope: stream.scope, name: stream.storedName)
        guard let found = running.withLock({ $0[key] }) else { return }
        found.worker.cancel()
        await found.worker.value
        if !hadBackup, stream.document.backup != nil {
            // The backup begins where the delivery is.
            let document = stream.document
            try await documents.transact { writer in
                let name = DeliveryLeg.progressName(.main, of: document)
                var progress = try writer.get(DeliveryProgress.self, stream.scope, name)?.value ?? DeliveryProgress()
                progress.plans = []
                try writer.put(progress, stream.scope, DeliveryLeg.progressName(.backup, of: document))
            }
        }
        let worker = Task { await self.work(stream, found.log, found.cipher) }
        let isThere = running.withLock { running in
            running[key]?.worker = worker
            return running[key] != nil
        }
        if !isThere { worker.cancel() }
    }

    /// Begins or ends the encryption of records that come in; those already there stay as they are, and readable.
    package func setEncryption(_ isEncrypted: Bool, of stream: DeliveryStream) async throws {
        guard stream.document.source == .direct else { throw DeliveryError.notDirect(name: stream.name) }
        try await change(stream) { document, _ in document.isEncrypted = isEncrypted }
    }

    package func setTags(_ tags: [String: String], of stream: DeliveryStream) async throws {
        guard tags.count <= Limits.Firehose.tagsPerStream else { throw DeliveryError.tooManyTags }
        try await change(stream) { document, _ in document.tags = tags }
    }

    func change(
        _ stream: DeliveryStream, _ change: @Sendable @escaping (inout DeliveryStreamDocument, Timestamp) throws -> Void
    ) async throws {
        let now = clock.now()
        let changed = try await documents.transact { writer in
            guard var document = try writer.get(DeliveryStreamDocument.self, stream.scope, stream.storedName)?.value
            else {
                throw DeliveryError.streamNotFound(name: stream.name, account: stream.scope.account)
            }
            try change(&document, now)
            try writer.put(document, stream.scope, stream.storedName)
            return document
        }
        stream.update(changed)
    }

    /// Adds a record to a batch that is to be put as it is.
    package static func append(
        to batch: inout LogBatch, maxDataBytes: Int, fill: (UnsafeMutableRawBufferPointer) -> Int?
    ) -> Bool {
        batch.append(
            lane: 0, hashKey: RecordCipher.plain, partitionKey: UnsafeRawBufferPointer(start: nil, count: 0),
            maxDataBytes: maxDataBytes, fill: fill)
    }

    /// Takes in a batch made with `append(to:maxDataBytes:fill:)`; `completion` gets the number of its first record when all of
    /// them are on disk.
    ///
    /// Returns false, and does nothing, where records are not taken in as they are.
    package func put(
        _ batch: consuming LogBatch, into stream: DeliveryStream,
        completion: @Sendable @escaping (Result<UInt64, any Error>) -> Void
    ) -> Bool {
        let found = running.withLock { $0[Key(scope: stream.scope, name: stream.storedName)] }
        guard let log = found?.log, stream.document.isEncrypted != true, documents.reserve?.isShort != true else {
            return false
        }
        do throws(QuotaExceeded) {
            try documents.quotas?.check(adding: batch.frameBytes, toLogs: true, for: stream.scope.account)
        } catch {
            completion(.failure(error))
            return true
        }
        let (records, bytes) = (batch.count, batch.dataBytes)
        log.enqueue(batch, now: clock.now()) { result in
            completion(
                result.map { first in
                    stream.metrics.count { metrics in
                        metrics.incomingRecords += records
                        metrics.incomingBytes += bytes
                    }
                    return first
                }.mapError { error in (error as? LogError).map { DeliveryError.log($0) } ?? error })
        }
        return true
    }

    /// Takes in records, which are on disk when the call returns, and returns the number of each.
    package func put(_ records: [[UInt8]], into stream: DeliveryStream) async throws -> [UInt64] {
        let key = Key(scope: stream.scope, name: stream.storedName)
        guard let found = running.withLock({ $0[key] }) else {
            throw DeliveryError.streamNotFound(name: stream.name, account: stream.scope.account)
        }
        guard let log = found.log, let cipher = found.cipher else { throw DeliveryError.notDirect(name: stream.name) }
        try documents.checkRoom()
        let isEncrypted = stream.document.isEncrypted == true
        let entries = try records.map { data in
            NewLogRecord(
                lane: 0, hashKey: isEncrypted ? RecordCipher.sealed : RecordCipher.plain, partitionKey: "",
                data: isEncrypted ? try cipher.seal(data) : data)
        }
        let bytes = entries.reduce(0) { $0 + $1.data.count }
        try documents.quotas?.check(adding: bytes, toLogs: true, for: stream.scope.account)
        do {
            let first = try await log.append(entries, now: clock.now())
            stream.metrics.count { metrics in
                metrics.incomingRecords += records.count
                metrics.incomingBytes += records.reduce(0) { $0 + $1.count }
            }
            return records.indices.map { first + UInt64($0) }
        } catch let error as LogError { throw DeliveryError.log(error) }
    }

    // MARK: The whole engine

    package func reset() async throws {
        for one in running.withLock({ Array($0.values) }) { try await delete(one.stream) }
    }
}
