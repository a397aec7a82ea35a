// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension IAM {
package enum Patterns {
package static let accessKeyIdType = ModelPattern(##"[\w]+"##)
package static let existingUserNameType = ModelPattern(##"[\w+=,.@-]+"##)
package static let idType = ModelPattern(##"[\w]+"##)
package static let markerType = ModelPattern(##"[\u0020-\u00FF]+"##)
package static let pathPrefixType = ModelPattern(##"\u002F[\u0021-\u007F]*"##)
package static let pathType = ModelPattern(##"(\u002F)|(\u002F[\u0021-\u007E]+\u002F)"##)
package static let policyDocumentType = ModelPattern(##"[\u0009\u000A\u000D\u0020-\u00FF]+"##)
package static let policyNameType = ModelPattern(##"[\w+=,.@-]+"##)
package static let policyPathType = ModelPattern(##"((/[A-Za-z0-9\.,\+@=_-]+)*)/"##)
package static let policyVersionIdType = ModelPattern(##"v[1-9][0-9]*(\.[A-Za-z0-9-]*)?"##)
package static let roleDescriptionType = ModelPattern(##"[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*"##)
package static let roleNameType = ModelPattern(##"[\w+=,.@-]+"##)
package static let tagKeyType = ModelPattern(##"[\p{L}\p{Z}\p{N}_.:/=+\-@]+"##)
package static let tagValueType = ModelPattern(##"[\p{L}\p{Z}\p{N}_.:/=+\-@]*"##)
package static let userNameType = ModelPattern(##"[\w+=,.@-]+"##)
}

package enum Values {
package static let permissionsBoundaryAttachmentType: [String] = ["PermissionsBoundaryPolicy"]
package static let policyScopeType: [String] = ["All", "AWS", "Local"]
package static let policyUsageType: [String] = ["PermissionsPolicy", "PermissionsBoundary"]
package static let statusType: [String] = ["Active", "Inactive", "Expired"]
}
}
