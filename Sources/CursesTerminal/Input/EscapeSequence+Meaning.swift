internal import Screen

extension EscapeSequence {
  /// What it tells us; none where it is nothing we act on, such as a key release or an unknown function key.
  var meaning: Input? {
    switch self {
    case .control(let parameters, let final): Self.control(Parameters(parameters), final)
    case .shifted(let byte): Self.shifted(byte)
    case .console(let byte): Self.consoleFunction(byte)
    case .oldMouse(let bytes): Self.oldMouse(Array(bytes))
    case .string: nil
    }
  }

  private static func control(_ parameters: Parameters, _ final: UInt8) -> Input? {
    switch (parameters.marker, Character(UnicodeScalar(final))) {
    case ("<", "M"): mouse(parameters)
    case ("<", "m"): nil
    case ("?", "y"): synchronizedOutput(parameters)
    case ("?", "c"): .identified
    case (nil, "I") where parameters.isEmpty: .focused
    case (nil, "O") where parameters.isEmpty: .unfocused
    case (nil, "~"): numbered(parameters[0]).map(Input.key)
    case (nil, "u"): spelled(parameters)
    case (nil, let letter): lettered(letter).map(Input.key)
    default: nil
    }
  }

  /// `ESC [ A` and its like; modifiers do not change the key.
  private static func lettered(_ letter: Character) -> Key? {
    switch letter {
    case "A", "a": .up
    case "B", "b": .down
    case "C", "c": .right
    case "D", "d": .left
    case "H": .home
    case "F": .end
    case "P": .function(1)
    case "Q": .function(2)
    case "R": .function(3)
    case "S": .function(4)
    case "Z": .backTab
    default: nil
    }
  }

  /// `ESC [ 5 ~` and its like: VT220, xterm, rxvt and the Linux console agree on these.
  private static func numbered(_ number: Int?) -> Key? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case .some(let code) where (11...15).contains(code): .function(code - 10)
    case .some(let code) where (17...21).contains(code): .function(code - 11)
    case .some(let code) where (23...24).contains(code): .function(code - 12)
    default: nil
    }
  }

  /// `ESC [ 113 ; 5 u`: a key spelled by its character, with what was held down.
  private static func spelled(_ parameters: Parameters) -> Input? {
    guard let number = parameters[0], let code = UInt32(exactly: number), let scalar = Unicode.Scalar(code) else {
      return nil
    }
    let held = max(0, (parameters[1] ?? 1) - 1)
    if let key = PlainKey.key(of: scalar) { return .key(key) }
    guard PlainKey.isPrinted(scalar) else { return nil }
    let character = Character(scalar)
    if held & 4 != 0 { return character.isASCII && character.isLetter ? .key(.control(lowercase(character))) : nil }
    return .key(held & 2 != 0 ? .alt(character) : .character(character))
  }

  private static func lowercase(_ character: Character) -> Character { character.lowercased().first ?? character }

  private static func shifted(_ byte: UInt8) -> Input? {
    byte == UInt8(ascii: "M") ? .key(.enter) : lettered(Character(UnicodeScalar(byte))).map(Input.key)
  }

  private static func consoleFunction(_ byte: UInt8) -> Input? {
    (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(byte) ? .key(.function(Int(byte) - 0x40)) : nil
  }

  /// DECRPM for mode 2026: 1 and 2 say it can be set and reset; 0 and 4 that it cannot.
  private static func synchronizedOutput(_ parameters: Parameters) -> Input? {
    guard parameters[0] == 2026, let state = parameters[1] else { return nil }
    return .synchronizedOutput(state == 1 || state == 2)
  }
}
