internal import Dashboard
internal import Ingest
internal import Sales

/// A data directory as commands read it: once, whole.
struct DataDirectory {
  /// Its path as the person wrote it.
  let path: String

  /// Reads and assembles everything, as a viewer may see it. Throws only where there is no directory to read.
  func load(as choice: ViewerChoice = .account) throws(RefusedRequest) -> LoadedFacts {
    let reading: Reading
    do {
      reading = try DirectoryReader(directory: path).read()
    } catch {
      throw RefusedRequest(error.sentence(for: path))
    }
    var clock = Clock()
    clock.use(zone: reading.settings.timeZone)
    return LoadedFacts(reading: reading, now: clock.now, memory: PipelineMemory(directory: path), choice)
  }
}

/// What a directory holds, assembled for a day.
struct LoadedFacts: Sendable {
  let reading: Reading
  let facts: FactStore
  /// The day it is, in the configured zone.
  let today: Day

  /// Assembles what was read, with what the journal remembers of earlier versions, where there is one.
  init(reading: Reading, now: Moment, memory: PipelineMemory, _ choice: ViewerChoice) {
    (self.reading, today) = (reading, now.day)
    let read = FactStore(
      fragments: reading.fragments, settings: reading.settings, today: now.day, plans: reading.plans,
      workforce: .processors)
    var memory = memory
    facts = memory.remembering(read, isWhole: reading.isWhole, mayBegin: false, now: now.seconds)
      .seen(by: choice, under: reading.access)
  }

  /// Everything to be said about the data: the settings first, then file by file, line by line.
  var problems: [Problem] {
    let order = Dictionary(reading.files.map(\.path).enumerated().map { ($1, $0 + 1) }) { first, _ in first }
    let all = reading.everyProblem + facts.problems + TargetBook(facts).differences
    return all.enumerated().sorted { left, right in
      let (one, other) = (left.element.place, right.element.place)
      return (order[one.file] ?? 0, one.line ?? 0, left.offset) < (
        order[other.file] ?? 0, other.line ?? 0, right.offset
      )
    }.map(\.element)
  }

  /// The day questions are asked for where none is named: today, or the last day with data if that is earlier.
  var asOf: Day { min(today, facts.lastDay ?? today) }
}

extension DirectoryError {
  /// Why a directory cannot be read, for people.
  fileprivate func sentence(for path: String) -> String {
    let texts = CommandTexts(language: Language(locale: Environment.value))
    switch self {
    case .notADirectory: return FileKind(at: path) == .nothing ? texts.noDirectory(path) : texts.notADirectory(path)
    case .unreadable(_, let reason): return "\(path): \(reason)"
    }
  }
}
