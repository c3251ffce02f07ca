internal import Glibc

/// Hands out the blocks of a file to several threads and makes them give their results in order.
final class BlockOrder: @unchecked Sendable {
  private let count: Int
  private var nextToParse = 0
  private var nextToAppend = 0
  private var isStopped = false
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  init(count: Int) {
    self.count = count
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(condition, nil)
  }

  deinit {
    pthread_cond_destroy(condition)
    pthread_mutex_destroy(mutex)
    condition.deallocate()
    mutex.deallocate()
  }

  /// The next block nobody has parsed; `nil` when there are no more.
  func next() -> Int? {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    guard nextToParse < count, !isStopped else { return nil }
    nextToParse += 1
    return nextToParse - 1
  }

  /// Waits until all earlier blocks have been appended.
  func awaitTurn(of block: Int) {
    pthread_mutex_lock(mutex)
    while nextToAppend != block { pthread_cond_wait(condition, mutex) }
    pthread_mutex_unlock(mutex)
  }

  /// Lets the next block be appended; or no more be begun.
  func finishTurn(stop: Bool) {
    pthread_mutex_lock(mutex)
    nextToAppend += 1
    if stop { isStopped = true }
    pthread_cond_broadcast(condition)
    pthread_mutex_unlock(mutex)
  }
}
