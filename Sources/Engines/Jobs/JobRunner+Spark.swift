import Core
import Foundation
import Storage

/// What a Spark driver is told: see `millrace_spark_settings.py`.
///
/// https://docs.aws.amazon.com/glue/latest/dg/aws-glue-programming-etl-glue-arguments.html
private struct SparkSettings: Encodable {
    let folder: String
    let name: String
    let cores: Int
    let memoryMiB: Int
    let master: String?
    let jars: [String]
    let pyFiles: [String]
    let files: [String]
    let properties: String?
    let conf: String
    let eventLogs: String?
    let usesCatalog: Bool
    let tellsMetrics: Bool
    let library: String
    let endpoint: String

    private enum CodingKeys: CodingKey {
        case folder, name, cores, memoryMiB, master, jars, pyFiles, files, conf, eventLogs, usesCatalog, library
        case endpoint, properties, tellsMetrics
    }

    /// Writes what is absent as null.
    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(folder, forKey: .folder)
        try container.encode(name, forKey: .name)
        try container.encode(cores, forKey: .cores)
        try container.encode(memoryMiB, forKey: .memoryMiB)
        try container.encode(master, forKey: .master)
        try container.encode(jars, forKey: .jars)
        try container.encode(pyFiles, forKey: .pyFiles)
        try container.encode(files, forKey: .files)
        try container.encode(properties, forKey: .properties)
        try container.encode(conf, forKey: .conf)
        try container.encode(eventLogs, forKey: .eventLogs)
        try container.encode(usesCatalog, forKey: .usesCatalog)
        try container.encode(tellsMetrics, forKey: .tellsMetrics)
        try container.encode(library, forKey: .library)
        try container.encode(endpoint, forKey: .endpoint)
    }
}

extension JobRunner {
    /// Writes the settings of a run's driver into its folder and returns the file's path.
    func sparkSettings(
        _ workers: JobWorkers?, _ name: String, _ arguments: [String: String], _ place: Workplace, _ folder: String
    ) async throws -> String {
        if let language = arguments["--job-language"], language.lowercased() != "python" {
            throw Preparation(message: "Jobs in \(language) are not supported by Millrace; use python.")
        }
        let own = try await pool.run { try Self.jars(in: environment.spark.jars) }
        try checkFormats(arguments["--datalake-formats"] ?? "", jars: own)
        let extra = try await fetchAll(arguments["--extra-jars"] ?? "", into: folder + "/libraries", place.source)
        let files = try await fetchAll(arguments["--extra-files"] ?? "", into: folder, place.source)
        var eventLogs: String?
        if arguments["--enable-spark-ui"] == "true" {
            eventLogs = arguments["--spark-event-logs-path"]
            guard eventLogs?.hasPrefix("s3://") == true else {
                throw Preparation(message: "--enable-spark-ui needs --spark-event-logs-path, a location on S3.")
            }
        }
        let settings = SparkSettings(
            folder: folder, name: name,
            cores: min(ProcessInfo.processInfo.activeProcessorCount, workers?.executorCores ?? 4),
            memoryMiB: slots.heapMiB, master: environment.spark.master, jars: own + extra,
            pyFiles: place.libraries + (try await pool.run { try Self.modules(in: folder + "/libraries") }),
            files: files,
            properties: environment.spark.properties, conf: arguments["--conf"] ?? "", eventLogs: eventLogs,
            usesCatalog: arguments["--enable-glue-datacatalog"] != "false",
            tellsMetrics: arguments["--enable-metrics"].map { $0 != "false" } ?? false, library: environment.library,
            endpoint: environment.endpointURL)
        let path = folder + "/spark-settings.json"
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let bytes = try encoder.encode(settings)
        try await pool.run { try bytes.write(to: URL(fileURLWithPath: path)) }
        return path
    }

    private static func jars(in folder: String?) throws -> [String] {
        guard let folder else { return [] }
        return try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".jar") }.sorted()
            .map { "\(folder)/\($0)" }
    }

    private static func modules(in folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".py") }.sorted()
            .map { "\(folder)/\($0)" }
    }

    /// Table formats come with jars, which must be there.
    private func checkFormats(_ list: String, jars: [String]) throws {
        for format in list.split(separator: ",").map({ $0.trimmingCharacters(in: .whitespaces) }) {
            let prefixes = ["delta": "delta-spark", "iceberg": "iceberg-spark-runtime", "hudi": "hudi-spark"]
            guard let prefix = prefixes[format] else {
                throw Preparation(message: "\(format) is not a format of --datalake-formats: delta, hudi, iceberg.")
            }
            guard jars.contains(where: { $0.contains("/\(prefix)") }) else {
                throw Preparation(
                    message: "--datalake-formats \(format) needs a jar \(prefix)*.jar in the folder of --spark-jars.")
            }
        }
    }
}
