internal import Dashboard
internal import Sales
internal import Storage

/// What a messenger knows: the webhooks in force, what it has put into the outbox, and when to look again.
struct MessageOffice: Sendable {
  private let directory: String
  private var shelf: JournalShelf
  private var webhooks: [Webhook] = []
  /// Deals that this program has put into the outbox, so that it is not written at every change of a file.
  private var queued: Set<String> = []
  private var due: Int64?
  private var unsent: [UnsentMessage] = []

  /// The office of a data directory.
  init(directory: String) {
    self.directory = directory
    shelf = JournalShelf(JournalPlace(directory: directory))
  }

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

  /// Sends what is due, and waits for the outcomes; true where there is something new to say.
  mutating func send() -> Bool {
    guard !webhooks.isEmpty else { return false }
    let byID = Dictionary(webhooks.map { ($0.id, $0) }) { first, _ in first }
    do {
      let journal = try shelf.forWriting()
      let claimed = try journal.claim(for: Set(byID.keys), at: Clock.utcSeconds())
      let parcels = claimed.map { Parcel($0, webhook: byID[$0.webhook], directory: directory) }
      for (message, outcome) in zip(claimed, CourierRun.send(parcels)) {
        try journal.settle(message, outcome, at: Clock.utcSeconds())
      }
      due = try journal.nextMessageDue(for: Set(byID.keys))
      let before = unsent
      unsent = try journal.unsentMessages(at: Clock.utcSeconds())
      return unsent != before
    } catch {
      due = nil
      return false
    }
  }
}

extension OutgoingMessage {
  /// Tells it from other messages.
  fileprivate var key: String { "\(webhook)\n\(deal)" }
}
