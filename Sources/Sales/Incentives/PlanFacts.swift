/// The numbers that plans are paid by, as they stood at the end of one day: pay of a period is worked out as of its
/// last day, so that what is found later changes a later pay and never this one. (numbers.md, claws back)
struct PlanFacts: Sendable {
  let engine: ColumnEngine
  let numbers: Metrics
  let book: TargetBook
  var store: FactStore { engine.store }

  /// The facts as of a day; those of the reports where that is their day.
  init(_ reports: Reports, asOf day: Day) {
    book = reports.book
    if day == reports.asOf {
      (engine, numbers) = (reports.engine, reports.numbers)
    } else {
      engine = reports.engine.asOf(day)
      numbers = Metrics(engine, store: reports.facts)
    }
  }

  /// A metric of every rep over some days, by the rep's code; sums are 0 for those without a row.
  func values(_ metric: String, in range: DayRange) -> RepValues {
    RepValues(metric: metric, table: numbers.table([metric], in: range, by: [.rep]))
  }

  /// A rep's target for a period by the rules of targets; for a part of its working days, that part of it.
  func target(_ metric: String, of rep: Int32, in period: Period, days: [DayRange]) -> Figure? {
    guard let id = store.company.reps.ids.value(rep),
      let target = book.target(metric, scope: Scope([.rep: [id]]), period: period)?.figure
    else { return nil }
    let isWhole = days.first?.contains(period.range) ?? false
    guard !isWhole, target.unit == .money || target.unit == .count else { return target }
    let (own, all) = (
      days.reduce(0) { $0 + store.workCalendar.workdays(in: $1) }, store.workCalendar.workdays(in: period.range)
    )
    guard all > 0, let part = target.multiplied(by: Int64(own), over: Int64(all)) else { return target }
    return target.unit == .money ? part.toTheCent : part
  }

  /// Where a deal stands.
  func place(ofDeal row: Int) -> Place {
    Place(file: store.paths[Int(store.deals.file[row])], line: Int(store.deals.line[row]))
  }

  /// Where a payment stands.
  func place(ofPayment row: Int) -> Place {
    Place(file: store.paths[Int(store.payments.file[row])], line: Int(store.payments.line[row]))
  }
}

/// One metric by rep.
struct RepValues: Sendable {
  let metric: String
  let table: MetricTable

  /// The value of a rep; `nil`: “—”.
  subscript(rep: Int32) -> Figure? { table.figure(metric, GroupKey([rep])) }

  /// Reps that have a row.
  var reps: [Int32] { table.keys.compactMap { $0.codes.first }.filter { $0 >= 0 } }
}

extension Figure {
  /// A mean of money rounded half up to the cent.
  fileprivate var toTheCent: Figure {
    let whole = (2 * Int128(numerator) + Int128(denominator)).dividedRoundingDown(by: 2 * Int128(denominator))
    return Figure(whole: Int64(clamping: whole), unit: unit, cases: cases)
  }
}
