internal import Foundation
internal import Testing

@Suite struct CommandTests {
  @Test(arguments: CommandCase.all)
  func `prints what the example says`(_ example: CommandCase) throws {
    let scratch = FileManager.default.temporaryDirectory.appendingPathComponent("attain-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: scratch) }
    var run = ExampleRun(directory: scratch.appendingPathComponent("data"))
    try FileManager.default.createDirectory(at: run.program.directory, withIntermediateDirectories: true)
    for section in example.sections { try run.perform(section) }
    try run.finish()
    for failure in run.failures { Issue.record("\(example.testDescription)\n\(failure)") }
    #expect(run.commands > 0, "an example without a command shows nothing")
  }

  @Test func `every file of examples is read back as it was written`() {
    for (file, cases) in Dictionary(grouping: CommandCase.all, by: \.file) {
      let written = cases.map(\.written).joined(separator: "\n")
      let again = CommandCase.parse(written, file: file)
      #expect(again.map(\.written) == cases.map(\.written), "\(file)")
    }
  }

  @Test func `a command line is split at spaces outside quotes`() {
    #expect(words(of: "attain show --where 'rep=小 张' \"\" x") == ["attain", "show", "--where", "rep=小 张", "", "x"])
  }
}

/// An example while it runs: a command is judged when everything expected of it has been read.
struct ExampleRun {
  var program: Program
  private(set) var failures: [String] = []
  private(set) var commands = 0
  private var pending: Pending?

  private struct Pending {
    let line: String
    var stdin = ""
    var stdout = Expectation(text: "", isPart: false)
    var stderr = Expectation(text: "", isPart: false)
    var exit: Int32 = 0
  }

  private struct Expectation {
    let text: String
    let isPart: Bool

    func fails(_ actual: String) -> Bool {
      isPart ? !text.split(separator: "\n").allSatisfy { actual.contains($0) } : actual != text
    }
  }

  init(directory: URL) { program = Program(directory: directory) }

  mutating func perform(_ section: CommandCase.Section) throws {
    let isPart = section.rest == "contains"
    switch section.kind {
    case "run":
      try finish()
      pending = Pending(line: section.rest)
    case "stdin": pending?.stdin = section.text
    case "stdout": pending?.stdout = Expectation(text: section.text, isPart: isPart)
    case "stderr": pending?.stderr = Expectation(text: section.text, isPart: isPart)
    case "exit": pending?.exit = Int32(section.rest) ?? -1
    case "file", "env":
      try finish()
      try prepare(section)
    default: failures.append("unknown block: --- \(section.marker)")
    }
  }

  private mutating func prepare(_ section: CommandCase.Section) throws {
    if section.kind == "env" {
      let parts = section.rest.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      program.environment[parts[0]] = parts.count > 1 ? parts[1] : ""
    } else {
      try ExampleFile(section).write(below: program.directory)
    }
  }

  /// Runs the command that has been read, if there is one.
  mutating func finish() throws {
    guard let command = pending else { return }
    pending = nil
    commands += 1
    let line = words(of: command.line)
    guard line.first == "attain" else { return failures.append("not a command of attain: \(command.line)") }
    let outcome = try program.run(Array(line.dropFirst()), stdin: command.stdin)
    judge("stdout", of: command.line, command.stdout, outcome.stdout)
    judge("stderr", of: command.line, command.stderr, outcome.stderr)
    if outcome.exit != command.exit {
      failures.append("\(command.line)\nexit \(outcome.exit), expected \(command.exit)")
    }
  }

  private mutating func judge(_ stream: String, of line: String, _ expected: Expectation, _ actual: String) {
    guard expected.fails(actual) else { return }
    let word = expected.isPart ? "expected to contain" : "expected"
    failures.append("\(line)\n--- \(stream)\n\(actual)--- \(word)\n\(expected.text)")
  }
}

/// A file an example begins with.
struct ExampleFile {
  let path: String
  let bytes: [UInt8]

  init(_ section: CommandCase.Section) {
    let words = section.rest.split(separator: " ").map(String.init)
    let marks = words.drop { !["crlf", "bom", "without-last-newline", "hex"].contains($0) }
    path = words.prefix(words.count - marks.count).joined(separator: " ")
    var text = marks.contains("crlf") ? section.text.replacingOccurrences(of: "\n", with: "\r\n") : section.text
    if marks.contains("without-last-newline"), text.hasSuffix("\n") { text.removeLast() }
    let content = marks.contains("hex") ? ExampleFile.bytes(ofHex: section.text) : Array(text.utf8)
    bytes = (marks.contains("bom") ? [0xEF, 0xBB, 0xBF] : []) + content
  }

  func write(below directory: URL) throws {
    let file = directory.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  private static func bytes(ofHex text: String) -> [UInt8] {
    let digits = text.compactMap(\.hexDigitValue)
    return stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
  }
}
