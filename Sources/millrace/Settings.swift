import ArgumentParser
import Configuration
import Core
import Delivery
import Foundation
import Functions
import Gateway
import Jobs
import Logging
import Storage
import Streams
import SystemPackage
import Warehouse

/// How the server runs: the command line, then the environment, then the file, then the defaults.
struct Settings: Sendable {
    let data: String
    let host: String
    let port: Int
    let account: AccountID
    let region: Region
    let mode: AuthenticationMode
    let allowsReset: Bool
    /// Names and origins that open mode lets in beside its own.
    let allowedHosts: [String]
    let allowedOrigins: [String]
    let metricsToken: String?
    let maxConnections: Int?
    /// What each account may have; nil where nothing is bounded.
    let quotas: Quotas?
    let jobPython: String
    let spark: JobEnvironment.Spark
    /// A folder of wheels that additional modules of jobs are installed from.
    let wheels: String?
    let limits: ThroughputLimits
    /// What stands for Lambda functions, by name or ARN.
    let functions: [String: FunctionTarget]
    /// What stands for Redshift clusters.
    let clusters: ClusterServers
    /// What may be reached by deliveries to HTTP endpoints beside those of AWS's rules.
    let endpoints: EndpointHosts
    /// Base64 of 32 bytes; the key lies in the data folder without it.
    let masterKey: String?
    /// Where systemd puts credentials, the master key among them.
    let credentials: String?
    /// PEM files of a certificate chain and its key; the server speaks TLS if they are given.
    let tlsCertificate: String?
    let tlsKey: String?
    let logLevel: Logger.Level

    /// Throws `ValidationError` for a setting that cannot be.
    init(_ options: ServerOptions) async throws {
        var flags: [AbsoluteConfigKey: ConfigValue] = [:]
        func set(_ name: String, _ value: ConfigContent?) {
            if let value { flags[AbsoluteConfigKey([name])] = ConfigValue(value, isSecret: false) }
        }
        set("data", options.data.map { .string($0) })
        set("host", options.host.map { .string($0) })
        set("port", options.port.map { .int($0) })
        set("account", options.account.map { .string($0) })
        set("region", options.region.map { .string($0) })
        set("auth", options.auth.map { .string($0) })
        set("allowHost", options.allowHost.isEmpty ? nil : .stringArray(options.allowHost))
        set("allowOrigin", options.allowOrigin.isEmpty ? nil : .stringArray(options.allowOrigin))
        set("metricsToken", options.metricsToken.map { .string($0) })
        set("maxConnections", options.maxConnections.map { .int($0) })
        set("quotaBytes", options.quotaBytes.map { .int($0) })
        set("quotaStreams", options.quotaStreams.map { .int($0) })
        set("quotaRuns", options.quotaRuns.map { .int($0) })
        set("quotaConnections", options.quotaConnections.map { .int($0) })
        set("allowReset", options.allowReset ? .bool(true) : nil)
        set("tlsCertificate", options.tlsCertificate.map { .string($0) })
        set("tlsKey", options.tlsKey.map { .string($0) })
        set("limits", options.limits.map { .string($0) })
        set("jobPython", options.jobPython.map { .string($0) })
        set("sparkMaster", options.sparkMaster.map { .string($0) })
        set("sparkJars", options.sparkJars.map { .string($0) })
        set("sparkHome", options.sparkHome.map { .string($0) })
        set("sparkProperties", options.sparkProperties.map { .string($0) })
        set("wheels", options.wheels.map { .string($0) })
        set("functions", options.function.isEmpty ? nil : .stringArray(options.function))
        set("clusters", options.cluster.isEmpty ? nil : .stringArray(options.cluster))
        set("endpoints", options.endpoint.isEmpty ? nil : .stringArray(options.endpoint))
        set("logLevel", options.logLevel.map { .string($0) })
        var providers: [any ConfigProvider] = [
            InMemoryProvider(values: flags), EnvironmentVariablesProvider().prefixKeys(with: "millrace"),
        ]
        if let file = options.config ?? ProcessInfo.processInfo.environment["MILLRACE_CONFIG"] {
            do {
                providers.append(try await FileProvider<JSONSnapshot>(filePath: FilePath(file)))
            } catch {
                throw ValidationError("The configuration file \(file) cannot be read: \(error)")
            }
        }
        try self.init(ConfigReader(providers: providers))
    }

    private init(_ config: ConfigReader) throws {
        data = config.string(forKey: "data", default: "data")
        host = config.string(forKey: "host", default: "127.0.0.1")
        port = config.int(forKey: "port", default: 4566)
        allowsReset = config.bool(forKey: "allowReset", default: false)
        allowedHosts = config.stringArray(forKey: "allowHost", default: []) + [host]
        allowedOrigins = config.stringArray(forKey: "allowOrigin", default: [])
        metricsToken = config.string(forKey: "metricsToken", isSecret: true)
        maxConnections = config.int(forKey: "maxConnections")
        quotas = try Self.quotas(config)
        guard (1...65_535).contains(port) else { throw ValidationError("--port must lie between 1 and 65535.") }
        let accountText = config.string(forKey: "account", default: AccountID.default.rawValue)
        guard let account = AccountID(accountText) else { throw ValidationError("--account must have twelve digits.") }
        self.account = account
        let regionText = config.string(forKey: "region", default: Region.usEast1.rawValue)
        guard let region = Region(regionText) else { throw ValidationError("--region must be a region's name.") }
        self.region = region
        let modeText = config.string(forKey: "auth", default: AuthenticationMode.open.rawValue)
        guard let mode = AuthenticationMode(rawValue: modeText) else {
            throw ValidationError("--auth must be open, verify or enforce.")
        }
        let isLoopback = host == "localhost" || host == "::1" || host.hasPrefix("127.")
        guard mode != .open || isLoopback else {
            throw ValidationError(
                "With --auth open the server listens on loopback only, as anybody who reaches it can do anything. "
                    + "Use --auth verify to listen on \(host).")
        }
        self.mode = mode
        let levelText = config.string(forKey: "logLevel", default: "info")
        guard let level = Logger.Level(rawValue: levelText) else {
            throw ValidationError("--log-level must be trace, debug, info, notice, warning or error.")
        }
        logLevel = level
        let limitsText = config.string(forKey: "limits", default: ThroughputLimits.none.rawValue)
        guard let limits = ThroughputLimits(rawValue: limitsText) else {
            throw ValidationError("--limits must be aws or none.")
        }
        self.limits = limits
        tlsCertificate = config.string(forKey: "tlsCertificate")
        tlsKey = config.string(forKey: "tlsKey")
        guard (tlsCertificate == nil) == (tlsKey == nil) else {
            throw ValidationError("--tls-certificate and --tls-key go together.")
        }
        var functions: [String: FunctionTarget] = [:]
        for text in config.stringArray(forKey: "functions", default: []) {
            guard let (name, target) = FunctionTarget.parse(text) else {
                throw ValidationError("--function must be NAME=URL or NAME=FILE.py:HANDLER, and not \(text).")
            }
            if case .python(let file, _) = target, !FileManager.default.isReadableFile(atPath: file) {
                throw ValidationError("The file \(file) of the function \(name) cannot be read.")
            }
            functions[name] = target
        }
        self.functions = functions
        do throws(ClusterServers.Invalid) {
            clusters = try ClusterServers(
                config.stringArray(forKey: "clusters", default: []), allowsLocal: mode == .open)
        } catch { throw ValidationError("--cluster must be HOST[:PORT]=HOST:PORT.") }
        endpoints = EndpointHosts(allowed: config.stringArray(forKey: "endpoints", default: []))
        masterKey = config.string(forKey: "masterKey", isSecret: true)
        credentials = ProcessInfo.processInfo.environment["CREDENTIALS_DIRECTORY"]
        spark = JobEnvironment.Spark(
            master: config.string(forKey: "sparkMaster"),
            jars: try Self.folder("--spark-jars", config.string(forKey: "sparkJars")),
            home: try Self.folder("--spark-home", config.string(forKey: "sparkHome")),
            properties: try Self.file("--spark-properties", config.string(forKey: "sparkProperties")),
            variables: ProcessInfo.processInfo.environment)
        wheels = try Self.folder("--wheels", config.string(forKey: "wheels"))
        jobPython = try Self.executable(config.string(forKey: "jobPython", default: "python3"))
    }

    private static func quotas(_ config: ConfigReader) throws -> Quotas? {
        func bound(_ key: String, _ option: String) throws -> Int? {
            guard let value = config.int(forKey: ConfigKey(key)) else { return nil }
            guard value > 0 else { throw ValidationError("\(option) must be above zero.") }
            return value
        }
        let bounds = Quotas.Bounds(
            bytes: try bound("quotaBytes", "--quota-bytes"), streams: try bound("quotaStreams", "--quota-streams"),
            runs: try bound("quotaRuns", "--quota-runs"),
            connections: try bound("quotaConnections", "--quota-connections"))
        let isBounded = [bounds.bytes, bounds.streams, bounds.runs, bounds.connections].contains { $0 != nil }
        return isBounded ? Quotas(bounds) : nil
    }

    /// The path of a folder that must be there.
    private static func folder(_ option: String, _ path: String?) throws -> String? {
        guard let path else { return nil }
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
            throw ValidationError("\(option) must be a folder: \(path) is none.")
        }
        return URL(fileURLWithPath: path).path
    }

    /// The path of a file that must be readable.
    private static func file(_ option: String, _ path: String?) throws -> String? {
        guard let path else { return nil }
        guard FileManager.default.isReadableFile(atPath: path) else {
            throw ValidationError("\(option) must be a file: \(path) cannot be read.")
        }
        return URL(fileURLWithPath: path).path
    }

    /// The file of a program that is named by its path, or found on the search path.
    private static func executable(_ name: String) throws -> String {
        guard !name.contains("/") else { return URL(fileURLWithPath: name).path }
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin").split(separator: ":")
        let found = folders.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
        // Without a Python only jobs fail, each with a message of its own.
        return found ?? "/usr/bin/\(name)"
    }

    var endpointURL: String {
        "\(tlsCertificate == nil ? "http" : "https")://\(host.contains(":") ? "[\(host)]" : host):\(port)"
    }
}
