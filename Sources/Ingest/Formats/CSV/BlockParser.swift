internal import Sales

/// Parses the records of one block of a file into columns: the innermost loop of all reading.
///
/// Cells are read in place, in the order in which they stand; a row counts only once its record is over, so a bad one is
/// simply overwritten by the next. What is not plain (quotes, other styles, blanks, bad bytes) goes a slower way, in
/// `BlockParser+Cells`; what fails is judged in `BlockParser+Rows`.
struct BlockParser: ~Copyable {
  let plan: TablePlan
  let zone: Zone
  let limits: Settings.Limits
  let marks: FieldMarks
  /// The column of each field of a record; -1 where the field is skipped.
  let slots: UnsafeMutablePointer<Int32>
  let fieldCount: Int
  let columns: UnsafeMutablePointer<BlockColumn>
  let columnCount: Int
  /// Days by year and month.
  let months: MonthStarts

  /// The bytes of the block; line ends stand behind `dataEnd`.
  var buffer: BlockBuffer
  /// Where the next record begins.
  var position: UnsafePointer<UInt8>
  /// Good rows so far, and for how many there is room.
  var row = 0
  var capacity: Int
  /// Lines that ended before the next record.
  var line = 0
  /// The line (counted within the block) on which each row starts.
  var lines: UnsafeMutablePointer<UInt32>

  /// The record that is being read.
  var recordStart: UnsafePointer<UInt8>
  var innerBreaks = 0
  var failure: RowFailure?
  var failedSlot = 0
  /// Whether the record goes on behind the data.
  var needsMore = false
  /// Whether the record has a quote that nothing closes.
  var isUnclosed = false
  /// Where fields are put together that do not stand in the buffer as they are meant.
  var scratch = Scratch()
  /// What the texts of each column of days say, by the index of the text.
  var dayReadings: [[DayReading]]
  /// Codes of texts that only the settings name, by column.
  var hiddenValues: [Int: [Int32]] = [:]

  /// What the block gave beside its rows.
  var findings = BlockFindings()

  init(plan: TablePlan, styles: [ColumnStyle], zone: Zone, limits: Settings.Limits, buffer: BlockBuffer) {
    (self.plan, self.zone, self.limits) = (plan, zone, limits)
    marks = FieldMarks(delimiter: plan.delimiter)
    fieldCount = plan.header.count
    slots = .allocate(capacity: max(fieldCount, 1))
    slots.initialize(repeating: -1, count: max(fieldCount, 1))
    columnCount = plan.columns.count
    dayReadings = Array(repeating: [], count: plan.columns.count)
    columns = .allocate(capacity: max(columnCount, 1))
    capacity = 4096
    for (slot, column) in plan.columns.enumerated() {
      slots[column.field] = Int32(slot)
      let isPlain = column.factor == 1 && (column.values.isEmpty || column.kind == .name)
      (columns + slot).initialize(
        to: BlockColumn(
          kind: .init(column.kind), need: column.need, isPlain: isPlain, style: styles[slot],
          rows: capacity))
    }
    lines = .allocate(capacity: capacity)
    months = MonthStarts()
    self.buffer = buffer
    position = self.buffer.dataStart
    recordStart = position
    findings.evidence = Array(repeating: ColumnEvidence(), count: columnCount)
  }

  deinit {
    for slot in 0..<columnCount { columns[slot].deallocate() }
    columns.deallocate()
    slots.deallocate()
    lines.deallocate()
    months.deallocate()
    scratch.deallocate()
    buffer.deallocate()
  }

  /// Forgets the rows of the last block and begins at a record of the one in the buffer.
  mutating func begin(at start: UnsafePointer<UInt8>, defersNames: Bool = true) {
    chooseDeferred(defersNames)
    (position, row, line) = (start, 0, 0)
    findings = BlockFindings()
    findings.evidence = Array(repeating: ColumnEvidence(), count: columnCount)
    for slot in 0..<columnCount {
      columns[slot].bytesCount = 0
      columns[slot].dots = 0
    }
  }

  /// Parses all records that begin before `limit` (an offset in the file).
  mutating func parse(until limit: Int) {
    let start = buffer.offset(of: position)
    parseRecords(until: limit)
    if !resolveDeferred() {
      begin(at: buffer.position(of: start), defersNames: false)
      parseRecords(until: limit)
    }
    for slot in 0..<columnCount { findings.evidence[slot].dots += columns[slot].dots }
  }

  private mutating func parseRecords(until limit: Int) {
    while position < buffer.dataEnd, buffer.offset(of: position) < limit, !findings.holdsEndlessRecord {
      parseRecord()
      if needsMore { extendOrRecover() }
    }
  }

  /// Parses the record at `position` and moves behind it, or sets `needsMore` and stays.
  private mutating func parseRecord() {
    recordStart = position
    innerBreaks = 0
    failure = nil
    var at = position
    if at.pointee == 10 || at.pointee == 13 {
      findings.counts.read += 1
      findings.counts.blank += 1
      finishLine(at)
      return
    }
    if row == capacity { growRows() }
    lines[row] = UInt32(truncatingIfNeeded: line)
    var field = 0
    while true {
      let slot = slots[field]
      at = slot >= 0 ? parseCell(Int(slot), at) : skipCell(at)
      if needsMore { return }
      field &+= 1
      guard at.pointee == marks.delimiter else { break }
      at += 1
      guard field < fieldCount else {
        at = skipSurplus(at)
        break
      }
    }
    if needsMore { return }
    if field < fieldCount { missRest(from: field) }
    if at - recordStart > limits.recordBytes { findings.holdsEndlessRecord = true }
    findings.counts.read += 1
    if failure == nil { row &+= 1 } else { judge(endingAt: at) }
    finishLine(at)
  }

  /// Moves behind the line end at a position.
  @inline(__always)
  private mutating func finishLine(_ at: UnsafePointer<UInt8>) {
    line &+= 1 &+ innerBreaks
    position = at.pointee == 13 && at[1] == 10 ? at + 2 : at + 1
  }

  /// Reads one cell and returns where its field ends.
  @inline(__always)
  private mutating func parseCell(_ slot: Int, _ at: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
    switch columns[slot].kind {
    case .name: parseName(slot, at)
    case .day: parseDay(slot, at)
    case .money: parseMoney(slot, at)
    case .text: parseText(slot, at)
    case .number: parseNumber(slot, at)
    case .moment: parseMoment(slot, at)
    }
  }

  /// Moves over a field nobody asked for.
  @inline(__always)
  private mutating func skipCell(_ at: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
    if at.pointee == 32 { return field(at).end }
    let isQuoted = at.pointee == 34
    if let end = marks.endOfPlain(isQuoted ? at + 1 : at, isQuoted: isQuoted) { return end }
    return isQuoted ? field(at).end : marks.end(from: at)
  }

  /// Makes room for more rows.
  private mutating func growRows() {
    for slot in 0..<columnCount { columns[slot].grow(from: row, to: capacity * 2) }
    let larger = UnsafeMutablePointer<UInt32>.allocate(capacity: capacity * 2)
    larger.update(from: lines, count: row)
    lines.deallocate()
    (lines, capacity) = (larger, capacity * 2)
  }

  /// Notes why the record is no good row; the first reason counts, unless the record is not even whole.
  @inline(__always)
  mutating func fail(_ reason: RowFailure, _ slot: Int) {
    if failure == nil || failure == .suspicious || reason == .unclosedQuote { (failure, failedSlot) = (reason, slot) }
  }
}

/// What a block gave beside its rows.
struct BlockFindings {
  var counts = RowCounts()
  var problems: [Problem] = []
  var evidence: [ColumnEvidence] = []
  /// Bytes of rows that hold bad ones, to find out which encoding they may be in.
  var strangeBytes: [UInt8] = []
  /// Whether the last record is longer than any may be.
  var holdsEndlessRecord = false
}
