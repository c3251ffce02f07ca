internal import Sales

/// The transitions of a compiled tz file (RFC 8536), continued by its rule to the year 2100.
struct ZoneFile {
  private(set) var starts: [Int64] = []
  private(set) var offsets: [Int] = []
  private(set) var firstOffset = 0

  init?(_ bytes: [UInt8]) {
    guard let first = Header(bytes, at: 0) else { return nil }
    guard first.version >= 2 else {
      guard read(bytes, header: first, at: 44, width: 4) else { return nil }
      return
    }
    let second = 44 + first.length(width: 4)
    guard let header = Header(bytes, at: second), read(bytes, header: header, at: second + 44, width: 8) else {
      return nil
    }
    let footer = second + 44 + header.length(width: 8)
    guard footer < bytes.count else { return }
    let rule = bytes[footer...].drop { $0 == 10 }.prefix { $0 != 10 }
    extend(by: ZoneRule(String(decoding: rule, as: UTF8.self)))
  }

  private struct Header {
    let version: Int
    let counts: [Int]

    init?(_ bytes: [UInt8], at offset: Int) {
      guard offset + 44 <= bytes.count, bytes[offset..<offset + 4].elementsEqual("TZif".utf8) else { return nil }
      version = bytes[offset + 4] == 0 ? 1 : Int(bytes[offset + 4]) - 48
      counts = (0..<6).map { Int(number(bytes, offset + 20 + $0 * 4, width: 4)) }
      guard counts.allSatisfy({ (0...100_000).contains($0) }) else { return nil }
    }

    var transitions: Int { counts[3] }
    var types: Int { counts[4] }

    func length(width: Int) -> Int {
      counts[3] * (width + 1) + counts[4] * 6 + counts[5] + counts[2] * (width + 4) + counts[1] + counts[0]
    }
  }

  private mutating func read(_ bytes: [UInt8], header: Header, at offset: Int, width: Int) -> Bool {
    guard offset + header.length(width: width) <= bytes.count, header.types > 0 else { return false }
    let indices = offset + header.transitions * width
    let types = indices + header.transitions
    let offsetOfType = (0..<header.types).map { Int(number(bytes, types + $0 * 6, width: 4)) }
    firstOffset = offsetOfType[0]
    for index in 0..<header.transitions {
      let type = Int(bytes[indices + index])
      guard type < offsetOfType.count else { return false }
      starts.append(number(bytes, offset + index * width, width: width))
      offsets.append(offsetOfType[type])
    }
    return true
  }

  private mutating func extend(by rule: ZoneRule?) {
    guard let rule else { return }
    guard let summer = rule.summer else {
      if starts.isEmpty { firstOffset = rule.offset }
      return
    }
    let last = starts.last ?? .min
    for year in 1970...2100 {
      let changes = [
        (summer.begin.moment(year: year) - Int64(rule.offset), summer.offset),
        (summer.end.moment(year: year) - Int64(summer.offset), rule.offset),
      ].sorted { $0.0 < $1.0 }
      for (start, offset) in changes where start > last {
        starts.append(start)
        offsets.append(offset)
      }
    }
  }
}

/// A big-endian signed number.
private func number(_ bytes: [UInt8], _ offset: Int, width: Int) -> Int64 {
  var value = Int64(Int8(bitPattern: bytes[offset]))
  for index in 1..<width { value = value << 8 | Int64(bytes[offset + index]) }
  return value
}
