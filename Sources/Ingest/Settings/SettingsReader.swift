public import Sales
internal import TOMLKit

/// Reads attain.toml. (data-directory.md, Settings)
public enum SettingsReader {
  /// What a text of settings says.
  public struct Result: Sendable {
    /// About the company; a value that could not be read has its default.
    public var settings = Settings()
    /// The other keys, for the screen.
    public var screenSettings: [String: SettingsValue] = [:]
    /// On which line each key stands.
    var lines = KeyLines("")
    /// What is wrong, each with its line, its key and what was expected.
    public var problems: [Problem] = []

    /// Whether the text can be taken as it is.
    public var isGood: Bool { problems.allSatisfy { $0.severity == .warning } }
  }

  /// The keys that are about the screen: they are passed on as they are.
  static let screenKeys = [
    "theme", "language", "trend_colors", "ambiguous_width", "wall", "keys", "screen", "plain", "standup",
  ]

  /// Reads a text; `file` is only named in the problems.
  public static func read(_ text: String, file: String = "attain.toml") -> Result {
    var result = Result()
    do {
      let values = SettingsValue.values(of: try TOMLTable(string: text))
      result.lines = KeyLines(text)
      read(values, into: &result, file: file)
    } catch let error as TOMLParseError {
      let place = Place(file: file, line: error.source.begin.line)
      result.problems = [Problem(.settingsSyntax(TOMLFault(words: error.description)), at: place)]
    } catch {
      result.problems = [Problem(.settingsSyntax(.other), at: Place(file: file))]
    }
    return result
  }

  private static func read(_ values: [String: SettingsValue], into result: inout Result, file: String) {
    var root = SettingsSection(path: "", values: values)
    for key in screenKeys { result.screenSettings[key] = root.value(key) }
    result.settings.readCompany(&root)
    result.settings.readRules(&root)
    result.settings.readStages(&root)
    result.settings.readSources(&root)
    result.settings.readMetrics(&root)
    result.settings.readWebhooks(&root)
    result.problems = (root.wrong + root.unknown).map { Problem($0, lines: result.lines, file: file) }
  }
}

extension Problem {
  /// A complaint about a key with the line it stands on.
  init(_ complaint: SettingsSection.Complaint, lines: KeyLines, file: String) {
    let place = Place(file: file, line: lines[complaint.path], column: complaint.path.withoutIndices)
    self.init(complaint.kind, at: place, found: complaint.found)
  }
}

extension String {
  /// `stage#1.kind` as a person writes it: `stage.kind`.
  fileprivate var withoutIndices: String {
    split(separator: ".").map { $0.prefix { $0 != "#" } }.joined(separator: ".")
  }
}
