internal import Sales

extension Settings {
  /// `[[source]]`: files that are not canonical, and how to read them.
  mutating func readSources(_ root: inout SettingsSection) {
    for var section in root.sections("source") {
      let files = section.requiredText("files", expected: .path)
      let table: Table? = section.choice("table")
      if section.value("table") == nil { section.complain("table", expected: .rowsTable) }
      if let files, let table {
        var source = Source(files: files, table: table)
        source.readColumns(&section)
        source.readStyle(&section)
        sources.append(source)
      }
      root.absorb(section)
    }
  }
}

extension Source {
  fileprivate mutating func readColumns(_ section: inout SettingsSection) {
    format = section.text("format")
    columns = section.textByKey("columns") ?? [:]
    set = section.textByKey("set") ?? [:]
    values =
      section.read("values", expected: .textsByKey) {
        guard case .table(let byColumn) = $0 else { return nil }
        let maps = byColumn.compactMapValues { value -> [String: String]? in
          guard case .table(let map) = value else { return nil }
          let texts = map.compactMapValues(\.plainText)
          return texts.count == map.count ? texts : nil
        }
        return maps.count == byColumn.count ? maps : nil
      } ?? [:]
    let names = table.columns.map(\.name)
    for (key, mentioned) in [
      ("columns", Array(columns.keys)), ("values", Array(values.keys)), ("set", Array(set.keys)),
    ] {
      for stranger in mentioned.sorted() where !names.contains(stranger) {
        section.complain(key, expected: .columns(of: table, not: stranger))
      }
    }
  }

  fileprivate mutating func readStyle(_ section: inout SettingsSection) {
    encoding = section.read("encoding", expected: .encoding) {
      guard case .text(let name) = $0, TextEncoding(named: name) != nil else { return nil }
      return name
    }
    dateOrder = section.choice("date_order")
    decimalMark = section.read("decimal_mark", expected: .one(of: ["\".\"", "\",\""])) { $0.character(of: ".,") }
    delimiter = section.read("delimiter", expected: .one(of: ["\",\"", "\";\"", "\"|\"", "\"\\t\""])) {
      $0.character(of: ",;|\t")
    }
    periodGrain = section.choice("period_grain")
    sheet = section.text("sheet")
  }
}

extension SettingsValue {
  fileprivate func character(of allowed: String) -> Character? {
    guard case .text(let text) = self, text.count == 1, let only = text.first, allowed.contains(only) else {
      return nil
    }
    return only
  }
}
