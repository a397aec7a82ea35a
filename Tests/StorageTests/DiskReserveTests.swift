import Core
import Foundation
import Testing

@testable import Storage

@Suite struct DiskReserveTests {
    private let folder: TemporaryFolder
    private let scope = Scope(account: .default, region: .usEast1)

    init() throws { folder = try TemporaryFolder() }

    @Test func `it is kept, given up once, and taken back`() throws {
        let reserve = DiskReserve(folder: folder.path, bytes: 100_000)
        #expect(!reserve.isShort && reserve.problem == nil)
        #expect(try FileManager.default.attributesOfItem(atPath: folder.path + "/reserve")[.size] as? Int == 100_000)
        #expect(try reserve.giveUp())
        #expect(try !reserve.giveUp())
        #expect(reserve.isShort && reserve.problem == "the disk is full")
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/reserve"))
        reserve.takeBack()
        #expect(!reserve.isShort && reserve.problem == nil)
        #expect(!DiskReserve(folder: folder.path, bytes: 100_000).isShort)
    }

    @Test func `without it only what makes room is done`() async throws {
        let reserve = DiskReserve(folder: folder.path, bytes: 100_000)
        let store = try DocumentStore(path: folder.path + "/d.sqlite", bounds: StorageBounds(reserve: reserve))
        let scope = scope
        try await store.transact { try $0.put(ResourceTags(tags: [:]), scope, "a") }
        _ = try reserve.giveUp()
        await #expect(throws: DiskFull.self) {
            try await store.transact { try $0.put(ResourceTags(tags: [:]), scope, "b") }
        }
        try await DiskReserve.$makesRoom.withValue(true) {
            _ = try await store.transact { try $0.delete(.resourceTags, scope, "a") }
        }
        #expect(try await store.scan(ResourceTags.self, scope).isEmpty)
        reserve.takeBack()
        try await store.transact { try $0.put(ResourceTags(tags: [:]), scope, "b") }
    }

    @Test func `room that is asked for beyond what the disk has is not taken`() {
        let reserve = DiskReserve(folder: folder.path, bytes: .max)
        #expect(reserve.isShort)
    }
}
