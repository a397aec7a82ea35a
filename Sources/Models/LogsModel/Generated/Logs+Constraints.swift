// Made by ModelGenerator from AWS's service model; change the generator or a patch, never this file.
// swift-format-ignore-file
package import AWSProtocol

extension Logs {
package enum Patterns {
package static let accountId = ModelPattern(##"^\d{12}$"##)
package static let logGroupIdentifier = ModelPattern(##"[\w#+=/:,.@-]*"##)
package static let logGroupName = ModelPattern(##"[\.\-_/#A-Za-z0-9]+"##)
package static let logGroupNamePattern = ModelPattern(##"[\.\-_/#A-Za-z0-9]*"##)
package static let logStreamName = ModelPattern("[^:*]*")
package static let tagKey = ModelPattern(##"^([\p{L}\p{Z}\p{N}_.:/=+\-@]+)$"##)
package static let tagValue = ModelPattern(##"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$"##)
}

package enum Values {
package static let dataProtectionStatus: [String] = ["ACTIVATED", "DELETED", "ARCHIVED", "DISABLED"]
package static let entityRejectionErrorType: [String] = ["InvalidEntity", "InvalidTypeValue", "InvalidKeyAttributes", "InvalidAttributes", "EntitySizeTooLarge", "UnsupportedLogGroupType", "MissingRequiredFields"]
package static let inheritedProperty: [String] = ["ACCOUNT_DATA_PROTECTION"]
package static let logGroupClass: [String] = ["STANDARD", "INFREQUENT_ACCESS", "DELIVERY", "ESSENTIALS"]
package static let orderBy: [String] = ["LogStreamName", "LastEventTime"]
}
}
