internal import Foundation
internal import Testing

/// The manual page is written by hand; these keep it complete.
@Suite final class ManualTests {
  /// A folder for each test: what a command prints goes through files beside the directory it runs in.
  private let scratch = FileManager.default.temporaryDirectory.appendingPathComponent("attain-\(UUID().uuidString)")
  private let program: Program

  init() throws {
    program = Program(directory: scratch.appendingPathComponent("data"))
    try FileManager.default.createDirectory(at: program.directory, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: scratch) }

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
