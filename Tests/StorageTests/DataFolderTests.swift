import Foundation
import Testing

@testable import Storage

#if canImport(Glibc)
    import Glibc
#endif

@Suite struct DataFolderTests {
    private let outer: TemporaryFolder
    private var path: String { outer.path + "/deep/data" }

    init() throws { outer = try TemporaryFolder() }

    private func mode(_ path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }

    private func write(_ text: String, _ name: String) throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(fileURLWithPath: path + "/" + name))
    }

    @Test func `a new folder is its owner's alone`() throws {
        let folder = try DataFolder(path: path)
        let store = try DocumentStore(path: path + "/documents.sqlite")
        #expect(folder.warnings.isEmpty)
        #expect(try mode(path) == 0o700)
        #expect(try mode(try folder.folder("streams")) == 0o700)
        for file in ["FORMAT", "LOCK", "documents.sqlite", "documents.sqlite-wal", "documents.sqlite-shm"] {
            #expect(try mode(path + "/" + file) == 0o600, "\(file)")
        }
        #expect(try String(contentsOfFile: path + "/FORMAT", encoding: .utf8) == "9\n")
        try store.close()
    }

    @Test func `what others may read is closed to them`() throws {
        for file in ["FORMAT", "documents.sqlite", "master-key", "root-credentials"] {
            try write(file == "FORMAT" ? "8\n" : "", file)
            #expect(chmod(path + "/" + file, 0o644) == 0)
        }
        #expect(chmod(path, 0o755) == 0)
        _ = try DataFolder(path: path)
        #expect(try mode(path) == 0o700)
        for file in ["FORMAT", "documents.sqlite", "master-key", "root-credentials"] {
            #expect(try mode(path + "/" + file) == 0o600, "\(file)")
        }
    }

    @Test(arguments: [Data([0xFF, 0xFE]), Data("nine".utf8), Data(), Data("-1".utf8), Data("0".utf8)])
    func `a format that is no number stops the start`(_ bytes: Data) throws {
        try write("", "FORMAT")
        try bytes.write(to: URL(fileURLWithPath: path + "/FORMAT"))
        #expect(throws: DataFolderError.self) { try DataFolder(path: path) }
        #expect(FileManager.default.contents(atPath: path + "/FORMAT") == bytes)
    }

    @Test func `a format that cannot be read stops the start`() throws {
        try FileManager.default.createDirectory(atPath: path + "/FORMAT", withIntermediateDirectories: true)
        #expect(throws: DataFolderError.self) { try DataFolder(path: path) }
    }

    @Test func `a newer format is refused, and a folder that lost its own too`() throws {
        try write("10\n", "FORMAT")
        #expect(throws: DataFolderError.self) { try DataFolder(path: path) }
        try FileManager.default.removeItem(atPath: path + "/FORMAT")
        _ = try DataFolder(path: path)
        try FileManager.default.removeItem(atPath: path + "/FORMAT")
        try write("", "documents.sqlite")
        #expect(throws: DataFolderError.self) { try DataFolder(path: path) }
        #expect(!FileManager.default.fileExists(atPath: path + "/FORMAT"))
    }

    @Test(arguments: ["FORMAT", "LOCK", "documents.sqlite", "streams", "objects", "master-key", "documents.sqlite-wal"])
    func `no member is followed as a symbolic link`(_ name: String) throws {
        try write("9\n", "FORMAT")
        let target = outer.path + "/target"
        #expect(FileManager.default.createFile(atPath: target, contents: Data("precious".utf8)))
        if name == "FORMAT" { try FileManager.default.removeItem(atPath: path + "/FORMAT") }
        try FileManager.default.createSymbolicLink(atPath: path + "/" + name, withDestinationPath: target)
        #expect(throws: (any Error).self) {
            _ = try DataFolder(path: path)
            _ = try DocumentStore(path: path + "/documents.sqlite")
        }
        #expect(FileManager.default.contents(atPath: target) == Data("precious".utf8))
    }

    @Test func `names that are not ours are told of once and left alone`() throws {
        for name in ["lost+found", "notes.txt", "FORMAT~"] { try write("x", name) }
        let folder = try DataFolder(path: path)
        #expect(folder.warnings.count == 1)
        #expect(folder.warnings.first?.contains("FORMAT~, lost+found, notes.txt") == true)
        #expect(try String(contentsOfFile: path + "/notes.txt", encoding: .utf8) == "x")
    }
}
