extension SeenDeals {
  /// Takes in a version of the files and says what is new in it; the first one is the baseline, in which all deals are
  /// newcomers and nothing has changed.
  public mutating func see(_ store: FactStore) -> SeenVersion {
    let codes = SeenCodes(store.company, names: &names)
    let new = codes.table(store.deals)
    guard hasBegun else { return begin(new, currency: store.settings.currency) }
    var comparison = DealComparison(old: table, numbers: numbers, new: new, codes: codes)
    // Amounts in another currency are other numbers for the same money.
    comparison.comparesAmounts = currency == store.settings.currency
    currency = store.settings.currency
    comparison.run(&self)
    (table, numbers) = (new, comparison.newNumbers)
    var version = comparison.version
    version.isRebased = !comparison.comparesAmounts
    return version
  }

  private mutating func begin(_ new: SeenDealTable, currency: String) -> SeenVersion {
    var version = SeenVersion()
    version.newcomers = new
    (table, numbers) = (new, Array(0..<Int32(truncatingIfNeeded: new.count)))
    (hasBegun, nextNumber, self.currency) = (true, Int32(truncatingIfNeeded: new.count), currency)
    return version
  }
}

/// One comparison of the deals of two versions.
private struct DealComparison {
  let old: SeenDealTable
  let numbers: [Int32]
  let new: SeenDealTable
  let codes: SeenCodes
  var comparesAmounts = true
  private(set) var newNumbers: [Int32] = []
  private(set) var version = SeenVersion()
  private var newcomers: [Int32] = []

  init(old: SeenDealTable, numbers: [Int32], new: SeenDealTable, codes: SeenCodes) {
    (self.old, self.numbers, self.new, self.codes) = (old, numbers, new, codes)
  }

  mutating func run(_ seen: inout SeenDeals) {
    version.firstNewcomer = seen.nextNumber
    if old.key.bytes == new.key.bytes, old.key.ends == new.key.ends {
      newNumbers = numbers
      for row in 0..<new.count { compare(row, with: row) }
    } else {
      meet(&seen)
    }
    version.newcomers = new.picking(newcomers)
  }

  /// Finds each deal of the new version in the old one by its key.
  private mutating func meet(_ seen: inout SeenDeals) {
    let index = KeyIndex(all: old.key)
    var isMet = [Bool](repeating: false, count: old.count)
    newNumbers.reserveCapacity(new.count)
    let bytes = new.key.bytes
    bytes.withUnsafeBytes { bytes in
      for row in 0..<new.count {
        let key = UnsafeRawBufferPointer(rebasing: bytes[new.key.range(row)])
        guard let before = index.row(of: key) else {
          welcome(row, &seen)
          continue
        }
        isMet[before] = true
        newNumbers.append(numbers[before])
        compare(row, with: before)
      }
    }
    for row in 0..<old.count where !isMet[row] {
      add(.existence, numbers[row], 1, 0)
      seen.depart(old[row], number: numbers[row])
    }
  }

  /// A deal that the version before did not have: come back, or never seen.
  private mutating func welcome(_ row: Int, _ seen: inout SeenDeals) {
    let returned = seen.departed.isEmpty ? nil : seen.takeBack(new.key.text(row))
    let number = returned?.number ?? seen.nextNumber
    newNumbers.append(number)
    add(.existence, number, 0, 1)
    guard let returned else {
      newcomers.append(Int32(truncatingIfNeeded: row))
      seen.nextNumber += 1
      return
    }
    let (before, after) = (returned.deal, new[row])
    for field in [PipelineField.stage, .amount, .expectedClose, .owner] {
      if field == .stage, codes.isSameStage(before.stage, after.stage) { continue }
      if field == .amount, !comparesAmounts { continue }
      add(field, number, before.value(field), after.value(field))
    }
  }

  @inline(__always)
  private mutating func compare(_ row: Int, with before: Int) {
    let number = newNumbers[row]
    if old.stage[before] != new.stage[row], !codes.isSameStage(old.stage[before], new.stage[row]) {
      add(.stage, number, .init(code: old.stage[before]), .init(code: new.stage[row]))
    }
    if old.amount[before] != new.amount[row], comparesAmounts {
      add(.amount, number, old.amount[before], new.amount[row])
    }
    if old.expectedClose[before] != new.expectedClose[row] {
      add(
        .expectedClose, number, PipelineHistory.value(day: old.expectedClose[before]),
        PipelineHistory.value(day: new.expectedClose[row]))
    }
    if old.owner[before] != new.owner[row] {
      add(.owner, number, .init(code: old.owner[before]), .init(code: new.owner[row]))
    }
  }

  private mutating func add(_ field: PipelineField, _ deal: Int32, _ before: Int64, _ after: Int64) {
    guard before != after else { return }
    version.changes.append(SeenChange(deal: deal, field: field, before: before, after: after))
  }
}

extension Int64 {
  /// A code as a value of a history.
  fileprivate init(code: Int32) { self = PipelineHistory.value(code: code) }
}
