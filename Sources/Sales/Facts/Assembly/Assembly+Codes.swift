extension Assembly {
  /// The code of the rep named in a row; new texts become reps of their own, ambiguous ones none.
  mutating func repCode(_ cells: CodedColumn, row: Int, in fragment: Fragment, column: String) -> Int32 {
    guard let text = cells.name(row) else { return Missing.code }
    return repCode(text, row: row, in: fragment, column: column)
  }

  private mutating func repCode(_ text: String, row: Int, in fragment: Fragment, column: String) -> Int32 {
    switch repNames.match(text, ids: store.company.reps.ids) {
    case .known(let code): return code
    case .ambiguous:
      reportOnce(.ambiguousName, fragment, row: row, column: column, found: text)
      return Missing.code
    case .unknown:
      if store.tables.contains(.reps) {
        reportOnce(.unknownReference(table: .reps), fragment, row: row, column: column, found: text)
      }
      return store.company.repCode(text)
    }
  }

  /// For each distinct value of a column of reps the company's code; values are reported at their first row.
  mutating func repCodes(_ fragment: Fragment, _ column: String) -> CodeCells {
    remap(fragment, column) { assembly, text, row in
      assembly.repCode(text, row: row, in: fragment, column: column)
    }
  }

  /// The codes of a column of customers, who may stand by id or name.
  mutating func customerCodes(_ fragment: Fragment, _ column: String) -> CodeCells {
    remap(fragment, column) { assembly, text, row in
      switch assembly.customerNames.match(text, ids: assembly.store.company.customers.ids) {
      case .known(let code): return code
      case .ambiguous:
        assembly.reportOnce(.ambiguousName, fragment, row: row, column: column, found: text)
        return Missing.code
      case .unknown: return assembly.store.company.customerCode(text)
      }
    }
  }

  /// The codes of a column of products, which may stand by id or name.
  mutating func productCodes(_ fragment: Fragment, _ column: String) -> CodeCells {
    remap(fragment, column) { assembly, text, row in
      switch assembly.productNames.match(text, ids: assembly.store.company.products.ids) {
      case .known(let code): return code
      case .ambiguous:
        assembly.reportOnce(.ambiguousName, fragment, row: row, column: column, found: text)
        return Missing.code
      case .unknown:
        if assembly.store.tables.contains(.products) {
          assembly.reportOnce(.unknownReference(table: .products), fragment, row: row, column: column, found: text)
        }
        return assembly.store.company.productCode(text)
      }
    }
  }

  /// The codes of a column of stages; unknown ones become open stages and are said.
  mutating func stageCodes(_ fragment: Fragment) -> CodeCells {
    remap(fragment, "stage") { assembly, text, row in
      let (index, isNew) = assembly.stageMatcher.match(text)
      if isNew { assembly.reportOnce(.unknownStage, fragment, row: row, column: "stage", found: text) }
      return index
    }
  }

  /// The codes of a column whose values are just names of the company.
  mutating func nameCodes(
    _ fragment: Fragment, _ column: String, into names: WritableKeyPath<Company, Names>
  ) -> CodeCells {
    remap(fragment, column) { assembly, text, _ in assembly.store.company[keyPath: names].add(text) }
  }

  /// Brings a file's own codes to the company's: each distinct value is looked up once, at its first row.
  mutating func remap(
    _ fragment: Fragment, _ column: String, _ code: (inout Assembly, _ text: String, _ row: Int) -> Int32
  ) -> CodeCells {
    let cells = fragment.names(column)
    guard !cells.codes.isEmpty, !cells.values.isEmpty else { return .codes }
    let firstRows = cells.firstRows()
    var map: [Int32] = []
    map.reserveCapacity(cells.values.count)
    for (value, row) in zip(cells.values, firstRows) { map.append(code(&self, value, row)) }
    if map.indices.allSatisfy({ map[$0] == Int32($0) }) { return CodeCells(cells.codes, missing: Missing.code) }
    return CodeCells(cells.codes.remapped(by: map), missing: Missing.code)
  }
}

extension [Int32] {
  /// Each code exchanged for the one it means; missing stays missing.
  func remapped(by map: [Int32]) -> [Int32] {
    [Int32](unsafeUninitializedCapacity: count) { target, filled in
      withUnsafeBufferPointer { source in
        map.withUnsafeBufferPointer { map in
          for row in source.indices {
            let code = source[row]
            target.initializeElement(at: row, to: code < 0 ? Missing.code : map[Int(code)])
          }
        }
      }
      filled = count
    }
  }
}

extension CodedColumn {
  /// For each value the first row that has it; codes are given in order of first appearance, so one pass that stops
  /// early is enough for most columns.
  func firstRows() -> [Int] {
    var rows = [Int](repeating: 0, count: values.count)
    var seen = [Bool](repeating: false, count: values.count)
    var left = values.count
    for (row, code) in codes.enumerated() where code >= 0 && !seen[Int(code)] {
      seen[Int(code)] = true
      rows[Int(code)] = row
      left -= 1
      if left == 0 { break }
    }
    return rows
  }
}
