import ArgumentParser
import Gateway

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Run the server.",
        discussion: """
            Every option can also be given in the environment (MILLRACE_DATA for --data, MILLRACE_PORT for --port, and so \
            on) or in a JSON file named by --config, such as {"data": "/var/lib/millrace", "port": 4566}. An option on the \
            command line counts before the environment, and that before the file.

            The server stops on SIGTERM or Control-C: it answers the requests it has begun, and everything it has \
            acknowledged is on disk.
            """)

    @OptionGroup var options: ServerOptions

    func run() async throws {
        let settings = try await Settings(options)
        try await Server(settings).run()
    }
}
