internal import Sales

/// The help of how things are printed, for all commands that print.
enum PrintingHelp {
  static let textOrJSON = Phrase("How it is printed: text or json.", "输出格式：text 或 json。")

  static func format(_ names: [String]) -> Phrase {
    Phrase("How it is printed: \(names.joined(separator: ", ")).", "输出格式：\(names.joined(separator: "、"))。")
  }

  static let width = Phrase(
    "Columns of text and SVG. Default: as wide as needed, on a terminal as wide as that; a page as SVG 160.",
    "文本和 SVG 的列数。默认按内容所需，终端上按终端宽度；SVG 页面为 160。")
  static let height = Phrase(
    "Rows of SVG. Default: as many as needed; a page 45.", "SVG 的行数。默认按内容所需；页面为 45。")
  static let theme = Phrase("The theme of SVG and of coloured text.", "SVG 和彩色文本的主题。")
  static let language = Phrase(
    "The language of texts: en or zh-Hans. Default: the settings', else the locale's.",
    "文字语言：en 或 zh-Hans。默认按设置，否则按区域设置。")
  static let color = Phrase(
    "When to colour: auto, always or never. NO_COLOR and CLICOLOR_FORCE are honoured.",
    "何时使用颜色：auto、always 或 never。遵循 NO_COLOR 和 CLICOLOR_FORCE。")

  static func unknownTheme(_ name: String, _ unknown: UnknownWord) -> Phrase {
    Phrase("attain: --theme \(name): \(unknown.phrase.english)", "attain：--theme \(name)：\(unknown.phrase.chinese)")
  }
}
