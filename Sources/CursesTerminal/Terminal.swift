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
    /// Colours and attributes of every role.
    public var theme: Theme
    /// Which characters it can be sent; known before it is opened, because no other thread may run meanwhile.
    public var locale: LocaleChoice
    /// Whether the mouse reports to us from the start.
    public var mouse: Bool

    /// The usual choice, on this theme.
    public init(theme: Theme, locale: LocaleChoice = .apply(), mouse: Bool = true) {
      (self.theme, self.locale, self.mouse) = (theme, locale, mouse)
    }
  }

  /// Columns and rows.
  public internal(set) var size: Size
  /// How many colours it shows.
  public let colors: ColorDepth
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
  /// Whether the last grid still stands on it.
  public var isDrawn: Bool { drawn != nil }
  /// What stands on it; none when all must be drawn.
  var drawn: Grid?
  var isOpen = true

  /// Takes over the terminal of this process.
  public init(_ options: Options) throws(OpenFailure) {
    locale = options.locale
    let name = try Self.checkedType()
    handlers = HandlerTable()
    output = STDOUT_FILENO
    input = Self.inputOfPerson()
    let lineDiscipline = Self.lineDiscipline(of: output)
    screen = try Self.open(name, output: output, input: input)
    // The Linux console is described as having a mouse, and knows none of the rest.
    isTalkative = curses_capability("kmous") != nil && name != "linux" && !name.hasPrefix("linux-")
    modes = Modes(mouse: options.mouse)
    colors = ColorDepth.ofTerminal()
    pairs = ColorPairs(options.theme, colors)
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

  /// The colours and attributes of every role; changing them draws everything anew.
  public var theme: Theme {
    get { pairs.theme }
    set {
      guard newValue != pairs.theme else { return }
      pairs = ColorPairs(newValue, colors)
      drawn = nil
    }
  }

  /// Whether the mouse reports to us; otherwise it selects text as everywhere else.
  public var mouseReports: Bool {
    get { modes.mouse && isTalkative }
    set {
      modes.mouse = newValue
      if isTalkative { send(modes.mouseChange) }
    }
  }

  /// The glyphs it can show.
  public var glyphs: GlyphSet.Level { locale.isUTF8 ? GlyphLevel.ofTerminal() : .ascii }

  func send(_ text: String) { Descriptor.write(output, text) }
}
