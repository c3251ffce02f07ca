internal import ArgumentParser
internal import Sales

/// `attain log note|why|coach|feedback|task|promise|measure|standup TEXT [DIR]`: write to the journal from a shell; `attain log
/// list` reads it again. (cli.md)
struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Write a note, why, task, promise … to the journal; list reads it again.",
    discussion: "Prints the entry's id once it is safely stored.",
    subcommands: [
      LogNote.self, LogWhy.self, LogCoach.self, LogFeedback.self, LogTask.self, LogPromise.self, LogMeasure.self,
      LogStandUp.self, LogList.self,
    ])
}

/// A command that writes one kind of entry.
protocol EntryCommand: ParsableCommand {
  static var kind: EntryKind { get }
  static var abstract: String { get }
  var entry: EntryOptions { get }
}

extension EntryCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: kind.rawValue, abstract: abstract)
  }

  func run() throws { try entry.write(Self.kind) }
}

struct LogNote: EntryCommand {
  static let (kind, abstract) = (EntryKind.note, "A note.")
  @OptionGroup var entry: EntryOptions
}

struct LogWhy: EntryCommand {
  static let (kind, abstract) = (EntryKind.why, "A reason behind a figure, with what shows it.")
  @OptionGroup var entry: EntryOptions
}

struct LogCoach: EntryCommand {
  static let (kind, abstract) = (EntryKind.coach, "What was coached.")
  @OptionGroup var entry: EntryOptions
}

struct LogFeedback: EntryCommand {
  static let (kind, abstract) = (EntryKind.feedback, "What somebody said.")
  @OptionGroup var entry: EntryOptions
}

struct LogTask: EntryCommand {
  static let (kind, abstract) = (EntryKind.task, "Something to do; --owner by whom, --due by when.")
  @OptionGroup var entry: EntryOptions
}

struct LogPromise: EntryCommand {
  static let (kind, abstract) = (EntryKind.promise, "What somebody promised; --owner who, --due by when.")
  @OptionGroup var entry: EntryOptions
}

struct LogMeasure: EntryCommand {
  static let (kind, abstract) = (EntryKind.measure, "A measure taken, whose effect is to be seen.")
  @OptionGroup var entry: EntryOptions
}

struct LogStandUp: EntryCommand {
  static let (kind, abstract) = (EntryKind.standup, "A stand-up was held; movement can be told since then.")
  @OptionGroup var entry: EntryOptions
}
