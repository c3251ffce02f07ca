extension Assembly {
  /// Payments in the order of their days; those of unknown deals still count as collected.
  mutating func readPayments(_ index: KeyIndex, rates: Rates) {
    let fragments = fragments(.payments)
    let selection = RowSelection(
      fragments, key: "payment", keeps: fragments.map { [Bool](repeating: true, count: $0.count) })
    take(selection)
    var table = PaymentTable()
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
      var converted = amount
      if let code = currency.name(row), !rates.isBase(code) {
        guard let inBase = rates.convert(amount, from: code, on: day) else {
          reportOnce(.missingRate, fragment, row: row, column: "currency", found: code)
          continue
        }
        converted = inBase
      }
      reportOddDeal(deals[row], fragment, row: row, text: texts)
      table.append(
        deal: deals[row], amount: converted, paid: day.number, due: due.day(row)?.number ?? Day.missingNumber,
        file: file, line: fragment.lines[row])
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
