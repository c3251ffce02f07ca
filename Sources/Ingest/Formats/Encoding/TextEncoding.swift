internal import Glibc

/// How a file's bytes stand for text.
enum TextEncoding: Hashable, Sendable {
  case utf8
  case utf16LittleEndian
  case utf16BigEndian
  case windows1252
  /// Any other one, by the name iconv knows it under.
  case iconv(String)

  /// An encoding by its IANA or WHATWG name; `nil` where the machine knows none of that name.
  init?(named name: String) {
    switch HeaderName.plain(name) {
    case "utf8", "utf8sig", "utf8bom", "ascii", "usascii": self = .utf8
    case "utf16", "utf16le", "unicode": self = .utf16LittleEndian
    case "utf16be": self = .utf16BigEndian
    case "windows1252", "cp1252", "latin1", "iso88591", "ansi": self = .windows1252
    // GB18030 holds all of GBK, and GBK all of GB2312: one reader for three names.
    case "gb18030", "gbk", "gb2312", "cp936", "windows936", "chinese": self = .gb18030
    default:
      guard let converter = Converter(name) else { return nil }
      converter.close()
      self = .iconv(name)
    }
  }

  static let gb18030 = TextEncoding.iconv("GB18030")

  /// The name it is reported under.
  var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16LittleEndian: "UTF-16LE"
    case .utf16BigEndian: "UTF-16BE"
    case .windows1252: "windows-1252"
    case .iconv(let name): name
    }
  }
}

/// glibc's iconv from some encoding to UTF-8, or the other way.
struct Converter {
  private let descriptor: iconv_t

  /// `nil` where iconv knows no encoding of that name.
  init?(_ name: String, to isTarget: Bool = false) {
    let opened = isTarget ? iconv_open(name, "UTF-8") : iconv_open("UTF-8", name)
    guard let descriptor = opened, Int(bitPattern: descriptor) != -1 else { return nil }
    self.descriptor = descriptor
  }

  /// To be called once the converter is no longer needed.
  func close() { iconv_close(descriptor) }

  /// Converts as much as goes; says how many bytes were read and written, and whether the next byte fits nothing.
  func convert(
    _ source: UnsafeMutableRawBufferPointer, into target: UnsafeMutableRawBufferPointer
  ) -> (read: Int, written: Int, isStuck: Bool) {
    var input = source.baseAddress?.assumingMemoryBound(to: CChar.self)
    var output = target.baseAddress?.assumingMemoryBound(to: CChar.self)
    var inputLeft = source.count
    var outputLeft = target.count
    let result = iconv(descriptor, &input, &inputLeft, &output, &outputLeft)
    let isStuck = result == -1 && errno != E2BIG
    return (source.count - inputLeft, target.count - outputLeft, isStuck)
  }
}
