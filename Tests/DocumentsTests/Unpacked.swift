import Foundation
import FoundationXML

/// A ZIP archive of stored files read again by its own directory, as unpackers do.
struct Unpacked {
  /// Path → content.
  private(set) var files: [String: [UInt8]] = [:]
  /// In the order of the directory.
  private(set) var paths: [String] = []

  /// Nothing where the bytes are no such archive, or a checksum differs.
  init?(_ bytes: [UInt8]) {
    guard bytes.count >= 22, Self.number(bytes, bytes.count - 22, 4) == 0x0605_4B50 else { return nil }
    var entry = Self.number(bytes, bytes.count - 6, 4)
    for _ in 0..<Self.number(bytes, bytes.count - 12, 2) {
      guard Self.number(bytes, entry, 4) == 0x0201_4B50, Self.number(bytes, entry + 10, 2) == 0 else { return nil }
      let (size, name) = (Self.number(bytes, entry + 24, 4), Self.number(bytes, entry + 28, 2))
      let path = String(decoding: bytes[(entry + 46)..<(entry + 46 + name)], as: UTF8.self)
      let local = Self.number(bytes, entry + 42, 4)
      let start = local + 30 + Self.number(bytes, local + 26, 2) + Self.number(bytes, local + 28, 2)
      guard Self.number(bytes, local, 4) == 0x0403_4B50, start + size <= bytes.count else { return nil }
      let content = Array(bytes[start..<(start + size)])
      guard Self.checksum(content) == Self.number(bytes, entry + 16, 4) else { return nil }
      files[path] = content
      paths.append(path)
      entry += 46 + name
    }
  }

  /// A part as a document; none where it is not well formed.
  func document(_ path: String) -> XMLDocument? { files[path].flatMap { try? XMLDocument(data: Data($0)) } }

  func text(_ path: String) -> String { String(decoding: files[path] ?? [], as: UTF8.self) }

  private static func number(_ bytes: [UInt8], _ place: Int, _ count: Int) -> Int {
    (0..<count).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
  }

  /// CRC-32 bit by bit, without a table.
  private static func checksum(_ bytes: [UInt8]) -> Int {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return Int(~sum)
  }
}
