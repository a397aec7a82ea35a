import ArgumentParser

/// Where a running server is found, and who asks.
struct ClientOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Address of the server. Default: AWS_ENDPOINT_URL, or http://127.0.0.1:4566", valueName: "url"))
    var endpoint: String?

    @Option(help: ArgumentHelp("Region. Default: AWS_REGION, AWS_DEFAULT_REGION, or us-east-1", valueName: "region"))
    var region: String?
}
