internal import Sales

/// `--target 5,000,000`: a whole number of currency units or of things, above 0.
struct WholeTarget {
  let amount: Int64

  /// Reads digits, perhaps with `,` or `_` between thousands.
  init(argument: String) throws {
    let digits = argument.filter { $0 != "," && $0 != "_" }
    guard let amount = Int64(digits), amount > 0, amount <= Money.largestReadable.minorUnits / 100 else {
      throw UnreadableArgument(ArgumentStrings.target)
    }
    self.amount = amount
  }
}

/// `--shares 40,30,30`: weights in the order of the parts; only their proportions count.
struct ShareList {
  /// In millionths.
  let weights: [Int64]

  /// Reads numbers of 0 or more between commas, perhaps with a percent sign.
  init(argument: String) throws {
    weights = try argument.split(separator: ",", omittingEmptySubsequences: false).map { text in
      let number = text.filter { $0 != " " && $0 != "%" }
      guard let weight = ShareList.millionths(number) else {
        throw UnreadableArgument(ArgumentStrings.shares)
      }
      return weight
    }
  }

  /// `33.3` in millionths; `nil` where it is no such number or too large.
  private static func millionths(_ text: String) -> Int64? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), !parts.joined().isEmpty,
      parts.joined().allSatisfy({ $0.isASCII && $0.isNumber })
    else { return nil }
    let decimals = parts.count > 1 ? String(parts[1]) : ""
    guard decimals.count <= 6, parts[0].count <= 9 else { return nil }
    return Int64(parts[0] + decimals + String(repeating: "0", count: 6 - decimals.count))
  }
}

extension SplitAxis {
  /// Reads what a target is split over.
  init(argument: String) throws {
    guard let axis = SplitAxis.all.first(where: { $0.word == argument.lowercased() }) else {
      throw UnknownWord(argument, known: SplitAxis.all.map(\.word))
    }
    self = axis
  }
}

/// `--by history`.
enum SplitWord: String, CaseIterable {
  case equal, workdays, history, shares

  /// Reads a method's name.
  init(argument: String) throws {
    guard let word = SplitWord(rawValue: argument.lowercased()) else {
      throw UnknownWord(argument, known: SplitMethod.words)
    }
    self = word
  }

  /// The method, with the weights given.
  func method(_ shares: ShareList?) -> SplitMethod {
    switch self {
    case .equal: .equal
    case .workdays: .workdays
    case .history: .history
    case .shares: .shares(shares?.weights ?? [])
    }
  }
}

extension TargetLevel {
  /// Reads a level's name.
  init(argument: String) throws {
    guard let level = TargetLevel(rawValue: argument.lowercased()) else {
      throw UnknownWord(argument, known: TargetLevel.allCases.map(\.rawValue))
    }
    self = level
  }
}
