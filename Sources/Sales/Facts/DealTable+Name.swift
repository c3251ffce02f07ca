extension DealTable {
  /// The title of a deal, untrusted text; `nil` where the files give it none.
  func name(_ row: Int) -> String? {
    let text = title.count > row ? title.text(row) : ""
    return text.isEmpty ? nil : text
  }
}
