import AWSProtocol
import Objects

extension S3API {
    /// `GetBucketNotificationConfiguration`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketNotificationConfiguration.html
    func getBucketNotificationConfiguration(_ request: S3Request, _ call: Call) async throws -> S3Response {
        let notifications = try await objects.notifications(of: request.bucket)
        return .xml(.s3("NotificationConfiguration", notifications.queues.map(XMLElement.init(queue:))))
    }
}

extension XMLElement {
    fileprivate init(queue: BucketNotifications.Queue) {
        let rules = [("Prefix", queue.prefix), ("Suffix", queue.suffix)].filter { !$0.1.isEmpty }.map { name, value in
            XMLElement("FilterRule", [XMLElement("Name", name), XMLElement("Value", value)])
        }
        let filter = rules.isEmpty ? [] : [XMLElement("Filter", [XMLElement("S3Key", rules)])]
        self.init(
            "QueueConfiguration",
            [XMLElement("Id", queue.id), XMLElement("Queue", queue.arn)] + queue.events.map { XMLElement("Event", $0) }
                + filter)
    }
}
