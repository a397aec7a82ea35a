import AWSProtocol
import Objects

extension ObjectChecksum {
    /// The checksum as an element of an answer.
    var elements: [XMLElement] { [XMLElement(algorithm.elementName, value)] }
}

extension UploadDocument {
    /// Which checksum the upload makes, if a client asked for one.
    var checksumElements: [XMLElement] {
        guard let checksumAlgorithm else { return [] }
        return [
            XMLElement("ChecksumAlgorithm", checksumAlgorithm.rawValue),
            XMLElement("ChecksumType", checksumIsComposite ? "COMPOSITE" : "FULL_OBJECT"),
        ]
    }
}
