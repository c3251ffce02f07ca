import Glibc
import Ingest
import Sales

/// Reads a data directory and adds up its deals by rep × region × product × month of creation: count, amount, cost.
///
/// The way the product goes: files → columns → store → engine. `--phases` says how long each part took.
@main
struct DealTotals {
  static func main() throws {
    guard CommandLine.arguments.count > 1 else { return say("usage: DealTotals DIRECTORY [--phases]") }
    let clock = ContinuousClock()
    let started = clock.now
    let reading = try DirectoryReader(directory: CommandLine.arguments[1]).read()
    let read = clock.now
    let today = Day(year: 2026, month: 12, day: 31) ?? Day(number: 0)
    let store = FactStore(
      fragments: reading.fragments, settings: reading.settings, today: today, workforce: .processors)
    let assembled = clock.now
    let answer = totals(ColumnEngine(store, asOf: today), through: today)
    print(answer)
    guard CommandLine.arguments.contains("--phases") else { return }
    say("read \(read - started), store \(assembled - read), engine and question \(clock.now - assembled)")
    say("resident \(memory("VmRSS")), at most \(memory("VmHWM"))")
    for problem in reading.allProblems.prefix(5) { say("\(problem)") }
  }

  /// The number of groups, and the sums over all of them.
  private static func totals(_ engine: ColumnEngine, through today: Day) -> String {
    let everything = DayRange(start: Day(number: 0), end: today)
    let selection = FactSelection(.dealsCreated, in: everything, by: [.rep, .region, .product, .month])
    let answers = engine.answer([
      FactQuery(.count, of: selection), FactQuery(.sum(.amount), of: selection), FactQuery(.sum(.cost), of: selection),
    ])
    let sums = answers.map { ($0?.numerators ?? []).reduce(Int64(0)) { $0.addingStopping(Int64($1)) } }
    return "\(answers[0]?.count ?? 0) groups, \(sums[0]) deals, amount \(sums[1]), cost \(sums[2])"
  }

  private static func say(_ text: String) {
    let line = Array((text + "\n").utf8)
    _ = line.withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
  }

  /// A line of the system's account of this process.
  private static func memory(_ key: String) -> String {
    guard let file = fopen("/proc/self/status", "r") else { return "?" }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    while fgets(&line, 256, file) != nil {
      let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      if text.hasPrefix(key) {
        return text.dropFirst(key.count + 1).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      }
    }
    return "?"
  }
}
