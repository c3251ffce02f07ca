internal import Sales
internal import Synchronization

/// Where the reading of a file ended and what it had found out by then, so that a file which only grew is read on from
/// there instead of from its beginning.
struct Continuation: Sendable {
  let plan: TablePlan
  let styles: [ColumnStyle]
  let headerProblems: [Problem]
  var rowProblems: [Problem] = []
  var evidence: [ColumnEvidence]
  var counts = RowCounts()
  /// Headers whose cells are not kept.
  var leftOut: [String] = []
  /// The first byte that has not been read; the one before it ends a line.
  var offset: Int
  /// The line that begins there.
  var line: Int
  /// What had been read, piece by piece. A file may be rewritten with a larger one; only equal bytes prove that it grew.
  var pieces: [Piece] = []

  /// A stretch of bytes: where it ends, and their hash.
  struct Piece: Sendable {
    let end: Int
    let hash: UInt64
  }

  /// Before the first record.
  init(plan: TablePlan, styles: [ColumnStyle], headerProblems: [Problem]) {
    (self.plan, self.styles, self.headerProblems) = (plan, styles, headerProblems)
    (offset, line) = (plan.firstOffset, plan.firstLine)
    evidence = Array(repeating: ColumnEvidence(), count: plan.columns.count)
  }

  /// After more records, with the evidence of all; `nil` where the file does not end with a finished one.
  func through(
    _ built: FragmentBuilder, _ source: ByteSource, pieces more: [Piece], evidence: [ColumnEvidence], leftOut: [String]
  ) -> Continuation? {
    guard !more.isEmpty, built.offset == source.count, source.bytes(from: source.count - 1, count: 1) == [10] else {
      return nil
    }
    // What an open quote means may change with what is added.
    guard !built.problems.contains(where: { $0.kind == .unclosedQuote }) else { return nil }
    var result = self
    if pieces.isEmpty {
      let front = source.bytes(from: 0, count: offset)
      result.pieces = [Piece(end: offset, hash: front.withUnsafeBytes { ContentHash.of($0) })]
    }
    result.pieces += more
    result.rowProblems = Array((rowProblems + built.problems).prefix(LoadedFile.mostProblems))
    result.evidence = evidence
    (result.offset, result.line, result.leftOut) = (built.offset, built.line, leftOut)
    return result
  }

  /// The plan for what comes behind.
  var planOfRest: TablePlan {
    var rest = plan
    (rest.firstOffset, rest.firstLine, rest.preamble) = (offset, line, 0)
    rest.columns.removeAll { $0.index == nil && leftOut.contains($0.header) }
    return rest
  }

  /// Whether a file still begins with what was read.
  func isFront(of source: ByteSource, threads: Int) -> Bool {
    guard source.count >= offset, pieces.last?.end == offset else { return false }
    let agreement = Agreement()
    SideBySide.run(pieces.count, threads: threads) { index in
      let start = index == 0 ? 0 : pieces[index - 1].end
      let bytes = source.bytes(from: start, count: pieces[index].end - start)
      if bytes.withUnsafeBytes({ ContentHash.of($0) }) != pieces[index].hash { agreement.end() }
    }
    return agreement.holds
  }
}

/// Whether several threads have all found the same.
private final class Agreement: Sendable {
  private let isBroken = Atomic<Bool>(false)
  func end() { isBroken.store(true, ordering: .relaxed) }
  var holds: Bool { !isBroken.load(ordering: .relaxed) }
}

/// A hash of many bytes, for telling whether they are still the same. Four lanes, so that it is as fast as reading.
enum ContentHash {
  static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var lanes: SIMD4<UInt64> = [1, 2, 3, 4]
    var offset = 0
    while offset &+ 32 <= bytes.count {
      let words = bytes.loadUnaligned(fromByteOffset: offset, as: SIMD4<UInt64>.self)
      lanes = (lanes ^ words) &* SIMD4(repeating: 0xD6E8_FEB8_6659_FD93)
      lanes ^= lanes &>> 31
      offset &+= 32
    }
    let rest = KeyHash.of(UnsafeRawBufferPointer(rebasing: bytes[offset...]))
    var hash = rest
    for lane in 0..<4 { hash = KeyHash.adding(lanes[lane], to: hash) }
    return KeyHash.finished(hash, count: bytes.count)
  }
}
