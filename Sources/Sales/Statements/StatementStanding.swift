/// How a published statement stands: what is held by an objection, what is confirmed, what is paid. (numbers.md,
/// Statement)
///
///     published ──► objected (its line is held) ──► answered ──► confirmed ──► paid
///         └───────────── every other line ────────────────────────┘
public struct StatementStanding: Hashable, Sendable {
  public let statement: PublishedStatement
  /// What was done to it, in order, each with its lines.
  public private(set) var deeds: [StatementDeed] = []
  /// Objections that nobody has answered, by line; `nil`: to the whole statement.
  public private(set) var objections: [String?: StatementEvent] = [:]
  /// Ids of lines that are confirmed, and not held.
  public private(set) var confirmed: Set<String> = []
  /// Ids of lines that are paid.
  public private(set) var paid: Set<String> = []
  /// Whether anything was confirmed and paid at all: a statement without lines is neither by itself.
  private var (hasConfirmation, hasPayment) = (false, false)

  /// What the events of a statement, in order, have made of it.
  init(_ statement: PublishedStatement, _ events: [StatementEvent]) {
    self.statement = statement
    for event in events { deeds.append(StatementDeed(event, take(event), of: statement)) }
  }

  /// Takes in an event; gives the lines it is about.
  private mutating func take(_ event: StatementEvent) -> [IncentiveLine] {
    switch event.kind {
    case .published: return statement.lines
    case .objected:
      objections[event.line] = event
      confirmed = confirmed.filter { paid.contains($0) || !isHeld($0) }
      return unpaid(event.line)
    case .answered:
      objections[event.line] = nil
      return unpaid(event.line)
    case .confirmed:
      let lines = openLines
      confirmed.formUnion(lines.map(\.id))
      hasConfirmation = true
      return lines
    case .paid:
      let lines = payableLines
      paid.formUnion(lines.map(\.id))
      hasPayment = true
      return lines
    }
  }

  /// A line, or all of them, as far as they are not paid.
  private func unpaid(_ line: String?) -> [IncentiveLine] {
    statement.lines.filter { !paid.contains($0.id) && (line == nil || $0.id == line) }
  }

  /// What was done, without its lines.
  public var events: [StatementEvent] { deeds.map(\.event) }

  /// Whether an objection to a line, or to the whole, waits for its answer.
  public func isHeld(_ line: String) -> Bool {
    !paid.contains(line) && (objections[.some(line)] != nil || objections[.none] != nil)
  }

  /// Where it stands as a whole: the most urgent comes first.
  public var status: StatementStatus {
    if !objections.isEmpty { return .objected }
    if hasPayment, statement.lines.allSatisfy({ paid.contains($0.id) }) { return .paid }
    return hasConfirmation && statement.lines.allSatisfy { confirmed.contains($0.id) } ? .confirmed : .published
  }

  /// Where one of its lines stands.
  public func status(of line: String) -> StatementStatus {
    if paid.contains(line) { return .paid }
    if isHeld(line) { return .objected }
    return confirmed.contains(line) ? .confirmed : .published
  }

  /// Lines that can be confirmed: neither held nor confirmed.
  public var openLines: [IncentiveLine] {
    statement.lines.filter { !isHeld($0.id) && !confirmed.contains($0.id) }
  }

  /// Lines that can be paid: confirmed, not held, not paid yet.
  public var payableLines: [IncentiveLine] {
    statement.lines.filter { confirmed.contains($0.id) && !paid.contains($0.id) && !isHeld($0.id) }
  }

  /// What is confirmed, paid or not; what was paid; what is held.
  public var confirmedAmount: Money { sum { confirmed.contains($0.id) } }
  public var paidAmount: Money { sum { paid.contains($0.id) } }
  public var heldAmount: Money { sum { isHeld($0.id) } }

  private func sum(_ isMeant: (IncentiveLine) -> Bool) -> Money {
    statement.lines.filter(isMeant).reduce(.zero) { $0 + $1.amount }
  }

  /// Whether a statement without lines can still be confirmed or paid.
  var isEmptyAndUnconfirmed: Bool { statement.lines.isEmpty && !hasConfirmation }
  var isEmptyAndUnpaid: Bool { statement.lines.isEmpty && hasConfirmation && !hasPayment }
}
