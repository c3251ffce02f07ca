internal import Sales

extension PageCell {
  /// What rows are compared by. Missing ones come last whichever way rows are sorted.
  enum SortKey {
    case missing
    case number(Int128, over: Int128)
    case text(String)
  }

  /// The key of this cell.
  func sortKey(_ wording: Wording) -> SortKey {
    switch self {
    case .empty, .text(nil, _), .figure(nil, _), .plain(nil, _), .brief(nil), .percent(nil, _), .share(nil),
      .difference(nil),
      .trend(nil, _), .error(nil), .bias(nil), .range, .light(nil), .progress(nil), .day(nil), .rank(nil), .change(nil),
      .age(nil):
      .missing
    case .figure(let figure?, _), .plain(let figure?, _), .brief(let figure?), .percent(let figure?, _),
      .share(let figure?),
      .difference(let figure?), .trend(let figure?, _), .error(let figure?), .bias(let figure?):
      .number(Int128(figure.numerator), over: Int128(figure.denominator))
    case .pull(let pull): .number(Int128((min(max(pull, -1), 1) * 1e6).rounded()), over: 1)
    case .mark(let place): .number(Int128(place), over: 1)
    case .count(let count, _): .number(Int128(count), over: 1)
    case .rank(let number?), .change(let number?): .number(Int128(number), over: 1)
    case .age(let seconds?): .number(Int128(seconds), over: 1)
    case .day(let day?): .number(Int128(day.number), over: 1)
    case .period(let period): .number(Int128(period.start.number), over: 1)
    case .clock(let at, _), .moment(let at): .number(Int128(at), over: 1)
    case .light(let light?): .number(Int128(Light.allCases.firstIndex(of: light) ?? 0), over: 1)
    case .progress(let progress?): .number(Int128((min(max(progress.done, -1e6), 1e6) * 1e6).rounded()), over: 1)
    case .place(let place): .text(place.file)
    case .text, .phrase, .wordings: .text(text(wording))
    }
  }
}

extension PageCell.SortKey {
  /// Whether this comes before another in that direction; equal ones neither way.
  func precedes(_ other: PageCell.SortKey, ascending: Bool) -> Bool {
    switch (self, other) {
    case (.missing, _): false
    case (_, .missing): true
    case (.number(let a, let under), .number(let b, let below)):
      ascending ? a * below < b * under : a * below > b * under
    case (.text(let a), .text(let b)): ascending ? a < b : a > b
    case (.number, .text): true
    case (.text, .number): false
    }
  }
}
