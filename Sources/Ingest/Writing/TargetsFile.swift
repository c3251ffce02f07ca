public import Sales

/// A file of targets taken apart so that single targets can be changed or added, and nothing else of it changes: header
/// spelling, order of columns, encoding, line ends, other rows and unknown columns stay. (cli.md, targets split --write)
public struct TargetsFile {
  /// Its path below the data directory.
  public let path: String
  private let encoded: EncodedText
  private let plan: TablePlan
  private let records: RecordText

  /// One row to be written.
  public struct Row: Hashable, Sendable {
    /// Which target it is; the rep as the file names reps.
    public var key: TargetKey
    /// In whole units of the metric.
    public var amount: Int64
    /// The physical line of the row that it takes the place of; `nil`: it is added at the end.
    public var line: Int?

    /// A row.
    public init(_ key: TargetKey, _ amount: Int64, at line: Int?) {
      (self.key, self.amount, self.line) = (key, amount, line)
    }
  }

  /// Why a file cannot be changed without changing more of it.
  public enum Refusal: Error, Hashable, Sendable {
    /// Some of its bytes are no text of its encoding.
    case strangeBytes
    /// No header of targets was found.
    case noHeader
    /// Its encoding has no sign for some character; its name.
    case cannotBeEncoded(String)
    /// The line is not where it was.
    case lineHasGone(Int)
  }

  /// Takes the bytes of a file apart.
  public init(_ bytes: [UInt8], path: String, settings: Settings) throws(Refusal) {
    guard let encoded = EncodedText(bytes) else { throw .strangeBytes }
    let detection = TablePlan.detect(
      front: encoded.text, table: .targets, path: path, source: nil, limits: settings.limits)
    guard case .plan(let plan, _) = detection else { throw .noHeader }
    (self.path, self.encoded, self.plan) = (path, encoded, plan)
    records = RecordText(encoded.text, delimiter: plan.delimiter)
  }

  /// The bytes of a new file of these columns.
  public static func new(headers: [String], hasMark: Bool) -> [UInt8] {
    (hasMark ? [0xEF, 0xBB, 0xBF] : []) + Array((headers.joined(separator: ",") + "\n").utf8)
  }

  /// Whether the file has a column of the table.
  public func has(_ column: String) -> Bool { place(of: column) != nil }

  /// Whether its header is in Chinese, so that a column that is added is, too.
  public var isChinese: Bool { plan.columns.contains { $0.index != nil && !$0.header.utf8.allSatisfy { $0 < 0x80 } } }

  /// What stands in the column of reps.
  public var reps: [String] {
    guard let place = place(of: "rep") else { return [] }
    return records.records.filter { $0.line > plan.headerLine && $0.fields.indices.contains(place) }
      .map { records.text($0.fields[place]) }.filter { !$0.isEmpty }
  }

  /// The file's bytes with rows changed and added; columns that are needed and lacking are added to the header under
  /// these names, and stay empty in all other rows.
  public func setting(_ rows: [Row], newHeaders: [String: String]) throws(Refusal) -> [UInt8] {
    var edit = Edit(self, adding: lacking(rows).map { (column: $0, header: newHeaders[$0] ?? $0) })
    for row in rows { try edit.set(row) }
    guard let bytes = encoded.bytes(of: edit.text) else { throw .cannotBeEncoded(encoded.encoding.name) }
    return bytes
  }

  /// The columns that rows to be added need and the file lacks.
  private func lacking(_ rows: [Row]) -> [String] {
    let needed = rows.filter { $0.line == nil }.flatMap { row in
      TargetsFile.cells(of: row.key).filter { !$0.isDefault }.map(\.column)
    }
    return Table.targets.columns.map(\.name).filter { needed.contains($0) && !has($0) }
  }

  private func place(of column: String) -> Int? {
    plan.columns.first { $0.index != nil && $0.name == column }?.field
  }

  /// The cells of a row but for its target; a default need not be said.
  private static func cells(of key: TargetKey) -> [(column: String, text: String, isDefault: Bool)] {
    let places = [("region", key.region), ("team", key.team), ("product", key.product), ("rep", key.rep)]
    return [("period", key.period, false)] + places.compactMap { name, text in text.map { (name, $0, false) } }
      + [("metric", key.metric, key.metric == "sales"), ("level", key.level.rawValue, key.level == .target)]
  }
}

// MARK: - Changing the text

extension TargetsFile {
  /// A text being changed: pieces that take the place of others, and what is added at its end.
  private struct Edit {
    private let file: TargetsFile
    private let added: [String]
    private var replaced: [(range: Range<Int>, bytes: [UInt8])] = []
    private var appended: [[UInt8]] = []

    init(_ file: TargetsFile, adding columns: [(column: String, header: String)]) {
      (self.file, added) = (file, columns.map(\.column))
      guard !columns.isEmpty, let header = file.record(at: file.plan.headerLine) else { return }
      let end = header.range.upperBound
      replaced.append((end..<end, columns.flatMap { [file.plan.delimiter] + file.records.cell($0.header) }))
    }

    /// The whole text with what was changed in it.
    var text: [UInt8] {
      var (text, position) = ([UInt8](), 0)
      let bytes = file.records.bytes
      for piece in replaced.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
        text += bytes[position..<piece.range.lowerBound] + piece.bytes
        position = piece.range.upperBound
      }
      text += bytes[position...]
      let end = file.records.lineEnd
      if !appended.isEmpty, !file.records.isEnded { text += end }
      return text + appended.flatMap { $0 + end }
    }

    mutating func set(_ row: Row) throws(Refusal) {
      let factor = file.plan.columns.first { $0.index != nil && $0.name == "target" }?.factor ?? 1
      let amount = file.records.cell(Edit.text(row.amount, over: factor))
      guard let line = row.line else { return append(row.key, amount) }
      guard let record = file.record(at: line), let place = file.place(of: "target"),
        record.fields.indices.contains(place)
      else { throw .lineHasGone(line) }
      replaced.append((record.fields[place], amount))
    }

    private mutating func append(_ key: TargetKey, _ amount: [UInt8]) {
      let width = file.plan.header.count
      var cells = [[UInt8]](repeating: [], count: width + added.count)
      let texts = TargetsFile.cells(of: key)
      for (column, text, _) in texts {
        let place = file.place(of: column) ?? added.firstIndex(of: column).map { width + $0 }
        if let place { cells[place] = file.records.cell(text) }
      }
      if let place = file.place(of: "target") { cells[place] = amount }
      appended.append(Array(cells.joined(separator: [file.plan.delimiter])))
    }

    /// So many units in units of so many (10,000 under `目标（万元）`), with as many decimals as that needs.
    private static func text(_ amount: Int64, over factor: Int64) -> String {
      let (whole, rest) = amount.quotientAndRemainder(dividingBy: factor)
      guard rest != 0 else { return String(whole) }
      let digits = String(factor + rest).dropFirst()
      return "\(whole).\(digits.replacing(#/0+$/#, with: ""))"
    }
  }

  private func record(at line: Int) -> RecordText.Record? { records.records.first { $0.line == line } }
}
