internal import Glibc

/// The lock that elects the one program that records; the system takes it back when its holder ends, however it ends.
public final class RecorderLock: Sendable {
  private let descriptor: Int32

  /// Takes the lock; none where another program holds it or the directory cannot be written.
  public init?(_ place: JournalPlace) {
    guard (try? place.makeFolder()) != nil else { return nil }
    descriptor = open(place.lock, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { return nil }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      return nil
    }
  }

  deinit { close(descriptor) }
}
