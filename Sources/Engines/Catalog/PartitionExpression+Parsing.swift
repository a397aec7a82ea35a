import Core

extension PartitionExpression {
    enum Token: Equatable {
        case word(String)
        case text(String)
        case symbol(String)
    }

    static func tokens(_ text: String) throws(CatalogError) -> [Token] {
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

    struct Parser {
        let tokens: [Token]
        let keys: [Column]
        private var position = 0
        private var depth = 0
        private var operators = 0

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
            while take(word: "or") {
                try countOperator()
                node = .or(node, try conjunction())
            }
            return node
        }

        private mutating func conjunction() throws(CatalogError) -> Node {
            var node = try negation()
            while take(word: "and") {
                try countOperator()
                node = .and(node, try negation())
            }
            return node
        }

        private mutating func countOperator() throws(CatalogError) {
            operators += 1
            guard operators <= Limits.expressionOperators else { throw .invalidExpression("too many conditions") }
        }

        private mutating func negation() throws(CatalogError) -> Node {
            depth += 1
            defer { depth -= 1 }
            guard depth <= Limits.nestingDepth else { throw .invalidExpression("nested too deeply") }
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
                guard case .text(let pattern) = try value(key, as: .text) else {
                    throw .invalidExpression("LIKE takes a text")
                }
                return .like(key: key, WildcardPattern(pattern, one: "_", any: "%"))
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

        private mutating func value(
            _ key: Int, as kind: PartitionKeyKind? = nil
        ) throws(CatalogError) -> PartitionValue {
            guard position < tokens.count else { throw .invalidExpression("expected a value at the end") }
            let kind = kind ?? PartitionKeyKind(type: keys[key].type)
            // DATE '2026-01-01' and TIMESTAMP '…' name the type of the text that follows.
            let isTyped = take(word: "date") || take(word: "timestamp")
            guard position < tokens.count else { throw .invalidExpression("expected a value at the end") }
            switch tokens[position] {
            case .word(let text), .text(let text):
                guard let value = PartitionValue(text, kind) else {
                    throw .invalidExpression("'\(text)' is no \(keys[key].type)")
                }
                position += 1
                return value
            case .symbol where isTyped: throw .invalidExpression("a text must follow DATE or TIMESTAMP")
            case .symbol(let symbol): throw .invalidExpression("expected a value before '\(symbol)'")
            }
        }
    }
}
