/// Why the identity engine refuses a call.
package enum IdentityError: Error, Sendable {
    case notFound(kind: String, name: String)
    case exists(kind: String, name: String)
    case deleteConflict(String)
    case malformedPolicy(String)
    case limitExceeded(String)
    case invalidInput(String)
    /// In AWS's words.
    case accessDenied(String)
}
