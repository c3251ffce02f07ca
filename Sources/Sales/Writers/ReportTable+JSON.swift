extension ReportTable {
  /// The report as one JSON object, keys in the order of the contract, a line for each row. (cli.md, show)
  public func json() -> String {
    let members = [
      ("view", JSONText.string(view)), ("period", JSONText.string(question.period.id)),
      ("from", JSONText.string(question.period.start.iso)), ("to", JSONText.string(question.period.end.iso)),
      ("as_of", JSONText.string(question.asOf.iso)), ("scope", scopeText), ("currency", JSONText.string(currency)),
      ("rows", JSONText.lines(rows.map(rowText))), ("totals", totalsText),
      ("notes", JSONText.lines(notes.map(JSONText.string))),
    ]
    let lines = members.map { "  \(JSONText.string($0.0)): \($0.1)" }
    return "{\n" + lines.joined(separator: ",\n") + "\n}\n"
  }

  private func rowText(_ row: [ReportValue]) -> String {
    JSONText.object(zip(columns, row).map { ($0.0.key, $0.1.json) })
  }

  private var totalsText: String { JSONText.object(totals.map { ($0.key, $0.value.json) }) }

  private var scopeText: String {
    let named = Dimension.allCases.compactMap { dimension in
      question.scope.filters[dimension].map { (dimension.rawValue, $0) }
    }
    return JSONText.object(named.map { ($0.0, JSONText.either($0.1)) })
  }
}

extension ReportValue {
  /// The value as JSON: money in whole units with at most 2 decimals, ratios as fractions, days as ISO texts.
  var json: String {
    switch self {
    case .missing: "null"
    case .text(let text), .word(let text): JSONText.string(text)
    case .figure(let figure): MachineNumber.text(figure)
    case .count(let number): String(number)
    case .day(let day): JSONText.string(day.iso)
    case .period(let period): JSONText.string(period.id)
    case .flag(let flag): flag ? "true" : "false"
    case .list(let texts): "[" + texts.map(JSONText.string).joined(separator: ", ") + "]"
    }
  }
}

/// The pieces a JSON text is made of.
public enum JSONText {
  /// A quoted string; whatever a terminal could obey is escaped, so that printing it is safe.
  public static func string(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case _ where VisibleText.isUnprintable(scalar): quoted += escaped(scalar)
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// An object on one line, in the order given.
  public static func object(_ members: [(key: String, value: String)]) -> String {
    "{" + members.map { "\(string($0.key)): \($0.value)" }.joined(separator: ", ") + "}"
  }

  /// An array with a line for each element.
  static func lines(_ elements: [String]) -> String {
    elements.isEmpty ? "[]" : "[\n" + elements.map { "    " + $0 }.joined(separator: ",\n") + "\n  ]"
  }

  /// One value as itself, several as an array in the order of their text.
  static func either(_ values: Set<String?>) -> String {
    let texts = values.map { $0.map(string) ?? "null" }.sorted()
    return texts.count == 1 ? texts[0] : "[" + texts.joined(separator: ", ") + "]"
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
