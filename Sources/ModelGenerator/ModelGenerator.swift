import AWSProtocol
import Foundation

/// Generates the model targets: `ModelGenerator <folder of service models> <repository>`.
@main
struct ModelGenerator {
    private static let services = [
        ("Kinesis", "kinesis"), ("Firehose", "firehose"), ("Glue", "glue"), ("IAM", "iam"), ("STS", "sts"),
        ("Logs", "logs"),
    ]

    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 3 else {
            throw ModelError(description: "usage: ModelGenerator <folder of service models> <repository>")
        }
        for (name, folder) in services {
            let model = try read("\(arguments[1])/\(folder).json")
            let operations = try String(
                contentsOfFile: "\(arguments[2])/Models/\(folder)/operations.txt", encoding: .utf8
            )
            .split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
            let patches = try read("\(arguments[2])/Models/\(folder)/patches.json")
            let service = try ServiceModel(name: name, model: model, operationNames: operations, patches: patches)
            let access = try AccessModel(
                access: read("\(arguments[2])/Models/\(folder)/access.json"),
                reference: read("\(arguments[2])/Models/\(folder)/authorization.json"))
            try generate(service, access, into: "\(arguments[2])/Sources/Models/\(name)Model/Generated")
        }
        let members = try String(contentsOfFile: "\(arguments[2])/Models/s3/members.txt", encoding: .utf8)
        let routes = try S3RoutesEmitter(model: read("\(arguments[1])/s3.json"), members: members)
        let folder = "\(arguments[2])/Sources/Models/S3Model/Generated"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try routes.routes().write(toFile: "\(folder)/S3Route+All.swift", atomically: true, encoding: .utf8)
    }

    private static func read(_ path: String) throws -> WireValue {
        try JSONParser.parse(Data(contentsOf: URL(fileURLWithPath: path)))
    }

    private static func generate(_ model: ServiceModel, _ access: AccessModel, into folder: String) throws {
        try? FileManager.default.removeItem(atPath: folder)
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let shapes = try ShapeEmitter(model: model)
        let accesses = AccessEmitter(model: model, shapes: shapes, access: access)
        let service = ServiceEmitter(model: model, access: accesses)
        func write(_ name: String, _ text: String) throws {
            try text.write(toFile: "\(folder)/\(name).swift", atomically: true, encoding: .utf8)
        }
        try write("\(model.name)", service.namespace())
        try write("\(model.name)+Errors", try service.errors())
        try write("\(model.name)+Constraints", try service.constraints(of: shapes.structureNames))
        try write(
            "\(model.name)+Accesses", service.file(accesses.asksNothing ? [] : ["AWSProtocol"], try accesses.accesses())
        )
        try write("\(model.name)Operations", service.operations())
        for (letter, names) in Dictionary(grouping: shapes.structureNames, by: { $0.prefix(1).uppercased() }) {
            let body = try names.sorted().map { try shapes.structure($0) }
            let usesTime = body.contains { $0.contains(": Timestamp") }
            try write(
                "\(model.name)+Shapes\(letter)",
                service.file(usesTime ? ["AWSProtocol", "Core"] : ["AWSProtocol"], body))
        }
    }
}
