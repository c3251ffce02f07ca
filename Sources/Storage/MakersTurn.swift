internal import Glibc

/// The turn of the one program that opens a journal to be written, and perhaps makes it or brings it to a newer form;
/// others wait for theirs. It is a lock of the folder, which the system takes back when its holder ends.
struct MakersTurn {
  private let descriptor: Int32

  /// Waits for the turn; where the system has no such locks everybody is let in, as nothing can be done about it.
  init(_ place: JournalPlace) {
    descriptor = open(place.folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    while flock(descriptor, LOCK_EX) != 0 && errno == EINTR {}
  }

  /// Lets the next one in.
  func end() { if descriptor >= 0 { close(descriptor) } }
}
