import Catalog
import Core
import Crawling
import DataQuality
import Delivery
import FirehoseAPI
import Foundation
import Functions
import Gateway
import GlueAPI
import Hummingbird
import HummingbirdCore
import HummingbirdHTTP2
import IAMAPI
import Identity
import Jobs
import KinesisAPI
import LogEvents
import Logging
import LogsAPI
import NIOCore
import Objects
import Orchestration
import S3API
import SchemaRegistry
import Statistics
import STSAPI
import ServiceLifecycle
import Storage
import Streams
import UnixSignals

/// Puts the engines, the services and the gateway together and runs them.
struct Server {
    let settings: Settings

    init(_ settings: Settings) { self.settings = settings }

    func run() async throws {
        Allocator.keepLargeBlocks()
        OpenFiles.raiseLimit()
        let level = settings.logLevel
        LoggingSystem.bootstrap { label in
            var handler = StreamLogHandler.standardError(label: label)
            handler.logLevel = level
            return handler
        }
        let logger = Logger(label: "millrace")
        let clock = SystemClock()
        // Nothing that the server makes is for others, whoever started it.
        umask(0o077)
        let folder = try DataFolder(path: settings.data)
        for warning in folder.warnings { logger.warning("\(warning)") }
        let masterKey = try MasterKey(
            text: settings.masterKey, credentials: settings.credentials, file: folder.path + "/master-key")
        if !masterKey.isFromOutside {
            logger.notice(
                """
                the master key is in the data folder, so a stolen disk is readable: give it with MILLRACE_MASTER_KEY \
                or a systemd credential named \(MasterKey.credentialName)
                """)
        }
        let pool = BlockingPool()
        let spares = try SpareSegments(folder: folder.path + "/spare-segments")
        let reserve = DiskReserve(folder: folder.path, isStarting: true)
        let documents = try DocumentStore.opened(with: reserve) {
            try DocumentStore(
                path: folder.path + "/documents.sqlite", masterKey: masterKey,
                bounds: StorageBounds(reserve: reserve, quotas: settings.quotas), logger: logger)
        }
        let identity = Identity(documents: documents, clock: clock, enforces: settings.mode == .enforce)
        let streams = try await Streams(
            documents: documents, folder: try folder.folder("streams"), pool: pool, spares: spares, clock: clock,
            masterKey: masterKey, limits: settings.limits, logger: logger)
        let queues = try await Queues(streams: streams, documents: documents, clock: clock)
        let objects = try await Objects(
            documents: documents, folder: try folder.folder("objects"), pool: pool, clock: clock)
        let events = LogEvents(documents: documents, folder: try folder.folder("logs"), pool: pool, clock: clock)
        if settings.quotas?.bounds.bytes != nil { try await events.openAll() }
        let catalog = Catalog(documents: documents, clock: clock, logger: logger)
        let jobEnvironment = try jobEnvironment()
        let functions = Functions(
            targets: settings.functions, environment: jobEnvironment, folder: try folder.folder("runs"),
            identity: identity, logEvents: events, pool: pool, clock: clock, logger: logger)
        let delivery = try await Delivery(
            documents: documents, folder: try folder.folder("delivery"), pool: pool, spares: spares, streams: streams,
            objects: objects, catalog: catalog, identity: identity, logEvents: events, functions: functions,
            clusters: settings.clusters, endpoints: settings.endpoints, clock: clock, logger: logger)
        let registry = SchemaRegistry(documents: documents, clock: clock)
        let crawling = try await Crawling(
            documents: documents, objects: objects, catalog: catalog, registry: registry, identity: identity,
            logEvents: events,
            clusters: settings.clusters, pool: pool, clock: clock, logger: logger)
        let statistics = try await StatisticsTasks(
            documents: documents, catalog: catalog, objects: objects, identity: identity, pool: pool, clock: clock,
            logger: logger, kept: GlueAPI.kept)
        let quality = try await DataQuality(
            documents: documents, folder: try folder.folder("runs"), catalog: catalog, objects: objects,
            identity: identity,
            pool: pool, clock: clock, logger: logger)
        let jobs = try await Jobs(
            documents: documents, folder: try folder.folder("runs"), environments: folder.path + "/environments",
            environment: jobEnvironment, objects: objects, identity: identity, logEvents: events, pool: pool,
            clock: clock, logger: logger)
        let sessions = try await Sessions(documents: documents, jobs: jobs, clock: clock, logger: logger)
        let orchestration = Orchestration(
            documents: documents, jobs: jobs, crawling: crawling, clock: clock, logger: logger)
        let authenticator = Authenticator(
            mode: settings.mode, account: settings.account, region: settings.region, identity: identity,
            root: settings.mode == .open ? nil : try RootKey(folder: folder.path, masterKey: masterKey).credentials,
            clock: clock)
        var reset: (@Sendable () async throws -> Void)?
        if settings.allowsReset {
            reset = {
                try await jobs.reset()
                await sessions.reset()
                try await crawling.reset()
                await statistics.reset()
                await quality.reset()
                try await delivery.reset()
                queues.reset()
                try await streams.reset()
                try await events.reset()
                try await objects.reset()
                try await documents.transact { try $0.deleteEverything() }
                // Last, as it tells those who remember policies that they are gone.
                try await identity.reset()
            }
        }
        let kinesis = try await KinesisAPI(
            streams: streams, queues: queues, delivery: delivery, documents: documents, clock: clock)
        let firehose = FirehoseAPI(
            delivery: delivery, identity: identity, keepsLimits: settings.limits == .aws, clock: clock)
        let glue = GlueAPI(
            catalog: catalog, objects: objects, crawling: crawling, jobs: jobs, schemaRegistry: registry,
            statistics: statistics, dataQuality: quality, orchestration: orchestration, sessions: sessions,
            documents: documents)
        var configuration = GatewayConfiguration(
            services: [
                kinesis, firehose, glue,
                IAMAPI(identity: identity), STSAPI(identity: identity), LogsAPI(events: events),
            ],
            s3: S3API(objects: objects), authenticator: authenticator, identity: identity)
        configuration.speaksTLS = settings.tlsCertificate != nil
        configuration.maxConnections = settings.maxConnections ?? OpenFiles.connections
        configuration.connectionsPerAccount = settings.quotas?.bounds.connections
        configuration.allowedHosts = settings.allowedHosts
        configuration.allowedOrigins = settings.allowedOrigins
        configuration.metricsToken = settings.metricsToken
        configuration.metrics = {
            kinesis.prometheusText() + firehose.prometheusText() + glue.prometheusText() + reserve.prometheusText()
        }
        configuration.problem = { reserve.problem }
        configuration.reset = reset
        configuration.runPage = RunPages(jobs: jobs, quality: quality, sessions: sessions).answer
        let gateway = Gateway(configuration, clock: clock, logger: logger)
        let application = try application(gateway, logger)
        reserve.started()
        // Stopped from the last to the first: requests are drained before what serves them ends.
        let running: [any Service] = [
            DiskWatch(reserve: reserve, pool: pool, logger: logger), catalog, functions, delivery, crawling, statistics,
            quality, jobs, sessions, orchestration, streams,
            application,
            EndOfSubscriptions(streams: streams), StopDeadline(seconds: Limits.stopSeconds, logger: logger),
        ]
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: running.map {
                    .init(service: $0, successTerminationBehavior: .gracefullyShutdownGroup)
                }, gracefulShutdownSignals: [.sigterm, .sigint], logger: logger))
        try await group.run()
        await streams.close()
        await events.close()
        await pool.shutdown()
        try documents.close()
        logger.notice("stopped")
        withExtendedLifetime(folder) {}
    }

    private func application(_ gateway: Gateway, _ logger: Logger) throws -> Application<Gateway> {
        var applicationLogger = logger
        // The gateway writes the access log; what the HTTP library says of each connection adds nothing.
        applicationLogger.logLevel = max(logger.logLevel, .warning)
        let settings = settings
        return Application(
            responder: gateway,
            server: try listener(gateway),
            configuration: ApplicationConfiguration(
                address: .hostname(settings.host, port: settings.port), serverName: "Millrace"),
            onServerRunning: { _ in
                logger.notice(
                    "serving", metadata: ["endpoint": "\(settings.endpointURL)", "data": "\(settings.data)"])
            }, logger: applicationLogger)
    }

    /// HTTP/1.1 and HTTP/2, with TLS if there is a certificate.
    private func listener(_ gateway: Gateway) throws -> HTTPServerBuilder {
        var tls: TLSConfiguration?
        if let certificate = settings.tlsCertificate, let key = settings.tlsKey {
            tls = TLSConfiguration.makeServerConfiguration(
                certificateChain: try NIOSSLCertificate.fromPEMFile(certificate).map { .certificate($0) },
                privateKey: .privateKey(try NIOSSLPrivateKey(file: key, format: .pem)))
        }
        let configuration = tls
        return HTTPServerBuilder { try ServerChannel(gateway: gateway, tls: configuration, responder: $0) }
    }

    /// The library that jobs import lies in a folder `Python` beside the program, or further up.
    private func jobEnvironment() throws -> JobEnvironment {
        var place = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
        while !FileManager.default.fileExists(atPath: place.path + "/Python/awsglue") {
            guard place.path != "/" else { throw MissingLibrary() }
            place = place.deletingLastPathComponent()
        }
        return JobEnvironment(
            python: settings.jobPython, library: place.path + "/Python", endpointURL: settings.endpointURL,
            spark: settings.spark, wheels: settings.wheels)
    }

    private struct MissingLibrary: Error, CustomStringConvertible {
        let description = "The folder Python/awsglue, which jobs need, lies neither beside the program nor above it."
    }
}

/// Ends subscriptions when the server is asked to stop, as the listener waits for its requests to be over.
private struct EndOfSubscriptions: Service {
    let streams: Streams

    func run() async throws {
        try? await gracefulShutdown()
        streams.endSubscriptions()
    }
}
