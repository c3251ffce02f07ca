internal import Glibc
internal import Sales

/// Finds addresses and secrets where the settings say they are.
enum Secret {
  /// Why there is none.
  struct Missing: Error {
    let outcome: DeliveryOutcome
  }

  /// More than this is no secret.
  private static let mostBytes = 4096

  /// The address of a delivery.
  static func address(of delivery: Delivery) throws(Missing) -> String {
    if let name = delivery.urlEnvironment { return try variable(name) }
    guard let url = delivery.url else { throw Missing(outcome: .unusableAddress) }
    return url
  }

  /// The secret of a delivery; `nil` where it is not to be signed.
  static func key(of delivery: Delivery) throws(Missing) -> String? {
    if let name = delivery.secretEnvironment { return try variable(name) }
    return if let path = delivery.secretFile { try file(path) } else { nil }
  }

  private static func variable(_ name: String) throws(Missing) -> String {
    guard let value = getenv(name) else { throw Missing(outcome: .missingVariable(name)) }
    let text = trimmed(String(cString: value))
    guard !text.isEmpty else { throw Missing(outcome: .missingVariable(name)) }
    return text
  }

  /// A plain file of our own that nobody else may read: looked at after it was opened, so that no other file can have
  /// taken its name.
  private static func file(_ path: String) throws(Missing) -> String {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { throw Missing(outcome: .unreadableSecret) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw Missing(outcome: .unreadableSecret)
    }
    guard status.st_mode & 0o077 == 0, status.st_uid == geteuid() else { throw Missing(outcome: .openSecret) }
    var bytes = [UInt8](repeating: 0, count: mostBytes)
    let count = read(descriptor, &bytes, bytes.count)
    let text = trimmed(String(decoding: bytes.prefix(max(0, count)), as: UTF8.self))
    guard !text.isEmpty else { throw Missing(outcome: .unreadableSecret) }
    return text
  }

  /// Without the line break that editors leave, and blanks around.
  private static func trimmed(_ text: String) -> String {
    let isBlank: (Character) -> Bool = { $0.isWhitespace || $0.isNewline }
    guard let last = text.lastIndex(where: { !isBlank($0) }) else { return "" }
    return String(text[...last].drop(while: isBlank))
  }
}
