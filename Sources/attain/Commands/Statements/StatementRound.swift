internal import Sales

/// What became of doing something to many statements at once.
struct StatementRound {
  let period: Period
  /// What was published, confirmed or paid of each it was done to.
  var done: [Money] = []
  /// To whom it was not done, and why.
  var refused: [(name: String, why: StatementRefusal)] = []
  /// How many get no statement: without target, deals and pay.
  var withoutAny = 0

  /// Everybody's of the same reason together, in order of the first.
  var reasons: [(why: StatementRefusal, names: [String])] {
    var reasons: [(why: StatementRefusal, names: [String])] = []
    for (name, why) in refused {
      if let place = reasons.firstIndex(where: { $0.why == why }) {
        reasons[place].names.append(name)
      } else {
        reasons.append((why, [name]))
      }
    }
    return reasons
  }
}

extension StatementRefusal {
  /// What a refusal means among many.
  enum Weight {
    /// It was done before: nothing is missing.
    case doneAlready
    /// Its time has not come.
    case waiting
    /// Something is wrong with it.
    case wrong
  }

  var weight: Weight {
    switch self {
    case .alreadyPublished, .alreadyConfirmed, .alreadyPaid: .doneAlready
    case .windowOpen, .everythingHeld, .notConfirmed, .periodNotOver: .waiting
    default: .wrong
    }
  }
}

extension StatementDesk {
  /// Says in one line what became of all of a period, and refuses with what is wrong; with what it waits for where
  /// nothing could be done. Nothing left to do is no failure.
  func finish(_ round: StatementRound, isNamed: Bool, _ reading: ReadingOptions) throws {
    if isNamed {
      guard !round.refused.isEmpty else { return }
      throw RefusedRequest(lines: round.refused.map { texts.refused($0.name, round.period, $0.why) })
    }
    let wrong = round.reasons.filter { $0.why.weight == .wrong }
    let waiting = round.reasons.filter { $0.why.weight == .waiting }
    if !round.done.isEmpty || wrong.isEmpty && waiting.isEmpty {
      if round.done.count + round.refused.count > 1 || round.done.isEmpty { reading.print([texts.summary(round)]) }
      guard !wrong.isEmpty else { return }
    }
    throw RefusedRequest(
      lines: (wrong + (round.done.isEmpty ? waiting : [])).map { texts.refused($0.names, round.period, $0.why) })
  }
}
