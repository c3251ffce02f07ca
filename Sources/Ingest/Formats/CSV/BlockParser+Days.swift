internal import Sales

/// Days and moments in other forms than ISO.
extension BlockParser {
  /// How many different texts of a column are remembered; days repeat, moments may not.
  private static var mostRemembered: Int { 20_000 }

  /// A day or moment in any form. What a text says is worked out once.
  mutating func dayCell(_ slot: Int, _ raw: UnsafeBufferPointer<UInt8>) {
    guard let base = raw.baseAddress, !raw.isEmpty else { return miss(slot) }
    let known = columns[slot].names
    let hash = KeyHash.of(UnsafeRawBufferPointer(raw))
    let code = known.pointee.code(base, count: raw.count, hash: hash)
    if code >= 0 { return take(dayReadings[slot][Int(code)], slot, raw) }
    let reading = DayReading(raw, meaning: meaning(slot, CellText.unguarded(raw.trimmed)), columns[slot].style, zone)
    if known.pointee.count < Self.mostRemembered, raw.count <= 64 {
      known.pointee.add(base, count: raw.count, hash: hash)
      dayReadings[slot].append(reading)
    }
    take(reading, slot, raw)
  }

  private mutating func take(_ reading: DayReading, _ slot: Int, _ raw: UnsafeBufferPointer<UInt8>) {
    switch reading.evidence {
    case .none: break
    case .dayFirst: findings.evidence[slot].dayFirst += 1
    case .monthFirst: findings.evidence[slot].monthFirst += 1
    case .either(let isSlashed):
      findings.evidence[slot].eitherOrder += 1
      if isSlashed { findings.evidence[slot].slashed += 1 }
      sample(slot, raw.trimmed)
    }
    switch reading.value {
    case .missing: miss(slot)
    case .unreadable: fail(.unreadableDay, slot)
    case .moment(let moment):
      if columns[slot].kind == .moment {
        columns[slot].wide[row] = moment
      } else {
        columns[slot].narrow[row] = Int32(clamping: moment >= 0 ? moment / 86_400 : (moment - 86_399) / 86_400)
      }
    }
  }
}

/// What a text says in a column of days or moments.
struct DayReading {
  enum Value {
    case missing
    case unreadable
    /// Local seconds since 1970-01-01T00:00.
    case moment(Int64)
  }

  enum Evidence {
    case none
    case dayFirst
    case monthFirst
    case either(isSlashed: Bool)
  }

  private(set) var value = Value.missing
  private(set) var evidence = Evidence.none

  /// Reads a text, or what the settings say it means.
  init(_ raw: UnsafeBufferPointer<UInt8>, meaning: String?, _ style: ColumnStyle, _ zone: Zone) {
    if var meaning {
      meaning.withUTF8 { read($0.trimmed, style, zone) }
    } else {
      read(CellText.unguarded(raw.trimmed), style, zone)
    }
  }

  private mutating func read(_ text: UnsafeBufferPointer<UInt8>, _ style: ColumnStyle, _ zone: Zone) {
    if CellText.isMissing(text) || CellText.isMissingNumber(text) { return }
    value = .unreadable
    guard let read = DayText(text) else { return }
    note(read.date)
    // While the order is open the cell stays empty: the file is read again once it is settled, or not shown at all.
    guard let dayFirst = style.dayFirst ?? read.isOrdered else { return value = .moment(0) }
    guard let day = read.date.day(dayFirst: dayFirst) else { return }
    let moment = Int64(day) * 86_400 + Int64(read.seconds)
    value = .moment(read.offset.map { zone.localSeconds(at: moment - Int64($0)) } ?? moment)
  }

  private mutating func note(_ date: DayText.Date) {
    guard case .unordered(let first, let second, _, let isSlashed) = date, first != second else { return }
    evidence = first > 12 ? .dayFirst : second > 12 ? .monthFirst : .either(isSlashed: isSlashed)
  }
}

extension DayText {
  /// Any order will do where the date has one of its own, or reads the same both ways.
  var isOrdered: Bool? {
    guard case .unordered(let first, let second, _, _) = date else { return true }
    if first > 12 || first == second { return true }
    return second > 12 ? false : nil
  }
}
