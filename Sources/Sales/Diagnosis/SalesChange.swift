/// The days that are compared and the part of the company asked about.
struct DiagnosisSpans {
  let comparison: Comparison
  let now: DayRange
  var scope: Scope

  init(_ question: Question, _ comparison: Comparison) {
    (self.comparison, now, scope) = (comparison, question.period.range, question.scope)
  }

  /// The same days of a part.
  func narrowed(to group: [DimensionValue]) -> DiagnosisSpans {
    var spans = self
    spans.scope = group.reduce(scope) { $0.narrowed(to: $1) }
    return spans
  }

  /// The days before, as many working days as have passed of the days now.
  var then: DayRange { comparison.range }
}

/// Sales of one part of the company then and now, with what they came from.
struct SalesChange {
  var group: [DimensionValue]
  var before = SalesFactors()
  var after = SalesFactors()

  /// A part without any sales.
  init(group: [DimensionValue]) { self.group = group }

  /// Minor units.
  var change: Int64 { after.sales.subtractingStopping(before.sales) }

  var parts: DriverParts { DriverParts(from: before, to: after) }

  /// The drivers of this part's own change, their shares those of a change they belong to.
  func drivers(of whole: Money) -> [DriverChange] {
    let parts = parts
    return Driver.allCases.map { driver in
      let contribution = Money(minorUnits: parts[driver])
      return DriverChange(
        driver: driver, before: before.figure(driver), after: after.figure(driver), contribution: contribution,
        share: contribution.share(of: whole))
    }
  }

  /// The part as one of those a change is made of.
  func segment(of whole: Money) -> SegmentChange {
    let drivers = drivers(of: whole)
    let main = parts.main(of: change)
    return SegmentChange(
      group: group, before: Money(minorUnits: before.sales), after: Money(minorUnits: after.sales),
      contribution: Money(minorUnits: change), share: Money(minorUnits: change).share(of: whole), drivers: drivers,
      mainDriver: main.flatMap { main in drivers.first { $0.driver == main } })
  }
}

extension SalesFactors {
  /// Sales as a figure over the deals won.
  var figure: Figure { Figure(whole: sales, unit: .money, cases: Int(clamping: won)) }
}

extension Money {
  /// This ÷ a whole, a ratio; `nil` over nothing.
  func share(of whole: Money) -> Figure? {
    Figure(minorUnits, over: whole.minorUnits, unit: .ratio, cases: 0)
  }
}

extension [SegmentChange] {
  /// Those that did most of a change first, those against it last; equal ones as they were.
  func inOrder(of change: Money) -> [SegmentChange] {
    stablySorted { change < .zero ? $0.contribution < $1.contribution : $1.contribution < $0.contribution }
  }
}

extension Reports {
  /// Sales then and now by groups. What totals of actuals.csv cannot say of a group stands with those without a value,
  /// so that the groups always add up to the whole.
  func salesChange(_ spans: DiagnosisSpans, by: [Dimension], addingUpTo whole: SalesChange? = nil) -> [SalesChange] {
    let (then, now) = (factors(in: spans.then, spans.scope, by), factors(in: spans.now, spans.scope, by))
    var changes = Set(then.keys).union(now.keys).sorted { $0.precedes($1) }.map { key in
      var change = SalesChange(group: labels.values(by, key))
      (change.before, change.after) = (then[key] ?? SalesFactors(), now[key] ?? SalesFactors())
      return change
    }
    guard let whole else { return changes }
    let before = changes.reduce(whole.before.sales) { $0.subtractingStopping($1.before.sales) }
    let after = changes.reduce(whole.after.sales) { $0.subtractingStopping($1.after.sales) }
    guard before != 0 || after != 0 else { return changes }
    let unknown = by.map { DimensionValue($0, id: nil) }
    if !changes.contains(where: { $0.group == unknown }) { changes.append(SalesChange(group: unknown)) }
    for index in changes.indices where changes[index].group == unknown {
      changes[index].before.sales = changes[index].before.sales.addingStopping(before)
      changes[index].after.sales = changes[index].after.sales.addingStopping(after)
    }
    return changes
  }

  private func factors(in range: DayRange, _ scope: Scope, _ by: [Dimension]) -> [GroupKey: SalesFactors] {
    let table = numbers.table(["sales", "deals_won", "deals_lost"], in: range, scope: scope, by: by)
    return table.keys.reduce(into: [:]) { factors, key in
      factors[key] = SalesFactors(
        sales: table.figure("sales", key)?.rounded ?? 0, won: table.figure("deals_won", key)?.rounded ?? 0,
        lost: table.figure("deals_lost", key)?.rounded ?? 0)
    }
  }
}

extension Figure {
  /// The nearest whole number of the unit (minor units where it is money).
  var rounded: Int64 { numerator.scaled(by: 1, over: denominator) }
}
