import AWSProtocol

/// Which members of an operation's input name what it is on, as Models/SERVICE/access.json says.
struct AccessModel {
    /// What actions begin with.
    let prefix: String
    /// The principal that works with roles that are handed over.
    let service: String
    /// The kinds of resource, with the labels of what names one and the types of the reference that they stand for.
    let kinds: [String: Kind]
    /// By operations; nil for one that asks for nothing.
    let operations: [String: [Reference]?]
    /// Condition keys, by the members that hold their values.
    let conditions: [(key: String, member: String)]
    /// Types of the reference that need not be named, as `OPERATION TYPE`, with the reason.
    let unnamed: [String: String]
    /// Members, as `SHAPE.MEMBER`, shapes, and values, as `SHAPE=VALUE`, that sound like roles and hand none over, with the reason.
    let notPassed: [String: String]
    /// Structures that name what they hold, such as `ParameterValue where ParameterName is RoleArn`.
    let passedBy: [String: Choice]
    /// What the service authorization reference says of each action.
    let reference: [String: ReferenceEntry]

    struct Kind {
        let labels: [String]
        let types: Set<String>
    }

    /// Such as `table(CatalogId, DatabaseName, TablesToDelete[])`.
    struct Reference {
        let kind: String
        /// Paths of members; nil for what the input does not say.
        let paths: [String?]
    }

    struct Choice {
        let value: String
        let key: String
        let name: String
    }

    struct ReferenceEntry {
        let resources: [String]
        let conditionKeys: Set<String>
    }

    init(access: WireValue, reference: WireValue) throws {
        prefix = access["prefix"]?.string ?? ""
        service = access["service"]?.string ?? ""
        func texts(_ name: String) -> [String: String] {
            let entries = access[name]?.map?.entries ?? []
            return Dictionary(entries.map { ($0.name, $0.value.string ?? "") }) { $1 }
        }
        let kinds = (access["resources"]?.map?.entries ?? []).map { entry in
            (
                entry.name,
                Kind(
                    labels: Self.parts(entry.value["members"]?.string ?? ""),
                    types: Set(Self.parts(entry.value["types"]?.string ?? "")))
            )
        }
        self.kinds = Dictionary(kinds) { $1 }
        var operations: [String: [Reference]?] = [:]
        for entry in access["operations"]?.map?.entries ?? [] {
            if let list = entry.value.list {
                operations[entry.name] = .some(try list.compactMap(\.string).map(Self.reference))
            } else {
                operations[entry.name] = .some(nil)
            }
        }
        self.operations = operations
        conditions = texts("conditions").sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        unnamed = texts("unnamed")
        notPassed = texts("notPassed")
        passedBy = texts("passedBy").compactMapValues { text in
            let words = text.split(separator: " ").map(String.init)
            return words.count == 5 ? Choice(value: words[0], key: words[2], name: words[4]) : nil
        }
        let actions = (reference["actions"]?.map?.entries ?? []).map { entry in
            (
                entry.name,
                ReferenceEntry(
                    resources: entry.value["resources"]?.list?.compactMap(\.string) ?? [],
                    conditionKeys: Set(entry.value["conditionKeys"]?.list?.compactMap(\.string) ?? []))
            )
        }
        self.reference = Dictionary(actions) { $1 }
    }

    private static func parts(_ text: String) -> [String] {
        text.split(separator: ",").map { $0.filter { $0 != " " } }
    }

    private static func reference(_ text: String) throws -> Reference {
        let halves = text.dropLast().split(separator: "(", maxSplits: 1, omittingEmptySubsequences: false)
        guard text.hasSuffix(")"), halves.count == 2 else {
            throw ModelError(description: "access.json: \(text) is no resource")
        }
        return Reference(kind: String(halves[0]), paths: parts(String(halves[1])).map { $0 == "-" ? nil : $0 })
    }
}
