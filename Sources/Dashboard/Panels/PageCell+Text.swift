internal import Sales
internal import Screen

extension PageCell {
  /// The cell as it is drawn; bars are drawn elsewhere and say nothing here.
  func spans(_ wording: Wording) -> [Span] {
    switch self {
    case .empty, .progress, .range: []
    case .mark(let place): [wording.mark(place)]
    case .light(let light): light.map { [wording.sign($0)] } ?? []
    case .change(let change): changeSpans(change, wording)
    case .pull(let pull): pullSpans(pull, wording.glyphs)
    case .trend(let change, let lowerIsBetter): trendSpans(change, lowerIsBetter, wording)
    case .percent(let ratio, let light):
      [Span(wording.figures.percent(ratio), ratio == nil ? .dim : light.map { Style($0.role) } ?? .strong)]
    default: [Span(text(wording), style)]
    }
  }

  /// The cell in words: what filters look at and exports of text write.
  func text(_ wording: Wording) -> String {
    let figures = wording.figures
    switch self {
    case .empty, .light, .mark, .progress, .range, .change, .pull: return ""
    case .text(let text, _): return text ?? FigureText.none
    case .phrase(let phrase, _): return wording(phrase)
    case .wordings(let phrases, _): return phrases.first.map { wording($0) } ?? ""
    case .figure(let figure, _): return figures.text(figure)
    case .brief(let figure): return figures.text(figure, .wall)
    case .plain(let figure, _): return figures.text(figure, .plain)
    case .percent(let ratio, _): return figures.percent(ratio)
    case .share(let ratio): return figures.text(ratio)
    case .error(let ratio): return figures.percent(ratio)
    case .bias(let ratio): return figures.change(ratio, .sign)
    case .trend(let change, _): return figures.change(change, .sign)
    case .difference(let figure): return figures.difference(figure, .plain)
    case .count(let count, _): return figures.count(count)
    case .day(let day): return figures.day(day, near: wording.today)
    case .clock(let at, let today): return Self.clock(at, today, figures)
    case .moment(let at): return wording.moment(Moment(seconds: at))
    case .period(let period): return figures.period(period)
    case .rank(let rank): return rank.map { figures.count($0) } ?? FigureText.none
    case .age(let seconds): return seconds.map { wording.age($0) } ?? FigureText.none
    case .place(let place): return place.text
    }
  }

  /// The time of day for today's news, the day for older ones and for those whose time is not known.
  private static func clock(_ at: Int64, _ today: Day, _ figures: FigureText) -> String {
    let moment = Moment(seconds: at)
    let isTimed = moment.hour != 0 || moment.minute != 0
    return moment.day == today && isTimed ? figures.clock(at) : figures.day(moment.day, near: today)
  }

  private func changeSpans(_ change: Int?, _ wording: Wording) -> [Span] {
    guard let change else { return [] }
    let arrow = wording.arrow(change)
    return change == 0 ? [arrow] : [arrow, Span(wording.figures.count(Int(clamping: change.magnitude)), arrow.style)]
  }

  /// The percentage in words, its direction in the arrow: the figure stays as quiet as its neighbours.
  private func trendSpans(_ change: Figure?, _ lowerIsBetter: Bool, _ wording: Wording) -> [Span] {
    guard let change else { return [Span(FigureText.none + "  ", .dim)] }
    let arrow = wording.arrow(Int(change.numerator.signum()), lowerIsBetter: lowerIsBetter)
    return [Span(text(wording), .text), Span(" "), arrow]
  }

  /// Cells on each side of a pull's axis.
  private static let reach = 6

  /// A bar from the axis in the middle: which side it is on says the sign, colour or not.
  private func pullSpans(_ pull: Double, _ glyphs: GlyphSet) -> [Span] {
    let reach = Self.reach
    let length = pull == 0 ? 0 : max(1, min(reach, Int((pull.magnitude * Double(reach)).rounded())))
    let blanks = String(repeating: " ", count: reach)
    let rest = String(repeating: " ", count: reach - length)
    let bar = String(repeating: glyphs.fromLeft[8], count: length)
    let axis = Span(String(glyphs.axis), .dim)
    return pull < 0
      ? [Span(rest), Span(bar, Style(.bad)), axis, Span(blanks)]
      : [Span(blanks), axis, Span(bar, Style(.good)), Span(rest)]
  }

  private var style: Style {
    switch self {
    case .text(nil, _), .figure(nil, _), .plain(nil, _), .brief(nil), .share(nil), .difference(nil), .error(nil),
      .bias(nil),
      .day(nil), .rank(nil):
      .dim
    case .text(_, let tone), .phrase(_, let tone), .figure(_, let tone), .plain(_, let tone), .count(_, let tone),
      .wordings(_, let tone):
      tone.style
    case .clock, .moment, .place, .age, .rank: .dim
    case .share, .difference: .strong
    default: .text
    }
  }
}

extension PageCell.Tone {
  /// The style a tone is drawn in.
  var style: Style {
    switch self {
    case .plain: .text
    case .strong: .strong
    case .dim: .dim
    case .good: Style(.good)
    case .warn: Style(.warn)
    case .bad: Style(.bad)
    }
  }
}

extension Wording {
  /// How long ago, in whole minutes and more: seconds would be wrong before they are read.
  func age(_ seconds: Int) -> String { seconds < 60 ? self(.fresh) : figures.age(seconds: seconds) }
}
