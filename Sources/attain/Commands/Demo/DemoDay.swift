internal import Dashboard
internal import DemoCompany
internal import Glibc

/// The sample company beside the screen: written once, then one thing happening after the other.
struct DemoDay: Sendable {
  private let company: DemoCompany
  private let folder: DemoFolder

  init(_ company: DemoCompany, _ folder: DemoFolder) { (self.company, self.folder) = (company, folder) }

  /// Writes the company and keeps it alive until the program ends.
  func run(isStill: Bool) {
    guard (try? folder.write(company.files)) != nil, !isStill else { return }
    var live = LiveCompany(company)
    while true {
      let now = Clock().now
      live.today = now.day
      let change = live.next(minuteOfDay: now.hour * 60 + now.minute)
      usleep(UInt32(clamping: change.delay) * 1000)
      for write in change.writes { folder.perform(write) }
    }
  }
}
