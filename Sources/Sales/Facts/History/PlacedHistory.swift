/// A history beside the deals of one snapshot: which row each recorded deal has now, and its changes in a row.
public struct PlacedHistory: Sendable {
  /// What was recorded.
  public let history: PipelineHistory
  /// The row of each recorded deal in the deal table; `Missing.code` for those the files no longer have.
  public let rows: [Int32]
  /// Changes in order of deal, then version.
  private let order: [Int32]
  /// Where the changes of each recorded deal start in `order`; one more than deals.
  private let starts: [Int32]
  /// The deals that `rows` are rows of.
  private let keys: TextColumn

  /// No history.
  public init() { self.init(PipelineHistory(), deals: TextColumn()) }

  /// A history beside the deals with these keys; where an earlier state of it stood beside the same deals and perhaps
  /// fewer, only those are looked for that had no row there.
  init(_ history: PipelineHistory, deals keys: TextColumn, after earlier: PlacedHistory? = nil) {
    (self.history, self.keys) = (history, keys)
    let known = earlier.flatMap { $0.isBeginning(of: history, keys) ? $0.rows : nil } ?? []
    rows = PlacedHistory.rows(of: history.deals.key, among: keys, known: known)
    (order, starts) = PlacedHistory.grouped(history.changedDeal, deals: history.deals.count)
  }

  /// Whether nothing was ever recorded.
  public var isEmpty: Bool { history.versions.isEmpty }

  /// What a field of a recorded deal held while a version stood (−1: before the baseline); `now` where it never changed
  /// or the version is the one that is not recorded yet.
  @inline(__always)
  func value(_ field: PipelineField, of deal: Int, at version: Int, now: @autoclosure () -> Int64) -> Int64 {
    // A plain loop: a sequence of its own for each field of each deal took forty times as long.
    let seen = history.version.count(through: version)
    var (last, place, end) = (-1, Int(starts[deal]), Int(starts[deal + 1]))
    while place < end {
      let change = Int(order[place])
      place += 1
      guard history.field[change] == field else { continue }
      if change >= seen {
        (end, last) = (-1, change)
      } else {
        last = change
      }
    }
    if end < 0 { return history.before[last] }
    return last < 0 || version >= history.versions.count ? now() : history.after[last]
  }

  /// The changes of a recorded deal, in order of version.
  func changes(of deal: Int) -> some Sequence<Int> {
    order[Int(starts[deal])..<Int(starts[deal + 1])].lazy.map { Int($0) }
  }

  /// Whether a later history begins with this one and later deals with its deals, so that what has a row keeps it.
  private func isBeginning(of later: PipelineHistory, _ laterKeys: TextColumn) -> Bool {
    later.deals.key.begins(with: history.deals.key) && laterKeys.begins(with: keys)
  }

  /// Recorded keys are few beside all deals, so they are looked up in an index of themselves while the deals pass once.
  private static func rows(of recorded: TextColumn, among keys: TextColumn, known: [Int32]) -> [Int32] {
    var rows = known + [Int32](repeating: Missing.code, count: recorded.count - known.count)
    var (unknown, places) = (TextColumn(), [Int32]())
    for place in rows.indices where rows[place] < 0 {
      unknown.append(recorded.bytes[recorded.range(place)])
      places.append(Int32(place))
    }
    guard !places.isEmpty else { return rows }
    let index = KeyIndex(all: unknown)
    var isTaken = [Bool](repeating: false, count: keys.count)
    for row in known where row >= 0 { isTaken[Int(row)] = true }
    keys.bytes.withUnsafeBytes { bytes in
      for row in 0..<keys.count where !isTaken[row] {
        if let found = index.row(of: UnsafeRawBufferPointer(rebasing: bytes[keys.range(row)])) {
          rows[Int(places[found])] = Int32(row)
        }
      }
    }
    return rows
  }

  /// Places by deal, those of one deal in their order.
  private static func grouped(_ deals: [Int32], deals count: Int) -> (order: [Int32], starts: [Int32]) {
    var starts = [Int32](repeating: 0, count: count + 1)
    starts.withUnsafeMutableBufferPointer { starts in
      for deal in deals { starts[Int(deal) + 1] += 1 }
      for deal in 0..<count { starts[deal + 1] += starts[deal] }
    }
    var next = starts
    let order = [Int32](unsafeUninitializedCapacity: deals.count) { order, filled in
      next.withUnsafeMutableBufferPointer { next in
        for (change, deal) in deals.enumerated() {
          order.initializeElement(at: Int(next[Int(deal)]), to: Int32(truncatingIfNeeded: change))
          next[Int(deal)] += 1
        }
      }
      filled = deals.count
    }
    return (order, starts)
  }
}

extension TextColumn {
  /// Whether the first cells are those of another column.
  fileprivate func begins(with other: TextColumn) -> Bool {
    ends.count >= other.ends.count && bytes.count >= other.bytes.count
      && ends.prefix(other.ends.count).elementsEqual(other.ends)
      && bytes.prefix(other.bytes.count).elementsEqual(other.bytes)
  }
}
