internal import Glibc

/// One message of inotify.
struct Notification {
  let watch: Int32
  let mask: UInt32
  /// The name within the watched folder; empty where the folder itself is meant.
  let name: String

  func has(_ bits: Int32...) -> Bool { bits.contains { mask & UInt32(bitPattern: $0) != 0 } }

  /// Hands over all messages that wait.
  static func readAll(from descriptor: Int32, _ take: (Notification) -> Void) {
    guard descriptor >= 0 else { return }
    withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 8) { buffer in
      while true {
        let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
        guard count > 0 else { return }
        var offset = 0
        while offset + 16 <= count {
          let length = Int(buffer.loadUnaligned(fromByteOffset: offset + 12, as: UInt32.self))
          let name = buffer[(offset + 16)..<min(offset + 16 + length, count)].prefix { $0 != 0 }
          take(
            Notification(
              watch: buffer.loadUnaligned(fromByteOffset: offset, as: Int32.self),
              mask: buffer.loadUnaligned(fromByteOffset: offset + 4, as: UInt32.self),
              name: String(decoding: name, as: UTF8.self)))
          offset += 16 + length
        }
      }
    }
  }
}
