import Testing

@testable import Ingest
@testable import Sales

/// What a text is worth in hundredths; `nil` where it is no number.
private func cents(_ text: String, _ mark: DecimalMark = .dot, factor: Int64 = 1) -> Int64? {
  Array(text.utf8).withUnsafeBufferPointer { bytes in
    guard let number = NumberText(bytes.trimmed, assumed: mark), !number.contradictsColumn else { return nil }
    return number.value(scale: 100, factor: factor, most: Money.largestReadable.minorUnits)
  }
}

private func evidence(_ text: String) -> NumberText.Evidence? {
  Array(text.utf8).withUnsafeBufferPointer { NumberText($0, assumed: .dot)?.evidence }
}

@Suite struct NumberTextTests {
  @Test(
    arguments: [
      ("1234.5", 123_450), ("1,234.50", 123_450), ("1,234,567.89", 123_456_789), ("¥12万", 12_000_000),
      ("3.5亿", 35_000_000_000), ("$45,000.00", 4_500_000), ("45k", 4_500_000), ("1.2M", 120_000_000),
      ("(1,200)", -120_000), ("-1,200.5", -120_050), ("１２，３４５．６７", 1_234_567), ("￥99", 9900), ("99元", 9900),
      ("12万元", 12_000_000), ("1 234.50", 123_450), ("1'234.50", 123_450), ("USD 1,000.00", 100_000),
      ("1000 CNY", 100_000),
      ("1.2E+05", 12_000_000), ("0.005", 1), ("0.004", 0), ("-0.005", -1), ("1,200-", -120_000), ("+5", 500),
      ("7.", 700), (".5", 50),
      ("US$ 3,000.00", 300_000), ("−12", -1200), ("2bn", 200_000_000_000), ("12w", 12_000_000), ("1,2345.00", nil),
      ("0", 0),
      ("5%", 5), ("3千万", 3_000_000_000),
    ] as [(String, Int64?)])
  func `amounts are read with a decimal point`(text: String, expected: Int64?) {
    #expect(cents(text) == expected)
  }

  @Test(
    arguments: [
      ("1.234,50", 123_450), ("0,25", 25), ("1.234.567", 123_456_700), ("12,5", 1250), ("3.100", 310_000),
      ("3,100", 310), ("€ 1.000,00", 100_000),
    ] as [(String, Int64?)])
  func `amounts are read with a decimal comma`(text: String, expected: Int64?) {
    #expect(cents(text, .comma) == expected)
  }

  @Test(arguments: [
    "", "abc", "1.2.3", "1,23,456.00", "--5", "(5", "5)", "1,234.5,6", "12a", "¥", "1e", "..", "5 5 x", "1.234,5",
    "0x10", "(-5)", "12k5",
  ])
  func `what is no number in the column's style is refused`(text: String) {
    #expect(cents(text) == nil)
  }

  @Test(
    arguments: [
      ("3,100", .ambiguous), ("3.100", .ambiguous), ("999.999", .ambiguous), ("0,125", .settled(.comma)),
      ("12,5", .settled(.comma)),
      ("1,234,567", .settled(.dot)), ("1.234.567", .settled(.comma)), ("1,234.5", .settled(.dot)),
      ("1.234,5", .settled(.comma)),
      ("1234,567", .settled(.comma)), ("17", .unmarked), ("12.50", .settled(.dot)), ("¥3,100", .ambiguous),
      (",500", .settled(.comma)),
    ] as [(String, NumberText.Evidence)])
  func `a cell says what it can about its column's marks`(text: String, expected: NumberText.Evidence) {
    #expect(evidence(text) == expected)
  }

  @Test func `a column in ten thousands is multiplied exactly`() {
    #expect(cents("12.3456", factor: 10_000) == 12_345_600)
    #expect(cents("0.000001", factor: 10_000) == 1)
  }

  @Test func `an amount above a trillion is too large, however it is written`() {
    #expect(cents("1000000000000") == Money.largestReadable.minorUnits)
    #expect(cents("1000000000000.01") == nil)
    #expect(cents("99999999999999999999999999999999999999999999") == nil)
    #expect(cents("1E300") == nil)
    #expect(cents("0." + String(repeating: "3", count: 200)) == 33)
  }

  @Test func `the short way to common amounts agrees with the long one`() {
    var random = SeededNumbers(seed: 3)
    let pieces = [
      "0", "1", "12", "123", "4567", ",", ",000", ".", ".5", ".25", ".125", "-", "$", "¥", "€", "￥", " ", "999",
    ]
    var short = 0
    for _ in 0..<60_000 {
      let text = (0..<Int.random(in: 1...6, using: &random)).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &random)]
      }
      .joined()
      Array(text.utf8).withUnsafeBufferPointer { bytes in
        guard let number = GroupedNumber(bytes) else { return }
        short += 1
        #expect(number.cents == cents(text), "\(text)")
        #expect(number.evidence == evidence(text), "\(text)")
      }
    }
    #expect(short > 2000)
  }
}
