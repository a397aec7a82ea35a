import AWSProtocol
import Core
import NIOCore
import Storage
import Testing

@testable import KinesisAPI

@Suite struct PutRequestTests {
    private func request(_ text: String) -> PutRequest? { PutRequest(records: ByteBuffer(string: text)) }

    @Test func `a plain body becomes a batch`() throws {
        let text = """
            {"StreamName": "s", "Records": [{"Data": "aGVsbG8=", "PartitionKey": "a"},
             {"PartitionKey":"b","ExplicitHashKey":"340282366920938463463374607431768211455","Data":""}]}
            """
        let found = try #require(request(text))
        #expect(found.streamName == "s")
        #expect(found.batch.count == 2)
        #expect(found.batch.dataBytes(at: 0) == 5)
        #expect(found.batch.dataBytes(at: 1) == 0)
        // MD5 of "a".
        #expect(found.batch.hashKey(at: 0) == UInt128("0cc175b9c0f1b6a831c399e269772661", radix: 16))
        #expect(found.batch.hashKey(at: 1) == UInt128.max)
    }

    @Test(arguments: [
        "", "[]", "{}", #"{"StreamName":"s"}"#, #"{"StreamName":"s","Records":[]}"#,
        #"{"StreamName":"s","Records":[{"Data":"aGVsbG8","PartitionKey":"a"}]}"#,
        #"{"StreamName":"s","Records":[{"Data":"aGVsbG8=","PartitionKey":""}]}"#,
        #"{"StreamName":"s","Records":[{"Data":"aGVsbG8=","PartitionKey":"ä"}]}"#,
        #"{"StreamName":"s","Records":[{"Data":"aGVsbG8=","PartitionKey":"\u0061"}]}"#,
        #"{"StreamName":"s","Records":[{"Data":"aGVsbG8=","PartitionKey":"a","ExplicitHashKey":"01"}]}"#,
        #"{"StreamName":"s","Records":[{"Data":"aGVsbG8=","PartitionKey":"a","Other":"1"}]}"#,
        #"{"StreamName":"s","Records":[{"Data":"aGVsbG8=","PartitionKey":"a"}],"DryRun":true}"#,
        #"{"StreamName":"s","Records":[{"Data":"aGVsbG8=","Data":"aGVsbG8=","PartitionKey":"a"}]}"#,
        #"{"StreamName":"s","Records":[{"Data":"aGVsbG8=","PartitionKey":"a"}]} x"#,
        #"{"StreamName":"s","Records":[{"Data":null,"PartitionKey":"a"}]}"#,
    ])
    func `what is not plain is left to the general path`(text: String) {
        #expect(request(text) == nil)
    }

    @Test func `a body that is cut off or changed at any byte is read like the general path reads it`() throws {
        let whole = Array(
            #"{"Records":[{"Data":"aGVsbG8h","PartitionKey":"k1"},{"PartitionKey":"k2","Data":"AAAA"}],"StreamName":"st"}"#
                .utf8)
        var bodies = whole.indices.map { Array(whole[..<$0]) }
        var random = SystemRandomNumberGenerator()
        for _ in 0..<20_000 {
            var changed = whole
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                changed[Int.random(in: whole.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            bodies.append(changed)
        }
        for body in bodies {
            guard let direct = PutRequest(records: ByteBuffer(bytes: body)) else { continue }
            let value = try JSONParser.parse(body)
            let records = try #require(value["Records"]?.list)
            #expect(direct.batch.count == records.count)
            for (position, record) in records.enumerated() {
                let data = try #require(record["Data"]?.string.flatMap { Base64.decode($0) })
                #expect(direct.batch.dataBytes(at: position) == data.count)
                let key = try #require(record["PartitionKey"]?.string)
                #expect(direct.batch.payloadBytes(at: position) == data.count + key.utf8.count)
            }
            #expect(direct.streamName == value["StreamName"]?.string)
        }
    }
}
