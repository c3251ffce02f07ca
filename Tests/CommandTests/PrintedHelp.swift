/// A page of help as it was printed, taken apart.
struct PrintedHelp {
  let lines: [String]
  /// The paragraphs above the usage.
  private(set) var overview: [String] = []
  /// Arguments, options and commands by name, each with what is said of it; a remark below one has no name.
  private(set) var entries: [(name: String, description: String)] = []
  /// The commands below this one.
  private(set) var subcommands: [String] = []

  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let parts = lines.split { $0.hasPrefix("USAGE: ") || $0.hasPrefix("用法：") }
    overview = (parts.first ?? []).split(separator: "").map { $0.joined(separator: " ") }
    var isAmongCommands = false
    for line in parts.dropFirst().joined() {
      if ["SUBCOMMANDS:", "子命令："].contains(line) { isAmongCommands = true }
      add(line)
      if isAmongCommands, line.hasPrefix("  "), !line.hasPrefix("   "), !line.contains("<subcommand>") {
        subcommands.append(String(line.dropFirst(2).prefix { $0.isASCII && $0 != " " }))
      }
    }
  }

  private mutating func add(_ line: String) {
    let words = line.drop { $0 == " " }
    switch line.count - words.count {
    case 2 where !line.contains("<subcommand>"):
      let gap = words.firstRange(of: "  ")
      let description = gap.map { words[$0.upperBound...].drop { $0 == " " } } ?? ""
      entries.append((String(words[..<(gap?.lowerBound ?? words.endIndex)]), String(description)))
    case 8: entries.append(("", String(words)))
    case 26... where !entries.isEmpty: entries[entries.count - 1].description += words
    default: break
    }
  }
}

extension StringProtocol {
  /// Whether a Chinese character stands in it.
  var holdsChinese: Bool { unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) } }
}
