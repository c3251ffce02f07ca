internal import Foundation

/// The built `attain`, run the way a shell runs it.
struct Program {
  /// The directory commands start in.
  let directory: URL
  /// Variables added to the plain environment.
  var environment: [String: String] = [:]

  /// What one run gave.
  struct Outcome: Equatable {
    let stdout: String
    let stderr: String
    let exit: Int32
  }

  /// Where the built program is: beside the test bundle, or where `ATTAIN_BINARY` says.
  static let path: String? = {
    let information = ProcessInfo.processInfo
    if let given = information.environment["ATTAIN_BINARY"] { return given }
    let bundles = information.arguments.filter { $0.contains(".xctest") || $0.contains("PackageTests") }
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folders =
      bundles.map { URL(fileURLWithPath: $0).deletingLastPathComponent() }
      + [package.appendingPathComponent(".build/debug")]
    return folders.map { $0.appendingPathComponent("attain").path }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }()

  /// Runs it with those words. Output goes through files, so that no pipe can fill up.
  func run(_ words: [String], stdin: String = "") throws -> Outcome {
    guard let path = Program.path else { throw ProgramError.notBuilt }
    let scratch = directory.deletingLastPathComponent()
    let (input, output, errors) = (
      scratch.appendingPathComponent("stdin"), scratch.appendingPathComponent("stdout"),
      scratch.appendingPathComponent("stderr")
    )
    try Data(stdin.utf8).write(to: input)
    for file in [output, errors] { try Data().write(to: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = words
    process.currentDirectoryURL = directory
    process.environment = plainEnvironment(home: scratch)
    process.standardInput = try FileHandle(forReadingFrom: input)
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    return Outcome(stdout: try text(of: output), stderr: try text(of: errors), exit: process.terminationStatus)
  }

  // Nothing of the person's own settings may reach an example.
  private func plainEnvironment(home: URL) -> [String: String] {
    let plain = [
      "PATH": "/usr/bin:/bin", "HOME": home.path, "LC_ALL": "C.UTF-8", "TERM": "dumb", "TZ": "Asia/Shanghai",
      "LD_LIBRARY_PATH": ProcessInfo.processInfo.environment["LD_LIBRARY_PATH"] ?? "",
    ]
    return plain.merging(environment) { _, given in given }
  }

  private func text(of file: URL) throws -> String {
    String(decoding: try Data(contentsOf: file), as: UTF8.self)
      .replacingOccurrences(of: directory.path, with: "{dir}")
  }

  enum ProgramError: Error { case notBuilt }
}

/// Splits a command line into words; `'…'` and `"…"` hold words together.
func words(of line: String) -> [String] {
  var words: [String] = []
  var word: String?
  var quote: Character?
  for character in line {
    switch (character, quote) {
    case (let mark, .some(let open)) where mark == open: quote = nil
    case ("'", nil), ("\"", nil): (quote, word) = (character, word ?? "")
    case (" ", nil):
      if let ended = word { words.append(ended) }
      word = nil
    default: word = (word ?? "") + String(character)
    }
  }
  if let ended = word { words.append(ended) }
  return words
}
