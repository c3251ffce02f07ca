internal import Foundation
internal import Testing

/// The manual page is written by hand; these keep it complete.
@Suite struct ManualTests {
  let program = Program(directory: FileManager.default.temporaryDirectory)

  private func manual() throws -> String {
    let page = CommandCase.folder.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("docs/attain.1")
    return try String(contentsOf: page, encoding: .utf8).replacingOccurrences(of: "\\-", with: "-")
  }

  /// The commands the program itself lists.
  private func commands() throws -> [String] {
    let help = try program.run(["--help"]).stdout.components(separatedBy: "SUBCOMMANDS:").last ?? ""
    return help.components(separatedBy: "\n").filter {
      $0.hasPrefix("  ") && !$0.hasPrefix("   ") && !$0.contains("See")
    }
    .compactMap { $0.split(separator: " ").first.map(String.init) }
  }

  @Test func `the manual page names every command`() throws {
    let manual = try manual()
    let commands = try commands()
    #expect(commands.count > 5)
    for command in commands { #expect(manual.contains(".B \(command)"), "\(command)") }
  }

  @Test func `the manual page names every option of every command`() throws {
    let manual = try manual()
    for command in try commands() {
      let help = try program.run(["help", command]).stdout
      let options = help.split { $0 == " " || $0 == "\n" || $0 == "[" || $0 == "]" }.filter { $0.hasPrefix("--") }
      for option in Set(options) {
        #expect(manual.contains(option.trimmingCharacters(in: .punctuationCharacters)), "\(command) \(option)")
      }
    }
  }
}
