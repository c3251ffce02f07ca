internal import Sales

extension Language {
  /// Reads a language as people and locales write it.
  init(argument: String) throws {
    switch argument.lowercased() {
    case "en", "english", "en-us", "en-gb": self = .english
    case "zh", "zh-hans", "zh-cn", "zh_cn", "chinese", "中文": self = .chinese
    default: throw UnknownWord(argument, known: Language.allCases.map(\.rawValue))
    }
  }

  /// The language of the locale in the environment: `LC_ALL`, then `LC_MESSAGES`, then `LANG`; English unless Chinese.
  init(locale environment: (String) -> String?) {
    let named = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(environment).first { !$0.isEmpty }
    self = named?.lowercased().hasPrefix("zh") == true ? .chinese : .english
  }
}
