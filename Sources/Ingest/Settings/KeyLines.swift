/// On which line of a TOML text each key stands; the parser itself tells lines only for its own errors.
///
/// Keys are written as `SettingsSection` writes them: `lights.red_below`, `stage#1.kind` for the second `[[stage]]`.
struct KeyLines: Sendable {
  private var lines: [String: Int] = [:]
  private var countOfTables: [String: Int] = [:]

  init(_ text: String) {
    var scanner = TOMLScanner(text)
    var section = ""
    while let item = scanner.next() {
      switch item {
      case .table(let name, let line):
        section = innermost(name)
        lines[section] = lines[section] ?? line
      case .tableOfList(let name, let line):
        let index = countOfTables[name, default: 0]
        countOfTables[name] = index + 1
        section = "\(name)#\(index)"
        lines[section] = line
      case .key(let name, let line):
        let path = section.isEmpty ? name : "\(section).\(name)"
        lines[path] = lines[path] ?? line
      }
    }
  }

  /// The line of a key, else of what encloses it.
  subscript(path: String) -> Int? {
    var path = Substring(path)
    while !path.isEmpty {
      // A list of tables that means nothing stands where its first one does.
      if let line = lines[String(path)] ?? lines["\(path)#0"] { return line }
      // An element of a list that is written in one line stands where the list does.
      guard let dot = path.lastIndex(of: ".") else { return lines[String(path.prefix { $0 != "#" })] }
      path = path[..<dot]
    }
    return nil
  }

  /// `[source.columns]` after a `[[source]]` belongs to the last of them.
  private func innermost(_ name: String) -> String {
    guard let dot = name.firstIndex(of: "."), let count = countOfTables[String(name[..<dot])] else { return name }
    return "\(name[..<dot])#\(count - 1)\(name[dot...])"
  }
}

/// Walks over the headers and keys of a TOML text that has already been parsed without error.
private struct TOMLScanner {
  enum Item {
    case table(String, line: Int)
    case tableOfList(String, line: Int)
    case key(String, line: Int)
  }

  private let bytes: [UInt8]
  private var position = 0
  private var line = 1

  init(_ text: String) { bytes = Array(text.utf8) }

  mutating func next() -> Item? {
    skip { " \t\r\n".utf8.contains($0) }
    guard position < bytes.count else { return nil }
    switch bytes[position] {
    case UInt8(ascii: "#"):
      skip { $0 != UInt8(ascii: "\n") }
      return next()
    case UInt8(ascii: "["): return header()
    default: return keyAndValue()
    }
  }

  private mutating func header() -> Item {
    let start = line
    let isList = position + 1 < bytes.count && bytes[position + 1] == UInt8(ascii: "[")
    skip { $0 == UInt8(ascii: "[") }
    let name = bareName(upTo: UInt8(ascii: "]"))
    skip { $0 == UInt8(ascii: "]") }
    return isList ? .tableOfList(name, line: start) : .table(name, line: start)
  }

  private mutating func keyAndValue() -> Item {
    let start = line
    let name = bareName(upTo: UInt8(ascii: "="))
    advance()
    skipValue()
    return .key(name, line: start)
  }

  /// Text up to a mark, without quotes and blanks.
  private mutating func bareName(upTo mark: UInt8) -> String {
    let from = position
    skip { $0 != mark && $0 != UInt8(ascii: "\n") }
    return String(decoding: bytes[from..<position].filter { !"\"' \t".utf8.contains($0) }, as: UTF8.self)
  }

  /// Moves behind a value, which ends with its line unless brackets or a long string are open.
  private mutating func skipValue() {
    var depth = 0
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): skipString()
      case UInt8(ascii: "#"): skip { $0 != UInt8(ascii: "\n") }
      case UInt8(ascii: "\n") where depth == 0: return
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        depth += 1
        advance()
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        depth -= 1
        advance()
      default: advance()
      }
    }
  }

  private mutating func skipString() {
    let quote = bytes[position]
    let isLong = bytes[position...].prefix(3).elementsEqual([quote, quote, quote])
    for _ in 0..<(isLong ? 3 : 1) { advance() }
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        advance()
      } else if bytes[position] == quote, !isLong || bytes[position...].prefix(3).elementsEqual([quote, quote, quote]) {
        for _ in 0..<(isLong ? 3 : 1) { advance() }
        return
      }
      advance()
    }
  }

  private mutating func skip(while isSkipped: (UInt8) -> Bool) {
    while position < bytes.count, isSkipped(bytes[position]) { advance() }
  }

  private mutating func advance() {
    guard position < bytes.count else { return }
    if bytes[position] == UInt8(ascii: "\n") { line += 1 }
    position += 1
  }
}
