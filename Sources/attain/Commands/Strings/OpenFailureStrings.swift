internal import CursesTerminal
internal import Sales

extension OpenFailure {
  /// Why no screen could be opened, and what to do, in one line.
  var phrase: Phrase { Phrase("attain: \(reason)", "attain：\(chinese)") }

  private var chinese: String {
    switch self {
    case .notATerminal: "输出不是终端"
    case .noTerminalType: "未设置 TERM，无法得知终端类型；可试 TERM=xterm-256color"
    case .unknownTerminalType(let name):
      "本机没有终端“\(name)”的描述；可试 TERM=xterm-256color，或安装 ncurses-term"
    case .cannotPlaceCursor(let name): "终端“\(name)”不能定位光标"
    case .noSignals: "系统无法提供信号管道"
    case .noThreads: "系统无法提供所需的线程或文件描述符"
    }
  }
}
