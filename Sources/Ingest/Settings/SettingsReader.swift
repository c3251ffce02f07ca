public import Sales

/// Reads attain.toml. (data-directory.md, Settings)
public enum SettingsReader {
  /// What a text of settings says.
  public struct Result: Sendable {
    /// About the company; a value that could not be read has its default.
    public var settings = Settings()
    /// The other keys, for the screen.
    public var screenSettings: [String: SettingsValue] = [:]
    /// What is wrong, each with its line, its key and what was expected.
    public var problems: [Problem] = []
    /// Whether the text is TOML at all; if not, everything above has its default.
    public var isReadable = true
  }

  /// Reads a text; `file` is only named in the problems.
  public static func read(_ text: String, file: String = "attain.toml") -> Result { Result() }
}
