internal import TOMLKit

/// A value of attain.toml as plain data, for those who read the parts that are not the company's.
public indirect enum SettingsValue: Hashable, Sendable {
  case text(String)
  case whole(Int64)
  case decimal(Double)
  case truth(Bool)
  case list([SettingsValue])
  case table([String: SettingsValue])
}

extension SettingsValue {
  /// A parsed TOML value; dates and times become their text.
  init(_ value: any TOMLValueConvertible) {
    if let text = value.string {
      self = .text(text)
    } else if let whole = value.int {
      self = .whole(Int64(whole))
    } else if let decimal = value.double {
      self = .decimal(decimal)
    } else if let truth = value.bool {
      self = .truth(truth)
    } else if let list = value.array {
      self = .list(list.map { SettingsValue($0) })
    } else if let table = value.table {
      self = .table(SettingsValue.values(of: table))
    } else {
      self = .text(value.debugDescription)
    }
  }

  /// The values of a parsed table by key.
  static func values(of table: TOMLTable) -> [String: SettingsValue] {
    var values: [String: SettingsValue] = [:]
    for (key, value) in table { values[key] = SettingsValue(value) }
    return values
  }

  /// How a message quotes it.
  var quoted: String {
    switch self {
    case .text(let text): "\"\(text)\""
    case .whole(let whole): String(whole)
    case .decimal(let decimal): String(decimal)
    case .truth(let truth): String(truth)
    case .list: "[…]"
    case .table: "{…}"
    }
  }
}
