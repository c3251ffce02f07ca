internal import Glibc
internal import Sales

extension Webhook {
  /// What keeps this program from sending to it, as far as that can be seen without reading a secret; `nil`: nothing.
  func obstacle(in directory: String) -> DeliveryOutcome? {
    guard CourierRun.isInstalled else { return .noCourier }
    if case .environment(let name) = address, !Webhook.isSet(name) { return .missingVariable(name) }
    switch secret {
    case .environment(let name): return Webhook.isSet(name) ? nil : .missingVariable(name)
    case .file(let path): return Webhook.obstacle(at: path.hasPrefix("/") ? path : "\(directory)/\(path)")
    case nil: return nil
    }
  }

  private static func isSet(_ name: String) -> Bool {
    Environment.value(name)?.contains { !$0.isWhitespace } ?? false
  }

  /// The same rules by which the courier reads it.
  private static func obstacle(at path: String) -> DeliveryOutcome? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size > 0 else {
      return .unreadableSecret
    }
    guard status.st_mode & 0o077 == 0, status.st_uid == geteuid() else { return .openSecret }
    return access(path, R_OK) == 0 ? nil : .unreadableSecret
  }
}
