/// Which rows of a table's fragments count, after duplicates were settled. (data-directory.md, Cleaning)
///
/// The same key twice: identical rows are merged, of differing ones the last counts; across files the later file wins.
struct RowSelection {
  /// For each fragment whether each of its rows counts.
  var keeps: [[Bool]]
  /// What was merged and replaced, and what became of the rows of each file.
  var problems: [Problem] = []
  var tallies: [String: FileTally] = [:]
  /// How many of all rows count.
  private(set) var count = 0

  /// Settles duplicates by the key column; rows that `keeps` already drops take no part.
  init(_ fragments: [Fragment], key: String, keeps: [[Bool]]) {
    self.keeps = keeps
    settleDuplicates(fragments, key: key)
    for (fragment, keep) in zip(fragments, self.keeps) {
      let used = keep.reduce(into: 0) { $0 += $1 ? 1 : 0 }
      tallies[fragment.path, default: FileTally()].used += used
      count += used
    }
  }

  private mutating func settleDuplicates(_ fragments: [Fragment], key: String) {
    let keys = fragments.map { $0.paddedTexts(key) }
    guard !RisingKeys.are(keys) else { return }
    let all = keys.count == 1 ? keys[0] : TextColumn.joined(keys)
    let hashes = all.hashes()
    let suspects = DuplicateSuspects(hashes)
    let rows = hashes.indices.filter { suspects.contains(hashes[$0]) && !all.range($0).isEmpty }
    guard !rows.isEmpty else { return }
    settle(rows, of: KeyIndex(keys: all, hashes: hashes, room: rows.count), fragments: fragments, key: key)
  }

  private mutating func settle(_ rows: [Int], of index: KeyIndex, fragments: [Fragment], key: String) {
    var index = index
    for row in rows {
      let later = locate(row, in: fragments)
      guard keeps[later.file][later.row], let earlier = index.insert(row) else { continue }
      settle(
        later: later, earlier: locate(earlier, in: fragments), fragments: fragments, key: key,
        replace: { index.replace(earlier, by: row) })
    }
  }

  private mutating func settle(
    later: (file: Int, row: Int), earlier: (file: Int, row: Int), fragments: [Fragment], key: String,
    replace: () -> Void
  ) {
    let (new, old) = (fragments[later.file], fragments[earlier.file])
    let text = new.texts(key).text(later.row)
    if new.row(later.row, equals: earlier.row, of: old) {
      keeps[later.file][later.row] = false
      tallies[new.path, default: FileTally()].merged += 1
      problems.append(
        Problem(.merged(otherLine: Int(old.lines[earlier.row])), at: new.place(later.row, column: key), found: text))
    } else {
      keeps[earlier.file][earlier.row] = false
      tallies[old.path, default: FileTally()].replaced += 1
      problems.append(
        Problem(.replaced(by: new.place(later.row)), at: old.place(earlier.row, column: key), found: text))
      replace()
    }
  }

  private func locate(_ row: Int, in fragments: [Fragment]) -> (file: Int, row: Int) {
    var rest = row
    for (file, fragment) in fragments.enumerated() {
      if rest < fragment.count { return (file, rest) }
      rest -= fragment.count
    }
    preconditionFailure("a row of the joined column lies in one of its parts")
  }
}

extension TextColumn {
  /// One column of all rows of several; parts whose column is absent must be filled before.
  static func joined(_ parts: [TextColumn]) -> TextColumn {
    var whole = TextColumn()
    whole.bytes.reserveCapacity(parts.reduce(0) { $0 + $1.bytes.count })
    whole.ends.reserveCapacity(parts.reduce(0) { $0 + $1.count })
    for part in parts {
      let offset = UInt32(truncatingIfNeeded: whole.bytes.count)
      whole.bytes.append(contentsOf: part.bytes)
      whole.ends.append(contentsOf: part.ends.lazy.map { $0 &+ offset })
    }
    return whole
  }
}

extension Fragment {
  /// Whether every cell of a row says the same as a row of another file of this table.
  func row(_ row: Int, equals otherRow: Int, of other: Fragment) -> Bool {
    for (mine, theirs) in zip(columns, other.columns) where !mine.cell(row, equals: otherRow, of: theirs) {
      return false
    }
    return attributes.allSatisfy { attribute in
      let twin = other.attributes.first { $0.header == attribute.header }
      return attribute.cells.name(row) == twin?.cells.name(otherRow)
    }
  }
}

extension FragmentColumn {
  /// Whether a cell says the same as a cell of another column of the same kind; absent is missing.
  func cell(_ row: Int, equals otherRow: Int, of other: FragmentColumn) -> Bool {
    switch (self, other) {
    case (.text(let mine), .text(let theirs)):
      mine.bytes[mine.range(row)].elementsEqual(theirs.bytes[theirs.range(otherRow)])
    case (.names(let mine), .names(let theirs)): mine.name(row) == theirs.name(otherRow)
    case (.amounts(let mine), .amounts(let theirs)): mine[row] == theirs[otherRow]
    case (.days(let mine), .days(let theirs)): mine[row] == theirs[otherRow]
    default: isMissing(row) && other.isMissing(otherRow)
    }
  }

  /// Whether a row has no value.
  func isMissing(_ row: Int) -> Bool {
    switch self {
    case .absent: true
    case .text(let cells): cells.range(row).isEmpty
    case .names(let cells): cells.codes[row] < 0
    case .amounts(let cells): cells[row] == Missing.amount
    case .days(let cells): cells[row] == Day.missingNumber
    }
  }
}
