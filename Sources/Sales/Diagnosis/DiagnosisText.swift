/// How changes, their parts and causes are said in words: the same on screens, in tables and in notes.
public struct DiagnosisText: Sendable {
  private let figures: FigureText
  private var language: Language { figures.language }

  /// Words in a language and currency.
  public init(_ figures: FigureText) { self.figures = figures }

  /// `华南 · B产品 −¥92,000 (71% of the fall); win rate 25% → 15%`.
  public func text(_ segment: SegmentChange) -> String {
    let driver = segment.mainDriver.map { DiagnosisStrings.semicolon[language] + moved($0) } ?? ""
    return part(label(segment.group), segment.contribution, segment.share) + driver
  }

  /// The same of any metric: `华南 · B产品 −12 (71% of the fall)`.
  public func text(_ factor: MainFactor) -> String {
    let driver = factor.driver.map { DiagnosisStrings.semicolon[language] + moved($0) } ?? ""
    let isFall = (factor.contribution.numerator < 0) == (factor.share.numerator > 0)
    let amount = figures.visibleDifference(factor.contribution)
    return joined(label(factor.group), amount, share(factor.share, isFall: isFall)) + driver
  }

  /// The same in several lengths, the longest first: without the driver, without the share.
  public func texts(_ factor: MainFactor) -> [String] {
    var short = factor
    short.driver = nil
    let least = joined(label(factor.group), figures.visibleDifference(factor.contribution), "")
    return [text(factor), text(short), least]
  }

  /// `Win rate 25% → 15%: −¥92,000 (71% of the fall)`.
  public func text(_ driver: DriverChange) -> String {
    part(moved(driver, inSentence: false), driver.contribution, driver.share)
  }

  /// What went down, its part of the change where that is known, and what is advised.
  public func text(_ cause: Cause) -> String {
    let evidence = evidence(cause)
    let part = cause.contribution.map { self.part("", $0, cause.share) } ?? ""
    return [evidence + part, advice(cause)].joined(separator: DiagnosisStrings.semicolon[language])
  }

  /// What is compared, and what could not be said.
  public func notes(_ report: DiagnosisReport) -> [String] {
    let (comparison, baseline) = (report.comparison, report.question.baseline)
    let period = figures.period(comparison.period)
    var notes = [DiagnosisStrings.compared(period, baseline, isToDate: comparison.isToDate)]
    if report.isWholeToCount, report.change.map({ $0.numerator != 0 }) ?? false {
      notes.append(DiagnosisStrings.wholeToCount)
    }
    if !report.hasStageHistory { notes.append(DiagnosisStrings.noStageHistory) }
    return notes.map { $0[language] }
  }

  /// The values of a group, `华南 · B产品`.
  public func label(_ group: [DimensionValue]) -> String {
    group.map { value in
      let isNothing = value.label == nil && ![.rep, .manager].contains(value.dimension)
      return isNothing ? DiagnosisStrings.none(value.dimension)[language] : VisibleText.line(value.label(in: language))
    }.joined(separator: TableStrings.separator)
  }

  /// What a cause is called.
  public func name(_ cause: Cause) -> String { VisibleText.line(DiagnosisStrings.name(cause, in: language)) }

  /// What went down from what to what: `new leads 120 → 96`.
  public func evidence(_ cause: Cause) -> String {
    let text = DiagnosisStrings.moved(
      DiagnosisStrings.measure(cause.kind), figures.text(cause.before, .full), figures.text(cause.after, .full))
    return VisibleText.line(text[language] + (cause.priceAndMix.map { apart($0)[language] } ?? ""))
  }

  private func apart(_ parts: PriceAndMix) -> Phrase {
    let amount = { (money: Money) in figures.difference(Figure(money, cases: 0)) }
    return DiagnosisStrings.priceAndMix(amount(parts.price), amount(parts.mix))
  }

  /// What is advised: the words of the settings, else the product's own.
  public func advice(_ cause: Cause) -> String {
    VisibleText.line(cause.advice ?? DiagnosisStrings.advice(cause)[language])
  }

  /// `win rate 25% → 15%`.
  public func moved(_ change: DriverChange, inSentence: Bool = true) -> String {
    let name = inSentence ? change.driver.inSentence : change.driver.phrase
    return DiagnosisStrings.moved(name, value(change.before), value(change.after))[language]
  }

  private func value(_ figure: Figure?) -> String { figures.text(figure, figure?.unit == .ratio ? .wall : .full) }

  /// `(71% of the fall)`; nothing where there is no change or the part goes against it.
  public func share(_ share: Figure?, isFall: Bool) -> String {
    guard let share, share.numerator > 0 else { return "" }
    let digits = DecimalDigits(Int128(share.numerator) * 100, over: Int128(share.denominator), places: 0)
    return DiagnosisStrings.share(digits.grouped + "%", isFall: isFall)[language]
  }

  private func part(_ name: String, _ contribution: Money, _ share: Figure?) -> String {
    let isFall = (contribution < .zero) == (share.map { $0.numerator > 0 } ?? true)
    return joined(name, figures.difference(Figure(contribution, cases: 0)), self.share(share, isFall: isFall))
  }

  private func joined(_ name: String, _ amount: String, _ share: String) -> String {
    name + " " + amount + (share.isEmpty || language == .chinese ? "" : " ") + share
  }
}
