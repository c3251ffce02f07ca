/// Where a row belongs in the company on its day, by its rep's spells.
struct Placing {
  private let reps: Reps
  private let rep: CodeCells
  private let count: Int

  init(_ company: Company, rep: CodeCells, count: Int) {
    (reps, self.rep, self.count) = (company.reps, rep, count)
  }

  /// A column of regions, teams or managers: the row's own where it has one, else its rep's on the day, else the
  /// fallback. Absent where no row has any.
  func fill(
    own: CodeCells, day: (Int) -> Int32, _ part: KeyPath<Reps.Spell, Int32>,
    fallback: ((Int) -> Int32)? = nil
  ) -> CodeCells {
    let settled = settledCodes(part)
    // Whole columns are not copied where no row has anything to gain.
    if own.isComplete || (own.isAbsent && rep.isAbsent && fallback == nil) { return own }
    if own.isAbsent, fallback == nil, settled.allSatisfy({ $0 == Missing.code }) { return own }
    var values = [Int32](repeating: Missing.code, count: count)
    var isAbsent = true
    for row in 0..<count {
      var code = own[row]
      if code < 0 { code = repCode(row, day: day, part, settled) }
      if code < 0, let fallback { code = fallback(row) }
      values[row] = code
      if code >= 0 { isAbsent = false }
    }
    return isAbsent ? .codes : CodeCells(values, missing: Missing.code)
  }

  /// Per rep the one code of all its spells; `nil` for reps whose place depends on the day.
  private func settledCodes(_ part: KeyPath<Reps.Spell, Int32>) -> [Int32?] {
    reps.spells.map { spells in
      let codes = Set(spells.map { $0[keyPath: part] })
      return codes.count > 1 ? nil : codes.first ?? Missing.code
    }
  }

  private func repCode(
    _ row: Int, day: (Int) -> Int32, _ part: KeyPath<Reps.Spell, Int32>, _ settled: [Int32?]
  ) -> Int32 {
    let rep = rep[row]
    guard rep >= 0 else { return Missing.code }
    if let code = settled[Int(rep)] { return code }
    guard let day = Day(cell: day(row)) else { return reps.spells[Int(rep)].last?[keyPath: part] ?? Missing.code }
    return reps.spell(of: rep, on: day)?[keyPath: part] ?? Missing.code
  }
}

extension CodeCells {
  /// Whether every row has a code.
  fileprivate var isComplete: Bool { !isAbsent && values.allSatisfy { $0 >= 0 } }
}
