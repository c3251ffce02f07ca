import Glibc
import Testing

@testable import Ingest
@testable import Sales

private let maven = "../shared/data/maven-crm"
private let isThere = access("\(maven)/sales_pipeline.csv", R_OK) == 0

/// A real-shaped export of 8,800 opportunities, mapped by `[[source]]`.
@Suite(.enabled(if: isThere, "shared/data is not here"))
struct MavenTests {
  static let settings = """
    currency = "USD"
    [[source]]
    files = "exports/sales_pipeline*.csv"
    table = "deals"
    columns = { deal = "opportunity_id", rep = "sales_agent", customer = "account", stage = "deal_stage", created = "engage_date", closed = "close_date", amount = "close_value" }
    values = { product = { "GTXPro" = "GTX Pro" } }
    [[source]]
    files = "exports/accounts.csv"
    table = "customers"
    columns = { customer = "account", industry = "sector", region = "office_location" }
    [[source]]
    files = "exports/products.csv"
    table = "products"
    columns = { line = "series", price = "sales_price" }
    [[source]]
    files = "exports/sales_teams.csv"
    table = "reps"
    columns = { rep = "sales_agent", region = "regional_office" }
    """

  private func directory() -> DataDirectory {
    let directory = DataDirectory(["attain.toml": Self.settings])
    for name in ["sales_pipeline", "accounts", "products", "sales_teams"] {
      let descriptor = open("\(maven)/\(name).csv", O_RDONLY)
      defer { close(descriptor) }
      directory.write(
        ByteSource.file(descriptor: descriptor, count: 1 << 20).bytes(from: 0, count: 1 << 20),
        to: "exports/\(name).csv")
    }
    return directory
  }

  @Test func `every row is read and none is quarantined`() throws {
    let reading = try directory().read()
    #expect(reading.allProblems.isEmpty)
    #expect(reading.files.map(\.counts.used) == [35, 7, 85, 8800])
    #expect(reading.files.map(\.table) == [.reps, .products, .customers, .deals])
  }

  @Test func `deals have their cells`() throws {
    let reading = try directory().read()
    let deals = try #require(reading.fragments.last)
    #expect(deals.texts("deal")[0] == "1C1I7A6R")
    #expect(deals.texts("rep")[1] == "Darcel Schlecht")
    #expect(deals.texts("product")[1] == "GTX Pro")
    #expect(deals.texts("amount")[0] == "105400")
    #expect(deals.texts("closed")[0] == "2017-03-01")
    #expect(Set(deals.texts("product")).count == 7)
  }
}
