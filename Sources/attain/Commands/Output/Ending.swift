internal import ArgumentParser
internal import Sales

/// How a command ends: what is printed where, and the exit code. (cli.md: 0 done, 1 a problem, 2 wrong usage)
enum Ending {
  /// Help and versions: asked for, so on standard output.
  case answered(String)
  /// One line per problem on standard error.
  case refused(RefusedRequest)
  /// The command line makes no sense.
  case misused(String)
  /// All was said already.
  case silent(ExitCode)

  /// What an error thrown while parsing or running means.
  init(of error: any Error) {
    if let refused = error as? RefusedRequest {
      self = .refused(refused)
    } else if let code = error as? ExitCode {
      self = .silent(code)
    } else if Attain.exitCode(for: error).isSuccess {
      self = .answered(Ending.answer(to: error, in: Language(locale: Environment.value)))
    } else {
      self = .misused(Ending.oneLine(about: error, in: Language(locale: Environment.value)))
    }
  }

  /// Prints and leaves the process.
  func leave() -> Never {
    switch self {
    case .answered(let text):
      StandardOutput.print(text)
      Attain.exit(withError: ExitCode.success)
    case .refused(let request):
      for line in request.lines { StandardError.print(line) }
      Attain.exit(withError: ExitCode(1))
    case .misused(let line):
      StandardError.print(line)
      Attain.exit(withError: ExitCode(2))
    case .silent(let code):
      Attain.exit(withError: code)
    }
  }

  /// What was asked for: help in the language of the locale; versions and scripts have none.
  private static func answer(to request: any Error, in language: Language) -> String {
    guard language == .chinese else { return Attain.fullMessage(for: request) }
    let answer = Attain.fullMessage(for: request, columns: .max)
    return HelpPage.isPage(answer) ? HelpPage.ofTerminal.text(of: answer) : answer
  }

  /// The parser's message with the place to read more, in one line.
  private static func oneLine(about error: any Error, in language: Language) -> String {
    let english = Attain.message(for: error).split(whereSeparator: \.isNewline).joined(separator: " ")
    let message = language == .chinese ? ParserStrings.sentences.chinese(of: english) : english
    let help = helpCommand(in: Attain.fullMessage(for: error))
    let ended =
      message.last.map { ParserStrings.ends.contains($0) } ?? true
      ? message : message + ParserStrings.fullStop[language]
    return ParserStrings.seeHelp(ended, help)[language]
  }

  /// The `attain show --help` that the parser's usage text ends with.
  private static func helpCommand(in fullMessage: String) -> String {
    let quoted = fullMessage.split(separator: "'", omittingEmptySubsequences: false)
    return quoted.last { $0.hasPrefix("attain") && $0.hasSuffix("--help") }.map(String.init) ?? "attain --help"
  }
}

/// A request that was understood and cannot be fulfilled: one line for each reason.
struct RefusedRequest: Error {
  let lines: [String]

  /// One reason.
  init(_ line: String) { lines = [line] }

  /// Several.
  init(lines: [String]) { self.lines = lines }
}
