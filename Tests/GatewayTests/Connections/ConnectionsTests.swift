import NIOCore
import NIOEmbedded
import Testing

@testable import Gateway

@Suite struct ConnectionsTests {
    @Test func `a newcomer gets the place of the one that is quiet for longest`() async throws {
        let connections = Connections(capacity: 3)
        var channels: [NIOAsyncTestingChannel] = []
        for _ in 0..<3 {
            let channel = NIOAsyncTestingChannel()
            channels.append(channel)
            #expect(connections.admit(channel) != nil)
        }
        // The first is busy, the second has just asked for something.
        connections.connection(of: channels[0]).requestBegan()
        connections.connection(of: channels[1]).touch()
        let newcomer = NIOAsyncTestingChannel()
        #expect(connections.admit(newcomer) != nil)
        try await channels[2].closeFuture.get()
        #expect(connections.count == 3)
    }

    @Test func `without a quiet one the newcomer is refused`() {
        let connections = Connections(capacity: 2)
        let channels = [NIOAsyncTestingChannel(), NIOAsyncTestingChannel()]
        for channel in channels {
            #expect(connections.admit(channel) != nil)
            connections.connection(of: channel).requestBegan()
        }
        #expect(connections.admit(NIOAsyncTestingChannel()) == nil)
        connections.connection(of: channels[1]).requestEnded()
        #expect(connections.admit(NIOAsyncTestingChannel()) != nil)
    }

    @Test func `a closed connection gives its place back`() async throws {
        let connections = Connections(capacity: 2)
        let channel = NIOAsyncTestingChannel()
        _ = connections.admit(channel)
        #expect(connections.count == 1)
        try await channel.close()
        #expect(connections.count == 0)
    }

    @Test func `a connection remembers the keys that were proven on it`() {
        let client = ClientConnection(NIOAsyncTestingChannel())
        #expect(!client.isProven("AKIA0"))
        for number in 0..<20 { client.prove("AKIA\(number)") }
        #expect(client.isProven("AKIA19") && client.isProven("AKIA12"))
        #expect(!client.isProven("AKIA11"))
    }
}
