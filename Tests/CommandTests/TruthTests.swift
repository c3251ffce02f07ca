internal import Foundation
internal import Testing

/// 8,800 opportunities whose sums were computed independently: whatever way they are cut, `show` must say the same.
@Suite(.enabled(if: Truth.isThere, "no ../shared/data/maven-crm beside the package"))
struct TruthTests {
  /// Dimension, the file that holds the truth, and its column of keys.
  struct Cut: Sendable, CustomTestStringConvertible {
    let dimension: String
    let file: String
    let column: String
    var testDescription: String { "by \(dimension)" }
  }

  static let cuts = [
    Cut(dimension: "rep", file: "by_agent.csv", column: "sales_agent"),
    Cut(dimension: "manager", file: "by_manager.csv", column: "manager"),
    Cut(dimension: "region", file: "by_region.csv", column: "regional_office"),
    Cut(dimension: "product_item", file: "by_product.csv", column: "product_key"),
    Cut(dimension: "product", file: "by_series.csv", column: "series"),
    Cut(dimension: "customer", file: "by_account.csv", column: "account"),
    Cut(dimension: "quarter", file: "by_close_quarter.csv", column: "close_quarter"),
    Cut(dimension: "month", file: "by_close_month.csv", column: "close_month"),
  ]

  @Test(arguments: cuts)
  func `metrics of closed deals are the truth`(_ cut: Cut) throws {
    let rows = try Truth.show(
      "metrics", "--by", cut.dimension, "--metric", "deals_won,deals_lost,win_rate,sales,avg_deal")
    var shown: [String: [String: Double]] = [:]
    for row in rows {
      let key = (row[cut.dimension] as? String ?? "").replacingOccurrences(of: "-Q", with: "Q")
      shown[key, default: [:]][row["metric"] as? String ?? ""] = (row["value"] as? NSNumber)?.doubleValue
    }
    let truth = try Truth.table(cut.file)
    #expect(shown.keys.filter { !$0.isEmpty }.count == truth.filter { $0[cut.column] != "" }.count)
    for expected in truth {
      let actual = shown[expected[cut.column] ?? ""] ?? [:]
      let name = expected[cut.column] ?? "(none)"
      #expect(actual["deals_won"] == Double(expected["won"] ?? ""), "\(name)")
      #expect(actual["deals_lost"] == Double(expected["lost"] ?? ""), "\(name)")
      #expect(actual["sales"] == Double(expected["won_amount"] ?? ""), "\(name)")
      #expect(Truth.isSame(actual["win_rate"], expected["win_rate"], within: 0.000_001), "\(name)")
      #expect(Truth.isSame(actual["avg_deal"], expected["avg_won_value"], within: 0.005_1), "\(name)")
    }
  }

  @Test(arguments: [cuts[0], cuts[2]])
  func `every deal is listed under the one it belongs to`(_ cut: Cut) throws {
    let counts = try Truth.show("deals").reduce(into: [String: Int]()) { counts, row in
      counts[row[cut.dimension] as? String ?? "", default: 0] += 1
    }
    for expected in try Truth.table(cut.file) {
      #expect(counts[expected[cut.column] ?? ""] == Int(expected["deals"] ?? ""), "\(expected[cut.column] ?? "")")
    }
  }

  @Test func `nothing is lost on the way in`() throws {
    let outcome = try Truth.run("check", "--format", "json")
    let json = try JSONSerialization.jsonObject(with: Data(outcome.stdout.utf8)) as? [String: Any]
    let files = json?["files"] as? [[String: Any]] ?? []
    #expect(files.first { $0["table"] as? String == "deals" }?["used"] as? Int == 8_800)
    #expect(outcome.exit == 0)
  }
}

/// The reference data and how to ask the program about it.
enum Truth {
  static let source = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("shared/data/maven-crm")

  static let isThere = FileManager.default.fileExists(atPath: source.appendingPathComponent("sales_pipeline.csv").path)

  /// How a team would tell the program about these files.
  static let settings = """
    currency = "USD"
    time_zone = "America/New_York"

    [[source]]
    files = "sales_pipeline.csv"
    table = "deals"
    columns = { deal = "opportunity_id", rep = "sales_agent", customer = "account", stage = "deal_stage", created = "engage_date", closed = "close_date", amount = "close_value" }
    values = { product = { "GTXPro" = "GTX Pro" } }

    [[source]]
    files = "sales_teams.csv"
    table = "reps"
    columns = { rep = "sales_agent", region = "regional_office" }

    [[source]]
    files = "accounts.csv"
    table = "customers"
    columns = { customer = "account", industry = "sector" }

    """

  /// Runs a command in a directory of the files, as of the end of 2017, when all was closed that ever was.
  static func run(_ words: String...) throws -> Program.Outcome { try run(words) }

  private static func run(_ words: [String]) throws -> Program.Outcome {
    let scratch = FileManager.default.temporaryDirectory.appendingPathComponent("attain-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: scratch) }
    let data = scratch.appendingPathComponent("data")
    try FileManager.default.createDirectory(at: data, withIntermediateDirectories: true)
    for file in ["sales_pipeline.csv", "sales_teams.csv", "accounts.csv", "products.csv"] {
      try FileManager.default.copyItem(at: source.appendingPathComponent(file), to: data.appendingPathComponent(file))
    }
    try Data(settings.utf8).write(to: data.appendingPathComponent("attain.toml"))
    return try Program(directory: data).run(words)
  }

  /// The rows of a view over 2017.
  static func show(_ words: String...) throws -> [[String: Any]] {
    let outcome = try run(["show"] + words + ["--period", "2017", "--as-of", "2017-12-31", "--format", "json"])
    let json = try JSONSerialization.jsonObject(with: Data(outcome.stdout.utf8)) as? [String: Any]
    return json?["rows"] as? [[String: Any]] ?? []
  }

  /// A table of the truth, which quotes nothing.
  static func table(_ file: String) throws -> [[String: String]] {
    let text = try String(contentsOf: source.appendingPathComponent("truth/\(file)"), encoding: .utf8)
    let lines = text.split(whereSeparator: \.isNewline).map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    guard let header = lines.first else { return [] }
    return lines.dropFirst().map { Dictionary(zip(header, $0), uniquingKeysWith: { first, _ in first }) }
  }

  /// Whether a shown value is the written one, as far as it is written.
  static func isSame(_ shown: Double?, _ written: String?, within tolerance: Double) -> Bool {
    guard let written = written.flatMap(Double.init) else { return shown == nil }
    return shown.map { abs($0 - written) <= tolerance } ?? false
  }
}
