/// Spellings of the levels of targets.csv.
enum TargetLevelAliases {
  /// What a spelling means.
  static func level(of text: String) -> TargetLevel? {
    switch text.matchingForm {
    case "base", "minimum", "floor", "基础", "保底", "底线", "基本": .base
    case "target", "goal", "目标", "标准", "达成": .target
    case "stretch", "challenge", "冲刺", "挑战": .stretch
    default: nil
    }
  }
}
