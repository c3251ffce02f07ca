internal import Glibc

/// The signals that end the program at once: the screen is put back, then the signal does what it always does.
///
/// ncurses' own handlers leave the alternate screen and the mouse on after most of these, and Swift's backtracer would
/// wait 30 seconds for a key that nobody can see is wanted.
enum FatalSignals {
  /// Crashes; Swift's own traps are ILL and TRAP.
  static let crashes = [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGSYS]
  /// Others that end a program that does nothing about them.
  static let others = [SIGQUIT, SIGXCPU, SIGXFSZ, SIGALRM, SIGVTALRM, SIGPROF, SIGUSR1, SIGUSR2]

  /// Bytes for the handler's own stack: a stack that overflowed is no place to run on.
  private static let stackSize = 64 * 1024

  /// Installs the handlers for this process, and a stack of their own for this thread.
  static func install() {
    giveStack()
    for signal in crashes + others { HandlerTable.install(signal, leaveAndDie, flags: SA_ONSTACK | SA_NODEFER) }
  }

  private static func giveStack() {
    var stack = stack_t()
    stack.ss_sp = UnsafeMutableRawPointer.allocate(byteCount: stackSize, alignment: 16)
    stack.ss_size = stackSize
    sigaltstack(&stack, nil)
  }
}

/// Async-signal-safe: one write, then the default action.
private func leaveAndDie(_ signal: Int32) {
  RestorePoint.putBack()
  Glibc.signal(signal, SIG_DFL)
  raise(signal)
}
