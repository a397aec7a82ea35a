import AWSProtocol
import Core
import Synchronization

/// The room for bodies that have to be read before their caller is proven: so much in all, and so much for each address.
///
/// What counts is what has come, not what a head announces. Bodies of an address share `maxBytesOfAddress`. One body at a time may have
/// more, as it could never be proven otherwise; such bodies have room of their own, so that they take none from small ones. A body for
/// which there is no room waits for a while, and then gets 503.
final class UnprovenBodies: Sendable {
    private struct State {
        var smallBytes = 0
        var largeBytes = 0
        var byAddress: [String: Address] = [:]
    }

    private struct Address {
        var smallBytes = 0
        var hasLarge = false
    }

    private let state = Mutex(State())

    static let maxBytes = 64 * 1024 * 1024
    static let maxSmallBytes = 16 * 1024 * 1024
    static let maxBytesOfAddress = 4 * 1024 * 1024
    /// How long a body waits for room, and how long it may take to come.
    static let maxWaitSeconds = 10
    static let maxReadSeconds = 60
    private static let pollMilliseconds: Int64 = 10

    /// The room of one body; it is given back with the last reference.
    final class Room: Sendable {
        private let bodies: UnprovenBodies
        private let address: String
        private let held = Mutex((bytes: 0, isLarge: false))

        fileprivate init(_ bodies: UnprovenBodies, _ address: String) {
            self.bodies = bodies
            self.address = address
        }

        deinit {
            let (bytes, isLarge) = held.withLock { $0 }
            bodies.release(bytes, isLarge: isLarge, address)
        }

        /// Takes room for bytes that have come; throws 503 if there is none in time.
        func grow(by bytes: Int, clock: any WallClock, waitSeconds: Int = maxWaitSeconds) async throws {
            let deadline = clock.now().adding(seconds: waitSeconds)
            while !tryGrow(by: bytes) {
                guard clock.now() < deadline else { throw UnprovenBodies.full }
                try await clock.sleep(until: clock.now().adding(milliseconds: UnprovenBodies.pollMilliseconds))
            }
        }

        private func tryGrow(by bytes: Int) -> Bool {
            held.withLock { held in
                guard let isLarge = bodies.reserve(bytes, held.bytes, isLarge: held.isLarge, address) else {
                    return false
                }
                held = (held.bytes + bytes, isLarge)
                return true
            }
        }
    }

    func room(for address: String) -> Room { Room(self, address) }

    /// Reserves bytes for a body that has some; returns whether it is a large one now, or nil if there is no room.
    private func reserve(_ bytes: Int, _ held: Int, isLarge: Bool, _ address: String) -> Bool? {
        state.withLock { state in
            let maxLargeBytes = Self.maxBytes - Self.maxSmallBytes
            var own = state.byAddress[address] ?? Address()
            if isLarge {
                guard state.largeBytes + bytes <= maxLargeBytes else { return nil }
                state.largeBytes += bytes
                return true
            }
            if own.smallBytes + bytes <= Self.maxBytesOfAddress, state.smallBytes + bytes <= Self.maxSmallBytes {
                own.smallBytes += bytes
                state.smallBytes += bytes
                state.byAddress[address] = own
                return false
            }
            guard !own.hasLarge, state.largeBytes + held + bytes <= maxLargeBytes else { return nil }
            own.hasLarge = true
            own.smallBytes -= held
            state.smallBytes -= held
            state.largeBytes += held + bytes
            state.byAddress[address] = own
            return true
        }
    }

    private func release(_ bytes: Int, isLarge: Bool, _ address: String) {
        state.withLock { state in
            guard var own = state.byAddress[address] else { return }
            if isLarge {
                state.largeBytes -= bytes
                own.hasLarge = false
            } else {
                state.smallBytes -= bytes
                own.smallBytes -= bytes
            }
            state.byAddress[address] = own.hasLarge || own.smallBytes > 0 ? own : nil
        }
    }

    private static let full = AWSError(
        code: "ServiceUnavailable", message: "Too many bodies of requests are waiting to be verified. Try again later.",
        status: 503)
}
