/// The moment at which `timePassed` must come next: the clock's minute, or what the wall has to do before it.
public func nextDeadline(_ state: AppState, now: Moment) -> Moment? {
  now.nextMinute
}
