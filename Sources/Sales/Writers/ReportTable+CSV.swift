extension ReportTable {
  /// The rows as CSV (RFC 4180, but with the plain line feeds that shells count on) with the JSON keys as headers and
  /// JSON's numbers; a missing value is an empty field.
  ///
  /// Values are kept as they are, so that what is written can be read back; only controls become visible signs.
  public func csv() -> String {
    let header = columns.map { CSVText.field($0.key) }
    let records = [header] + rows.map { $0.map { CSVText.field($0.csv) } }
    return records.map { $0.joined(separator: ",") + "\n" }.joined()
  }
}

extension ReportValue {
  var csv: String {
    switch self {
    case .missing: ""
    case .text(let text), .word(let text): text
    case .day(let day): day.iso
    case .period(let period): period.id
    case .list(let texts): texts.joined(separator: "; ")
    case .figure, .count, .flag: json
    }
  }
}

/// How one field of a CSV file is written.
enum CSVText {
  /// The text, quoted where it holds what separates fields or records, or begins or ends with a blank.
  static func field(_ text: String) -> String {
    let visible = VisibleText.block(text)
    guard needsQuotes(visible) else { return visible }
    var quoted = "\""
    for scalar in visible.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }

  /// Scalars, not characters: Swift takes CR LF for one character.
  private static func needsQuotes(_ text: String) -> Bool {
    text.unicodeScalars.contains { ",\"\r\n".unicodeScalars.contains($0) }
      || text.unicodeScalars.first == " " || text.unicodeScalars.last == " "
  }
}
