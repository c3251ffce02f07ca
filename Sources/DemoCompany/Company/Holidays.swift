internal import Sales

/// The public holidays of China and the weekend days worked in exchange (调休), as the calendar table holds them.
enum Holidays {
  /// One exception to Monday–Friday.
  struct Exception: Sendable {
    let day: Day
    let isWorkday: Bool
    let name: String
  }

  /// Every exception of those years, in order. Years without a published plan get only the fixed holidays.
  static func exceptions(of years: ClosedRange<Int>) -> [Exception] {
    years.flatMap { year in (published[year] ?? fixed).flatMap { $0.exceptions(in: year) } }
      .sorted { $0.day < $1.day }
  }

  private struct Plan {
    let name: String
    let from: (month: Int, day: Int)
    let days: Int
    var worked: [(month: Int, day: Int)] = []

    func exceptions(in year: Int) -> [Exception] {
      guard let start = Day(year: year, month: from.month, day: from.day) else { return [] }
      let free = (0..<days).map { Exception(day: start.adding(days: $0), isWorkday: false, name: name) }
      let exchanged = worked.compactMap { Day(year: year, month: $0.month, day: $0.day) }
        .map { Exception(day: $0, isWorkday: true, name: "\(name)调休") }
      return free + exchanged
    }
  }

  private static let fixed = [
    Plan(name: "元旦", from: (1, 1), days: 1), Plan(name: "劳动节", from: (5, 1), days: 5),
    Plan(name: "国庆节", from: (10, 1), days: 7),
  ]

  private static let published: [Int: [Plan]] = [
    2024: [
      Plan(name: "元旦", from: (1, 1), days: 1),
      Plan(name: "春节", from: (2, 10), days: 8, worked: [(2, 4), (2, 18)]),
      Plan(name: "清明节", from: (4, 4), days: 3, worked: [(4, 7)]),
      Plan(name: "劳动节", from: (5, 1), days: 5, worked: [(4, 28), (5, 11)]),
      Plan(name: "端午节", from: (6, 10), days: 1),
      Plan(name: "中秋节", from: (9, 15), days: 3, worked: [(9, 14)]),
      Plan(name: "国庆节", from: (10, 1), days: 7, worked: [(9, 29), (10, 12)]),
    ],
    2025: [
      Plan(name: "元旦", from: (1, 1), days: 1),
      Plan(name: "春节", from: (1, 28), days: 8, worked: [(1, 26), (2, 8)]),
      Plan(name: "清明节", from: (4, 4), days: 3),
      Plan(name: "劳动节", from: (5, 1), days: 5, worked: [(4, 27)]),
      Plan(name: "端午节", from: (5, 31), days: 3),
      Plan(name: "国庆节、中秋节", from: (10, 1), days: 8, worked: [(9, 28), (10, 11)]),
    ],
    2026: [
      Plan(name: "元旦", from: (1, 1), days: 3, worked: [(1, 4)]),
      Plan(name: "春节", from: (2, 15), days: 9, worked: [(2, 14), (2, 28)]),
      Plan(name: "清明节", from: (4, 4), days: 3),
      Plan(name: "劳动节", from: (5, 1), days: 5, worked: [(5, 9)]),
      Plan(name: "端午节", from: (6, 19), days: 3),
      Plan(name: "中秋节", from: (9, 25), days: 3),
      Plan(name: "国庆节", from: (10, 1), days: 7, worked: [(9, 20), (10, 10)]),
    ],
  ]
}
