import Core

/// One way from a source to a bucket: a delivery stream's main one, or that of its backup.
struct DeliveryLeg: Sendable {
    enum Kind: String, Sendable {
        case main
        /// From the staging log, where the records of each partition lie apart.
        case staged
        case backup
    }

    /// What goes into one object: the records of all lanes together, or of one partition.
    struct Group: Hashable, Sendable {
        let lanes: [UInt32]
        let target: StagingDocument.Target?
    }

    let kind: Kind
    let source: DeliverySource
    /// The lanes of the staging log, for that.
    let staged: StagedLanes?

    /// The name under which the progress is stored.
    static func progressName(_ kind: Kind, of document: DeliveryStreamDocument) -> String {
        switch kind {
        case .main: document.id
        case .staged, .backup: document.id + "/" + kind.rawValue
        }
    }

    func groups() -> [Group] {
        guard let staged else { return [Group(lanes: source.lanes(), target: nil)] }
        return staged.targets.sorted { $0.key < $1.key }.map { Group(lanes: [$0.key], target: $0.value) }
    }

    /// How the records of a group are delivered.
    func destination(_ group: Group, of document: DeliveryStreamDocument) -> S3Destination {
        var destination = kind == .backup ? document.backup ?? document.destination : document.destination
        if group.target?.failure != nil {
            // Lines that are whole already.
            destination.compression = .none
            destination.delimiter = nil
            destination.conversion = nil
            destination.fileExtension = nil
        }
        return destination
    }
}
