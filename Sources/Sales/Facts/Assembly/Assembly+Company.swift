extension Assembly {
  mutating func readReps() {
    for fragment in fragments(.reps) {
      let (rep, name) = (fragment.names("rep"), fragment.names("name"))
      let (hired, left) = (fragment.days("hired"), fragment.days("left"))
      let email = fragment.names("email")
      for row in 0..<fragment.count {
        guard let id = rep.name(row) else { continue }
        let code = Int(store.company.repCode(id))
        store.company.reps.names[code] = name.visibleName(row) ?? store.company.reps.names[code]
        store.company.reps.hired[code] = hired.day(row) ?? store.company.reps.hired[code]
        store.company.reps.left[code] = left.day(row) ?? store.company.reps.left[code]
        store.company.reps.emails[code] = email.name(row) ?? store.company.reps.emails[code]
        addSpell(fragment, row: row, rep: code)
      }
      count(fragment) { $0.used += fragment.count }
    }
    sortSpells()
    repNames = NameResolver(names: store.company.reps.names)
  }

  private mutating func addSpell(_ fragment: Fragment, row: Int, rep: Int) {
    let spell = Reps.Spell(
      from: fragment.days("from").day(row), to: fragment.days("to").day(row),
      region: fragment.names("region").name(row).map { store.company.regions.add($0) } ?? Missing.code,
      team: fragment.names("team").name(row).map { store.company.teams.add($0) } ?? Missing.code,
      manager: fragment.names("manager").name(row).map { store.company.managers.add($0) } ?? Missing.code,
      role: fragment.names("role").name(row))
    let twin = store.company.reps.spells[rep].firstIndex { $0.from == spell.from }
    guard let twin else { return store.company.reps.spells[rep].append(spell) }
    let isSame = store.company.reps.spells[rep][twin] == spell
    count(fragment) { tally in
      tally.used -= 1
      if isSame { tally.merged += 1 } else { tally.replaced += 1 }
    }
    let text = store.company.reps.ids.value(Int32(rep)) ?? ""
    let place = fragment.place(row, column: "rep")
    report(Problem(isSame ? .merged(otherLine: place.line ?? 0) : .replaced(by: place), at: place, found: text))
    store.company.reps.spells[rep][twin] = spell
  }

  private mutating func sortSpells() {
    for code in store.company.reps.spells.indices where store.company.reps.spells[code].count > 1 {
      store.company.reps.spells[code].sort { left, right in
        guard let to = right.from else { return false }
        return left.from.map { $0 < to } ?? true
      }
    }
  }

  mutating func readProducts() {
    for fragment in fragments(.products) {
      let (product, name, line) = (fragment.names("product"), fragment.names("name"), fragment.names("line"))
      let (price, cost) = (fragment.amounts("price"), fragment.amounts("cost"))
      for row in lastRows(fragment, key: "product") {
        guard let id = product.name(row) else { continue }
        let code = Int(store.company.productCode(id, line: line.name(row)))
        store.company.products.names[code] = name.visibleName(row)
        store.company.products.prices[code] = price.amount(row).map { Money(minorUnits: $0) }
        store.company.products.costs[code] = cost.amount(row).map { Money(minorUnits: $0) }
      }
    }
    productNames = NameResolver(names: store.company.products.names)
  }

  mutating func readCustomers() {
    for fragment in fragments(.customers) {
      let (customer, name) = (fragment.names("customer"), fragment.names("name"))
      let (segment, industry) = (fragment.names("segment"), fragment.names("industry"))
      let (region, owner, since) = (fragment.names("region"), fragment.names("owner"), fragment.days("since"))
      for row in lastRows(fragment, key: "customer") {
        guard let id = customer.name(row) else { continue }
        let code = Int(store.company.customerCode(id))
        store.company.customers.names[code] = name.visibleName(row)
        store.company.customers.segment[code] =
          segment.name(row).map { store.company.segments.add($0) } ?? Missing.code
        store.company.customers.industry[code] = industry.name(row)
        store.company.customers.region[code] =
          region.name(row).map { store.company.regions.add($0) } ?? Missing.code
        store.company.customers.owner[code] = repCode(owner, row: row, in: fragment, column: "owner")
        store.company.customers.since[code] = since.day(row)
      }
    }
    customerNames = NameResolver(names: store.company.customers.names)
  }

  /// The rows of a small table that count: of one key the last, the others reported.
  private mutating func lastRows(_ fragment: Fragment, key: String) -> [Int] {
    let keys = fragment.names(key)
    var last: [Int32: Int] = [:]
    var rows: [Int] = []
    for row in 0..<fragment.count where row < keys.codes.count && keys.codes[row] >= 0 {
      guard let earlier = last.updateValue(row, forKey: keys.codes[row]) else {
        rows.append(row)
        continue
      }
      let isSame = fragment.row(row, equals: earlier, of: fragment)
      reportDuplicate(fragment, row: row, earlier: earlier, key: key, isSame: isSame)
      rows.removeAll { $0 == earlier }
      rows.append(row)
    }
    count(fragment) { $0.used += rows.count }
    return rows
  }

  private mutating func reportDuplicate(_ fragment: Fragment, row: Int, earlier: Int, key: String, isSame: Bool) {
    let text = fragment.names(key).name(row) ?? ""
    if isSame {
      count(fragment) { $0.merged += 1 }
      report(
        Problem(.merged(otherLine: Int(fragment.lines[earlier])), at: fragment.place(row, column: key), found: text))
    } else {
      count(fragment) { $0.replaced += 1 }
      report(Problem(.replaced(by: fragment.place(row)), at: fragment.place(earlier, column: key), found: text))
    }
  }
}

extension Company {
  /// The code of a rep's id, added with nothing known of it where it is new.
  mutating func repCode(_ id: String) -> Int32 {
    let code = reps.ids.add(id)
    if Int(code) == reps.names.count {
      reps.names.append(nil)
      reps.spells.append([])
      reps.hired.append(nil)
      reps.left.append(nil)
      reps.emails.append(nil)
    }
    return code
  }

  /// The code of a product's id; a new one without a line is its own line.
  mutating func productCode(_ id: String, line: String? = nil) -> Int32 {
    let code = products.ids.add(id)
    if Int(code) == products.names.count {
      products.names.append(nil)
      products.line.append(products.lines.add(line ?? id))
      products.prices.append(nil)
      products.costs.append(nil)
    }
    return code
  }

  /// The code of a customer's id, added with nothing known of it where it is new.
  mutating func customerCode(_ id: String) -> Int32 {
    let code = customers.ids.add(id)
    if Int(code) == customers.names.count {
      customers.names.append(nil)
      customers.segment.append(Missing.code)
      customers.industry.append(nil)
      customers.region.append(Missing.code)
      customers.owner.append(Missing.code)
      customers.since.append(nil)
    }
    return code
  }
}
