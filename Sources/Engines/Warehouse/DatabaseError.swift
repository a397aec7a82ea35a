/// Why a database did not do what it was asked.
package struct DatabaseError: Error, Sendable, CustomStringConvertible {
    /// The code of SQL's states, `42P01`; nil if there was no answer.
    package let state: String?
    package let message: String
    /// Where in the lines of a COPY it went wrong, counted from 0.
    var line: Int?

    package var description: String { message }

    /// A value, or a row, that does not fit the table; other rows may.
    var isOfData: Bool { state.map { $0.hasPrefix("22") || $0.hasPrefix("23") } ?? false }
}
