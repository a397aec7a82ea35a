import ArgumentParser
import CCrashReport
import Gateway

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Run the server.",
        discussion: """
            Every option can also be given in the environment (MILLRACE_DATA for --data, MILLRACE_PORT for --port, and so \
            on) or in a JSON file named by --config, such as {"data": "/var/lib/millrace", "port": 4566}. An option on the \
            command line counts before the environment, and that before the file.

            The server stops on SIGTERM or Control-C: it answers the requests it has begun, and everything it has \
            acknowledged is on disk. SIGHUP does nothing. A crash says where on standard error, and ends the program at once.
            """)

    @OptionGroup var options: ServerOptions

    @Flag(help: "Start the server again when it crashes, unless that is often.")
    var supervise = false

    func run() async throws {
        if supervise {
            throw ExitCode(
                Supervisor(arguments: CommandLine.arguments.dropFirst().filter { $0 != "--supervise" }).run())
        }
        millrace_report_crashes()
        millrace_disregard_hangups()
        let settings = try await Settings(options)
        try await Server(settings).run()
    }
}
