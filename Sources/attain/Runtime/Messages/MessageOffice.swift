internal import Dashboard
internal import Sales
internal import Storage

/// What a messenger knows: the webhooks in force, what it has put into the outbox, which couriers are under way, and
/// when to look again.
struct MessageOffice: Sendable {
  private let directory: String
  private var shelf: JournalShelf
  private var webhooks: [Webhook] = []
  /// Deals that this program has put into the outbox, so that it is not written at every change of a file.
  private var queued: Set<String> = []
  /// How many couriers are under way to each webhook, by its id: the slowness of one service holds up no other.
  private var underway: [String: Int] = [:]
  private var due: Int64?
  private var unsent: [UnsentMessage] = []

  /// How many couriers are under way to one webhook at most; the next messages wait for their return.
  private static let mostCouriers = 4
  /// How long messages that this program cannot send wait before it looks whether it can by now, in seconds.
  private static let pause: Int64 = 60

  /// The office of a data directory.
  init(directory: String) {
    self.directory = directory
    shelf = JournalShelf(JournalPlace(directory: directory))
  }

  /// Whether nothing is on its way.
  var isAtRest: Bool { underway.isEmpty }

  /// How long nothing needs to be done; `nil`: for ever.
  func rest(at now: Int64) -> Duration? { due.map { .seconds(max(1, $0 - now)) } }

  /// Takes over the webhooks of some facts, and puts the day's big deals into the outbox.
  mutating func look(at store: FactStore, _ now: Moment) {
    webhooks = store.settings.webhooks
    guard !webhooks.isEmpty else { return due = nil }
    let deals = store.bigDeals(signedOn: now.day)
    let messages = deals.flatMap { deal in webhooks.map { message(on: deal, to: $0, store.settings) } }
      .filter { !queued.contains($0.key) }
    guard !messages.isEmpty else { return }
    do {
      try shelf.forWriting().queue(messages, at: Clock.utcSeconds())
      queued.formUnion(messages.map(\.key))
    } catch {
      // Nothing can be remembered, so nothing may be sent; the journal's own problem is said elsewhere.
    }
  }

  private func message(on deal: BigDeal, to webhook: Webhook, _ settings: Settings) -> OutgoingMessage {
    let language = webhook.language ?? settings.language ?? Language(locale: Environment.value)
    let announcement = Announcement(deal, company: settings.company, currency: settings.currency, in: language)
    return OutgoingMessage(deal: deal.deal, webhook: webhook.id, body: announcement.json)
  }

  /// What is to be sent now: it is claimed, and no other program sends it. What this program could not address or sign it
  /// leaves to others.
  mutating func errands() -> [Errand] {
    guard !webhooks.isEmpty else { return [] }
    do {
      let journal = try shelf.forWriting()
      var errands: [Errand] = []
      for webhook in webhooks where hasCourier(for: webhook) {
        if let obstacle = webhook.obstacle(in: directory) {
          try journal.note(obstacle, for: webhook.id, at: Clock.utcSeconds())
        } else {
          let free = Self.mostCouriers - underway[webhook.id, default: 0]
          let messages = try journal.claim(for: [webhook.id], atMost: free, at: Clock.utcSeconds())
          underway[webhook.id, default: 0] += messages.count
          errands += messages.map { Errand($0, to: webhook, directory: directory) }
        }
      }
      try plan(journal)
      return errands
    } catch {
      due = nil
      return []
    }
  }

  private func hasCourier(for webhook: Webhook) -> Bool { underway[webhook.id, default: 0] < Self.mostCouriers }

  /// Takes down what became of a message; its courier is back.
  mutating func settle(_ message: OutgoingMessage, _ outcome: DeliveryOutcome) {
    let others = underway[message.webhook, default: 0] - 1
    underway[message.webhook] = others > 0 ? others : nil
    // What cannot be written now counts as unanswered in the end; the journal's own problem is said elsewhere.
    try? shelf.forWriting().settle(message, outcome, at: Clock.utcSeconds())
  }

  /// True where there is something new to say about messages that have not arrived.
  mutating func hasNews() -> Bool {
    guard !webhooks.isEmpty, let latest = try? shelf.forWriting().unsentMessages(at: Clock.utcSeconds()) else {
      return false
    }
    defer { unsent = latest }
    return unsent != latest
  }

  /// Notes when to look again; the return of a courier is told.
  private mutating func plan(_ journal: Journal) throws(JournalFailure) {
    let (now, free) = (Clock.utcSeconds(), webhooks.filter(hasCourier))
    let unable = Set(free.filter { $0.obstacle(in: directory) != nil }.map(\.id))
    let next = try journal.nextMessageDue(for: Set(free.map(\.id)).subtracting(unable))
    let later = try journal.nextMessageDue(for: unable).map { max($0, now + Self.pause) }
    due = [next, later].compactMap { $0 }.min()
  }
}

/// A message that is on its way to its webhook.
struct Errand: Sendable {
  let message: OutgoingMessage
  private let parcel: Parcel

  /// A message that was claimed.
  init(_ message: OutgoingMessage, to webhook: Webhook, directory: String) {
    (self.message, parcel) = (message, Parcel(message, webhook: webhook, directory: directory))
  }

  /// Sends it, and gives what became of it; takes as long as the service.
  func run() -> DeliveryOutcome { CourierRun.send(parcel) }
}

extension OutgoingMessage {
  /// Tells it from other messages.
  fileprivate var key: String { "\(webhook)\n\(deal)" }
}
