extension Reports {
  /// One deal with everything the files say about it; `nil` where no deal has this key.
  public func deal(_ key: String) -> DealDetail? {
    guard let row = row(ofDeal: key) else { return nil }
    let (deals, company) = (facts.deals, facts.company)
    let amount = deals.amount[row]
    var detail = DealDetail(
      row: deal(
        row, amount: amount == Missing.amount ? nil : amount, stalledBeyond: pipeline.stalledLimits()))
    detail.cost = deals.cost[row] == Missing.amount ? nil : Money(minorUnits: deals.cost[row])
    detail.ownAmount = detail.row.amount
    detail.pipeline = company.pipelines.value(deals.pipeline[row])
    detail.forecast = company.forecasts.value(deals.forecast[row])
    detail.lostReason = company.lostReasons.value(deals.lostReason[row])
    detail.payments = payments(on: row)
    detail.stages = stages(of: row)
    detail.splits = (facts.splits.shares[Int32(row)] ?? []).map { share in
      DealDetail.SplitRow(rep: labels.value(.rep, share.rep), share: share.share)
    }
    return detail
  }

  /// Keys are kept as bytes, so they are compared as bytes.
  private func row(ofDeal key: String) -> Int? {
    let (wanted, keys) = (Array(key.utf8), facts.deals.key)
    return keys.bytes.withUnsafeBufferPointer { bytes in
      (0..<keys.count).first { row in
        let range = keys.range(row)
        return range.count == wanted.count && bytes[range].elementsEqual(wanted)
      }
    }
  }

  private func payments(on deal: Int) -> [DealDetail.PaymentRow] {
    let payments = facts.payments
    guard !payments.deal.isAbsent else { return [] }
    return (0..<payments.count).filter { payments.deal[$0] == Int32(deal) && payments.paid[$0] <= asOf.number }.map {
      row in
      let amount = payments.amount[row]
      return DealDetail.PaymentRow(
        payment: nil, amount: amount == Missing.amount ? nil : Money(minorUnits: amount),
        paid: Day(number: payments.paid[row]), due: Day(cell: payments.due[row]),
        place: place(of: ListedFact(table: .payments, row: row)) ?? Place(file: ""))
    }
  }

  private func stages(of deal: Int) -> [DealDetail.StageEntry] {
    let events = facts.stageEvents
    guard deal + 1 < events.starts.count else { return [] }
    let entries = (Int(events.starts[deal])..<Int(events.starts[deal + 1])).compactMap { event -> (Stage, Day)? in
      let day = Day.of(localSeconds: events.at[event])
      let code = Int(events.stage[event])
      return day <= asOf && facts.company.stages.indices.contains(code) ? (facts.company.stages[code], day) : nil
    }
    return entries.enumerated().map { index, entry in
      let next = index + 1 < entries.count ? entries[index + 1].1 : entry.0.kind == .open ? asOf : entry.1
      return DealDetail.StageEntry(stage: entry.0, entered: entry.1, days: max(0, next.days(since: entry.1)))
    }
  }
}

extension Day {
  /// The day of local seconds since 1970-01-01T00:00.
  static func of(localSeconds: Int64) -> Day {
    let day = localSeconds / 86_400 - (localSeconds % 86_400 < 0 ? 1 : 0)
    return Day(number: Int32(clamping: day))
  }

  /// Local seconds since 1970-01-01T00:00 at the beginning of the day.
  var localSeconds: Int64 { Int64(number) * 86_400 }
}
