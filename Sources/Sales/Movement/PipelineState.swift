/// How one deal stood at one moment.
struct PipelineState: Hashable, Sendable {
  /// Whether it was there, and open.
  enum Standing: Hashable, Sendable {
    /// Not created yet, or not in the files.
    case absent
    case open, won, lost, void

    init(_ kind: StageKind) {
      switch kind {
      case .open: self = .open
      case .won: self = .won
      case .lost: self = .lost
      case .void: self = .void
      }
    }
  }

  var standing: Standing
  /// Minor units; 0 where the deal has no amount.
  var amount: Int64
  /// A day's number; `Missing.amount` where none is expected.
  var expectedClose: Int64

  /// Whether it belongs to the pipeline that is due before a day. A deal nobody gave a day is always due.
  func isCounted(dueBefore end: Int64) -> Bool { standing == .open && isDue(before: end) }

  func isDue(before end: Int64) -> Bool { expectedClose == Missing.amount || expectedClose < end }
}

/// What a deal did between two moments, as parts of the waterfall that add up to the change of the pipeline.
///
/// An amount that changed stands under increased or decreased and the deal then leaves with what it had at last: a deal
/// of 100 that grew to 120 and was won is +20 and −120. What entered and left in between does both.
struct DealMove {
  let opening: PipelineState
  let closing: PipelineState
  /// Whether the files had it before the first moment.
  let wasThereBefore: Bool
  /// The day after the period's last.
  let end: Int64

  /// Calls with each part; amounts are signed.
  @inline(__always)
  func forEachPart(_ body: (MovementChange, Int64) -> Void) {
    let (isIn, staysIn) = (opening.isCounted(dueBefore: end), closing.isCounted(dueBefore: end))
    var base = opening.amount
    if isIn {
      body(.opening, base)
    } else {
      guard staysIn || passesThrough else { return }
      if opening.standing == .absent { base = closing.amount }
      body(entry, base)
    }
    let change = closing.amount.subtractingStopping(base)
    if change != 0 { body(change > 0 ? .increased : .decreased, change) }
    if !staysIn { body(exit, Int64(0).subtractingStopping(closing.amount)) }
    if staysIn { body(.closing, closing.amount) }
  }

  /// Whether a deal that is counted at neither moment came and went: won early, or new and already closed.
  private var passesThrough: Bool {
    switch (opening.standing, closing.standing) {
    case (.absent, .won), (.open, .won): true
    case (.absent, .lost): closing.isDue(before: end)
    default: false
    }
  }

  private var entry: MovementChange {
    switch opening.standing {
    case .absent: wasThereBefore ? .returned : .new
    case .open: .pulledIn
    case .won, .lost, .void: .returned
    }
  }

  private var exit: MovementChange {
    switch closing.standing {
    case .absent: .vanished
    case .open: .pushedOut
    case .won: .won
    case .lost: .lost
    case .void: .void
    }
  }
}
