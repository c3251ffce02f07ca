internal import Foundation
internal import Screen
internal import Testing

/// English and Chinese are equals in every page of help.
@Suite final class HelpLanguageTests {
  private let scratch = FileManager.default.temporaryDirectory.appendingPathComponent("attain-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(
      at: scratch.appendingPathComponent("data"), withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: scratch) }

  private func run(_ words: [String], _ environment: [String: String]) throws -> String {
    let program = Program(directory: scratch.appendingPathComponent("data"), environment: environment)
    return try program.run(words).stdout
  }

  private func help(_ command: [String], _ locale: String, columns: Int = 80) throws -> PrintedHelp {
    PrintedHelp(try run(["help"] + command, ["LC_ALL": locale, "COLUMNS": String(columns)]))
  }

  /// Every command with its own, the program first.
  private func commands(below command: [String] = []) throws -> [[String]] {
    try [command] + help(command, "C.UTF-8").subcommands.flatMap { try commands(below: command + [$0]) }
  }

  @Test func `nothing lacks one of its languages`() throws {
    let commands = try commands()
    #expect(commands.count > 30)
    for command in commands {
      let (english, chinese) = try (help(command, "en_US.UTF-8"), help(command, "zh_CN.UTF-8"))
      #expect(!english.lines.joined().holdsChinese, "\(command)")
      #expect(english.overview.count == chinese.overview.count, "\(command)")
      for paragraph in chinese.overview where !paragraph.hasPrefix("bash: ") {
        #expect(paragraph.holdsChinese, "\(command): \(paragraph)")
      }
      #expect(!english.entries.isEmpty)
      let names = chinese.entries.map { $0.name.replacingOccurrences(of: "（默认）", with: " (default)") }
      #expect(english.entries.map(\.name) == names, "\(command)")
      for entry in chinese.entries {
        #expect(entry.description.holdsChinese, "\(command) \(entry.name): \(entry.description)")
      }
    }
  }

  @Test func `no word of the library's own frame stays English`() throws {
    let frame = ["OVERVIEW", "USAGE", "ARGUMENTS", "OPTIONS", "SUBCOMMANDS", "Show ", "default", "See ", "values:"]
    for command in try commands() {
      let lines = try help(command, "zh_CN.UTF-8").lines
      for line in lines {
        for word in frame where line.contains(word) { Issue.record("\(command): \(line)") }
      }
    }
  }

  @Test(arguments: [60, 80, 132])
  func `lines are no longer than the terminal is wide`(_ columns: Int) throws {
    for command in try commands() {
      let lines = try help(command, "zh_CN.UTF-8", columns: columns).lines
      for line in lines where !line.hasPrefix("用法：") {
        #expect(DisplayWidth.columns(line) <= columns, "\(command): \(line)")
      }
    }
  }

  @Test func `a shell is told about commands and options in the language of the locale`() throws {
    for shell in ["zsh", "fish"] {
      let script = try run(["completions", shell], ["LC_ALL": "zh_CN.UTF-8"])
      #expect(script.contains("显示帮助。") && script.contains("打开看板"))
      #expect(!script.contains("Show ") && !script.contains("Open the dashboard"))
      let english = try run(["completions", shell], ["LC_ALL": "C.UTF-8"])
      #expect(english.contains("Show ") && !english.holdsChinese)
    }
  }
}
