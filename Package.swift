// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    // Debug builds and tests check at run time that accesses do not overlap; in release that took 3 % of PutRecords.
    .unsafeFlags(["-enforce-exclusivity=unchecked"], .when(configuration: .release)),
]

/// Where scripts/bootstrap links the headers and libraries of Apache Arrow.
let arrow = Context.packageDirectory + "/.deps/arrow"

/// A target of one storey: its folder is `Sources/<storey>/<name>`.
func target(_ storey: String, _ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .target(name: name, dependencies: dependencies, path: "Sources/\(storey)/\(name)", swiftSettings: settings)
}

func test(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(
        name: name + "Tests", dependencies: dependencies, path: "Tests/\(name)Tests", swiftSettings: settings)
}

let nio: Target.Dependency = .product(name: "NIOCore", package: "swift-nio")
let nioPosix: Target.Dependency = .product(name: "NIOPosix", package: "swift-nio")
let lifecycle: Target.Dependency = .product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let asyncHTTPClient: Target.Dependency = .product(name: "AsyncHTTPClient", package: "async-http-client")
let httpTypes: Target.Dependency = .product(name: "HTTPTypes", package: "swift-http-types")
let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let hummingbirdHTTP2: Target.Dependency = .product(name: "HummingbirdHTTP2", package: "hummingbird")

let shims: [Target] = [
    .systemLibrary(name: "CLinux", path: "Sources/Shims/CLinux"),
    .systemLibrary(name: "CPostgreSQL", path: "Sources/Shims/CPostgreSQL", providers: [.apt(["libpq-dev"])]),
    .systemLibrary(name: "CPCRE2", path: "Sources/Shims/CPCRE2", providers: [.apt(["libpcre2-dev"])]),
    .target(name: "CJQ", path: "Sources/Shims/CJQ", linkerSettings: [.linkedLibrary("jq")]),
    .target(name: "CBase64", path: "Sources/Shims/CBase64", cSettings: [.unsafeFlags(["-O2"])]),
    .target(name: "CChecksums", path: "Sources/Shims/CChecksums"),
    .target(name: "CCrashReport", path: "Sources/Shims/CCrashReport"),
    .systemLibrary(name: "CZlib", path: "Sources/Shims/CZlib", providers: [.apt(["zlib1g-dev"])]),
    .target(
        name: "CArrow", dependencies: ["CChecksums"], path: "Sources/Shims/CArrow",
        cxxSettings: [.unsafeFlags(["-isystem", arrow + "/include", "-std=c++20", "-O2"])],
        linkerSettings: [
            .unsafeFlags(["-L" + arrow + "/lib", "-Xlinker", "-rpath=" + arrow + "/lib"]),
            .linkedLibrary("arrow"), .linkedLibrary("parquet"), .linkedLibrary("simdjson"),
        ]),
]

let ground: [Target] = [
    target("Ground", "Core", ["CPCRE2"]),
    target(
        "Ground", "Storage",
        [
            "Core", "CChecksums", "CLinux", crypto, logging, nio, nioPosix,
            .product(name: "GRDB", package: "GRDB.swift"),
        ]),
    target("Ground", "Aggregation", [crypto]),
    target("Ground", "AWSProtocol", ["Core", "CBase64", "CZlib", crypto, logging, nio]),
]

let engines: [Target] = [
    target("Engines", "Streams", ["Core", "Storage", crypto, lifecycle, logging, nio]),
    target("Engines", "Objects", ["Core", "Identity", "Storage", "CChecksums", "CZlib", crypto, nio]),
    target("Engines", "Identity", ["AWSProtocol", "Core", "Storage"]),
    target("Engines", "LogEvents", ["Core", "Storage"]),
    target("Engines", "Catalog", ["AWSProtocol", "Core", "Storage", lifecycle, logging]),
    target(
        "Engines", "Statistics",
        ["Catalog", "Columns", "Core", "Identity", "Objects", "Storage", lifecycle, logging]),
    target(
        "Engines", "DataQuality",
        ["Catalog", "Columns", "Core", "Identity", "Objects", "Statistics", "Storage", lifecycle, logging]),
    target("Engines", "SchemaRegistry", ["AWSProtocol", "Columns", "Core", "Storage"]),
    target("Engines", "Columns", ["Core", "AWSProtocol", "CArrow", "CChecksums", "CJQ", "CZlib", nio]),
    target(
        "Engines", "Functions",
        [
            "Core", "Storage", "Identity", "Jobs", "LogEvents", asyncHTTPClient, lifecycle, logging, nio,
            .product(name: "NIOHTTP1", package: "swift-nio"),
        ]),
    target("Engines", "Warehouse", ["AWSProtocol", "Columns", "Core", "CPostgreSQL", "Objects", "Storage", nio]),
    target(
        "Engines", "Delivery",
        [
            "Functions", "Warehouse", "AWSProtocol", "Aggregation", "Catalog", "Core", "Storage", "Streams", "Objects",
            "Columns", "Identity", "LogEvents", "SchemaRegistry", crypto, lifecycle, logging, nio,
        ]),
    target(
        "Engines", "Crawling",
        [
            "AWSProtocol", "Core", "Storage", "Objects", "Columns", "Catalog", "Identity", "LogEvents",
            "SchemaRegistry", "Warehouse", lifecycle, logging,
        ]),
    target("Engines", "Orchestration", ["Core", "Crawling", "Jobs", "Storage", lifecycle, logging]),
    target(
        "Engines", "Jobs",
        [
            "Core", "Storage", "Objects", "Identity", "LogEvents", crypto, lifecycle, logging, nio,
            .product(name: "Subprocess", package: "swift-subprocess"),
            .product(name: "SystemPackage", package: "swift-system"),
        ]),
]

let models: [Target] =
    ["Kinesis", "Firehose", "Glue", "IAM", "STS", "Logs"].map {
        target("Models", $0 + "Model", ["AWSProtocol", "Core"])
    } + [target("Models", "S3Model", [])]

let services: [Target] = [
    target(
        "Services", "KinesisAPI",
        ["AWSProtocol", "Core", "Delivery", "Identity", "KinesisModel", "Storage", "Streams", nio]),
    target(
        "Services", "FirehoseAPI",
        ["AWSProtocol", "Columns", "Core", "FirehoseModel", "Delivery", "Identity", "Storage", "Warehouse", nio]),
    target(
        "Services", "GlueAPI",
        [
            "AWSProtocol", "Columns", "Core", "GlueModel", "Catalog", "Crawling", "DataQuality", "Identity", "Jobs",
            "Objects", "Orchestration", "SchemaRegistry", "Statistics", "Storage", nio,
        ]),
    target("Services", "IAMAPI", ["AWSProtocol", "Core", "IAMModel", "Identity", "Storage"]),
    target("Services", "S3API", ["AWSProtocol", "Core", "Objects", "S3Model", "Storage", crypto, httpTypes, nio]),
    target("Services", "STSAPI", ["AWSProtocol", "Core", "STSModel", "Identity"]),
    target("Services", "LogsAPI", ["AWSProtocol", "Core", "LogsModel", "LogEvents", "Storage"]),
]

let front: [Target] = [
    target(
        "Front", "Gateway",
        [
            "AWSProtocol", "Core", "Identity", "S3API", "Storage", crypto, httpTypes, hummingbird, hummingbirdHTTP2,
            logging, nio, .product(name: "HummingbirdCore", package: "hummingbird"),
            .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
            .product(name: "NIOHTTP2", package: "swift-nio-http2"), .product(name: "NIOSSL", package: "swift-nio-ssl"),
            .product(name: "NIOTLS", package: "swift-nio"),
        ])
]

let programs: [Target] = [
    .executableTarget(name: "ModelGenerator", dependencies: ["AWSProtocol"], swiftSettings: settings),
    .executableTarget(
        name: "millrace",
        dependencies: [
            "AWSProtocol", "Aggregation", "CCrashReport", "CLinux", "Catalog", "Core", "Crawling", "DataQuality",
            "Delivery",
            "FirehoseAPI",
            "Gateway", "GlueAPI", "IAMAPI", "Identity", "Jobs", "KinesisAPI", "LogEvents", "LogsAPI", "Objects",
            "Orchestration",
            "S3API", "STSAPI", "SchemaRegistry", "Statistics",
            "Storage",
            "Streams", hummingbird,
            hummingbirdHTTP2, lifecycle, logging, nio, "Warehouse",
            .product(name: "HummingbirdCore", package: "hummingbird"),
            .product(name: "NIOSSL", package: "swift-nio-ssl"),
            crypto, asyncHTTPClient,
            .product(name: "NIOFoundationCompat", package: "swift-nio"),
            .product(name: "ArgumentParser", package: "swift-argument-parser"),
            .product(name: "Configuration", package: "swift-configuration"),
            .product(name: "SystemPackage", package: "swift-system"),
        ], swiftSettings: settings),
]

let tests: [Target] = [
    test("Core", ["Core"]),
    test("AWSProtocol", ["AWSProtocol", "Core", crypto]),
    test("Storage", ["Core", "Storage", logging, .product(name: "GRDB", package: "GRDB.swift")]),
    test("Streams", ["Core", "Storage", "Streams", logging]),
    test("Objects", ["Core", "Objects", "Storage", nio]),
    test("Columns", ["Columns", "Core", nio]),
    test("Crawling", ["Columns", "Core", "Crawling"]),
    test("Catalog", ["Catalog", "Core", "Storage", logging]),
    test("Identity", ["Core", "Identity", "Storage"]),
    test("SchemaRegistry", ["SchemaRegistry"]),
    test("DataQuality", ["DataQuality"]),
    test("Delivery", ["Core", "Delivery", "Storage"]),
    test("Warehouse", ["Storage", "Warehouse"]),
    .target(name: "CTraceVFS", path: "Tests/CTraceVFS", linkerSettings: [.linkedLibrary("sqlite3")]),
    test("LostPower", ["CTraceVFS", "Core", "Objects", "Storage", nio]),
    test("KinesisAPI", ["AWSProtocol", "Core", "KinesisAPI", "Storage", nio]),
    test("S3API", ["AWSProtocol", "Core", "Objects", "S3API", "S3Model", "Storage", httpTypes, logging, nio]),
    test("LogEvents", ["Core", "LogEvents", "Storage"]),
    test("Aggregation", ["Aggregation"]),
    test("Orchestration", ["AWSProtocol", "Orchestration", "Storage"]),
    test(
        "Gateway",
        [
            "AWSProtocol", "Core", "Gateway", "Identity", "Storage", crypto, httpTypes, hummingbird, nio,
            .product(name: "NIOEmbedded", package: "swift-nio"),
        ]),
    test(
        "StoredDocument",
        [
            "AWSProtocol", "Aggregation", "CLinux", "Catalog", "Core", "Crawling", "DataQuality", "Delivery",
            "Identity",
            "Jobs",
            "LogEvents",
            "Objects", "Orchestration", "SchemaRegistry", "Statistics", "Storage", "Streams", "Warehouse",
        ]),
]

let package = Package(
    name: "millrace",
    dependencies: [
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0", traits: ["FullFoundation"]),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.34.0"),
        .package(url: "https://github.com/apple/swift-nio-http2", from: "1.46.0"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.8.0"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.14.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.0"),
        .package(url: "https://github.com/apple/swift-system", from: "1.5.0"),
    ],
    targets: shims + ground + engines + models + services + front + programs + tests
)
