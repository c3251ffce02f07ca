/// The hash of a key's bytes, the same in every file and every run, so that keys of different fragments can be met by
/// number first and by text only where the numbers are equal.
public enum KeyHash {
  /// 64 bits of a key.
  @inlinable
  public static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(truncatingIfNeeded: bytes.count)
    var offset = 0
    while offset &+ 8 <= bytes.count {
      hash = mixed(hash, bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset &+= 8
    }
    var tail: UInt64 = 0
    while offset < bytes.count {
      tail = tail &<< 8 | UInt64(bytes[offset])
      offset &+= 1
    }
    return finished(mixed(hash, tail))
  }

  /// One step: eight bytes more.
  @inlinable
  static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word) &* 0xD6E8_FEB8_6659_FD93
    return product ^ (product &>> 32)
  }

  /// The last step: every bit depends on all others.
  @inlinable
  static func finished(_ hash: UInt64) -> UInt64 {
    let product = hash &* 0xD6E8_FEB8_6659_FD93
    return product ^ (product &>> 29)
  }
}
