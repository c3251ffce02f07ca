/// The moment at which `timePassed` must come next: the clock's minute, or what the wall has to do before it.
public func nextDeadline(_ state: AppState, now: Moment) -> Moment? {
  guard let wall = state.wall else { return now.nextMinute }
  if let celebration = wall.celebration { return min(celebration.until, now.nextMinute) }
  guard state.settings.wall.secondsPerPage > 0, state.wallPages.count > 1 else { return now.nextMinute }
  return min(wall.since.adding(seconds: state.settings.wall.secondsPerPage), now.nextMinute)
}
