internal import Sales

/// What the library that reads command lines says by itself, in English, and how we say it. `{}` stands for the words
/// of the case, in the same order in both languages; the first form that fits counts.
enum ParserStrings {
  /// Why a command line cannot be read.
  static let sentences = [
    Phrase("Unknown option '{}'. Did you mean '{}'?", "未知选项“{}”，是否想用“{}”？"),
    Phrase("Unknown option '{}'", "未知选项“{}”"),
    Phrase("Invalid option: {}", "无效选项“{}”"),
    Phrase("Missing value for '{}'", "缺少取值：“{}”"),
    Phrase("The option '{}' does not take any value, but '{}' was specified.", "选项“{}”不带取值，却写了“{}”。"),
    Phrase("Missing expected argument '{}'", "缺少“{}”"),
    Phrase("Unexpected argument '{}'", "多余的参数“{}”"),
    Phrase("{} unexpected arguments: '{}'", "{} 个多余的参数：“{}”"),
    Phrase("The value '{}' is invalid for '{}': {}", "“{}”不是“{}”的有效取值：{}"),
    Phrase("The value '{}' is invalid for '{}'", "“{}”不是“{}”的有效取值"),
    Phrase(
      "Can't generate completion scripts for '{}'. Please use --generate-completion-script=<shell> with one of:     {}",
      "无法为“{}”生成补全脚本。请用 --generate-completion-script=<shell>，可用的有：{}"),
    Phrase(
      "Can't autodetect a supported shell. Please use --generate-completion-script=<shell> with one of:     {}",
      "无法识别所用的 shell。请用 --generate-completion-script=<shell>，可用的有：{}"),
  ]

  /// Where to read more about a command line that cannot be read.
  static func seeHelp(_ sentence: String, _ help: String) -> Phrase {
    Phrase("attain: \(sentence) See '\(help)'.", "attain：\(sentence)用法见“\(help)”。")
  }

  /// How sentences end in a language that has given them none.
  static let fullStop = Phrase(".", "。")
  /// What a sentence of either language may end with.
  static let ends = ".?!。？！"
  /// Between two words in quotation marks of a list.
  static let quotedComma = Phrase("', '", "”、“")

  /// The frame of a page of help, line by line.
  static let lines = [
    Phrase("OVERVIEW: {}", "概述：{}"), Phrase("USAGE: {}", "用法：{}"), Phrase("ARGUMENTS:", "参数："),
    Phrase("OPTIONS:", "选项："), Phrase("SUBCOMMANDS:", "子命令："),
    Phrase("  See '{}' for detailed help.", "  详细说明见“{}”。"),
  ]

  /// The columns before the first way of calling a command: the others stand below it.
  static let usageColumns = 6

  /// What stands behind the name of a command.
  static let names = [Phrase("{} (default)", "{}（默认）")]

  /// What options are for that the library has of its own, and what it adds to ours.
  static let descriptions = ownOptions + [Phrase("{} (default: {})", "{}（默认：{}）")]
  static let ownOptions = [
    Phrase("Show the version.", "显示版本。"), Phrase("Show help information.", "显示帮助。"),
    Phrase("Show subcommand help information.", "显示子命令的帮助。"),
  ]
}
