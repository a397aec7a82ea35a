import Core
import Foundation

extension Ruleset {
    /// A number that a condition compares with, perhaps made of what earlier evaluations of the ruleset measured.
    ///
    /// https://docs.aws.amazon.com/glue/latest/dg/dqdl-dynamic-rules.html
    indirect enum Figure: Sendable, Equatable {
        case number(Double)
        /// The latest of so many evaluations.
        case last(Int)
        case function(Function, Int, Double?)
        case sum(Figure, Figure)
        case product(Figure, Figure)
        case quotient(Figure, Figure)

        enum Function: String, Sendable {
            case avg, sum, min, max, median, std, percentile, index

            var takesArgument: Bool { self == .percentile || self == .index }
        }

        /// The number, if it depends on no evaluation.
        var constant: Double? {
            switch self {
            case .number(let number): number
            case .last, .function: nil
            case .sum(let a, let b): a.constant.flatMap { a in b.constant.map { a + $0 } }
            case .product(let a, let b): a.constant.flatMap { a in b.constant.map { a * $0 } }
            case .quotient(let a, let b): a.constant.flatMap { a in b.constant.map { a / $0 } }
            }
        }

        /// The number, given what was measured before, the latest first; nil if that is not enough.
        func value(_ history: [Double]) -> Double? {
            func both(_ a: Figure, _ b: Figure, _ make: (Double, Double) -> Double) -> Double? {
                a.value(history).flatMap { a in b.value(history).map { make(a, $0) } }
            }
            switch self {
            case .number(let number): return number
            case .last: return history.first
            case .function(let function, let count, let argument):
                let values = Array(history.prefix(count))
                return values.isEmpty ? nil : function.value(values, argument)
            case .sum(let a, let b): return both(a, b, +)
            case .product(let a, let b): return both(a, b, *)
            case .quotient(let a, let b): return both(a, b, /)
            }
        }
    }
}

extension Ruleset.Figure.Function {
    /// Of values of which there is at least one, the latest first.
    fileprivate func value(_ values: [Double], _ argument: Double?) -> Double? {
        let sum = values.reduce(0, +)
        let mean = sum / Double(values.count)
        switch self {
        case .avg: return mean
        case .sum: return sum
        case .min: return values.min()
        case .max: return values.max()
        case .median: return Self.percentile(values, 50)
        case .percentile: return Self.percentile(values, argument ?? 50)
        case .std:
            let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
            return (squares / Double(values.count)).squareRoot()
        case .index:
            // Counted from 1, the latest first.
            let place = argument.flatMap { Int(exactly: $0) }.map { $0.clamped(subtracting: 1) }
            return place.flatMap { values.indices.contains($0) ? values[$0] : nil }
        }
    }

    /// Up to 1 it is a share that is given, beyond that it is per cent.
    private static func percentile(_ values: [Double], _ given: Double) -> Double {
        let sorted = values.sorted()
        let share = Swift.max(0, Swift.min(1, given > 1 ? given / 100 : given))
        let place = share * Double(sorted.count - 1)
        let (low, high) = (Int(clamping: place.rounded(.down)), Int(clamping: place.rounded(.up)))
        return sorted[low] + (sorted[high] - sorted[low]) * (place - Double(low))
    }
}
