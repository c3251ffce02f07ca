internal import Sales

/// The help of the commands that open a screen.
enum ScreenHelp {
  static let theme = Phrase("The theme; 'attain themes' lists them.", "主题；可用“attain themes”列出。")

  enum Dashboard {
    static let abstract = Phrase(
      "Open the dashboard: all screens, keyboard and mouse.", "打开看板：全部页面，支持键盘和鼠标。")
    static let discussion = Phrase(
      "Where output is not a terminal, the overview is printed instead.", "输出不是终端时，改为打印总览。")
    static let plain = Phrase(
      "Print the overview as plain lines instead of opening a screen; also with ACCESSIBLE=1.",
      "不打开界面，以纯文本打印总览；设置 ACCESSIBLE=1 亦可。")
    static let diagnose = Phrase(
      "Say what is known of this terminal: type, colours, size, locale, mouse, synchronized output.",
      "终端信息：类型、颜色、尺寸、区域设置、鼠标、同步输出。")
    static let kiosk = Phrase(
      "Only look: no other directory, no export, no shell; made to be all that an account may run.",
      "只能查看：不能换目录、导出或使用 shell；适合作为账户唯一能运行的程序。")
    static let kioskNeeds = Phrase(
      "Needs access.toml; see docs/kiosk.md.", "需要 access.toml；见 docs/kiosk.md。")
    static let person = Phrase(
      "For whom the kiosk is, as access.toml names them; only its owner may say so.",
      "kiosk 的使用者，即 access.toml 中的名称；只有该文件的所有者可以指定。")

    static let personNeedsKiosk = Phrase("--as is for --kiosk.", "--as 只能与 --kiosk 一起使用。")
    static let kioskIsAlone = Phrase(
      "--kiosk shows the dashboard and nothing else.", "--kiosk 只显示看板，不能与 --plain、--diagnose 一起使用。")
    static let personIsEmpty = Phrase("--as names somebody.", "--as 须写明使用者。")

    static func mistyped(_ word: String, _ nearest: String) -> Phrase {
      Phrase(
        "'\(word)' is neither a command nor a directory; did you mean '\(nearest)'?",
        "“\(word)”既不是命令也不是目录；是否想用“\(nearest)”？")
    }
  }

  enum Wall {
    static let abstract = Phrase(
      "Show the wall display: it rotates and needs no keyboard.", "打开大屏：自动轮播，无需键盘。")
    static let discussion = Phrase(
      "A directory that is not there yet is waited for. Where output is not a terminal, the overview is printed.",
      "目录尚不存在时会等待。输出不是终端时，打印总览。")
  }

  enum Demo {
    static let abstract = Phrase(
      "Open a sample company: deals, visits and payments keep arriving.",
      "打开示例公司：商机、拜访、回款持续更新。")
    static let discussion = Phrase(
      "It is written into a temporary directory that is removed afterwards, or kept with --keep.",
      "数据写入临时目录，退出后删除；用 --keep 可保留。")
    static let seed = Phrase(
      "The number everything is drawn from; the same one gives the same company.",
      "随机种子；种子相同，公司就相同。")
    static let still = Phrase("Nothing more arrives.", "数据不再更新。")
    static let keep = Phrase("Write it into this directory and keep it.", "写入该目录并保留。")
  }
}
