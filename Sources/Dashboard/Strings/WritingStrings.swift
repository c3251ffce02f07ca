internal import Sales

extension Phrase {
  // The two panes of a person's page.
  static let fiveWhys = Phrase("5 Why", "5 Why")
  static func noWhys(_ key: String) -> Phrase {
    Phrase("nobody has asked yet; \(key) begins the chain", "还没有追问；按 \(key) 开始")
  }
  static let guidance = Phrase("Coaching and training", "辅导与培训")
  static func noGuidance(_ coach: String, _ training: String) -> Phrase {
    Phrase(
      "nothing yet; \(coach) notes a coaching, \(training) a training", "还没有记录；按 \(coach) 记辅导，按 \(training) 安排培训")
  }
  static let trainingTaken = Phrase("Trained", "已培训")

  // The line that is written.
  static let write = Phrase("write down", "记下")
  static let otherOffer = Phrase("another course", "其他课程")
  static let typeHere = Phrase("type here", "在此输入")
  static let standUpMeans = Phrase("From now on movement can be told since this moment.", "此后可从这一刻起看商机变动。")
  static let standUpHeld = Phrase("the stand-up was held", "站会已开")
  static let storing = Phrase("storing …", "正在保存…")
  static let takesOffer = Phrase(
    "Enter takes what is offered; typing replaces it. Kept with the day and your name.", "回车采用建议；输入即替换。将记录日期和姓名。")
  static let signedAndDated = Phrase("Kept in the journal with the day and your name.", "将连同日期和姓名写入日志。")
  static func nothingWritable(_ reason: String) -> Phrase {
    Phrase("nothing can be written down here: \(reason)", "此处无法保存记录：\(reason)")
  }
  static let nothingToWriteAbout = Phrase("nothing is selected to write about", "这里没有可记录的对象")
  static func whyPrompt(_ number: Int) -> Phrase { Phrase("Why \(number)  ", "为什么 \(number)  ") }
  static func written(_ kind: Phrase) -> Phrase {
    Phrase("\(kind.english) written to the journal", "\(kind.chinese)已写入日志")
  }
}

extension EntryKind {
  /// The title of the box in which one is written.
  var formTitle: Phrase {
    switch self {
    case .note: Action.note.phrase
    case .why: Action.whys.phrase
    case .coach: Action.coach.phrase
    case .feedback: Action.feedback.phrase
    case .measure: Action.training.phrase
    case .standup: Action.standUp.phrase
    case .task, .promise: phrase
    }
  }
}
