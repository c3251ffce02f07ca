internal import Sales

/// What is said on the screen of what was done to statements.
enum StatementOrderStrings {
  static let notAllowed = Phrase(
    "access.toml allows this to managers and directors only", "按 access.toml，只有 manager 和 director 可以这样做")

  static func published(_ count: Int) -> Phrase {
    count == 1
      ? Phrase("1 statement published; it never changes", "已公布 1 份结算单；公布后不再变更")
      : Phrase("\(count) statements published; they never change", "已公布 \(count) 份结算单；公布后不再变更")
  }

  static func done(_ kind: StatementEvent.Kind) -> Phrase {
    switch kind {
    case .published: Phrase("published", "已公布")
    case .objected: Phrase("the objection is stored; the line is held until it is answered", "异议已记录；答复前暂缓该行")
    case .answered: Phrase("the answer is stored", "答复已记录")
    case .confirmed: Phrase("confirmed", "已确认")
    case .paid: Phrase("noted as paid", "已记为发放")
    }
  }
}
