// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file

extension STS {
/// What operations are on, as their inputs name it.
package enum Resource: Sendable, Equatable {
case role(arn: String?)
}

/// What each operation must be allowed.
package enum Accesses {
}
}
