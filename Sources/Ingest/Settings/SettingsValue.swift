/// A value of attain.toml as plain data, for those who read the parts that are not the company's.
public indirect enum SettingsValue: Hashable, Sendable {
  case text(String)
  case whole(Int64)
  case decimal(Double)
  case truth(Bool)
  case list([SettingsValue])
  case table([String: SettingsValue])
}
