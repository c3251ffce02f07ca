internal import Glibc

/// The lock that elects the one program that records; the system takes it back when its holder ends, however it ends.
public final class RecorderLock: Sendable {
  private let descriptor: Int32

  private init(_ descriptor: Int32) { self.descriptor = descriptor }

  /// Takes the lock; none where another program holds it.
  public static func take(_ place: JournalPlace) throws(JournalFailure) -> RecorderLock? {
    try place.makeFolder()
    let descriptor = open(place.lock, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .notWritable(JournalPlace.reason()) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) != 0 else { return RecorderLock(descriptor) }
    defer { close(descriptor) }
    guard errno == EWOULDBLOCK else { throw .notWritable(JournalPlace.reason()) }
    return nil
  }

  deinit { close(descriptor) }
}
