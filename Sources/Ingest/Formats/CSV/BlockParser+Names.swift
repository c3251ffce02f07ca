internal import Sales

/// Names seen for the first time, and those that need a second look.
extension BlockParser {
  /// The most texts of an attribute that are told apart in one reading; more serve nobody as a filter.
  static var mostAttributeValues: Int { 65_536 }

  /// From how many texts on a column's lookups are worth deferring.
  private static var leastDeferred: Int { 2048 }

  /// Decides for the next block which name columns are looked up at its end.
  mutating func chooseDeferred(_ isAllowed: Bool) {
    for slot in 0..<columnCount where columns[slot].kind == .name {
      let isLarge = columns[slot].names.pointee.count >= Self.leastDeferred
      columns[slot].defer(isAllowed && isLarge && columns[slot].need == .optional, rows: capacity)
    }
  }

  /// Looks up what was deferred; false where a name shows that its row is none, and the block must be parsed again.
  mutating func resolveDeferred() -> Bool {
    for slot in 0..<columnCount where columns[slot].isDeferred {
      guard resolve(slot) else { return false }
    }
    return true
  }

  private mutating func resolve(_ slot: Int) -> Bool {
    let (spots, hashes, codes) = (columns[slot].spots, columns[slot].wide, columns[slot].narrow)
    let names = columns[slot].names
    for row in 0..<row {
      let spot = spots[row]
      if spot < 0 { continue }
      let text = buffer.dataStart + Int(spot &>> 32)
      let count = Int(spot & 0xFFFF_FFFF)
      let hash = UInt64(bitPattern: hashes[row])
      var code = names.pointee.code(text, count: count, hash: hash)
      if code == NameCode.unknown {
        code =
          columns[slot].isGivenUp
          ? Missing.code : learn(slot, UnsafeBufferPointer(start: text, count: count), hash)
      }
      if code == NameCode.badBytes || code >= NameCode.suspicious { return false }
      codes[row] = code
    }
    return true
  }

  mutating func nameCell(_ slot: Int, _ raw: UnsafeBufferPointer<UInt8>) {
    guard let base = raw.baseAddress, !raw.isEmpty else { return miss(slot) }
    if columns[slot].isDeferred { columns[slot].spots[row] = -1 }
    if columns[slot].isGivenUp {
      columns[slot].narrow[row] = Missing.code
      return
    }
    let hash = KeyHash.of(UnsafeRawBufferPointer(raw))
    var code = columns[slot].names.pointee.code(base, count: raw.count, hash: hash)
    if code == NameCode.unknown { code = learn(slot, raw, hash) }
    if code == NameCode.badBytes {
      columns[slot].narrow[row] = Missing.code
      return fail(.badBytes, slot)
    }
    guard code >= 0 else { return miss(slot) }
    if code >= NameCode.suspicious {
      code ^= NameCode.suspicious
      fail(.suspicious, slot)
    }
    columns[slot].narrow[row] = code
  }

  /// Finds out what a text of the file means and remembers it; returns its code.
  private mutating func learn(_ slot: Int, _ raw: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Int32 {
    guard let base = raw.baseAddress else { return Missing.code }
    guard UTF8Check.isValid(UnsafeRawBufferPointer(raw)) else { return NameCode.badBytes }
    let names = columns[slot].names
    if plan.columns[slot].index == nil, names.pointee.count > 4 * Self.mostAttributeValues {
      columns[slot].isGivenUp = true
    }
    let text = CellText.unguarded(raw.trimmed)
    if CellText.isMissing(text) { return names.pointee.add(base, count: raw.count, hash: hash, code: Missing.code) }
    let flag = isSuspicious(slot, text) ? NameCode.suspicious : 0
    var meant = meaning(slot, text) ?? period(slot, text)
    let isReplaced = meant != nil
    let code: Int32? =
      meant?.withUTF8 { value(slot, $0.trimmed, isHidden: true) }
      ?? (text.count == raw.count ? nil : value(slot, text, isHidden: isReplaced))
    if code == nil, let hidden = hiddenValue(slot, text) {
      return names.pointee.add(base, count: raw.count, hash: hash, code: hidden | flag)
    }
    return names.pointee.add(base, count: raw.count, hash: hash, code: (code ?? Int32(names.pointee.count)) | flag)
  }

  /// The code of what a text means; it is added where no cell has said it yet.
  private mutating func value(_ slot: Int, _ text: UnsafeBufferPointer<UInt8>, isHidden: Bool) -> Int32 {
    guard let base = text.baseAddress, !text.isEmpty else { return Missing.code }
    if let hidden = hiddenValue(slot, text) { return hidden }
    let names = columns[slot].names
    let hash = KeyHash.of(UnsafeRawBufferPointer(text))
    let known = names.pointee.code(base, count: text.count, hash: hash)
    if known != NameCode.unknown, !isHidden { return known & ~NameCode.suspicious }
    if known >= 0, names.pointee.bytes(known & ~NameCode.suspicious).elementsEqual(text) {
      return known & ~NameCode.suspicious
    }
    if !isHidden { return names.pointee.add(base, count: text.count, hash: hash) }
    let code = names.pointee.addHidden(base, count: text.count)
    hiddenValues[slot, default: []].append(code)
    return code
  }

  /// The code of a text that so far only the settings have named.
  private func hiddenValue(_ slot: Int, _ text: UnsafeBufferPointer<UInt8>) -> Int32? {
    hiddenValues[slot]?.first { columns[slot].names.pointee.bytes($0).elementsEqual(text) }
  }

  /// A header's own text and words for sums: names that show that the row may be none.
  private func isSuspicious(_ slot: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    // Most names are told apart by their first letter, which matters where there are many thousands.
    guard text.count <= 64, let first = text.first, plan.columns[slot].isHeaderLike(first) else { return false }
    let plain = HeaderName.plain(String(decoding: text, as: UTF8.self))
    return RowWords.isTotal(plain) || plain == HeaderName.plain(plan.columns[slot].header)
  }

  /// What a day stands for in a column of periods with a grain.
  private func period(_ slot: Int, _ text: UnsafeBufferPointer<UInt8>) -> String? {
    guard let grain = plan.columns[slot].grain, let read = DayText(text) else { return nil }
    guard let number = read.date.day(dayFirst: columns[slot].style.dayFirst ?? true) else { return nil }
    return PeriodText.of(Day(number: number), grain: grain)
  }
}
