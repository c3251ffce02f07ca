/// The hash of a key's bytes, the same in every file and every run, so that keys of different fragments can be met by
/// number first and by text only where the numbers are equal.
public enum KeyHash {
  /// 64 bits of a key: its words of eight bytes, the last one filled up with zeros.
  @inlinable
  public static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var hash = start
    var offset = 0
    while offset &+ 8 <= bytes.count {
      hash = adding(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)), to: hash)
      offset &+= 8
    }
    var tail: UInt64 = 0
    for index in stride(from: bytes.count &- 1, through: offset, by: -1) { tail = tail &<< 8 | UInt64(bytes[index]) }
    if offset < bytes.count { hash = adding(tail, to: hash) }
    return finished(hash, count: bytes.count)
  }

  /// The hash of no bytes at all, to begin with.
  @inlinable
  public static var start: UInt64 { 0x9E37_79B9_7F4A_7C15 }

  /// One step: eight bytes more.
  @inlinable
  public static func adding(_ word: UInt64, to hash: UInt64) -> UInt64 {
    let product = (hash ^ word) &* 0xD6E8_FEB8_6659_FD93
    return product ^ (product &>> 32)
  }

  /// The last step: the length is mixed in, and every bit depends on all others.
  @inlinable
  public static func finished(_ hash: UInt64, count: Int) -> UInt64 {
    let product = (hash ^ UInt64(truncatingIfNeeded: count)) &* 0xD6E8_FEB8_6659_FD93
    return product ^ (product &>> 32)
  }
}
