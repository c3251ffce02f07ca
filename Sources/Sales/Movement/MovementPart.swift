/// One deal of a bar of the waterfall, with what it adds.
struct MovementPart: Hashable {
  var subject: Movement.Subject
  /// Minor units, signed; `nil` where the deal has no amount.
  var amount: Int64?
  /// The day that put it into the bar: it was created, signed, lost or is due on it; `nil` where the files tell none.
  var day: Day?
}

extension Reports {
  /// The deals of one bar of the waterfall: their amounts add up to the bar.
  func movement(_ change: MovementChange, _ question: Question) -> [MovementPart] {
    var parts: [MovementPart] = []
    Movement(engine, question).forEachMove { subject, move in
      move.forEachPart { part, amount in
        guard part == change else { return }
        let known = amount == 0 && !hasAmount(subject) ? nil : amount
        parts.append(MovementPart(subject: subject, amount: known, day: day(of: subject, move, change)))
      }
    }
    return parts
  }

  private func hasAmount(_ subject: Movement.Subject) -> Bool {
    switch subject {
    case .row(let row): facts.deals.amount[row] != Missing.amount
    case .gone(let place): facts.history.deal(place).amount != nil
    }
  }

  private func day(of subject: Movement.Subject, _ move: DealMove, _ change: MovementChange) -> Day? {
    switch change {
    case .opening: move.opening.expectedDay
    case .closing, .pulledIn, .pushedOut: move.closing.expectedDay
    case .new: created(subject)
    case .won, .lost: subject.row.flatMap { Day(cell: facts.deals.closed[$0]) }
    case .void: subject.row.flatMap { Day(cell: facts.deals.stageSince[$0]) }
    case .increased, .decreased, .vanished, .returned: nil
    }
  }

  private func created(_ subject: Movement.Subject) -> Day? {
    switch subject {
    case .row(let row): Day(cell: facts.deals.created[row])
    case .gone(let place): facts.history.deal(place).created
    }
  }
}
