extension Reports {
  /// How many days back news are news.
  private static let newsDays = 14
  /// No more lines than a pane can hold.
  private static let mostNews = 60

  /// What happened lately in a part of the company, the newest day first; within a day contracts, losses and stalls
  /// before payments, and these before activities by rep, so that what is done every day does not hide what counts.
  func feed(_ scope: Scope) -> [FeedItem] {
    let news = closings(scope) + receipts(scope) + activities(scope)
    return (stalls(scope) + news).stablySorted { $0.precedes($1) }.prefix(Reports.mostNews).map(\.self)
  }

  /// How many deals stall in each region, as of the beginning of the day.
  private func stalls(_ scope: Scope) -> [FeedItem] {
    stalledByRegion(scope).map { region, count in
      FeedItem(at: asOf.localSeconds, rep: nil, kind: .stalled(scope: region, count: count))
    }
  }

  private func recent() -> DayRange {
    DayRange(start: asOf.adding(days: 1 - Reports.newsDays), end: asOf.adding(days: 1))
  }

  /// Contracts signed and deals lost.
  private func closings(_ scope: Scope) -> [FeedItem] {
    let signed = latest(.dealsSigned, scope, at: closingMoment).map { fact, at in
      let amount = Money(minorUnits: fact.amount ?? 0)
      return item(
        of: fact.row, at,
        .signed(
          deal: facts.deals.key.text(fact.row), customer: customer(of: fact.row), amount: amount,
          isBig: amount >= facts.settings.bigDeal))
    }
    let lost = latest(.dealsLost, scope, at: closingMoment).map { fact, at in
      item(
        of: fact.row, at,
        .lost(
          deal: facts.deals.key.text(fact.row), customer: customer(of: fact.row),
          amount: fact.amount.map { Money(minorUnits: $0) },
          reason: facts.company.lostReasons.value(facts.deals.lostReason[fact.row])))
    }
    return signed + lost
  }

  /// The latest rows of some facts with their moments: no more than can be shown, so that only these are put into words.
  private func latest(_ kind: Facts, _ scope: Scope, at moment: (Int) -> Int64) -> [(fact: ListedFact, at: Int64)] {
    let rows = facts(of: FactTerm(.sum(.amount), kind), in: recent(), scope: scope).map {
      (fact: $0, at: moment($0.row))
    }
    return rows.stablySorted { $0.at > $1.at }.prefix(Reports.mostNews).map { ($0.fact, $0.at) }
  }

  private func item(of deal: Int, _ at: Int64, _ kind: FeedItem.Kind) -> FeedItem {
    FeedItem(at: at, rep: labels.value(.rep, facts.deals.rep[deal]), kind: kind)
  }

  /// When a deal was closed: to the second where its last stage event is of that day, else its day.
  private func closingMoment(of deal: Int) -> Int64 {
    let (events, day) = (facts.stageEvents, Day(number: facts.deals.closed[deal]))
    guard deal + 1 < events.starts.count, events.starts[deal + 1] > events.starts[deal] else { return day.localSeconds }
    let at = events.at[Int(events.starts[deal + 1]) - 1]
    return Day.of(localSeconds: at) == day ? at : day.localSeconds
  }

  private func customer(of deal: Int) -> String? { labels.value(.customer, facts.deals.customer[deal]).label }

  private func receipts(_ scope: Scope) -> [FeedItem] {
    latest(.payments, scope) { Day(number: facts.payments.paid[$0]).localSeconds }.compactMap { fact, at in
      let deal = Int(facts.payments.deal[fact.row])
      guard deal >= 0, let amount = fact.amount else { return nil }
      return FeedItem(
        at: at, rep: labels.value(.rep, facts.deals.rep[deal]),
        kind: .collected(
          deal: facts.deals.key.text(deal), customer: customer(of: deal), amount: Money(minorUnits: amount)))
    }
  }

  /// Visits counted by rep and day, at the moment of the last one.
  private func activities(_ scope: Scope) -> [FeedItem] {
    let visits = facts(
      of: FactTerm(.count, .activities, where: [.column("kind", equals: "visit")]), in: recent(), scope: scope)
    let byRepAndDay = Dictionary(grouping: visits) { fact in
      GroupKey([facts.activities.rep[fact.row], facts.activities.day[fact.row]])
    }
    return byRepAndDay.sorted { $0.key.precedes($1.key) }.map { key, visits in
      FeedItem(
        at: visits.map { facts.activities.at[$0.row] }.max() ?? 0, rep: labels.value(.rep, key.codes[0]),
        kind: .activities(kind: "visit", count: visits.count))
    }
  }
}

extension FeedItem {
  /// Whether this line of news is read before another.
  fileprivate func precedes(_ other: FeedItem) -> Bool {
    let (mine, theirs) = (Day.of(localSeconds: at), Day.of(localSeconds: other.at))
    if mine != theirs { return mine > theirs }
    if weight != other.weight { return weight < other.weight }
    return at > other.at
  }

  /// How much it matters on its day; less is more.
  private var weight: Int {
    switch kind {
    case .signed, .lost, .stalled: 0
    case .collected: 1
    case .activities: 2
    }
  }
}
