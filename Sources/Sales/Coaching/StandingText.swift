/// A person's standing in words: the same on the page and under the table.
public struct StandingText {
  private let figures: FigureText
  private let metricName: (String) -> String
  private var language: Language { figures.language }

  /// Words in a language, with the names of metrics, a team's own too.
  public init(_ figures: FigureText, metricName: @escaping (String) -> String) {
    (self.figures, self.metricName) = (figures, metricName)
  }

  /// One statement: what it is about, and what is the case.
  public struct Line: Hashable, Sendable {
    public var topic: String
    public var text: String
    public var kind: Kind
    /// The metric it is about; `nil`: several or none.
    public var metric: String?
    /// What a statement says of a person.
    public enum Kind: Hashable, Sendable { case weakness, strength, habit, example }
  }

  /// Everything that stands out, what asks for a talk first; untrusted text is made fit to be printed.
  public func lines(_ standing: RepStanding) -> [Line] {
    let best = standing.best.map(text).joined(separator: TableStrings.separator)
    var lines = standing.weaknesses.map { line($0, StandingStrings.weakness, .weakness) } + habits(standing)
    lines += standing.strengths.map { line($0, StandingStrings.strength, .strength) }
    if !best.isEmpty { lines.append(line(StandingStrings.best, best, .example)) }
    if standing.promises == nil, !standing.knowsPromises {
      lines.append(line(StandingStrings.promises, StandingStrings.noMemory[language], .example))
    }
    return lines.isEmpty ? [Line(topic: "", text: StandingStrings.nothing[language], kind: .example)] : lines
  }

  private func habits(_ standing: RepStanding) -> [Line] {
    var lines = standing.heldBack.prefix(2).map { line(StandingStrings.heldBack, text($0), .habit) }
    if let promises = standing.promises { lines.append(line(StandingStrings.promises, text(promises), .habit)) }
    if let foretold = standing.foretold, let ratio = foretold.ratio {
      let words = StandingStrings.foretold(figures.percent(ratio), figures.count(foretold.forecasts))
      lines.append(line(StandingStrings.forecasts, words[language], .habit))
    }
    return lines
  }

  /// Over which days it is said.
  public func title(_ standing: RepStanding) -> Phrase {
    StandingStrings.lately(figures.day(standing.range.end.adding(days: -1)))
  }

  private func line(_ gap: RepGap, _ topic: Phrase, _ kind: Line.Kind) -> Line {
    var line = line(topic, text(gap), kind)
    if case .metric(let id) = gap.subject { line.metric = id }
    return line
  }

  private func line(_ topic: Phrase, _ text: String, _ kind: Line.Kind) -> Line {
    Line(topic: topic[language], text: VisibleText.line(text), kind: kind)
  }

  /// A gap, and where it is `naming`, the course that trains it.
  func text(_ gap: RepGap, naming isNaming: Bool = true) -> String {
    let name =
      switch gap.subject {
      case .metric(let id): metricName(id)
      case .stage(let stage):
        StandingStrings.passed(Phrase(stage.name(in: .english), stage.name(in: .chinese)))[language]
      }
    let words = StandingStrings.beside(
      name, figures.text(gap.own), value(gap.median), figures.change(gap.gap, .sign))
    let course = isNaming ? gap.course.map { StandingStrings.course($0)[language] } : nil
    return words[language] + (course ?? "")
  }

  private func text(_ difference: LeverDifference) -> String {
    StandingStrings.difference(metricName(difference.metric), value(difference.top), value(difference.rest))[language]
  }

  private func text(_ promises: PromiseCount) -> String {
    StandingStrings.pushed(figures.count(promises.pushed), of: figures.count(promises.dates))[language]
  }

  private func text(_ order: HeldBackOrder) -> String {
    let days = figures.text(Figure(whole: Int64(order.days), unit: .days, cases: 1))
    return StandingStrings.waited(
      order.title ?? order.deal, days, figures.day(order.signed), figures.percent(order.attainment),
      figures.shortPeriod(order.month))[language]
  }

  /// A middle of rates is no share of cases.
  private func value(_ figure: Figure) -> String {
    figure.unit == .ratio ? figures.percent(figure) : figures.text(figure)
  }
}
