internal import CursesTerminal
internal import Screen

/// What is known of this terminal, for a report when something looks wrong. (cli.md, `--diagnose`)
enum TerminalDiagnosis {
  /// Asks the terminal and prints what it said; without one, what the environment says.
  static func print() {
    let environment = ["TERM", "COLORTERM", "NO_COLOR", "LANG", "LC_ALL", "LC_CTYPE", "TERM_PROGRAM", "TMUX"]
    var rows = [("version", ProgramVersion.current)]
    rows += environment.map { ($0, Environment.value($0) ?? "(not set)") }
    rows += terminalRows()
    for (name, value) in rows {
      StandardOutput.print(Truncate.pad(name, columns: 22) + Sanitize.clean(value))
    }
  }

  private static func terminalRows() -> [(String, String)] {
    let locale = LocaleChoice.apply()
    do {
      let terminal = try Terminal(Terminal.Options(theme: .midnight, locale: locale))
      // Over the slowest line an answer takes less; a terminal that never answers costs this once.
      terminal.waitForAnswers(atMost: 500)
      terminal.close()
      return [
        ("size", "\(terminal.size.width) × \(terminal.size.height)"), ("colours", terminal.colors.rawValue),
        ("locale", locale.sentence), ("glyphs", terminal.glyphs.rawValue),
        ("mouse", terminal.mouseReports ? "reports to us" : "none"),
        ("synchronized output", terminal.synchronizesOutput ? "yes" : "no"),
      ]
    } catch {
      return [("screen", "none: \(error.reason)"), ("locale", locale.sentence)]
    }
  }
}

extension LocaleChoice {
  /// The choice in words.
  fileprivate var sentence: String {
    switch self {
    case .asSet: "UTF-8"
    case .replaced(let asked): "\(asked) is not installed or not UTF-8; C.UTF-8 is used"
    case .asciiOnly(let asked): "\(asked) is not UTF-8 and C.UTF-8 is missing; ASCII only"
    }
  }
}
