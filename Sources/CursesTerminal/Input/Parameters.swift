/// The numbers of a control sequence, with the private marker that may stand before them.
struct Parameters {
  /// `<`, `=`, `>` or `?`.
  let marker: Character?
  private let numbers: [Int?]

  /// Larger ones are noise: no terminal has so many columns, and no character so high a code.
  private static let largest = 0x10FFFF

  init(_ bytes: ArraySlice<UInt8>) {
    let marker = bytes.first.flatMap { (0x3C...0x3F).contains($0) ? Character(UnicodeScalar($0)) : nil }
    self.marker = marker
    let rest = marker == nil ? bytes : bytes.dropFirst()
    numbers = rest.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map(Self.number)
  }

  var isEmpty: Bool { numbers.allSatisfy { $0 == nil } }

  /// The number at a place; none where it is missing or is no number.
  subscript(_ index: Int) -> Int? { numbers.indices.contains(index) ? numbers[index] : nil }

  /// Digits up to the first that is none: intermediates (`$`) and sub-parameters (`:`) end it.
  private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    let digits = bytes.prefix { (0x30...0x39).contains($0) }
    guard !digits.isEmpty else { return nil }
    var value = 0
    for digit in digits {
      value = value * 10 + Int(digit - 0x30)
      if value > largest { return nil }
    }
    return value
  }
}
