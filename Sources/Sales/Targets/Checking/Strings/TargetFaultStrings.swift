extension TargetFault {
  /// What is wrong and what to do; amounts as programs write them.
  public var phrase: Phrase { phrase { MachineNumber.text($0) } }

  /// What is wrong and what to do.
  public func phrase(_ figures: FigureText) -> Phrase { phrase { figures.text($0) } }

  private func phrase(_ amount: (Figure) -> String) -> Phrase {
    switch self {
    case .noOwner:
      Phrase(
        "nobody owns it: the rep is not there in this period, or the region or team has nobody",
        "没有负责人：该期间内此人不在岗，或该区域、团队没有人")
    case .unknownMetric(let text):
      Phrase("\(Self.quoted(text)) is no metric; 'attain show metrics' lists them", "\(Self.quoted(text))不是已知指标")
    case .notPositive: Phrase("it is not above 0", "目标必须大于 0")
    case .unreadableNumber(let text):
      text.isEmpty
        ? Phrase("it has no number", "缺少目标值") : Phrase("\(Self.quoted(text)) is no number", "\(Self.quoted(text))不是数字")
    case .unreadablePeriod(let text):
      text.isEmpty
        ? Phrase("it has no period", "缺少期间") : Phrase("\(Self.quoted(text)) is no period", "\(Self.quoted(text))不是期间")
    case .outOfReach:
      Phrase(
        "it asks for more than 1.2 times the best growth there ever was", "要求的增长超过历史最高增长的 1.2 倍")
    case .differsFromParts(let sum):
      Phrase(
        "its parts add up to \(amount(sum)); correct the one or the others", "下级合计为 \(amount(sum))；请改正其中之一")
    }
  }

  private static func quoted(_ text: String) -> String { "“\(VisibleText.line(text))”" }
}
