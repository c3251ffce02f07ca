@testable import Sales
import TestSupport
import Testing

@Suite("Keys that rise")
struct RisingKeysTests {
  private func columns(_ keys: [[String]]) -> [TextColumn] {
    keys.map { keys in
      var column = TextColumn()
      for key in keys { column.append(key.utf8) }
      return column
    }
  }

  @Test(arguments: [
    [["D1", "D2", "D9", "D10"]], [["D0001", "D0002"], [], ["D0003"]], [["000000010", "000000100"]], [["a"], ["b"]],
    [[]],
  ])
  func countedKeysRise(keys: [[String]]) {
    #expect(RisingKeys.are(columns(keys)))
  }

  @Test(arguments: [
    [["D2", "D1"]], [["D1", "D1"]], [["D1"], ["D1"]], [["D10", "D9"]], [["D1", "", "D2"]], [[""]],
    [["12345678a", "123456789"]], [["123456780", "12345678"]], [["D2"], [], ["D1"]],
  ])
  func othersDoNot(keys: [[String]]) {
    #expect(!RisingKeys.are(columns(keys)))
  }

  @Test(arguments: 1...40)
  func keysThatRiseNeverStandTwiceHoweverTheyAreCut(seed: UInt64) {
    var chance = SeededGenerator(seed: seed)
    let keys = (0..<Int.random(in: 1...6, using: &chance)).map { _ in
      String((0..<Int.random(in: 0...10, using: &chance)).map { _ in "ab".randomElement(using: &chance) ?? "a" })
    }
    let cut = Int.random(in: 0...keys.count, using: &chance)
    let whole = RisingKeys.are(columns([keys]))
    #expect(whole == RisingKeys.are(columns([Array(keys[..<cut]), Array(keys[cut...])])))
    #expect(!whole || Set(keys).count == keys.count && !keys.contains(""))
    let sorted = Set(keys.filter { !$0.isEmpty }).sorted { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
    #expect(RisingKeys.are(columns([sorted])))
  }
}
