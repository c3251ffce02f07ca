internal import Foundation

/// The package's own source files, as text.
struct SourceTree {
  /// One file.
  struct File {
    /// Path below the package, `Sources/Sales/Problem.swift`.
    let path: String
    /// Its lines, without their ends.
    let lines: [String]

    /// The target: the folder below `Sources`.
    var target: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

    /// The modules it imports.
    var imports: [String] {
      lines.compactMap { line in
        let words = line.split(separator: " ").filter { !$0.hasPrefix("@") }
        guard let place = words.firstIndex(of: "import"), place <= 1, place + 1 < words.count else { return nil }
        // `import struct Foundation.URL` names a kind first.
        let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
        let name = kinds.contains(words[place + 1]) && place + 2 < words.count ? words[place + 2] : words[place + 1]
        return name.split(separator: ".").first.map(String.init)
      }
    }

    /// Its lines of code with their numbers from 1: no comments.
    var code: [(number: Int, text: String)] {
      lines.enumerated().compactMap { number, line in
        let text = line.components(separatedBy: " //").first ?? line
        return text.trimmingCharacters(in: .whitespaces).hasPrefix("//") ? nil : (number + 1, text)
      }
    }
  }

  /// The package's folder.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Every Swift file below `Sources`.
  static let sources: [File] = swiftFiles(below: "Sources")

  private static func swiftFiles(below folder: String) -> [File] {
    let base = root.appendingPathComponent(folder)
    let names = (FileManager.default.enumerator(atPath: base.path)?.allObjects as? [String]) ?? []
    return names.filter { $0.hasSuffix(".swift") }.sorted().compactMap { name in
      let text = try? String(contentsOf: base.appendingPathComponent(name), encoding: .utf8)
      return text.map { File(path: "\(folder)/\(name)", lines: $0.components(separatedBy: "\n")) }
    }
  }

  /// The lines of the block of that kind in a document, between its fences.
  static func block(_ kind: String, of document: String) -> [String] {
    let text = (try? String(contentsOf: root.appendingPathComponent(document), encoding: .utf8)) ?? ""
    let lines = text.components(separatedBy: "\n")
    guard let start = lines.firstIndex(of: "```\(kind)") else { return [] }
    return Array(lines[(start + 1)...].prefix { $0 != "```" })
  }
}
