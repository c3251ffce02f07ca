internal import Sales
internal import Storage

/// A message as the courier takes it: one line of JSON.
struct Parcel: Sendable {
  private let message: OutgoingMessage
  private let webhook: Webhook?
  private let directory: String

  /// A message to a webhook; file names of the settings are below the data directory.
  init(_ message: OutgoingMessage, webhook: Webhook?, directory: String) {
    (self.message, self.webhook, self.directory) = (message, webhook, directory)
  }

  /// The line, under a number by which its outcome is told.
  func line(number: Int) -> String {
    var members: [(key: String, value: JSONValue)] = [
      ("id", .number(number)), ("kind", .text(webhook?.kind.rawValue ?? "")), ("message", .text(message.body)),
    ]
    switch webhook?.address {
    case .url(let url): members.append(("url", .text(url)))
    case .environment(let name): members.append(("url_env", .text(name)))
    case nil: break
    }
    switch webhook?.secret {
    case .environment(let name): members.append(("secret_env", .text(name)))
    case .file(let path): members.append(("secret_file", .text(path.hasPrefix("/") ? path : "\(directory)/\(path)")))
    case nil: break
    }
    return JSONValue.object(members).text(depth: 2) + "\n"
  }
}
