internal import Sales
internal import Screen

/// A page of help in Chinese. The library writes its frame in English and counts every sign as one column; here the frame
/// is put into Chinese, and lines are broken by the columns they take.
struct HelpPage {
  private let columns: Int

  /// A page as wide as a terminal; narrower than 60 columns descriptions would be towers of single words.
  init(columns: Int) { self.columns = max(columns, 60) }

  /// Whether what the library answers with is a page of help, not a version or a script.
  static func isPage(_ answer: String) -> Bool { answer.hasPrefix("OVERVIEW: ") }

  /// The page, from one of the library's whose descriptions are not broken into lines.
  func text(of page: String) -> String {
    page.split(separator: "\n", omittingEmptySubsequences: false).map { translated(String($0)) }.joined(separator: "\n")
  }

  private func translated(_ line: String) -> String {
    let framed = ParserStrings.lines.chinese(of: line)
    // How a command is called is to be copied and stays on its line.
    if line.hasPrefix("USAGE: ") { return framed }
    guard framed == line else { return wrapped(framed) }
    let indent = line.prefix { $0 == " " }.count
    switch indent {
    case 0: return wrapped(line)
    case "USAGE: ".count: return blanks(ParserStrings.usageColumns) + line.dropFirst(indent)
    case 2 where line.count > Self.labelColumns:
      let name = line.prefix(Self.labelColumns).reversed().drop { $0 == " " }.reversed()
      return described(ParserStrings.names.chinese(of: String(name)), line.dropFirst(Self.labelColumns))
    case Self.labelColumns: return described("", line.dropFirst(indent))
    default: return wrapped(line.dropFirst(indent), lead: blanks(indent))
    }
  }

  /// The column at which the library begins descriptions.
  private static let labelColumns = 26

  private func described(_ name: String, _ description: some StringProtocol) -> String {
    let words = ParserStrings.descriptions.chinese(of: String(description))
    return wrapped(words, lead: Truncate.pad(name, columns: Self.labelColumns))
  }

  /// Lines of the page's width, the first behind a lead, the others below where it ends.
  private func wrapped(_ text: some StringProtocol, lead: String = "") -> String {
    let indent = DisplayWidth.columns(lead)
    let lines = Wrap.lines(String(text), columns: columns - indent)
    return lead + lines.joined(separator: "\n" + blanks(indent))
  }

  private func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }
}

extension HelpPage {
  /// As wide as a person asks for with `COLUMNS`, else as the terminal, else 80 columns: as the library does.
  static var ofTerminal: HelpPage {
    HelpPage(columns: Environment.value("COLUMNS").flatMap { Int($0) } ?? StandardOutput.size?.columns ?? 80)
  }
}
