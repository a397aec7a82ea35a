import ArgumentParser
import Foundation
import Gateway
import Storage

struct EnvCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "env", abstract: "Print the exports that point AWS tools at the server.",
        discussion: """
            Use it as: eval "$(millrace env)". It takes the options of 'millrace serve'. For a server that verifies \
            signatures it prints the root key out of the data folder.
            """)

    @OptionGroup var options: ServerOptions

    func run() async throws {
        let settings = try await Settings(options)
        var key = ("test", "test")
        if settings.mode != .open {
            guard FileManager.default.fileExists(atPath: "\(settings.data)/\(RootKey.fileName)") else {
                throw ValidationError("There is no root key in \(settings.data) yet: start the server first.")
            }
            let masterKey = try MasterKey.fromOutside(text: settings.masterKey, credentials: settings.credentials)
            let root = try RootKey(folder: settings.data, masterKey: masterKey).credentials
            key = (root.accessKeyID, root.secret)
        }
        print("export AWS_ENDPOINT_URL=\(settings.endpointURL)")
        print("export AWS_ACCESS_KEY_ID=\(key.0)")
        print("export AWS_SECRET_ACCESS_KEY=\(key.1)")
        print("export AWS_DEFAULT_REGION=\(settings.region)")
        print("export AWS_REGION=\(settings.region)")
        print("unset AWS_SESSION_TOKEN AWS_PROFILE")
    }
}
