/// One page of a list that is sorted by name, and the token of the next page.
///
/// A token is the name of the page's last item in base64; one that is not base64 throws `invalid`.
package func page<Item>(
    _ items: [Item], after token: String?, limit: Int, invalid: @autoclosure () -> AWSError, name: (Item) -> String
) throws(AWSError) -> (items: [Item], next: String?) {
    var rest = items[...]
    if let token, !token.isEmpty {
        guard let bytes = Base64.decode(token), let last = String(validating: bytes, as: UTF8.self) else {
            throw invalid()
        }
        rest = items[(items.firstIndex { last < name($0) } ?? items.endIndex)...]
    }
    let chosen = Array(rest.prefix(max(1, limit)))
    let isLast = chosen.count == rest.count
    return (chosen, isLast ? nil : chosen.last.map { Base64.encode(Array(name($0).utf8)) })
}
