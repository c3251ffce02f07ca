extension StatementRefusal {
  /// Why something cannot be done, in one short line for the screen.
  public func brief(_ figures: FigureText) -> String { brief(figures)[figures.language] }

  private func brief(_ figures: FigureText) -> Phrase {
    switch self {
    case .notPublished: Phrase("the statement is a draft; publish it first", "结算单还是草稿；请先公布")
    case .changed: Phrase("the statement is not what was published: its digest does not fit", "结算单与公布时不一致：摘要不符")
    case .noWords: Phrase("it needs words: write what is meant", "请写明内容")
    case .tooManyWords(let most): Phrase("at most \(most) characters; make it shorter", "最多 \(most) 个字符；请缩短")
    case .periodNotOver(let last):
      Phrase("the period runs until \(figures.day(last)); publish after that day", "本期到\(figures.day(last))才结束；请在此后公布")
    case .alreadyPublished(_, let day):
      Phrase(
        "published on \(figures.day(day)) already; differences become corrections",
        "已于\(figures.day(day))公布，不再变更；差额将成为更正行")
    case .overlaps(let period):
      Phrase(
        "its days are in the published statement of \(figures.period(period))",
        "日期已包含在已公布的\(figures.period(period))结算单中")
    case .nothingToPublish: Phrase("there is no statement to publish", "没有可公布的结算单")
    case .noSuchLine: Phrase("the statement has no such line", "结算单没有这一行")
    case .windowClosed(let last):
      Phrase(
        "objections were possible until \(figures.day(last)); errors are corrected later",
        "异议期已于\(figures.day(last))结束；有误之处今后更正")
    case .alreadyObjected: Phrase("an objection holds it already and waits for its answer", "已有异议，正在等待答复")
    case .lineIsPaid: Phrase("paid already; errors become corrections of the next statement", "已发放；有误之处将成为下一期的更正行")
    case .notObjected: Phrase("no objection waits for an answer", "没有待答复的异议")
    case .windowOpen(let last):
      Phrase(
        "objections are possible until \(figures.day(last)); now only by the rep's own word",
        "异议期到\(figures.day(last))为止；此前须凭本人意见确认")
    case .everythingHeld: Phrase("objections hold all of it; answer them first", "全部因异议暂缓；请先答复")
    case .alreadyConfirmed: Phrase("confirmed already", "已经确认")
    case .notConfirmed: Phrase("not confirmed yet; confirm it first", "尚未确认；请先确认")
    case .alreadyPaid: Phrase("paid already", "已经发放")
    case .notAllowed:
      Phrase("only managers and directors decide on pay (access.toml)", "只有 manager 和 director 可以处理（access.toml）")
    }
  }
}
