import AWSProtocol
import Core
import Objects

extension S3API {
    /// Queues are told, for crawlers in event mode; other destinations are refused.
    ///
    /// https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketNotificationConfiguration.html
    func putBucketNotificationConfiguration(_ request: S3Request, _ call: Call) async throws -> S3Response {
        let tree = try await request.xml(of: .putBucketNotificationConfiguration)
        // There are no queues to look for; a client may say that it wants none looked for.
        var queues: [BucketNotifications.Queue] = []
        for child in tree.children {
            queues.append(try BucketNotifications.Queue(child))
        }
        guard queues.count <= Limits.S3.notificationsPerBucket else {
            throw S3Errors.invalidArgument("Too many notification configurations", "QueueConfiguration", "")
        }
        for (position, queue) in queues.enumerated() {
            if queues[..<position].contains(where: queue.overlaps) {
                throw S3Errors.invalidArgument(
                    "Configuration is ambiguously defined. Cannot have overlapping suffixes in two rules if the prefixes "
                        + "are overlapping for the same event type.", "QueueConfiguration", queue.id)
            }
        }
        try await objects.setNotifications(BucketNotifications(queues: queues), of: request.bucket)
        return S3Response()
    }
}

extension BucketNotifications.Queue {
    /// Event types of S3's model; those that cannot happen here are never told.
    private static let families = [
        "ReducedRedundancyLostObject", "ObjectCreated:", "ObjectRemoved:", "ObjectRestore:", "Replication:",
        "LifecycleTransition", "LifecycleExpiration:", "IntelligentTiering", "ObjectAcl:Put", "ObjectTagging:",
    ]

    fileprivate init(_ tree: XMLTree) throws(AWSError) {
        guard let arn = tree["Queue"].flatMap({ ARN($0) }), arn.service == "sqs", AccountID(arn.account) != nil else {
            throw S3Errors.invalidArgument("The ARN is not well formed", "Queue", tree["Queue"] ?? "")
        }
        let events = tree.children.filter { $0.name == "Event" }.map(\.text)
        guard !events.isEmpty else { throw S3Errors.malformedXML }
        for event in events where !Self.families.contains(where: { event.hasPrefix("s3:\($0)") }) {
            throw S3Errors.invalidArgument("The event is not supported for notifications", "Event", event)
        }
        var filter: [String: String] = [:]
        let key = tree.children.first { $0.name == "Filter" }?.children.first { $0.name == "S3Key" }
        for rule in key?.children ?? [] where rule.name == "FilterRule" {
            guard let name = rule["Name"]?.lowercased(), ["prefix", "suffix"].contains(name) else {
                throw S3Errors.invalidArgument(
                    "filter rule name must be either prefix or suffix", "FilterRule.Name", rule["Name"] ?? "")
            }
            guard filter[name] == nil else {
                throw S3Errors.invalidArgument(
                    "Cannot specify more than one \(name) rule in a filter.", "FilterRule.Name", name)
            }
            filter[name] = rule["Value"] ?? ""
        }
        self.init(
            id: tree["Id"] ?? RandomText.uuid(), arn: arn.description, events: events, prefix: filter["prefix"] ?? "",
            suffix: filter["suffix"] ?? "")
    }
}
