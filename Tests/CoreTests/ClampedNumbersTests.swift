import Core
import Testing

@Suite struct ClampedNumbersTests {
    private static let edges: [Int64] = [.min, .min + 1, -1, 0, 1, 1000, .max - 1, .max]

    @Test(arguments: edges, edges)
    func `sums, differences and products stay within the type`(_ left: Int64, _ right: Int64) {
        func clamped(_ number: Int128) -> Int64 { Int64(clamping: number) }
        #expect(left.clamped(adding: right) == clamped(Int128(left) + Int128(right)))
        #expect(left.clamped(subtracting: right) == clamped(Int128(left) - Int128(right)))
        #expect(left.clamped(multipliedBy: right) == clamped(Int128(left) * Int128(right)))
    }

    @Test(arguments: [
        (0.9, 0), (-0.9, 0), (1e300, Int.max), (-1e300, .min), (.infinity, .max), (-.infinity, .min), (.nan, 0),
        (9.3e18, .max), (-9.3e18, .min), (1.5, 1),
    ])
    func `a real number becomes the nearest whole one toward zero`(_ real: Double, _ whole: Int) {
        #expect(Int(clamping: real) == whole)
    }

    @Test func `times stay within the years 1 to 9999`() {
        for edge in Self.edges {
            for time in [Timestamp(milliseconds: edge), Timestamp(seconds: Double(edge))] {
                #expect(Timestamp.bounds.contains(time.milliseconds))
                for delta in Self.edges {
                    #expect(Timestamp.bounds.contains(time.adding(milliseconds: delta).milliseconds))
                    #expect(Timestamp.bounds.contains(time.adding(seconds: Int(delta)).milliseconds))
                    #expect(Timestamp.bounds.contains(time.adding(minutes: Int(delta)).milliseconds))
                }
                #expect(Timestamp(iso8601: time.iso8601(withMilliseconds: true)) == time)
            }
        }
        #expect(Timestamp(milliseconds: .max).iso8601(withMilliseconds: true) == "9999-12-31T23:59:59.999Z")
        #expect(Timestamp(milliseconds: .min).iso8601() == "0001-01-01T00:00:00Z")
        #expect(Timestamp(exactSeconds: Int64.min) == nil && Timestamp(exactSeconds: Int64(253_402_300_800)) == nil)
        #expect(Timestamp(exactSeconds: Double.nan) == nil && Timestamp(exactSeconds: 1e300) == nil)
    }
}
