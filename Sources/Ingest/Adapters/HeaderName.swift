/// A header without what people and systems put around a column's name. (data-directory.md, Files)
struct HeaderName: Hashable {
  /// What two spellings of one column have in common.
  let plain: String
  /// What every number of the column is multiplied with: 10,000 under `金额（万元）`.
  let factor: Int64

  init(_ header: String) {
    var text = HeaderMarks.withoutObject(header)
    var factor: Int64 = 1
    while let (rest, group) = Self.withoutLastGroup(text) {
      if let unit = HeaderMarks.factors[group] {
        factor = unit
      } else if !HeaderMarks.ignored.contains(group) {
        break
      }
      text = rest
    }
    (plain, self.factor) = (Self.plain(text), factor)
  }

  /// A text without case, blanks, `_`, `-`, marks that systems put around headers, and full-width forms.
  static func plain(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let folded = FoldedCharacters.folded(scalar)
      if HeaderMarks.isDropped(folded) { continue }
      result.append(folded.lowered)
    }
    return String(result).lowercased()
  }

  /// `金额（万元）` → `金额` and `万元`.
  private static func withoutLastGroup(_ text: String) -> (rest: String, group: String)? {
    var scalars = Array(text.unicodeScalars.map(FoldedCharacters.folded))
    while let last = scalars.last, last == " " || last == "*" || last == "\u{200D}" { scalars.removeLast() }
    guard scalars.last == ")", let open = scalars.lastIndex(of: "("), open > 0 else { return nil }
    var group = String.UnicodeScalarView()
    group.append(contentsOf: scalars[(open + 1)..<(scalars.count - 1)])
    var rest = String.UnicodeScalarView()
    rest.append(contentsOf: scalars[..<open])
    return (String(rest), plain(String(group)))
  }
}
