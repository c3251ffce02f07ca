extension Assembly {
  /// Payments in the order of their days; those of unknown deals still count as collected.
  mutating func readPayments(_ index: KeyIndex, rates: Rates) {
    let fragments = fragments(.payments)
    let selection = RowSelection(
      fragments, key: "payment", keeps: fragments.map { [Bool](repeating: true, count: $0.count) })
    take(selection)
    var table = PaymentTable()
    store.settlements = foreignDeals.mapValues { Settlement(amount: $0.amount) }
    for (fragment, keep) in zip(fragments, selection.keeps) {
      appendPayments(fragment, keep: keep, index: index, rates: rates, to: &table)
    }
    store.payments = table.orderedByDay()
  }

  private mutating func appendPayments(
    _ fragment: Fragment, keep: [Bool], index: KeyIndex, rates: Rates, to table: inout PaymentTable
  ) {
    let deals = index.deals(fragment.texts("deal"), count: fragment.count)
    let (amounts, currency) = (fragment.amounts("amount"), fragment.names("currency"))
    let (paid, due, texts) = (fragment.days("paid"), fragment.days("due"), fragment.texts("deal"))
    let file = fileIndex(fragment)
    for row in 0..<fragment.count where keep[row] {
      guard let amount = amounts.amount(row), let day = paid.day(row) else { continue }
      let code = currency.name(row).flatMap { rates.isBase($0) ? nil : $0 }
      let converted = code.map { rates.convert(amount, from: $0, on: day) } ?? amount
      settle(deals[row], amount, code, inBase: converted, on: day)
      guard let converted else {
        reportOnce(.missingRate, fragment, row: row, column: "currency", found: code ?? "")
        continue
      }
      reportOddDeal(deals[row], fragment, row: row, text: texts)
      table.append(
        deal: deals[row], amount: converted, paid: day.number, due: due.day(row)?.number ?? Day.missingNumber,
        file: file, line: fragment.lines[row])
    }
  }

  /// Adds a payment to what was received on a deal of a foreign currency: as it is in that currency, any other at the
  /// deal's own rate.
  private mutating func settle(_ deal: Int32, _ amount: Int64, _ code: String?, inBase: Int64?, on day: Day) {
    guard let foreign = foreignDeals[deal] else { return }
    if let code, CurrencyAliases.code(of: code) == foreign.currency {
      store.settlements[deal]?.add(amount, on: day.number)
    } else if let inBase, deal >= 0 {
      let worth = store.deals.amount[Int(deal)]
      guard worth != Missing.amount, worth > 0 else { return }
      store.settlements[deal]?.add(inBase.scaled(by: foreign.amount, over: worth), on: day.number)
    }
  }

  private mutating func reportOddDeal(_ deal: Int32, _ fragment: Fragment, row: Int, text: TextColumn) {
    guard store.tables.contains(.deals) else { return }
    if deal < 0 {
      let found = text.optional(row) ?? ""
      return report(Problem(.unknownReference(table: .deals), at: fragment.place(row, column: "deal"), found: found))
    }
    guard stageMatcher.stages[Int(store.deals.stage[Int(deal)])].kind == .void else { return }
    report(
      Problem(.paymentOnVoidDeal, at: fragment.place(row, column: "deal"), found: store.deals.key.text(Int(deal))))
  }
}

extension PaymentTable {
  mutating func append(deal: Int32, amount: Int64, paid: Int32, due: Int32, file: UInt16, line: UInt32) {
    self.deal.values.append(deal)
    self.amount.values.append(amount)
    self.paid.values.append(paid)
    self.due.values.append(due)
    self.file.append(file)
    self.line.append(line)
    count += 1
  }

  func orderedByDay() -> PaymentTable {
    let rows = Array(0..<count).ordered { paid[$0] }
    var table = PaymentTable()
    for row in rows {
      table.append(
        deal: deal[row], amount: amount[row], paid: paid[row], due: due[row], file: file[row], line: line[row])
    }
    return table
  }
}
