/// An action on a resource that somebody must be allowed.
///
/// https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
package struct Access: Sendable, Equatable {
    /// Such as `kinesis:PutRecord`.
    package var action: String
    /// An ARN; an asterisk for actions that are on no resource.
    package var resource: String
    /// What is known beside, by condition keys in lower case.
    package var context: [String: [String]]

    package init(_ action: String, _ resource: String = "*", context: [String: [String]] = [:]) {
        self.action = action
        self.resource = resource
        self.context = context
    }

    package init(_ action: String, _ resource: ARN, context: [String: [String]] = [:]) {
        self.init(action, resource.description, context: context)
    }

    /// Also known beside: what is not said already.
    package func with(_ known: [String: [String]]) -> Access {
        var access = self
        access.context.merge(known) { given, _ in given }
        return access
    }
}
