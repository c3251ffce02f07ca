internal import Sales

/// A JSON document as a value, keys in the order given; small objects stand on one line.
indirect enum JSONValue {
  case null
  case text(String)
  case number(Int)
  /// A figure in its unit, money in whole currency.
  case figure(Figure)
  case truth(Bool)
  case array([JSONValue])
  case object([(key: String, value: JSONValue)])

  /// A text that may be missing.
  static func optional(_ text: String?) -> JSONValue { text.map { .text($0) } ?? .null }

  /// So many millionths of a metric's unit.
  static func millionths(_ millionths: Int64?) -> JSONValue {
    millionths.flatMap { Figure($0, over: 1_000_000, unit: .count, cases: 0) }.map { .figure($0) } ?? .null
  }

  /// The document's text; what lies directly in the whole or in a list of the whole has a line of its own.
  func text(depth: Int) -> String {
    switch self {
    case .null: "null"
    case .text(let text): JSONText.string(text)
    case .number(let number): String(number)
    case .figure(let figure): MachineNumber.text(figure)
    case .truth(let truth): truth ? "true" : "false"
    case .array(let values): lines(values.map { $0.text(depth: depth + 1) }, in: ("[", "]"), depth)
    case .object(let members):
      lines(members.map { "\(JSONText.string($0.key)): \($0.value.text(depth: depth + 1))" }, in: ("{", "}"), depth)
    }
  }

  private func lines(_ parts: [String], in brackets: (String, String), _ depth: Int) -> String {
    guard depth < 2, !parts.isEmpty else { return brackets.0 + parts.joined(separator: ", ") + brackets.1 }
    let indent = String(repeating: "  ", count: depth + 1)
    let end = "\n" + String(repeating: "  ", count: depth) + brackets.1
    return brackets.0 + "\n" + parts.map { indent + $0 }.joined(separator: ",\n") + end
  }
}

extension Problem.Kind {
  /// Its name in JSON, `unreadable_number`: the name in the code, in snake case.
  var name: String {
    var name = ""
    for character in String(describing: self).prefix(while: { $0 != "(" }) {
      name += character.isUppercase ? "_" + character.lowercased() : String(character)
    }
    return name
  }
}
