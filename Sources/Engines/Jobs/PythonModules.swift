import Core
import Crypto
import Foundation
import Storage

/// Additional Python modules of jobs, installed once into a folder for each set of them.
///
/// https://docs.aws.amazon.com/glue/latest/dg/aws-glue-programming-python-libraries.html
actor PythonModules {
    enum Module: Sendable {
        /// As pip names it: `name`, `name==1.0`.
        case named(String)
        /// A wheel in the run's folder.
        case file(String)
    }

    private let python: String
    private let wheels: String?
    private let folder: String
    private let pool: BlockingPool
    private let clock: any WallClock
    /// Sets that are being installed.
    private var installing: [String: Task<String, any Error>] = [:]

    init(python: String, wheels: String?, folder: String, pool: BlockingPool, clock: any WallClock) {
        self.python = python
        self.wheels = wheels
        self.folder = folder
        self.pool = pool
        self.clock = clock
    }

    /// Installs a set of modules if it is not there yet; returns its folder.
    ///
    /// Throws `JobRunner.Preparation` if pip fails; what it says goes to `output`.
    func install(
        _ modules: [Module], options: [String], runID: String, folder run: String, stop: Signal,
        output: @Sendable @escaping ([UInt8]) async -> Void
    ) async throws -> String {
        let key = try await key(modules, options)
        let place = "\(folder)/\(key)"
        if FileManager.default.fileExists(atPath: place) {
            try? FileManager.default.setAttributes([.modificationDate: Date()], ofItemAtPath: place)
            return place
        }
        if let running = installing[key] { return try await running.value }
        let task = Task {
            try await build(modules, options, runID: runID, run: run, place: place, stop: stop, output: output)
        }
        installing[key] = task
        defer { installing[key] = nil }
        return try await task.value
    }

    /// What a set depends on: the interpreter, the names, the content of files, the options.
    private func key(_ modules: [Module], _ options: [String]) async throws -> String {
        var parts = [python, wheels ?? ""] + options
        for module in modules {
            switch module {
            case .named(let name): parts.append(name)
            case .file(let path):
                let bytes = try await pool.run { FileManager.default.contents(atPath: path) ?? Data() }
                parts.append("\(path.split(separator: "/").last ?? "") \(Self.digest(bytes))")
            }
        }
        return Self.digest(Data(parts.joined(separator: "\n").utf8))
    }

    private static func digest(_ bytes: Data) -> String { Array(SHA256.hash(data: bytes)).hexadecimal }

    private func build(
        _ modules: [Module], _ options: [String], runID: String, run: String, place: String, stop: Signal,
        output: @Sendable @escaping ([UInt8]) async -> Void
    ) async throws -> String {
        let target = run + "/modules"
        let names = modules.map {
            switch $0 {
            case .named(let name): name
            case .file(let path): path
            }
        }
        let source = wheels.map { ["--no-index", "--find-links", $0] } ?? []
        // Where packages come from is what the server's own pip uses.
        let inherited = ProcessInfo.processInfo.environment.filter { name, _ in
            name.hasPrefix("PIP_") || ["PATH", "SSL_CERT_FILE", "HTTPS_PROXY", "https_proxy"].contains(name)
        }
        let process = JobProcess(
            runID: runID, interpreter: python,
            arguments: ["-m", "pip", "install", "--disable-pip-version-check", "--no-input", "--target", target]
                + source + options + names,
            environment: inherited.merging(["HOME": run, "TMPDIR": run]) { $1 }, folder: run,
            memoryBytes: Limits.Jobs.memoryBytes)
        let ending = try await process.run(
            stop: stop, deadline: clock.now().adding(seconds: Limits.Jobs.installSeconds), clock: clock, pool: pool,
            output: { await output($0) }, errors: { await output($0) })
        guard ending == .exited(0) else {
            throw JobRunner.Preparation(
                message: "Additional Python modules could not be installed: \(names.joined(separator: ", ")).")
        }
        try await pool.run { [folder] in
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            try Self.removeOldest(in: folder, keeping: Limits.Jobs.moduleSets - 1)
            try FileManager.default.moveItem(atPath: target, toPath: place)
        }
        return place
    }

    /// Sets that were not used for long make place for new ones.
    private static func removeOldest(in folder: String, keeping count: Int) throws {
        let dated = try FileManager.default.contentsOfDirectory(atPath: folder).map { name in
            let path = "\(folder)/\(name)"
            let date = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
            return (path, date ?? .distantPast)
        }
        for (path, _) in dated.sorted(by: { $0.1 > $1.1 }).dropFirst(count) {
            try FileManager.default.removeItem(atPath: path)
        }
    }
}
