/// The links that a chain of whys is offered, in words: each says what is the case and what shows it.
public struct WhyText {
  private let figures: FigureText
  private let standing: StandingText
  private let metricName: (String) -> String

  /// Words in a language, with the names of metrics, a team's own too.
  public init(_ figures: FigureText, metricName: @escaping (String) -> String) {
    (self.figures, self.metricName) = (figures, metricName)
    standing = StandingText(figures, metricName: metricName)
  }

  /// A link on one line; untrusted text is made fit to be printed.
  public func text(_ offer: WhyOffer) -> String {
    let diagnosis = DiagnosisText(figures)
    switch offer {
    case .attainment(let row): return text(row)
    case .driver(let change): return diagnosis.text(change)
    case .cause(let cause):
      return StandingStrings.because(diagnosis.name(cause), diagnosis.evidence(cause))[figures.language]
    case .gap(let gap): return VisibleText.line(standing.text(gap, naming: false))
    }
  }

  private func text(_ row: TargetRow) -> String {
    let words = StandingStrings.reached(
      metricName(row.metric), figures.percent(row.attainment), figures.text(row.actual), figures.text(row.target))
    return VisibleText.line(words[figures.language])
  }
}
