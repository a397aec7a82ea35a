import Core
import Foundation
import Testing

@testable import Storage

@Suite struct MasterKeyTests {
    private let folder: TemporaryFolder
    private let outside = Data(repeating: 7, count: 32).base64EncodedString()

    init() throws { folder = try TemporaryFolder() }

    @Test func `a key is made once, and only its owner may read it`() throws {
        let file = folder.path + "/key"
        let first = try MasterKey(text: nil, file: file)
        #expect(try MasterKey(text: nil, file: file).id == first.id && !first.isFromOutside)
        let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }

    @Test func `a crash while it is made leaves no half of it`() throws {
        let file = folder.path + "/key"
        #expect(FileManager.default.createFile(atPath: file + ".new", contents: Data([1, 2, 3])))
        let key = try MasterKey(text: nil, file: file)
        #expect(try MasterKey(text: nil, file: file).id == key.id)
    }

    @Test func `systemd's credential is a key from outside, and the environment goes before it`() throws {
        let other = Data(repeating: 8, count: 32).base64EncodedString()
        try Data((other + "\n").utf8).write(to: URL(fileURLWithPath: folder.path + "/millrace-master-key"))
        let key = try MasterKey(text: nil, credentials: folder.path, file: folder.path + "/key")
        #expect(key.isFromOutside && !FileManager.default.fileExists(atPath: folder.path + "/key"))
        #expect(try MasterKey(text: other, file: "/none").id == key.id)
        #expect(try MasterKey(text: outside, credentials: folder.path, file: "/none").id != key.id)
    }

    @Test func `documents that hold secrets open with their key and in their place only`() async throws {
        let path = folder.path + "/d.sqlite"
        let store = try DocumentStore(path: path, masterKey: MasterKey(text: outside, file: "/none"))
        let secret = try await store.secret(named: "tokens")
        try store.close()
        for file in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
            let bytes = try #require(FileManager.default.contents(atPath: folder.path + "/" + file))
            #expect(bytes.range(of: Data(secret)) == nil)
            #expect(bytes.range(of: Data(Data(secret).base64EncodedString().utf8)) == nil)
        }
        let again = try DocumentStore(path: path, masterKey: MasterKey(text: outside, file: "/none"))
        #expect(try await again.secret(named: "tokens") == secret)
        try again.close()
        #expect(throws: MasterKey.Unusable.self) {
            try DocumentStore(path: path, masterKey: MasterKey(text: nil, file: folder.path + "/another"))
        }
        let without = try DocumentStore(path: path)
        await #expect(throws: DocumentDamage.self) { _ = try await without.secret(named: "tokens") }
        await #expect(throws: DocumentStoreError.self) { _ = try await without.secret(named: "new") }
    }
}
