internal import Dashboard
internal import Sales
internal import Synchronization

/// Answers the pages' questions on a thread of its own; the last answer stays on the screen until the next is there.
final class ReportDesk: Sendable {
  private enum Job: Sendable {
    case answer(ReportRequest, Snapshot)
    /// Takes the last hold of an old version, so that freeing it holds up nobody.
    case forget(Snapshot)
  }

  private let thread: WorkerThread<Job>

  /// A desk; none when the system has no threads left.
  init?(letters: Mailbox<Letter>) {
    let prepared = Mutex<ReportAnswers?>(nil)
    let thread = WorkerThread<Job> { job in
      guard case .answer(let request, let snapshot) = job else {
        if case .forget(let old) = job {
          // What is prepared for the version that took its place stays.
          prepared.withLock { if $0?.answers(old) ?? false { $0 = nil } }
        }
        return
      }
      let reports = prepared.withLock { last in
        let (asOf, now) = (request.question.asOf, Clock.utcSeconds())
        if let last, last.isPrepared(for: snapshot, asOf: asOf) { return last.answer(request, now: now) }
        let answers = ReportAnswers(snapshot, asOf: asOf)
        last = answers
        return answers.answer(request, now: now)
      }
      letters.post(.answered(request, reports))
    }
    guard let thread else { return nil }
    self.thread = thread
  }

  /// Answers a question from a version; one of the same kind that nobody has begun is superseded.
  func answer(_ request: ReportRequest, from snapshot: Snapshot) {
    thread.add(.answer(request, snapshot)) { waiting in
      if case .answer(let older, _) = waiting { older.subject.isOfSameKind(as: request.subject) } else { false }
    }
  }

  /// Lets go of a version that nobody asks any more.
  func forget(_ snapshot: Snapshot) { thread.add(.forget(snapshot)) }
}

extension ReportRequest.Subject {
  /// Whether an answer to the other would only be replaced by an answer to this one.
  fileprivate func isOfSameKind(as other: ReportRequest.Subject) -> Bool {
    switch (self, other) {
    case (.overview, .overview), (.targets, .targets), (.decomposition, .decomposition), (.split, .split),
      (.funnel, .funnel),
      (.movement, .movement), (.transition, .transition), (.people, .people), (.person, .person), (.deals, .deals),
      (.deal, .deal), (.data, .data),
      (.explanation, .explanation):
      true
    default: false
    }
  }
}
