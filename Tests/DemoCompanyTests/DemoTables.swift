internal import DemoCompany
internal import Sales
internal import Testing

/// The demo's files, read back by column name.
struct DemoTables: Sendable {
  /// Rows of a file: column → text.
  typealias Row = [String: String]

  let files: [String: String]

  init(_ company: DemoCompany) {
    files = Dictionary(uniqueKeysWithValues: company.files.map { ($0.path, $0.text) })
  }

  init(files: [String: String]) { self.files = files }

  /// All rows of a table, from its file or every file of its folder.
  func rows(_ table: String) -> [Row] {
    files.keys.filter { $0 == "\(table).csv" || $0.hasPrefix("\(table)/") }.sorted()
      .flatMap { DemoTables.rows(of: files[$0] ?? "") }
  }

  /// The values of a column; empty cells are left out.
  func values(_ column: String, of table: String) -> [String] {
    rows(table, [column]).compactMap { $0[0].isEmpty ? nil : $0[0] }
  }

  /// Some columns of a table, row by row, in that order.
  func rows(_ table: String, _ columns: [String]) -> [[String]] {
    files.keys.filter { $0 == "\(table).csv" || $0.hasPrefix("\(table)/") }.sorted().flatMap { path in
      let lines = (files[path] ?? "").utf8.split(separator: UInt8(ascii: "\n"))
      let header = lines.first.map { DemoTables.fields(Substring($0)) } ?? []
      let places = columns.compactMap { header.firstIndex(of: $0) }
      return lines.dropFirst().map { line in
        let fields = line.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
        return places.map { String(Substring(fields[$0])) }
      }
    }
  }

  /// The rows of the partners' export: below its title, above its total.
  var channelRows: [Row] {
    let lines = (files["exports/渠道商机.csv"] ?? "").split(separator: "\n").dropFirst()
    return DemoTables.rows(of: lines.joined(separator: "\n")).filter { $0["商机编号"] != "合计" }
  }

  static func rows(of text: String) -> [Row] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: true)
    guard let header = lines.first.map({ fields($0) }) else { return [] }
    return lines.dropFirst().map { line in
      Dictionary(zip(header, fields(line)).filter { !$1.isEmpty }, uniquingKeysWith: { first, _ in first })
    }
  }

  // The demo quotes nothing: no name of it holds a comma.
  static func fields(_ line: Substring) -> [String] {
    line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
  }
}

/// A day by its parts, for tests that name one.
func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
  Day(year: year, month: month, day: day) ?? Day(number: 0)
}

/// A day by its ISO text.
func day(_ iso: String?) -> Day? {
  let parts = (iso ?? "").prefix(10).split(separator: "-").compactMap { Int($0) }
  return parts.count == 3 ? Day(year: parts[0], month: parts[1], day: parts[2]) : nil
}

/// A company every law is tried on: the middle and the edges of months, years and holidays.
struct Sample: Sendable, CustomTestStringConvertible {
  let seed: UInt64
  let today: Day
  let tables: DemoTables

  var testDescription: String { "seed \(seed) on \(today.iso)" }

  private init(_ seed: UInt64, _ today: Day) {
    (self.seed, self.today, tables) = (seed, today, DemoTables(DemoCompany(seed: seed, today: today)))
  }

  /// The one most tests look at.
  static let usual = Sample(7, day(2026, 8, 21))
  static let all = [
    usual, Sample(1, day(2026, 11, 22)), Sample(3, day(2027, 1, 1)), Sample(4, day(2028, 2, 29)),
    Sample(5, day(2025, 12, 31)),
  ]
}
