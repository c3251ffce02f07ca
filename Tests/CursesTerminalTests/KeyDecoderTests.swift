import Screen
import Testing

@testable import CursesTerminal

@Suite("Keys from raw bytes")
struct KeyDecoderTests {
  private func decoded(_ text: String) -> [Input] { decoded(Array(text.utf8)) }

  private func decoded(_ bytes: [UInt8]) -> [Input] {
    var decoder = KeyDecoder()
    let inputs = decoder.feed(bytes)
    return inputs + decoder.settle()
  }

  static let keys: [(String, Key)] = [
    ("a", .character("a")), (" ", .character(" ")), ("达", .character("达")), ("é", .character("é")),
    ("\r", .enter), ("\n", .enter), ("\t", .tab), ("\u{7F}", .backspace), ("\u{08}", .backspace),
    ("\u{01}", .control("a")), ("\u{03}", .control("c")), ("\u{1A}", .control("z")), ("\u{1B}", .escape),
    ("\u{1B}x", .alt("x")), ("\u{1B}达", .alt("达")), ("\u{1B}[", .alt("[")), ("\u{1B}O", .alt("O")),
    ("\u{1B}P", .alt("P")), ("\u{1B}]", .alt("]")),
    // xterm, normal and application keypad
    ("\u{1B}[A", .up), ("\u{1B}[B", .down), ("\u{1B}[C", .right), ("\u{1B}[D", .left), ("\u{1B}OA", .up),
    ("\u{1B}OD", .left), ("\u{1B}[H", .home), ("\u{1B}[F", .end), ("\u{1B}OH", .home), ("\u{1B}OF", .end),
    ("\u{1B}OM", .enter), ("\u{1B}[Z", .backTab),
    // with something held down
    ("\u{1B}[1;5A", .up), ("\u{1B}[1;2D", .left), ("\u{1B}[1;3F", .end), ("\u{1B}[5;5~", .pageUp),
    // VT220, rxvt, tmux, the Linux console
    ("\u{1B}[1~", .home), ("\u{1B}[4~", .end), ("\u{1B}[7~", .home), ("\u{1B}[8~", .end), ("\u{1B}[2~", .insert),
    ("\u{1B}[3~", .delete), ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown), ("\u{1B}[a", .up),
    // F1 to F12 in their four spellings
    ("\u{1B}OP", .function(1)), ("\u{1B}OS", .function(4)), ("\u{1B}[11~", .function(1)),
    ("\u{1B}[[A", .function(1)), ("\u{1B}[[E", .function(5)), ("\u{1B}[15~", .function(5)),
    ("\u{1B}[17~", .function(6)), ("\u{1B}[21~", .function(10)), ("\u{1B}[23~", .function(11)),
    ("\u{1B}[24~", .function(12)), ("\u{1B}[1;2P", .function(1)),
    // spelled by their character
    ("\u{1B}[113u", .character("q")), ("\u{1B}[113;5u", .control("q")), ("\u{1B}[113;3u", .alt("q")),
    ("\u{1B}[13u", .enter), ("\u{1B}[27u", .escape),
  ]

  @Test("Every way a terminal spells a key is that key", arguments: keys)
  func everySpelling(bytes: String, key: Key) {
    #expect(decoded(bytes) == [.key(key)])
  }

  @Test("A key is the same however its bytes are cut into reads", arguments: keys)
  func everyCut(bytes: String, key: Key) {
    var decoder = KeyDecoder()
    var inputs: [Input] = []
    for byte in bytes.utf8 { inputs += decoder.feed([byte]) }
    #expect(inputs + decoder.settle() == [.key(key)])
  }

  @Test("Keys typed one after the other come out in that order")
  func order() {
    #expect(
      decoded("j\u{1B}[Bk\u{1B}[3~达成\r")
        == [.character("j"), .down, .character("k"), .delete, .character("达"), .character("成"), .enter].map(Input.key))
  }

  @Test("A letter and its combining accent are one key")
  func graphemes() {
    #expect(decoded("e\u{301}x") == [.key(.character("e\u{301}")), .key(.character("x"))])
  }

  @Test("A character cut in the middle waits for its rest and asks for a deadline")
  func cutCharacter() {
    var decoder = KeyDecoder()
    #expect(decoder.patience == nil)
    #expect(decoder.feed([0xE8, 0xBE]) == [])
    #expect(decoder.patience != nil)
    #expect(decoder.feed([0xBE]) == [.key(.character("达"))])
    #expect(decoder.patience == nil)
  }

  @Test("Escape alone is Escape once nothing followed, and two of them are two")
  func escape() {
    var decoder = KeyDecoder()
    #expect(decoder.feed([0x1B]) == [])
    #expect(decoder.settle() == [.key(.escape)])
    #expect(decoded("\u{1B}\u{1B}") == [.key(.escape), .key(.escape)])
    #expect(decoded("\u{1B}\u{1B}[A") == [.key(.escape), .key(.up)])
  }

  @Test("Bytes that are no character are dropped and take no key with them")
  func invalidBytes() {
    #expect(decoded([0xFF, 0x61, 0xC3, 0x62, 0x80, 0x63, 0xED, 0xA0, 0x80, 0x64]) == decoded("abcd"))
    #expect(decoded("\u{9B}\u{85}a\u{00}b") == decoded("ab"))
  }

  @Test(
    "Sequences that mean nothing here are swallowed whole",
    arguments: [
      "\u{1B}[99~", "\u{1B}[?1;2c", "\u{1B}[>0;276;0c", "\u{1B}]11;rgb:00/00/00\u{07}", "\u{1B}]0;title\u{1B}\\",
      "\u{1B}P1$r0m\u{1B}\\", "\u{1B}_Gi=1\u{1B}\\", "\u{1B}[?2026;5;1$y", "\u{1B}[38;5;200m", "\u{1B}[1;1:3A",
    ])
  func swallowed(sequence: String) {
    let keys = decoded(sequence + "q").filter { $0 != .identified && $0 != .synchronizedOutput(false) }
    #expect(keys.last == .key(.character("q")))
    #expect(keys.count <= 2)
    #expect(!keys.contains(.key(.escape)))
  }

  @Test("The middle of a sequence whose rest never comes is noise, not keys")
  func cutSequence() {
    #expect(decoded("\u{1B}[1;5") == [])
    #expect(decoded("\u{1B}[<0;12") == [])
  }

  @Test("Terminals that know other sequences say so")
  func described() {
    var decoder = KeyDecoder(described: [Array("\u{1B}[V".utf8): .pageUp])
    #expect(decoder.feed("\u{1B}[V".utf8) == [.key(.pageUp)])
  }

  @Test("Whatever arrives, nothing traps and every byte is used up")
  func anyBytes() {
    var random = SmallRandom(seed: 7)
    let alphabet: [UInt8] = [
      0x1B, 0x5B, 0x3C, 0x3B, 0x4D, 0x4F, 0x30, 0x39, 0x7E, 0xE8, 0xBE, 0xBE, 0xFF, 0x00, 0x41, 0x50, 0x5D, 0x07,
    ]
    for _ in 0..<2000 {
      var decoder = KeyDecoder()
      for _ in 0..<Int(random.next() % 12) {
        let part = (0..<Int(random.next() % 9)).map { _ in alphabet[Int(random.next() % UInt64(alphabet.count))] }
        _ = decoder.feed(part)
      }
      for _ in 0..<64 where decoder.patience != nil { _ = decoder.settle() }
      #expect(decoder.patience == nil)
    }
  }
}

/// A small generator of numbers that are the same in every run.
struct SmallRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 33
  }
}
