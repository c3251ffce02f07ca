internal import Sales

/// One customer of the demo.
struct Customer: Sendable {
  let id: String
  let name: String
  /// The name without its legal form, for deal titles.
  let short: String
  let segment: Segment
  let industry: String
  /// Index into `Roster.regions`.
  let region: Int
  /// The day after which a churning customer buys no more; `nil`: stays.
  var lastPurchase: Day?
  /// The day of the first purchase the plan gave them.
  var firstPurchase: Day?
  /// The day they were first spoken to.
  var since: Day?
  /// Whether they have bought, as far as the plan has come.
  var hasBought = false

  /// Who they are to us.
  enum Segment: Int, Sendable, CaseIterable {
    case key, medium, small, publicSector

    var name: String { ["大客户", "中型企业", "小微企业", "政府及事业单位"][rawValue] }
  }

  /// Whether nothing is sold to them any more on that day.
  func isGone(by day: Day) -> Bool { lastPurchase.map { $0 < day } ?? false }
}

/// All customers, and who may be asked to buy next.
struct CustomerBook: Sendable {
  /// Every customer; the place here is the customer's number everywhere in the demo.
  private(set) var customers: [Customer] = []
  private var buyers: [[Int]] = Array(repeating: [], count: Roster.regions.count)
  private var prospects: [[Int]] = Array(repeating: [], count: Roster.regions.count)
  private var churning: [[Int]] = Array(repeating: [], count: Roster.regions.count)

  private static let sizes = [112, 96, 88, 62, 52, 32]

  /// The book as it stood before the first month; two customers of each region will turn away before `today`.
  init(seed: UInt64, today: Day) {
    var random = SeededRandom(seed: seed, stream: "customers")
    var names = CustomerNames(&random)
    for (region, size) in CustomerBook.sizes.enumerated() {
      for place in 0..<size { add(names.next(&random), region: region, isBuyer: place < size / 6) }
      churning[region] = Array(buyers[region].prefix(2))
      for number in churning[region] {
        customers[number].lastPurchase = today.adding(days: -random.within(200...290))
      }
    }
  }

  private mutating func add(_ made: CustomerNames.Made, region: Int, isBuyer: Bool) {
    let number = customers.count
    customers.append(
      Customer(
        id: "C" + digits(number + 1, 4), name: made.name, short: made.short, segment: made.segment,
        industry: made.industry, region: region, hasBought: isBuyer))
    if isBuyer { buyers[region].append(number) } else { prospects[region].append(number) }
  }

  /// Who buys for about that amount (yuan) on that day: mostly known customers, the same ones again and again.
  mutating func buyer(in region: Int, for amount: Int, on day: Day, _ random: inout SeededRandom) -> Int {
    if random.chance(170), let number = prospects[region].popLast() {
      customers[number].hasBought = true
      customers[number].firstPurchase = day
      buyers[region].append(number)
      return number
    }
    if random.chance(220), let number = churning[region].randomOne(&random), !customers[number].isGone(by: day) {
      return number
    }
    return knownCustomer(in: region, for: amount, on: day, &random)
  }

  /// Who is asked in vain: half of them have never bought.
  mutating func prospect(in region: Int, for amount: Int, on day: Day, _ random: inout SeededRandom) -> Int {
    if random.chance(500), let number = prospects[region].randomOne(&random) { return number }
    return knownCustomer(in: region, for: amount, on: day, &random)
  }

  /// Remembers when a customer was first spoken to.
  mutating func meet(_ number: Int, on day: Day) {
    customers[number].since = min(customers[number].since ?? day, day)
  }

  /// The churning customers' numbers.
  var churningNumbers: [Int] { churning.flatMap { $0 } }

  private func knownCustomer(in region: Int, for amount: Int, on day: Day, _ random: inout SeededRandom) -> Int {
    let known = buyers[region]
    var choice = known.first ?? 0
    for _ in 0..<5 {
      // The lower of two draws: the first in the list come back most.
      choice = known[min(random.below(known.count), random.below(known.count))]
      let customer = customers[choice]
      if !customer.isGone(by: day) && customer.segment.buys(for: amount) { return choice }
    }
    return customers[choice].isGone(by: day) ? known.last ?? choice : choice
  }
}

extension Customer.Segment {
  /// Whether an amount in yuan is usual for them.
  fileprivate func buys(for amount: Int) -> Bool {
    switch self {
    case .key: amount >= 60_000
    case .medium: (20_000...220_000).contains(amount)
    case .small: amount < 60_000
    case .publicSector: amount >= 40_000
    }
  }
}

extension [Int] {
  fileprivate func randomOne(_ random: inout SeededRandom) -> Int? { isEmpty ? nil : self[random.below(count)] }
}
