public import Sales

/// What lies above the page and takes the keys until it is closed.
public enum Overlay: Hashable, Sendable {
  case help(scroll: Int)
  /// Every action by name.
  case palette(Finder)
  /// The page's filter, typed in the line of keys.
  case filter(before: String)
  case sort(Chooser<ColumnID>)
  case grouping(Chooser<GroupingChoice>)
  /// What stands across the top of a pivot.
  case columns(Chooser<Dimension>)
  case metric(Chooser<String>)
  case period(PeriodPicker)
  case scope(ScopePicker)
  case theme(Chooser<String>, before: String)
  case language(Chooser<Language>)
  case export(Chooser<ExportKind>)
  case explanation(ExplanationView)
  /// Where an amount of pay comes from.
  case pay(PayView)
  case share(ShareField)
  case amount(AmountField)
  case review(WriteReview)
  /// A line that is being written for the journal.
  case entry(EntryForm)
  /// Something to be done to a statement, before it is done.
  case statement(StatementForm)
  /// An entry of the journal in full.
  case reading(EntryReading)
}

/// A list of which one is taken.
public struct Chooser<Choice: Hashable & Sendable>: Hashable, Sendable {
  /// What there is to choose from.
  public var choices: [Choice]
  /// Which one is selected; within `choices` unless that is empty.
  public var index: Int

  /// A list with the one selected that is in force.
  public init(_ choices: [Choice], selected: Choice?) {
    self.choices = choices
    self.index = selected.flatMap(choices.firstIndex) ?? 0
  }

  /// The selected one; `nil` where there is nothing.
  var selected: Choice? { choices.indices.contains(index) ? choices[index] : nil }

  /// Moves the selection, stopping at the ends.
  mutating func move(by steps: Int) { index = max(0, min(choices.count - 1, index + steps)) }
}

/// A query and the selected hit.
public struct Finder: Hashable, Sendable {
  public var query = ""
  /// The selected hit, from the best.
  public var index = 0
  /// An empty query.
  public init() {}
}

/// What rows or parts are grouped by.
public struct GroupingChoice: Hashable, Sendable {
  /// Outermost first; empty: nothing.
  public var dimensions: [Dimension]
  /// By these dimensions.
  public init(_ dimensions: [Dimension]) { self.dimensions = dimensions }
}

/// The period picker: a grain, a period of it, or a typed name.
public struct PeriodPicker: Hashable, Sendable {
  /// The period that would be taken.
  public var candidate: Period
  /// What was typed so far; empty: nothing.
  public var typed = ""
  /// Whether what was typed could not be read.
  public var isUnreadable = false
  /// Beginning at a period.
  public init(_ candidate: Period) { self.candidate = candidate }
}

/// The scope picker: values of dimensions, narrowed by what is typed.
public struct ScopePicker: Hashable, Sendable {
  public var query = ""
  /// The selected line.
  public var index = 0
  /// What would be taken.
  public var chosen: Scope
  /// Beginning with the scope in force.
  public init(_ scope: Scope) { self.chosen = scope }
}

/// Where a figure comes from, being read.
public struct ExplanationView: Hashable, Sendable {
  /// What is asked.
  public var request: ReportRequest
  /// What was last asked of the facts.
  var asked: ReportRequest?
  /// The answer; `nil`: not there yet.
  public var answer: Explanation?
  public var scroll = 0
  /// A question without its answer.
  public init(_ request: ReportRequest) { self.request = request }
}

/// What can be exported.
public enum ExportKind: Hashable, Sendable {
  case screen(Export.ScreenFormat)
  case table(Export.TableFormat)
}
