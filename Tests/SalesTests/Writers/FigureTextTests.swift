internal import Sales
import Testing

private let english = FigureText(language: .english, currency: "CNY")
private let chinese = FigureText(language: .chinese, currency: "CNY")

private func ratio(_ numerator: Int64, _ denominator: Int64, cases: Int = 100) -> Figure? {
  Figure(numerator, over: denominator, unit: .ratio, cases: cases)
}

@Test(arguments: [
  (142_000_000, "¥1,420,000"), (142_000_050, "¥1,420,000.50"), (0, "¥0"), (5, "¥0.05"), (-15_000_000, "−¥150,000"),
  (99_999, "¥999.99"), (Int64.max, "¥92,233,720,368,547,758.07"), (Int64.min, "−¥92,233,720,368,547,758.08"),
])
func moneyIsWrittenInFullWithMinorDigitsOnlyWhereTheyCount(minor: Int64, text: String) {
  #expect(english.money(Money(minorUnits: minor)) == text)
  #expect(chinese.money(Money(minorUnits: minor)) == text)
}

@Test(arguments: [
  (1_420_000, "142万", "1.42M"), (142_000_000, "1.42亿", "142M"), (45_000, "4.5万", "45K"), (9_500, "9,500", "9.5K"),
  (999, "999", "999"), (0, "0", "0"), (-1_420_000, "−142万", "−1.42M"), (999_950, "100万", "1M"),
  (99_995_000, "1亿", "100M"), (9_999, "9,999", "10K"), (14_200_000, "1420万", "14.2M"),
  (1_234_567_890, "12.3亿", "1.23B"),
])
func shortMoneyHasThreeDigitsAndTheSuffixOfTheLanguage(whole: Int64, inChinese: String, inEnglish: String) {
  #expect(chinese.money(Money(whole: whole), .short) == inChinese)
  #expect(english.money(Money(whole: whole), .short) == inEnglish)
}

@Test func theCurrencySignFollowsTheCode() {
  #expect(FigureText(language: .english, currency: "USD").money(Money(whole: 45)) == "$45")
  #expect(FigureText(language: .english, currency: "CHF").money(Money(whole: 45)) == "CHF\u{a0}45")
  #expect(english.money(Money(whole: 1_420_000), .wall) == "¥1.42M")
  #expect(english.money(Money(whole: 1_420_000), .plain) == "1,420,000")
}

@Test func aMeanOfMoneyHasNoCents() {
  #expect(english.text(Figure(142_000_000, over: 3, unit: .money, cases: 3)) == "¥473,333")
  #expect(english.text(Figure(1_000, over: 3, unit: .money, cases: 3)) == "¥3.33")
}

@Test(arguments: [
  (142, 150, "94.7%", "94.7%"), (105, 100, "105.0%", "105%"), (3, 4, "75.0%", "75%"), (1, 2000, "0.1%", "0.1%"),
  (-1, 100_000, "0.0%", "0%"), (-41, 1000, "−4.1%", "−4.1%"), (12_345, 1000, "1,234.5%", "1,234.5%"),
])
func percentagesHaveOneDecimalExceptOnTheWall(numerator: Int64, denominator: Int64, full: String, wall: String) {
  #expect(english.percent(ratio(numerator, denominator)) == full)
  #expect(english.percent(ratio(numerator, denominator), .wall) == wall)
}

@Test func aShareOfFewCasesIsNeverABarePercentage() {
  #expect(english.text(ratio(12, 17, cases: 17)) == "12 of 17")
  #expect(chinese.text(ratio(12, 17, cases: 17)) == "17 单中 12")
  #expect(english.text(ratio(12, 20, cases: 20)) == "60.0%")
  #expect(english.text(ratio(9_120_000, 10_000_000, cases: 5)) == "91.2% (5)")
  #expect(english.text(nil) == "—")
  #expect(english.percent(ratio(3, 4, cases: 4)) == "75.0%")
}

@Test func changesAreMarkedAndZeroIsNot() {
  #expect(english.change(ratio(52, 1000)) == "▲5.2%")
  #expect(english.change(ratio(-52, 1000)) == "▼5.2%")
  #expect(english.change(ratio(-52, 1000), .sign) == "−5.2%")
  #expect(english.change(ratio(0, 1000)) == "0.0%")
  #expect(english.points(ratio(-41, 1000)) == "−4.1pp")
  #expect(english.difference(Figure(Money(whole: 40_000), cases: 1)) == "+¥40,000")
  #expect(english.difference(Figure(Money(whole: -150_000), cases: 1)) == "−¥150,000")
  #expect(english.difference(Figure(whole: -6, unit: .count, cases: 1)) == "−6")
  #expect(english.difference(Figure(whole: 0, unit: .count, cases: 1)) == "0")
}

@Test func daysAgesAndPeriodsReadAsInTheirLanguage() {
  let day = Day(year: 2026, month: 9, day: 15)
  #expect(english.day(day) == "Sep 15")
  #expect(chinese.day(day) == "9月15日")
  #expect(english.day(day, near: Day(year: 2027, month: 1, day: 1)) == "Sep 15, 2026")
  #expect(chinese.day(day, near: Day(year: 2027, month: 1, day: 1)) == "2026年9月15日")
  #expect(english.age(seconds: 12) == "12s ago")
  #expect(chinese.age(seconds: 12) == "12秒前")
  #expect(chinese.age(seconds: 3599) == "59分钟前")
  #expect(english.age(seconds: 200_000) == "2d ago")
  #expect(english.age(seconds: -5) == "0s ago")
  #expect(english.clock(14 * 3600 + 31 * 60) == "14:31")
  #expect(english.clock(-60) == "23:59")
}

@Test func countsDaysAndScores() {
  #expect(english.count(1_234_567) == "1,234,567")
  #expect(english.text(Figure(whole: 34, unit: .days, cases: 3)) == "34 days")
  #expect(english.text(Figure(whole: 1, unit: .days, cases: 3)) == "1 day")
  #expect(chinese.text(Figure(69, over: 2, unit: .days, cases: 3)) == "34.5天")
  #expect(english.text(Figure(whole: 34, unit: .days, cases: 3), .short) == "34d")
  #expect(english.text(Figure(9, over: 2, unit: .score, cases: 2)) == "4.5")
  #expect(english.text(Figure(whole: 4, unit: .score, cases: 2)) == "4.0")
}

@Test func axesHaveRoundMarksAndNeverMoreThanFive() {
  #expect(chinese.axis(from: 0, to: 1_420_000, unit: .money).map(\.text) == ["0", "50万", "100万", "150万"])
  #expect(english.axis(from: 0, to: 1_420_000, unit: .money).map(\.text) == ["0", "500K", "1M", "1.5M"])
  #expect(english.axis(from: 0, to: 1.05, unit: .ratio).map(\.text) == ["0%", "50%", "100%", "150%"])
  #expect(english.axis(from: 0, to: 0, unit: .count).map(\.text) == ["0"])
  #expect(english.axis(from: 0, to: 3, unit: .count).map(\.text) == ["0", "1", "2", "3"])
  #expect(english.axis(from: -120, to: 250, unit: .count).map(\.text) == ["−200", "0", "200", "400"])
  #expect(english.axis(from: 0, to: .infinity, unit: .count).isEmpty)
}

@Test func everyAxisCoversItsValuesWithRoundSteps() {
  for exponent in 0..<13 {
    for mantissa in [1.0, 1.01, 1.99, 2.5, 4.9, 7.3, 9.99] {
      var power = 1.0
      for _ in 0..<exponent { power *= 10 }
      let high = mantissa * power
      let labels = english.axis(from: 0, to: high, unit: .money)
      #expect((2...5).contains(labels.count), "\(high)")
      #expect(labels.first?.value == 0)
      #expect((labels.last?.value ?? 0) >= high)
      #expect(Set(labels.map(\.text)).count == labels.count, "\(labels)")
    }
  }
}
