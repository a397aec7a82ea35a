import Foundation

/// A filter of partitions: an SQL condition over the partition keys, compared by their types.
///
/// https://docs.aws.amazon.com/glue/latest/webapi/API_GetPartitions.html
struct PartitionExpression: Sendable {
    private indirect enum Node: Sendable {
        case comparison(key: Int, Operator, Value)
        case inList(key: Int, [Value])
        case like(key: Int, pattern: String)
        case isNull(key: Int)
        case not(Node)
        case and(Node, Node)
        case or(Node, Node)
    }

    private enum Operator: String, Sendable {
        case equal = "="
        case notEqual = "<>"
        case less = "<"
        case lessOrEqual = "<="
        case greater = ">"
        case greaterOrEqual = ">="
    }

    /// A value in the type of its key; dates and timestamps compare as text in ISO order.
    private enum Value: Sendable, Equatable {
        case number(Decimal)
        case text(String)

        func compare(_ other: Value) -> ComparisonResult? {
            switch (self, other) {
            case (.number(let left), .number(let right)):
                left < right ? .orderedAscending : left == right ? .orderedSame : .orderedDescending
            case (.text(let left), .text(let right)):
                left == right ? .orderedSame : left < right ? .orderedAscending : .orderedDescending
            case (.number, .text), (.text, .number): nil
            }
        }
    }

    private let root: Node
    private let types: [String]

    init(_ text: String, keys: [Column]) throws(CatalogError) {
        var parser = Parser(tokens: try Self.tokens(text), keys: keys)
        root = try parser.disjunction()
        guard parser.isAtEnd else { throw .invalidExpression("unexpected '\(parser.current)'") }
        types = keys.map { $0.type.lowercased() }
    }

    func holds(for values: [String]) -> Bool { holds(root, values) }

    private func holds(_ node: Node, _ values: [String]) -> Bool {
        switch node {
        case .comparison(let key, let comparison, let value):
            guard let found = Self.value(values[key], type: types[key]), let order = found.compare(value) else {
                return false
            }
            return switch comparison {
            case .equal: order == .orderedSame
            case .notEqual: order != .orderedSame
            case .less: order == .orderedAscending
            case .lessOrEqual: order != .orderedDescending
            case .greater: order == .orderedDescending
            case .greaterOrEqual: order != .orderedAscending
            }
        case .inList(let key, let list):
            guard let found = Self.value(values[key], type: types[key]) else { return false }
            return list.contains { found.compare($0) == .orderedSame }
        case .like(let key, let pattern): return Self.like(values[key], pattern)
        case .isNull(let key): return values[key] == "__HIVE_DEFAULT_PARTITION__"
        case .not(let inner): return !holds(inner, values)
        case .and(let left, let right): return holds(left, values) && holds(right, values)
        case .or(let left, let right): return holds(left, values) || holds(right, values)
        }
    }

    private static func value(_ text: String, type: String) -> Value? {
        let isNumber = ["tinyint", "smallint", "int", "integer", "bigint", "long", "float", "double"].contains(type)
        guard isNumber || type.hasPrefix("decimal") else { return .text(text) }
        return Decimal(string: text, locale: Locale(identifier: "en_US_POSIX")).map { .number($0) }
    }

    /// `%` stands for any characters and `_` for one.
    private static func like(_ text: String, _ pattern: String) -> Bool {
        let escaped = NSRegularExpression.escapedPattern(for: pattern)
            .replacing("%", with: ".*").replacing("_", with: ".")
        return text.range(of: "^(?s:\(escaped))$", options: .regularExpression) != nil
    }

    // MARK: Parsing

    private enum Token: Equatable {
        case word(String)
        case text(String)
        case symbol(String)
    }

    private static func tokens(_ text: String) throws(CatalogError) -> [Token] {
        var tokens: [Token] = []
        var rest = text[...]
        while let first = rest.first {
            if first.isWhitespace {
                rest.removeFirst()
            } else if first == "'" || first == "\"" {
                rest.removeFirst()
                var content = ""
                while true {
                    guard let character = rest.popFirst() else { throw .invalidExpression("a text has no end") }
                    if character != first { content.append(character); continue }
                    // A quote within a text is written twice.
                    guard rest.first == first else { break }
                    content.append(first)
                    rest.removeFirst()
                }
                tokens.append(.text(content))
            } else if let symbol = ["<>", "!=", "<=", ">=", "<", ">", "=", "(", ")", ","].first(where: rest.hasPrefix) {
                tokens.append(.symbol(symbol == "!=" ? "<>" : symbol))
                rest = rest.dropFirst(symbol.count)
            } else {
                let word = rest.prefix { $0.isLetter || $0.isNumber || "_.-+`".contains($0) }
                guard !word.isEmpty else { throw .invalidExpression("unexpected '\(first)'") }
                tokens.append(.word(String(word.filter { $0 != "`" })))
                rest = rest.dropFirst(word.count)
            }
        }
        return tokens
    }

    private struct Parser {
        let tokens: [Token]
        let keys: [Column]
        private var position = 0
        private var depth = 0

        init(tokens: [Token], keys: [Column]) {
            self.tokens = tokens
            self.keys = keys
        }

        var isAtEnd: Bool { position == tokens.count }

        var current: String {
            guard position < tokens.count else { return "end of the expression" }
            return switch tokens[position] {
            case .word(let text), .text(let text), .symbol(let text): text
            }
        }

        private mutating func take(word: String) -> Bool {
            guard position < tokens.count, case .word(let found) = tokens[position], found.lowercased() == word else {
                return false
            }
            position += 1
            return true
        }

        private mutating func take(symbol: String) -> Bool {
            guard position < tokens.count, tokens[position] == .symbol(symbol) else { return false }
            position += 1
            return true
        }

        private mutating func expect(_ symbol: String) throws(CatalogError) {
            guard take(symbol: symbol) else { throw .invalidExpression("expected '\(symbol)' before '\(current)'") }
        }

        mutating func disjunction() throws(CatalogError) -> Node {
            var node = try conjunction()
            while take(word: "or") { node = .or(node, try conjunction()) }
            return node
        }

        private mutating func conjunction() throws(CatalogError) -> Node {
            var node = try negation()
            while take(word: "and") { node = .and(node, try negation()) }
            return node
        }

        private mutating func negation() throws(CatalogError) -> Node {
            depth += 1
            defer { depth -= 1 }
            guard depth <= 100 else { throw .invalidExpression("nested too deeply") }
            if take(word: "not") { return .not(try negation()) }
            guard take(symbol: "(") else { return try condition() }
            let node = try disjunction()
            try expect(")")
            return node
        }

        private mutating func condition() throws(CatalogError) -> Node {
            let key = try self.key()
            if take(word: "is") {
                let negated = take(word: "not")
                guard take(word: "null") else { throw .invalidExpression("expected NULL before '\(current)'") }
                return negated ? .not(.isNull(key: key)) : .isNull(key: key)
            }
            let negated = take(word: "not")
            let node = try predicate(key)
            return negated ? .not(node) : node
        }

        private mutating func predicate(_ key: Int) throws(CatalogError) -> Node {
            if take(word: "in") {
                try expect("(")
                var list = [try value(key)]
                while take(symbol: ",") { list.append(try value(key)) }
                try expect(")")
                return .inList(key: key, list)
            }
            if take(word: "between") {
                let low = try value(key)
                guard take(word: "and") else { throw .invalidExpression("expected AND before '\(current)'") }
                return .and(
                    .comparison(key: key, .greaterOrEqual, low), .comparison(key: key, .lessOrEqual, try value(key)))
            }
            if take(word: "like") {
                guard case .text(let pattern) = try value(key, type: "string") else {
                    throw .invalidExpression("LIKE takes a text")
                }
                return .like(key: key, pattern: pattern)
            }
            guard position < tokens.count, case .symbol(let symbol) = tokens[position],
                let comparison = Operator(rawValue: symbol)
            else { throw .invalidExpression("expected an operator before '\(current)'") }
            position += 1
            return .comparison(key: key, comparison, try value(key))
        }

        private mutating func key() throws(CatalogError) -> Int {
            guard position < tokens.count, case .word(let name) = tokens[position] else {
                throw .invalidExpression("expected a partition key before '\(current)'")
            }
            guard let key = keys.firstIndex(where: { $0.name.lowercased() == name.lowercased() }) else {
                throw .invalidExpression("'\(name)' is no partition key")
            }
            position += 1
            return key
        }

        private mutating func value(_ key: Int, type: String? = nil) throws(CatalogError) -> Value {
            guard position < tokens.count else { throw .invalidExpression("expected a value at the end") }
            let type = type ?? keys[key].type.lowercased()
            // DATE '2026-01-01' and TIMESTAMP '…' name the type of the text that follows.
            if take(word: "date") || take(word: "timestamp") {}
            guard position < tokens.count else { throw .invalidExpression("expected a value at the end") }
            switch tokens[position] {
            case .word(let text), .text(let text):
                guard let value = PartitionExpression.value(text, type: type) else {
                    throw .invalidExpression("'\(text)' is no \(type)")
                }
                position += 1
                return value
            case .symbol(let symbol): throw .invalidExpression("expected a value before '\(symbol)'")
            }
        }
    }
}
