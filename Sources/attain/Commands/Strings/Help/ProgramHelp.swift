internal import Sales

/// The help of the program itself, and of the commands about its looks and its shell.
enum ProgramHelp {
  static let abstract = Phrase(
    "Sales performance in the terminal: targets, funnel, people and the data behind them.",
    "终端里的销售业绩看板：目标、漏斗、人员，以及背后的数据。")
  static let discussion = Phrase(
    "Without a command the dashboard opens on $ATTAIN_DIR, else on the current directory if it holds data, else a sample company is offered.",
    "不带子命令时打开看板：读取 $ATTAIN_DIR；未设置则读取有数据的当前目录；都没有则提供示例公司。")

  enum Themes {
    static let abstract = Phrase("List the themes there are.", "列出可用的主题。")
    static let discussion = Phrase(
      "A theme of your own is a file in the data directory's themes folder; --toml prints one to begin with.",
      "自定义主题是数据目录 themes 文件夹中的文件；可用 --toml 输出一份作为起点。")
    static let toml = Phrase("Print this theme as a file.", "以文件形式输出该主题。")

    static func refused(_ name: String, _ unknown: UnknownWord) -> Phrase {
      Phrase("attain: --toml \(name): \(unknown.phrase.english)", "attain：--toml \(name)：\(unknown.phrase.chinese)")
    }
  }

  enum Completions {
    static let abstract = Phrase("Print the completion script of a shell.", "输出 shell 的命令补全脚本。")
    static let discussion = Phrase(lines, lines)
    static let shell = Phrase("bash, zsh or fish.", "bash、zsh 或 fish。")

    private static let lines = """
      bash: attain completions bash > ~/.local/share/bash-completion/completions/attain
      zsh:  attain completions zsh > ~/.zfunc/_attain
      fish: attain completions fish > ~/.config/fish/completions/attain.fish
      """
  }
}
