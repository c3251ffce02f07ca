internal import Sales

/// Cells that are not plain: quoted, padded, in another style, missing, or wrong.
extension BlockParser {
  mutating func oddName(_ slot: Int, _ at: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
    let field = field(at)
    if !needsMore { nameCell(slot, field.text) }
    return field.end
  }

  mutating func oddDay(_ slot: Int, _ at: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
    let field = field(at)
    if !needsMore { dayCell(slot, field.text) }
    return field.end
  }

  mutating func oddNumber(_ slot: Int, _ at: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
    let field = field(at)
    if !needsMore { numberCell(slot, field.text) }
    return field.end
  }

  mutating func oddText(_ slot: Int, _ at: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
    let field = field(at)
    if !needsMore { textCell(slot, field.text) }
    return field.end
  }

  /// The cells of all columns whose fields the record lacks.
  mutating func missRest(from field: Int) {
    for field in field..<fieldCount where slots[field] >= 0 { miss(Int(slots[field])) }
  }

  /// A cell without a value.
  @inline(__always)
  mutating func miss(_ slot: Int) {
    switch columns[slot].kind {
    case .name:
      columns[slot].narrow[row] = Missing.code
      if columns[slot].isDeferred { columns[slot].spots[row] = -1 }
    case .day: columns[slot].narrow[row] = Day.missingNumber
    case .money, .number, .moment: columns[slot].wide[row] = Missing.amount
    case .text:
      let end = row == 0 ? 0 : columns[slot].narrow[row &- 1]
      columns[slot].bytesCount = Int(end)
      columns[slot].narrow[row] = end
    }
    if columns[slot].need != .optional { fail(columns[slot].need == .key ? .blankKey : .missingRequired, slot) }
  }

  mutating func textCell(_ slot: Int, _ raw: UnsafeBufferPointer<UInt8>) {
    var text = CellText.unguarded(raw.trimmed)
    if CellText.isMissing(text) { return miss(slot) }
    guard UTF8Check.isValid(UnsafeRawBufferPointer(text)) else {
      miss(slot)
      return fail(.badBytes, slot)
    }
    guard let mapped = meaning(slot, text) else { return store(slot, text) }
    var replacement = mapped
    replacement.withUTF8 {
      text = $0.trimmed
      if text.isEmpty { miss(slot) } else { store(slot, text) }
    }
  }

  private func store(_ slot: Int, _ text: UnsafeBufferPointer<UInt8>) {
    let start = row == 0 ? 0 : Int(columns[slot].narrow[row - 1])
    columns[slot].bytesCount = start
    columns[slot].reserve(text.count)
    guard let base = text.baseAddress else { return }
    (columns[slot].bytes + start).update(from: base, count: text.count)
    columns[slot].bytesCount = start + text.count
    columns[slot].narrow[row] = Int32(truncatingIfNeeded: start + text.count)
  }

  /// What the settings say a value of the file means; `nil` where they say nothing.
  func meaning(_ slot: Int, _ text: UnsafeBufferPointer<UInt8>) -> String? {
    let values = plan.columns[slot].values
    return values.isEmpty ? nil : values[String(decoding: text, as: UTF8.self)]
  }

  mutating func numberCell(_ slot: Int, _ raw: UnsafeBufferPointer<UInt8>) {
    let text = CellText.unguarded(raw.trimmed)
    if var mapped = meaning(slot, text) {
      return mapped.withUTF8 { readNumber(slot, $0.trimmed) }
    }
    if columns[slot].isPlain, columns[slot].style.mark == .dot, let number = GroupedNumber(text) {
      note(number.evidence, slot, text)
      columns[slot].wide[row] = columns[slot].kind == .money ? number.cents : number.cents &* 10_000
      return
    }
    readNumber(slot, text)
  }

  private mutating func readNumber(_ slot: Int, _ text: UnsafeBufferPointer<UInt8>) {
    if CellText.isMissing(text) || CellText.isMissingNumber(text) { return miss(slot) }
    columns[slot].wide[row] = 0
    guard let number = NumberText(text, assumed: columns[slot].style.mark) else { return fail(.unreadableNumber, slot) }
    note(number.evidence, slot, text)
    if number.contradictsColumn { return fail(.unreadableNumber, slot) }
    let isMoney = columns[slot].kind == .money
    if isMoney, number.isPercent { return fail(.unreadableNumber, slot) }
    let value = number.value(
      scale: isMoney ? 100 : 1_000_000, factor: number.hasUnit ? 1 : plan.columns[slot].factor,
      most: isMoney ? Money.largestReadable.minorUnits : 1_000_000_000_000_000_000)
    guard let value else { return fail(.numberTooLarge, slot) }
    columns[slot].wide[row] = value
  }

  private mutating func note(_ evidence: NumberText.Evidence, _ slot: Int, _ text: UnsafeBufferPointer<UInt8>) {
    switch evidence {
    case .unmarked: break
    case .settled(.dot): findings.evidence[slot].dots += 1
    case .settled(.comma): findings.evidence[slot].commas += 1
    case .ambiguous:
      findings.evidence[slot].eitherMark += 1
      sample(slot, text)
    }
  }

  mutating func sample(_ slot: Int, _ text: UnsafeBufferPointer<UInt8>) {
    guard findings.evidence[slot].firstAmbiguous == nil else { return }
    findings.evidence[slot].firstAmbiguous = .init(line: line, text: String(decoding: text, as: UTF8.self))
  }
}
