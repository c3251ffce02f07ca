internal import Sales

/// What a trial of weights is for: a whole and what it is split over.
struct SplitPlace: Hashable, Sendable {
  let question: Question
  let axis: SplitAxis
}

extension AppState {
  /// Shows a split as it is tried, and keeps it: whoever leaves the page finds it again.
  mutating func show(_ choice: SplitChoice) {
    page.content = .split(choice)
    triedSplits[splitPlace(of: choice)] = choice
  }

  /// Shows a split as it was left, where it was tried before and is of the same whole; else as it is given.
  mutating func takeUp(_ choice: SplitChoice) {
    page.content = .split(choice)
    guard let left = triedSplits[splitPlace(of: choice)], left != choice,
      choice.amount == nil || choice.amount == left.amount
    else { return }
    page.content = .split(left)
    message = Message(phrase: .splitAsLeft(keyName(.way)))
  }

  private func splitPlace(of choice: SplitChoice) -> SplitPlace {
    var asked = question(of: page)
    (asked.metrics, asked.level) = ([choice.metric], choice.level)
    return SplitPlace(question: asked, axis: choice.axis)
  }
}
