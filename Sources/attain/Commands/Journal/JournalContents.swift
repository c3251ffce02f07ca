internal import Dashboard
internal import Sales
internal import Storage

/// What an export holds, read line by line.
struct JournalContents {
  private var entries: [Entry] = []
  private var statements = ExportedStatements()
  private var forecasts: [FrozenForecast] = []
  private var targetChanges: [TargetChange] = []
  private var currency = ""
  private var names = Names()
  private var deals = SeenDealTable()
  private var isThere: [Bool] = []
  private var versions: [RecordedVersion] = []

  /// Takes in a line; false where it is none of an export.
  mutating func take(_ line: JSONObject) -> Bool {
    switch line.text("type") {
    case "entry": add(Entry(line), to: \.entries)
    case "statement": statements.takeStatement(line)
    case "statement_event": statements.takeEvent(line)
    case "forecast": add(FrozenForecast(line), to: \.forecasts)
    case "target_change": add(TargetChange(line), to: \.targetChanges)
    case "deal": takeDeal(line)
    case "version": takeVersion(line)
    case "pipeline": takeCurrency(line.text("currency"))
    default: false
    }
  }

  /// Whether what was read is all there: a statement without the event that published it is not.
  var isWhole: Bool { statements.isWhole }

  /// How much was taken over.
  struct Taken {
    var (entries, statements, versions, targetChanges) = (0, 0, 0, 0)
  }

  /// Stores what the journal does not have; tells how much that was.
  func store(in journal: Journal) throws(JournalFailure) -> Taken {
    var taken = Taken()
    for entry in entries where try journal.add(entry) { taken.entries += 1 }
    for change in targetChanges where try journal.add(change) { taken.targetChanges += 1 }
    taken.statements = try journal.restore(statements.book)
    try journal.freeze(forecasts)
    let seen = SeenDeals(names: names, currency: currency, deals: deals, isThere: isThere)
    if !versions.isEmpty, try journal.restore(versions, deals: seen) { taken.versions = versions.count }
    return taken
  }

  private mutating func add<Item>(_ item: Item?, to list: WritableKeyPath<JournalContents, [Item]>) -> Bool {
    guard let item else { return false }
    self[keyPath: list].append(item)
    return true
  }

  private mutating func takeCurrency(_ text: String?) -> Bool {
    currency = text ?? ""
    return text != nil
  }

  private mutating func takeDeal(_ line: JSONObject) -> Bool {
    guard let key = line.text("deal"), let there = line.truth("there") else { return false }
    deals.append(
      SeenDeal(
        key: key, title: line.text("title") ?? "", stage: code(line.text("stage")), owner: code(line.text("owner")),
        amount: line.number("amount") ?? Missing.amount,
        expectedClose: day(line.text("expected_close")), created: day(line.text("created"))))
    isThere.append(there)
    return true
  }

  private func day(_ text: String?) -> Int32 { text.flatMap(Day.init(iso:))?.number ?? Day.missingNumber }

  private mutating func code(_ name: String?) -> Int32 { name.map { names.add($0) } ?? Missing.code }

  private mutating func takeVersion(_ line: JSONObject) -> Bool {
    guard let seen = line.text("seen").flatMap(Moment.init(iso:)), let lines = line.objects("changes") else {
      return false
    }
    let changes = lines.compactMap { change($0) }
    guard changes.count == lines.count else { return false }
    versions.append(RecordedVersion(id: Int64(versions.count + 1), seen: seen.seconds, changes: changes))
    return true
  }

  private mutating func change(_ line: JSONObject) -> SeenChange? {
    guard let number = line.number("number").flatMap(Int32.init(exactly:)), number >= 0, number < deals.count,
      let field = PipelineField.allCases.first(where: { $0.word == line.text("field") })
    else { return nil }
    return SeenChange(
      deal: number, field: field, before: value(line, "before", field), after: value(line, "after", field))
  }

  private mutating func value(_ line: JSONObject, _ key: String, _ field: PipelineField) -> Int64 {
    switch field {
    case .stage, .owner: PipelineHistory.value(code: code(line.text(key)))
    case .amount: line.number(key) ?? Missing.amount
    case .expectedClose: line.text(key).flatMap(Day.init(iso:)).map { Int64($0.number) } ?? Missing.amount
    case .existence: line.truth(key) == true ? 1 : 0
    }
  }
}

extension Entry {
  /// An entry from a line of an export.
  fileprivate init?(_ line: JSONObject) {
    guard let id = line.text("id"), let kind = line.text("kind").flatMap(EntryKind.init(rawValue:)),
      let text = line.text("text"), let author = line.text("author"),
      let at = line.text("at").flatMap(Moment.init(iso:)), let about = line.texts("about")
    else { return nil }
    let subjects = about.compactMap { try? EntrySubject(argument: $0) }
    guard subjects.count == about.count else { return nil }
    self.init(
      id: id, kind: kind, text: text, about: subjects, author: author, at: at.seconds, period: line.text("period"),
      due: line.text("due").flatMap(Day.init(iso:)), owner: line.text("owner"))
  }
}

extension FrozenForecast {
  /// A frozen forecast from a line of an export.
  fileprivate init?(_ line: JSONObject) {
    guard let week = line.text("week"), let day = line.text("frozen_on").flatMap(Day.init(iso:)),
      let method = line.text("method").flatMap(ForecastMethod.init(rawValue:)),
      let scope = FrozenScope(kind: line.text("scope") ?? "", id: line.text("scope_id") ?? ""),
      let metric = line.text("metric"), let period = line.text("period"), let value = line.number("value")
    else { return nil }
    self.init(
      week: week, frozenOn: day, method: method, scope: scope, metric: metric, period: period, value: value)
  }
}

extension TargetChange {
  /// A change of a target from a line of an export.
  fileprivate init?(_ line: JSONObject) {
    guard let at = line.text("at").flatMap(Moment.init(iso:)), let period = line.text("period"),
      let metric = line.text("metric"), let level = line.text("level").flatMap(TargetLevel.init(rawValue:))
    else { return nil }
    var key = TargetKey(period: period, metric: metric, level: level)
    (key.region, key.team) = (line.text("region"), line.text("team"))
    (key.product, key.rep) = (line.text("product"), line.text("rep"))
    // Exports of before said millionths, under other names.
    let isOld = line.holds("before") || line.holds("after")
    self.init(
      key, from: isOld ? line.number("before") : line.millionths("from"),
      to: isOld ? line.number("after") : line.millionths("to"), at: at.seconds, author: line.text("author"),
      why: line.text("why"))
  }
}
