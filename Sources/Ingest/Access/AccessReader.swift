internal import Sales
internal import TOMLKit

/// Reads the text of access.toml. Whoever it says something wrong about sees nobody's pay.
enum AccessReader {
  static func read(_ text: String) -> AccessFile.Result {
    do {
      let values = SettingsValue.values(of: try TOMLTable(string: text))
      return read(values, KeyLines(text))
    } catch let error as TOMLParseError {
      return closed(TOMLFault(words: error.description), line: error.source.begin.line)
    } catch {
      return closed(.other, line: nil)
    }
  }

  private static func closed(_ fault: TOMLFault, line: Int?) -> AccessFile.Result {
    let place = Place(file: AccessFile.name, line: line)
    return AccessFile.Result(
      rule: .closed, problems: [Problem(.accessSyntax(fault), at: place)], isThere: true)
  }

  private static func read(_ values: [String: SettingsValue], _ lines: KeyLines) -> AccessFile.Result {
    var root = SettingsSection(path: "", values: values)
    var people: [String: PaySight] = [:]
    var repeated: Set<String> = []
    for var section in root.sections("person") {
      if let user = section.requiredText("user", expected: .account) {
        if people.keys.contains(user) {
          section.complain("user", expected: .accountOnce)
          repeated.insert(user)
        }
        let sight = section.sight()
        people[user] = section.unknown.isEmpty ? sight ?? .nobodys : .nobodys
      }
      root.absorb(section)
    }
    for user in repeated { people[user] = .nobodys }
    var others = root.section("default")
    let said = others.keys.isEmpty ? nil : others.sight()
    let sight = others.unknown.isEmpty ? said ?? .nobodys : .nobodys
    root.absorb(others)
    let problems = (root.wrong + root.unknown).map { Problem(access: $0, lines) }
    return AccessFile.Result(rule: AccessRule(people: people, others: sight), problems: problems, isThere: true)
  }
}

extension Problem {
  /// The same complaint with the sentence of access.toml: nothing of an earlier version stays in force.
  fileprivate init(access complaint: SettingsSection.Complaint, _ lines: KeyLines) {
    let plain = Problem(complaint, lines: lines, file: AccessFile.name)
    switch plain.kind {
    case .settingsValue(let expected):
      self.init(.accessValue(expected: expected), at: plain.place, found: plain.found)
    // A word too many about somebody may be the one that was to hold them to less.
    case .unknownSetting where complaint.path.contains("."):
      self.init(.accessValue(expected: .accessKeys), at: plain.place, found: plain.found)
    default: self = plain
    }
  }
}

extension SettingsSection {
  /// What a role gives to see; `nil` where it is not said well.
  fileprivate mutating func sight() -> PaySight? {
    if value("role") == nil { complain("role", expected: .one(of: AccessRole.allCases.map(\.rawValue))) }
    let role: AccessRole? = choice("role")
    switch role {
    case .rep: return requiredText("rep", expected: .repAlone).map { .own(rep: $0) }
    case .manager: return managedSight()
    case .director: return .everyones
    case .wall: return .nobodys
    case nil:
      for key in ["rep", "team", "region"] { _ = value(key) }
      return nil
    }
  }

  private mutating func managedSight() -> PaySight? {
    let (reps, teams, regions) = (oneOrMore("rep"), oneOrMore("team"), oneOrMore("region"))
    guard reps != nil || teams != nil || regions != nil else {
      complain("team", expected: .managedPart)
      return nil
    }
    return .managed(reps: reps ?? [], teams: teams ?? [], regions: regions ?? [])
  }

  /// One text, or a list of them.
  private mutating func oneOrMore(_ key: String) -> [String]? {
    read(key, expected: .texts) { value in
      switch value {
      case .text(let text): [text]
      case .list(let list):
        list.allSatisfy { if case .text = $0 { true } else { false } } ? list.compactMap(\.plainText) : nil
      default: nil
      }
    }
  }
}
