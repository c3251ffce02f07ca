public import Sales

extension TOMLFault {
  /// From the words of the library that reads TOML, `Error while parsing table header: expected ']', saw '\n'`, which are
  /// in English alone and speak to its authors.
  public init(words: String) {
    let (part, detail) = TOMLFault.parts(of: words)
    if let name = TOMLFault.name(in: detail) {
      self = .twice(name)
      return
    }
    self =
      switch part {
      case "string", "literal string", "unicode scalar sequence": .text
      case "table header": .header
      case "key", "key-value pair", "root table": .pair
      case "date", "time", "date-time", "date-time offset": .date
      case let number where number.contains("floating-point") || number.contains("integer"): .number
      case "array": .list
      case "inline table": .inlineTable
      case "value", "boolean": .value
      case "comment": .comment
      default: .other
      }
  }

  /// Which part was being read, and what was wrong.
  private static func parts(of words: String) -> (part: String, detail: Substring) {
    let lead = "Error while parsing "
    guard words.hasPrefix(lead) else { return ("", words[...]) }
    let rest = words.dropFirst(lead.count)
    guard let colon = rest.firstIndex(of: ":") else { return (String(rest), "") }
    return (String(rest[..<colon]), rest[rest.index(after: colon)...])
  }

  /// `cannot redefine existing string 'company'`: the name.
  private static func name(in detail: Substring) -> String? {
    guard detail.contains("cannot redefine existing"), let first = detail.firstIndex(of: "'"),
      let last = detail.lastIndex(of: "'"), first < last
    else { return nil }
    return String(detail[detail.index(after: first)..<last])
  }
}
