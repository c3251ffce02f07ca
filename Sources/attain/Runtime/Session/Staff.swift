internal import Ingest

/// Those who work beside the screen: each on a thread of its own, all sending letters to one box.
struct Staff {
  let letters: Mailbox<Letter>
  let reader: FactsReader
  let desk: ReportDesk
  let clerk: Clerk
  let watcher: DirectoryWatcher

  /// Hires all for a directory; none when the system has no threads or descriptors left.
  init?(directory: String) {
    guard let letters = Mailbox<Letter>(), let reader = FactsReader(directory: directory, letters: letters),
      let desk = ReportDesk(letters: letters), let clerk = Clerk(directory: directory, letters: letters)
    else { return nil }
    (self.letters, self.reader, self.desk, self.clerk) = (letters, reader, desk, clerk)
    watcher = DirectoryWatcher(directory: directory)
  }
}
