/// What was done to help a person: what was written down, and the trainings the files tell.
public enum Guidance: Hashable, Sendable {
  /// Coaching, feedback, a measure or a note.
  case written(Entry)
  /// A course that was taken, by its title.
  case taken(course: String, on: Day)

  /// When it was.
  public var day: Day {
    switch self {
    case .written(let entry): entry.day
    case .taken(_, let day): day
    }
  }
}

extension EntryKind {
  /// Whether it belongs beside a person's trainings.
  var guides: Bool {
    switch self {
    case .coach, .feedback, .measure, .note: true
    case .why, .task, .promise, .standup: false
    }
  }
}

extension Reports {
  /// Everything that was done to help a person, the latest first.
  func guidance(of rep: DimensionValue) -> [Guidance] {
    let written = entries(about: rep).filter(\.kind.guides).map { Guidance.written($0) }
    let code = rep.id.flatMap { facts.company.reps.ids.code(of: $0) }
    let taken = facts.trainings.filter { $0.rep == code && $0.day <= asOf }.map { training in
      let title = facts.courses.first { $0.id == training.course }?.title
      return Guidance.taken(course: title ?? training.course, on: training.day)
    }
    return (taken + written).enumerated().sorted { ($1.element.day, $1.offset) < ($0.element.day, $0.offset) }
      .map(\.element)
  }

  /// The chain of whys about a person: those that name the period, and those that name none and were written in it.
  func whys(about rep: DimensionValue, in period: Period) -> [Entry] {
    entries(about: rep).filter { entry in
      entry.kind == .why && (entry.period.map { $0 == period.id } ?? period.range.contains(entry.day))
    }
  }

  /// The courses there are; those that train a weakness first, in the order of the weaknesses.
  func courses(advisedBy standing: RepStanding?) -> [Course] {
    let advised = (standing?.weaknesses ?? []).compactMap(\.course)
    let first = advised.compactMap { title in facts.courses.first { $0.title == title } }
    return (first + facts.courses).reduce(into: []) { all, course in
      if !all.contains(course) { all.append(course) }
    }
  }

  private func entries(about rep: DimensionValue) -> [Entry] {
    facts.entries.filter { $0.about.contains { $0.means(rep) } }
  }
}
