internal import CNcurses
internal import Glibc
internal import Screen

extension Terminal {
  /// How to stop.
  public enum Stop: Hashable, Sendable {
    /// A person wants the shell back.
    case asKey
    /// Another program asked for it, and means it.
    case certainly
  }

  /// Leaves: the screen of before, the modes of before, then the last lines of error output.
  public func close() {
    guard isOpen else { return }
    leaveModes()
    endwin()
    finish()
  }

  /// Whether the terminal has really gone: a hang-up sent by hand leaves one that must be put back.
  public var isGone: Bool {
    var request = pollfd(fd: input, events: 0, revents: 0)
    return poll(&request, 1, 0) > 0 && request.revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0
  }

  /// The terminal has gone: nothing is written to it any more.
  public func abandon() {
    guard isOpen else { return }
    finish()
  }

  /// Gives the terminal back, stops until told to go on, and takes it again.
  public func stop(_ kind: Stop) {
    guard isOpen else { return }
    giveBack()
    switch kind {
    case .certainly: raise(SIGSTOP)
    case .asKey: Self.stopAsKey()
    }
    takeBack()
  }

  /// As Ctrl-Z would: the whole job, and not at all where no shell could continue it.
  private static func stopAsKey() {
    var (ours, plain) = (sigaction(), sigaction())
    sigaction(SIGTSTP, nil, &ours)
    sigaction(SIGTSTP, &plain, nil)
    kill(0, SIGTSTP)
    sigaction(SIGTSTP, &ours, nil)
  }

  /// Going on after a stop that was not ours: the shell has used the terminal meanwhile.
  public func takeBack() {
    guard isOpen else { return }
    reset_prog_mode()
    send(["smcup", "civis"].map(Capability.text).joined())
    enterModes()
    _ = takeSize()
    forgetScreen()
  }

  /// For a while only. Not by `endwin`: drawing after it makes ncurses reset the colours that the user has set.
  private func giveBack() {
    leaveModes()
    send(Capability.placing(row: size.height - 1, column: 0))
    send(["sgr0", "cnorm", "rmcup"].map(Capability.text).joined() + "\r\n")
    reset_shell_mode()
  }

  private func finish() {
    isOpen = false
    RestorePoint.disarm()
    handlers.restore()
    errorLog?.finish()
  }
}
