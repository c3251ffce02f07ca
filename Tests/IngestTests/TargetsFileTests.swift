import Foundation
import Sales
import Testing

@testable import Ingest

@Suite("Changing a file of targets")
struct TargetsFileTests {
  private func key(_ period: String, region: String? = nil, rep: String? = nil, metric: String = "sales") -> TargetKey {
    var key = TargetKey(period: period, metric: metric)
    (key.region, key.rep) = (region, rep)
    return key
  }

  private func set(_ text: String, _ rows: [TargetsFile.Row], headers: [String: String] = [:]) throws -> String {
    let file = try TargetsFile(Array(text.utf8), path: "targets.csv", settings: Settings())
    return String(decoding: try file.setting(rows, newHeaders: headers), as: UTF8.self)
  }

  @Test func `a row is replaced in its place and a new one stands at the end, as the file is written`() throws {
    let text = "note;Target (万元);期间;Region\r\nkeep, me;80;2026-07;\"East\"\r\n;90;2026-08;West"
    let changed = try set(
      text,
      [.init(key("2026-07", region: "East"), 1_234_567, at: 2), .init(key("2026-09", region: "N;W"), 50_000, at: nil)])
    #expect(
      changed
        == "note;Target (万元);期间;Region\r\nkeep, me;123.4567;2026-07;\"East\"\r\n;90;2026-08;West\r\n;5;2026-09;\"N;W\"\r\n"
    )
  }

  @Test func `a column that is lacking is added to the header alone`() throws {
    let changed = try set(
      "period,target\n2026-07,1\n", [.init(key("2026-08", rep: "R1", metric: "visits"), 7, at: nil)],
      headers: ["rep": "销售员"])
    #expect(changed == "period,target,销售员,metric\n2026-07,1\n2026-08,7,R1,visits\n")
  }

  @Test func `lines within quotes and above the header keep their numbers`() throws {
    let text = "Plan of the year\n\nperiod,note,target\n2026-07,\"two\nlines\",1\n2026-08,x,2\n"
    #expect(try set(text, [.init(key("2026-08"), 3, at: 6)]) == text.replacingOccurrences(of: "x,2", with: "x,3"))
    #expect(throws: TargetsFile.Refusal.lineHasGone(5)) { try set(text, [.init(key("2026-08"), 3, at: 5)]) }
  }

  @Test(arguments: ["utf-8", "utf-8-mark", "gb18030", "utf-16le", "utf-16be"])
  func `every encoding stays what it was, byte for byte`(encoding: String) throws {
    let rows = ["期间,区域,目标", "2026-07,华东大区,100", "2026-08,华南大区,200", "2026-09,华北大区,300", ""]
    func bytes(_ text: String) throws -> [UInt8] {
      switch encoding {
      case "utf-8": return Array(text.utf8)
      case "utf-8-mark": return [0xEF, 0xBB, 0xBF] + Array(text.utf8)
      case "utf-16le": return [0xFF, 0xFE] + text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
      case "utf-16be": return [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
      default:
        let gb = String.Encoding(rawValue: 0x8000_0632)
        return Array(try #require(text.data(using: gb)))
      }
    }
    let file = try TargetsFile(try bytes(rows.joined(separator: "\n")), path: "targets.csv", settings: Settings())
    let changed = try file.setting(
      [.init(key("2026-08", region: "华南大区"), 250, at: 3), .init(key("2026-10", region: "西区"), 9, at: nil)],
      newHeaders: [:])
    let expected = ["期间,区域,目标", "2026-07,华东大区,100", "2026-08,华南大区,250", "2026-09,华北大区,300", "2026-10,西区,9", ""]
    #expect(changed == (try bytes(expected.joined(separator: "\n"))))
  }

  @Test func `what cannot be written back is refused`() throws {
    let strange = Array("period,target,note\n2026-07,1,a\u{4E2D}".utf8) + [0xFF, 0xFE, 0x41]
    #expect(throws: TargetsFile.Refusal.strangeBytes) {
      _ = try TargetsFile(strange, path: "targets.csv", settings: Settings())
    }
    #expect(throws: TargetsFile.Refusal.noHeader) {
      _ = try TargetsFile(Array("a,b\n1,2\n".utf8), path: "targets.csv", settings: Settings())
    }
    let western = Array("period,region,target\n2026-07,M".utf8) + [0xFC] + Array("nchen,1\n".utf8)
    let file = try TargetsFile(western, path: "targets.csv", settings: Settings())
    #expect(throws: TargetsFile.Refusal.cannotBeEncoded("windows-1252")) {
      _ = try file.setting([.init(key("2026-07", region: "华东"), 1, at: nil)], newHeaders: [:])
    }
  }

  /// A file made of chance: columns in any order, odd cells, any line end.
  private func file(_ chance: inout SeededNumbers) -> (text: String, rows: [(TargetKey, Int64, Int)]) {
    let end = ["\n", "\r\n", "\r"][Int.random(in: 0..<3, using: &chance)]
    let columns = ["period", "region", "rep", "target", "mine"].shuffled(using: &chance)
    let odd = ["", "x", "\"a\(end)b\"", "\"q\"\"q\"", " blank ", "1,5".replacingOccurrences(of: ",", with: ";")]
    var (lines, rows, line) = ([columns.joined(separator: ",")], [(TargetKey, Int64, Int)](), 2)
    for number in 0..<(1 + Int.random(in: 0..<12, using: &chance)) {
      let amount = Int64(Int.random(in: 0..<1_000_000, using: &chance))
      let target = key("2026-0\(1 + number % 9)", region: "Region \(number)", rep: number % 2 == 0 ? nil : "R\(number)")
      let mine = odd[Int.random(in: 0..<odd.count, using: &chance)]
      let cells = [
        "period": target.period, "region": target.region ?? "", "rep": target.rep ?? "", "target": "\(amount)",
        "mine": mine,
      ]
      lines.append(columns.compactMap { cells[$0] }.joined(separator: ","))
      rows.append((target, amount, line))
      line += mine.contains("a\(end)b") ? 2 : 1
    }
    return (lines.joined(separator: end) + (Int.random(in: 0..<2, using: &chance) == 0 ? end : ""), rows)
  }

  private func targets(_ bytes: [UInt8]) throws -> [TargetKey: Int64] {
    let fragment = try #require(TargetsFile.fragment(of: bytes, path: "targets.csv", settings: Settings()))
    let store = FactStore(fragments: [fragment], settings: Settings(), today: Day(number: 20_000))
    return Dictionary(uniqueKeysWithValues: store.targets.map { ($0.key, $0.millionths / 1_000_000) })
  }

  @Test(arguments: 0..<60)
  func `what was written is read, and nothing else of the file changed`(seed: UInt64) throws {
    var chance = SeededNumbers(seed: seed)
    let (text, old) = file(&chance)
    let bytes = Array(text.utf8)
    var wanted = Dictionary(uniqueKeysWithValues: old.map { ($0.0, $0.1) })
    #expect(try targets(bytes) == wanted)
    var rows: [TargetsFile.Row] = []
    for row in old where Int.random(in: 0..<2, using: &chance) == 0 {
      rows.append(.init(row.0, Int64(Int.random(in: 0..<9_000_000, using: &chance)), at: row.2))
    }
    for number in 0..<Int.random(in: 0..<4, using: &chance) {
      rows.append(.init(key("2026-1\(number % 3)", region: "New, \(number)"), 5, at: nil))
    }
    for row in rows { wanted[row.key] = row.amount }
    let changed = try TargetsFile(bytes, path: "targets.csv", settings: Settings()).setting(rows, newHeaders: [:])
    #expect(try targets(changed) == wanted)
    // Putting the old numbers back and taking the new rows away gives the old file to the byte.
    let back = old.map { row in TargetsFile.Row(row.0, row.1, at: row.2) }.filter { row in
      rows.contains { $0.line == row.line }
    }
    let again = try TargetsFile(changed, path: "targets.csv", settings: Settings()).setting(back, newHeaders: [:])
    #expect(again.starts(with: bytes))
    #expect(rows.contains { $0.line == nil } || again == bytes)
  }
}
