internal import Sales

extension DemoCompany {
  /// Who works here, what is sold, to whom.
  var companyFiles: [DemoFile] { [repsFile, productsFile, customersFile] }

  private var repsFile: DemoFile {
    var text = CSVText(header: "rep,name,region,team,manager,role,hired,left,email,from,to")
    for (number, rep) in Roster.reps.enumerated() {
      for spell in rep.spells {
        text.add(rep.id)
        text.add(rep.name)
        text.add(Roster.regions[spell.region])
        text.add(spell.team)
        text.add(Roster.managers[spell.region])
        text.add(rep.role)
        text.add(hired(rep))
        text.add(number == Roster.left.rep ? spell.to.map { Month(offset: $0, from: today).last } : nil)
        text.add("\(rep.id.lowercased())@shili.example")
        text.add(spell.from.map { Month(offset: $0, from: today).first })
        text.add(spell.to.map { Month(offset: $0, from: today).last })
        text.endRow()
      }
    }
    return DemoFile(path: "reps.csv", text: text.text)
  }

  private func hired(_ rep: Roster.Rep) -> Day? {
    if rep.spells.count == 1, let start = rep.spells[0].from { return Month(offset: start, from: today).first }
    return Day(year: rep.hired.year, month: rep.hired.month, day: 1)
  }

  private var productsFile: DemoFile {
    var text = CSVText(header: "product,name,line,category,price,cost")
    for product in Catalogue.products {
      text.add(product.id)
      text.add(product.name)
      text.add(Catalogue.lines[product.line])
      text.add(product.category)
      text.add(product.price)
      text.add(product.price * product.costPercent / 100)
      text.endRow()
    }
    return DemoFile(path: "products.csv", text: text.text)
  }

  private var customersFile: DemoFile {
    var text = CSVText(header: "customer,name,segment,industry,region,owner,since", capacity: customers.count * 80)
    for (number, customer) in customers.enumerated() {
      text.add(customer.id)
      text.add(customer.name)
      text.add(customer.segment.name)
      text.add(customer.industry)
      text.add(Roster.regions[customer.region])
      text.add(owner(of: number).map { Roster.reps[$0].id })
      text.add(customer.since)
      text.endRow()
    }
    return DemoFile(path: "customers.csv", text: text.text)
  }

  /// The rep who looks after a customer now.
  func owner(of customer: Int) -> Int? {
    let region = customers[customer].region
    let team = Roster.reps.indices.filter { Roster.reps[$0].spell(in: 0)?.region == region }
    return team.isEmpty ? nil : team[customer % team.count]
  }

  /// Exceptions to Monday–Friday.
  var calendarFile: DemoFile {
    let years = (months.first?.year ?? 2024)...(months.last?.year ?? 2026)
    var text = CSVText(header: "day,kind,name")
    for exception in Holidays.exceptions(of: years) {
      text.add(exception.day)
      text.add(exception.isWorkday ? "workday" : "holiday")
      text.add(exception.name)
      text.endRow()
    }
    return DemoFile(path: "calendar.csv", text: text.text)
  }

  /// What a dollar and a euro were worth at the beginning of each month.
  var ratesFile: DemoFile {
    var random = SeededRandom(seed: seed, stream: "rates")
    var text = CSVText(header: "currency,day,rate")
    for month in months where month.offset <= 0 {
      for (currency, rate) in [("USD", 71_600), ("EUR", 78_200)] {
        text.add(currency)
        text.add(month.first)
        let value = rate + random.within(-900...900) + month.offset * 20
        text.add("\(value / 10_000).\(digits(value % 10_000, 4))")
        text.endRow()
      }
    }
    return DemoFile(path: "rates.csv", text: text.text)
  }
}
