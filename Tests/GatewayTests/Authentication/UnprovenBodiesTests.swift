import AWSProtocol
import Core
import Testing

@testable import Gateway

@Suite struct UnprovenBodiesTests {
    private let mebibyte = 1024 * 1024
    private let clock = SystemClock()

    private func hasRoom(_ room: UnprovenBodies.Room, _ bytes: Int) async -> Bool {
        (try? await room.grow(by: bytes, clock: clock, waitSeconds: 0)) != nil
    }

    @Test func `what is announced and does not come takes no room`() async {
        let bodies = UnprovenBodies()
        let silent = (0..<1000).map { _ in bodies.room(for: "a") }
        #expect(await hasRoom(bodies.room(for: "a"), 16 * mebibyte))
        #expect(silent.count == 1000)
    }

    @Test func `bodies of an address share 4 MiB, and one may have more`() async {
        let bodies = UnprovenBodies()
        let (first, second, third) = (bodies.room(for: "a"), bodies.room(for: "a"), bodies.room(for: "a"))
        #expect(await hasRoom(first, 3 * mebibyte))
        #expect(await hasRoom(second, mebibyte))
        // The address has no more; the first that needs more is its large one, and gives its part back to the small ones.
        #expect(await hasRoom(first, 10 * mebibyte))
        #expect(await hasRoom(third, 3 * mebibyte))
        #expect(await hasRoom(second, mebibyte) == false)
        // Others are not kept out by that.
        #expect(await hasRoom(bodies.room(for: "b"), 4 * mebibyte))
    }

    @Test func `room is given back with the body`() async {
        let bodies = UnprovenBodies()
        for _ in 0..<20 {
            let (small, large) = (bodies.room(for: "a"), bodies.room(for: "a"))
            #expect(await hasRoom(small, 4 * mebibyte))
            #expect(await hasRoom(large, 16 * mebibyte))
        }
    }

    @Test func `large bodies of all addresses leave room for small ones`() async {
        let bodies = UnprovenBodies()
        var large: [UnprovenBodies.Room] = []
        for number in 0..<4 {
            let room = bodies.room(for: "\(number)")
            _ = await hasRoom(room, 16 * mebibyte)
            large.append(room)
        }
        #expect(await hasRoom(bodies.room(for: "5"), 16 * mebibyte) == false)
        #expect(await hasRoom(bodies.room(for: "6"), 4 * mebibyte))
        #expect(large.count == 4)
    }

    @Test func `a body waits for room`() async throws {
        let bodies = UnprovenBodies()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<20 {
                group.addTask { try await bodies.room(for: "a").grow(by: 3 * 1024 * 1024, clock: SystemClock()) }
            }
            try await group.waitForAll()
        }
    }
}
