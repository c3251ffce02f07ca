internal import Sales

/// Puts the blocks of a file together, in their order, whoever parsed them.
///
/// Names get their final codes here, in the order in which good rows first use them: the result is the same for any
/// number of threads, and names that only bad rows have never appear.
struct FragmentBuilder {
  let plan: TablePlan
  private(set) var counts = RowCounts()
  private(set) var problems: [Problem] = []
  private(set) var evidence: [ColumnEvidence]
  /// Bytes of rows with bad bytes, to find out what encoding they may be in.
  private(set) var strangeBytes: [UInt8] = []
  /// Where in the file the next block's first record must begin, and the line it stands on.
  private(set) var offset: Int
  private(set) var line: Int
  /// What makes the whole file unreadable.
  private(set) var excess: Problem?

  private var columns: [BuiltColumn]
  private var lines: [UInt32] = []

  init(plan: TablePlan) {
    self.plan = plan
    (offset, line) = (plan.firstOffset, plan.firstLine)
    evidence = Array(repeating: ColumnEvidence(), count: plan.columns.count)
    columns = plan.columns.map { BuiltColumn(.init($0.kind), isAttribute: $0.index == nil) }
    counts.preamble = plan.preamble
  }

  /// Makes room for as many rows as the file is likely to have, once the first block has shown how long they are. What
  /// is never touched costs no memory.
  private mutating func reserve(_ parser: borrowing BlockParser) {
    let read = parser.buffer.offset(of: parser.position) - offset
    guard lines.isEmpty, parser.row > 0, read > 0 else { return }
    let share = Double(parser.buffer.source.count - offset) / Double(read)
    guard share > 1.2 else { return }
    let rows = RowEstimate(rows: Int(Double(parser.row) * share))
    rows.reserve(&lines)
    for slot in columns.indices {
      columns[slot].reserve(rows, bytesOfText: Int(Double(parser.columns[slot].bytesCount) * share))
    }
  }

  /// Adds the rows of a block whose first record begins at `offset`. `renumbering` is what earlier blocks of the same
  /// parser have taught about its codes.
  mutating func append(_ parser: borrowing BlockParser, renumbering: inout [[Int32]]) {
    reserve(parser)
    let rows = parser.row
    for slot in columns.indices {
      columns[slot].append(parser.columns[slot], rows: rows, renumbering: &renumbering[slot])
      evidence[slot].add(parser.findings.evidence[slot], linesBefore: line)
    }
    for row in 0..<rows { parser.lines[row] = parser.lines[row] &+ UInt32(truncatingIfNeeded: line) }
    lines.append(contentsOf: UnsafeBufferPointer(start: parser.lines, count: rows))
    add(parser.findings)
    offset = parser.buffer.offset(of: min(parser.position, parser.buffer.dataEnd))
    if parser.buffer.holdsEndlessLine || parser.findings.holdsEndlessRecord {
      // An endless line is the one that was begun, an endless record the last one that ended.
      let last = line + parser.line - (parser.findings.holdsEndlessRecord ? 1 : 0)
      excess = Problem(.lineTooLong(limit: parser.limits.recordBytes), at: Place(file: plan.path, line: last))
    } else if columns.contains(where: { $0.textBytes > Int(UInt32.max) }) {
      excess = Problem(.fileTooLarge(limit: Int(UInt32.max)), at: Place(file: plan.path))
    }
    line += parser.line
  }

  private mutating func add(_ findings: BlockFindings) {
    counts = counts + findings.counts
    for problem in findings.problems.prefix(max(0, LoadedFile.mostProblems - problems.count)) {
      problems.append(problem.moved(by: line))
    }
    if strangeBytes.count < 1 << 16 { strangeBytes += findings.strangeBytes }
  }

  /// The rows of all blocks, and the headers that were given up.
  consuming func finished() -> (fragment: Fragment, leftOut: [String]) {
    var fragment = Fragment(table: plan.table, path: plan.path)
    var leftOut: [String] = []
    fragment.count = lines.count
    fragment.lines = lines
    for (slot, column) in plan.columns.enumerated() {
      if let index = column.index {
        fragment.columns[index] = columns[slot].finished()
      } else if columns[slot].isGivenUp {
        leftOut.append(column.header)
      } else if case .names(let cells) = columns[slot].finished() {
        fragment.attributes.append(.init(header: column.header, cells: cells))
      }
    }
    fragment.complete(by: plan)
    return (fragment, leftOut)
  }
}

/// How many rows a file probably has.
struct RowEstimate {
  let rows: Int

  /// Makes room for a cell of each row, or for so many bytes, and a few more.
  func reserve<Cell>(_ cells: inout [Cell], count: Int? = nil) {
    let likely = count ?? rows
    cells.reserveCapacity(likely + likely / 20 + 1024)
  }
}

extension Problem {
  /// The same, so many lines further down.
  func moved(by lines: Int) -> Problem {
    Problem(kind, at: Place(file: place.file, line: place.line.map { $0 + lines }, column: place.column), found: found)
  }
}
