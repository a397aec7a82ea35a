import Core

extension SchemaRegistry {
    /// The lines of two definitions, those of only one of them with a minus or a plus before them.
    package static func difference(_ first: String, _ second: String) -> String {
        let old = Array(
            first.split(separator: "\n", omittingEmptySubsequences: false).prefix(Limits.SchemaRegistry.comparedLines))
        let new = Array(
            second.split(separator: "\n", omittingEmptySubsequences: false).prefix(Limits.SchemaRegistry.comparedLines))
        let changes = new.difference(from: old)
        var (removed, inserted): (Set<Int>, Set<Int>) = ([], [])
        for change in changes {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        var lines: [String] = []
        var (left, right) = (0, 0)
        while left < old.count || right < new.count {
            if left < old.count, removed.contains(left) {
                lines.append("-" + old[left])
                left += 1
            } else if right < new.count, inserted.contains(right) {
                lines.append("+" + new[right])
                right += 1
            } else {
                lines.append(" " + old[left])
                left += 1
                right += 1
            }
        }
        return lines.joined(separator: "\n")
    }
}
