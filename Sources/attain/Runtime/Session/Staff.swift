internal import Ingest

/// Those who work beside the screen: each on a thread of its own, all sending letters to one box.
struct Staff {
  let letters: Mailbox<Letter>
  let reader: FactsReader
  let desk: ReportDesk
  let clerk: Clerk
  /// None in a kiosk, which starts no other program.
  let messenger: Messenger?
  let scribe: Scribe
  /// The data directory's watcher, then that of a person's own themes.
  let watchers: [DirectoryWatcher]

  /// Hires all for a directory; none when the system has no threads or descriptors left.
  init?(_ launch: ScreenLaunch, clerk: Clerk, letters: Mailbox<Letter>) {
    let (directory, isKiosk) = (launch.directory, launch.isKiosk)
    let messenger = isKiosk ? nil : Messenger(directory: directory, letters: letters)
    guard isKiosk || messenger != nil,
      let reader = FactsReader(
        directory: directory, letters: letters, viewer: launch.viewer, messenger: messenger),
      let desk = ReportDesk(letters: letters),
      let scribe = Scribe(directory: directory, author: launch.viewer.author, letters: letters)
    else { return nil }
    (self.letters, self.reader, self.desk, self.clerk) = (letters, reader, desk, clerk)
    (self.messenger, self.scribe) = (messenger, scribe)
    watchers = ([directory] + [ThemeFile.personal].compactMap(\.self)).map { DirectoryWatcher(directory: $0) }
  }
}
