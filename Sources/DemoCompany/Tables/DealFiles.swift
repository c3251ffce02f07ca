internal import Sales

extension Deal {
  static let header =
    "deal,title,customer,rep,product,source,pipeline,stage,amount,currency,cost,created,stage_since,expected_close,"
    + "closed,lost_reason,forecast"

  /// The row of the company's own CRM, as it reads on that day.
  func write(to text: inout CSVText, customers: [Customer], today: Day) {
    guard let step = step(on: today) else { return }
    text.add("D", number, width: 6)
    text.add(title(customers))
    text.add("C", customer + 1, width: 4)
    text.add(rep.map { Roster.reps[$0].id })
    text.add(Catalogue.products[product].id)
    text.add(Deal.sources[source])
    text.add("直销")
    text.add(step.stage.id)
    text.add(amount)
    text.add(currency.rawValue)
    text.add(cost)
    text.add(created)
    text.add(step.at.day)
    text.add(expectedClose)
    text.add(step.stage.isOpen ? nil : step.at.day)
    text.add(step.stage == .lost ? lostReason.map { Deal.lostReasons[$0] } : nil)
    text.add(forecast(step.stage, today: today))
    text.endRow()
  }

  /// What the deal is called: customer, product, purpose.
  func title(_ customers: [Customer]) -> String {
    let purposes = ["采购", "续费", "扩容", "升级", "一期", "二期", "试点"]
    return customers[customer].short + Catalogue.products[product].name + purposes[number % purposes.count]
  }

  private func forecast(_ stage: DealStage, today: Day) -> String? {
    guard stage.isOpen else { return nil }
    guard stage == .negotiation else { return "pipeline" }
    return expectedClose <= Month(offset: 0, from: today).last ? "commit" : "best_case"
  }
}

extension DemoCompany {
  /// One file for each quarter in which deals were created.
  var dealFiles: [DemoFile] {
    var texts: [(path: String, text: CSVText)] = []
    for deal in deals where !deal.isChannel {
      let path = deal.path
      if texts.last?.path != path { texts.append((path, CSVText(header: Deal.header, capacity: 120_000))) }
      deal.write(to: &texts[texts.count - 1].text, customers: customers, today: today)
    }
    return texts.map { DemoFile(path: $0.path, text: $0.text.text) }
  }

  /// When each stage was entered, by time.
  var stageEventsFile: DemoFile {
    var events: [(key: Int, deal: Int, step: Deal.Step)] = []
    events.reserveCapacity(deals.count * 5)
    for (index, deal) in deals.enumerated() {
      for step in deal.steps where step.at.day <= today {
        events.append((Int(step.at.day.number) * 1440 + step.at.minute, index, step))
      }
    }
    events.sort { ($0.key, $0.deal) < ($1.key, $1.deal) }
    var text = CSVText(header: "deal,stage,at", capacity: events.count * 40)
    for event in events {
      text.addKey(of: deals[event.deal])
      text.add(event.step.stage.id)
      text.add(told(event.step.at))
      text.endRow()
    }
    return DemoFile(path: "stage_events.csv", text: text.text)
  }

  /// Deals two reps worked on together; the shares of one of them do not add up, which is to be found.
  var splitsFile: DemoFile {
    var random = SeededRandom(seed: seed, stream: "splits")
    var text = CSVText(header: "deal,rep,share")
    let shared = deals.filter { $0.number % 83 == 7 && !$0.isChannel && $0.rep != nil }
    for (place, deal) in shared.enumerated() {
      guard let owner = deal.rep else { continue }
      let partner = (owner + 1 + random.below(Roster.reps.count - 1)) % Roster.reps.count
      let other = place == 3 ? "0.2" : "0.4"
      for (rep, share) in [(owner, "0.6"), (partner, other)] {
        text.addKey(of: deal)
        text.add(Roster.reps[rep].id)
        text.add(share)
        text.endRow()
      }
    }
    return DemoFile(path: "splits.csv", text: text.text)
  }

  /// Every payment up to today, by day.
  var paymentsFile: DemoFile {
    var paid: [(key: Int, deal: Int, payment: Deal.Payment)] = []
    for (index, deal) in deals.enumerated() where deal.step(on: today)?.stage == .won {
      for payment in deal.payments where payment.paid <= today {
        paid.append((Int(payment.paid.number), index, payment))
      }
    }
    paid.sort { ($0.key, $0.deal) < ($1.key, $1.deal) }
    var text = CSVText(header: "payment,deal,amount,currency,paid,due", capacity: paid.count * 56)
    for (place, row) in paid.enumerated() {
      text.add("P", place + 1, width: 6)
      row.payment.write(to: &text, of: deals[row.deal])
    }
    return DemoFile(path: "payments.csv", text: text.text)
  }

  /// A moment as the files tell it: what happened today happened early, so that no row lies in the reader's future.
  func told(_ at: Moment) -> Moment {
    at.day == today ? Moment(day: at.day, minute: 480 + max(0, at.minute - 520) / 10) : at
  }
}

extension Deal.Payment {
  /// The row after its key.
  func write(to text: inout CSVText, of deal: Deal) {
    text.addKey(of: deal)
    text.add(amount)
    text.add(deal.currency.rawValue)
    text.add(paid)
    text.add(due)
    text.endRow()
  }
}

extension CSVText {
  /// The key of a deal.
  mutating func addKey(of deal: Deal) {
    add(deal.isChannel ? "QD-" : "D", deal.number, width: deal.isChannel ? 5 : 6)
  }
}
