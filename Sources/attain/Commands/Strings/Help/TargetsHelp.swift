internal import Sales

/// The help of `targets`.
enum TargetsHelp {
  static let abstract = Phrase("Split a target into its parts; check every target.", "分解目标；检查所有目标。")

  enum Split {
    static let abstract = Phrase(
      "Split a target over periods or parts of the company, to the last unit.",
      "把目标分解到各期间或公司各部分，合计分毫不差。")
    static let discussion = Phrase(
      "History is the share of the same months, or of the same parts, in the last 12 to 24 months. Working days know calendar.csv; for people they are those they are there for.",
      "历史占比取过去 12 至 24 个月中相同月份或相同部分的占比。工作日依据 calendar.csv；分解到人时，只计其在岗的工作日。")
    static let target = Phrase("The whole, in currency units or things.", "总目标：金额（货币单位）或数量。")
    static let period = Phrase("The period of the whole, such as 2026-Q4.", "总目标的期间，如 2026-Q4。")
    static let over = Phrase(
      "What it is split over: \(axes.joined(separator: ", ")).", "分解对象：\(axes.joined(separator: "、"))。")
    static let by = Phrase(
      "By what: \(SplitMethod.words.joined(separator: ", ")).",
      "分解依据：\(SplitMethod.words.joined(separator: "、"))。")
    static let shares = Phrase(
      "With --by shares: one weight a part, in their order; only proportions count.",
      "用于 --by shares：按顺序给每个部分一个权重，只看比例。")
    static let metric = Phrase("The metric's id or name. Default: sales.", "指标的编号或名称。默认为 sales。")
    static let level = Phrase(
      "The level: base, target or stretch.", "档次：base（保底）、target（目标）、stretch（挑战）。")
    static let `where` = Phrase(
      "Only this part of the company, by id or name; may repeat.", "只针对公司的这一部分，值为编号或名称；可重复。")
    static let write = Phrase(
      "Put the parts into targets.csv; the old file is kept as a dated copy.",
      "把分解结果写入 targets.csv；原文件另存为带日期的副本。")
    static let why = Phrase("With --write: why, for the targets' history.", "用于 --write：变更原因，记入目标历史。")

    static let sharesAreMissing = Phrase(
      "--by shares needs the weights: --shares 40,30,30.", "--by shares 需要权重：--shares 40,30,30。")
    static let sharesNeedMethod = Phrase("--shares are for --by shares.", "--shares 只能与 --by shares 一起使用。")
    static let whyNeedsWrite = Phrase("--why is for --write.", "--why 只能与 --write 一起使用。")
    static let productsHaveNoWorkdays = Phrase(
      "--by workdays: product lines have no working days.", "--by workdays：产品线没有工作日。")

    private static let axes = SplitAxis.all.map(\.word)

    static func periodIsFine(_ axis: String, _ period: String) -> Phrase {
      Phrase("--over \(axis): \(period) has no finer periods of that kind.", "--over \(axis)：\(period) 不能再这样细分。")
    }
  }

  enum Check {
    static let abstract = Phrase(
      "Hold every target against what makes one good, and against past growth.",
      "逐个检查目标是否合格，并与历史增长对照。")
    static let discussion = Phrase(
      "Owner, metric, number, period, attainability, parts against the whole. Exits 1 if one fails.",
      "检查负责人、指标、数值、期间、可达成性、下级合计。有不合格的，退出码为 1。")
    static let all = Phrase(
      "The good ones, too, with what became of each; else they are counted.", "也列出合格的目标及其结果；不加则只计数。")
  }
}
