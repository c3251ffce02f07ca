internal import Sales
internal import Screen

extension AppState {
  /// From a target to its parts, to try weights: over what it is shown by.
  mutating func tryWeights() {
    guard let choice = page.targetsChoice else { return }
    let dimension = choice.grouping.first { dimension in axes.contains(.scopes(dimension)) }
    let axis = choice.decomposition.map { SplitAxis.periods($0) } ?? dimension.map { .scopes($0) } ?? axes.first
    guard let axis else { return message = Message(phrase: .nothingFiner) }
    var split = SplitChoice(over: axes.contains(axis) ? axis : axes.first ?? axis)
    (split.metric, split.level) = (choice.metric, choice.level)
    push(Page(.split(split), narrowing: page.narrowing, period: page.period))
    takeUp(split)
  }

  /// What the shown page's target can be split over: finer periods, and dimensions it is not narrowed to.
  private var axes: [SplitAxis] {
    let (grain, scope) = (question(of: page).period.grain, scope(of: page))
    return SplitAxis.all.filter { axis in
      if case .scopes(let dimension) = axis { return scope.filters[dimension]?.count != 1 }
      return axis.divides(grain)
    }
  }

  /// The next thing to split over.
  mutating func nextAxis() {
    guard var choice = page.splitChoice else { return }
    let index = axes.firstIndex(of: choice.axis).map { $0 + 1 } ?? 0
    guard !axes.isEmpty else { return }
    choice.choose(axes[index % axes.count])
    takeUp(choice)
  }

  /// The next way to weigh the parts; one that the data cannot give is passed over, and said why.
  mutating func nextWay() {
    guard var choice = page.splitChoice, let trial = page.splitTrial else { return }
    let all = SplitWay.allCases
    let now = all.firstIndex(of: trial.way) ?? 0
    for step in 1...all.count {
      let way = all[(now + step) % all.count]
      if let refusal = trial.basis.refusal(of: way) {
        message = Message(phrase: refusal.phrase)
      } else {
        choice.choose(way)
        break
      }
    }
    show(choice)
  }

  /// The next level of the target that is split.
  mutating func nextSplitLevel() {
    guard var choice = page.splitChoice else { return }
    let all = TargetLevel.allCases
    choice.level = all[((all.firstIndex(of: choice.level) ?? 0) + 1) % all.count]
    choice.releaseAll()
    takeUp(choice)
  }

  /// Gives the selected part so many hundredths of the whole more; the parts without a share of their own have less.
  mutating func changeShare(by points: Int) {
    guard var choice = page.splitChoice, let trial = page.splitTrial, let part = page.selectedPart,
      let share = trial.share(of: part)
    else { return }
    choice.give(share + points * SplitChoice.whole / 100, to: part)
    show(choice)
  }

  /// Splits the selected part further: what it has now is the whole of the next page.
  mutating func splitFurther() {
    guard let choice = page.splitChoice, let trial = page.splitTrial, let part = page.selectedPart,
      let row = trial.rows.first(where: { $0.row.key == part })?.row
    else { return }
    var next = Page(.split(choice), narrowing: page.narrowing, period: page.period)
    switch part {
    case .period(let period): next.period = period
    case .value(let value): next.narrowing = page.narrowing.narrowed(to: [value])
    }
    push(next)
    guard let axis = finerAxis(than: choice.axis) else {
      _ = stack.pop()
      return message = Message(phrase: .nothingFiner)
    }
    var finer = SplitChoice(over: axis)
    (finer.metric, finer.level, finer.amount) = (choice.metric, choice.level, row.amount)
    takeUp(finer)
  }

  /// Below periods the people, below places the people in them, below people the periods.
  private func finerAxis(than axis: SplitAxis) -> SplitAxis? {
    let wanted: [SplitAxis] =
      switch axis {
      case .periods, .scopes(.region), .scopes(.team), .scopes(.product): [.scopes(.rep)]
      default: []
      }
    return wanted.first(where: axes.contains) ?? axes.first
  }
}

// MARK: - Typing

extension AppState {
  /// Asks for the share of the selected part.
  mutating func openShareField() {
    guard page.splitTrial != nil, let part = page.selectedPart else { return }
    overlay = .share(ShareField(part))
  }

  /// What a key does while a share is typed.
  mutating func press(_ key: Key, in field: ShareField) -> [Effect] {
    var field = field
    guard key == .enter else {
      field.typed.edit(key)
      field.isUnreadable = false
      overlay = .share(field)
      return []
    }
    guard var choice = page.splitChoice else { return dismiss() }
    if field.typed.isEmpty {
      choice.release(field.part)
    } else if let share = field.thousandths {
      choice.give(share, to: field.part)
    } else {
      field.isUnreadable = true
      overlay = .share(field)
      return []
    }
    show(choice)
    overlay = nil
    return []
  }

  /// What a key does while an amount is typed; nothing typed means the target that stands now, or round amounts only.
  mutating func press(_ key: Key, in field: AmountField) -> [Effect] {
    var field = field
    guard key == .enter else {
      field.typed.edit(key)
      field.isUnreadable = false
      overlay = .amount(field)
      return []
    }
    guard field.typed.isEmpty || field.amount != nil else {
      field.isUnreadable = true
      overlay = .amount(field)
      return []
    }
    overlay = nil
    if page.kind == .statement { page.ask(field.amount) }
    guard var choice = page.splitChoice else { return [] }
    choice.amount = field.amount
    show(choice)
    return []
  }
}

// MARK: - Writing

extension AppState {
  /// Shows what writing would change, and asks why.
  mutating func reviewTargets() {
    guard let trial = page.splitTrial else { return }
    guard trial.amount > 0 else { return message = Message(phrase: .wholeIsMissing(keyName(.amount)), isProblem: true) }
    do {
      let split = try trial.split.get()
      let write = try trial.basis.write(split, why: nil)
      let lines = zip(write.rows, split.rows).filter { $0.0.before != $0.0.after }.map { row, part in
        WriteReview.Line(
          part: part.key, before: Figure(millionths: row.before, unit: split.unit), after: split.figure(part.amount))
      }
      guard !lines.isEmpty else { return message = Message(phrase: .nothingToWrite) }
      overlay = .review(WriteReview(write, lines, leaving: trial.basis.wholeLeftBehind(by: split)?.figure))
    } catch {
      message = Message(phrase: error.phrase, isProblem: true)
    }
  }

  /// What a key does while what would be written is looked at: arrows move, Enter writes, anything else says why.
  mutating func press(_ key: Key, in review: WriteReview) -> [Effect] {
    var review = review
    switch key {
    case .enter:
      overlay = nil
      message = Message(phrase: .writingTargets)
      review.write.why = review.why.allSatisfy(\.isWhitespace) ? nil : review.why
      return [.writeTargets(review.write)]
    case .up, .down, .pageUp, .pageDown, .home, .end: review.scroll = max(0, review.scroll + key.steps)
    default: review.why.edit(key)
    }
    overlay = .review(review)
    return []
  }
}
