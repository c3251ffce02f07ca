internal import Sales

extension PageBuilder {
  /// Every file and what became of its rows; what is wrong, what is missing, and where finance disagrees.
  func data(_ report: HealthReport) -> [PagePanel] {
    [files(report.files), problems(report.problems), reconciliation(report.reconciliation), missing(report.missing)]
  }

  private func files(_ files: [FileHealth]) -> PagePanel {
    let columns = [
      column(.file, min: 18), column(.table, priority: 3), column(.state), column(.age, .number),
      column(.rows, .number, priority: 2),
      column(.used, .number, priority: 1), column(.merged, .number, priority: 4),
      column(.replaced, .number, priority: 5),
      column(.quarantined, .number, priority: 1), column(.passedOver, .number, priority: 6),
    ]
    return panel(
      .files, .files, columns,
      files.map { file in
        PageRow(
          item: .file(file.path),
          cells: [
            .text(file.path), file.table.map { .phrase($0.phrase, .dim) } ?? .phrase(.notATable, .warn),
            .phrase(file.state.phrase, file.state.tone), .age(seconds: file.ageSeconds), .count(file.rows),
            .count(file.used), count(file.merged), count(file.replaced), count(file.quarantined, .bad),
            count(file.passedOver),
          ])
      }, whenEmpty: .noFiles)
  }

  private func count(_ number: Int, _ tone: PageCell.Tone = .plain) -> PageCell {
    number == 0 ? .count(0, .dim) : .count(number, tone)
  }

  private func problems(_ problems: [Problem]) -> PagePanel {
    let columns = [column(.place, min: 18), column(.problem, min: 24), column(.found, priority: 1, min: 8)]
    // Errors first; half a million of the same complaint would only keep everybody waiting.
    let errors = problems.lazy.filter { $0.severity == .error }.prefix(Self.mostProblems)
    let rest = problems.lazy.filter { $0.severity != .error }.prefix(Self.mostProblems - errors.count)
    return panel(
      .problems, .problems(problems, shown: Self.mostProblems, wording), columns,
      (Array(errors) + rest).map { problem in
        PageRow(
          item: .problem(problem),
          cells: [
            .place(problem.place),
            .text(problem.message(in: wording.language), problem.severity == .error ? .bad : .plain),
            .text(problem.found, .dim),
          ])
      }, whenEmpty: .noProblems)
  }

  /// How many problems are listed; `attain check` names all of them.
  private static let mostProblems = 2_000

  private func reconciliation(_ rows: [Reconciliation]) -> PagePanel {
    let columns = [
      column(.deal, min: 8), column(.customer, priority: 2, min: 10), moneyColumn(.amount),
      moneyColumn(.collected, priority: 1), moneyColumn(.difference), column(.place, priority: 3),
    ]
    return panel(
      .reconciliation, .reconciliation, columns,
      rows.map { row in
        PageRow(
          item: .deal(row.deal),
          cells: [
            .text(row.deal), .text(row.customer), .plain(Figure(row.amount, cases: 1)),
            .plain(Figure(row.collected, cases: 1)), .difference(Figure(row.collected - row.amount, cases: 1)),
            .place(row.place),
          ])
      }, whenEmpty: .noDifferences)
  }

  private func missing(_ tables: [Table]) -> PagePanel {
    let columns = [column(.file), PageColumn(id: .advice, title: .wouldFill, minWidth: 10)]
    return panel(
      .missing, .missingTables, columns,
      tables.map { table in
        PageRow(item: .table(table), cells: [.text(table.fileName), .phrase(table.gain, .dim)])
      }, whenEmpty: .nothingMissing)
  }
}

extension FileHealth.State {
  /// How loudly a state speaks.
  var tone: PageCell.Tone {
    switch self {
    case .fresh: .good
    case .amber, .stale: .warn
    case .red, .unreadable: .bad
    }
  }
}
