// Made by ModelGenerator from AWS's service model; change the generator or Models/s3/members.txt, never this file.
// swift-format-ignore-file

extension S3Route {
/// Every operation of S3 but the deprecated ones.
package static let all: [S3Route] = [.abortMultipartUpload, .completeMultipartUpload, .copyObject, .createBucket, .createBucketMetadataConfiguration, .createBucketMetadataTableConfiguration, .createMultipartUpload, .createSession, .deleteBucket, .deleteBucketAnalyticsConfiguration, .deleteBucketCors, .deleteBucketEncryption, .deleteBucketIntelligentTieringConfiguration, .deleteBucketInventoryConfiguration, .deleteBucketLifecycle, .deleteBucketMetadataConfiguration, .deleteBucketMetadataTableConfiguration, .deleteBucketMetricsConfiguration, .deleteBucketOwnershipControls, .deleteBucketPolicy, .deleteBucketReplication, .deleteBucketTagging, .deleteBucketWebsite, .deleteObject, .deleteObjectAnnotation, .deleteObjectTagging, .deleteObjects, .deletePublicAccessBlock, .getBucketAbac, .getBucketAccelerateConfiguration, .getBucketAcl, .getBucketAnalyticsConfiguration, .getBucketCors, .getBucketEncryption, .getBucketIntelligentTieringConfiguration, .getBucketInventoryConfiguration, .getBucketLifecycleConfiguration, .getBucketLocation, .getBucketLogging, .getBucketMetadataConfiguration, .getBucketMetadataTableConfiguration, .getBucketMetricsConfiguration, .getBucketNotificationConfiguration, .getBucketOwnershipControls, .getBucketPolicy, .getBucketPolicyStatus, .getBucketReplication, .getBucketRequestPayment, .getBucketTagging, .getBucketVersioning, .getBucketWebsite, .getObject, .getObjectAcl, .getObjectAnnotation, .getObjectAttributes, .getObjectLegalHold, .getObjectLockConfiguration, .getObjectRetention, .getObjectTagging, .getObjectTorrent, .getPublicAccessBlock, .headBucket, .headObject, .listBucketAnalyticsConfigurations, .listBucketIntelligentTieringConfigurations, .listBucketInventoryConfigurations, .listBucketMetricsConfigurations, .listBuckets, .listDirectoryBuckets, .listMultipartUploads, .listObjectAnnotations, .listObjectVersions, .listObjects, .listObjectsV2, .listParts, .putBucketAbac, .putBucketAccelerateConfiguration, .putBucketAcl, .putBucketAnalyticsConfiguration, .putBucketCors, .putBucketEncryption, .putBucketIntelligentTieringConfiguration, .putBucketInventoryConfiguration, .putBucketLifecycleConfiguration, .putBucketLogging, .putBucketMetricsConfiguration, .putBucketNotificationConfiguration, .putBucketOwnershipControls, .putBucketPolicy, .putBucketReplication, .putBucketRequestPayment, .putBucketTagging, .putBucketVersioning, .putBucketWebsite, .putObject, .putObjectAcl, .putObjectAnnotation, .putObjectLegalHold, .putObjectLockConfiguration, .putObjectRetention, .putObjectTagging, .putPublicAccessBlock, .renameObject, .restoreObject, .selectObjectContent, .updateBucketMetadataAnnotationTableConfiguration, .updateBucketMetadataInventoryTableConfiguration, .updateBucketMetadataJournalTableConfiguration, .updateObjectEncryption, .uploadPart, .uploadPartCopy, .writeGetObjectResponse]

package static let abortMultipartUpload = S3Route(
name: "AbortMultipartUpload", method: "DELETE", place: .object, isImplemented: true,
subresources: [],
requiredQuery: ["uploadId"], requiredHeaders: [],
query: ["uploadId"], headers: ["x-amz-request-payer", "x-amz-expected-bucket-owner"], elements: [],
refusedQuery: [], refusedHeaders: ["x-amz-if-match-initiated-time"],
refusedElements: [], repeatedElements: [])
package static let completeMultipartUpload = S3Route(
name: "CompleteMultipartUpload", method: "POST", place: .object, isImplemented: true,
subresources: [],
requiredQuery: ["uploadId"], requiredHeaders: [],
query: ["uploadId"], headers: ["x-amz-checksum-crc32", "x-amz-checksum-crc32c", "x-amz-checksum-crc64nvme", "x-amz-checksum-sha1", "x-amz-checksum-sha256", "x-amz-checksum-type", "x-amz-mp-object-size", "x-amz-request-payer", "x-amz-expected-bucket-owner", "if-match", "if-none-match"], elements: ["CompleteMultipartUpload", "CompleteMultipartUpload/Part", "CompleteMultipartUpload/Part/ETag", "CompleteMultipartUpload/Part/ChecksumCRC32", "CompleteMultipartUpload/Part/ChecksumCRC32C", "CompleteMultipartUpload/Part/ChecksumCRC64NVME", "CompleteMultipartUpload/Part/ChecksumSHA1", "CompleteMultipartUpload/Part/ChecksumSHA256", "CompleteMultipartUpload/Part/PartNumber"],
refusedQuery: [], refusedHeaders: ["x-amz-checksum-sha512", "x-amz-checksum-md5", "x-amz-checksum-xxhash64", "x-amz-checksum-xxhash3", "x-amz-checksum-xxhash128", "x-amz-server-side-encryption-customer-algorithm", "x-amz-server-side-encryption-customer-key", "x-amz-server-side-encryption-customer-key-md5"],
refusedElements: ["CompleteMultipartUpload/Part/ChecksumSHA512", "CompleteMultipartUpload/Part/ChecksumMD5", "CompleteMultipartUpload/Part/ChecksumXXHASH64", "CompleteMultipartUpload/Part/ChecksumXXHASH3", "CompleteMultipartUpload/Part/ChecksumXXHASH128"], repeatedElements: ["CompleteMultipartUpload/Part"])
package static let copyObject = S3Route(
name: "CopyObject", method: "PUT", place: .object, isImplemented: true,
subresources: [],
requiredQuery: [], requiredHeaders: ["x-amz-copy-source"],
query: [], headers: ["x-amz-acl", "cache-control", "x-amz-checksum-algorithm", "content-disposition", "content-encoding", "content-language", "content-type", "x-amz-copy-source", "x-amz-copy-source-if-match", "x-amz-copy-source-if-modified-since", "x-amz-copy-source-if-none-match", "x-amz-copy-source-if-unmodified-since", "expires", "x-amz-grant-full-control", "x-amz-grant-read", "x-amz-grant-read-acp", "x-amz-grant-write-acp", "if-match", "if-none-match", "x-amz-meta-", "x-amz-metadata-directive", "x-amz-tagging-directive", "x-amz-storage-class", "x-amz-website-redirect-location", "x-amz-request-payer", "x-amz-tagging", "x-amz-expected-bucket-owner", "x-amz-source-expected-bucket-owner"], elements: [],
refusedQuery: [], refusedHeaders: ["x-amz-object-annotation-directive", "x-amz-server-side-encryption", "x-amz-server-side-encryption-customer-algorithm", "x-amz-server-side-encryption-customer-key", "x-amz-server-side-encryption-customer-key-md5", "x-amz-server-side-encryption-aws-kms-key-id", "x-amz-server-side-encryption-context", "x-amz-server-side-encryption-bucket-key-enabled", "x-amz-copy-source-server-side-encryption-customer-algorithm", "x-amz-copy-source-server-side-encryption-customer-key", "x-amz-copy-source-server-side-encryption-customer-key-md5", "x-amz-object-lock-mode", "x-amz-object-lock-retain-until-date", "x-amz-object-lock-legal-hold", "x-amz-object-lock-event-hold", "x-amz-object-lock-event-hold-duration-days", "x-amz-object-lock-event-hold-duration-years"],
refusedElements: [], repeatedElements: [])
package static let createBucket = S3Route(
name: "CreateBucket", method: "PUT", place: .bucket, isImplemented: true,
subresources: [],
requiredQuery: [], requiredHeaders: [],
query: [], headers: ["x-amz-acl", "x-amz-grant-full-control", "x-amz-grant-read", "x-amz-grant-read-acp", "x-amz-grant-write", "x-amz-grant-write-acp", "x-amz-object-ownership"], elements: ["CreateBucketConfiguration", "CreateBucketConfiguration/LocationConstraint"],
refusedQuery: [], refusedHeaders: ["x-amz-bucket-object-lock-enabled", "x-amz-bucket-namespace"],
refusedElements: ["CreateBucketConfiguration/Location", "CreateBucketConfiguration/Bucket", "CreateBucketConfiguration/Tags"], repeatedElements: [])
package static let createBucketMetadataConfiguration = S3Route(
name: "CreateBucketMetadataConfiguration", method: "POST", place: .bucket, isImplemented: false,
subresources: ["metadataConfiguration"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: [], refusedHeaders: ["content-md5", "x-amz-sdk-checksum-algorithm", "x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let createBucketMetadataTableConfiguration = S3Route(
name: "CreateBucketMetadataTableConfiguration", method: "POST", place: .bucket, isImplemented: false,
subresources: ["metadataTable"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: [], refusedHeaders: ["content-md5", "x-amz-sdk-checksum-algorithm", "x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let createMultipartUpload = S3Route(
name: "CreateMultipartUpload", method: "POST", place: .object, isImplemented: true,
subresources: ["uploads"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: ["x-amz-acl", "cache-control", "content-disposition", "content-encoding", "content-language", "content-type", "expires", "x-amz-grant-full-control", "x-amz-grant-read", "x-amz-grant-read-acp", "x-amz-grant-write-acp", "x-amz-meta-", "x-amz-storage-class", "x-amz-website-redirect-location", "x-amz-request-payer", "x-amz-tagging", "x-amz-expected-bucket-owner", "x-amz-checksum-algorithm", "x-amz-checksum-type"], elements: [],
refusedQuery: [], refusedHeaders: ["x-amz-server-side-encryption", "x-amz-server-side-encryption-customer-algorithm", "x-amz-server-side-encryption-customer-key", "x-amz-server-side-encryption-customer-key-md5", "x-amz-server-side-encryption-aws-kms-key-id", "x-amz-server-side-encryption-context", "x-amz-server-side-encryption-bucket-key-enabled", "x-amz-object-lock-mode", "x-amz-object-lock-retain-until-date", "x-amz-object-lock-legal-hold", "x-amz-object-lock-event-hold", "x-amz-object-lock-event-hold-duration-days", "x-amz-object-lock-event-hold-duration-years"],
refusedElements: [], repeatedElements: [])
package static let createSession = S3Route(
name: "CreateSession", method: "GET", place: .bucket, isImplemented: false,
subresources: ["session"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: [], refusedHeaders: ["x-amz-create-session-mode", "x-amz-server-side-encryption", "x-amz-server-side-encryption-aws-kms-key-id", "x-amz-server-side-encryption-context", "x-amz-server-side-encryption-bucket-key-enabled"],
refusedElements: [], repeatedElements: [])
package static let deleteBucket = S3Route(
name: "DeleteBucket", method: "DELETE", place: .bucket, isImplemented: true,
subresources: [],
requiredQuery: [], requiredHeaders: [],
query: [], headers: ["x-amz-expected-bucket-owner"], elements: [],
refusedQuery: [], refusedHeaders: [],
refusedElements: [], repeatedElements: [])
package static let deleteBucketAnalyticsConfiguration = S3Route(
name: "DeleteBucketAnalyticsConfiguration", method: "DELETE", place: .bucket, isImplemented: false,
subresources: ["analytics"],
requiredQuery: ["id"], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: ["id"], refusedHeaders: ["x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let deleteBucketCors = S3Route(
name: "DeleteBucketCors", method: "DELETE", place: .bucket, isImplemented: false,
subresources: ["cors"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: [], refusedHeaders: ["x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let deleteBucketEncryption = S3Route(
name: "DeleteBucketEncryption", method: "DELETE", place: .bucket, isImplemented: false,
subresources: ["encryption"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: [], refusedHeaders: ["x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let deleteBucketIntelligentTieringConfiguration = S3Route(
name: "DeleteBucketIntelligentTieringConfiguration", method: "DELETE", place: .bucket, isImplemented: false,
subresources: ["intelligent-tiering"],
requiredQuery: ["id"], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: ["id"], refusedHeaders: ["x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let deleteBucketInventoryConfiguration = S3Route(
name: "DeleteBucketInventoryConfiguration", method: "DELETE", place: .bucket, isImplemented: false,
subresources: ["inventory"],
requiredQuery: ["id"], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: ["id"], refusedHeaders: ["x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let deleteBucketLifecycle = S3Route(
name: "DeleteBucketLifecycle", method: "DELETE", place: .bucket, isImplemented: false,
subresources: ["lifecycle"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: [], refusedHeaders: ["x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let deleteBucketMetadataConfiguration = S3Route(
name: "DeleteBucketMetadataConfiguration", method: "DELETE", place: .bucket, isImplemented: false,
subresources: ["metadataConfiguration"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: [], refusedHeaders: ["x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let deleteBucketMetadataTableConfiguration = S3Route(
name: "DeleteBucketMetadataTableConfiguration", method: "DELETE", place: .bucket, isImplemented: false,
subresources: ["metadataTable"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: [], refusedHeaders: ["x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let deleteBucketMetricsConfiguration = S3Route(
name: "DeleteBucketMetricsConfiguration", method: "DELETE", place: .bucket, isImplemented: false,
subresources: ["metrics"],
requiredQuery: ["id"], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: ["id"], refusedHeaders: ["x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let deleteBucketOwnershipControls = S3Route(
name: "DeleteBucketOwnershipControls", method: "DELETE", place: .bucket, isImplemented: false,
subresources: ["ownershipControls"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: [], refusedHeaders: ["x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let deleteBucketPolicy = S3Route(
name: "DeleteBucketPolicy", method: "DELETE", place: .bucket, isImplemented: false,
subresources: ["policy"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: [], refusedHeaders: ["x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let deleteBucketReplication = S3Route(
name: "DeleteBucketReplication", method: "DELETE", place: .bucket, isImplemented: false,
subresources: ["replication"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: [], refusedHeaders: ["x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let deleteBucketTagging = S3Route(
name: "DeleteBucketTagging", method: "DELETE", place: .bucket, isImplemented: false,
subresources: ["tagging"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: [], refusedHeaders: ["x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let deleteBucketWebsite = S3Route(
name: "DeleteBucketWebsite", method: "DELETE", place: .bucket, isImplemented: false,
subresources: ["website"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: [], refusedHeaders: ["x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let deleteObject = S3Route(
name: "DeleteObject", method: "DELETE", place: .object, isImplemented: true,
subresources: [],
requiredQuery: [], requiredHeaders: [],
query: ["versionId"], headers: ["x-amz-request-payer", "x-amz-bypass-governance-retention", "x-amz-expected-bucket-owner", "if-match"], elements: [],
refusedQuery: [], refusedHeaders: ["x-amz-mfa", "x-amz-if-match-last-modified-time", "x-amz-if-match-size"],
refusedElements: [], repeatedElements: [])
package static let deleteObjectAnnotation = S3Route(
name: "DeleteObjectAnnotation", method: "DELETE", place: .object, isImplemented: false,
subresources: ["annotation"],
requiredQuery: ["annotationName"], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: ["annotationName", "versionId"], refusedHeaders: ["x-amz-request-payer", "x-amz-expected-bucket-owner", "x-amz-object-if-match"],
refusedElements: [], repeatedElements: [])
package static let deleteObjectTagging = S3Route(
name: "DeleteObjectTagging", method: "DELETE", place: .object, isImplemented: false,
subresources: ["tagging"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: ["versionId"], refusedHeaders: ["x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let deleteObjects = S3Route(
name: "DeleteObjects", method: "POST", place: .bucket, isImplemented: true,
subresources: ["delete"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: ["x-amz-request-payer", "x-amz-bypass-governance-retention", "x-amz-expected-bucket-owner", "x-amz-sdk-checksum-algorithm"], elements: ["Delete", "Delete/Object", "Delete/Object/Key", "Delete/Object/VersionId", "Delete/Object/ETag", "Delete/Quiet"],
refusedQuery: [], refusedHeaders: ["x-amz-mfa"],
refusedElements: ["Delete/Object/LastModifiedTime", "Delete/Object/Size"], repeatedElements: ["Delete/Object"])
package static let deletePublicAccessBlock = S3Route(
name: "DeletePublicAccessBlock", method: "DELETE", place: .bucket, isImplemented: false,
subresources: ["publicAccessBlock"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: [], refusedHeaders: ["x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let getBucketAbac = S3Route(
name: "GetBucketAbac", method: "GET", place: .bucket, isImplemented: false,
subresources: ["abac"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: [], refusedHeaders: ["x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let getBucketAccelerateConfiguration = S3Route(
name: "GetBucketAccelerateConfiguration", method: "GET", place: .bucket, isImplemented: false,
subresources: ["accelerate"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: [], refusedHeaders: ["x-amz-expected-bucket-owner", "x-amz-request-payer"],
refusedElements: [], repeatedElements: [])
package static let getBucketAcl = S3Route(
name: "GetBucketAcl", method: "GET", place: .bucket, isImplemented: false,
subresources: ["acl"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: [], refusedHeaders: ["x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let getBucketAnalyticsConfiguration = S3Route(
name: "GetBucketAnalyticsConfiguration", method: "GET", place: .bucket, isImplemented: false,
subresources: ["analytics"],
requiredQuery: ["id"], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: ["id"], refusedHeaders: ["x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let getBucketCors = S3Route(
name: "GetBucketCors", method: "GET", place: .bucket, isImplemented: false,
subresources: ["cors"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: [], refusedHeaders: ["x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let getBucketEncryption = S3Route(
name: "GetBucketEncryption", method: "GET", place: .bucket, isImplemented: false,
subresources: ["encryption"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: [], refusedHeaders: ["x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let getBucketIntelligentTieringConfiguration = S3Route(
name: "GetBucketIntelligentTieringConfiguration", method: "GET", place: .bucket, isImplemented: false,
subresources: ["intelligent-tiering"],
requiredQuery: ["id"], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: ["id"], refusedHeaders: ["x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let getBucketInventoryConfiguration = S3Route(
name: "GetBucketInventoryConfiguration", method: "GET", place: .bucket, isImplemented: false,
subresources: ["inventory"],
requiredQuery: ["id"], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: ["id"], refusedHeaders: ["x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let getBucketLifecycleConfiguration = S3Route(
name: "GetBucketLifecycleConfiguration", method: "GET", place: .bucket, isImplemented: false,
subresources: ["lifecycle"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: [], refusedHeaders: ["x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let getBucketLocation = S3Route(
name: "GetBucketLocation", method: "GET", place: .bucket, isImplemented: true,
subresources: ["location"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: ["x-amz-expected-bucket-owner"], elements: [],
refusedQuery: [], refusedHeaders: [],
refusedElements: [], repeatedElements: [])
package static let getBucketLogging = S3Route(
name: "GetBucketLogging", method: "GET", place: .bucket, isImplemented: false,
subresources: ["logging"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: [], refusedHeaders: ["x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let getBucketMetadataConfiguration = S3Route(
name: "GetBucketMetadataConfiguration", method: "GET", place: .bucket, isImplemented: false,
subresources: ["metadataConfiguration"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: [], refusedHeaders: ["x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let getBucketMetadataTableConfiguration = S3Route(
name: "GetBucketMetadataTableConfiguration", method: "GET", place: .bucket, isImplemented: false,
subresources: ["metadataTable"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: [], refusedHeaders: ["x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let getBucketMetricsConfiguration = S3Route(
name: "GetBucketMetricsConfiguration", method: "GET", place: .bucket, isImplemented: false,
subresources: ["metrics"],
requiredQuery: ["id"], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: ["id"], refusedHeaders: ["x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let getBucketNotificationConfiguration = S3Route(
name: "GetBucketNotificationConfiguration", method: "GET", place: .bucket, isImplemented: true,
subresources: ["notification"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: ["x-amz-expected-bucket-owner"], elements: [],
refusedQuery: [], refusedHeaders: [],
refusedElements: [], repeatedElements: [])
package static let getBucketOwnershipControls = S3Route(
name: "GetBucketOwnershipControls", method: "GET", place: .bucket, isImplemented: false,
subresources: ["ownershipControls"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: [], refusedHeaders: ["x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let getBucketPolicy = S3Route(
name: "GetBucketPolicy", method: "GET", place: .bucket, isImplemented: false,
subresources: ["policy"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: [], refusedHeaders: ["x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let getBucketPolicyStatus = S3Route(
name: "GetBucketPolicyStatus", method: "GET", place: .bucket, isImplemented: false,
subresources: ["policyStatus"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: [], refusedHeaders: ["x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let getBucketReplication = S3Route(
name: "GetBucketReplication", method: "GET", place: .bucket, isImplemented: false,
subresources: ["replication"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: [], refusedHeaders: ["x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let getBucketRequestPayment = S3Route(
name: "GetBucketRequestPayment", method: "GET", place: .bucket, isImplemented: false,
subresources: ["requestPayment"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: [], refusedHeaders: ["x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let getBucketTagging = S3Route(
name: "GetBucketTagging", method: "GET", place: .bucket, isImplemented: false,
subresources: ["tagging"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: [], refusedHeaders: ["x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let getBucketVersioning = S3Route(
name: "GetBucketVersioning", method: "GET", place: .bucket, isImplemented: true,
subresources: ["versioning"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: ["x-amz-expected-bucket-owner"], elements: [],
refusedQuery: [], refusedHeaders: [],
refusedElements: [], repeatedElements: [])
package static let getBucketWebsite = S3Route(
name: "GetBucketWebsite", method: "GET", place: .bucket, isImplemented: false,
subresources: ["website"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: [], refusedHeaders: ["x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let getObject = S3Route(
name: "GetObject", method: "GET", place: .object, isImplemented: true,
subresources: [],
requiredQuery: [], requiredHeaders: [],
query: ["response-cache-control", "response-content-disposition", "response-content-encoding", "response-content-language", "response-content-type", "response-expires", "versionId", "partNumber"], headers: ["if-match", "if-modified-since", "if-none-match", "if-unmodified-since", "range", "x-amz-request-payer", "x-amz-expected-bucket-owner", "x-amz-checksum-mode"], elements: [],
refusedQuery: [], refusedHeaders: ["x-amz-server-side-encryption-customer-algorithm", "x-amz-server-side-encryption-customer-key", "x-amz-server-side-encryption-customer-key-md5"],
refusedElements: [], repeatedElements: [])
package static let getObjectAcl = S3Route(
name: "GetObjectAcl", method: "GET", place: .object, isImplemented: false,
subresources: ["acl"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: ["versionId"], refusedHeaders: ["x-amz-request-payer", "x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let getObjectAnnotation = S3Route(
name: "GetObjectAnnotation", method: "GET", place: .object, isImplemented: false,
subresources: ["annotation"],
requiredQuery: ["annotationName"], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: ["annotationName", "versionId"], refusedHeaders: ["x-amz-request-payer", "x-amz-expected-bucket-owner", "x-amz-checksum-mode"],
refusedElements: [], repeatedElements: [])
package static let getObjectAttributes = S3Route(
name: "GetObjectAttributes", method: "GET", place: .object, isImplemented: false,
subresources: ["attributes"],
requiredQuery: [], requiredHeaders: ["x-amz-object-attributes"],
query: [], headers: [], elements: [],
refusedQuery: ["versionId"], refusedHeaders: ["x-amz-max-parts", "x-amz-part-number-marker", "x-amz-server-side-encryption-customer-algorithm", "x-amz-server-side-encryption-customer-key", "x-amz-server-side-encryption-customer-key-md5", "x-amz-request-payer", "x-amz-expected-bucket-owner", "x-amz-object-attributes"],
refusedElements: [], repeatedElements: [])
package static let getObjectLegalHold = S3Route(
name: "GetObjectLegalHold", method: "GET", place: .object, isImplemented: false,
subresources: ["legal-hold"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: ["versionId"], refusedHeaders: ["x-amz-request-payer", "x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let getObjectLockConfiguration = S3Route(
name: "GetObjectLockConfiguration", method: "GET", place: .bucket, isImplemented: false,
subresources: ["object-lock"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: [], refusedHeaders: ["x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let getObjectRetention = S3Route(
name: "GetObjectRetention", method: "GET", place: .object, isImplemented: false,
subresources: ["retention"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: ["versionId"], refusedHeaders: ["x-amz-request-payer", "x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let getObjectTagging = S3Route(
name: "GetObjectTagging", method: "GET", place: .object, isImplemented: false,
subresources: ["tagging"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: ["versionId"], refusedHeaders: ["x-amz-expected-bucket-owner", "x-amz-request-payer"],
refusedElements: [], repeatedElements: [])
package static let getObjectTorrent = S3Route(
name: "GetObjectTorrent", method: "GET", place: .object, isImplemented: false,
subresources: ["torrent"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: [], refusedHeaders: ["x-amz-request-payer", "x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let getPublicAccessBlock = S3Route(
name: "GetPublicAccessBlock", method: "GET", place: .bucket, isImplemented: false,
subresources: ["publicAccessBlock"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: [], refusedHeaders: ["x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let headBucket = S3Route(
name: "HeadBucket", method: "HEAD", place: .bucket, isImplemented: true,
subresources: [],
requiredQuery: [], requiredHeaders: [],
query: [], headers: ["x-amz-expected-bucket-owner"], elements: [],
refusedQuery: [], refusedHeaders: [],
refusedElements: [], repeatedElements: [])
package static let headObject = S3Route(
name: "HeadObject", method: "HEAD", place: .object, isImplemented: true,
subresources: [],
requiredQuery: [], requiredHeaders: [],
query: ["response-cache-control", "response-content-disposition", "response-content-encoding", "response-content-language", "response-content-type", "response-expires", "versionId", "partNumber"], headers: ["if-match", "if-modified-since", "if-none-match", "if-unmodified-since", "range", "x-amz-request-payer", "x-amz-expected-bucket-owner", "x-amz-checksum-mode"], elements: [],
refusedQuery: [], refusedHeaders: ["x-amz-server-side-encryption-customer-algorithm", "x-amz-server-side-encryption-customer-key", "x-amz-server-side-encryption-customer-key-md5"],
refusedElements: [], repeatedElements: [])
package static let listBucketAnalyticsConfigurations = S3Route(
name: "ListBucketAnalyticsConfigurations", method: "GET", place: .bucket, isImplemented: false,
subresources: ["analytics"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: ["continuation-token"], refusedHeaders: ["x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let listBucketIntelligentTieringConfigurations = S3Route(
name: "ListBucketIntelligentTieringConfigurations", method: "GET", place: .bucket, isImplemented: false,
subresources: ["intelligent-tiering"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: ["continuation-token"], refusedHeaders: ["x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let listBucketInventoryConfigurations = S3Route(
name: "ListBucketInventoryConfigurations", method: "GET", place: .bucket, isImplemented: false,
subresources: ["inventory"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: ["continuation-token"], refusedHeaders: ["x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let listBucketMetricsConfigurations = S3Route(
name: "ListBucketMetricsConfigurations", method: "GET", place: .bucket, isImplemented: false,
subresources: ["metrics"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: ["continuation-token"], refusedHeaders: ["x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let listBuckets = S3Route(
name: "ListBuckets", method: "GET", place: .service, isImplemented: true,
subresources: [],
requiredQuery: [], requiredHeaders: [],
query: ["max-buckets", "continuation-token", "prefix", "bucket-region"], headers: [], elements: [],
refusedQuery: [], refusedHeaders: [],
refusedElements: [], repeatedElements: [])
package static let listDirectoryBuckets = S3Route(
name: "ListDirectoryBuckets", method: "GET", place: .service, isImplemented: false,
subresources: [],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: ["continuation-token", "max-directory-buckets"], refusedHeaders: [],
refusedElements: [], repeatedElements: [])
package static let listMultipartUploads = S3Route(
name: "ListMultipartUploads", method: "GET", place: .bucket, isImplemented: true,
subresources: ["uploads"],
requiredQuery: [], requiredHeaders: [],
query: ["delimiter", "encoding-type", "key-marker", "max-uploads", "prefix", "upload-id-marker"], headers: ["x-amz-expected-bucket-owner", "x-amz-request-payer"], elements: [],
refusedQuery: [], refusedHeaders: [],
refusedElements: [], repeatedElements: [])
package static let listObjectAnnotations = S3Route(
name: "ListObjectAnnotations", method: "GET", place: .object, isImplemented: false,
subresources: ["annotation"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: ["versionId", "max-annotation-results", "annotation-prefix", "continuation-token"], refusedHeaders: ["x-amz-request-payer", "x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let listObjectVersions = S3Route(
name: "ListObjectVersions", method: "GET", place: .bucket, isImplemented: false,
subresources: ["versions"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: ["delimiter", "encoding-type", "key-marker", "max-keys", "prefix", "version-id-marker"], refusedHeaders: ["x-amz-expected-bucket-owner", "x-amz-request-payer", "x-amz-optional-object-attributes"],
refusedElements: [], repeatedElements: [])
package static let listObjects = S3Route(
name: "ListObjects", method: "GET", place: .bucket, isImplemented: true,
subresources: [],
requiredQuery: [], requiredHeaders: [],
query: ["delimiter", "encoding-type", "marker", "max-keys", "prefix"], headers: ["x-amz-request-payer", "x-amz-expected-bucket-owner"], elements: [],
refusedQuery: [], refusedHeaders: ["x-amz-optional-object-attributes"],
refusedElements: [], repeatedElements: [])
package static let listObjectsV2 = S3Route(
name: "ListObjectsV2", method: "GET", place: .bucket, isImplemented: true,
subresources: ["list-type=2"],
requiredQuery: [], requiredHeaders: [],
query: ["delimiter", "encoding-type", "max-keys", "prefix", "continuation-token", "fetch-owner", "start-after"], headers: ["x-amz-request-payer", "x-amz-expected-bucket-owner"], elements: [],
refusedQuery: [], refusedHeaders: ["x-amz-optional-object-attributes"],
refusedElements: [], repeatedElements: [])
package static let listParts = S3Route(
name: "ListParts", method: "GET", place: .object, isImplemented: true,
subresources: [],
requiredQuery: ["uploadId"], requiredHeaders: [],
query: ["max-parts", "part-number-marker", "uploadId"], headers: ["x-amz-request-payer", "x-amz-expected-bucket-owner"], elements: [],
refusedQuery: [], refusedHeaders: ["x-amz-server-side-encryption-customer-algorithm", "x-amz-server-side-encryption-customer-key", "x-amz-server-side-encryption-customer-key-md5"],
refusedElements: [], repeatedElements: [])
package static let putBucketAbac = S3Route(
name: "PutBucketAbac", method: "PUT", place: .bucket, isImplemented: false,
subresources: ["abac"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: [], refusedHeaders: ["content-md5", "x-amz-sdk-checksum-algorithm", "x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let putBucketAccelerateConfiguration = S3Route(
name: "PutBucketAccelerateConfiguration", method: "PUT", place: .bucket, isImplemented: false,
subresources: ["accelerate"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: [], refusedHeaders: ["x-amz-expected-bucket-owner", "x-amz-sdk-checksum-algorithm"],
refusedElements: [], repeatedElements: [])
package static let putBucketAcl = S3Route(
name: "PutBucketAcl", method: "PUT", place: .bucket, isImplemented: false,
subresources: ["acl"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: [], refusedHeaders: ["x-amz-acl", "content-md5", "x-amz-sdk-checksum-algorithm", "x-amz-grant-full-control", "x-amz-grant-read", "x-amz-grant-read-acp", "x-amz-grant-write", "x-amz-grant-write-acp", "x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let putBucketAnalyticsConfiguration = S3Route(
name: "PutBucketAnalyticsConfiguration", method: "PUT", place: .bucket, isImplemented: false,
subresources: ["analytics"],
requiredQuery: ["id"], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: ["id"], refusedHeaders: ["x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let putBucketCors = S3Route(
name: "PutBucketCors", method: "PUT", place: .bucket, isImplemented: false,
subresources: ["cors"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: [], refusedHeaders: ["content-md5", "x-amz-sdk-checksum-algorithm", "x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let putBucketEncryption = S3Route(
name: "PutBucketEncryption", method: "PUT", place: .bucket, isImplemented: false,
subresources: ["encryption"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: [], refusedHeaders: ["content-md5", "x-amz-sdk-checksum-algorithm", "x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let putBucketIntelligentTieringConfiguration = S3Route(
name: "PutBucketIntelligentTieringConfiguration", method: "PUT", place: .bucket, isImplemented: false,
subresources: ["intelligent-tiering"],
requiredQuery: ["id"], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: ["id"], refusedHeaders: ["x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let putBucketInventoryConfiguration = S3Route(
name: "PutBucketInventoryConfiguration", method: "PUT", place: .bucket, isImplemented: false,
subresources: ["inventory"],
requiredQuery: ["id"], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: ["id"], refusedHeaders: ["x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let putBucketLifecycleConfiguration = S3Route(
name: "PutBucketLifecycleConfiguration", method: "PUT", place: .bucket, isImplemented: false,
subresources: ["lifecycle"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: [], refusedHeaders: ["x-amz-sdk-checksum-algorithm", "x-amz-expected-bucket-owner", "x-amz-transition-default-minimum-object-size"],
refusedElements: [], repeatedElements: [])
package static let putBucketLogging = S3Route(
name: "PutBucketLogging", method: "PUT", place: .bucket, isImplemented: false,
subresources: ["logging"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: [], refusedHeaders: ["content-md5", "x-amz-sdk-checksum-algorithm", "x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let putBucketMetricsConfiguration = S3Route(
name: "PutBucketMetricsConfiguration", method: "PUT", place: .bucket, isImplemented: false,
subresources: ["metrics"],
requiredQuery: ["id"], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: ["id"], refusedHeaders: ["x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let putBucketNotificationConfiguration = S3Route(
name: "PutBucketNotificationConfiguration", method: "PUT", place: .bucket, isImplemented: true,
subresources: ["notification"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: ["x-amz-expected-bucket-owner", "x-amz-skip-destination-validation"], elements: ["NotificationConfiguration", "NotificationConfiguration/QueueConfiguration", "NotificationConfiguration/QueueConfiguration/Id", "NotificationConfiguration/QueueConfiguration/Queue", "NotificationConfiguration/QueueConfiguration/Event", "NotificationConfiguration/QueueConfiguration/Filter", "NotificationConfiguration/QueueConfiguration/Filter/S3Key", "NotificationConfiguration/QueueConfiguration/Filter/S3Key/FilterRule", "NotificationConfiguration/QueueConfiguration/Filter/S3Key/FilterRule/Name", "NotificationConfiguration/QueueConfiguration/Filter/S3Key/FilterRule/Value"],
refusedQuery: [], refusedHeaders: [],
refusedElements: ["NotificationConfiguration/TopicConfiguration", "NotificationConfiguration/CloudFunctionConfiguration", "NotificationConfiguration/EventBridgeConfiguration"], repeatedElements: ["NotificationConfiguration/QueueConfiguration", "NotificationConfiguration/QueueConfiguration/Event", "NotificationConfiguration/QueueConfiguration/Filter/S3Key/FilterRule"])
package static let putBucketOwnershipControls = S3Route(
name: "PutBucketOwnershipControls", method: "PUT", place: .bucket, isImplemented: false,
subresources: ["ownershipControls"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: [], refusedHeaders: ["content-md5", "x-amz-expected-bucket-owner", "x-amz-sdk-checksum-algorithm"],
refusedElements: [], repeatedElements: [])
package static let putBucketPolicy = S3Route(
name: "PutBucketPolicy", method: "PUT", place: .bucket, isImplemented: false,
subresources: ["policy"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: [], refusedHeaders: ["content-md5", "x-amz-sdk-checksum-algorithm", "x-amz-confirm-remove-self-bucket-access", "x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let putBucketReplication = S3Route(
name: "PutBucketReplication", method: "PUT", place: .bucket, isImplemented: false,
subresources: ["replication"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: [], refusedHeaders: ["content-md5", "x-amz-sdk-checksum-algorithm", "x-amz-bucket-object-lock-token", "x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let putBucketRequestPayment = S3Route(
name: "PutBucketRequestPayment", method: "PUT", place: .bucket, isImplemented: false,
subresources: ["requestPayment"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: [], refusedHeaders: ["content-md5", "x-amz-sdk-checksum-algorithm", "x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let putBucketTagging = S3Route(
name: "PutBucketTagging", method: "PUT", place: .bucket, isImplemented: false,
subresources: ["tagging"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: [], refusedHeaders: ["content-md5", "x-amz-sdk-checksum-algorithm", "x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let putBucketVersioning = S3Route(
name: "PutBucketVersioning", method: "PUT", place: .bucket, isImplemented: false,
subresources: ["versioning"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: [], refusedHeaders: ["content-md5", "x-amz-sdk-checksum-algorithm", "x-amz-mfa", "x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let putBucketWebsite = S3Route(
name: "PutBucketWebsite", method: "PUT", place: .bucket, isImplemented: false,
subresources: ["website"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: [], refusedHeaders: ["content-md5", "x-amz-sdk-checksum-algorithm", "x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let putObject = S3Route(
name: "PutObject", method: "PUT", place: .object, isImplemented: true,
subresources: [],
requiredQuery: [], requiredHeaders: [],
query: [], headers: ["x-amz-acl", "cache-control", "content-disposition", "content-encoding", "content-language", "content-length", "content-md5", "content-type", "x-amz-sdk-checksum-algorithm", "x-amz-checksum-crc32", "x-amz-checksum-crc32c", "x-amz-checksum-crc64nvme", "x-amz-checksum-sha1", "x-amz-checksum-sha256", "expires", "if-match", "if-none-match", "x-amz-grant-full-control", "x-amz-grant-read", "x-amz-grant-read-acp", "x-amz-grant-write-acp", "x-amz-meta-", "x-amz-storage-class", "x-amz-website-redirect-location", "x-amz-request-payer", "x-amz-tagging", "x-amz-expected-bucket-owner"], elements: [],
refusedQuery: [], refusedHeaders: ["x-amz-checksum-sha512", "x-amz-checksum-md5", "x-amz-checksum-xxhash64", "x-amz-checksum-xxhash3", "x-amz-checksum-xxhash128", "x-amz-write-offset-bytes", "x-amz-server-side-encryption", "x-amz-server-side-encryption-customer-algorithm", "x-amz-server-side-encryption-customer-key", "x-amz-server-side-encryption-customer-key-md5", "x-amz-server-side-encryption-aws-kms-key-id", "x-amz-server-side-encryption-context", "x-amz-server-side-encryption-bucket-key-enabled", "x-amz-object-lock-mode", "x-amz-object-lock-retain-until-date", "x-amz-object-lock-legal-hold", "x-amz-object-lock-event-hold", "x-amz-object-lock-event-hold-duration-days", "x-amz-object-lock-event-hold-duration-years"],
refusedElements: [], repeatedElements: [])
package static let putObjectAcl = S3Route(
name: "PutObjectAcl", method: "PUT", place: .object, isImplemented: false,
subresources: ["acl"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: ["versionId"], refusedHeaders: ["x-amz-acl", "content-md5", "x-amz-sdk-checksum-algorithm", "x-amz-grant-full-control", "x-amz-grant-read", "x-amz-grant-read-acp", "x-amz-grant-write", "x-amz-grant-write-acp", "x-amz-request-payer", "x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let putObjectAnnotation = S3Route(
name: "PutObjectAnnotation", method: "PUT", place: .object, isImplemented: false,
subresources: ["annotation"],
requiredQuery: ["annotationName"], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: ["versionId", "annotationName"], refusedHeaders: ["x-amz-object-if-match", "x-amz-sdk-checksum-algorithm", "x-amz-checksum-crc32", "x-amz-checksum-crc32c", "x-amz-checksum-crc64nvme", "x-amz-checksum-sha1", "x-amz-checksum-sha256", "x-amz-checksum-sha512", "x-amz-checksum-md5", "x-amz-checksum-xxhash64", "x-amz-checksum-xxhash3", "x-amz-checksum-xxhash128", "content-md5", "x-amz-request-payer", "x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let putObjectLegalHold = S3Route(
name: "PutObjectLegalHold", method: "PUT", place: .object, isImplemented: false,
subresources: ["legal-hold"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: ["versionId"], refusedHeaders: ["x-amz-request-payer", "content-md5", "x-amz-sdk-checksum-algorithm", "x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let putObjectLockConfiguration = S3Route(
name: "PutObjectLockConfiguration", method: "PUT", place: .bucket, isImplemented: false,
subresources: ["object-lock"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: [], refusedHeaders: ["x-amz-request-payer", "x-amz-bucket-object-lock-token", "content-md5", "x-amz-sdk-checksum-algorithm", "x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let putObjectRetention = S3Route(
name: "PutObjectRetention", method: "PUT", place: .object, isImplemented: false,
subresources: ["retention"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: ["versionId"], refusedHeaders: ["x-amz-request-payer", "x-amz-bypass-governance-retention", "content-md5", "x-amz-sdk-checksum-algorithm", "x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let putObjectTagging = S3Route(
name: "PutObjectTagging", method: "PUT", place: .object, isImplemented: false,
subresources: ["tagging"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: ["versionId"], refusedHeaders: ["content-md5", "x-amz-sdk-checksum-algorithm", "x-amz-expected-bucket-owner", "x-amz-request-payer"],
refusedElements: [], repeatedElements: [])
package static let putPublicAccessBlock = S3Route(
name: "PutPublicAccessBlock", method: "PUT", place: .bucket, isImplemented: false,
subresources: ["publicAccessBlock"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: [], refusedHeaders: ["content-md5", "x-amz-sdk-checksum-algorithm", "x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let renameObject = S3Route(
name: "RenameObject", method: "PUT", place: .object, isImplemented: false,
subresources: ["renameObject"],
requiredQuery: [], requiredHeaders: ["x-amz-rename-source"],
query: [], headers: [], elements: [],
refusedQuery: [], refusedHeaders: ["x-amz-rename-source", "if-match", "if-none-match", "if-modified-since", "if-unmodified-since", "x-amz-rename-source-if-match", "x-amz-rename-source-if-none-match", "x-amz-rename-source-if-modified-since", "x-amz-rename-source-if-unmodified-since", "x-amz-client-token"],
refusedElements: [], repeatedElements: [])
package static let restoreObject = S3Route(
name: "RestoreObject", method: "POST", place: .object, isImplemented: false,
subresources: ["restore"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: ["versionId"], refusedHeaders: ["x-amz-request-payer", "x-amz-sdk-checksum-algorithm", "x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let selectObjectContent = S3Route(
name: "SelectObjectContent", method: "POST", place: .object, isImplemented: false,
subresources: ["select", "select-type=2"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: [], refusedHeaders: ["x-amz-server-side-encryption-customer-algorithm", "x-amz-server-side-encryption-customer-key", "x-amz-server-side-encryption-customer-key-md5", "x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let updateBucketMetadataAnnotationTableConfiguration = S3Route(
name: "UpdateBucketMetadataAnnotationTableConfiguration", method: "PUT", place: .bucket, isImplemented: false,
subresources: ["metadataAnnotationTable"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: [], refusedHeaders: ["content-md5", "x-amz-sdk-checksum-algorithm", "x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let updateBucketMetadataInventoryTableConfiguration = S3Route(
name: "UpdateBucketMetadataInventoryTableConfiguration", method: "PUT", place: .bucket, isImplemented: false,
subresources: ["metadataInventoryTable"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: [], refusedHeaders: ["content-md5", "x-amz-sdk-checksum-algorithm", "x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let updateBucketMetadataJournalTableConfiguration = S3Route(
name: "UpdateBucketMetadataJournalTableConfiguration", method: "PUT", place: .bucket, isImplemented: false,
subresources: ["metadataJournalTable"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: [], refusedHeaders: ["content-md5", "x-amz-sdk-checksum-algorithm", "x-amz-expected-bucket-owner"],
refusedElements: [], repeatedElements: [])
package static let updateObjectEncryption = S3Route(
name: "UpdateObjectEncryption", method: "PUT", place: .object, isImplemented: false,
subresources: ["encryption"],
requiredQuery: [], requiredHeaders: [],
query: [], headers: [], elements: [],
refusedQuery: ["versionId"], refusedHeaders: ["x-amz-request-payer", "x-amz-expected-bucket-owner", "content-md5", "x-amz-sdk-checksum-algorithm"],
refusedElements: [], repeatedElements: [])
package static let uploadPart = S3Route(
name: "UploadPart", method: "PUT", place: .object, isImplemented: true,
subresources: [],
requiredQuery: ["partNumber", "uploadId"], requiredHeaders: [],
query: ["partNumber", "uploadId"], headers: ["content-length", "content-md5", "x-amz-sdk-checksum-algorithm", "x-amz-checksum-crc32", "x-amz-checksum-crc32c", "x-amz-checksum-crc64nvme", "x-amz-checksum-sha1", "x-amz-checksum-sha256", "x-amz-request-payer", "x-amz-expected-bucket-owner"], elements: [],
refusedQuery: [], refusedHeaders: ["x-amz-checksum-sha512", "x-amz-checksum-md5", "x-amz-checksum-xxhash64", "x-amz-checksum-xxhash3", "x-amz-checksum-xxhash128", "x-amz-server-side-encryption-customer-algorithm", "x-amz-server-side-encryption-customer-key", "x-amz-server-side-encryption-customer-key-md5"],
refusedElements: [], repeatedElements: [])
package static let uploadPartCopy = S3Route(
name: "UploadPartCopy", method: "PUT", place: .object, isImplemented: true,
subresources: [],
requiredQuery: ["partNumber", "uploadId"], requiredHeaders: ["x-amz-copy-source"],
query: ["partNumber", "uploadId"], headers: ["x-amz-copy-source", "x-amz-copy-source-if-match", "x-amz-copy-source-if-modified-since", "x-amz-copy-source-if-none-match", "x-amz-copy-source-if-unmodified-since", "x-amz-copy-source-range", "x-amz-request-payer", "x-amz-expected-bucket-owner", "x-amz-source-expected-bucket-owner"], elements: [],
refusedQuery: [], refusedHeaders: ["x-amz-server-side-encryption-customer-algorithm", "x-amz-server-side-encryption-customer-key", "x-amz-server-side-encryption-customer-key-md5", "x-amz-copy-source-server-side-encryption-customer-algorithm", "x-amz-copy-source-server-side-encryption-customer-key", "x-amz-copy-source-server-side-encryption-customer-key-md5"],
refusedElements: [], repeatedElements: [])
package static let writeGetObjectResponse = S3Route(
name: "WriteGetObjectResponse", method: "POST", place: .service, isImplemented: false,
subresources: [],
requiredQuery: [], requiredHeaders: ["x-amz-request-route", "x-amz-request-token"],
query: [], headers: [], elements: [],
refusedQuery: [], refusedHeaders: ["x-amz-request-route", "x-amz-request-token", "x-amz-fwd-status", "x-amz-fwd-error-code", "x-amz-fwd-error-message", "x-amz-fwd-header-accept-ranges", "x-amz-fwd-header-cache-control", "x-amz-fwd-header-content-disposition", "x-amz-fwd-header-content-encoding", "x-amz-fwd-header-content-language", "content-length", "x-amz-fwd-header-content-range", "x-amz-fwd-header-content-type", "x-amz-fwd-header-x-amz-checksum-crc32", "x-amz-fwd-header-x-amz-checksum-crc32c", "x-amz-fwd-header-x-amz-checksum-crc64nvme", "x-amz-fwd-header-x-amz-checksum-sha1", "x-amz-fwd-header-x-amz-checksum-sha256", "x-amz-fwd-header-x-amz-checksum-sha512", "x-amz-fwd-header-x-amz-checksum-md5", "x-amz-fwd-header-x-amz-checksum-xxhash64", "x-amz-fwd-header-x-amz-checksum-xxhash3", "x-amz-fwd-header-x-amz-checksum-xxhash128", "x-amz-fwd-header-x-amz-delete-marker", "x-amz-fwd-header-etag", "x-amz-fwd-header-expires", "x-amz-fwd-header-x-amz-expiration", "x-amz-fwd-header-last-modified", "x-amz-fwd-header-x-amz-missing-meta", "x-amz-meta-", "x-amz-fwd-header-x-amz-object-lock-mode", "x-amz-fwd-header-x-amz-object-lock-legal-hold", "x-amz-fwd-header-x-amz-object-lock-retain-until-date", "x-amz-fwd-header-x-amz-mp-parts-count", "x-amz-fwd-header-x-amz-replication-status", "x-amz-fwd-header-x-amz-request-charged", "x-amz-fwd-header-x-amz-restore", "x-amz-fwd-header-x-amz-server-side-encryption", "x-amz-fwd-header-x-amz-server-side-encryption-customer-algorithm", "x-amz-fwd-header-x-amz-server-side-encryption-aws-kms-key-id", "x-amz-fwd-header-x-amz-server-side-encryption-customer-key-md5", "x-amz-fwd-header-x-amz-storage-class", "x-amz-fwd-header-x-amz-tagging-count", "x-amz-fwd-header-x-amz-version-id", "x-amz-fwd-header-x-amz-server-side-encryption-bucket-key-enabled"],
refusedElements: [], repeatedElements: [])
}
