internal import Ingest
internal import Storage

/// Those who work beside the screen: each on a thread of its own, all sending letters to one box.
struct Staff {
  let letters: Mailbox<Letter>
  let reader: FactsReader
  let desk: ReportDesk
  let clerk: Clerk
  /// None in a kiosk, which starts no other program.
  let messenger: Messenger?
  let scribe: Scribe
  let watchers: [Watcher]

  /// What tells of changes in one folder.
  struct Watcher {
    let of: Folder
    let changes: DirectoryWatcher
  }

  /// A folder that is watched.
  enum Folder {
    case data
    /// What any program on any machine wrote down.
    case journal
    /// A person's own themes, which are read with the data.
    case themes
  }

  /// Hires all for a directory; none when the system has no threads or descriptors left.
  init?(_ launch: ScreenLaunch, clerk: Clerk, letters: Mailbox<Letter>) {
    let (directory, isKiosk) = (launch.directory, launch.isKiosk)
    let messenger = isKiosk ? nil : Messenger(directory: directory, letters: letters)
    guard isKiosk || messenger != nil,
      let reader = FactsReader(
        DirectoryReader(directory: directory, only: launch.folder), letters: letters, viewer: launch.viewer,
        messenger: messenger),
      let desk = ReportDesk(letters: letters),
      let scribe = Scribe(directory: directory, author: launch.viewer.author, letters: letters)
    else { return nil }
    (self.letters, self.reader, self.desk, self.clerk) = (letters, reader, desk, clerk)
    (self.messenger, self.scribe) = (messenger, scribe)
    let folders: [(Folder, String?)] = [
      (.data, directory), (.journal, JournalPlace(directory: directory).folder), (.themes, ThemeFile.personal),
    ]
    watchers = folders.compactMap { folder, path in
      path.map { Watcher(of: folder, changes: DirectoryWatcher(directory: $0)) }
    }
  }
}
