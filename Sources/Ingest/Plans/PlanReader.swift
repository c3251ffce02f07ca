public import Sales
internal import TOMLKit

/// Reads a file of plans/. (numbers.md, Incentives: a plan file)
public enum PlanReader {
  /// What a plan's text says.
  public struct Result: Hashable, Sendable {
    /// The plan; `nil` where anything is wrong with it.
    public var plan: IncentivePlan?
    /// Its id as far as it could be read.
    public var id: String?
    /// What is wrong, each with its line, its key and what was expected.
    public var problems: [Problem] = []
    /// Where its id stands.
    var idPlace: Place
  }

  /// Reads a text; `file` is named in the problems and is where the plan says it comes from.
  public static func read(_ text: String, file: String, settings: Settings) -> Result {
    var result = Result(idPlace: Place(file: file))
    do {
      let values = SettingsValue.values(of: try TOMLTable(string: text))
      read(values, KeyLines(text), settings, into: &result)
    } catch let error as TOMLParseError {
      let place = Place(file: file, line: error.source.begin.line)
      result.problems = [Problem(.plan(.syntax(TOMLFault(words: error.description))), at: place)]
    } catch {
      result.problems = [Problem(.plan(.syntax(.other)), at: Place(file: file))]
    }
    return result
  }

  private static func read(
    _ values: [String: SettingsValue], _ lines: KeyLines, _ settings: Settings, into result: inout Result
  ) {
    let file = result.idPlace.file
    var form = PlanForm(values: values, settings: settings)
    let plan = form.plan(file: file)
    result.id = form.id
    result.idPlace = Place(file: file, line: lines["id"], column: "id")
    // In the order of the file; what stands nowhere first.
    let problems = form.complaints.map { Problem(plan: $0, lines: lines, file: file) }
    result.problems = problems.enumerated().sorted {
      ($0.element.place.line ?? 0, $0.offset) < ($1.element.place.line ?? 0, $1.offset)
    }.map(\.element)
    guard result.problems.isEmpty, var plan else { return }
    plan.reach.line = lines["for"]
    result.plan = plan
  }
}

extension Problem {
  /// A complaint about a key of a plan: what a setting may have wrong refuses a plan.
  fileprivate init(plan complaint: SettingsSection.Complaint, lines: KeyLines, file: String) {
    let kind: Kind =
      switch complaint.kind {
      case .settingsValue(let expected): .plan(.value(expected: expected))
      case .unknownSetting: .plan(.unknownKey)
      default: complaint.kind
      }
    let plain = Problem(complaint, lines: lines, file: file)
    // What is missing stands nowhere; what asks for it does.
    let line = plain.place.line ?? (complaint.path == "target_bonus" ? lines["kind"] : nil)
    self.init(kind, at: Place(file: file, line: line, column: plain.place.column), found: Self.plain(plain.found))
  }

  /// What a person wrote, without the signs of the language it is written in; of lists and tables nothing.
  private static func plain(_ found: String) -> String {
    if found == "[…]" || found == "{…}" { return "" }
    guard found.count >= 2, found.hasPrefix("\""), found.hasSuffix("\"") else { return found }
    return String(found.dropFirst().dropLast())
  }
}
