internal import Sales

extension Phrase {
  // Funnel.
  static let weakestStep = Phrase("Bottleneck", "瓶颈")
  static let bottleneck = Phrase("bottleneck", "瓶颈")
  static func by(_ dimension: Phrase) -> Phrase {
    Phrase("By \(dimension.english.lowercased())", "按\(dimension.chinese)")
  }
  static func baseline(_ share: String) -> Phrase { Phrase("baseline \(share)", "基线 \(share)") }
  /// A conversion against the mean of the four periods before; in few columns in few words.
  static func against(_ points: String, isShort: Bool) -> Phrase {
    Phrase(isShort ? "\(points) vs before" : "\(points) vs the 4 periods before", "\(points) 对比前4期")
  }
  static func medianDays(_ days: String) -> Phrase { Phrase("median \(days)", "中位 \(days)") }
  static func stalledCount(_ count: String) -> Phrase { Phrase("\(count) stalled", "停滞 \(count)") }
  static func lostHere(_ count: String) -> Phrase { Phrase("\(count) lost", "流失 \(count)") }
  static func openHere(_ count: String, _ amount: String) -> Phrase {
    Phrase("\(count) open \(amount)", "在途 \(count) \(amount)")
  }
  static func velocity(_ amount: String) -> Phrase { Phrase("velocity \(amount)/day", "速度 \(amount)/天") }
  static func winRate(_ share: String) -> Phrase { Phrase("win rate \(share)", "赢单率 \(share)") }
  static func cycle(_ days: String) -> Phrase { Phrase("cycle \(days)", "周期 \(days)") }
  static func averageDeal(_ amount: String) -> Phrase { Phrase("average deal \(amount)", "平均客单 \(amount)") }

  // People.
  static let noPeople = Phrase("nobody has sold or has a target here", "这里还没有人有业绩或目标")
  static let besideTeam = Phrase("Beside the team", "对比团队")
  static let noOpenDeals = Phrase("no open deals", "没有在途商机")
  static let former = Phrase("left", "离职")
  static func rank(_ rank: Int, of all: Int) -> Phrase { Phrase("\(rank)/\(all)", "\(rank)/\(all)") }
  static func rankSentence(_ rank: Int, of all: Int) -> Phrase {
    Phrase("rank \(rank) of \(all)", "第 \(rank)/\(all) 名")
  }
  static func since(_ day: String) -> Phrase { Phrase("since \(day)", "入职 \(day)") }
  static func openDeals(_ open: String, stalled: String) -> Phrase {
    Phrase("Open deals: \(open), \(stalled) stalled", "商机：\(open) 个在途，\(stalled) 个停滞")
  }
  static func gapTo(_ amount: String) -> Phrase { Phrase("\(amount) missing", "差 \(amount)") }
  static func ahead(_ amount: String) -> Phrase { Phrase("\(amount) above", "超 \(amount)") }

  // Deals.
  static let noDeals = Phrase("no deals", "没有商机")
  static let noNeeds = Phrase(
    "no stage asks for anything: give it needs = [\"amount\", …] in attain.toml",
    "还没有阶段设置要求：请在 attain.toml 中写 needs = [\"amount\", …]")
  static let dealFields = Phrase("Deal", "商机")
  static let noPayments = Phrase("no payments yet", "还没有回款")
  static let stageHistory = Phrase("Stages", "阶段历程")
  static let noStageHistory = Phrase("no stage history", "没有阶段记录")
  static let share = Phrase("Share", "分成")
  static func dealCount(_ count: String, isOne: Bool) -> Phrase {
    Phrase("\(count) \(isOne ? "deal" : "deals")", "共 \(count) 个")
  }
  static func firstOf(_ shown: String, _ all: String) -> Phrase {
    Phrase("the first \(shown) of \(all) deals; sums are of all", "显示 \(all) 个中的前 \(shown) 个；合计为全部")
  }

  // Data.
  static let files = Phrase("Files", "文件")
  static let notATable = Phrase("not recognised", "未识别")
  static let noFiles = Phrase("no files yet", "还没有文件")
  static let noProblems = Phrase("nothing wrong", "没有问题")
  static let reconciliation = Phrase("CRM against finance", "CRM 与财务对账")
  static let noDifferences = Phrase("no differences", "没有差异")
  static let missingTables = Phrase("Missing tables", "缺少的数据表")
  static let nothingMissing = Phrase("every table is filled", "所有数据表都已填充")
  static let wouldFill = Phrase("would show", "可以显示")

  /// The heading of the problems: how many rows wait in quarantine, and that not all are listed where they are not.
  static func problems(_ problems: [Problem], shown: Int, _ wording: Wording) -> Phrase {
    let rows = problems.count { $0.quarantinesRow }
    let count = wording.figures.count(rows)
    let title =
      rows == 0 ? Phrase("Problems", "问题") : Phrase("Problems: \(count) rows in quarantine", "问题：\(count) 行被隔离")
    guard problems.count > shown else { return title }
    let (first, all) = (wording.figures.count(shown), wording.figures.count(problems.count))
    return Phrase("\(title.english) · first \(first) of \(all)", "\(title.chinese) · 共 \(all) 条，列出前 \(first) 条")
  }

  /// Which file would fill a page that lacks its table.
  static func wouldFill(_ file: String, _ gain: Phrase) -> Phrase {
    Phrase("\(file) would show here: \(gain.english)", "添加 \(file) 后这里会显示：\(gain.chinese)")
  }
}

extension DealSelection {
  /// The list's name.
  func phrase(stageNames: (String) -> String) -> Phrase {
    switch self {
    case .touched: Phrase("Deals", "商机")
    case .won: Phrase("Deals won", "成单商机")
    case .lost: Phrase("Deals lost", "输单商机")
    case .closed: Phrase("Closed deals", "结单商机")
    case .lostAt(let stage): Phrase("Lost at \(stageNames(stage))", "\(stageNames(stage)) 输单")
    case .created: Phrase("New deals", "新增商机")
    case .open: Phrase("Open deals", "在途商机")
    case .stalled: Phrase("Stalled deals", "停滞商机")
    case .expected: Phrase("Deals expected in the period", "预计本期成交或回款的商机")
    case .committed: Phrase("Committed deals", "承诺的商机")
    case .openIn(let stage): Phrase("Open in \(stageNames(stage))", "\(stageNames(stage)) 在途")
    case .lostIn(let stage, _): Phrase("Lost in \(stageNames(stage))", "\(stageNames(stage)) 流失")
    case .lacking: Phrase("Deals that lack what their stage needs", "不满足阶段要求的商机")
    case .moved(let change, _):
      Phrase("Movement: \(change.phrase.english.lowercased())", "商机变动：\(change.phrase.chinese)")
    case .reached(let stage, _): Phrase("Reached \(stageNames(stage))", "到达 \(stageNames(stage))")
    }
  }
}
