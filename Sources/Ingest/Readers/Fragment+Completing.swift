internal import Sales

extension Fragment {
  /// Adds what the file does not hold itself: constants, columns under one header, made keys.
  mutating func complete(by plan: TablePlan) {
    for (from, to) in plan.repeated { columns[to] = columns[from] }
    for constant in plan.constants {
      columns[constant.index] = .constant(constant.text, table.columns[constant.index].kind, count)
    }
    if plan.makesKeys { makeKeys() }
  }

  /// Keys from title, customer and day of creation. (data-directory.md, Tables)
  private mutating func makeKeys() {
    let parts = (table == .leads ? ["customer", "rep", "created"] : ["title", "customer", "created"]).map { column($0) }
    var keys = TextColumn()
    keys.ends.reserveCapacity(count)
    for row in 0..<count {
      let texts = parts.compactMap { $0.text(row) }
      keys.append(Array(texts.joined(separator: " · ").utf8))
    }
    columns[0] = .text(keys)
  }
}

extension FragmentColumn {
  /// The same cell in every row.
  fileprivate static func constant(_ text: String, _ kind: CellKind, _ count: Int) -> FragmentColumn {
    var text = text
    return text.withUTF8 { bytes in
      switch kind {
      case .text:
        .text(TextColumn(bytes: repeated(bytes, count), ends: (0..<count).map { UInt32(($0 + 1) * bytes.count) }))
      case .name:
        .names(CodedColumn(values: [String(decoding: bytes, as: UTF8.self)], codes: Array(repeating: 0, count: count)))
      case .money: .amounts(Array(repeating: number(bytes, scale: 100), count: count))
      case .number: .amounts(Array(repeating: number(bytes, scale: 1_000_000), count: count))
      case .day: .days(Array(repeating: day(bytes) ?? Day.missingNumber, count: count))
      case .moment: .amounts(Array(repeating: day(bytes).map { Int64($0) * 86_400 } ?? Missing.amount, count: count))
      }
    }
  }

  private static func repeated(_ bytes: UnsafeBufferPointer<UInt8>, _ count: Int) -> [UInt8] {
    Array(repeatElement(Array(bytes), count: count).joined())
  }

  private static func number(_ bytes: UnsafeBufferPointer<UInt8>, scale: Int64) -> Int64 {
    NumberText(bytes, assumed: .dot)?.value(scale: scale, factor: 1, most: 1_000_000_000_000_000_000) ?? Missing.amount
  }

  private static func day(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32? { DayText(bytes)?.date.day(dayFirst: true) }

  /// A cell as the text of a made key; `nil` where it is missing.
  fileprivate func text(_ row: Int) -> String? {
    switch self {
    case .absent, .amounts: return nil
    case .text(let texts):
      let text = texts.text(row)
      return text.isEmpty ? nil : text
    case .names(let names): return names.codes[row] >= 0 ? names.values[Int(names.codes[row])] : nil
    case .days(let days): return Day(cell: days[row])?.iso
    }
  }
}
