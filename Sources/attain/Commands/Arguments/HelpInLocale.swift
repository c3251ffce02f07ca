internal import ArgumentParser
internal import Sales

// Help and usage errors are said before any settings are read: in the language of the locale.

extension Phrase {
  /// The words in the language of the locale.
  var inLocale: String { self[Language(locale: Environment.value)] }
}

extension CommandConfiguration {
  /// A command that is described in both languages.
  init(
    commandName: String, abstract: Phrase, usage: String? = nil, discussion: Phrase = Phrase("", ""),
    version: String = "", subcommands: [any ParsableCommand.Type] = [],
    defaultSubcommand: (any ParsableCommand.Type)? = nil
  ) {
    self.init(
      commandName: commandName, abstract: abstract.inLocale, usage: usage, discussion: discussion.inLocale,
      version: version, subcommands: subcommands, defaultSubcommand: defaultSubcommand)
  }
}

extension ArgumentHelp {
  /// What an option or argument is for, in both languages; the name of its value is the same in both.
  init(_ abstract: Phrase, discussion: Phrase = Phrase("", ""), valueName: String? = nil) {
    self.init(abstract.inLocale, discussion: discussion.inLocale, valueName: valueName)
  }
}

extension ValidationError {
  /// Why words of a command line do not go together.
  init(_ phrase: Phrase) { self.init(phrase.inLocale) }
}
