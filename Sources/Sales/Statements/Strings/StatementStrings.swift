extension StatementRefusal {
  /// Why something cannot be done to a statement, and what to do instead.
  public func sentence(_ figures: FigureText) -> String { phrase(figures)[figures.language] }

  // One exhaustive table, so that a refusal without its sentence does not compile.
  private func phrase(_ figures: FigureText) -> Phrase {
    switch self {
    case .notPublished:
      Phrase("is a draft; publish it first: attain statements publish", "还是草稿；请先公布：attain statements publish")
    case .changed:
      Phrase(
        "is not what was published, or what was done to it was changed: a digest does not fit. Compare it with the paper that was handed out; nothing is done to it",
        "或其处理记录与公布时不一致：摘要不符。请与已发出的纸件核对；不对其做任何操作")
    case .noWords:
      Phrase("takes words, not blanks: write what is objected to, answered or agreed", "需要写明异议、答复或本人意见，不能只有空白")
    case .tooManyWords(let most):
      Phrase(
        "takes a text of at most \(most) characters; keep the reason and leave the rest to its files",
        "的文字最多 \(most) 个字符；请只写理由，其余留在附件中")
    case .periodNotOver(let last):
      Phrase(
        "runs until \(figures.day(last)); publish it after that day, or now with --early (differences become corrections)",
        "到 \(figures.day(last)) 才结束；请在此后公布，或用 --early 提前公布（差额将成为更正行）")
    case .alreadyPublished(let author, let day):
      Phrase(
        "was published on \(figures.day(day)) by \(author); it never changes, differences become corrections of the next",
        "已由 \(author) 于 \(figures.day(day)) 公布；公布后不再变更，差额将成为下一期的更正行")
    case .overlaps(let period):
      Phrase(
        "shares days with the statement of \(figures.period(period)), which is published; nothing is paid twice",
        "与已公布的 \(figures.period(period)) 结算单有重叠日期；同一天不会发放两次")
    case .nothingToPublish:
      Phrase("nobody has a statement to publish", "没有可公布的结算单")
    case .noSuchLine(let known):
      Phrase("has no such line; its lines are: \(list(known, ", "))", "没有这一行；可用的行：\(list(known, "、"))")
    case .windowClosed(let last):
      Phrase(
        "could be objected to until \(figures.day(last)); what is wrong becomes a correction of the next one",
        "异议期到 \(figures.day(last)) 为止；有误之处将成为下一期的更正行")
    case .alreadyObjected:
      Phrase("is held by an objection already; it waits for its answer", "已有异议，正在等待答复")
    case .lineIsPaid:
      Phrase("is paid already; what is wrong becomes a correction of the next one", "已发放；有误之处将成为下一期的更正行")
    case .notObjected(_, _, []): Phrase("has no objection to answer", "没有待答复的异议")
    case .notObjected(let rep, let period, let open):
      answers(
        open.map { line in
          let rest = line.map { " --line \(ShellWord.text($0))" } ?? ""
          return "attain statements answer TEXT --rep \(ShellWord.text(rep)) --period \(period.id)\(rest)"
        })
    case .windowOpen(let last):
      Phrase(
        "may be objected to until \(figures.day(last)); confirm it after that day, or now by the rep's own word: --agreed TEXT",
        "异议期到 \(figures.day(last)) 为止；请在此后确认，或凭本人意见现在确认：--agreed 文本")
    case .everythingHeld:
      Phrase("has nothing that is not held by an objection; answer it first", "全部被异议冻结；请先答复异议")
    case .alreadyConfirmed: Phrase("is confirmed already", "已经确认")
    case .notConfirmed:
      Phrase("is not confirmed; confirm it first: attain statements confirm", "尚未确认；请先确认：attain statements confirm")
    case .alreadyPaid: Phrase("is paid already", "已经发放")
    case .notAllowed:
      Phrase("is decided on by managers and directors only (access.toml)", "只有 manager 和 director 可以处理（access.toml）")
    }
  }

  /// What to type to answer what is open.
  private func answers(_ commands: [String]) -> Phrase {
    Phrase(
      "has no objection there; answer what is open with: \(list(commands, " · "))",
      "该处没有异议；答复现有异议请输入：\(list(commands, " · "))")
  }

  private func list(_ texts: [String], _ separator: String) -> String {
    texts.map { $0.isEmpty ? "—" : $0 }.joined(separator: separator)
  }
}

extension StatementEvent.Kind {
  /// What was done, in a word.
  public var phrase: Phrase {
    switch self {
    case .published: Phrase("published", "公布")
    case .objected: Phrase("objected", "提出异议")
    case .answered: Phrase("answered", "答复")
    case .confirmed: Phrase("confirmed", "确认")
    case .paid: Phrase("paid", "发放")
    }
  }
}
