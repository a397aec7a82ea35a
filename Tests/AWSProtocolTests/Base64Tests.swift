import AWSProtocol
import Foundation
import Testing

@Suite struct Base64Tests {
    @Test func `agrees with Foundation at every length`() {
        for count in 0..<200 {
            let bytes = (0..<count).map { _ in UInt8.random(in: .min ... .max) }
            let text = Base64.encode(bytes)
            #expect(text == Data(bytes).base64EncodedString())
            #expect(Base64.decode(text) == bytes)
        }
    }

    @Test(arguments: ["a", "ab", "abc", "a=bc", "====", "ab=c", "ab c", "äöüß", "abc\n"])
    func `refuses what is not base64`(_ text: String) {
        #expect(Base64.decode(text) == nil)
    }
}
