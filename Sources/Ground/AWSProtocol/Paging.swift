/// The order of a list whose items have keys of several parts.
package struct PageOrder: Sendable {
    /// Of each part of the keys, whether the greater comes first.
    private let isDescending: [Bool]

    package init(isDescending: [Bool]) { self.isDescending = isDescending }

    /// By times and ids, or the like, the newest first.
    package static let newestFirst = PageOrder(isDescending: [true, true])
    package static let byName = PageOrder(isDescending: [false])

    var partCount: Int { isDescending.count }

    /// By bytes, as the store sorts: to Swift two spellings of a name are the same.
    func precedes(_ left: [String], _ right: [String]) -> Bool {
        for (place, parts) in zip(left, right).enumerated() {
            if parts.0.utf8.lexicographicallyPrecedes(parts.1.utf8) { return !isDescending[place] }
            if parts.1.utf8.lexicographicallyPrecedes(parts.0.utf8) { return isDescending[place] }
        }
        return false
    }
}

/// One page of a list in the order of its keys, and the token of the next page.
///
/// A token is the key of the page's last item, so that items that come or go between two pages neither shift nor repeat others. Each
/// part of the key is in base64; a token that is none throws `invalid`. Keys are different.
package func page<Item>(
    _ items: [Item], after token: String?, limit: Int, order: PageOrder, invalid: @autoclosure () -> AWSError,
    key: (Item) -> [String]
) throws(AWSError) -> (items: [Item], next: String?) {
    var keyed = items.map { (key: key($0), item: $0) }
    if let token, !token.isEmpty {
        guard let last = parts(ofToken: token), last.count == order.partCount else { throw invalid() }
        keyed.removeAll { !order.precedes(last, $0.key) }
    }
    keyed.sort { order.precedes($0.key, $1.key) }
    let chosen = keyed.prefix(max(1, limit))
    let isLast = chosen.count == keyed.count
    let next = isLast ? nil : chosen.last?.key.map { Base64.encode(Array($0.utf8)) }.joined(separator: ".")
    return (chosen.map(\.item), next)
}

/// One page of a list that is in the order of names.
package func page<Item>(
    _ items: [Item], after token: String?, limit: Int, invalid: @autoclosure () -> AWSError, name: (Item) -> String
) throws(AWSError) -> (items: [Item], next: String?) {
    try page(items, after: token, limit: limit, order: .byName, invalid: invalid()) { [name($0)] }
}

/// A base64 text holds no full stop.
private func parts(ofToken token: String) -> [String]? {
    var parts: [String] = []
    for text in token.split(separator: ".", omittingEmptySubsequences: false) {
        guard let bytes = Base64.decode(String(text)), let part = String(validating: bytes, as: UTF8.self) else {
            return nil
        }
        parts.append(part)
    }
    return parts
}
