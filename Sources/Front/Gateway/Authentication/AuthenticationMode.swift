/// How much the gateway asks of a request's signature.
package enum AuthenticationMode: String, Sendable, CaseIterable {
    /// Any credentials; for a server that only the own machine reaches.
    case open
    /// The signature must be valid, of a key that exists.
    case verify
    /// As `verify`, and IAM policies must allow the action.
    case enforce
}
