internal import Sales

/// Why a record is no good row, noted where it is found and judged once the record is over.
enum RowFailure: UInt8 {
  case blankKey
  case missingRequired
  case unreadableNumber
  case unreadableDay
  case numberTooLarge
  case badBytes
  case tooManyFields
  case unclosedQuote
  /// A name may show that the record is a header or a row of sums; a good row otherwise.
  case suspicious

  /// The problem it is reported as.
  func kind(fields: Int) -> Problem.Kind? {
    switch self {
    case .blankKey: .blankKey
    case .missingRequired: .missingRequired
    case .unreadableNumber: .unreadableNumber
    case .unreadableDay: .unreadableDay
    case .numberTooLarge: .numberTooLarge
    case .badBytes: .badBytes
    case .tooManyFields: .tooManyFields(expected: fields)
    case .unclosedQuote: .unclosedQuote
    case .suspicious: nil
    }
  }
}
