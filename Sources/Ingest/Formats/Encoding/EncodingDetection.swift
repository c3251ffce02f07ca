/// Which encoding the bytes of a file are probably in. (data-directory.md, Files)
struct EncodingDetection: Hashable {
  let encoding: TextEncoding
  /// How many bytes at the front are a mark and no text.
  let markLength: Int

  /// What the front of a file says.
  init(front: UnsafeRawBufferPointer) {
    func starts(_ mark: [UInt8]) -> Bool { front.prefix(mark.count).elementsEqual(mark) }
    if starts([0xEF, 0xBB, 0xBF]) {
      (encoding, markLength) = (.utf8, 3)
    } else if starts([0xFF, 0xFE]) {
      (encoding, markLength) = (.utf16LittleEndian, 2)
    } else if starts([0xFE, 0xFF]) {
      (encoding, markLength) = (.utf16BigEndian, 2)
    } else if let unmarked = Self.unmarkedUTF16(front) {
      (encoding, markLength) = (unmarked, 0)
    } else {
      (encoding, markLength) = (EncodingVotes(front).likely, 0)
    }
  }

  /// Text mostly in ASCII has a zero in every second byte.
  private static func unmarkedUTF16(_ front: UnsafeRawBufferPointer) -> TextEncoding? {
    let pairs = min(front.count, 4096) / 2
    guard pairs >= 2 else { return nil }
    let even = (0..<pairs).count { front[$0 * 2] == 0 }
    let odd = (0..<pairs).count { front[$0 * 2 + 1] == 0 }
    if odd * 2 > pairs, even * 8 < odd { return .utf16LittleEndian }
    if even * 2 > pairs, odd * 8 < even { return .utf16BigEndian }
    return nil
  }
}

/// Counts what in a text speaks for which encoding.
struct EncodingVotes {
  /// Characters that are whole in UTF-8.
  var unicode = 0
  /// Bytes above ASCII that are part of none.
  var strangers = 0
  /// Pairs that are frequent Chinese characters in GB2312.
  var chinese = 0
  /// Single bytes above ASCII between ASCII ones, as in `Müller`.
  var single = 0

  init(_ bytes: UnsafeRawBufferPointer) {
    var position = 0
    while position < bytes.count {
      guard bytes[position] >= 0x80 else {
        position += 1
        continue
      }
      var end = position
      while end < bytes.count, bytes[end] >= 0x80 { end += 1 }
      // A character that is cut off at the end says nothing.
      if end < bytes.count || end - position > 8 {
        count(UnsafeRawBufferPointer(rebasing: bytes[position..<end]), followedBy: end < bytes.count ? bytes[end] : 0)
      }
      position = end
    }
  }

  /// The likeliest encoding; UTF-8 where nothing speaks against it.
  var likely: TextEncoding {
    guard strangers > unicode else { return .utf8 }
    return chinese >= single ? .gb18030 : .windows1252
  }

  private mutating func count(_ run: UnsafeRawBufferPointer, followedBy next: UInt8) {
    var position = 0
    while position < run.count {
      let length = UTF8Check.characterLength(run, at: position)
      if length > 0 { unicode += 1 } else { strangers += 1 }
      position += max(length, 1)
    }
    if run.count == 1 {
      // GBK may pair a high byte with an ASCII letter, but its frequent characters do not.
      single += 1
    } else {
      position = 0
      while position + 1 < run.count {
        if (0xB0...0xD7).contains(run[position]) || (0xA1...0xA9).contains(run[position]), run[position + 1] >= 0xA1 {
          chinese += 1
        }
        position += 2
      }
    }
  }
}
