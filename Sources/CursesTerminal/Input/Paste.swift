/// Text arriving between the terminal's marks for the beginning and the end of a paste.
struct Paste {
  private static let end = Array("\u{1B}[201~".utf8)
  /// The rest of a longer one is left out: nobody pastes a novel into a filter.
  private static let longest = 1 << 20

  private var bytes: [UInt8] = []

  /// Takes what belongs to it; says how many bytes that was and whether the end mark stood behind.
  mutating func take(_ more: ArraySlice<UInt8>, _ settling: Bool) -> (taken: Int, ended: Bool) {
    var index = more.startIndex
    while index < more.endIndex {
      if more[index] == 0x1B {
        let rest = more[index...]
        if rest.starts(with: Self.end) { return (index + Self.end.count - more.startIndex, true) }
        if !settling, rest.count < Self.end.count, Self.end.starts(with: rest) { break }
      }
      if bytes.count < Self.longest { bytes.append(more[index]) }
      index += 1
    }
    return (index - more.startIndex, false)
  }

  /// The text, with line ends as line feeds and without any other control character.
  var text: String {
    let lines = String(decoding: bytes, as: UTF8.self).unicodeScalars.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "\r" || $0 == "\n" })
    let clean = lines.map { line in
      String(String.UnicodeScalarView(line.filter { $0 == "\t" || PlainKey.isPrinted($0) }))
    }
    return clean.joined(separator: "\n")
  }
}
