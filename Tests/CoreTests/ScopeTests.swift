import Core
import Testing

@Suite struct ScopeTests {
    @Test func `an account has twelve digits`() {
        #expect(AccountID("123456789012") != nil)
        for text in ["", "12345678901", "1234567890123", "12345678901a", "١٢٣٤٥٦٧٨٩٠١٢"] {
            #expect(AccountID(text) == nil)
        }
    }

    @Test func `a region is lower-case letters, digits and hyphens`() {
        #expect(Region("eu-west-1") != nil)
        for text in ["", "EU", "a/b", "a b", String(repeating: "a", count: 65)] { #expect(Region(text) == nil) }
    }
}
