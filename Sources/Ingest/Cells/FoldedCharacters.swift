/// The characters of a cell with full-width forms folded to their ASCII ones, so that `１２，０００` reads as `12,000`.
struct FoldedCharacters {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The next character; `U+FFFD` where the bytes are no text.
  mutating func next() -> Unicode.Scalar? {
    guard position < bytes.count else { return nil }
    let first = bytes[position]
    if first < 0x80 {
      position += 1
      return Unicode.Scalar(first)
    }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, position + length <= bytes.count else {
      position += 1
      return "\u{FFFD}"
    }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for index in 1..<length { value = value << 6 | UInt32(bytes[position + index] & 0x3F) }
    position += length
    return Self.folded(Unicode.Scalar(value) ?? "\u{FFFD}")
  }

  /// The next character without moving on.
  func peek() -> Unicode.Scalar? {
    var copy = self
    return copy.next()
  }

  /// Moves on if the next character is one of these (lower case).
  mutating func skip(_ any: String) {
    if let next = peek(), any.unicodeScalars.contains(next) || any.unicodeScalars.contains(next.lowered) {
      _ = self.next()
    }
  }

  /// The exponent behind an `E`; `nil` (and nothing moved) where there is none.
  mutating func exponent() -> Int? {
    var copy = self
    var sign = 1
    if let next = copy.peek(), next == "+" || next == "-" {
      sign = next == "-" ? -1 : 1
      _ = copy.next()
    }
    var value: Int?
    while let next = copy.peek(), ("0"..."9").contains(next), (value ?? 0) < 1000 {
      value = (value ?? 0) * 10 + Int(next.value - 48)
      _ = copy.next()
    }
    guard let value else { return nil }
    self = copy
    return sign * value
  }

  /// Moves over a currency's letters (`USD`, `RMB`, `US$`) that begin with a character.
  mutating func skipCurrency(startingWith first: Unicode.Scalar) -> Bool {
    guard first.isASCIILetter else { return false }
    var letters = String(Character(first)).uppercased()
    while let next = peek(), next.isASCIILetter, letters.utf8.count < 4 {
      letters += String(Character(next)).uppercased()
      _ = self.next()
    }
    if peek() == "$", letters.utf8.count <= 2 { return true }
    return NumberUnits.currencies.contains(letters)
  }

  static func folded(_ character: Unicode.Scalar) -> Unicode.Scalar {
    switch character.value {
    case 0xFF01...0xFF5E: Unicode.Scalar(character.value - 0xFEE0) ?? character
    case 0x3000: " "
    case 0x2212, 0x2013, 0x2014, 0xFE63: "-"
    case 0x00A5, 0xFFE5: "\u{A5}"
    default: character
    }
  }
}

extension Unicode.Scalar {
  var isASCIILetter: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }
  /// The lower-case form of an ASCII letter.
  var lowered: Unicode.Scalar {
    ("A"..."Z").contains(self) ? Unicode.Scalar(UInt8(truncatingIfNeeded: value + 32)) : self
  }
}
