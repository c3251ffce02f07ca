internal import Glibc
internal import Sales

/// Reads one open file of a table: encoding, header, rows; and again where its cells contradict what its front promised.
struct FileReader {
  let path: String
  let table: Table
  let source: Source?
  let settings: Settings
  let zone: Zone
  let threads: Int
  var blockBytes = FileParse.blockBytes
  /// Whether the file is one that changes, and so may be worth reading on from its end next time.
  var expectsGrowth = false

  /// What a file gave.
  struct Outcome {
    var fragment: Fragment?
    var problems: [Problem] = []
    var counts = RowCounts()
    var layout: FileLayout?
    var continuation: Continuation?
  }

  /// How much of a file is looked at before it is read.
  private static let frontBytes = 1 << 16

  /// Reads a file of so many bytes.
  func read(descriptor: Int32, size: Int) -> Outcome { read(.file(descriptor: descriptor, count: size)) }

  /// Reads bytes as a file of them would be read.
  func read(_ bytes: ByteSource) -> Outcome {
    let front = bytes.bytes(from: 0, count: min(bytes.count, Self.frontBytes))
    if let reason = UnsupportedFormat.of(front) {
      return Outcome(problems: [Problem(.unsupportedFormat, at: Place(file: path), found: reason)])
    }
    let detected = front.withUnsafeBytes { EncodingDetection(front: $0) }
    let named = source?.encoding.flatMap { TextEncoding(named: $0) }
    var encoding = named ?? detected.encoding
    while true {
      let attempt = read(bytes, front, encoding, markLength: encoding == detected.encoding ? detected.markLength : 0)
      guard encoding == .utf8, named == nil, detected.markLength == 0, !attempt.strangeBytes.isEmpty else {
        return attempt.outcome
      }
      // The front was plain, or cut in the middle of a character; only the whole file tells.
      var votes = attempt.strangeBytes.withUnsafeBytes { EncodingVotes($0) }
      votes.unicode += attempt.outcome.fragment?.unicodeCharacters ?? 0
      guard votes.likely != .utf8 else { return attempt.outcome }
      encoding = votes.likely
    }
  }

  private func read(
    _ bytes: ByteSource, _ front: [UInt8], _ encoding: TextEncoding, markLength: Int
  ) -> (outcome: Outcome, strangeBytes: [UInt8]) {
    guard encoding != .utf8 else { return read(bytes, Array(front.dropFirst(markLength)), encoding, base: markLength) }
    var all = bytes.bytes(from: markLength, count: bytes.count - markLength)
    let text = all.withUnsafeMutableBytes { Transcoder.utf8($0, from: encoding) }
    all = []
    return read(.memory(MemoryText(text)), Array(text.prefix(Self.frontBytes)), encoding, base: 0)
  }

  /// Reads a text whose front begins at `base`.
  private func read(
    _ text: ByteSource, _ front: [UInt8], _ encoding: TextEncoding, base: Int
  ) -> (outcome: Outcome, strangeBytes: [UInt8]) {
    switch TablePlan.detect(front: front, table: table, path: path, source: source, limits: settings.limits) {
    case .unreadable(let problem): return (Outcome(problems: [problem]), [])
    case .plan(var plan, let problems):
      var styles = plan.columns.map { _ in ColumnStyle(source) }
      if base + front.count < text.count {
        styles = plan.settled(parse(.memory(MemoryText(front)), plan, styles, threads: 1).evidence, source).styles
      }
      plan.firstOffset += base
      return settle(text, plan, styles, encoding, problems)
    }
  }

  /// Parses until the columns' cells agree with how they were read.
  private func settle(
    _ text: ByteSource, _ plan: TablePlan, _ styles: [ColumnStyle], _ encoding: TextEncoding, _ problems: [Problem]
  ) -> (outcome: Outcome, strangeBytes: [UInt8]) {
    var styles = styles
    var passes = 1
    while true {
      let parse = FileParse(
        source: text, plan: plan, styles: styles, zone: zone, limits: settings.limits, blockBytes: blockBytes,
        keepsPieces: expectsGrowth && encoding == .utf8)
      let built = parse.run(threads: threads)
      let settled = plan.settled(built.evidence, source)
      if passes < 3, plan.mustBeReadAgain(built.evidence, was: styles, is: settled.styles), built.excess == nil {
        styles = settled.styles
        passes += 1
        continue
      }
      let strangeBytes = built.strangeBytes
      let front = Continuation(plan: plan, styles: styles, headerProblems: problems)
      var outcome = outcome(built, front, encoding, settled.problems)
      if outcome.fragment != nil, strangeBytes.isEmpty {
        outcome.continuation = front.through(
          built, text, pieces: parse.pieces, evidence: built.evidence, leftOut: outcome.layout?.leftOut ?? [])
        outcome.continuation?.counts = outcome.counts
      }
      return (outcome, strangeBytes)
    }
  }

  /// What one pass over the records gives, after what was read before them.
  func outcome(_ built: FragmentBuilder, _ before: Continuation, _ encoding: TextEncoding, _ open: [Problem]) -> Outcome
  {
    var outcome = Outcome(counts: before.counts + built.counts)
    if let excess = built.excess {
      outcome.problems = before.headerProblems + [excess]
      return outcome
    }
    let rows = (before.rowProblems + built.problems).prefix(LoadedFile.mostProblems)
    outcome.problems = (before.headerProblems + rows + open).sorted { ($0.place.line ?? 0) < ($1.place.line ?? 0) }
    outcome.layout = before.plan.layout(encoding: encoding)
    if open.contains(where: { $0.kind == .unsettledDayOrder }) { return outcome }
    let (fragment, leftOut) = built.finished()
    outcome.counts.used = before.counts.used + fragment.count
    outcome.layout?.leave(out: leftOut)
    outcome.fragment = fragment
    return outcome
  }

  func parse(_ text: ByteSource, _ plan: TablePlan, _ styles: [ColumnStyle], threads: Int) -> FragmentBuilder {
    FileParse(source: text, plan: plan, styles: styles, zone: zone, limits: settings.limits, blockBytes: blockBytes)
      .run(threads: threads)
  }
}

extension FileLayout {
  /// Notes that headers are not kept.
  mutating func leave(out headers: [String]) {
    leftOut = headers
    attributes.removeAll { headers.contains($0) }
  }
}

/// Contents that are no text of this family, known by how they begin.
enum UnsupportedFormat {
  /// What the file seems to be; `nil` where it may be text.
  static func of(_ front: [UInt8]) -> String? {
    let marks: [(String, [UInt8])] = [
      ("XLSX", [0x50, 0x4B, 3, 4]), ("XLS", [0xD0, 0xCF, 0x11, 0xE0]), ("gzip", [0x1F, 0x8B]),
      ("PDF", Array("%PDF".utf8)),
      ("SQLite", Array("SQLite format".utf8)), ("UTF-32", [0xFF, 0xFE, 0, 0]),
    ]
    if let known = marks.first(where: { front.starts(with: $0.1) }) { return known.0 }
    let start = front.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return front.dropFirst(start).first { $0 > 32 } == UInt8(ascii: "{") ? "JSON" : nil
  }
}
