/// Where in the data directory something stands.
public struct Place: Hashable, Sendable {
  /// Path below the data directory.
  public let file: String
  /// Physical line, from 1; the line on which the record starts. `nil`: the file as a whole.
  public let line: Int?
  /// The canonical column name, else the header; for settings the key. `nil`: the row as a whole.
  public let column: String?

  /// A place.
  public init(file: String, line: Int? = nil, column: String? = nil) {
    (self.file, self.line, self.column) = (file, line, column)
  }
}

/// How much a problem weighs. (data-directory.md, last paragraph)
public enum Severity: String, Hashable, Sendable {
  /// Said, and nothing is left out: `attain check` exits 0.
  case warning
  /// A row is quarantined or a file could not be read: `attain check` exits 1.
  case error
}

/// Something about the data or the settings that a person should know: collected, never thrown, never fatal.
public struct Problem: Hashable, Sendable {
  /// Where it stands.
  public let place: Place
  /// What is wrong.
  public let kind: Kind
  /// The text found there, unchanged and untrusted; empty where there is none.
  public let found: String

  /// A problem.
  public init(_ kind: Kind, at place: Place, found: String = "") {
    (self.place, self.kind, self.found) = (place, kind, found)
  }

  /// Every kind of problem; the sentences are in `Problem+Message.swift`, in both languages.
  public enum Kind: Hashable, Sendable {
    // Rows that are quarantined.
    case blankKey
    case missingRequired
    case unreadableNumber
    case unreadableDay
    case numberTooLarge
    case badBytes
    case wonWithoutAmount
    case closedWithoutDay
    case unreadablePeriod
    case unknownMetric
    case unknownCalendarKind
    case tooManyFields(expected: Int)
    case unclosedQuote
    // Files that could not be read.
    case unreadableFile(reason: String)
    case notARegularFile
    case leadsOutOfDirectory
    case fileTooLarge(limit: Int)
    case lineTooLong(limit: Int)
    case noHeader
    case missingColumn
    case unsettledDayOrder
    case unsupportedFormat
    // Settings.
    case settingsSyntax(TOMLFault)
    case settingsValue(expected: Phrase)
    case unknownSetting
    case sourceMatchesNoFile
    case secretInSettings
    // Incentive plans: a wrong one pays nothing.
    case plan(PlanFault)
    case planForStranger
    // access.toml: nothing of an earlier version stays in force.
    case accessUnreadable(reason: String)
    case accessNoPlainFile
    case accessTooLarge(limit: Int)
    case accessSyntax(TOMLFault)
    case accessValue(expected: Phrase)
    case accessGone
    case accessElsewhere
    case accessOpenToChange
    case dataOpenToAll
    // Warnings: every row still counts.
    case merged(otherLine: Int)
    case replaced(by: Place)
    case unknownStage
    case unsettledAmountStyle
    case missingRate
    case closedDayAssumed(from: String, deals: Int)
    case keysMade
    case ambiguousName
    case unknownReference(table: Table)
    case sharesDoNotSumToOne
    case duplicateHeader
    case unknownTable
    case paymentOnVoidDeal
    case targetDiffersFromParts(parts: String)
    // The journal: everything else works without it.
    case journalNotWritten(reason: String)
    case journalDamaged(keptAs: String?)
    case journalNewer
    case statementChanged(period: String)
    case messageNotSent(deal: String, DeliveryOutcome)
  }
}

extension Problem {
  /// Errors quarantine or hide something; warnings do not.
  public var severity: Severity {
    switch kind {
    case .merged, .replaced, .unknownStage, .unsettledAmountStyle, .missingRate, .closedDayAssumed, .keysMade,
      .ambiguousName, .unknownReference, .sharesDoNotSumToOne, .duplicateHeader, .unknownTable, .paymentOnVoidDeal,
      .targetDiffersFromParts, .sourceMatchesNoFile, .unknownSetting, .journalNotWritten, .journalDamaged,
      .journalNewer, .messageNotSent, .planForStranger, .accessOpenToChange, .dataOpenToAll:
      .warning
    default: .error
    }
  }

  /// Whether it says that a plan pays nothing.
  public var refusesPlan: Bool { if case .plan = kind { true } else { false } }

  /// Whether the row at `place` was kept out of every total.
  public var quarantinesRow: Bool {
    switch kind {
    case .blankKey, .missingRequired, .unreadableNumber, .unreadableDay, .numberTooLarge, .badBytes, .wonWithoutAmount,
      .closedWithoutDay, .unreadablePeriod, .unknownMetric, .unknownCalendarKind, .tooManyFields, .unclosedQuote:
      true
    default: false
    }
  }
}
