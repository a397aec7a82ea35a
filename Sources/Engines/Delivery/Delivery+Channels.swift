import Core
import LogEvents
import Storage
import Streams

extension Delivery {
    /// The channels of an account and region in the order of their names.
    package func channels(in scope: Scope) -> [DeliveryStream] {
        everything().filter { $0.scope == scope && $0.document.channel != nil }.sorted { $0.name < $1.name }
    }

    /// The channels that read a stream.
    package func channels(on stream: Stream) -> [DeliveryStream] {
        channels(in: stream.scope).filter { channel in
            guard case .kinesis(let arn, _, _) = channel.document.source else { return false }
            return arn == stream.arn.description
        }
    }

    /// The channel of an ARN.
    package func channel(arn: String, in scope: Scope) throws(DeliveryError) -> DeliveryStream {
        guard let found = channels(in: scope).first(where: { $0.arn.description == arn }) else {
            throw .channelNotFound(arn: arn)
        }
        return found
    }

    /// Makes a channel, which delivers what arrives from now on.
    package func createChannel(
        _ name: String, on stream: Stream, role: String, _ destination: S3Destination, _ channel: ChannelSettings,
        tags: [String: String]
    ) async throws -> DeliveryStream {
        guard stream.document.mode == .onDemand else { throw DeliveryError.notOnDemand(stream: stream.name.rawValue) }
        guard channels(on: stream).count < Limits.Kinesis.channelsPerStream else {
            throw DeliveryError.tooManyChannels(stream: stream.name.rawValue)
        }
        guard tags.count <= Limits.Kinesis.tagsPerStream else { throw DeliveryError.tooManyTags }
        try await services.checkRole(role)
        try await services.checkBucket(destination.bucket, owner: destination.expectedOwner)
        try await services.checkBucket(channel.deadLetters.bucket, owner: channel.deadLetters.expectedOwner)
        var settings = DestinationSettings(destination)
        settings.channel = channel
        return try await create(
            DeliveryStream.channelPrefix + name,
            source: .kinesis(streamARN: stream.arn.description, roleARN: role, startedAt: clock.now()),
            settings: settings, tags: tags, isEncrypted: false, in: stream.scope)
    }

    /// Changes what of a channel can be changed; nil leaves it as it is.
    package func updateChannel(
        _ channel: DeliveryStream, freshnessSeconds: Int?, logging: (isEnabled: Bool, group: String?, stream: String?)?
    ) async throws {
        let name = channel.name
        try await change(channel) { document, now in
            if let freshnessSeconds { document.channel?.freshnessSeconds = freshnessSeconds }
            if let logging {
                let before = document.destination.logging
                let usual = LogDestination(channel: name, id: document.id)
                document.destination.logging =
                    logging.isEnabled
                    ? LogDestination(
                        group: logging.group ?? before?.group ?? usual.group,
                        stream: logging.stream ?? before?.stream ?? usual.stream) : nil
            }
            document.updatedAt = now
        }
        try await makeLog(of: channel)
    }

    /// The log group has the channel's id in its name, so nobody could make it beforehand.
    private func makeLog(of channel: DeliveryStream) async throws {
        guard let log = channel.document.destination.logging else { return }
        do { try await services.logEvents.createGroup(log.group, tags: [:], in: channel.scope) } catch LogEventError
            .groupExists
        {}
        do {
            try await services.logEvents.createStream(log.stream, group: log.group, in: channel.scope)
        } catch LogEventError.streamExists {}
    }
}

extension LogDestination {
    /// Where a channel tells its failures if nothing else is said.
    fileprivate init(channel name: String, id: String) {
        self.init(group: "/aws/kinesis/\(name)/\(id)", stream: "DestinationDelivery")
    }
}
