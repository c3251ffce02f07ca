import Testing

@testable import Ingest
@testable import Sales

private func read(_ text: String) -> DayText? {
  Array(text.utf8).withUnsafeBufferPointer { DayText($0.trimmed) }
}

/// ISO text of what is read, with the time where it is not midnight, and the offset from UTC where there is one.
private func iso(_ text: String, dayFirst: Bool = true) -> String? {
  guard let read = read(text), let number = read.date.day(dayFirst: dayFirst) else { return nil }
  var result = Day(number: number).iso
  if read.seconds > 0 { result += " \(read.seconds / 3600):\(read.seconds / 60 % 60):\(read.seconds % 60)" }
  if let offset = read.offset { result += " \(offset)" }
  return result
}

@Suite struct DayTextTests {
  @Test(
    arguments: [
      ("2026-08-15", "2026-08-15"), ("2026-08-15T09:30:05", "2026-08-15 9:30:5"),
      ("2026-08-15 09:30", "2026-08-15 9:30:0"),
      ("2026-08-15T09:30:00Z", "2026-08-15 9:30:0 0"), ("2026-08-15T09:30:00.123+08:00", "2026-08-15 9:30:0 28800"),
      ("2026-08-15 09:30:00 -0530", "2026-08-15 9:30:0 -19800"),
      ("2023-09-26 15:15:00.000000 UTC", "2023-09-26 15:15:0 0"),
      ("2026/8/5", "2026-08-05"), ("2026年8月5日", "2026-08-05"), ("2026年08月05日 14:05", "2026-08-05 14:5:0"),
      ("2026.8.5", "2026-08-05"),
      ("13-May-2026", "2026-05-13"), ("13 May, 2026", "2026-05-13"), ("13 May 2026", "2026-05-13"),
      ("May 13, 2026", "2026-05-13"),
      ("Sep 12, 2026", "2026-09-12"), ("September 12 2026", "2026-09-12"), ("Sept 12, 2026", "2026-09-12"),
      ("1-Jan-26", "2026-01-01"),
      ("1-Jan-99", "1999-01-01"), ("Sat, Aug 15, 2026", "2026-08-15"), ("15/08/2026", "2026-08-15"),
      ("15.08.2026", "2026-08-15"),
      ("15-08-2026", "2026-08-15"), ("5/6/2026", "2026-06-05"), ("5/6/26", "2026-06-05"), ("8/15/2026 3:05 PM", nil),
      ("15/8/2026 3:05 PM", "2026-08-15 15:5:0"),
      ("15/8/2026 12:00 AM", "2026-08-15"), ("2026-08-15 下午3:05", "2026-08-15 15:5:0"),
      ("2026年8月5日 上午9时30分", "2026-08-05 9:30:0"),
      ("45519", "2024-08-15"), ("45519.5", "2024-08-15 12:0:0"), ("20260815", "2026-08-15"),
      ("1786752000", "2026-08-15 0"),
      ("1786752000000", "2026-08-15 0"), ("1786755600", "2026-08-15 1:0:0 0"), ("２０２６－０８－１５", "2026-08-15"),
      ("2026-08-15 00:00:00", "2026-08-15"),
      ("1st Jan 2026", "2026-01-01"), ("2024-02-29", "2024-02-29"), ("2026-Aug-15", "2026-08-15"),
      ("2026-08-15T10:00+08", "2026-08-15 10:0:0 28800"),
      ("周六 2026-08-15", "2026-08-15"), ("2026-08-15T24:00", "2026-08-15 24:0:0"),
    ] as [(String, String?)])
  func `days are read in every form of the specification`(text: String, expected: String?) {
    #expect(iso(text) == expected)
  }

  @Test(arguments: [
    "", "soon", "2026-13-01", "2026-02-29", "2025-02-30", "31/31/2026", "2026-08", "2026年8月", "12", "123456",
    "2026-08-15 25:00",
    "2026-08-15 10:61", "2026-08-15 noon", "2026/08-15", "May 2026", "99/99/9999", "2026-08-15 10:00 CST", "1 2 3",
    "0000-00-00", "Q3 2026",
  ])
  func `what is no day is refused`(text: String) {
    #expect(iso(text) == nil)
  }

  @Test func `the column decides between day and month`() {
    #expect(iso("5/6/2026", dayFirst: true) == "2026-06-05")
    #expect(iso("5/6/2026", dayFirst: false) == "2026-05-06")
    #expect(read("5/6/2026")?.isOrdered == nil)
    #expect(read("13/6/2026")?.isOrdered == true)
    #expect(read("6/13/2026")?.isOrdered == false)
    #expect(read("6/6/2026")?.isOrdered == true)
  }

  @Test func `every day from 1900 to 2155 is found in the table of months`() {
    let months = MonthStarts()
    defer { months.deallocate() }
    for number in stride(from: Int32(-25_567), to: 67_000, by: 1) {
      let (year, month, day) = Day(number: number).civil
      if months.day(year: year, month: month, day: day) != number { Issue.record("\(year)-\(month)-\(day)") }
    }
    #expect(months.day(year: 2026, month: 2, day: 29) == nil)
    #expect(months.day(year: 1899, month: 12, day: 31) == nil)
    #expect(months.day(year: 2026, month: 13, day: 1) == nil)
  }
}

@Suite struct ZoneTests {
  @Test func `Shanghai is eight hours ahead`() throws {
    let zone = try #require(Zone(named: "Asia/Shanghai"))
    #expect(zone.offset(at: 1_786_752_000) == 28_800)
  }

  @Test(
    arguments: [
      ("America/New_York", 1_767_225_600, -18_000), ("America/New_York", 1_786_752_000, -14_400),
      ("Europe/Berlin", 1_786_752_000, 7200),
      ("Europe/Berlin", 4_086_460_800, 7200), ("Australia/Sydney", 4_070_908_800, 39_600),
      ("Asia/Kolkata", 4_070_908_800, 19_800), ("UTC", 0, 0),
    ] as [(String, Int64, Int)])
  func `offsets follow the zone's rules, also in years to come`(name: String, moment: Int64, offset: Int) throws {
    let zone = try #require(Zone(named: name))
    #expect(zone.offset(at: moment) == offset)
  }

  @Test func `a name that is none, or leads elsewhere, is refused`() {
    for name in ["", "Asia/Nowhere", "/etc/passwd", "../../etc/passwd", "Asia"] { #expect(Zone(named: name) == nil) }
  }

  @Test func `summer time begins on the second Sunday of March`() throws {
    let rule = try #require(ZoneRule("EST5EDT,M3.2.0,M11.1.0"))
    let summer = try #require(rule.summer)
    #expect(summer.begin.moment(year: 2026) == Int64(Day(year: 2026, month: 3, day: 8)?.number ?? 0) * 86_400 + 7200)
    #expect(summer.end.moment(year: 2026) == Int64(Day(year: 2026, month: 11, day: 1)?.number ?? 0) * 86_400 + 7200)
  }
}
