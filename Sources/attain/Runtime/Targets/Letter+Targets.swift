internal import Dashboard
internal import Ingest
internal import Sales

extension Letter {
  /// Puts targets into the files of a directory; the letter says how that went.
  init(_ write: TargetsWrite, in directory: String, after reading: Reading?, now: Moment) {
    let writing = TargetsWriting(directory: directory, write, at: now.seconds, named: now.inFileName)
    do {
      self = .targetsWritten(try writing.run(after: reading).phrase)
    } catch {
      self = .targetsNotWritten(error.phrase)
    }
  }
}
