import AWSProtocol
import Foundation

/// What is wrong with the generator's input.
struct ModelError: Error, CustomStringConvertible {
    let description: String
}

/// An AWS service model, cut down to the operations that Millrace implements.
///
/// The format: https://botocore.amazonaws.com/v1/documentation/api/latest/development/designnotes.html
struct ServiceModel {
    /// The namespace of the shapes in Swift, such as `Kinesis`.
    let name: String
    let apiVersion: String
    /// `json` or `query`.
    let wireProtocol: String
    let targetPrefix: String?
    let jsonVersion: String?
    let xmlNamespace: String?
    let operations: [Operation]
    /// The names of the model's other operations, sorted.
    let missingOperations: [String]
    let patches: Patches
    private let shapes: WireValue

    struct Operation {
        let name: String
        let input: String?
        let output: String?
        let resultWrapper: String?
        /// The shapes of the events that it answers with, instead of an output; nil for all but a few operations.
        let events: [String]?
        let errors: [String]
    }

    struct Patches {
        /// Shapes whose values are kept as they come, with the reason.
        let opaque: [String: String]
        /// Input shapes that are stored and so written back, with the reason.
        let encoded: [String: String]
        /// Output shapes that are made from what is stored, with the reason.
        let decoded: [String: String]
        /// Members of shapes that are not required although the model says so, with the reason.
        let optional: [String: String]
        /// Patterns in place of the model's, each beside its reason.
        let patterns: [String: String]
    }

    init(name: String, model: WireValue, operationNames: [String], patches: WireValue) throws {
        guard let metadata = model["metadata"], let all = model["operations"], let shapes = model["shapes"] else {
            throw ModelError(description: "\(name): not a service model")
        }
        self.name = name
        self.shapes = shapes
        apiVersion = metadata["apiVersion"]?.string ?? ""
        wireProtocol = metadata["protocol"]?.string ?? ""
        targetPrefix = metadata["targetPrefix"]?.string
        jsonVersion = metadata["jsonVersion"]?.string
        xmlNamespace = metadata["xmlNamespace"]?.string
        func reasons(_ key: String) -> [String: String] {
            let entries = patches[key]?.map?.entries ?? []
            return Dictionary(uniqueKeysWithValues: entries.map { ($0.name, $0.value.string ?? "") })
        }
        self.patches = Patches(
            opaque: reasons("opaque"), encoded: reasons("encoded"), decoded: reasons("decoded"),
            optional: reasons("optional"),
            patterns: Dictionary(
                uniqueKeysWithValues: (patches["patterns"]?.map?.entries ?? []).map {
                    ($0.name, $0.value["pattern"]?.string ?? "")
                }))
        missingOperations = Set(all.map?.entries.map(\.name) ?? []).subtracting(operationNames).sorted()
        operations = try operationNames.map { operationName in
            guard let operation = all[operationName] else {
                throw ModelError(description: "\(name) has no operation \(operationName)")
            }
            let output = operation["output"]?["shape"]?.string
            let events = Self.events(of: output, in: shapes)
            return Operation(
                name: operationName, input: operation["input"]?["shape"]?.string, output: events == nil ? output : nil,
                resultWrapper: operation["output"]?["resultWrapper"]?.string, events: events,
                errors: (operation["errors"]?.list ?? []).compactMap { $0["shape"]?.string })
        }
    }

    /// The shapes of the events, without those that tell errors, if the output is a stream of events.
    private static func events(of output: String?, in shapes: WireValue) -> [String]? {
        let members = output.flatMap { shapes[$0]?["members"]?.map?.entries } ?? []
        let stream = members.compactMap { $0.value["shape"]?.string.flatMap { shapes[$0] } }
            .first { $0["eventstream"] == .bool(true) }
        return stream?["members"]?.map?.entries.compactMap { $0.value["shape"]?.string }
            .filter { shapes[$0]?["exception"] != .bool(true) }
    }

    func shape(_ name: String) throws -> Shape {
        guard let shape = shapes[name] else { throw ModelError(description: "\(self.name) has no shape \(name)") }
        return Shape(name: name, definition: shape)
    }

    /// The structures that can be reached from `roots`, without those kept as they come.
    func structures(from roots: [String]) throws -> Set<String> {
        var found: Set<String> = []
        var queue = roots
        while let name = queue.popLast() {
            guard patches.opaque[name] == nil else { continue }
            let shape = try shape(name)
            switch shape.kind {
            case "structure":
                guard found.insert(name).inserted else { continue }
                queue += shape.members.map(\.shape)
            case "list": queue.append(shape.elementShape)
            case "map": queue.append(shape.valueShape)
            default: continue
            }
        }
        return found
    }
}

/// One shape of a model.
struct Shape {
    let name: String
    let definition: WireValue

    struct Member {
        let name: String
        let shape: String
        let isRequired: Bool
    }

    var kind: String { definition["type"]?.string ?? "" }
    var elementShape: String { definition["member"]?["shape"]?.string ?? "" }
    var keyShape: String { definition["key"]?["shape"]?.string ?? "" }
    var valueShape: String { definition["value"]?["shape"]?.string ?? "" }
    var pattern: String? { definition["pattern"]?.string }
    var values: [String]? { definition["enum"]?.list?.compactMap(\.string) }
    var isFault: Bool { definition["fault"] == .bool(true) }
    var errorCode: String? { definition["error"]?["code"]?.string }
    var errorStatus: Int { number("httpStatusCode", of: definition["error"]) ?? (isFault ? 500 : 400) }
    var min: Int? { number("min", of: definition) }
    var max: Int? { number("max", of: definition) }

    var members: [Member] {
        let required = Set((definition["required"]?.list ?? []).compactMap(\.string))
        return (definition["members"]?.map?.entries ?? []).map {
            Member(name: $0.name, shape: $0.value["shape"]?.string ?? "", isRequired: required.contains($0.name))
        }
    }

    private func number(_ key: String, of value: WireValue?) -> Int? {
        switch value?[key] {
        case .integer(let number): Int(number)
        case .double(let number): Int(exactly: number)
        default: nil
        }
    }
}
