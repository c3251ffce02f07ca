internal import ArgumentParser
internal import Sales

/// What the dashboard says first, as lines: for pipes, screen readers and terminals that can do nothing else.
enum PlainView {
  /// Prints the overview of a directory, then its targets.
  static func print(_ directory: String, _ reading: ReadingOptions) throws {
    let loaded = try DataDirectory(path: directory).load()
    let language = reading.language(of: loaded)
    let question = try QuestionReading(QuestionOptions.parse([]), of: loaded, language).question()
    for view in [ReportView.overview, .targets] {
      let table = try ViewTable(view, question, loaded, language).arranged(sort: nil, limit: nil)
      try PrintingOptions.printLines(of: table, loaded.facts.settings, language, reading)
    }
  }
}
