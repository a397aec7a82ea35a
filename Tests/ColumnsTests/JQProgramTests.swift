import Testing

@testable import Columns

@Suite struct JQProgramTests {
    @Test func `the first value is given, over and over`() throws {
        let program = try JQProgram(".a[], .b")
        for number in 0..<100 {
            #expect(try program.first(of: Array(#"{"a":[\#(number),2]}"#.utf8)) == "\(number)")
            #expect(try program.first(of: Array(#"{"a":[],"b":{"x":"é"}}"#.utf8)) == #"{"x":"é"}"#)
        }
    }

    @Test func `failures say why, and the program goes on`() throws {
        #expect(throws: JQProgram.Failure.self) { try JQProgram("{a: .") }
        let program = try JQProgram(".a.b")
        #expect(throws: JQProgram.Failure.self) { try program.first(of: Array("nope".utf8)) }
        #expect(throws: JQProgram.Failure.self) { try program.first(of: Array(#"{"a":5}"#.utf8)) }
        #expect(try program.first(of: Array(#"{"a":{"b":1}}"#.utf8)) == "1")
        #expect(try JQProgram("empty").first(of: Array("1".utf8)) == nil)
    }
}
