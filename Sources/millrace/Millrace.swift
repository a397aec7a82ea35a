import ArgumentParser

@main
struct Millrace: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "millrace",
        abstract: "A self-hosted streaming data lake that speaks the AWS API.",
        discussion: """
            Kinesis Data Streams, Data Firehose, the Glue Data Catalog, crawlers and jobs, S3, IAM and CloudWatch Logs in one \
            program. Start it with 'millrace serve', and point any AWS tool at it: 'eval "$(millrace env)"'.
            """,
        subcommands: [
            ServeCommand.self, EnvCommand.self, TailCommand.self, PutCommand.self, SendCommand.self,
            VersionCommand.self,
        ])
}
