internal import Dashboard
internal import Sales
internal import Synchronization

/// The memory of the pipeline, shared by the thread that reads and the thread that records.
final class SharedPipelineMemory: Sendable {
  private let memory: Mutex<PipelineMemory>

  /// The memory of a data directory.
  init(directory: String) { memory = Mutex(PipelineMemory(directory: directory)) }

  /// Whether so much was recorded that figures should stand before it is read.
  var takesTime: Bool { memory.withLock { $0.takesTime } }

  /// The same facts with what is remembered of earlier ones.
  func remembering(_ store: FactStore, isWhole: Bool, now: Moment) -> FactStore {
    memory.withLock { $0.remembering(store, isWhole: isWhole, mayBegin: true, now: now.seconds) }
  }

  /// The same facts with what was written down since they were told; `nil` where nothing was.
  func retelling(_ store: FactStore) -> FactStore? { memory.withLock { $0.retelling(store) } }

  /// Writes what is not written yet; true where there is something new to say about the journal.
  func record(now: Moment) -> Bool {
    memory.withLock { memory in
      let before = memory.condition
      memory.record(moment: now.inFileName, now: now.seconds)
      let hasChanges = memory.recordTargets(now: now.seconds)
      return memory.condition != before || hasChanges
    }
  }
}

extension SharedPipelineMemory {
  /// Keeps this week's forecasts, once; they are made without holding up anybody who reads.
  func freezeForecasts(of store: FactStore, today: Day) {
    let asOf = min(today, store.lastDay ?? today)
    guard memory.withLock({ $0.wantsForecasts(of: store.weekToFreeze(asOf: asOf)) }) else { return }
    let forecasts = Reports(store, asOf: asOf).forecastsToFreeze()
    memory.withLock { $0.freeze(forecasts) }
  }
}

extension Moment {
  /// `2026-08-21-143200`: sorts by time and suits every file system.
  var inFileName: String {
    let second = Int((seconds % 60 + 60) % 60)
    let time = [hour, minute, second].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined()
    return "\(day.iso)-\(time)"
  }
}
