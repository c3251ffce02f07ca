import Dashboard
import Sales
import Screen
import TestSupport
import Testing

/// Every page at every size, in both languages: what a customer would see.
@Suite struct PageGoldenTests {
  static let sizes = [(200, 60), (120, 36), (80, 24), (40, 12), (20, 5), (1, 1)].map { Size(width: $0, height: $1) }

  enum Place: String, CaseIterable {
    case overview, targets, decomposition, funnel, compared, movement, transition, scorecard, trends, weeks, shares,
      pivot
    case split, splitPeople
    case diagnosis, sources, effects, conduct, people, person, incentives, statement, statementLine, planReview
    case forecast, whatIf, deals, deal, data

    /// The keys that lead there from the overview.
    var keys: [Key] {
      switch self {
      case .overview: []
      case .targets: [.character("2")]
      case .decomposition: [.character("2"), .character("d")]
      case .split: [.character("2"), .character("d"), .character("W"), .down, .character("+"), .character("+")]
      case .splitPeople: [.character("2"), .character("W"), .down]
      case .funnel: [.character("3")]
      case .compared: [.character("3"), .character("c")]
      case .movement: [.character("3"), .character("w"), .down]
      case .transition: [.character("3"), .down, .enter]
      case .scorecard: [.character("4")]
      case .trends: [.character("4"), .character(">")]
      case .weeks: [.character("4"), .character(">"), .character("g")]
      case .shares: [.character("4"), .character(">"), .character(">")]
      case .pivot: [.character("4"), .character(">"), .character(">"), .character(">"), .down, .right]
      case .sources: [.character("4"), .character("<"), .character("<"), .character("<")]
      case .diagnosis: [.character("w"), .down, .down, .down]
      case .effects: [.character("4"), .character("<"), .character("<")]
      case .conduct: [.character("4"), .character("<")]
      case .people: [.character("5")]
      case .person: [.character("5"), .down, .enter]
      case .incentives: [.character("6")]
      case .planReview: [.character("6"), .character("v")]
      case .statement: [.character("6"), .down, .down, .enter]
      case .statementLine: [.character("6"), .down, .down, .enter, .enter]
      case .forecast: [.character("8")]
      case .whatIf: [.character("8"), .down, .down, .down, .down, .right, .right, .down, .left]
      case .deals: [.character("5"), .down, .enter, .character("D")]
      case .deal: [.character("5"), .down, .enter, .character("D"), .enter]
      case .data: [.character("0")]
      }
    }
  }

  @Test(arguments: Place.allCases, sizes)
  func `every page stands at every size in both languages`(place: Place, size: Size) {
    for language in Language.allCases {
      var desk = Desk.ready(size, language)
      for key in place.keys { desk.press(key) }
      expectGolden(desk.grid, named: "\(place.rawValue)-\(size.width)x\(size.height)-\(language.rawValue)")
    }
  }

  @Test(arguments: Place.allCases)
  func `every page stands in ASCII`(place: Place) {
    var desk = Desk.ready(Size(width: 80, height: 24), .english, context: DrawContext(level: .ascii))
    for key in place.keys { desk.press(key) }
    expectGolden(desk.grid, named: "\(place.rawValue)-80x24-ascii")
  }
}
