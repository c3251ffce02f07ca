internal import Sales

/// A column of a fragment while blocks are added to it.
struct BuiltColumn {
  private let kind: BlockColumn.Kind
  private let isAttribute: Bool
  private var amounts: [Int64] = []
  /// Days or codes.
  private var numbers: [Int32] = []
  private var ends: [UInt32] = []
  private var bytes: [UInt8] = []
  private let names = FoundNames()
  /// Whether so many different texts came together that the column is of no use.
  private(set) var isGivenUp = false

  init(_ kind: BlockColumn.Kind, isAttribute: Bool) { (self.kind, self.isAttribute) = (kind, isAttribute) }

  /// How many bytes of text there are.
  var textBytes: Int { bytes.count }

  mutating func reserve(_ rows: RowEstimate, bytesOfText: Int) {
    switch kind {
    case .money, .number, .moment: rows.reserve(&amounts)
    case .name, .day: rows.reserve(&numbers)
    case .text:
      rows.reserve(&ends)
      rows.reserve(&bytes, count: bytesOfText)
    }
  }

  mutating func append(_ block: BlockColumn, rows: Int, renumbering: inout [Int32]) {
    switch kind {
    case .money, .number, .moment: amounts.append(contentsOf: UnsafeBufferPointer(start: block.wide, count: rows))
    case .day: numbers.append(contentsOf: UnsafeBufferPointer(start: block.narrow, count: rows))
    case .name: appendNames(block, rows, &renumbering)
    case .text: appendTexts(block, rows)
    }
  }

  private mutating func appendTexts(_ block: BlockColumn, _ rows: Int) {
    guard rows > 0 else { return }
    let before = UInt32(truncatingIfNeeded: bytes.count)
    let blockEnds = UnsafeMutableBufferPointer(start: block.narrow, count: rows)
    bytes.append(contentsOf: UnsafeBufferPointer(start: block.bytes, count: Int(blockEnds[rows - 1])))
    blockEnds.withMemoryRebound(to: UInt32.self) { blockEnds in
      for row in 0..<rows { blockEnds[row] = blockEnds[row] &+ before }
      ends.append(contentsOf: blockEnds)
    }
  }

  private mutating func appendNames(_ block: BlockColumn, _ rows: Int, _ renumbering: inout [Int32]) {
    if block.isGivenUp { giveUp() }
    guard !isGivenUp else { return }
    let known = block.names.pointee.count
    if renumbering.count < known {
      renumbering.append(contentsOf: repeatElement(-1, count: known - renumbering.count))
    }
    renumbering.withUnsafeMutableBufferPointer { map in
      for row in 0..<rows {
        let code = block.narrow[row]
        guard code >= 0 else { continue }
        var final = map[Int(code)]
        if final < 0 {
          final = names.code(of: block.names.pointee.bytes(code))
          map[Int(code)] = final
        }
        block.narrow[row] = final
      }
    }
    numbers.append(contentsOf: UnsafeBufferPointer(start: block.narrow, count: rows))
    if isAttribute, names.table.count > BlockParser.mostAttributeValues { giveUp() }
  }

  private mutating func giveUp() {
    isGivenUp = true
    numbers = []
  }

  /// The finished column.
  consuming func finished() -> FragmentColumn {
    switch kind {
    case .money, .number, .moment: .amounts(amounts)
    case .day: .days(numbers)
    case .text: .text(TextColumn(bytes: bytes, ends: ends))
    case .name: .names(CodedColumn(values: names.texts, codes: numbers))
    }
  }
}

/// The texts of a name column in the order of their first use.
final class FoundNames {
  private(set) var table = NameTable()

  /// Begins with some texts, which differ.
  init(_ texts: [String] = []) {
    for text in texts { _ = code(of: text) }
  }

  /// The code of a text; the next one where it is new.
  func code(of text: String) -> Int32 {
    // A copy with room behind it, which the table reads in whole words.
    var bytes = Array(text.utf8)
    let count = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: 8))
    return bytes.withUnsafeBufferPointer { code(of: UnsafeBufferPointer(rebasing: $0[..<count])) }
  }

  /// The code of a text; the next one where it is new.
  func code(of text: UnsafeBufferPointer<UInt8>) -> Int32 {
    guard let base = text.baseAddress else { return Missing.code }
    let hash = KeyHash.of(UnsafeRawBufferPointer(text))
    let code = table.code(base, count: text.count, hash: hash)
    return code >= 0 ? code : table.add(base, count: text.count, hash: hash)
  }

  /// All texts by code.
  var texts: [String] { (0..<table.count).map { String(decoding: table.bytes(Int32($0)), as: UTF8.self) } }
}
