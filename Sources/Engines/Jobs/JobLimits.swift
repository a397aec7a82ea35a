import Core

/// What the processes of a run may use together.
package struct JobLimits: Sendable {
    /// More of it ends the run.
    package let memoryBytes: Int64
    /// Processors that the processes are bound to, as far as the machine has them; nil for all.
    let processors: Int?
    private let openFiles: Int
    /// Whether one process may have no more than that memory either; a Java machine reserves more than it uses.
    let bindsEach: Bool

    /// The limits of a function, which has no capacity of its own.
    static let function = JobLimits(memoryBytes: Limits.Jobs.memoryBytes, processors: nil, bindsEach: true)

    private init(memoryBytes: Int64, processors: Int?, openFiles: Int = Limits.Jobs.openFiles, bindsEach: Bool) {
        self.memoryBytes = memoryBytes
        self.processors = processors
        self.openFiles = openFiles
        self.bindsEach = bindsEach
    }

    /// Of a Python shell run with so many data processing units.
    init(_ capacity: Double) {
        self.init(memoryBytes: Limits.Jobs.memoryBytes, processors: Self.processors(capacity), bindsEach: true)
    }

    /// Of a Spark driver with a heap of that size.
    init(sparkHeapMiB: Int, _ capacity: Double) {
        self.init(
            memoryBytes: Int64(sparkHeapMiB) * 1024 * 1024 + Limits.Jobs.sparkOverheadBytes,
            processors: Self.processors(capacity), openFiles: Limits.Jobs.sparkOpenFiles, bindsEach: false)
    }

    /// A data processing unit has four virtual CPUs; part of one is a whole processor here.
    ///
    /// https://docs.aws.amazon.com/glue/latest/dg/add-job.html
    private static func processors(_ capacity: Double) -> Int { max(1, Int(clamping: (capacity * 4).rounded(.up))) }

    /// As `millrace_limits.py` reads them.
    var variables: [String: String] {
        var variables = ["MILLRACE_LIMIT_OPEN_FILES": "\(openFiles)"]
        if bindsEach { variables["MILLRACE_LIMIT_MEMORY_BYTES"] = "\(memoryBytes)" }
        if let processors { variables["MILLRACE_LIMIT_PROCESSORS"] = "\(processors)" }
        return variables
    }
}
