internal import Sales

/// The help of `plan`.
enum PlanHelp {
  static let abstract = Phrase(
    "Check an incentive plan, or work out what it would have cost.", "检查激励方案，或测算它在过去的成本。")
  static let plan = Phrase(
    "The plan: its id in plans/, or the path of a file.", "激励方案：plans/ 中的编号，或文件路径。")

  enum Check {
    static let abstract = Phrase(
      "Say what is wrong with a plan, or in plain words what it pays.", "指出方案的错误；没有错误则用大白话说明它发什么。")
    static let discussion = Phrase(
      "Exits 1 if anything is wrong: such a plan pays nothing.", "有错误时退出码为 1：这样的方案不发放任何激励。")
  }

  enum Simulate {
    static let abstract = Phrase(
      "Work out what a plan would have cost over past periods, and who would have had more or less.",
      "测算方案在过去各期的成本，以及谁会多得、谁会少得。")
    static let discussion = Phrase(
      "It is compared with the plan of its id in plans/, else with all of them. When the plan is valid does not matter.",
      "与 plans/ 中同编号的方案对比；没有则与全部方案对比。不考虑方案的有效期。")
    static let periods = Phrase(
      "The periods, such as 2026-01..2026-06 or 2026-Q2.", "期间，如 2026-01..2026-06 或 2026-Q2。")
    static let format = Phrase(
      "How it is printed: text, json, csv or md.", "输出格式：text、json、csv 或 md。")

    static func wrongOrder(_ first: String, _ last: String) -> Phrase {
      Phrase(
        "attain: --periods \(first)..\(last): expected the earlier period first",
        "attain：--periods \(first)..\(last)：应先写较早的期间")
    }
  }
}
