internal import Screen

extension Keymap {
  /// The keys as they come. Lower footer numbers stand further left and stay longest when the line gets narrow.
  public static let standard = Keymap(records: [
    Record(
      .enter, .enter, footer: 10,
      on: PageKind.analysis.union([
        .overview, .targets, .split, .funnel, .people, .person, .deals, .movement, .transition, .forecast, .incentives,
        .statement, .statementLine, .planReview,
      ])),
    Record(.back, .escape, .backspace),
    Record(.top, .home),
    Record(.up, .up, .character("k")),
    Record(.down, .down, .character("j")),
    Record(.left, .left),
    Record(.right, .right),
    Record(.pageUp, .pageUp, .control("b")),
    Record(.pageDown, .pageDown, .control("f")),
    Record(.last, .end, .character("G")),
    Record(.nextPage, .tab),
    Record(.previousPage, .backTab),
    Record(.overview, .character("1")),
    Record(.targets, .character("2")),
    Record(.funnel, .character("3")),
    Record(.analysis, .character("4")),
    Record(.people, .character("5")),
    Record(.incentives, .character("6")),
    Record(.forecast, .character("8")),
    Record(.data, .character("0")),
    Record(.nextView, .character(">"), footer: 15, on: PageKind.analysis),
    Record(.previousView, .character("<"), on: PageKind.analysis),
    Record(.scorecard),
    Record(.trends),
    Record(.shares),
    Record(.pivot),
    Record(.diagnosis),
    Record(.sources),
    Record(.effects),
    Record(.conduct),
    Record(
      .explain, .character("e"), footer: 20,
      on: PageKind.analysis.union([
        .overview, .targets, .split, .funnel, .movement, .transition, .people, .person, .incentives, .statement,
        .statementLine, .planReview, .forecast,
      ])),
    Record(
      .diagnose, .character("w"), footer: 20,
      on: [.overview, .targets, .people, .person, .scorecard, .trends, .shares, .pivot, .sources]),
    Record(.baseline, .character("c"), footer: 21, on: [.diagnosis]),
    Record(.group, .character("b"), footer: 21, on: [.targets, .funnel, .shares, .pivot]),
    Record(.columns, .character("c"), footer: 22, on: [.pivot]),
    Record(.axis, .character("d"), footer: 20, on: [.split]),
    Record(.way, .character("b"), footer: 21, on: [.split]),
    Record(.moreShare, .character("+"), .character("="), footer: 22, on: [.split]),
    Record(.lessShare, .character("-"), footer: 22, on: [.split]),
    Record(.level, .character("l"), footer: 22, on: [.targets, .split]),
    Record(.decompose, .character("d"), footer: 23, on: [.targets]),
    Record(.amount, .character("a"), footer: 12, on: [.split]),
    Record(.splitFurther, .character("g"), footer: 24, on: [.split]),
    Record(.weights, .character("W"), footer: 26, on: [.targets]),
    Record(.writeTargets, .character("W"), footer: 19, on: [.split]),
    Record(.metric, .character("v"), footer: 24, on: [.targets, .split, .people, .trends, .shares, .pivot, .forecast]),
    Record(.grain, .character("g"), footer: 24, on: [.trends]),
    Record(.fold, .character(" "), footer: 25, on: [.targets, .diagnosis]),
    Record(.foldAll, .character("-"), on: [.targets, .diagnosis]),
    Record(.unfoldAll, .character("+"), .character("="), on: [.targets, .diagnosis]),
    Record(.movement, .character("w"), footer: 22, on: [.funnel, .movement]),
    Record(.since, .character("f"), footer: 23, on: [.movement]),
    Record(.standUp, .character("u"), footer: 24, on: [.movement]),
    Record(.compare, .character("c"), footer: 24, on: [.funnel]),
    Record(.stalled, .character("s"), footer: 26, on: [.funnel]),
    Record(.cohort, .character("a"), footer: 28, on: [.funnel]),
    Record(.needs, .character("n"), footer: 29, on: [.funnel]),
    Record(
      .deals, .character("D"), footer: 27,
      on: [.overview, .targets, .people, .person, .trends, .shares, .pivot, .sources, .forecast]),
    Record(.note, .character("n"), footer: 28, on: [.targets]),
    Record(.planReview, .character("v"), footer: 27, on: [.incentives]),
    Record(.publish, .character("P"), footer: 28, on: [.incentives, .statement]),
    Record(.object, .character("n"), footer: 28, on: [.statement]),
    Record(.answer, .character("a"), footer: 29, on: [.statement]),
    Record(.confirm, .character("c"), footer: 30, on: [.statement]),
    Record(.pay, .character("b"), footer: 31, on: [.statement]),
    Record(.whys, .character("y"), footer: 31, on: [.people, .person]),
    Record(.coach, .character("c"), footer: 32, on: [.people, .person]),
    Record(.feedback, .character("f"), footer: 33, on: [.people, .person]),
    Record(.training, .character("g"), footer: 34, on: [.people, .person]),
    Record(
      .filter, .character("/"), footer: 30,
      on: [.targets, .people, .incentives, .deals, .data, .scorecard, .shares, .pivot, .sources]),
    Record(.period, .character("p"), footer: 40),
    Record(.previousPeriod, .character("[")),
    Record(.nextPeriod, .character("]")),
    Record(.runningPeriod, .character(".")),
    Record(.scope, .character("s"), .character("S"), footer: 50),
    Record(.wholeCompany, .character("A")),
    Record(.sort, .character("o"), footer: 60, on: .sortable),
    Record(.reverseSort, .character("O"), on: .sortable),
    Record(.export, .character("x"), footer: 70),
    Record(.theme, .character("t"), footer: 80),
    Record(.language, .character("L")),
    Record(.palette, .character(":"), .control("p"), footer: 90),
    Record(.help, .character("?"), .function(1), footer: 91),
    Record(.mouse, .character("m")),
    Record(.reload, .character("r"), .function(5)),
    Record(.repaint, .control("l")),
    Record(.suspend, .control("z")),
    Record(.quit, .character("q"), .control("c")),
  ])
}

extension Set<PageKind> {
  /// Pages whose rows can be put in another order.
  fileprivate static let sortable: Set = [
    .targets, .people, .incentives, .deals, .data, .scorecard, .shares, .sources,
  ]
}

extension PageKind {
  /// The views of the analysis page.
  static let analysis = Set(AnalysisView.allCases.map(\.kind))
}

extension Keymap.Record {
  fileprivate init(_ action: Action, _ keys: Key..., footer: Int? = nil, on pages: Set<PageKind>? = nil) {
    self.init(action: action, keys: keys, pages: pages, footer: footer)
  }
}
