internal import Dashboard
internal import Sales
internal import Storage
internal import Synchronization

/// Writes down what a person says on the screen, on a thread of its own: a slow disk holds nobody up.
final class Scribe: Sendable {
  private enum Job: Sendable {
    case write(EntryDraft, at: Moment)
    case settle(StatementOrder, Snapshot, at: Moment)
    /// Says that everything before is done.
    case ring(Wakeup)
  }

  private let thread: WorkerThread<Job>

  /// A scribe for a directory, who signs with a name; none when the system has no threads left.
  init?(directory: String, author: String, letters: Mailbox<Letter>) {
    let shelf = Mutex(JournalShelf(JournalPlace(directory: directory)))
    let thread = WorkerThread<Job> { job in
      switch job {
      case .write(let draft, let now):
        letters.post(shelf.withLock { $0.letter(writing: draft, at: now, author: author) })
      case .settle(let order, let snapshot, let now):
        letters.post(shelf.withLock { $0.letter(settling: order, of: snapshot, at: now, author: author) })
      case .ring(let wakeup): wakeup.ring()
      }
    }
    guard let thread else { return nil }
    self.thread = thread
  }

  /// Stores a draft and says so by letter, or why not.
  func write(_ draft: EntryDraft, now: Moment) { thread.add(.write(draft, at: now)) }

  /// Does something to statements and says so by letter, or why not.
  func settle(_ order: StatementOrder, of snapshot: Snapshot, now: Moment) {
    thread.add(.settle(order, snapshot, at: now))
  }

  /// Waits until all that was said is stored, but not for ever.
  func finish() {
    guard let wakeup = Wakeup() else { return }
    thread.add(.ring(wakeup))
    var poller = Poller([wakeup.descriptor])
    poller.wait(atMost: .seconds(5))
  }
}

extension JournalShelf {
  fileprivate mutating func letter(writing draft: EntryDraft, at now: Moment, author: String) -> Letter {
    do throws(JournalFailure) {
      return .wroteDown(try forWriting().add(draft, at: now, author: author))
    } catch {
      return .notWrittenDown(error.problem)
    }
  }
}

extension JournalShelf {
  fileprivate mutating func letter(
    settling order: StatementOrder, of snapshot: Snapshot, at now: Moment, author: String
  ) -> Letter {
    let doubts = snapshot.reading.everyProblem + snapshot.store.problems
    do throws(JournalFailure) {
      let outcome = try order.perform(
        in: forWriting(), snapshot.store, doubts: doubts, author: author, now: now.seconds)
      switch outcome {
      case .success(let phrase): return .statementsSettled(phrase)
      case .failure(let refused): return .statementsRefused(refused.phrase)
      }
    } catch {
      let problem = error.problem
      return .statementsRefused(Phrase(problem.message(in: .english), problem.message(in: .chinese)))
    }
  }
}

extension JournalFailure {
  /// What is to be said of it.
  fileprivate var problem: Problem {
    let busy = Problem(.journalNotWritten(reason: "busy"), at: Place(file: JournalCondition.file))
    return JournalCondition(self).problem ?? busy
  }
}
