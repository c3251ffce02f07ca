internal import Sales

/// The last state of up to 1,024 deals with numbers in a row: what is rewritten when one of them changes.
struct DealBlock {
  /// How many deals a block holds.
  static let size: Int32 = 1024

  private(set) var deals = SeenDealTable()
  private(set) var isThere: [Bool] = []

  init() {}

  /// Adds a row of a table.
  mutating func append(_ row: Int, of table: SeenDealTable, isThere: Bool = true) {
    deals.append(row, of: table)
    self.isThere.append(isThere)
  }

  /// Takes in a change of the deal at a place; false where there is no such deal or the value fits no field.
  mutating func apply(_ change: SeenChange, at place: Int) -> Bool {
    guard place >= 0, place < deals.count else { return false }
    let after = change.after
    switch change.field {
    case .amount: deals.amount.values[place] = after
    case .existence: isThere[place] = after == 1
    case .stage: return DealBlock.set(&deals.stage.values[place], after, missing: Missing.code)
    case .owner: return DealBlock.set(&deals.owner.values[place], after, missing: Missing.code)
    case .expectedClose: return DealBlock.set(&deals.expectedClose.values[place], after, missing: Day.missingNumber)
    }
    return true
  }

  private static func set(_ cell: inout Int32, _ value: Int64, missing: Int32) -> Bool {
    guard let cellValue = value == Missing.amount ? missing : Int32(exactly: value) else { return false }
    cell = cellValue
    return true
  }
}

extension DealBlock {
  /// The block as bytes.
  var packed: [UInt8] {
    var writer = PackedWriter()
    writer.add(UInt64(deals.count))
    for place in 0..<deals.count {
      writer.add(text: deals.key.bytes[deals.key.range(place)])
      writer.add(isThere[place] ? 1 : 0)
      writer.add(value: PipelineHistory.value(code: deals.stage[place]))
      writer.add(value: PipelineHistory.value(code: deals.owner[place]))
      writer.add(value: deals.amount[place])
      writer.add(value: PipelineHistory.value(day: deals.expectedClose[place]))
    }
    for place in 0..<deals.count { writer.add(text: deals.title.bytes[deals.title.range(place)]) }
    for place in 0..<deals.count { writer.add(value: PipelineHistory.value(day: deals.created[place])) }
    return writer.bytes
  }

  /// A block from its bytes; `nil` where they make no sense. Codes point into so many names.
  init?(_ packed: [UInt8], names: Int) {
    guard DealBlock.unpack(packed, names: names, into: &deals, &isThere) else { return nil }
  }

  /// Adds the deals of a block's bytes to a table, and whether the files had each; false where the bytes make no sense.
  static func unpack(
    _ packed: [UInt8], names: Int, into deals: inout SeenDealTable, _ isThere: inout [Bool]
  ) -> Bool {
    var reader = PackedReader(packed)
    guard let count = reader.count(atLeast: 6), count <= Int(DealBlock.size), deals.title.count == deals.count else {
      return false
    }
    for _ in 0..<count {
      guard let key = reader.text(), let flag = reader.number(), flag <= 1,
        let stage = reader.code(names), let owner = reader.code(names),
        let amount = reader.value(), let expected = reader.day()
      else { return false }
      deals.append(key: key, stage: stage, owner: owner, amount: amount, expectedClose: expected)
      isThere.append(flag == 1)
    }
    return takeTitles(count, from: &reader, into: &deals) && takeCreationDays(count, from: &reader, into: &deals)
      && reader.isAtEnd
  }

  /// The titles behind the deals; blocks of the first form have none.
  private static func takeTitles(_ count: Int, from reader: inout PackedReader, into deals: inout SeenDealTable) -> Bool
  {
    let isOld = reader.isAtEnd
    for _ in 0..<count {
      guard let title = isOld ? [] : reader.text() else { return false }
      deals.title.append(title)
    }
    return true
  }

  /// The creation days behind the titles; blocks of the second form have none.
  private static func takeCreationDays(
    _ count: Int, from reader: inout PackedReader, into deals: inout SeenDealTable
  ) -> Bool {
    let isOld = reader.isAtEnd
    for _ in 0..<count {
      guard let day = isOld ? Day.missingNumber : reader.day() else { return false }
      deals.created.values.append(day)
    }
    return true
  }
}

extension PackedReader {
  /// A cell of days.
  fileprivate mutating func day() -> Int32? {
    guard let value = value() else { return nil }
    return value == Missing.amount ? Day.missingNumber : Int32(exactly: value)
  }

  /// A code below a limit, or the mark of none.
  fileprivate mutating func code(_ limit: Int) -> Int32? {
    guard let value = value() else { return nil }
    if value == Missing.amount { return Missing.code }
    guard value >= 0, value < Int64(limit) else { return nil }
    return Int32(exactly: value)
  }
}
