extension EntryKind {
  /// What people read.
  public var phrase: Phrase {
    switch self {
    case .note: Phrase("Note", "备注")
    case .why: Phrase("Why", "原因")
    case .coach: Phrase("Coaching", "辅导")
    case .feedback: Phrase("Feedback", "反馈")
    case .task: Phrase("Task", "任务")
    case .promise: Phrase("Promise", "承诺")
    case .measure: Phrase("Measure", "措施")
    case .standup: Phrase("Stand-up", "站会")
    }
  }
}
