extension DiagnosisReport {
  /// The view `diagnosis`: drivers, then every dimension, then causes. (cli.md, show)
  public func table(currency: String, in language: Language) -> ReportTable {
    let words = DiagnosisText(FigureText(language: language, currency: currency))
    return ReportTable(
      view: ReportView.diagnosis.rawValue, question: question, currency: currency,
      columns: [
        ReportColumn(.kind), ReportColumn(.name), ReportColumn(.before, .trailing), ReportColumn(.after, .trailing),
        ReportColumn(.contribution, .trailing), ReportColumn(.share, .trailing), ReportColumn(.text),
      ],
      rows: drivers.map { $0.cells(words) } + dimensions.map { $0.cells(words) } + causes.map { $0.cells(words) },
      totals: [
        ReportTotal(.before, .optional(before)), ReportTotal(.after, .optional(after)),
        ReportTotal(.contribution, .optional(change)),
      ], notes: notes(words)
    ).arranged(in: language)
  }

  private func notes(_ words: DiagnosisText) -> [String] {
    (main.map { [words.text($0)] } ?? []) + words.notes(self)
  }
}

extension DriverChange {
  fileprivate func cells(_ words: DiagnosisText) -> [ReportValue] {
    [
      .word(ChangeKind.driver.rawValue), .word(driver.rawValue), .optional(before), .optional(after),
      .money(contribution),
      .optional(share), .text(words.text(self)),
    ]
  }
}

extension SegmentChange {
  fileprivate func cells(_ words: DiagnosisText) -> [ReportValue] {
    [
      .word(ChangeKind.dimension.rawValue),
      .text(group.map { "\($0.dimension.rawValue)=\($0.id ?? "")" }.joined(separator: ",")),
      .money(before), .money(after), .money(contribution), .optional(share), .text(words.text(self)),
    ]
  }
}

extension Cause {
  fileprivate func cells(_ words: DiagnosisText) -> [ReportValue] {
    [
      .word(ChangeKind.cause.rawValue), .word(key), .figure(before), .figure(after), .optional(contribution),
      .optional(share),
      .text(words.text(self)),
    ]
  }

  /// What JSON calls it: `demand`, `follow_up`, `stage:proposal`, `price`.
  public var key: String {
    switch kind {
    case .demand: "demand"
    case .followUp: "follow_up"
    case .stage(let stage): "stage:" + stage.id
    case .price: "price"
    }
  }
}
