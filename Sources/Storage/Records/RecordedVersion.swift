public import Sales

/// A version of the deals as the journal holds it: when it was seen and, packed, what changed.
public struct RecordedVersion: Hashable, Sendable {
  /// Counts up from 1, the baseline.
  public let id: Int64
  /// Local seconds since 1970-01-01T00:00.
  public let seen: Int64
  /// About ten bytes a change.
  let packed: [UInt8]

  init(id: Int64, seen: Int64, packed: [UInt8]) { (self.id, self.seen, self.packed) = (id, seen, packed) }

  /// A version with its changes.
  public init(id: Int64, seen: Int64, changes: [SeenChange]) {
    var writer = PackedWriter()
    writer.add(UInt64(changes.count))
    var last: Int64 = 0
    for change in changes {
      writer.add(signed: Int64(change.deal) - last)
      writer.add(UInt64(change.field.rawValue))
      writer.add(value: change.before)
      writer.add(value: change.after)
      last = Int64(change.deal)
    }
    self.init(id: id, seen: seen, packed: writer.bytes)
  }

  /// Whether anything changed.
  public var hasChanges: Bool { packed.count > 1 }

  /// What changed; `nil` where the bytes make no sense.
  public func changes() -> [SeenChange]? {
    var reader = PackedReader(packed)
    guard let count = reader.count(atLeast: 4) else { return nil }
    var changes: [SeenChange] = []
    changes.reserveCapacity(count)
    var last: Int64 = 0
    for _ in 0..<count {
      guard let step = reader.signed(), let deal = Int32(exactly: last.addingStopping(step)), deal >= 0,
        let field = reader.number().flatMap(UInt8.init(exactly:)).flatMap(PipelineField.init(rawValue:)),
        let before = reader.value(), let after = reader.value()
      else { return nil }
      changes.append(SeenChange(deal: deal, field: field, before: before, after: after))
      last = Int64(deal)
    }
    return reader.isAtEnd ? changes : nil
  }
}
