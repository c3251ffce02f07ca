internal import GRDB
public import Sales

/// A message on its way to a webhook; there is one for each deal and webhook, and never a second one.
public struct OutgoingMessage: Hashable, Sendable {
  /// The deal's key.
  public var deal: String
  /// The webhook's id.
  public var webhook: String
  /// What is sent, as JSON.
  public var body: String
  /// How often sending was begun, this time included.
  public var attempt = 0

  /// A message nobody has tried to send.
  public init(deal: String, webhook: String, body: String) {
    (self.deal, self.webhook, self.body) = (deal, webhook, body)
  }
}

/// A message that has not arrived, and why.
public struct UnsentMessage: Hashable, Sendable {
  public var deal: String
  public var webhook: String
  public var outcome: DeliveryOutcome
}

/// How long the outbox waits, in seconds.
public enum OutboxPatience {
  /// After each attempt that failed; the last holds for all that follow.
  static let pauses: [Int64] = [2, 10, 60, 300, 1800, 7200]
  /// Whoever has begun to send and said nothing for so long has ended without a word. No courier takes as long.
  static let silence: Int64 = 600
  /// After so long nothing more is tried, and nothing more is said.
  static let day: Int64 = 86_400
}

extension Journal {
  /// Puts messages into the outbox at a moment (seconds since 1970, UTC); those it has had before are passed over,
  /// whatever became of them.
  public func queue(_ messages: [OutgoingMessage], at now: Int64) throws(JournalFailure) {
    do {
      try database.write { database in
        for message in messages {
          try database.execute(
            sql: "INSERT OR IGNORE INTO outbox VALUES (?, ?, ?, 'waiting', 0, ?, ?, '')",
            arguments: [message.deal, message.webhook, message.body, now, now])
        }
      }
    } catch { throw JournalFailure(error) }
  }

  /// Takes the messages to these webhooks that are due, at most so many, for this program to send: no other program gets
  /// them.
  public func claim(
    for webhooks: Set<String>, atMost most: Int = .max, at now: Int64
  ) throws(JournalFailure) -> [OutgoingMessage] {
    do {
      return try database.write { database in
        try Journal.giveUp(database, at: now)
        let sql = "SELECT deal, webhook, body, attempts FROM outbox WHERE state = 'waiting' AND due <= ? ORDER BY due"
        var claimed: [OutgoingMessage] = []
        let due = try Row.fetchAll(database, sql: sql, arguments: [now]).lazy.filter { webhooks.contains($0[1]) }
        for row in due.prefix(most) {
          var message = OutgoingMessage(deal: row[0], webhook: row[1], body: row[2])
          message.attempt = (row[3] as Int) + 1
          try database.execute(
            sql: "UPDATE outbox SET state = 'sending', attempts = ?, due = ? WHERE deal = ? AND webhook = ?",
            arguments: [message.attempt, now + OutboxPatience.silence, message.deal, message.webhook])
          claimed.append(message)
        }
        return claimed
      }
    } catch { throw JournalFailure(error) }
  }

  /// Notes what keeps a program from sending to a webhook, at messages nobody has tried to send: they stay for another
  /// program, and no attempt is counted.
  public func note(
    _ obstacle: DeliveryOutcome, for webhook: String, at now: Int64
  ) throws(JournalFailure) {
    do {
      try database.write { database in
        try Journal.giveUp(database, at: now)
        try database.execute(
          sql:
            "UPDATE outbox SET outcome = ? WHERE webhook = ? AND state = 'waiting' AND attempts = 0 AND outcome <> ?",
          arguments: [obstacle.word, webhook, obstacle.word])
      }
    } catch { throw JournalFailure(error) }
  }

  /// Says what became of a message this program had claimed; what another has settled since stays as it is.
  public func settle(
    _ message: OutgoingMessage, _ outcome: DeliveryOutcome, at now: Int64
  ) throws(JournalFailure) {
    let pause = OutboxPatience.pauses[min(max(message.attempt, 1), OutboxPatience.pauses.count) - 1]
    do {
      try database.write { database in
        try database.execute(
          sql: """
            UPDATE outbox SET state = ?, due = ?, outcome = ?
            WHERE deal = ? AND webhook = ? AND state = 'sending' AND attempts = ?
            """,
          arguments: [
            outcome.isFinal ? "over" : "waiting", now + pause, outcome.word, message.deal, message.webhook,
            message.attempt,
          ])
      }
    } catch { throw JournalFailure(error) }
  }

  /// When the outbox must be looked at again (seconds since 1970, UTC); `nil`: nothing is on its way.
  public func nextMessageDue(for webhooks: Set<String>) throws(JournalFailure) -> Int64? {
    do {
      return try database.read { database in
        let sql = "SELECT webhook, due FROM outbox WHERE state <> 'over'"
        return try Row.fetchAll(database, sql: sql).filter { webhooks.contains($0[0]) }.map { $0[1] as Int64 }.min()
      }
    } catch { throw JournalFailure(error) }
  }

  /// Messages of the last day that have not arrived and of which something is to be said.
  public func unsentMessages(at now: Int64) throws(JournalFailure) -> [UnsentMessage] {
    do {
      return try database.read { database in
        // A journal that an older program wrote last has no outbox until somebody writes to it.
        guard try database.tableExists("outbox") else { return [] }
        let sql =
          "SELECT deal, webhook, outcome FROM outbox WHERE outcome NOT IN ('', 'sent') AND queued > ? ORDER BY queued"
        return try Row.fetchAll(database, sql: sql, arguments: [now - 2 * OutboxPatience.day]).compactMap { row in
          // A newer program may know outcomes that this one does not.
          DeliveryOutcome(word: row[2] as String).map { UnsentMessage(deal: row[0], webhook: row[1], outcome: $0) }
        }
      }
    } catch { throw JournalFailure(error) }
  }

  /// Ends what nobody knows the outcome of, and what is a day old.
  private static func giveUp(_ database: Database, at now: Int64) throws {
    try database.execute(
      sql: "UPDATE outbox SET state = 'over', outcome = ? WHERE state = 'sending' AND due <= ?",
      arguments: [DeliveryOutcome.unanswered.word, now])
    try database.execute(
      sql: "UPDATE outbox SET state = 'over', outcome = ? WHERE state = 'waiting' AND queued <= ?",
      arguments: [DeliveryOutcome.expired.word, now - OutboxPatience.day])
  }
}
