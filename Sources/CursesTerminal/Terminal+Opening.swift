internal import CNcurses
internal import Glibc

extension Terminal {
  /// The terminal's type, when a screen can be tried.
  static func checkedType() throws(OpenFailure) -> String {
    guard isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    guard let name = Environment.value("TERM") else { throw .noTerminalType }
    return name
  }

  /// Keys come from the terminal even when standard input is a file or a pipe.
  static func inputOfPerson() -> Int32 {
    if isatty(STDIN_FILENO) == 1 { return STDIN_FILENO }
    let terminal = Glibc.open("/dev/tty", O_RDWR | O_CLOEXEC)
    return terminal >= 0 ? terminal : STDOUT_FILENO
  }

  /// ncurses' screen; never by `initscr`, which ends the process when it fails.
  static func open(_ name: String, output: Int32, input: Int32) throws(OpenFailure) -> OpaquePointer {
    // LINES and COLUMNS in the environment would hold against every later change of size.
    use_env(false)
    use_tioctl(true)
    guard let screen = curses_open(name, output, input) else { throw .unknownTerminalType(name) }
    guard curses_capability("cup") != nil else {
      endwin()
      delscreen(screen)
      throw .cannotPlaceCursor(name)
    }
    prepare()
    return screen
  }

  /// The terminal's line discipline as it stands.
  static func lineDiscipline(of descriptor: Int32) -> termios? {
    var discipline = termios()
    return tcgetattr(descriptor, &discipline) == 0 ? discipline : nil
  }

  private static func prepare() {
    // All keys are the dashboard's, Ctrl-C, Ctrl-Z and Ctrl-S too; the loop never waits, so none of them is lost.
    raw()
    noecho()
    nonl()
    // ncurses would look for keys while drawing; they are read elsewhere.
    typeahead(-1)
    leaveok(curses_window(), true)
    curs_set(0)
    if has_colors() {
      start_color()
      use_default_colors()
    }
  }

  /// Switches on what is ours to switch.
  func enterModes() {
    send(Capability.text("smkx") + (isTalkative ? modes.on : ""))
  }

  /// Switches off what is ours to switch.
  func leaveModes() {
    if isTalkative { send(Modes.off) }
  }
}
