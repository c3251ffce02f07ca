internal import Synchronization

/// The index of a column of days, made when the first question asks for it: most questions ask for one or two of seven.
final class LazyDayIndex: Sendable {
  /// The column.
  let days: [Int32]
  private let made = Mutex<DayIndex?>(nil)

  /// The index of a column that nobody has asked for yet.
  init(_ days: [Int32]) { self.days = days }

  /// The index; whoever asks first waits until it is made.
  var index: DayIndex {
    made.withLock { made in
      if let made { return made }
      let new = DayIndex(days)
      made = new
      return new
    }
  }
}
