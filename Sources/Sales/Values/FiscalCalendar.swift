/// Which month a year begins in, and so which days a year, half or quarter has. (data-directory.md, `period`)
public struct FiscalCalendar: Hashable, Sendable {
  /// Month 1 to 12; 1: years are calendar years.
  public let startMonth: Int

  /// A calendar whose years begin in that month.
  public init(startMonth: Int) { self.startMonth = (1...12).contains(startMonth) ? startMonth : 1 }
}
