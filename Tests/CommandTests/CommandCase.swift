internal import Foundation
internal import Testing

/// One example of a `.test` file: files to begin with, then commands with what they must print.
///
///     === A sentence that says what holds
///     --- file deals.csv
///     deal,rep,stage,amount
///     D1,小李,won,450000
///     --- env NO_COLOR=1
///     --- run attain show targets --as-of 2026-08-31
///     --- stdout
///     the whole standard output, exactly
///     --- stderr contains
///     each line of this must be found in it
///     --- exit 1
///
/// Every command starts in the example's own empty directory, holding its files. What is not said must be empty: no
/// `stdout` block means no output, no `stderr` block no complaint, no `exit` line success. `stdin` gives a command
/// input. A file may be marked `crlf`, `bom`, `without-last-newline` or `hex` (its bytes, in hexadecimal). `{dir}`
/// stands for the directory's path. A line of text that would begin with `--- `, `=== ` or `\` is written with a `\`
/// before it. A line beginning with `#` is a comment at the top of the file and between an example's sentence and its first
/// block.
struct CommandCase: Sendable, CustomTestStringConvertible {
  /// Name of the `.test` file.
  let file: String
  /// The sentence.
  let name: String
  /// Its parts in order.
  var sections: [Section]

  var testDescription: String { "\(file): \(name)" }

  /// A marked block of an example.
  struct Section: Sendable {
    /// The words of the marker line after `--- `.
    let marker: String
    /// The lines below it, unescaped.
    var lines: [String]

    /// `file`, `run`, `stdout` …
    var kind: String { marker.split(separator: " ").first.map(String.init) ?? "" }
    /// What follows the kind.
    var rest: String { String(marker.dropFirst(kind.count)).trimmingCharacters(in: .whitespaces) }
    /// The block as one text, each line ended.
    var text: String { lines.map { $0 + "\n" }.joined() }
  }
}

extension CommandCase {
  /// Every example of a file's text.
  static func parse(_ text: String, file: String) -> [CommandCase] {
    var cases: [CommandCase] = []
    var lines = text.components(separatedBy: "\n")
    if lines.last?.isEmpty == true { lines.removeLast() }
    for line in lines {
      if line.hasPrefix("=== ") {
        cases.append(CommandCase(file: file, name: String(line.dropFirst(4)), sections: []))
      } else if cases.isEmpty || line.hasPrefix("#") && !cases[cases.count - 1].isInBlock {
        continue
      } else if line.hasPrefix("--- ") {
        cases[cases.count - 1].sections.append(Section(marker: String(line.dropFirst(4)), lines: []))
      } else {
        cases[cases.count - 1].append(line.hasPrefix("\\") ? String(line.dropFirst()) : line)
      }
    }
    return cases.map(\.withoutBlankEnd)
  }

  // Comments may stand before the first block of an example only; below, `#` belongs to the text.
  private var isInBlock: Bool { !sections.isEmpty }

  private mutating func append(_ line: String) {
    guard !sections.isEmpty else { return }
    sections[sections.count - 1].lines.append(line)
  }

  // One blank line between examples is layout, not output.
  private var withoutBlankEnd: CommandCase {
    var result = self
    if let last = result.sections.last, last.lines.last?.isEmpty == true {
      result.sections[result.sections.count - 1].lines.removeLast()
    }
    return result
  }

  /// The example as a `.test` file holds it.
  var written: String {
    sections.reduce("=== \(name)\n") { text, section in
      text + "--- \(section.marker)\n" + section.lines.map { CommandCase.escaped($0) + "\n" }.joined()
    }
  }

  private static func escaped(_ line: String) -> String {
    line.hasPrefix("--- ") || line.hasPrefix("=== ") || line.hasPrefix("\\") ? "\\" + line : line
  }

  /// Every example in `Cases/`, by file name and place.
  static let all: [CommandCase] = files.flatMap { parse($0.text, file: $0.name) }

  /// The folder of the `.test` files.
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Cases")

  private static var files: [(name: String, text: String)] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".test") }.sorted().compactMap { name in
      (try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)).map { (name, $0) }
    }
  }
}
