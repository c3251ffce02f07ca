internal import Sales

extension Phrase {
  static let doIt = Phrase("do it", "执行")
  static let wholeStatement = Phrase("whole statement", "整张结算单")
  /// What must be done first, with its key.
  static func pressing(_ key: String, _ reason: Phrase) -> Phrase {
    Phrase("\(reason.english) (\(key))", "\(reason.chinese)（\(key)）")
  }
  /// What somebody objects, in their words.
  static func objectionSays(_ words: String) -> Phrase { Phrase("Objection: \(words)", "异议：\(words)") }
}

extension StatementForm.Deed {
  /// What is about to be done.
  var title: Phrase {
    switch self {
    case .publish(_, nil): Action.publish.phrase
    case .publish: Phrase("Publish the statement", "公布结算单")
    case .object: Action.object.phrase
    case .answer: Action.answer.phrase
    case .confirm: Action.confirm.phrase
    case .pay: Action.pay.phrase
    }
  }

  /// What is typed; `nil`: nothing.
  var prompt: Phrase? {
    switch self {
    case .publish: nil
    case .object: Phrase("what is wrong", "哪里有误")
    case .answer: Phrase("the answer", "答复内容")
    case .confirm: Phrase("the rep's own word, where objections are still possible", "异议期内：本人同意的原话")
    case .pay: Phrase("how, such as the number of the transfer", "发放方式，例如转账编号")
    }
  }

  /// What follows from it.
  var consequence: Phrase {
    switch self {
    case .publish(_, _?):
      Phrase(
        "The statement is stored as it stands and never changes; what is found later becomes a correction of the next one. Objections are possible for three working days.",
        "按现状保存该结算单，此后不再变更；之后发现的差额成为下一期的更正行。三个工作日内可提出异议。")
    case .publish:
      Phrase(
        "Everyone's statement of the period is stored as it stands and never changes; what is found later becomes a correction of the next one. Objections are possible for three working days.",
        "按现状保存本期所有人的结算单，此后不再变更；之后发现的差额成为下一期的更正行。三个工作日内可提出异议。")
    case .object(nil, _, _):
      Phrase("The whole statement is held until it is answered.", "答复之前暂缓整张结算单。")
    case .object: Phrase("The line is held until it is answered.", "答复之前暂缓该行。")
    case .answer(nil, _, _):
      Phrase("The statement goes on as it is; differences become corrections.", "结算单照常继续；差额成为更正行。")
    case .answer:
      Phrase("The line goes on as it is; differences become corrections.", "该行照常继续；差额成为更正行。")
    case .confirm: Phrase("Everything that no objection holds is confirmed.", "没有异议的部分全部确认。")
    case .pay: Phrase("Everything that is confirmed and not held is noted as paid.", "已确认且未暂缓的部分记为已发放。")
    }
  }
}
