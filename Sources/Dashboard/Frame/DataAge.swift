internal import Sales
internal import Screen

/// How old the data is: the newest file's age while all are fresh, else the file that is worst off.
struct DataAge {
  let light: Light
  /// Seconds since it was written; `nil`: unknown.
  let seconds: Int?
  /// The file that is stale or unreadable; `nil` while all are fresh.
  let file: String?
  let isUnreadable: Bool
  /// Since when the whole directory has been gone; `file` is its name then.
  let goneSince: Moment?

  /// The age at the moment of a state.
  init(_ state: AppState) {
    let files = state.facts?.files ?? []
    goneSince = state.loadProblem == nil ? state.facts?.gone?.since : nil
    if let gone = state.facts?.gone, state.loadProblem == nil {
      (light, seconds, file) = (.red, Int(clamping: max(0, state.now.seconds(since: gone.since))), gone.path)
      isUnreadable = false
    } else if let problem = state.loadProblem {
      (light, seconds, file, isUnreadable) = (.red, nil, problem.place.file, true)
    } else if let worst = files.max(by: { $0.weight(at: state.now) < $1.weight(at: state.now) }),
      worst.weight(at: state.now) > 0
    {
      light = worst.light(at: state.now)
      (seconds, file, isUnreadable) = (worst.age(at: state.now), worst.path, worst.isHeldBack)
    } else {
      let newest = files.compactMap { $0.age(at: state.now) }.min()
      (light, seconds, file, isUnreadable) = (.green, newest, nil, false)
    }
  }

  /// The sign, the file where it matters, and the age.
  func spans(_ wording: Wording, isShort: Bool) -> [Span] {
    guard light != .green else {
      let sign = Span(String(wording.glyphs.check), Style(.good))
      return seconds.map { [sign, Span(" " + wording.age($0), .dim)] } ?? [sign]
    }
    let name = file.map { isShort ? String($0.split(separator: "/").last ?? "") : $0 } ?? ""
    if let goneSince { return [wording.sign(light), Span(" " + gone(name, goneSince, wording), Style(light.role))] }
    let words = isUnreadable ? wording(.dataUnreadable) : seconds.map { wording.age($0) } ?? ""
    return [wording.sign(light), Span(" \(name) \(words)", Style(light.role))]
  }

  /// That the directory is gone, and since when.
  func gone(_ name: String, _ since: Moment, _ wording: Wording) -> String {
    wording(.folderGone(name, since: wording.moment(since)))
  }
}

extension Wording {
  /// The time of day of a moment of today, the day of another.
  func moment(_ moment: Moment) -> String {
    moment.day == today ? figures.clock(moment.seconds) : figures.day(moment.day, near: today)
  }
}

extension FileStamp {
  /// Seconds since it was written; `nil`: unknown.
  func age(at now: Moment) -> Int? { modified.map { Int(clamping: max(0, now.seconds(since: $0))) } }

  /// Green while fresh, amber when stale, red at twice that age. (data-directory.md, `[freshness]`)
  func light(at now: Moment) -> Light {
    guard let freshFor, freshFor > 0, let age = age(at: now), age > freshFor else {
      return isHeldBack ? .amber : .green
    }
    return age / 2 >= freshFor ? .red : .amber
  }

  /// How badly off it is: 0 is fresh; the longer beyond its time, the more.
  fileprivate func weight(at now: Moment) -> Double {
    let light = light(at: now)
    guard light != .green else { return 0 }
    let over = freshFor.flatMap { fresh in age(at: now).map { Double($0) / Double(max(1, fresh)) } } ?? 1
    return (light == .red ? 1e9 : 1) + min(over, 1e6)
  }
}
