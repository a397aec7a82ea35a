// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

/// Shapes of AWS IAM, API version 2010-05-08.
package enum IAM {
package static let description = ServiceDescription(
name: "IAM", apiVersion: "2010-05-08", isQuery: true,
targetPrefix: nil, jsonVersion: nil,
xmlNamespace: "https://iam.amazonaws.com/doc/2010-05-08/", operations: ["AttachRolePolicy", "CreateAccessKey", "CreatePolicy", "CreateRole", "CreateUser", "DeleteAccessKey", "DeletePolicy", "DeleteRole", "DeleteRolePolicy", "DeleteUser", "DetachRolePolicy", "GetPolicy", "GetPolicyVersion", "GetRole", "GetRolePolicy", "GetUser", "ListAccessKeys", "ListAttachedRolePolicies", "ListPolicies", "ListRolePolicies", "ListRoles", "ListUsers", "PutRolePolicy", "UpdateAccessKey", "UpdateAssumeRolePolicy"],
streamingOperations: [])
}
