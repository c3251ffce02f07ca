internal import Sales

/// The text of a CSV file as it grows, field by field: bytes, because a demo must be on the screen at once.
struct CSVText {
  private(set) var bytes: [UInt8] = []
  private var isRowStart = true

  /// A file that begins with a header.
  init(header: String = "", capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
    if !header.isEmpty { line(header) }
  }

  /// The whole text.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// A line as it stands.
  mutating func line(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    bytes.append(UInt8(ascii: "\n"))
  }

  /// A field of text, quoted where it must be; `nil` is an empty field.
  mutating func add(_ text: String?) {
    separate()
    guard let text else { return }
    if text.utf8.contains(where: { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A }) {
      bytes.append(0x22)
      for byte in text.utf8 { bytes.append(contentsOf: byte == 0x22 ? [0x22, 0x22] : [byte]) }
      bytes.append(0x22)
    } else {
      bytes.append(contentsOf: text.utf8)
    }
  }

  /// A day, `2026-08-05`.
  mutating func add(_ day: Day?) {
    separate()
    if let day { append(day) }
  }

  /// A day with its time, `2026-08-05 09:30`.
  mutating func add(_ moment: Moment) {
    separate()
    append(moment.day)
    bytes.append(UInt8(ascii: " "))
    append(moment.minute / 60, width: 2)
    bytes.append(UInt8(ascii: ":"))
    append(moment.minute % 60, width: 2)
  }

  /// A whole number; `nil` is an empty field.
  mutating func add(_ number: Int?) {
    separate()
    if let number { append(number) }
  }

  /// A key: a letter and a number of so many digits, `D000123`.
  mutating func add(_ prefix: String, _ number: Int, width: Int) {
    separate()
    bytes.append(contentsOf: prefix.utf8)
    append(number, width: width)
  }

  /// Ends the row.
  mutating func endRow() {
    bytes.append(UInt8(ascii: "\n"))
    isRowStart = true
  }

  private mutating func separate() {
    if !isRowStart { bytes.append(UInt8(ascii: ",")) }
    isRowStart = false
  }

  private mutating func append(_ day: Day) {
    let (year, month, dayOfMonth) = day.civil
    append(year, width: 4)
    bytes.append(UInt8(ascii: "-"))
    append(month, width: 2)
    bytes.append(UInt8(ascii: "-"))
    append(dayOfMonth, width: 2)
  }

  private mutating func append(_ number: Int, width: Int = 1) {
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    let whole = number.magnitude
    var divisor: UInt = 1
    var length = 1
    while length < width || whole / divisor >= 10 {
      divisor *= 10
      length += 1
    }
    while divisor > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(whole / divisor % 10))
      divisor /= 10
    }
  }
}

/// A number with leading zeros.
func digits(_ number: Int, _ width: Int) -> String {
  let text = String(number)
  return text.utf8.count >= width ? text : String(repeating: "0", count: width - text.utf8.count) + text
}
