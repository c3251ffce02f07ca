internal import Sales

/// The plainest form of each kind of cell, read without looking twice at a byte. Everything else goes to
/// `BlockParser+Cells`.
extension BlockParser {
  /// Bytes with which a text begins that is not plain: a quote, a blank, a guard before a formula.
  @inline(__always)
  private func isOdd(_ byte: UInt8) -> Bool { byte <= 34 || byte == 39 }

  /// A name: found by its bytes in the names already seen.
  @inline(__always)
  mutating func parseName(_ slot: Int, _ at: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
    let isQuoted = at.pointee == 34
    let first = isQuoted ? at + 1 : at
    if isOdd(first.pointee) || marks.ends(first.pointee) { return oddName(slot, at) }
    var hash = KeyHash.start
    var end = first
    while true {
      let bytes = word(end)
      let found = marks.candidates(bytes, isQuoted: isQuoted)
      if found == 0 {
        hash = KeyHash.adding(bytes, to: hash)
        end += 8
        continue
      }
      let count = found.trailingZeroBitCount &>> 3
      end += count
      if count > 0 { hash = KeyHash.adding(bytes & lowBytes(count), to: hash) }
      break
    }
    guard let next = marks.end(closing: end, isQuoted: isQuoted) else { return oddName(slot, at) }
    hash = KeyHash.finished(hash, count: end - first)
    if columns[slot].isDeferred {
      columns[slot].wide[row] = Int64(bitPattern: hash)
      columns[slot].spots[row] = Int64(first - buffer.dataStart) &<< 32 | Int64(end - first)
      return next
    }
    let code = columns[slot].names.pointee.code(first, count: end - first, hash: hash)
    if code >= NameCode.suspicious || code == NameCode.unknown || (code < 0 && columns[slot].need != .optional) {
      nameCell(slot, UnsafeBufferPointer(start: first, count: end - first))
    } else {
      columns[slot].narrow[row] = code
    }
    return next
  }

  /// `2026-08-15`, also with a time of day, which a day does not keep.
  @inline(__always)
  mutating func parseDay(_ slot: Int, _ at: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
    let isQuoted = at.pointee == 34
    let first = isQuoted ? at + 1 : at
    if let next = marks.end(closing: first, isQuoted: isQuoted) {
      miss(slot)
      return next
    }
    guard let day = isoDay(first) else { return oddDay(slot, at) }
    if let next = marks.end(closing: first + 10, isQuoted: isQuoted) {
      columns[slot].narrow[row] = day
      return next
    }
    guard let time = clock(first + 10), let next = marks.end(closing: time.end, isQuoted: isQuoted) else {
      return oddDay(slot, at)
    }
    columns[slot].narrow[row] = day
    return next
  }

  /// `2026-08-15` or `2026-08-15T09:30[:15]`.
  @inline(__always)
  mutating func parseMoment(_ slot: Int, _ at: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
    let isQuoted = at.pointee == 34
    let first = isQuoted ? at + 1 : at
    guard let day = isoDay(first) else { return oddDay(slot, at) }
    let time = clock(first + 10) ?? (0, first + 10)
    guard let next = marks.end(closing: time.end, isQuoted: isQuoted) else { return oddDay(slot, at) }
    columns[slot].wide[row] = Int64(day) &* 86_400 &+ Int64(time.seconds)
    return next
  }

  /// `T09:30` or ` 09:30:15` at a position, in seconds since midnight; `nil` where there is no time in this form.
  @inline(__always)
  private func clock(_ at: UnsafePointer<UInt8>) -> (seconds: Int, end: UnsafePointer<UInt8>)? {
    guard at.pointee == 84 || at.pointee == 32, let hour = twoDigits(at + 1), hour < 24, at[3] == 58,
      let minute = twoDigits(at + 4), minute < 60
    else { return nil }
    let seconds = hour &* 3600 &+ minute &* 60
    guard at[6] == 58, let second = twoDigits(at + 7), second < 60 else { return (seconds, at + 6) }
    return (seconds &+ second, at + 9)
  }

  /// The day `2026-08-15` at a position; `nil` where there is none in this form.
  @inline(__always)
  private func isoDay(_ at: UnsafePointer<UInt8>) -> Int32? {
    // Digits become 0 to 9 and dashes 0; adding 0x76 or 0x7F sets the high bit of every byte that is neither.
    let front = word(at) ^ 0x2D30_302D_3030_3030
    guard ((front &+ 0x7F76_767F_7676_7676) | front) & 0x8080_8080_8080_8080 == 0 else { return nil }
    guard let day = twoDigits(at + 8) else { return nil }
    let year =
      Int(front & 0xFF) &* 1000 &+ Int(front &>> 8 & 0xFF) &* 100 &+ Int(front &>> 16 & 0xFF) &* 10
      &+ Int(front &>> 24 & 0xFF)
    return months.day(year: year, month: Int(front &>> 40 & 0xFF) &* 10 &+ Int(front &>> 48 & 0xFF), day: day)
  }

  @inline(__always)
  private func twoDigits(_ at: UnsafePointer<UInt8>) -> Int? {
    let tens = at[0] &- 48
    let ones = at[1] &- 48
    return tens <= 9 && ones <= 9 ? Int(tens) &* 10 &+ Int(ones) : nil
  }

  /// `123`, `-123`, `123.4`, `123.45`.
  @inline(__always)
  mutating func parseMoney(_ slot: Int, _ at: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
    let isQuoted = at.pointee == 34
    let first = isQuoted ? at + 1 : at
    if let next = marks.end(closing: first, isQuoted: isQuoted) {
      miss(slot)
      return next
    }
    guard columns[slot].isPlain, columns[slot].style.mark == .dot else { return oddNumber(slot, at) }
    let isNegative = first.pointee == 45
    guard let whole = digits(isNegative ? first + 1 : first) else { return oddNumber(slot, at) }
    var end = whole.end
    var value = whole.value &* 100
    if end.pointee == 46 {
      guard let decimals = digits(end + 1), decimals.count <= 2 else { return oddNumber(slot, at) }
      value &+= decimals.count == 1 ? decimals.value &* 10 : decimals.value
      end = decimals.end
      columns[slot].dots &+= 1
    }
    guard let next = marks.end(closing: end, isQuoted: isQuoted), value <= Money.largestReadable.minorUnits else {
      return oddNumber(slot, at)
    }
    columns[slot].wide[row] = isNegative ? 0 &- value : value
    return next
  }

  /// `123`.
  @inline(__always)
  mutating func parseNumber(_ slot: Int, _ at: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
    let isQuoted = at.pointee == 34
    guard columns[slot].isPlain, let whole = digits(isQuoted ? at + 1 : at), whole.count <= 11,
      let next = marks.end(closing: whole.end, isQuoted: isQuoted)
    else { return oddNumber(slot, at) }
    columns[slot].wide[row] = whole.value &* 1_000_000
    return next
  }

  /// One to fifteen digits; `nil` where there are none or more.
  @inline(__always)
  private func digits(_ at: UnsafePointer<UInt8>) -> (value: Int64, count: Int, end: UnsafePointer<UInt8>)? {
    let front = word(at) ^ 0x3030_3030_3030_3030
    let other = ((front &+ 0x7676_7676_7676_7676) | front) & 0x8080_8080_8080_8080
    if other != 0 {
      let count = other.trailingZeroBitCount &>> 3
      guard count > 0 else { return nil }
      return (eightDigits(front &<< UInt64(truncatingIfNeeded: 64 &- 8 &* count)), count, at + count)
    }
    let back = word(at + 8) ^ 0x3030_3030_3030_3030
    let otherBack = ((back &+ 0x7676_7676_7676_7676) | back) & 0x8080_8080_8080_8080
    guard otherBack != 0 else { return nil }
    let count = otherBack.trailingZeroBitCount &>> 3
    var value = eightDigits(front)
    if count > 0 {
      for _ in 0..<count { value = value &* 10 }
      value &+= eightDigits(back &<< UInt64(truncatingIfNeeded: 64 &- 8 &* count))
    }
    return (value, 8 &+ count, at + 8 + count)
  }

  /// Eight digits, the first one in the lowest byte.
  @inline(__always)
  private func eightDigits(_ bytes: UInt64) -> Int64 {
    let pairs = bytes &* 10 &+ (bytes &>> 8)
    let low = (pairs & 0x0000_00FF_0000_00FF) &* 0x000F_4240_0000_0064
    let high = ((pairs &>> 16) & 0x0000_00FF_0000_00FF) &* 0x0000_2710_0000_0001
    return Int64(truncatingIfNeeded: (low &+ high) &>> 32)
  }

  /// A text: copied while its end is looked for.
  @inline(__always)
  mutating func parseText(_ slot: Int, _ at: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
    let isQuoted = at.pointee == 34
    let first = isQuoted ? at + 1 : at
    if isOdd(first.pointee) || marks.ends(first.pointee) || !columns[slot].isPlain { return oddText(slot, at) }
    let start = row == 0 ? 0 : Int(columns[slot].narrow[row &- 1])
    var high: UInt64 = 0
    var end = first
    while true {
      // What this text has so far counts, or it would be left behind where the column grows in the middle of it.
      columns[slot].bytesCount = start &+ (end - first)
      columns[slot].reserve(8)
      let bytes = word(end)
      let found = marks.candidates(bytes, isQuoted: isQuoted)
      let target = UnsafeMutableRawPointer(columns[slot].bytes + start + (end - first))
      target.storeBytes(of: bytes.littleEndian, as: UInt64.self)
      if found == 0 {
        high |= bytes
        end += 8
        continue
      }
      let count = found.trailingZeroBitCount &>> 3
      end += count
      if count > 0 { high |= bytes & lowBytes(count) }
      break
    }
    guard let next = marks.end(closing: end, isQuoted: isQuoted) else { return oddText(slot, at) }
    let count = end - first
    if count <= 4 || end[-1] <= 32 || first.pointee == 40 || high & 0x8080_8080_8080_8080 != 0 {
      textCell(slot, UnsafeBufferPointer(start: first, count: count))
      return next
    }
    columns[slot].bytesCount = start &+ count
    columns[slot].narrow[row] = Int32(truncatingIfNeeded: start &+ count)
    return next
  }
}
