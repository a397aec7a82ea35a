/// Turns AWS's names into Swift's.
enum SwiftName {
    private static let keywords: Set<String> = [
        "default", "operator", "in", "protocol", "where", "internal", "public", "private", "return", "case",
        "extension",
        "import", "self", "repeat", "switch", "class", "struct", "enum", "func", "var", "let", "is", "as", "for", "if",
    ]

    /// `StreamARN` becomes `streamARN`, `KMSKeyId` becomes `kmsKeyId`, `ARN` becomes `arn`.
    static func property(_ name: String) -> String {
        let characters = Array(name)
        let capitals = characters.prefix { $0.isUppercase || $0.isNumber }.count
        let lowered = capitals <= 1 ? capitals : capitals == characters.count ? capitals : capitals - 1
        let converted = String(characters[..<lowered]).lowercased() + String(characters[lowered...])
        return keywords.contains(converted) ? "`\(converted)`" : converted
    }

    /// A shape's name as a type; Swift keeps `Type` and `Protocol` for itself.
    static func type(_ name: String) -> String {
        let capitalized = name.prefix(1).uppercased() + name.dropFirst()
        return ["Type", "Protocol", "Self", "Any"].contains(capitalized) ? capitalized + "Shape" : capitalized
    }

    static func literal(_ text: String) -> String {
        text.contains("\\") || text.contains("\"") ? "##\"\(text)\"##" : "\"\(text)\""
    }
}
