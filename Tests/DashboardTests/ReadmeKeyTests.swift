import Dashboard
import Foundation
import Screen
import Testing

/// The tables of keys in the README are written by hand; these keep them true.
@Suite struct ReadmeKeyTests {
  /// What stands between backticks in the rows of the table of keys.
  private func keys(in file: String, under heading: String) throws -> Set<String> {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../..")
    let text = try String(contentsOf: root.appendingPathComponent(file), encoding: .utf8)
    let section = try #require(text.components(separatedBy: heading).dropFirst().first)
    let rows = try #require(section.components(separatedBy: "\n## ").first).split(separator: "\n")
    let cells = rows.filter { $0.hasPrefix("|") }.flatMap { $0.components(separatedBy: "`") }.enumerated()
    return Set(cells.filter { !$1.contains("|") && !$1.trimmingCharacters(in: .whitespaces).isEmpty }.map(\.element))
  }

  private static let named: [String: Key] = [
    "Tab": .tab, "Shift-Tab": .backTab, "Enter": .enter, "回车": .enter, "Esc": .escape, "Home": .home,
    "Space": .character(" "),
  ]

  private func key(_ name: String) -> Key? {
    ReadmeKeyTests.named[name] ?? (name.count == 1 ? name.first.map { .character($0) } : nil)
  }

  @Test(arguments: [("README.md", "\n## Keys\n"), ("README.zh.md", "\n## 按键\n")])
  func `the README names every key there is and none there is not`(file: String, heading: String) throws {
    let named = try keys(in: file, under: heading)
    let bound = Set(Keymap.standard.records.flatMap(\.keys))
    for name in named { #expect(key(name).map(bound.contains) == true, "\(file) names \(name)") }
    let known = Set(named.compactMap(key))
    // The letters that stand for arrows, and second keys of what has one, need no room there.
    for record in Keymap.standard.records {
      guard let first = record.keys.first, case .character = first else { continue }
      #expect(known.contains(first), "\(file) does not name \(first) of \(record.action)")
    }
  }
}
