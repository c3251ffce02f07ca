internal import CNcurses
internal import Glibc
public import Screen

/// The terminal with our screen on it: draws grids, reads input, and leaves as if it had never been there.
///
/// One at a time, on one thread: ncurses knows no other way, and the compiler holds us to it, as this class cannot be
/// sent anywhere.
public final class Terminal {
  /// What may be decided before opening.
  public struct Options: Sendable {
    /// Whether the mouse reports to us from the start.
    public var mouse: Bool

    /// The usual choice.
    public init(mouse: Bool = true) { self.mouse = mouse }
  }

  /// Columns and rows.
  public internal(set) var size: Size
  /// How many colours it shows.
  public let colors: ColorLevel
  /// Which characters it can be sent.
  public let locale: LocaleChoice
  /// Where `poll` waits for input.
  public var inputDescriptor: Int32 { input }
  /// What signals ask of the program.
  public let signals: SignalPipe
  /// Whether it holds back a frame until it is whole: what it answered.
  public internal(set) var synchronizesOutput = false

  let screen: OpaquePointer
  let input: Int32
  let output: Int32
  let handlers: HandlerTable
  let errorLog: ErrorLog?
  /// Whether it is of the kind that reports mouse, focus and pastes and answers questions.
  let isTalkative: Bool
  var modes: Modes
  var decoder: KeyDecoder
  var pairs: ColorPairs
  var writer = CellWriter()
  /// What stands on it; none when all must be drawn.
  var drawn: Grid?
  var isOpen = true

  /// Takes over the terminal of this process.
  public init(_ options: Options) throws(OpenFailure) {
    locale = LocaleChoice.apply()
    let name = try Self.checkedType()
    handlers = HandlerTable()
    output = STDOUT_FILENO
    input = Self.inputOfPerson()
    let lineDiscipline = Self.lineDiscipline(of: output)
    screen = try Self.open(name, output: output, input: input)
    isTalkative = curses_capability("kmous") != nil
    modes = Modes(mouse: options.mouse)
    colors = ColorLevel.ofTerminal()
    pairs = ColorPairs(colors)
    decoder = KeyDecoder(described: DescribedKeys.read())
    size = Size(width: Int(curses_columns()), height: Int(curses_rows()))
    guard let signals = SignalPipe() else {
      endwin()
      throw .noSignals
    }
    self.signals = signals
    errorLog = ErrorLog()
    RestorePoint.arm(output, lineDiscipline, errorLog)
    FatalSignals.install()
    enterModes()
    if isTalkative { send(Modes.askForFrames) }
  }

  deinit { close() }

  /// Whether the mouse reports to us; otherwise it selects text as everywhere else.
  public var mouseReports: Bool {
    get { modes.mouse && isTalkative }
    set {
      modes.mouse = newValue
      if isTalkative { send(modes.mouseChange) }
    }
  }

  func send(_ text: String) { Descriptor.write(output, text) }
}
