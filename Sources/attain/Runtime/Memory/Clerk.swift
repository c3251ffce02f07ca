internal import Dashboard
internal import Documents
internal import Glibc
internal import Ingest
internal import Sales
internal import Screen

/// Writes what is to be kept, on a thread of its own: exports, a person's choices, what has been celebrated.
final class Clerk: Sendable {
  private enum Job: Sendable {
    case export(Export, Theme)
    /// Targets, the files as they were read last, and the moment.
    case targets(TargetsWrite, after: Reading?, now: Moment)
    case write(String, text: String)
    case append(String, text: String)
    /// Says that everything before is done.
    case ring(Wakeup)
  }

  private let thread: WorkerThread<Job>
  private let memory: MemoryPlaces
  /// Whether choices are kept, beside the person's other files.
  private let remembers: Bool

  /// A clerk of a screen; none when the system has no threads left. In a kiosk nothing is kept and nothing exported.
  init?(_ launch: ScreenLaunch, letters: Mailbox<Letter>) {
    memory = MemoryPlaces(directory: launch.directory)
    let (remembers, directory) = (!launch.isKiosk, launch.directory)
    self.remembers = remembers
    let thread = WorkerThread<Job> { job in
      switch job {
      case .export where !remembers, .targets where !remembers, .write where !remembers, .append where !remembers: break
      case .export(let export, let theme): letters.post(ExportFile(export, theme).write())
      case .targets(let write, let reading, let now):
        letters.post(Letter(write, in: directory, after: reading, now: now))
      case .write(let path, let text): WholeFile.replace(path, with: text)
      case .append(let path, let text): WholeFile.append(path, text)
      case .ring(let wakeup): wakeup.ring()
      }
    }
    guard let thread else { return nil }
    self.thread = thread
  }

  /// Writes an export and says so by letter.
  func write(_ export: Export, theme: Theme) { thread.add(.export(export, theme)) }

  /// Puts targets into the files of the directory and says by letter how that went.
  func write(_ targets: TargetsWrite, after reading: Reading?, now: Moment) {
    thread.add(.targets(targets, after: reading, now: now))
  }

  /// A choice that a person made.
  enum Choice: String { case theme, language }

  /// Keeps a choice: for this directory against its settings, for others where their settings say nothing.
  func remember(_ choice: Choice, _ value: String) {
    for path in [memory.pathHere(choice), memory.path(choice)] { thread.add(.write(path, text: value + "\n")) }
  }

  /// A choice made in this directory.
  func chosenHere(_ choice: Choice) -> String? { line(memory.pathHere(choice)) }

  /// The last choice made in whatever directory.
  func chosen(_ choice: Choice) -> String? { line(memory.path(choice)) }

  private func line(_ path: String) -> String? {
    guard remembers else { return nil }
    return WholeFile.text(path)?.split(whereSeparator: \.isNewline).first.map(String.init)
  }

  /// Keeps that these deals have been celebrated in this directory.
  func rememberCelebrated(_ deals: [String]) {
    let lines = deals.map { $0.filter { !$0.isNewline } + "\n" }.joined()
    thread.add(.append(memory.celebrated, text: lines))
  }

  /// The deals celebrated earlier.
  func celebrated() -> Set<String> {
    Set((WholeFile.text(memory.celebrated) ?? "").split(whereSeparator: \.isNewline).map(String.init))
  }

  /// Waits until all that was asked for is written, but not for ever.
  func finish() {
    guard let wakeup = Wakeup() else { return }
    thread.add(.ring(wakeup))
    var poller = Poller([wakeup.descriptor])
    poller.wait(atMost: .seconds(5))
  }
}
