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
        let level = settings.logLevel
        LoggingSystem.bootstrap { label in
            var handler = StreamLogHandler.standardError(label: label)
            handler.logLevel = level
            return handler
        }
        let logger = Logger(label: "millrace")
        let clock = SystemClock()
        let folder = try DataFolder(path: settings.data)
        let pool = BlockingPool()
        let spares = try SpareSegments(folder: folder.path + "/spare-segments")
        let documents = try DocumentStore(path: folder.path + "/documents.sqlite")
        let identity = Identity(documents: documents, clock: clock, enforces: settings.mode == .enforce)
        let streams = try await Streams(
            documents: documents, folder: try folder.folder("streams"), pool: pool, spares: spares, clock: clock,
            masterKey: try MasterKey(text: settings.masterKey, file: folder.path + "/master-key"),
            limits: settings.limits, logger: logger)
        let queues = try await Queues(streams: streams, documents: documents, clock: clock)
        let objects = try await Objects(
            documents: documents, folder: try folder.folder("objects"), pool: pool, clock: clock)
        let events = LogEvents(documents: documents, folder: try folder.folder("logs"), pool: pool, clock: clock)
        let catalog = Catalog(documents: documents, clock: clock, logger: logger)
        let jobEnvironment = try jobEnvironment()
        let functions = Functions(
            targets: settings.functions, environment: jobEnvironment, folder: try folder.folder("runs"),
            identity: identity, logEvents: events, pool: pool, clock: clock, logger: logger)
        let delivery = try await Delivery(
            documents: documents, folder: try folder.folder("delivery"), pool: pool, spares: spares, streams: streams,
            objects: objects, catalog: catalog, identity: identity, logEvents: events, functions: functions,
            clusters: settings.clusters, clock: clock, logger: logger)
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
        let authentication = Authentication(
            mode: settings.mode, account: settings.account, region: settings.region, identity: identity,
            root: settings.mode == .open ? nil : try RootKey(folder: folder.path).credentials, clock: clock)
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
                try await identity.reset()
                try await documents.transact { try $0.deleteEverything() }
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
        let gateway = Gateway(
            services: [
                kinesis, firehose, glue,
                IAMAPI(identity: identity), STSAPI(identity: identity), LogsAPI(events: events),
            ],
            s3: S3API(objects: objects), authentication: authentication, reset: reset,
            metrics: { kinesis.prometheusText() + firehose.prometheusText() + glue.prometheusText() },
            runPage: RunPages(jobs: jobs, quality: quality, sessions: sessions).answer, clock: clock, logger: logger)
        let application = try application(gateway, logger)
        // Stopped from the last to the first: requests are drained before what serves them ends.
        let running: [any Service] = [
            catalog, functions, delivery, crawling, statistics, quality, jobs, sessions, orchestration, streams,
            application,
            EndOfSubscriptions(streams: streams),
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
        let http1 = HTTP1Channel.Configuration(
            additionalChannelHandlers: [ExpectContinueHandler()], idleTimeout: .seconds(300))
        guard let certificate = settings.tlsCertificate, let key = settings.tlsKey else {
            return HTTPServerBuilder { PlaintextChannel(gateway: gateway, responder: $0, configuration: http1) }
        }
        let tls = TLSConfiguration.makeServerConfiguration(
            certificateChain: try NIOSSLCertificate.fromPEMFile(certificate).map { .certificate($0) },
            privateKey: .privateKey(try NIOSSLPrivateKey(file: key, format: .pem)))
        return try .http2Upgrade(
            tlsConfiguration: tls,
            configuration: HTTP2ChannelConfiguration(idleTimeout: .seconds(300), streamConfiguration: http1))
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
