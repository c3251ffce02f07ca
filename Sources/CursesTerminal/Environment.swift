internal import Glibc

/// The environment's words that say how the terminal is to be used.
enum Environment {
  /// The value; none when it is missing or empty.
  static func value(_ name: String) -> String? {
    guard let text = getenv(name) else { return nil }
    let value = String(cString: text)
    return value.isEmpty ? nil : value
  }
}
