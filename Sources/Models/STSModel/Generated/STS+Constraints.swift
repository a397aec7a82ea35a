// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension STS {
package enum Patterns {
package static let accessKeyIdType = ModelPattern(##"[\w]*"##)
package static let arnType = ModelPattern(##"[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]+"##)
package static let assumedRoleIdType = ModelPattern(##"[\w+=,.@:-]*"##)
package static let externalIdType = ModelPattern(##"[\w+=,.@:\/-]*"##)
package static let roleSessionNameType = ModelPattern(##"[\w+=,.@-]*"##)
package static let serialNumberType = ModelPattern(##"[\w+=/:,.@-]*"##)
package static let sourceIdentityType = ModelPattern(##"[\w+=,.@-]*"##)
package static let tagKeyType = ModelPattern(##"[\p{L}\p{Z}\p{N}_.:/=+\-@]+"##)
package static let tagValueType = ModelPattern(##"[\p{L}\p{Z}\p{N}_.:/=+\-@]*"##)
package static let tokenCodeType = ModelPattern(##"[\d]*"##)
package static let unrestrictedSessionPolicyDocumentType = ModelPattern(##"[\u0009\u000A\u000D\u0020-\u00FF]+"##)
}

package enum Values {
}
}
