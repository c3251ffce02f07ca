internal import Glibc

/// The text of a file as UTF-8 bytes, wherever they are.
enum ByteSource: Sendable {
  /// An open file of so many bytes.
  case file(descriptor: Int32, count: Int)
  /// Text that had to be converted.
  case memory(MemoryText)

  var count: Int {
    switch self {
    case .file(_, let count): count
    case .memory(let text): text.bytes.count
    }
  }

  /// Reads from an offset; returns how many bytes were read, 0 at the end.
  func read(into target: UnsafeMutableRawBufferPointer, at offset: Int) -> Int {
    let wanted = min(target.count, count - offset)
    guard wanted > 0 else { return 0 }
    switch self {
    case .file(let descriptor, _):
      return max(pread(descriptor, target.baseAddress, wanted, off_t(offset)), 0)
    case .memory(let text):
      text.bytes.withUnsafeBytes {
        target.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[offset..<offset + wanted]))
      }
      return wanted
    }
  }

  /// The bytes from an offset, at most so many.
  func bytes(from offset: Int, count: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: max(count, 0)) { target, initialized in
      while initialized < count {
        let rest = UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(target)[initialized...])
        let got = read(into: rest, at: offset + initialized)
        if got == 0 { break }
        initialized += got
      }
    }
  }
}

/// Converted text, shared and never changed.
final class MemoryText: Sendable {
  let bytes: [UInt8]
  init(_ bytes: [UInt8]) { self.bytes = bytes }
}
