import Glibc
import Ingest
import Sales

/// Reads a data directory and adds up its deals by rep × region × product × month of closing: count, amount, cost.
@main
struct DealTotals {
  static func main() throws {
    guard CommandLine.arguments.count > 1 else {
      complain("usage: DealTotals DIRECTORY")
      exit(2)
    }
    let started = now()
    let reading = try DirectoryReader(directory: CommandLine.arguments[1]).read()
    let read = now()
    var groups: [Key: Sums] = [:]
    for fragment in reading.fragments where fragment.table == .deals { add(fragment, to: &groups) }
    let added = now()
    let total = groups.values.reduce(into: Sums()) { $0.add($1) }
    print("\(groups.count) groups, \(total.count) deals, amount \(total.amount), cost \(total.cost)")
    if CommandLine.arguments.count > 2 {
      complain(
        "read \((read - started) / 1000) us, group \((added - read) / 1000) us, resident \(resident()) KB, peak \(peak()) KB"
      )
      for problem in reading.allProblems.prefix(5) { complain("\(problem)") }
    }
  }

  static func complain(_ text: String) {
    let line = Array((text + "\n").utf8)
    _ = line.withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
  }

  struct Key: Hashable { let rep, region, product, month: Int32 }

  struct Sums {
    var count = 0
    var amount: Int64 = 0
    var cost: Int64 = 0
    mutating func add(_ other: Sums) {
      count += other.count
      amount += other.amount
      cost += other.cost
    }
  }

  static func add(_ fragment: Fragment, to groups: inout [Key: Sums]) {
    guard case .names(let rep) = fragment.column("rep"), case .names(let region) = fragment.column("region"),
      case .names(let product) = fragment.column("product"), case .amounts(let amount) = fragment.column("amount"),
      case .amounts(let cost) = fragment.column("cost"), case .days(let closed) = fragment.column("closed")
    else { return }
    // Dense: codes are small numbers.
    let months = 12 * 60
    let width = (region.values.count + 1) * (product.values.count + 1) * months
    var dense = [Sums](repeating: Sums(), count: (rep.values.count + 1) * width / 1)
    var lastDay: Int32 = .min
    var month = 0
    for row in 0..<fragment.count {
      if closed[row] != lastDay {
        lastDay = closed[row]
        if let day = Day(cell: lastDay) {
          let civil = day.civil
          month = min(max((civil.year - 2000) * 12 + civil.month, 1), months - 1)
        } else {
          month = 0
        }
      }
      let index =
        ((Int(rep.codes[row] + 1) * (region.values.count + 1) + Int(region.codes[row] + 1)) * (product.values.count + 1)
          + Int(product.codes[row] + 1)) * months + month
      dense[index].count += 1
      dense[index].amount += amount[row]
      dense[index].cost += cost[row]
    }
    for (index, sums) in dense.enumerated() where sums.count > 0 {
      groups[Key(rep: Int32(index / width), region: 0, product: 0, month: Int32(index % width)), default: Sums()].add(
        sums)
    }
  }

  static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }

  static func peak() -> Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss
  }

  static func resident() -> Int {
    guard let file = fopen("/proc/self/statm", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 128)
    fgets(&line, 128, file)
    let fields = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self).split(
      separator: " ")
    return (fields.count > 1 ? Int(fields[1]) ?? 0 : 0) * 4
  }
}
