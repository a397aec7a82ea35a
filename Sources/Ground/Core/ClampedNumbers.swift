/// Arithmetic on numbers of clients, files and rules, which may be anything: it stays within the type and never traps.
extension FixedWidthInteger {
    package func clamped(adding other: Self) -> Self {
        let (sum, overflows) = addingReportingOverflow(other)
        return overflows ? (other < 0 ? .min : .max) : sum
    }

    package func clamped(subtracting other: Self) -> Self {
        let (difference, overflows) = subtractingReportingOverflow(other)
        return overflows ? (other < 0 ? .max : .min) : difference
    }

    package func clamped(multipliedBy other: Self) -> Self {
        let (product, overflows) = multipliedReportingOverflow(by: other)
        return overflows ? ((self < 0) == (other < 0) ? .max : .min) : product
    }

    /// The whole part of a number; the nearest bound if the type does not hold it, and 0 if it is none.
    package init(clamping real: Double) {
        self = real.isNaN ? 0 : Self(exactly: real.rounded(.towardZero)) ?? (real < 0 ? .min : .max)
    }
}

// Each of these stands before the standard library's of the same form, which traps, so that using it is an error.

extension Int {
    @available(*, deprecated, message: "traps: write Int(exactly:) or Int(clamping:)")
    package init(_ real: Double) { self.init(clamping: real) }

    @available(*, deprecated, message: "traps: write Int(exactly:) or Int(clamping:)")
    package init(_ number: UInt64) { self.init(clamping: number) }

    @available(*, deprecated, message: "traps: write Int(exactly:) or Int(clamping:)")
    package init(_ number: UInt) { self.init(clamping: number) }
}

extension Int64 {
    @available(*, deprecated, message: "traps: write Int64(exactly:) or Int64(clamping:)")
    package init(_ real: Double) { self.init(clamping: real) }

    @available(*, deprecated, message: "traps: write Int64(exactly:) or Int64(clamping:)")
    package init(_ number: UInt64) { self.init(clamping: number) }
}

extension Int32 {
    @available(*, deprecated, message: "traps: write Int32(exactly:) or Int32(clamping:)")
    package init(_ real: Double) { self.init(clamping: real) }

    @available(*, deprecated, message: "traps: write Int32(exactly:) or Int32(clamping:)")
    package init(_ number: Int64) { self.init(clamping: number) }
}

extension UInt64 {
    @available(*, deprecated, message: "traps: write UInt64(exactly:) or UInt64(clamping:)")
    package init(_ real: Double) { self.init(clamping: real) }

    @available(*, deprecated, message: "traps: write UInt64(exactly:) or UInt64(clamping:)")
    package init(_ number: Int64) { self.init(clamping: number) }
}
