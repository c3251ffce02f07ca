internal import ArgumentParser
internal import Screen

/// How a screen looks.
struct ScreenOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(ScreenHelp.theme, valueName: "theme"),
    completion: .list(ThemeSource.builtIn.map(\.name)))
  var theme: String?

  /// What a screen of a directory is opened with.
  func launch(_ directory: String, _ reading: ReadingOptions) -> ScreenLaunch {
    var launch = ScreenLaunch(directory: directory)
    launch.theme = theme
    launch.language = reading.language
    return launch
  }
}
