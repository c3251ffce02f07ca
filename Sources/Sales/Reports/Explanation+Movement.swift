extension Reports {
  /// Where a bar of the waterfall comes from: its deals, each with what it adds, with file and line as far as the files
  /// still have them.
  func explanation(of change: MovementChange, _ reference: FigureReference, _ question: Question) -> Explanation {
    var explanation = Explanation(question: question, reference: reference, value: nil, formula: .sum)
    let parts = movement(change, question)
    let sum = parts.reduce(Int64(0)) { $0.addingStopping($1.amount) }
    explanation.value = Figure(whole: sum, unit: .money, cases: parts.count)
    (explanation.rowCount, explanation.rowTotal) = (parts.count, explanation.value)
    let largest = parts.enumerated().sorted { left, right in
      let (mine, theirs) = (left.element.amount.magnitude, right.element.amount.magnitude)
      return mine != theirs ? mine > theirs : left.offset < right.offset
    }
    explanation.rows = largest.prefix(Reports.mostExplainedRows).map { row(of: $0.element.subject, $0.element.amount) }
    return explanation
  }

  private func row(of subject: Movement.Subject, _ amount: Int64) -> Explanation.Row {
    let value = Figure(whole: amount, unit: .money, cases: 1)
    switch subject {
    case .row(let row): return self.row(ofDeal: row, value: value)
    case .gone(let place):
      let gone = facts.history.deal(place)
      return Explanation.Row(
        key: gone.key, label: gone.title ?? gone.customer, day: gone.created, value: value, place: Place(file: ""))
    }
  }
}
