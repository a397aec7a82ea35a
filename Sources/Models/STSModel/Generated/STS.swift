// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

/// Shapes of AWS STS, API version 2011-06-15.
package enum STS {
package static let description = ServiceDescription(
name: "STS", apiVersion: "2011-06-15", isQuery: true,
targetPrefix: nil, jsonVersion: nil,
xmlNamespace: "https://sts.amazonaws.com/doc/2011-06-15/", operations: ["AssumeRole", "GetCallerIdentity"],
streamingOperations: [],
missingOperations: ["AssumeRoleWithSAML", "AssumeRoleWithWebIdentity", "AssumeRoot", "DecodeAuthorizationMessage", "GetAccessKeyInfo", "GetDelegatedAccessToken", "GetFederationToken", "GetSessionToken", "GetWebIdentityToken"])
}
