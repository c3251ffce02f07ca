internal import GRDB
internal import Sales

/// A digest over the events of one statement in their order: each is taken in with the digest of all before it, the
/// first with the statement's own.
struct EventChain {
  /// The digest of what was taken in, as 64 hexadecimal digits.
  private(set) var digest: String

  /// What an event consists of, in the order in which it is taken in.
  static let columns = "kind, line, text, author, at"

  /// The chain of a statement nothing was done to.
  init(ofStatement digest: String) { self.digest = digest }

  /// A chain that was stored.
  init(stored digest: String) { self.digest = digest }

  /// Takes in an event by its row of `columns`.
  mutating func append(_ row: Row) {
    take(kind: row[0], line: row[1], text: row[2], author: row[3], at: row[4])
  }

  /// Takes in an event.
  mutating func append(_ event: StatementEvent) {
    take(kind: event.kind.rawValue, line: event.line, text: event.text, author: event.author, at: event.at)
  }

  /// Lengths stand before the texts, so that nothing can move from one into the next.
  private mutating func take(kind: String, line: String?, text: String, author: String, at: Int64) {
    let parts = [kind, line ?? "", text, author].map { "\($0.utf8.count):\($0)" }.joined(separator: "\n")
    digest = SHA256.hexDigest("\(digest)\n\(line == nil ? 0 : 1)\n\(at)\n\(parts)")
  }
}
