internal import Foundation
internal import Testing

@Suite struct ArchitectureTests {
  /// Target → the modules it may import, from docs/architecture.md.
  let arrows: [String: Set<String>] = Dictionary(
    SourceTree.block("arrows", of: "docs/architecture.md").map { line in
      let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      let names = parts.count > 1 ? parts[1].split(separator: " ").map(String.init) : []
      return (String(parts[0]), Set(names))
    }, uniquingKeysWith: { first, _ in first })

  @Test func `the document draws the arrows of every target`() {
    #expect(!SourceTree.sources.isEmpty)
    #expect(Set(SourceTree.sources.map(\.target)) == Set(arrows.keys))
  }

  @Test func `no file imports what its arrows do not allow`() {
    for file in SourceTree.sources {
      for module in file.imports where !(arrows[file.target] ?? []).contains(module) {
        Issue.record("\(file.path) imports \(module)")
      }
    }
  }

  @Test func `the pure targets know no system`() {
    for pure in ["Sales", "Screen", "Dashboard"] {
      // A lock is the language's own and no way to a file, a clock or a terminal.
      #expect((arrows[pure] ?? ["?"]).isSubset(of: ["Sales", "Screen", "Synchronization"]), "\(pure)")
    }
  }

  @Test func `nothing in the sources can trap on purpose`() {
    for file in SourceTree.sources {
      for line in file.code {
        for trap in ["try!", "as!", "fatalError("] where line.text.contains(trap) {
          Issue.record("\(file.path):\(line.number) has \(trap)")
        }
      }
    }
  }

  @Test func `Chinese text stands in string tables only`() {
    let places = SourceTree.block("chinese", of: "docs/architecture.md").flatMap { $0.split(separator: " ") }
    #expect(!places.isEmpty)
    for file in SourceTree.sources where !places.contains(where: { file.path.contains($0) }) {
      for line in file.code where line.text.unicodeScalars.contains(where: { (0x4E00...0x9FFF).contains($0.value) }) {
        Issue.record("\(file.path):\(line.number) has Chinese text")
      }
    }
  }

  @Test func `what a command line is told stands in string tables, in both languages`() {
    let ways = ["abstract:", "discussion:", "help:", "ArgumentHelp(", "ValidationError(", "UnreadableArgument("]
    for file in SourceTree.sources where file.target == "attain" && !file.path.contains("/Strings/") {
      let code = file.code.map { $0.text.filter { $0 != " " } }.joined()
      for way in ways where code.contains(way + "\"") { Issue.record("\(file.path) has \(way)\"") }
    }
  }

  @Test func `no file is longer than 400 lines`() {
    for file in SourceTree.sources where file.lines.count > 401 {
      Issue.record("\(file.path) has \(file.lines.count) lines")
    }
  }

  @Test func `every public type and function says what it is`() {
    let kinds = [
      "struct ", "enum ", "final class ", "actor ", "protocol ", "func ", "static func ", "mutating func ", "init",
    ]
    for file in SourceTree.sources {
      for (number, line) in file.lines.enumerated() {
        let text = line.trimmingCharacters(in: .whitespaces)
        // What a widget's drawing is, its protocol says once for all of them.
        guard kinds.contains(where: { text.hasPrefix("public \($0)") }), !text.contains("func draw(into grid:") else {
          continue
        }
        // Attributes may stand between the sentence and the declaration.
        let above = file.lines[..<number].last { !$0.trimmingCharacters(in: .whitespaces).hasPrefix("@") } ?? ""
        if !above.trimmingCharacters(in: .whitespaces).hasPrefix("///") {
          Issue.record("\(file.path):\(number + 1) \(text)")
        }
      }
    }
  }

  @Test func `nobody leaves work for later in a comment`() {
    for file in SourceTree.sources {
      for (number, line) in file.lines.enumerated() {
        for mark in ["TO" + "DO", "FIX" + "ME", "XX" + "X", "HA" + "CK"] where line.contains(mark) {
          Issue.record("\(file.path):\(number + 1) has \(mark)")
        }
      }
    }
  }
}
