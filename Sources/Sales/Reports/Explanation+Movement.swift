extension Reports {
  /// Where a bar of the waterfall comes from: its deals, each with what it adds, with file and line as far as the files
  /// still have them, from the first moment to the second.
  func explanation(of change: MovementChange, _ reference: FigureReference, _ question: Question) -> Explanation {
    var explanation = Explanation(question: question, reference: reference, value: nil, formula: .sum)
    explanation.span = DayRange(
      start: Day(moment: question.movesFrom), end: question.movesUntil.adding(days: 1))
    let parts = movement(change, question)
    let sum = parts.reduce(Int64(0)) { $0.addingStopping($1.amount ?? 0) }
    explanation.value = Figure(whole: sum, unit: .money, cases: parts.count)
    (explanation.rowCount, explanation.rowTotal) = (parts.count, explanation.value)
    let largest = parts.stablySorted { ($0.amount ?? 0).magnitude > ($1.amount ?? 0).magnitude }
    explanation.rows = largest.prefix(Reports.mostExplainedRows).map(row)
    return explanation
  }

  private func row(of part: MovementPart) -> Explanation.Row {
    let value = part.amount.flatMap { Figure(whole: $0, unit: .money, cases: 1) }
    switch part.subject {
    case .row(let row):
      var told = self.row(ofDeal: row, value: value)
      told.day = part.day
      return told
    case .gone(let place):
      let gone = facts.history.deal(place)
      return Explanation.Row(
        key: gone.key, label: gone.title ?? gone.customer, day: part.day, value: value, place: Place(file: ""))
    }
  }
}
