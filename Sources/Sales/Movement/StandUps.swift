/// When stand-ups were held, by what was written down; what moved since the last one is what the next one speaks of.
public struct StandUps: Hashable, Sendable {
  /// Local seconds, the oldest first.
  private let moments: [Int64]

  /// The stand-ups among what people wrote down.
  public init(_ entries: [Entry] = []) { moments = entries.filter { $0.kind == .standup }.map(\.at).sorted() }

  /// The last one up to the end of a day, of all where there is no later data, in local seconds; `nil` where none was
  /// held by then.
  public func last(by day: Day, dataUntil lastDay: Day?) -> Int64? {
    guard lastDay.map({ day < $0 }) ?? false else { return moments.last }
    let end = Int64(day.number).addingStopping(1).multipliedStopping(by: 86_400)
    return moments.last { $0 < end }
  }
}

extension Question {
  /// The question of what moved since the last stand-up before its end; `nil` where none was held by then. What was seen
  /// in the very second of the stand-up was spoken of in it. `lastDay` is the last day with data.
  public func since(lastOf standUps: StandUps, dataUntil lastDay: Day?) -> Question? {
    guard let last = standUps.last(by: movesUntil, dataUntil: lastDay) else { return nil }
    var question = self
    question.since = last.addingStopping(1)
    return question
  }
}
