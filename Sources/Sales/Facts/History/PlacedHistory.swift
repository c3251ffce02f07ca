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

  /// No history.
  public init() { self.init(PipelineHistory(), deals: TextColumn()) }

  /// A history beside the deals with these keys.
  init(_ history: PipelineHistory, deals keys: TextColumn) {
    self.history = history
    rows = PlacedHistory.rows(of: history.deals.key, among: keys)
    (order, starts) = PlacedHistory.grouped(history.changedDeal, deals: history.deals.count)
  }

  /// Whether nothing was ever recorded.
  public var isEmpty: Bool { history.versions.isEmpty }

  /// What a field of a recorded deal held while a version stood (−1: before the baseline); `now` where it never changed
  /// or the version is the one that is not recorded yet.
  @inline(__always)
  func value(_ field: PipelineField, of deal: Int, at version: Int, now: @autoclosure () -> Int64) -> Int64 {
    // A plain loop: a sequence of its own for each field of each deal took forty times as long.
    var (last, place, end) = (-1, Int(starts[deal]), Int(starts[deal + 1]))
    while place < end {
      let change = Int(order[place])
      place += 1
      guard history.field[change] == field else { continue }
      if Int(history.version[change]) > version {
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

  /// Recorded keys are few beside all deals, so they are looked up in an index of themselves while the deals pass once.
  private static func rows(of recorded: TextColumn, among keys: TextColumn) -> [Int32] {
    var rows = [Int32](repeating: Missing.code, count: recorded.count)
    guard recorded.count > 0 else { return rows }
    let index = KeyIndex(all: recorded)
    keys.bytes.withUnsafeBytes { bytes in
      for row in 0..<keys.count {
        if let place = index.row(of: UnsafeRawBufferPointer(rebasing: bytes[keys.range(row)])) {
          rows[place] = Int32(row)
        }
      }
    }
    return rows
  }

  /// Places by deal, those of one deal in their order.
  private static func grouped(_ deals: [Int32], deals count: Int) -> (order: [Int32], starts: [Int32]) {
    var starts = [Int32](repeating: 0, count: count + 1)
    for deal in deals { starts[Int(deal) + 1] += 1 }
    for deal in 0..<count { starts[deal + 1] += starts[deal] }
    var (order, next) = ([Int32](repeating: 0, count: deals.count), starts)
    for (change, deal) in deals.enumerated() {
      order[Int(next[Int(deal)])] = Int32(change)
      next[Int(deal)] += 1
    }
    return (order, starts)
  }
}
