/// A ZIP archive whose files are stored as they are: what spreadsheets and every unpacker read.
///
/// Nothing is compressed and every file has the format's first moment, so that the same table always gives the same
/// bytes.
struct Archive {
  private var body: [UInt8] = []
  private var directory: [UInt8] = []
  private var count: UInt16 = 0

  /// Adds a file under a path of plain ASCII.
  mutating func add(_ path: String, _ text: String) {
    let (name, content) = (Array(path.utf8), Array(text.utf8))
    let offset = UInt32(body.count)
    let header = Archive.header(name, content)
    body += Archive.number(0x0403_4B50, bytes: 4) + header + name + content
    // By whom it was made, the header again, no comment, on the first disk, an ordinary file.
    directory += Archive.number(0x0201_4B50, bytes: 4) + Archive.number(Archive.version, bytes: 2) + header
    directory += [UInt8](repeating: 0, count: 10) + Archive.number(offset, bytes: 4) + name
    count += 1
  }

  /// The whole archive.
  var bytes: [UInt8] {
    let counts = Archive.number(UInt32(count), bytes: 2) + Archive.number(UInt32(count), bytes: 2)
    let place = Archive.number(UInt32(directory.count), bytes: 4) + Archive.number(UInt32(body.count), bytes: 4)
    return body + directory + Archive.number(0x0605_4B50, bytes: 4) + [0, 0, 0, 0] + counts + place + [0, 0]
  }

  private static let version: UInt32 = 20

  /// What both descriptions of a file have in common: version, no flags, stored, 1980-01-01, checksum and sizes.
  private static func header(_ name: [UInt8], _ content: [UInt8]) -> [UInt8] {
    let size = number(UInt32(content.count), bytes: 4)
    return number(version, bytes: 2) + [0, 0, 0, 0, 0, 0, 0x21, 0] + number(Checksum.crc32(content), bytes: 4)
      + size + size + number(UInt32(name.count), bytes: 2) + [0, 0]
  }

  private static func number(_ value: UInt32, bytes: Int) -> [UInt8] {
    (0..<bytes).map { UInt8(truncatingIfNeeded: value >> UInt32(8 * $0)) }
  }
}

/// The checksum of ZIP archives.
enum Checksum {
  private static let table: [UInt32] = (0..<256).map { start in
    (0..<8).reduce(UInt32(start)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
  }

  /// CRC-32 of some bytes.
  static func crc32(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~UInt32(0)) { $0 >> 8 ^ table[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] }
  }
}
