internal import Glibc

/// A zone of the tz database: what local time is at any moment.
public struct Zone: Sendable {
  /// Moments (UTC seconds) from which an offset holds, ascending.
  private var starts: [Int64] = []
  /// Seconds east of UTC from the start of the same index.
  private var offsets: [Int] = []
  /// Seconds east of UTC before the first start.
  private var firstOffset = 0

  /// UTC itself.
  public static let utc = Zone(fixedOffset: 0)

  /// A zone that never changes its offset (seconds east of UTC).
  public init(fixedOffset: Int) { firstOffset = fixedOffset }

  /// A zone by its name, `Asia/Shanghai`; `nil` where the machine knows none of that name.
  public init?(named name: String) {
    let allowed = name.utf8.allSatisfy {
      (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) || "/_+-".utf8.contains($0)
    }
    guard allowed, !name.isEmpty, !name.hasPrefix("/") else { return nil }
    if let data = Self.contents("/usr/share/zoneinfo/\(name)"), let file = ZoneFile(data) {
      (starts, offsets, firstOffset) = (file.starts, file.offsets, file.firstOffset)
    } else if let fixed = ["Asia/Shanghai": 28_800, "UTC": 0][name] {
      // A machine without the tz database still knows the default.
      firstOffset = fixed
    } else {
      return nil
    }
  }

  /// Seconds east of UTC at a moment (UTC seconds).
  public func offset(at moment: Int64) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= moment { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? firstOffset : offsets[low - 1]
  }

  /// Local seconds since 1970-01-01T00:00 at a moment (UTC seconds).
  public func localSeconds(at moment: Int64) -> Int64 { moment + Int64(offset(at: moment)) }

  private static func contents(_ path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 1 << 17)
    let count = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    return count > 0 ? Array(bytes[..<count]) : nil
  }
}
