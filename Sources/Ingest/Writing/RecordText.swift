/// A text of records with the places of their fields, so that single cells can be replaced and every other byte stays.
///
/// Cut as the parser cuts: a quote that does not end its field belongs to the text.
struct RecordText {
  /// Where a record and its fields stand.
  struct Record {
    /// Without the line end.
    let range: Range<Int>
    /// Quotes included.
    let fields: [Range<Int>]
    /// Physical line on which it starts, from 1.
    let line: Int
  }

  /// UTF-8 without a mark at its front.
  let bytes: [UInt8]
  let delimiter: UInt8
  private(set) var records: [Record] = []
  /// What ends a line: the first line end of the text; `\n` where it has none.
  private(set) var lineEnd: [UInt8] = [10]
  private var position = 0
  private var line = 1

  /// Cuts a text.
  init(_ bytes: [UInt8], delimiter: UInt8) {
    (self.bytes, self.delimiter) = (bytes, delimiter)
    if let first = bytes.firstIndex(where: { $0 == 10 || $0 == 13 }) {
      lineEnd = bytes[first] == 13 ? (first + 1 < bytes.count && bytes[first + 1] == 10 ? [13, 10] : [13]) : [10]
    }
    while position < bytes.count { records.append(next()) }
  }

  /// Whether the last line is ended.
  var isEnded: Bool { bytes.last.map { $0 == 10 || $0 == 13 } ?? true }

  /// A cell without its quotes and the blanks around it.
  func text(_ field: Range<Int>) -> String {
    var cell = Substring(String(decoding: bytes[field], as: UTF8.self))
    cell = cell.trimmed
    if cell.count >= 2, cell.first == "\"", cell.last == "\"" {
      cell = Substring(cell.dropFirst().dropLast().replacing("\"\"", with: "\"")).trimmed
    }
    return String(cell)
  }

  /// A text as a cell: in quotes where it would be cut or trimmed otherwise.
  func cell(_ text: String) -> [UInt8] {
    let needsQuotes =
      text.utf8.contains { $0 == delimiter || $0 == 10 || $0 == 13 || $0 == 34 } || text.first == " "
      || text.last == " "
    return Array((needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text).utf8)
  }

  private mutating func next() -> Record {
    let (start, first) = (position, line)
    var fields: [Range<Int>] = []
    while true {
      let from = position
      skipField()
      fields.append(from..<position)
      guard position < bytes.count, bytes[position] == delimiter else { break }
      position += 1
    }
    let record = Record(range: start..<position, fields: fields, line: first)
    if position < bytes.count {
      position += bytes[position] == 13 && position + 1 < bytes.count && bytes[position + 1] == 10 ? 2 : 1
      line += 1
    }
    return record
  }

  private mutating func skipField() {
    let start = position
    while position < bytes.count, bytes[position] == 32 { position += 1 }
    if position < bytes.count, bytes[position] == 34, skipQuoted() { return }
    position = start
    while position < bytes.count, !ends(bytes[position]) { position += 1 }
  }

  /// Moves behind a quoted field; false where its quote does not end it.
  private mutating func skipQuoted() -> Bool {
    var (at, breaks) = (position + 1, 0)
    while at < bytes.count {
      if bytes[at] == 10 || (bytes[at] == 13 && !(at + 1 < bytes.count && bytes[at + 1] == 10)) { breaks += 1 }
      if bytes[at] == 34 {
        guard at + 1 < bytes.count, bytes[at + 1] == 34 else { break }
        at += 1
      }
      at += 1
    }
    guard at < bytes.count else { return false }
    at += 1
    while at < bytes.count, bytes[at] == 32 { at += 1 }
    guard at == bytes.count || ends(bytes[at]) else { return false }
    (position, line) = (at, line + breaks)
    return true
  }

  private func ends(_ byte: UInt8) -> Bool { byte == delimiter || byte == 10 || byte == 13 }
}

extension Substring {
  fileprivate var trimmed: Substring {
    var text = self
    while text.first == " " || text.first == "\t" { text.removeFirst() }
    while text.last == " " || text.last == "\t" { text.removeLast() }
    return text
  }
}
