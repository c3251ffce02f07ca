internal import Dashboard
internal import Sales
internal import Screen

/// The sentences about statements, in both languages.
struct StatementTexts {
  let figures: FigureText

  private func text(_ english: String, _ chinese: String) -> String {
    figures.language == .english ? english : chinese
  }

  /// `小李, Aug 2026: is a draft; …`
  func refused(_ name: String, _ period: Period, _ refusal: StatementRefusal) -> String {
    let (period, reason) = (figures.period(period), refusal.sentence(figures))
    return text("attain: the statement of \(name), \(period), \(reason)", "attain：\(name) \(period)的结算单\(reason)")
  }

  /// The same of several, in one line.
  func refused(_ names: [String], _ period: Period, _ refusal: StatementRefusal) -> String {
    guard names.count > 1 else { return refused(names.first ?? "", period, refusal) }
    let (time, reason) = (figures.period(period), refusal.sentence(figures))
    let some = names.prefix(StatementTexts.named).joined(separator: text(", ", "、"))
    let more = names.count > StatementTexts.named ? text(", …", "……") : ""
    return text(
      "attain: each of \(names.count) statements of \(time) (\(some)\(more)) \(reason)",
      "attain：\(time)的 \(names.count) 份结算单（\(some)\(more)）\(reason)")
  }

  /// How many are named in a line.
  private static let named = 5

  /// `2 of 24 · ¥24,400 · 3 paid already · 19 not confirmed`
  func summary(_ round: StatementRound) -> [Span] {
    let (done, all) = (round.done.count, round.done.count + round.refused.count)
    let sum = round.done.reduce(Money.zero, +)
    let counts = round.reasons.map { reason in
      text("\(reason.names.count) \(reason.why.short.english)", "\(reason.names.count) 份\(reason.why.short.chinese)")
    }
    let none =
      round.withoutAny == 0
      ? []
      : [text("\(round.withoutAny) without target, deals and pay get none", "\(round.withoutAny) 人无目标、无成单、无激励，不出结算单")]
    let parts =
      [text("\(done) of \(all)", "\(all) 份中 \(done) 份")] + (done > 0 ? [figures.money(sum)] : []) + counts + none
    return [Span(parts.joined(separator: " · "), .dim)]
  }

  /// What was published.
  func published(_ statement: PublishedStatement, _ deadlines: StatementDeadlines) -> [Span] {
    let until = figures.day(deadlines.objecting(publishedOn: statement.publishedOn), near: statement.publishedOn)
    let due = figures.day(deadlines.publishing(statement.period), near: statement.publishedOn)
    let late =
      deadlines.isLate(statement) ? text(" · published late: it was due on \(due)", " · 逾期公布：应于\(due)前公布") : ""
    let said = text("objections until \(until)\(late)", "异议截止 \(until)\(late)")
    return line(
      statement, text("published", "已公布"), figures.money(statement.total), said + "  " + statement.digest.prefix(12))
  }

  /// What was done, and how much of it now: a second payment says what is paid with it, not the sum of both.
  func done(_ event: StatementEvent, _ standing: StatementStanding, before: StatementStanding?) -> [Span] {
    let paid = standing.paidAmount - (before?.paidAmount ?? .zero)
    let confirmed = standing.confirmedAmount - (before?.confirmedAmount ?? .zero)
    let amount =
      switch event.kind {
      case .objected, .answered:
        standing.heldAmount == .zero
          ? "" : text("held \(figures.money(standing.heldAmount))", "暂缓 \(figures.money(standing.heldAmount))")
      case .paid: text("paid \(figures.money(paid))", "已发放 \(figures.money(paid))")
      case .published, .confirmed: figures.money(confirmed)
      }
    return line(
      standing.statement, event.kind.phrase[figures.language], amount, standing.status.phrase[figures.language])
  }

  private func line(_ statement: PublishedStatement, _ what: String, _ amount: String, _ rest: String) -> [Span] {
    let name = statement.repName ?? statement.rep
    return [
      Span(Truncate.pad(what, columns: 10), .strong), Span(Truncate.pad(name, columns: 12)),
      Span(Truncate.pad(figures.period(statement.period), columns: 12), .dim), Span(Truncate.pad(amount, columns: 18)),
      Span(rest, .dim),
    ]
  }

  func noPeriod(_ written: String) -> String {
    text("attain: --period \(written): no period of this fiscal year", "attain：--period \(written)：本财年没有这个期间")
  }

  /// Below the headings of a list without rows.
  func noStatements(_ period: Period) -> String {
    text(
      "No statement is published here. Publish those of \(figures.period(period)) with 'attain statements publish --period \(period.id)'; '--period' with 'list' shows drafts too.",
      "还没有已公布的结算单。可用 attain statements publish --period \(period.id) 公布\(figures.period(period))的结算单；list 加 --period 可同时列出草稿。"
    )
  }

  func nothingPublished(_ period: Period) -> String {
    text(
      "attain: no statement of \(figures.period(period)) is published; publish them first: attain statements publish --period \(period.id)",
      "attain：\(figures.period(period))还没有已公布的结算单；请先公布：attain statements publish --period \(period.id)")
  }

  /// Nobody gets anything, or not those named.
  func nobody(_ names: [String], _ period: Period, _ otherwise: [PlanOtherwise]) -> String {
    if let plan = otherwise.first {
      return text("attain: ", "attain：") + IncentiveWording(figures).otherwise(plan) + " (--period \(plan.period.id))"
    }
    let (who, period) = (names.joined(separator: text(", ", "、")), figures.period(period))
    return names.isEmpty
      ? text(
        "attain: no plan pays anybody for \(period); see plans/ and attain show incentives",
        "attain：\(period)没有方案适用于任何人；请查看 plans/ 和 attain show incentives")
      : text("attain: no plan is for \(who) in \(period)", "attain：\(period)没有方案适用于 \(who)")
  }

  /// A word that is read as a directory and is none.
  func textOrDirectory(_ words: String, _ path: String) -> String {
    text(
      "attain: '\(words)' is read as the text and '\(path)' as the directory, which is not there: put all of the text between quotes, the directory behind it",
      "attain：“\(words)”被当作内容，“\(path)”被当作目录，而该目录不存在：请把全部内容放进引号，目录写在其后")
  }

  /// Why nothing is published where figures are in doubt.
  var doubtful: String {
    text(
      "attain: nothing is published while files, settings or plans cannot be read: what is published never changes",
      "attain：文件、设置或方案无法读取时不公布：一经公布不再变更")
  }
}

extension StatementRefusal {
  /// A reason among many, in a few words; the others are said in full.
  fileprivate var short: Phrase {
    switch self {
    case .alreadyPublished: Phrase("published already", "已公布")
    case .alreadyConfirmed: Phrase("confirmed already", "已确认")
    case .alreadyPaid: Phrase("paid already", "已发放")
    case .windowOpen: Phrase("may still be objected to", "仍在异议期")
    case .everythingHeld: Phrase("held by an objection", "因异议暂缓")
    case .notConfirmed: Phrase("not confirmed", "未确认")
    case .periodNotOver: Phrase("of a period that still runs", "期间未结束")
    default: Phrase("refused", "未执行")
    }
  }
}
