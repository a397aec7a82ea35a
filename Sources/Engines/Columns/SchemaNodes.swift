import Core

/// Counts the types and members of a schema with every named type expanded.
///
/// Ten definitions that each name the one before twice are a thousand types, and thirty a thousand million.
package struct SchemaNodes {
    private var left = Limits.schemaNodes

    package init() {}

    /// Whether so many more may be had; if not, none are from now on.
    package mutating func take(_ count: Int = 1) -> Bool {
        left = count <= left ? left - count : 0
        return left > 0
    }

    package var taken: Int { Limits.schemaNodes - left }
}
