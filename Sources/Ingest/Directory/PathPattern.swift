/// The `files =` of a `[[source]]`: a path in which `*` stands for any run of characters but `/`.
struct PathPattern {
  private let parts: [[UInt8]]

  init(_ pattern: String) {
    var pattern = pattern[...]
    while pattern.hasPrefix("./") { pattern = pattern.dropFirst(2) }
    parts = pattern.utf8.split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false).map(Array.init)
  }

  /// Whether a path below the directory is meant.
  func matches(_ path: String) -> Bool {
    var rest = Array(path.utf8)[...]
    guard let first = parts.first, rest.starts(with: first) else { return false }
    rest = rest.dropFirst(first.count)
    guard parts.count > 1 else { return rest.isEmpty }
    for part in parts.dropFirst().dropLast() {
      guard let place = Self.find(part, in: rest) else { return false }
      rest = rest[(place + part.count)...]
    }
    guard let last = parts.last, rest.count >= last.count, rest.suffix(last.count).elementsEqual(last) else {
      return false
    }
    return !rest.dropLast(last.count).contains(UInt8(ascii: "/"))
  }

  /// The first place of a part that a `*` may reach.
  private static func find(_ part: [UInt8], in rest: ArraySlice<UInt8>) -> Int? {
    for place in rest.indices {
      if rest[place...].starts(with: part) { return place }
      if rest[place] == UInt8(ascii: "/") { return nil }
    }
    return part.isEmpty ? rest.endIndex : nil
  }
}
