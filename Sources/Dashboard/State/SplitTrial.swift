internal import Sales

/// A target split as a person tries it: made from the basis and the choice alone, so that it follows every key at once.
struct SplitTrial {
  let basis: SplitBasis
  /// By what parts without a share of their own are weighed.
  let way: SplitWay
  /// The whole in whole units.
  let amount: Int64
  /// The parts, or why there are none.
  let split: Result<TargetSplit, SplitRefusal>

  init(_ basis: SplitBasis, _ choice: SplitChoice) {
    let way = choice.way ?? basis.suitableWay
    let amount = choice.amount ?? basis.standingAmount
    (self.basis, self.way, self.amount) = (basis, way, amount)
    split = Result { () throws(SplitRefusal) in
      try basis.split(amount, by: basis.method(way, given: choice.given))
    }
  }

  /// The rows, each with the part it belongs to.
  var rows: [(part: SplitPart, row: TargetSplit.Row)] {
    (try? split.get()).map { Array(zip(basis.parts, $0.rows)) } ?? []
  }

  /// The share of a part, in thousandths.
  func share(of part: SplitKey) -> Int? {
    rows.first { $0.row.key == part }.map { Int(($0.row.share.approximate * Double(SplitChoice.whole)).rounded()) }
  }
}

extension SplitBasis {
  /// History where it is known; else working days for periods, equal parts for people and places.
  var suitableWay: SplitWay {
    let wanted: [SplitWay] = if case .periods = question.axis { [.history, .workdays] } else { [.history] }
    return wanted.first { refusal(of: $0) == nil } ?? .equal
  }

  /// Why parts cannot be weighed that way; `nil`: they can.
  func refusal(of way: SplitWay) -> SplitRefusal? {
    do {
      _ = try weights(of: method(way))
      return nil
    } catch { return error }
  }

  /// The target that stands for the whole, else for its parts together, in whole units.
  var standingAmount: Int64 {
    if let whole { return whole.figure.roundedUnits }
    return parts.reduce(0) { $0.addingStopping($1.current?.figure.roundedUnits ?? 0) }
  }

  /// The method behind a way.
  func method(_ way: SplitWay) -> SplitMethod {
    switch way {
    case .equal: .equal
    case .workdays: .workdays
    case .history: .history
    case .current: .shares(parts.map { $0.current?.figure.roundedUnits ?? 0 })
    }
  }

  /// The method behind a way, where some parts have shares of their own: the others share what is left.
  func method(_ way: SplitWay, given: [SplitKey: Int]) throws(SplitRefusal) -> SplitMethod {
    guard parts.contains(where: { given[$0.key] != nil }) else { return method(way) }
    let weights = try weights(of: method(way))
    let fine: Int64 = 1_000_000
    let free = parts.indices.filter { given[parts[$0].key] == nil }
    let rest = Int64(SplitChoice.whole - parts.reduce(0) { $0 + (given[$1.key] ?? 0) }) * fine
    // Where all that is left weighs nothing, it is shared equally: days off, people without a history.
    let isWeightless = free.allSatisfy { weights[$0] == 0 }
    let shares = LargestRemainder.parts(of: rest, weights: free.map { isWeightless ? 1 : weights[$0] })
    var all = parts.map { Int64(given[$0.key] ?? 0) * fine }
    for (index, share) in zip(free, shares) { all[index] = share }
    return .shares(all)
  }
}

extension Figure {
  /// In whole units: yuan or things; rounded down.
  fileprivate var roundedUnits: Int64 { numerator / max(denominator, 1) / (unit == .money ? 100 : 1) }
}

extension Page {
  /// What was chosen on the page that splits a target; `nil` elsewhere.
  var splitChoice: SplitChoice? {
    if case .split(let choice) = content { return choice }
    return nil
  }

  /// The split as it is tried; `nil` before its facts are there.
  var splitTrial: SplitTrial? {
    guard let choice = splitChoice, case .split(.success(let basis)) = reports?.body,
      basis.question.axis == choice.axis, basis.question.metric == choice.metric
    else { return nil }
    return SplitTrial(basis, choice)
  }

  /// The part that is selected.
  var selectedPart: SplitKey? {
    switch selectedRow?.item {
    case .period(let period): .period(period)
    case .group(let group, _): group.first.map { .value($0) }
    default: nil
    }
  }
}
