import Sales
import Testing

@Suite("A statement as a text, and its digest")
struct StatementTextTests {
  @Test("Law: any statement comes back from its text as it was", arguments: 0..<300)
  func roundTrip(seed: UInt64) throws {
    var samples = SampleStatements(seed: seed)
    let statement = samples.statement()
    let read = try #require(PublishedStatement(text: statement.text))
    #expect(read == statement)
    #expect(read.text == statement.text)
    #expect(read.total == statement.total)
  }

  @Test("Law: two statements that differ in anything have different texts", arguments: 0..<100)
  func oneWay(seed: UInt64) {
    var samples = SampleStatements(seed: seed)
    let (one, other) = (samples.statement(), samples.statement())
    #expect((one == other) == (one.text == other.text))
    var later = one
    later.publishedAt += 1
    #expect(later.digest != one.digest)
  }

  @Test("Law: a damaged text is refused or read as what it now says, and never worse", arguments: 0..<300)
  func damaged(seed: UInt64) {
    var samples = SampleStatements(seed: seed)
    let text = samples.statement().text
    var bytes = Array(text.utf8)
    let place = Int.random(in: 0..<bytes.count, using: &samples.random)
    bytes[place] = UInt8.random(in: 0...127, using: &samples.random)
    let damaged = String(decoding: bytes, as: UTF8.self)
    _ = PublishedStatement(text: damaged)
    #expect(damaged == text || SHA256.hexDigest(damaged) != SHA256.hexDigest(text))
  }
}
