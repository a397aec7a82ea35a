/// The head of a request as its signature covers it.
package struct SignableRequest: Sendable {
    package let method: String
    /// The path as it came, percent-encoded.
    package let path: String
    package let query: [(name: String, value: String)]
    package let headers: Headers

    package init(method: String, path: String, query: [(name: String, value: String)], headers: Headers) {
        self.method = method
        self.path = path
        self.query = query
        self.headers = headers
    }

    /// Header fields by lower-case name, in the order in which they came.
    package struct Headers: Sendable, ExpressibleByDictionaryLiteral {
        package private(set) var fields: [(name: String, value: String)] = []

        package init() { fields.reserveCapacity(16) }

        package init(dictionaryLiteral elements: (String, String)...) {
            for (name, value) in elements { append(name, value) }
        }

        /// `name` must be in lower case.
        package mutating func append(_ name: String, _ value: String) { fields.append((name, value)) }

        /// The value of a header; several of the same name are joined by commas, as signatures see them.
        package subscript(name: String) -> String? {
            get {
                var found: String?
                for field in fields where field.name == name {
                    found = found.map { $0 + "," + field.value } ?? field.value
                }
                return found
            }
            set {
                fields.removeAll { $0.name == name }
                if let newValue { fields.append((name, newValue)) }
            }
        }
    }
}
