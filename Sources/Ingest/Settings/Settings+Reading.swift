internal import Sales

extension Settings {
  mutating func readCompany(_ root: inout SettingsSection) {
    company = root.text("company") ?? company
    currency =
      root.read("currency", expected: .currency) {
        guard case .text(let text) = $0, text.utf8.count == 3 else { return nil }
        return text.uppercased()
      } ?? currency
    timeZone =
      root.read("time_zone", expected: .zone) {
        guard case .text(let name) = $0, Zone(named: name) != nil else { return nil }
        return name
      } ?? timeZone
    fiscalYearStart = root.whole("fiscal_year_start", in: 1...12).map(Int.init) ?? fiscalYearStart
    language = root.choice("language")
    theme = root.text("theme")
  }

  mutating func readRules(_ root: inout SettingsSection) {
    var won = root.section("won")
    wonCollected = won.share("collected") ?? wonCollected
    root.absorb(won)
    readLights(&root)
    var big = root.section("big_deal")
    bigDeal =
      big.read("amount", expected: .amount) {
        guard let number = $0.number, number >= 0, number <= 1e12 else { return nil }
        return Money(minorUnits: Int64((number * 100).rounded()))
      } ?? bigDeal
    root.absorb(big)
    var incentives = root.section("incentives")
    incentiveCostShare = incentives.share("cost_share")
    root.absorb(incentives)
    readFreshness(&root)
    readLimits(&root)
  }

  private mutating func readLights(_ root: inout SettingsSection) {
    var section = root.section("lights")
    lights.redBelow = section.share("red_below", upTo: 10) ?? lights.redBelow
    if let green = section.share("green_above", upTo: 10) { (lights.green, lights.greenIncludesEqual) = (green, false) }
    if let green = section.share("green_from", upTo: 10) { (lights.green, lights.greenIncludesEqual) = (green, true) }
    if lights.redBelow > lights.green {
      section.complain("red_below", expected: .shareBelowGreen)
      lights = LightRule()
    }
    root.absorb(section)
  }

  private mutating func readFreshness(_ root: inout SettingsSection) {
    var section = root.section("freshness")
    for key in section.keys {
      guard let table = Table(rawValue: key) else { continue }
      freshness[table] = section.read(key, expected: .time) { $0.seconds }
    }
    root.absorb(section)
  }

  private mutating func readLimits(_ root: inout SettingsSection) {
    var section = root.section("limits")
    limits.fileBytes = section.whole("file_bytes", in: 1...(1 << 50)).map(Int.init) ?? limits.fileBytes
    limits.recordBytes = section.whole("record_bytes", in: 1...(1 << 30)).map(Int.init) ?? limits.recordBytes
    limits.fields = section.whole("fields", in: 1...100_000).map(Int.init) ?? limits.fields
    root.absorb(section)
  }

  mutating func readMetrics(_ root: inout SettingsSection) {
    for var section in root.sections("metric") {
      let id = section.requiredText("id", expected: .metricId)
      let name = section.text("name")
      let count: Table? = section.choice("count")
      if section.value("count") == nil { section.complain("count", expected: .countedTable) }
      let conditions = section.textByKey("where") ?? [:]
      if let id, let count {
        metrics.append(OwnMetric(id: id, name: name ?? id, count: count, conditions: conditions))
      }
      root.absorb(section)
    }
    for var section in root.sections("advice") {
      let metric = section.requiredText("metric", expected: .weakMetric)
      let course = section.text("course")
      let text = section.text("text")
      if let metric { advice.append(Advice(metric: metric, course: course, text: text ?? "")) }
      root.absorb(section)
    }
  }
}

extension SettingsValue {
  /// A span of time: `"30m"`, `"12h"`, `"1d"`, `"2w"`, or a number of seconds.
  fileprivate var seconds: Int? {
    if case .whole(let seconds) = self, (1...1_000_000_000).contains(seconds) { return Int(seconds) }
    guard case .text(let text) = self, let unit = text.last, let count = Int(text.dropLast()), count > 0 else {
      return nil
    }
    let factors: [Character: Int] = ["s": 1, "m": 60, "h": 3600, "d": 86_400, "w": 604_800]
    guard let factor = factors[unit], count <= 1_000_000_000 / factor else { return nil }
    return count * factor
  }
}
