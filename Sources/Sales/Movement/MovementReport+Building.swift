extension Reports {
  /// What happened to the open pipeline since a moment.
  public func movement(_ question: Question) -> MovementReport {
    let question = settled(question)
    let movement = Movement(engine, question)
    var tally = MovementTally(end: Int64(question.period.end.number))
    movement.forEachMove { tally.add($0, $1) }
    return MovementReport(
      question: question, bars: tally.bars,
      slipped: tally.slipped.largest(Reports.mostMoved) { $0.closing.amount }.map(moved),
      shrunk: tally.shrunk.largest(Reports.mostMoved) { $0.opening.amount.subtractingStopping($0.closing.amount) }
        .map(moved),
      slippedCount: tally.slipped.count, shrunkCount: tally.shrunk.count, basis: basis(movement))
  }

  /// Nobody reads on beyond these; the bars open all of them.
  private static let mostMoved = 50

  private func basis(_ movement: Movement) -> MovementReport.Basis {
    guard movement.opening.isBeforeRecords else { return .recorded }
    return facts.history.history.versions.first.map { .before(firstRecord: Day(moment: $0)) } ?? .files
  }

  private func moved(_ subject: Movement.Subject, _ move: DealMove) -> MovementReport.MovedDeal {
    let row = deal(subject, amount: nil, stalledBeyond: pipeline.stages.limits(of: []))
    return MovementReport.MovedDeal(
      deal: row.deal, title: row.title, customer: row.customer, rep: row.rep,
      amountBefore: Money(minorUnits: move.opening.amount), amount: Money(minorUnits: move.closing.amount),
      expectedBefore: move.opening.expectedDay, expected: move.closing.expectedDay)
  }

  /// A deal of the waterfall in words.
  func deal(_ subject: Movement.Subject, amount: Int64?, stalledBeyond limits: [Int?]) -> DealRow {
    switch subject {
    case .row(let row): return deal(row, amount: amount, stalledBeyond: limits)
    case .gone(let place):
      let gone = facts.history.deal(place)
      let stage = facts.company.stages.first { $0.id == gone.stage }
      return DealRow(
        deal: gone.key, title: gone.title, customer: value(.customer, gone.customer), rep: value(.rep, gone.rep),
        region: value(.region, gone.region), product: value(.productItem, gone.product), source: gone.source,
        stage: stage ?? Stage(id: gone.stage ?? "", name: gone.stage ?? "", kind: .open),
        amount: amount.map { Money(minorUnits: $0) }, created: gone.created, expectedClose: gone.expectedClose,
        closed: nil, wonOn: nil, collected: .zero, daysInStage: nil, isStalled: false, place: Place(file: ""))
    }
  }

  private func value(_ dimension: Dimension, _ id: String?) -> DimensionValue {
    guard let id, let code = labels.codes(dimension, called: id).first else { return DimensionValue(dimension, id: id) }
    return labels.value(dimension, code)
  }
}

extension PipelineState {
  /// The day it was expected to close on; `nil` where none was given.
  var expectedDay: Day? {
    expectedClose == Missing.amount ? nil : Day(number: Int32(clamping: expectedClose))
  }
}

/// The waterfall while deals are being added to it.
private struct MovementTally {
  private let end: Int64
  private(set) var bars = MovementChange.allCases.map { MovementReport.Bar($0) }
  private(set) var slipped: [(Movement.Subject, DealMove)] = []
  private(set) var shrunk: [(Movement.Subject, DealMove)] = []

  init(end: Int64) { self.end = end }

  mutating func add(_ subject: Movement.Subject, _ move: DealMove) {
    move.forEachPart { change, amount in
      let place = change.place
      bars[place].deals += 1
      bars[place].amount += Money(minorUnits: amount)
    }
    guard move.opening.isCounted(dueBefore: end) else { return }
    if move.hasSlipped { slipped.append((subject, move)) }
    if move.closing.amount < move.opening.amount { shrunk.append((subject, move)) }
  }
}

extension DealMove {
  /// Still open, and expected later than before.
  fileprivate var hasSlipped: Bool {
    closing.standing == .open && opening.expectedClose != Missing.amount
      && closing.expectedClose > opening.expectedClose
  }
}

extension MovementChange {
  /// Its place in the waterfall.
  fileprivate var place: Int {
    switch self {
    case .opening: 0
    case .new: 1
    case .increased: 2
    case .decreased: 3
    case .pulledIn: 4
    case .pushedOut: 5
    case .won: 6
    case .lost: 7
    case .void: 8
    case .vanished: 9
    case .returned: 10
    case .closing: 11
    }
  }
}

extension [(Movement.Subject, DealMove)] {
  /// The first few by size, equal ones as they stood.
  fileprivate func largest(_ count: Int, by size: (DealMove) -> Int64) -> [(Movement.Subject, DealMove)] {
    enumerated().sorted { left, right in
      let (mine, theirs) = (size(left.element.1), size(right.element.1))
      return mine != theirs ? mine > theirs : left.offset < right.offset
    }.prefix(count).map(\.element)
  }
}
