import AWSProtocol
import Foundation
import Testing

@Suite struct ModelPatternTests {
    /// The patterns of all models, from the sources that are generated of them.
    private static func all() throws -> [String] {
        let models = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
            "../../Sources/Models")
        var found: Set<String> = []
        let files = FileManager.default.enumerator(at: models, includingPropertiesForKeys: nil)
        while let file = files?.nextObject() as? URL {
            guard file.pathExtension == "swift" else { continue }
            for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
                guard let start = line.range(of: "ModelPattern("), line.contains("static let") else { continue }
                let literal = line[start.upperBound...].drop { $0 == "#" }.dropFirst()
                let end = line.contains("(##\"") ? "\"##)" : "\")"
                found.insert(String(literal.dropLast(end.count)))
            }
        }
        return found.sorted()
    }

    @Test func `the patterns of all models are expressions`() throws {
        let patterns = try Self.all()
        #expect(patterns.count > 80)
        for pattern in patterns { #expect(ModelPattern(pattern).isExpression, "\(pattern)") }
    }

    @Test func `no pattern of a model takes long over any text`() throws {
        let texts = ["a", "/", "a/", ":", "arn:aws:", " ", "é", "a.a-"].map {
            String(repeating: $0, count: 20_000) + "\u{1}"
        }
        for pattern in try Self.all() {
            let expression = ModelPattern(pattern)
            for text in texts {
                let elapsed = ContinuousClock().measure { _ = expression.matches(text) }
                #expect(elapsed < .seconds(2), "\(pattern)")
            }
        }
    }

    @Test(arguments: [
        (#"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*"#, "a\u{10FFFF}\t\u{10000}é", true),
        (#"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\t]*"#, "a\u{1F}", false),
        (#"[\u0020-\uD7FF]*"#, "\u{10000}", false), (#"\u002F[\u0021-\u007F]*"#, "/abc", true),
        (#"\\u0041"#, #"\u0041"#, true), (#"^(?!aws:)[\p{L}]*$"#, "aws:", false), ("(", "anything", false),
    ])
    func `Java's escapes are read`(_ pattern: String, _ text: String, _ matches: Bool) {
        #expect(ModelPattern(pattern).matches(text) == matches)
    }
}
