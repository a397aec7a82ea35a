import Testing

@testable import Catalog

@Suite struct PartitionExpressionTests {
    private let keys = [
        Column(name: "Year", type: "int"), Column(name: "day", type: "date"), Column(name: "at", type: "timestamp"),
        Column(name: "price", type: "decimal(10,2)"), Column(name: "city", type: "string"),
    ]
    private let values = ["2024", "2024-03-05", "2024-03-05 10:00:00.0", "9.50", "Bern's"]

    @Test(arguments: [
        ("year = 2024", true), ("YEAR <> 2024", false), ("year >= 2024.0", true), ("year > 999", true),
        ("`year` between 2024 and 2025", true), ("year in (1, 2024)", true), ("not year in (1, 2024)", false),
        ("day = '2024-3-5'", true), ("day < date '2024-10-01'", true), ("day > '2024-03-05'", false),
        ("at = timestamp '2024-03-05 10:00:00'", true), ("at < '2024-03-05T10:00:01Z'", true),
        ("at > '2024-03-05'", true),
        ("price = 9.5", true), ("price > 10", false), ("price < 10", true), ("city = 'Bern''s'", true),
        ("city like 'B_rn%'", true), ("city not like '%x%'", true), ("city is null", false), ("city is not null", true),
        ("year = 1 or (city like 'B%' and not price = 1)", true), ("year = 1 and city = 'a' or year = 2024", true),
    ])
    func `values are compared in the types of their keys`(_ text: String, _ holds: Bool) throws {
        #expect(try PartitionExpression(text, keys: keys).holds(for: values) == holds)
    }

    @Test func `what is compared with null is unknown`() throws {
        let null = Array(repeating: "__HIVE_DEFAULT_PARTITION__", count: 5)
        for text in ["year = 1", "not year = 1", "city <> 'x'", "not (city = 'x')", "city not in ('x')"] {
            #expect(try !PartitionExpression(text, keys: keys).holds(for: null), "\(text)")
        }
        #expect(try PartitionExpression("year is null and city is null", keys: keys).holds(for: null))
        #expect(try PartitionExpression("year = 1 or city is null", keys: keys).holds(for: null))
    }

    @Test(arguments: [
        "", "year", "year =", "= 1", "year = 'x'", "nothing = 1", "year = 1 and", "(year = 1", "year ~ 1", "'",
        "year in ()",
        "year between 1", "year = 1 year", "day = 'yesterday'", "not", "city like", "date", "year = date",
    ])
    func `what is no expression is refused`(_ text: String) {
        #expect(throws: CatalogError.self) { try PartitionExpression(text, keys: keys) }
    }

    @Test func `expressions at random are refused or evaluated`() {
        var generator = SystemRandomNumberGenerator()
        let pieces = [
            "year", "city", "=", "<>", "(", ")", "and", "or", "not", "'x'", "1", "in", ",", "like", "is", "null",
            "between", "`", "'",
        ]
        for _ in 0..<3000 {
            let count = Int.random(in: 0..<12, using: &generator)
            let text = (0..<count).map { _ in pieces.randomElement(using: &generator)! }.joined(separator: " ")
            _ = try? PartitionExpression(text, keys: keys).holds(for: values)
        }
        let deep = String(repeating: "(", count: 10_000)
        #expect(throws: CatalogError.self) { try PartitionExpression(deep, keys: keys) }
    }

    @Test func `sort keys are in the order of the values`() throws {
        let numbers: [Int64] = [.min, -5, -1, 0, 1, 9, 10, .max]
        let keys = numbers.map { PartitionValue.integer($0).sortKey }
        #expect(keys == keys.sorted())
        let decimals = try ["-100.5", "-1", "-0.5", "0", "0.25", "1", "10", "1e10"].map {
            try #require(PartitionValue($0, .decimal)).sortKey
        }
        #expect(decimals == decimals.sorted() && Set(decimals).count == decimals.count)
        let texts = ["", "a", "a\u{1}", "a ", "b"].map { PartitionValue.text($0).sortKey }
        #expect(texts == texts.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    }

    @Test func `patterns take no longer than the product of both lengths`() throws {
        let text = String(repeating: "a", count: 2000)
        let expression = try PartitionExpression(
            "city like '" + String(repeating: "%a", count: 500) + "%b'", keys: keys)
        let elapsed = ContinuousClock().measure { #expect(!expression.holds(for: ["1", "", "", "1", text])) }
        #expect(elapsed < .seconds(2))
    }

    @Test(arguments: ["(", "not "])
    func `what is nested too deeply is refused`(_ opening: String) {
        let text = String(repeating: opening, count: 20_000) + "year = 1"
        #expect(throws: CatalogError.self) { try PartitionExpression(text, keys: keys) }
    }

    @Test(arguments: [" or year = 1", " and year = 1"])
    func `chains of conditions are bounded`(_ next: String) {
        let text = "year = 1" + String(repeating: next, count: 100_000)
        #expect(throws: CatalogError.self) { try PartitionExpression(text, keys: keys) }
    }

    @Test(arguments: ["2024-03-05 .", "2024-03-05 ", "2024-03-05T", "2024-03-05 ..", "2024-03-05 Z", "2024-03-05 .Z"])
    func `cut off times do not trap`(_ text: String) {
        _ = PartitionValue(text, .timestamp)
        _ = try? PartitionExpression("at = '\(text)'", keys: keys)
    }
}
