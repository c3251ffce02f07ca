public import Screen

/// Turns the terminal's bytes into keys, mouse events and answers.
///
/// The bytes are read and decoded here and not by `wget_wch`. Measured with ncurses 6.4: it loses a Chinese character
/// whose bytes arrive in two reads, takes `ESC [` `A` in two reads for three keys, and holds the thread for 25 ms after
/// each Escape. Here what has begun waits for its rest without holding anything: after `patience` the loop calls
/// `settle`.
public struct KeyDecoder: Sendable {
  private static let escape: UInt8 = 0x1B
  private static let pasteStart = Array("\u{1B}[200~".utf8)

  /// Sequences that this terminal's own description gives a key, and that the forms we know do not.
  private let described: [[UInt8]: Key]
  private var pending: [UInt8] = []
  private var paste: Paste?
  /// Printed scalars side by side, so that a letter and its accent are one key.
  private var printed = String.UnicodeScalarView()
  private var decoded: [Input] = []

  /// A decoder that also knows what the terminal's description says of its keys.
  public init(described: [[UInt8]: Key] = [:]) { self.described = described }

  /// How long what has begun waits for its rest before it is taken for what it is; none when nothing has begun.
  ///
  /// A lone Escape is a key, so it waits least; nobody types the middle of a sequence, so a slow line may have longer.
  public var patience: Duration? {
    if paste != nil { return .seconds(1) }
    switch pending.count {
    case 0: return nil
    case 1: return .milliseconds(25)
    default: return .milliseconds(250)
    }
  }

  /// Decodes what the bytes complete.
  public mutating func feed(_ bytes: some Sequence<UInt8>) -> [Input] {
    pending.append(contentsOf: bytes)
    return decode(settling: false)
  }

  /// Nothing more came: what has begun is taken for what it is (a lone Escape, Alt with a bracket, a cut paste).
  public mutating func settle() -> [Input] { decode(settling: true) }

  private mutating func decode(settling: Bool) -> [Input] {
    var position = 0
    while position < pending.count {
      let length = paste == nil ? step(pending[position...], settling) : stepPaste(pending[position...], settling)
      if length == 0 { break }
      position += length
    }
    pending.removeFirst(position)
    if settling, let cut = paste { finish(cut) }
    flushPrinted()
    defer { decoded.removeAll() }
    return decoded
  }

  /// Decodes what stands first and says how many bytes it took: 0 when its rest is still to come.
  private mutating func step(_ bytes: ArraySlice<UInt8>, _ settling: Bool) -> Int {
    guard bytes.first == Self.escape else { return stepText(bytes, settling) }
    if bytes.starts(with: Self.pasteStart) {
      flushPrinted()
      paste = Paste()
      return Self.pasteStart.count
    }
    switch EscapeScan(bytes) {
    case .whole(let sequence, let length):
      let named = described[Array(bytes.prefix(length))].map(Input.key)
      tell(named ?? sequence.meaning)
      return length
    case .unfinished: return settling ? stepCut(bytes) : 0
    case .none:
      // Alt and a character whose own bytes are not all there.
      if !settling, case .unfinished = UTF8Scan(bytes.dropFirst()) { return 0 }
      return stepAlone(bytes)
    }
  }

  /// A sequence whose rest never came: two bytes are Alt and a character, the middle of a control sequence is noise.
  private mutating func stepCut(_ bytes: ArraySlice<UInt8>) -> Int {
    let isControl = bytes.dropFirst().first == UInt8(ascii: "[")
    return isControl && bytes.count > 2 ? bytes.count : stepAlone(bytes)
  }

  /// Escape with no sequence behind it: Alt and a character, or Escape itself.
  private mutating func stepAlone(_ bytes: ArraySlice<UInt8>) -> Int {
    let rest = bytes.dropFirst()
    guard case .scalar(let scalar, let length) = UTF8Scan(rest), scalar.value != 0x1B else {
      tell(.key(.escape))
      return 1
    }
    if PlainKey.isPrinted(scalar) {
      tell(.key(.alt(Character(scalar))))
    } else {
      tell(PlainKey.key(of: scalar).map(Input.key))
    }
    return 1 + length
  }

  private mutating func stepText(_ bytes: ArraySlice<UInt8>, _ settling: Bool) -> Int {
    switch UTF8Scan(bytes) {
    case .scalar(let scalar, let length):
      if PlainKey.isPrinted(scalar) { printed.append(scalar) } else { tell(PlainKey.key(of: scalar).map(Input.key)) }
      return length
    case .unfinished: return settling ? bytes.count : 0
    case .invalid: return 1
    }
  }

  private mutating func stepPaste(_ bytes: ArraySlice<UInt8>, _ settling: Bool) -> Int {
    guard var text = paste else { return 0 }
    let (taken, ended) = text.take(bytes, settling)
    paste = text
    if ended { finish(text) }
    return taken
  }

  private mutating func finish(_ text: Paste) {
    paste = nil
    tell(text.text.isEmpty ? nil : .pasted(text.text))
  }

  private mutating func tell(_ input: Input?) {
    flushPrinted()
    if let input { decoded.append(input) }
  }

  private mutating func flushPrinted() {
    guard !printed.isEmpty else { return }
    for character in String(printed) { decoded.append(.key(.character(character))) }
    printed = String.UnicodeScalarView()
  }
}
