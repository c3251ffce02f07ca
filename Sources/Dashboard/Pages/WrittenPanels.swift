internal import Sales
internal import Screen

extension PageBuilder {
  /// The chain of whys of the person and period.
  func whysPanel(_ whys: [Entry]) -> PagePanel {
    let columns = [
      column(.step, .number), column(.link, min: 40), column(.written, .number, priority: 1),
      column(.author, priority: 2),
    ]
    let rows = whys.enumerated().map { place, entry in
      PageRow(
        item: .entry(entry.id),
        cells: [.count(place + 1, .dim), .text(entry.text), .day(entry.day), .text(entry.author, .dim)])
    }
    return panel(.whys, .fiveWhys, columns, rows, whenEmpty: .noWhys(state.keyName(.whys)))
  }

  /// Coaching, feedback, measures and trainings.
  func guidancePanel(_ guidance: [Guidance]) -> PagePanel {
    let columns = [
      column(.written, .number), column(.kind), column(.what, min: 30), column(.author, priority: 1),
    ]
    return panel(
      .guidance, .guidance, columns, guidance.map(row),
      whenEmpty: .noGuidance(state.keyName(.coach), state.keyName(.training)))
  }

  private func row(_ guidance: Guidance) -> PageRow {
    switch guidance {
    case .written(let entry):
      PageRow(
        item: .entry(entry.id),
        cells: [.day(entry.day), .phrase(entry.kind.phrase, .dim), .text(entry.text), .text(entry.author, .dim)])
    case .taken(let course, let day):
      PageRow(
        item: .measure(course, metric: "", day),
        cells: [.day(day), .phrase(.trainingTaken, .dim), .text(course), .empty])
    }
  }
}

extension Canvas {
  /// How many rows the two panes of what was written take, their titles included: what they hold, at most a quarter.
  func writtenRows(_ report: RepReport, in rect: Rect) -> Int {
    guard rect.height >= 22 else { return 0 }
    return min(max(report.whys.count, report.guidance.count, 2) + 1, max(5, rect.height / 4))
  }

  /// 5 Why at the left, coaching and trainings at the right.
  mutating func drawWritten(_ report: RepReport, in rect: Rect) {
    let panes = rect.split(.columns, gap: 3, [.fill(1), .fill(1)])
    drawPanel(.whys, in: panes[0], hasTitles: false)
    drawPanel(.guidance, in: panes[1], hasTitles: false)
  }
}
