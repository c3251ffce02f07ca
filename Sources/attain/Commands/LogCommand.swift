internal import ArgumentParser
internal import Sales

/// `attain log note|why|coach|feedback|task|promise|measure|standup TEXT [DIR]`: write to the journal from a shell; `attain log
/// list` reads it again. (cli.md)
struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: LogHelp.abstract,
    discussion: LogHelp.discussion,
    subcommands: [
      LogNote.self, LogWhy.self, LogCoach.self, LogFeedback.self, LogTask.self, LogPromise.self, LogMeasure.self,
      LogStandUp.self, LogList.self,
    ])
}

/// A command that writes one kind of entry.
protocol EntryCommand: ParsableCommand {
  static var kind: EntryKind { get }
  static var abstract: Phrase { get }
  var entry: EntryOptions { get }
}

extension EntryCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: kind.rawValue, abstract: abstract)
  }

  func run() throws { try entry.write(Self.kind) }
}

struct LogNote: EntryCommand {
  static let (kind, abstract) = (EntryKind.note, LogHelp.note)
  @OptionGroup var entry: EntryOptions
}

struct LogWhy: EntryCommand {
  static let (kind, abstract) = (EntryKind.why, LogHelp.why)
  @OptionGroup var entry: EntryOptions
}

struct LogCoach: EntryCommand {
  static let (kind, abstract) = (EntryKind.coach, LogHelp.coach)
  @OptionGroup var entry: EntryOptions
}

struct LogFeedback: EntryCommand {
  static let (kind, abstract) = (EntryKind.feedback, LogHelp.feedback)
  @OptionGroup var entry: EntryOptions
}

struct LogTask: EntryCommand {
  static let (kind, abstract) = (EntryKind.task, LogHelp.task)
  @OptionGroup var entry: EntryOptions
}

struct LogPromise: EntryCommand {
  static let (kind, abstract) = (EntryKind.promise, LogHelp.promise)
  @OptionGroup var entry: EntryOptions
}

struct LogMeasure: EntryCommand {
  static let (kind, abstract) = (EntryKind.measure, LogHelp.measure)
  @OptionGroup var entry: EntryOptions
}

struct LogStandUp: EntryCommand {
  static let (kind, abstract) = (EntryKind.standup, LogHelp.standUp)
  @OptionGroup var entry: EntryOptions
}
