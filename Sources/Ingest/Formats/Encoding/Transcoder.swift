/// Turns a file of another encoding into UTF-8.
///
/// A byte that fits nothing becomes `0xFF`, which is no UTF-8 either: the row that holds it is found by the same check
/// that finds bad bytes in a UTF-8 file, and only that row is lost.
enum Transcoder {
  static let badByte: UInt8 = 0xFF

  /// All of a file's text as UTF-8; the mark at its front is already off.
  static func utf8(_ bytes: UnsafeMutableRawBufferPointer, from encoding: TextEncoding) -> [UInt8] {
    switch encoding {
    case .utf8: Array(bytes)
    case .utf16LittleEndian: fromUTF16(UnsafeRawBufferPointer(bytes), isBigEndian: false)
    case .utf16BigEndian: fromUTF16(UnsafeRawBufferPointer(bytes), isBigEndian: true)
    case .windows1252: fromWindows1252(UnsafeRawBufferPointer(bytes))
    case .iconv(let name): byIconv(bytes, name)
    }
  }

  private static func fromUTF16(_ bytes: UnsafeRawBufferPointer, isBigEndian: Bool) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    func unit(_ index: Int) -> UInt16 {
      let unit = bytes.loadUnaligned(fromByteOffset: index * 2, as: UInt16.self)
      return isBigEndian ? UInt16(bigEndian: unit) : UInt16(littleEndian: unit)
    }
    let count = bytes.count / 2
    var index = 0
    while index < count {
      let first = unit(index)
      index += 1
      if let scalar = Unicode.Scalar(first) {
        result.append(contentsOf: UTF8.encode(scalar) ?? .init())
      } else if UTF16.isLeadSurrogate(first), index < count, UTF16.isTrailSurrogate(unit(index)) {
        let value = 0x10000 + (UInt32(first) & 0x3FF) << 10 + UInt32(unit(index)) & 0x3FF
        result.append(contentsOf: Unicode.Scalar(value).flatMap { UTF8.encode($0) } ?? .init())
        index += 1
      } else {
        result.append(badByte)
      }
    }
    if bytes.count % 2 == 1 { result.append(badByte) }
    return result
  }

  /// What the bytes 0x80 to 0x9F stand for; 0 for the five that stand for nothing.
  private static let windows1252: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
    0x0178,
  ]

  private static func fromWindows1252(_ bytes: UnsafeRawBufferPointer) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        result.append(byte)
        continue
      }
      let code = byte < 0xA0 ? windows1252[Int(byte - 0x80)] : UInt16(byte)
      if code != 0, let scalar = Unicode.Scalar(code) {
        result.append(contentsOf: UTF8.encode(scalar) ?? .init())
      } else {
        result.append(badByte)
      }
    }
    return result
  }

  private static func byIconv(_ bytes: UnsafeMutableRawBufferPointer, _ name: String) -> [UInt8] {
    guard let converter = Converter(name) else { return [] }
    defer { converter.close() }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 2)
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    var position = 0
    while position < bytes.count {
      let rest = UnsafeMutableRawBufferPointer(rebasing: bytes[position...])
      let step = piece.withUnsafeMutableBytes { converter.convert(rest, into: $0) }
      result.append(contentsOf: piece[..<step.written])
      position += step.read
      if step.isStuck, position < bytes.count {
        result.append(badByte)
        position += 1
      }
    }
    return result
  }
}
