import Ingest
import Sales
import Testing

/// What the library says in its own words is said in ours, in both languages.
@Suite struct TOMLFaultTests {
  private static let faults: [(text: String, fault: TOMLFault)] = [
    ("a = \"x\nb = 1", .text), ("a = 'x\n", .text), ("[wall\na = 1", .header), ("a = 1\na = 2", .twice("a")),
    ("[a]\nb = 1\n[a]\n", .twice("a")), ("a 1", .pair), ("= 1", .pair), ("a = 2026-13-01", .date),
    ("a = 25:00:00", .date), ("a = 1__0", .number), ("a = 1.", .number), ("a = [1 2]", .list), ("a = [1,", .list),
    ("a = { b = 1", .inlineTable), ("a = CNY", .value), ("a =", .pair), ("# \u{7}", .comment),
  ]

  @Test(arguments: TOMLFaultTests.faults)
  func everyPartIsNamed(text: String, fault: TOMLFault) {
    #expect(SettingsReader.read(text).problems.map(\.kind) == [.settingsSyntax(fault)])
  }

  @Test func whatIsNotKnownIsStillSaid() {
    #expect(TOMLFault(words: "") == .other)
    #expect(TOMLFault(words: "Error while parsing poem: it does not rhyme") == .other)
  }
}
