public import Sales

/// One table of attain.toml while it is read: asks for keys, notes what is wrong and what nobody asked for.
public struct SettingsSection {
  private let path: String
  private let values: [String: SettingsValue]
  private var asked: Set<String> = []
  /// Whether no value of it is ever quoted: any of them may be a secret.
  private let isSecret: Bool
  /// What is wrong, in the order in which it was found.
  public private(set) var wrong: [Complaint] = []

  /// Something wrong with a key, before its line is looked up.
  public struct Complaint: Hashable, Sendable {
    /// `wall.seconds_per_page`.
    public let path: String
    public let kind: Problem.Kind
    public let found: String
  }

  /// A table of values at a path; empty for the whole file.
  public init(path: String, values: [String: SettingsValue]) { self.init(path: path, values: values, isSecret: false) }

  private init(path: String, values: [String: SettingsValue], isSecret: Bool) {
    (self.path, self.values, self.isSecret) = (path, values, isSecret)
  }

  /// A raw value.
  public mutating func value(_ key: String) -> SettingsValue? {
    asked.insert(key)
    return values[key]
  }

  /// A value that must be of a kind; `nil` where it is absent or wrong.
  public mutating func read<Value>(_ key: String, expected: Phrase, _ convert: (SettingsValue) -> Value?) -> Value? {
    guard let raw = value(key) else { return nil }
    if let converted = convert(raw) { return converted }
    complain(key, expected: expected)
    return nil
  }

  /// A text that is not blank.
  public mutating func text(_ key: String, expected: Phrase = .text) -> String? {
    read(key, expected: expected) {
      guard case .text(let text) = $0, !text.isEmpty else { return nil }
      return text
    }
  }

  /// A text without which the table says nothing.
  mutating func requiredText(_ key: String, expected: Phrase) -> String? {
    if values[key] == nil { complain(key, expected: expected) }
    return text(key, expected: expected)
  }

  /// A whole number within bounds.
  public mutating func whole(_ key: String, in bounds: ClosedRange<Int64>) -> Int64? {
    read(key, expected: .whole(bounds)) {
      guard case .whole(let whole) = $0, bounds.contains(whole) else { return nil }
      return whole
    }
  }

  /// A share, in millionths.
  mutating func share(_ key: String, upTo most: Double = 1) -> Int64? {
    read(key, expected: most == 1 ? .shareOfOne : .share) {
      guard let number = $0.number, number >= 0, number <= most else { return nil }
      return Int64((number * 1_000_000).rounded())
    }
  }

  /// One of the texts an enumeration knows.
  public mutating func choice<Choice: RawRepresentable & CaseIterable>(_ key: String) -> Choice?
  where Choice.RawValue == String {
    let names = Choice.allCases.map(\.rawValue)
    return read(key, expected: .one(of: names)) {
      guard case .text(let text) = $0 else { return nil }
      return Choice(rawValue: text)
    }
  }

  /// A list of texts.
  public mutating func texts(_ key: String) -> [String]? {
    read(key, expected: .texts) {
      guard case .list(let list) = $0 else { return nil }
      let texts = list.compactMap(\.plainText)
      return texts.count == list.count ? texts : nil
    }
  }

  /// A table of texts; numbers are taken as they are written.
  mutating func textByKey(_ key: String) -> [String: String]? {
    read(key, expected: .textByKey) {
      guard case .table(let table) = $0 else { return nil }
      let texts = table.compactMapValues(\.plainText)
      return texts.count == table.count ? texts : nil
    }
  }

  /// A table inside this one; empty where it is absent.
  public mutating func section(_ key: String) -> SettingsSection {
    let table: [String: SettingsValue]? = read(key, expected: .table("[\(key)]")) {
      guard case .table(let table) = $0 else { return nil }
      return table
    }
    return SettingsSection(path: full(key), values: table ?? [:])
  }

  /// The tables of a list, `[[key]]`; where they hold secrets no message quotes anything of them.
  mutating func sections(_ key: String, areSecret: Bool = false) -> [SettingsSection] {
    guard let raw = value(key) else { return [] }
    guard case .list(let list) = raw, let tables = SettingsSection.tables(list) else {
      let complaint = Problem.Kind.settingsValue(expected: .tables("[[\(key)]]"))
      wrong.append(Complaint(path: full(key), kind: complaint, found: areSecret ? "" : found(key)))
      return []
    }
    return tables.enumerated().map {
      SettingsSection(path: "\(full(key))#\($0.offset)", values: $0.element, isSecret: areSecret)
    }
  }

  /// The elements of a list as tables; `nil` where any is none.
  private static func tables(_ list: [SettingsValue]) -> [[String: SettingsValue]]? {
    let tables = list.compactMap { if case .table(let table) = $0 { table } else { nil } }
    return tables.count == list.count ? tables : nil
  }

  /// Notes that a key's value is not what it should be.
  public mutating func complain(_ key: String, expected: Phrase) {
    asked.insert(key)
    wrong.append(Complaint(path: full(key), kind: .settingsValue(expected: expected), found: found(key)))
  }

  /// Notes that a secret stands in the settings themselves.
  mutating func complainOfSecret(_ key: String) {
    asked.insert(key)
    wrong.append(Complaint(path: full(key), kind: .secretInSettings, found: ""))
  }

  /// Notes that something else is wrong with a key's value.
  mutating func complain(_ key: String, _ kind: Problem.Kind) {
    asked.insert(key)
    wrong.append(Complaint(path: full(key), kind: kind, found: found(key)))
  }

  /// Takes over what is wrong in a finished inner section, and what nobody asked it for.
  public mutating func absorb(_ inner: SettingsSection) {
    wrong += inner.wrong + inner.unknown
  }

  /// Keys that nobody asked for.
  public var unknown: [Complaint] {
    values.keys.filter { !asked.contains($0) }.sorted().map {
      Complaint(path: full($0), kind: .unknownSetting, found: found($0))
    }
  }

  /// The keys that are there.
  public var keys: [String] { values.keys.sorted() }

  private func found(_ key: String) -> String { isSecret ? "" : values[key]?.quoted ?? "" }

  private func full(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }
}

extension SettingsValue {
  /// A number of either kind.
  var number: Double? {
    switch self {
    case .whole(let whole): Double(whole)
    case .decimal(let decimal): decimal.isFinite ? decimal : nil
    default: nil
    }
  }

  /// A text, or a number or truth value as a text.
  var plainText: String? {
    switch self {
    case .text(let text): text
    case .whole, .decimal, .truth: quoted
    default: nil
    }
  }
}
