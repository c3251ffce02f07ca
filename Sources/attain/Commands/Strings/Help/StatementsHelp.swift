internal import Sales

/// The help of `statements`.
enum StatementsHelp {
  static let abstract = Phrase(
    "The incentive statements' life: publish, object, answer, confirm, pay; list and show them.",
    "激励结算单：公布、异议、答复、确认、发放；列出和查看。")
  static let discussion = Phrase(
    "A published statement never changes. An objection holds its line until it is answered; differences found later are corrections of the next statement.",
    "结算单公布后不再变更。有异议的行在答复前暂缓；之后发现的差额成为下期更正行。")

  static let rep = Phrase("The rep, by id or name.", "销售员的编号或姓名。")
  static let period = Phrase("The statement's period, such as 2026-08.", "结算单的期间，如 2026-08。")
  static let line = Phrase(
    "The line, by its id as 'attain statements show' prints it. Without it the whole statement is meant.",
    "行的编号，见“attain statements show”；默认整份结算单。")
  static let someReps = Phrase(
    "Only this rep, by id or name; may repeat. Default: everyone.", "只针对该销售员，编号或姓名；可重复。默认为所有人。")

  enum Publish {
    static let abstract = Phrase(
      "Publish the statements of a period that is over: stored whole, with a digest.",
      "公布已结束期间的结算单：完整保存，并附摘要。")
    static let discussion = Phrase(
      "Statements that are published already are left as they are.", "已公布的结算单保持不变。")
    static let reps = Phrase(
      "Only this rep, by id or name; may repeat. Default: everyone with a target, deals or pay.",
      "只针对该销售员，编号或姓名；可重复。默认为所有有目标、商机或激励的人。")
    static let early = Phrase(
      "Although the period is not over; what changes until then becomes corrections.",
      "期间未结束也公布；此后的变化成为更正行。")
  }

  enum Object {
    static let abstract = Phrase(
      "Object to a line, within three working days; it is held until it is answered.",
      "在三个工作日内对某行提出异议；答复前暂缓该行。")
    static let text = Phrase("What is wrong.", "哪里有误。")
  }

  enum Answer {
    static let abstract = Phrase(
      "Answer an objection; the line goes on, differences become corrections.",
      "答复异议；该行继续处理，差额成为更正行。")
    static let text = Phrase("The answer.", "答复内容。")
  }

  enum Confirm {
    static let abstract = Phrase(
      "Confirm what no objection holds, once the days for objections are over.", "异议期结束后，确认没有异议的部分。")
    static let agreed = Phrase(
      "The rep's own word, with which it is confirmed before those days are over.",
      "销售员本人的意见；据此可在异议期结束前确认。")
    static let agreedNeedsRep = Phrase(
      "--agreed is one rep's word: say whose with --rep.", "--agreed 是某个销售员的意见：请用 --rep 写明是谁。")
  }

  enum Pay {
    static let abstract = Phrase("Note that what is confirmed was paid; held lines wait.", "把已确认的部分记为已发放；暂缓的行继续等待。")
    static let note = Phrase("How, such as the number of the transfer.", "发放方式，如转账编号。")
  }

  enum List {
    static let abstract = Phrase(
      "Where every statement stands; with --period the drafts of it, too.",
      "列出每份结算单的状态；加 --period 时包括该期的草稿。")
    static let period = Phrase("Only of this period, such as 2026-08.", "只列出该期间，如 2026-08。")
  }

  enum Show {
    static let abstract = Phrase(
      "One statement with its lines, deals and audit; to hand out as HTML or XLSX.",
      "一份结算单的各行、商机和审计记录；可输出为 HTML 或 XLSX 发出。")
    static let out = Phrase("The file to write; it must not be there yet.", "要写入的文件；不能已存在。")
    static let workbookNeedsFile = Phrase(
      "A workbook is not for the screen: name a file with --out.", "工作簿不能显示在屏幕上：请用 --out 写明文件。")

    static func unknownEnding(_ file: String, known: [String]) -> Phrase {
      Phrase(
        "--out \(file): its ending is none of \(known.joined(separator: ", ")); use one of them, or say --format.",
        "--out \(file)：扩展名不在 \(known.joined(separator: "、")) 之中；请换用其中之一，或用 --format 写明。")
    }

    static func format(_ names: [String]) -> Phrase {
      let format = PrintingHelp.format(names)
      return Phrase(
        "\(format.english) Default: by the ending of --out, else text.", "\(format.chinese)默认按 --out 的扩展名，否则为 text。")
    }
  }
}
