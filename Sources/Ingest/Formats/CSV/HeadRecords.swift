/// The first records of a text, cut with some delimiter: to find out where the header is and how the file is written.
struct HeadRecords {
  /// One record.
  struct Record {
    /// Its trimmed cells.
    let cells: [String]
    /// The line on which it starts, from 1.
    let line: Int
    /// Where the next record begins, and on which line.
    let end: Int
    let nextLine: Int
  }

  private(set) var records: [Record] = []
  private let bytes: [UInt8]
  private let delimiter: UInt8
  private var position = 0
  private var line = 1

  /// Cuts at most so many records.
  init(_ bytes: [UInt8], delimiter: UInt8, most: Int) {
    (self.bytes, self.delimiter) = (bytes, delimiter)
    while records.count < most, position < bytes.count { records.append(next()) }
  }

  private mutating func next() -> Record {
    let start = line
    var cells: [String] = []
    while true {
      cells.append(cell())
      guard position < bytes.count, bytes[position] == delimiter else { break }
      position += 1
    }
    if position < bytes.count { skipLineEnd() }
    return Record(cells: cells, line: start, end: position, nextLine: line)
  }

  private mutating func skipLineEnd() {
    position += bytes[position] == 13 && position + 1 < bytes.count && bytes[position + 1] == 10 ? 2 : 1
    line += 1
  }

  private mutating func cell() -> String {
    let start = position
    while position < bytes.count, bytes[position] == 32 { position += 1 }
    if position < bytes.count, bytes[position] == 34, let text = quoted() { return text }
    position = start
    while position < bytes.count, !ends(bytes[position]) { position += 1 }
    return trimmed(Array(bytes[start..<position]))
  }

  /// A quoted cell; `nil` where its quote does not end it.
  private mutating func quoted() -> String? {
    var content: [UInt8] = []
    var at = position + 1
    var breaks = 0
    while at < bytes.count {
      if bytes[at] == 10 || (bytes[at] == 13 && !(at + 1 < bytes.count && bytes[at + 1] == 10)) { breaks += 1 }
      if bytes[at] == 34 {
        guard at + 1 < bytes.count, bytes[at + 1] == 34 else { break }
        at += 1
      }
      content.append(bytes[at])
      at += 1
    }
    guard at < bytes.count else { return nil }
    at += 1
    while at < bytes.count, bytes[at] == 32 { at += 1 }
    guard at == bytes.count || ends(bytes[at]) else { return nil }
    (position, line) = (at, line + breaks)
    return trimmed(content)
  }

  private func ends(_ byte: UInt8) -> Bool { byte == delimiter || byte == 10 || byte == 13 }

  private func trimmed(_ bytes: [UInt8]) -> String {
    bytes.withUnsafeBufferPointer { String(decoding: $0.trimmed, as: UTF8.self) }
  }
}
