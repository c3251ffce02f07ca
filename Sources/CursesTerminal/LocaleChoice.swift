internal import CNcurses
internal import Glibc

/// Which characters the terminal can be sent, after the locale was set.
public enum LocaleChoice: Hashable, Sendable {
  /// The locale of the environment, which is UTF-8.
  case asSet
  /// The environment's locale is not installed or not UTF-8; C.UTF-8 is used instead.
  case replaced(asked: String)
  /// No UTF-8 locale could be had: ASCII only, and names in other scripts show as blanks.
  case asciiOnly(asked: String)

  /// Whether more than ASCII can be shown.
  public var isUTF8: Bool {
    if case .asciiOnly = self { return false }
    return true
  }

  private static let substitute = "C.UTF-8"

  /// Sets the character locale of this process; once, before any other thread runs.
  ///
  /// Only the characters: with `LC_NUMERIC` set, the C library would read decimal commas.
  public static func apply() -> LocaleChoice {
    choose(asked: asked()) { name in
      guard setlocale(LC_CTYPE, name) != nil, let codeset = curses_codeset() else { return nil }
      return String(cString: codeset)
    }
  }

  /// The choice, given what setting a locale by name answers: its character set, or none when it is not installed.
  static func choose(asked: String, set: (String) -> String?) -> LocaleChoice {
    if set("") == "UTF-8" { return .asSet }
    return set(substitute) == "UTF-8" ? .replaced(asked: asked) : .asciiOnly(asked: asked)
  }

  private static func asked() -> String {
    for name in ["LC_ALL", "LC_CTYPE", "LANG"] {
      if let value = Environment.value(name) { return value }
    }
    return "C"
  }
}
