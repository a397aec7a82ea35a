/// An exclusion of a crawler target, over keys relative to the target.
///
/// All alternatives are followed at once, so that a match takes at most the product of both lengths.
/// https://docs.aws.amazon.com/glue/latest/dg/define-crawler-choose-data-sources.html#crawler-exclude
struct GlobPattern: Sendable {
    private enum Step: Sendable {
        case scalar(Unicode.Scalar)
        case any
        case anyButSlash
        case oneOf([ClosedRange<Unicode.Scalar>], isNegated: Bool)
        /// Goes on at each of these.
        case fork([Int])
    }

    private struct Group {
        /// Where the fork to its alternatives stands.
        let fork: Int
        /// Where the alternatives that are complete end.
        var ends: [Int] = []
    }

    private var steps: [Step] = []
    /// A pattern with a group that has no end matches nothing.
    private var isComplete = true

    init(_ glob: String) {
        var rest = Array(glob.unicodeScalars)[...]
        var groups: [Group] = []
        while let scalar = rest.popFirst() {
            switch scalar {
            case "*" where rest.first == "*":
                rest.removeFirst()
                repeatStep(.any)
            case "*": repeatStep(.anyButSlash)
            case "?": steps.append(.anyButSlash)
            case "{":
                groups.append(Group(fork: steps.count))
                steps.append(.fork([steps.count + 1]))
            case "," where !groups.isEmpty: endAlternative(&groups[groups.count - 1])
            case "}" where !groups.isEmpty:
                for end in groups.removeLast().ends { steps[end] = .fork([steps.count]) }
            case "[":
                let end = rest.firstIndex(of: "]") ?? rest.endIndex
                steps.append(Self.set(rest[..<end]))
                rest = rest[Swift.min(end + 1, rest.endIndex)...]
            case "\\":
                if let next = rest.popFirst() { steps.append(.scalar(next)) }
            default: steps.append(.scalar(scalar))
            }
        }
        isComplete = groups.isEmpty
    }

    private mutating func repeatStep(_ step: Step) {
        let start = steps.count
        steps += [.fork([start + 1, start + 3]), step, .fork([start])]
    }

    private mutating func endAlternative(_ group: inout Group) {
        group.ends.append(steps.count)
        steps.append(.fork([]))
        guard case .fork(let starts) = steps[group.fork] else { return }
        steps[group.fork] = .fork(starts + [steps.count])
    }

    private static func set(_ text: ArraySlice<Unicode.Scalar>) -> Step {
        let isNegated = text.first == "!"
        var rest = isNegated ? text.dropFirst() : text
        var ranges: [ClosedRange<Unicode.Scalar>] = []
        while let low = rest.popFirst() {
            guard rest.first == "-", let high = rest.dropFirst().first, low <= high else {
                ranges.append(low...low)
                continue
            }
            ranges.append(low...high)
            rest = rest.dropFirst(2)
        }
        return .oneOf(ranges, isNegated: isNegated)
    }

    func matches(_ key: String) -> Bool {
        guard isComplete else { return false }
        var places = Places(count: steps.count + 1)
        places.add(0, steps)
        for scalar in key.unicodeScalars {
            var next = Places(count: steps.count + 1)
            for place in places.reached where place < steps.count && Self.takes(steps[place], scalar) {
                next.add(place + 1, steps)
            }
            guard !next.reached.isEmpty else { return false }
            places = next
        }
        return places.isReached[steps.count]
    }

    private static func takes(_ step: Step, _ scalar: Unicode.Scalar) -> Bool {
        switch step {
        case .scalar(let wanted): scalar == wanted
        case .any: true
        case .anyButSlash: scalar != "/"
        case .oneOf(let ranges, let isNegated): ranges.contains { $0.contains(scalar) } != isNegated
        case .fork: false
        }
    }

    /// The steps that a match may stand at.
    private struct Places {
        private(set) var reached: [Int] = []
        private(set) var isReached: [Bool]

        init(count: Int) { isReached = Array(repeating: false, count: count) }

        mutating func add(_ place: Int, _ steps: [Step]) {
            var open = [place]
            while let place = open.popLast() {
                guard !isReached[place] else { continue }
                isReached[place] = true
                reached.append(place)
                if place < steps.count, case .fork(let targets) = steps[place] { open += targets }
            }
        }
    }
}
