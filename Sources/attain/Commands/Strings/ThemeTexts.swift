internal import Sales
internal import Screen

extension ThemeFile {
  /// What is wrong with the file, one line each.
  func lines(in language: Language) -> [String] { problems.map { $0.line(of: path, in: language) } }
}

extension ThemeFile.Problem {
  fileprivate func line(of path: String, in language: Language) -> String {
    switch self {
    case .syntax(let line, let fault): "\(path)\(line.map { ":\($0)" } ?? ""): \(fault.phrase[language])"
    case .theme(let problem): "\(path): \(problem.phrase[language])"
    }
  }
}

extension Theme.Problem {
  /// The sentence: where, what was found, what was expected.
  fileprivate var phrase: Phrase {
    switch self {
    case .unknownSection(let section):
      Phrase(
        "[\(section)]: themes have palette, basic, roles, surfaces and on.<surface>",
        "[\(section)]：主题只有 palette、basic、roles、surfaces 和 on.<surface>")
    case .unknownKey(let section, let key):
      Phrase("[\(section)] \(key): no such role or surface", "[\(section)] \(key)：没有这个角色或底色")
    case .unknownColor(let section, let key, let value):
      Phrase(
        "[\(section)] \(key) = \(value): expected a colour of the palette, 0 to 255, #rrggbb or default",
        "[\(section)] \(key) = \(value)：应为 palette 中的颜色、0 到 255、#rrggbb 或 default")
    case .unknownAttribute(let section, let key, let value):
      Phrase(
        "[\(section)] \(key): \(value) is no attribute; there are bold, dim, underline, reverse, italic",
        "[\(section)] \(key)：\(value) 不是属性；可用 bold、dim、underline、reverse、italic")
    case .lowContrast(let role, let surface, let hundredths):
      Phrase(
        "\(role) on \(surface): contrast \(Self.ratio(hundredths)) is below 4.5, hard to read",
        "\(role) 在 \(surface) 上：对比度 \(Self.ratio(hundredths)) 低于 4.5，不易辨认")
    }
  }

  private static func ratio(_ hundredths: Int) -> String {
    "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }
}
