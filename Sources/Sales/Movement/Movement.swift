/// What happened to the open pipeline between two moments, deal by deal. (numbers.md, Movement)
///
/// Over deals that are open and due by the end of the period; one nobody gave a closing day is always due. A deal
/// belongs to whom it belongs now (or did last), so that a handing-over moves nothing.
struct Movement {
  private let store: FactStore
  private let engine: ColumnEngine
  private let scope: Scope
  /// The moment before anything of the span happened.
  let opening: PipelineMoment
  let closing: PipelineMoment
  private let end: Int64

  /// The first moment of a span is the last second before it; the second the end of the as-of day, or of the period.
  init(_ engine: ColumnEngine, _ question: Question) {
    (store, self.engine, scope) = (engine.store, engine, question.scope)
    opening = PipelineMoment(store, at: question.movesFrom.subtractingStopping(1))
    closing = PipelineMoment(store, atEndOf: question.movesUntil)
    end = Int64(question.period.end.number)
  }

  /// A deal that is told of: a row of the files, or one that was recorded and has left them.
  enum Subject: Hashable {
    case row(Int)
    case gone(recorded: Int)

    /// The row of the files; `nil` for one that has left them.
    var row: Int? { if case .row(let row) = self { row } else { nil } }
  }

  /// Calls with every deal of the scope, amounts as credited there.
  func forEachMove(_ body: (Subject, DealMove) -> Void) {
    let part = scope.filters.isEmpty ? nil : DealScope(scope, engine: engine)
    let history = store.history
    var isRecorded = [Bool](repeating: false, count: history.rows.isEmpty ? 0 : store.deals.count)
    for row in history.rows where row >= 0 { isRecorded[Int(row)] = true }
    for row in 0..<store.deals.count where isRecorded.isEmpty || !isRecorded[row] {
      guard part?.contains(row) ?? true else { continue }
      body(.row(row), move(from: opening.unchanged(row), to: closing.unchanged(row), row, part))
    }
    let gone = part.map { _ in RecordedScope(scope, store.company) }
    for deal in history.rows.indices {
      let row = Int(history.rows[deal])
      guard row < 0 ? gone?.contains(history.deal(deal)) ?? true : part?.contains(row) ?? true else { continue }
      let (first, last) = (opening.recorded(deal), closing.recorded(deal))
      let wasThere = first.standing == .absent && opening.wasThere(deal)
      let subject = row < 0 ? Subject.gone(recorded: deal) : .row(row)
      body(subject, move(from: first, to: last, row < 0 ? nil : row, part, wasThereBefore: wasThere))
    }
  }

  @inline(__always)
  private func move(
    from first: PipelineState, to last: PipelineState, _ row: Int?, _ part: DealScope?, wasThereBefore: Bool = false
  ) -> DealMove {
    var (first, last) = (first, last)
    if let part, let row {
      first.amount = part.credited(first.amount, of: row)
      last.amount = part.credited(last.amount, of: row)
    }
    return DealMove(opening: first, closing: last, wasThereBefore: wasThereBefore, end: end)
  }
}

extension Question {
  /// The moment that movement is told from, local seconds.
  public var movesFrom: Int64 { since ?? Int64(period.start.number) * 86_400 }

  /// The day at whose end it is told until: the day asked for, or the period's last where that is over.
  var movesUntil: Day { min(asOf, period.end.adding(days: -1)) }
}

extension PlacedHistory {
  /// What is known last of a recorded deal.
  func deal(_ place: Int) -> RecordedDeal { history.deals.deal(place, history.names) }
}
