public import Sales

extension TargetsFile {
  /// The rows that bytes would give as a file of targets at a path, read as any file is; `nil` where they could not be
  /// read at all. For making sure of a file before it takes its place.
  public static func fragment(of bytes: [UInt8], path: String, settings: Settings) -> Fragment? {
    let reader = FileReader(
      path: path, table: .targets, source: nil, settings: settings, zone: Zone(named: settings.timeZone) ?? .utc,
      threads: 1)
    return reader.read(.memory(MemoryText(bytes))).fragment
  }
}
