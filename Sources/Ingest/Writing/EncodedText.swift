/// The text of a file and how its bytes stand for it, so that a changed text can be written the same way.
struct EncodedText {
  let encoding: TextEncoding
  /// The byte order mark, where there is one.
  let mark: [UInt8]
  /// UTF-8.
  let text: [UInt8]

  /// The text of a file's bytes; `nil` where some byte fits no encoding, so that it could not be written again.
  init?(_ bytes: [UInt8]) {
    let detected = bytes.withUnsafeBytes { EncodingDetection(front: $0) }
    var body = Array(bytes.dropFirst(detected.markLength))
    (encoding, mark) = (detected.encoding, Array(bytes.prefix(detected.markLength)))
    text = body.withUnsafeMutableBytes { Transcoder.utf8($0, from: detected.encoding) }
    guard self.bytes(of: text) == bytes else { return nil }
  }

  /// A changed text as the file's bytes; `nil` where its encoding has no sign for some character.
  func bytes(of text: [UInt8]) -> [UInt8]? {
    switch encoding {
    case .utf8: return String(validating: text, as: UTF8.self) == nil ? nil : mark + text
    case .utf16LittleEndian: return mark + utf16(text, isBigEndian: false)
    case .utf16BigEndian: return mark + utf16(text, isBigEndian: true)
    case .windows1252: return converted(text, to: "WINDOWS-1252").map { mark + $0 }
    case .iconv(let name): return converted(text, to: name).map { mark + $0 }
    }
  }

  private func utf16(_ text: [UInt8], isBigEndian: Bool) -> [UInt8] {
    String(decoding: text, as: UTF8.self).utf16.flatMap { unit in
      let (high, low) = (UInt8(unit >> 8), UInt8(truncatingIfNeeded: unit))
      return isBigEndian ? [high, low] : [low, high]
    }
  }

  private func converted(_ text: [UInt8], to name: String) -> [UInt8]? {
    guard let converter = Converter(name, to: true) else { return nil }
    defer { converter.close() }
    var (text, result) = (text, [UInt8]())
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    var position = 0
    while position < text.count {
      let step = text.withUnsafeMutableBytes { source in
        piece.withUnsafeMutableBytes {
          converter.convert(UnsafeMutableRawBufferPointer(rebasing: source[position...]), into: $0)
        }
      }
      result.append(contentsOf: piece[..<step.written])
      position += step.read
      if step.isStuck { return nil }
    }
    return result
  }
}
