internal import Glibc
internal import Sales

/// One pass over all records of a file, in blocks, on as many threads as there are processors.
///
/// Where a block begins within a file can only be guessed: at the first line end, which may stand inside a quoted
/// field. Every block is checked against where the one before it really ended, and parsed again where the guess was
/// wrong; so the result is that of reading from front to back.
final class FileParse: @unchecked Sendable {
  private let source: ByteSource
  private let plan: TablePlan
  private let styles: [ColumnStyle]
  private let zone: Zone
  private let limits: Settings.Limits
  private let blockBytes: Int
  private let order: BlockOrder
  /// Only touched by the thread whose block's turn it is.
  private var builder: FragmentBuilder
  /// The hashes of what has been read, where the file may be read on from its end later.
  private(set) var pieces: [Continuation.Piece] = []
  private let keepsPieces: Bool

  /// Bytes of a block: small enough that a block and its cells stay in a processor's cache.
  static let blockBytes = 1 << 19

  init(
    source: ByteSource, plan: TablePlan, styles: [ColumnStyle], zone: Zone, limits: Settings.Limits,
    blockBytes: Int = FileParse.blockBytes, keepsPieces: Bool = false
  ) {
    self.keepsPieces = keepsPieces
    (self.source, self.plan, self.styles) = (source, plan, styles)
    (self.zone, self.limits, self.blockBytes) = (zone, limits, blockBytes)
    let length = max(source.count - plan.firstOffset, 0)
    order = BlockOrder(count: (length + blockBytes - 1) / blockBytes)
    builder = FragmentBuilder(plan: plan)
  }

  /// Parses everything on up to so many threads.
  func run(threads: Int) -> FragmentBuilder {
    let length = max(source.count - plan.firstOffset, 0)
    let useful = min(threads, (length + blockBytes - 1) / blockBytes)
    if useful > 1 {
      SideBySide.run(useful, threads: useful) { _ in self.work() }
    } else {
      work()
    }
    return builder
  }

  private func work() {
    guard var block = order.next() else { return }
    var parser = BlockParser(
      plan: plan, styles: styles, zone: zone, limits: limits,
      buffer: BlockBuffer(source: source, mostBytesOfRecord: limits.recordBytes))
    var renumbering: [[Int32]] = Array(repeating: [], count: plan.columns.count)
    while true {
      let start = plan.firstOffset + block * blockBytes
      let end = min(start + blockBytes, source.count)
      let guess = parser.load(from: start, to: end, isFirst: block == 0)
      if guess < end { parser.parse(until: end) }
      order.awaitTurn(of: block)
      append(&parser, guess: guess, end: end, &renumbering)
      order.finishTurn(stop: builder.excess != nil)
      guard let next = order.next() else { return }
      block = next
    }
  }

  /// Adds a block in its turn; parsed again where it did not begin where the one before it ended.
  private func append(_ parser: inout BlockParser, guess: Int, end: Int, _ renumbering: inout [[Int32]]) {
    guard builder.excess == nil, builder.offset < end else { return }
    if builder.offset != guess {
      _ = parser.load(from: builder.offset, to: end, isFirst: true)
      parser.parse(until: end)
    }
    let before = builder.offset
    builder.append(parser, renumbering: &renumbering)
    if keepsPieces {
      let bytes = UnsafeRawBufferPointer(start: parser.buffer.position(of: before), count: builder.offset - before)
      pieces.append(.init(end: builder.offset, hash: ContentHash.of(bytes)))
    }
  }
}

extension BlockParser {
  /// Reads the block and begins at its first record; returns where in the file that probably is.
  mutating func load(from start: Int, to end: Int, isFirst: Bool) -> Int {
    buffer.load(from: isFirst ? start : start - 1, through: end)
    var first = buffer.dataStart
    if !isFirst {
      while first < buffer.dataEnd, first.pointee != 10, first.pointee != 13 { first += 1 }
      first += first.pointee == 13 && first[1] == 10 ? 2 : 1
    }
    first = min(first, buffer.dataEnd)
    begin(at: first)
    return buffer.offset(of: first)
  }
}
