import Core
import Testing

@testable import AWSProtocol

@Suite struct PagingTests {
    private struct Item: Hashable {
        let time: Int
        let name: String
    }

    private static let invalid = AWSError(code: "InvalidInput", message: "Invalid NextToken.")

    private func next(
        _ items: Set<Item>, after token: String?, limit: Int, _ order: PageOrder
    ) throws -> (items: [Item], next: String?) {
        try page(Array(items), after: token, limit: limit, order: order, invalid: Self.invalid) {
            [padded($0.time, 15), $0.name]
        }
    }

    @Test(arguments: 0..<200)
    func `items that come and go between pages neither shift nor repeat others`(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        let order = PageOrder(isDescending: [seed % 2 == 0, seed % 3 == 0])
        // Times are shared, and names have two spellings that Swift takes for one.
        func item(_ number: Int) -> Item {
            Item(
                time: Int.random(in: 0..<9, using: &random),
                name: ["caf\u{e9}", "cafe\u{301}", ""][number % 3] + "\(number / 3)")
        }
        var items = Set((0..<60).map(item))
        var always = items
        var seen: [Item] = []
        var token: String?
        var fresh = 60
        repeat {
            let page = try next(items, after: token, limit: Int.random(in: 1...7, using: &random), order)
            seen += page.items
            token = page.next
            for _ in 0..<Int.random(in: 0...4, using: &random) {
                fresh += 1
                items.insert(item(fresh))
                guard let gone = items.randomElement(using: &random) else { continue }
                items.remove(gone)
                always.remove(gone)
            }
        } while token != nil && seen.count < 1000
        #expect(Set(seen).count == seen.count)
        #expect(always.isSubset(of: seen))
        #expect(
            zip(seen, seen.dropFirst()).allSatisfy { left, right in
                order.precedes([padded(left.time, 15), left.name], [padded(right.time, 15), right.name])
            })
    }

    @Test(arguments: ["x", "=", "YQ==.YQ==.YQ==", "YQ==", "YQ==.%"])
    func `tokens of another kind are refused`(token: String) {
        #expect(throws: Self.invalid) {
            _ = try next([Item(time: 1, name: "a")], after: token, limit: 1, .newestFirst)
        }
    }

    @Test func `names are in byte order, whatever order they are given in`() throws {
        let names = ["b", "a", "caf\u{e9}", "cafe\u{301}", "c"]
        var seen: [String] = []
        var token: String?
        repeat {
            let page = try page(names, after: token, limit: 1, invalid: Self.invalid, name: { $0 })
            seen += page.items
            token = page.next
        } while token != nil
        #expect(seen.map { Array($0.utf8) } == names.map { Array($0.utf8) }.sorted { $0.lexicographicallyPrecedes($1) })
    }
}

/// SplitMix64: the same numbers for the same seed. https://prng.di.unimi.it/splitmix64.c
private struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
