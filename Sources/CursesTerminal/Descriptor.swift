internal import Glibc

/// Bytes to and from a descriptor.
enum Descriptor {
  /// Writes all of it, or as much as the other side still takes.
  static func write(_ descriptor: Int32, _ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        bytes = bytes.dropFirst(count)
      } else if errno != EINTR {
        return
      }
    }
  }

  /// What stands ready, at most so many bytes; none when the other side has gone.
  static func read(_ descriptor: Int32, atMost most: Int) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: most)
    while true {
      let count = Glibc.read(descriptor, &bytes, most)
      if count > 0 { return Array(bytes.prefix(count)) }
      if count == 0 { return nil }
      switch errno {
      case EINTR: continue
      case EAGAIN: return []
      default: return nil
      }
    }
  }
}
