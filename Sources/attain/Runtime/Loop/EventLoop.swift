internal import CursesTerminal
internal import Screen

/// What the loop tells its program.
enum Happening {
  case input(Input)
  case resized(Size)
  /// Something may be in the mailbox.
  case mail
  /// One of the watched directories stirs: its place in the loop's sources.
  case directory(Int)
  /// The deadline the program named has come.
  case deadline
}

/// What the loop runs: a program of events and frames.
protocol LoopProgram {
  /// Takes in what happened.
  mutating func handle(_ happening: Happening, _ terminal: Terminal)
  /// The screen as it should be now.
  func frame() -> Grid
  /// How long until `deadline` must come; none when nothing is scheduled.
  func wait() -> Duration?
  /// Whether it is over.
  var isOver: Bool { get }
}

/// The one loop of the screen: waits for terminal, signals, directory, workers and the next deadline, all at once.
///
/// It never waits for anything else, draws at most once for all that came together, and sleeps when nothing comes.
struct EventLoop<Program: LoopProgram> {
  /// What else than the terminal can wake it.
  struct Sources {
    /// Finished work.
    var mail: Int32
    /// The watched directories.
    var directories: [Int32] = []
    /// Whether the size is compared once a second, for displays that nobody touches: a signal can get lost.
    var comparesSize = false
  }

  private let terminal: Terminal
  private let sources: Sources
  private var program: Program
  private var poller: Poller
  /// When the bytes that have begun to arrive are taken for what they are.
  private var inputDeadline: ContinuousClock.Instant?
  private var ending: Ending?

  /// How the loop ended.
  enum Ending: Equatable {
    /// The program said so.
    case over
    /// A signal asked for it.
    case signal(Int32)
    /// The terminal has gone.
    case hungUp
  }

  init(_ program: Program, _ terminal: Terminal, _ sources: Sources) {
    (self.program, self.terminal, self.sources) = (program, terminal, sources)
    poller = Poller(
      [terminal.signals.descriptor, terminal.inputDescriptor, sources.mail] + sources.directories)
  }

  /// Runs until the program is over, a signal asks to leave, or the terminal has gone.
  mutating func run() -> Ending {
    terminal.draw(program.frame())
    while true {
      poller.wait(atMost: waitingTime())
      let isChanged = takeEverything()
      if let ending { return ending }
      if program.isOver { return .over }
      if isChanged { terminal.draw(program.frame()) }
    }
  }

  private func waitingTime() -> Duration? {
    let times = [
      program.wait(), inputDeadline.map { max(.zero, ContinuousClock.now.duration(to: $0)) },
      sources.comparesSize ? .seconds(1) : nil,
    ]
    return times.compactMap { $0 }.min()
  }

  /// Takes in all that stands ready; false when nothing happened.
  private mutating func takeEverything() -> Bool {
    var happenings: [Happening] = []
    if poller.isReady(0) { happenings += takeSignals() }
    happenings += takeInput()
    if poller.isReady(2) { happenings.append(.mail) }
    for place in sources.directories.indices where poller.isReady(3 + place) { happenings.append(.directory(place)) }
    if sources.comparesSize, terminal.takeSize() { happenings.append(.resized(terminal.size)) }
    if program.wait() == .zero { happenings.append(.deadline) }
    for happening in happenings { program.handle(happening, terminal) }
    return !happenings.isEmpty || !terminal.isDrawn
  }

  private mutating func takeSignals() -> [Happening] {
    var happenings: [Happening] = []
    var requests = terminal.signals.requests()[...]
    while let request = requests.popFirst() {
      switch request {
      case .resized: if terminal.takeSize() { happenings.append(.resized(terminal.size)) }
      case .continued: happenings += regained { terminal.takeBack() }
      case .stop(let kind):
        happenings += regained { terminal.stop(kind) }
        // What continued us needs no second painting.
        requests += terminal.signals.requests().filter { $0 != .continued }
      case .leave(let signal): ending = .signal(signal)
      case .hungUp: ending = .hungUp
      }
    }
    return happenings
  }

  /// Does what takes the terminal again after others had it; its size may be another, and time has passed.
  private func regained(_ action: () -> Void) -> [Happening] {
    let before = terminal.size
    action()
    return (terminal.size == before ? [] : [.resized(terminal.size)]) + [.deadline]
  }

  private mutating func takeInput() -> [Happening] {
    var inputs: [Input] = []
    if poller.isReady(1) {
      guard let read = terminal.readInput() else {
        ending = ending ?? .hungUp
        return []
      }
      inputs = read
      inputDeadline = terminal.inputPatience.map { ContinuousClock.now.advanced(by: $0) }
    } else if poller.hasGone(1) {
      ending = ending ?? .hungUp
    } else if let deadline = inputDeadline, deadline <= .now {
      inputs = terminal.settleInput()
      inputDeadline = nil
    }
    return inputs.map(Happening.input)
  }
}
