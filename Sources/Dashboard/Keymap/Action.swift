/// Everything a key, a click or the palette can do. The raw value is the action's id in settings.
public enum Action: String, Hashable, Sendable, CaseIterable {
  // Moving.
  case enter, back, top
  case up, down, left, right
  case pageUp = "page-up"
  case pageDown = "page-down"
  case last
  case nextPage = "next-page"
  case previousPage = "previous-page"
  // Pages.
  case overview, targets, funnel, analysis, people, incentives, forecast, data
  // Views of the analysis page.
  case nextView = "next-view"
  case previousView = "previous-view"
  case scorecard, trends, shares, pivot, diagnosis, sources, effects, conduct
  // Looking closer.
  case explain, diagnose, filter, sort
  case reverseSort = "reverse-sort"
  case fold
  case foldAll = "fold-all"
  case unfoldAll = "unfold-all"
  case grain, columns, baseline
  case group, metric, level, decompose, stalled, deals
  // Splitting a target.
  case weights, axis, way, amount
  case moreShare = "more-share"
  case lessShare = "less-share"
  case splitFurther = "split-further"
  case writeTargets = "write-targets"
  // Writing down.
  case note, whys, coach, feedback, training
  // What is done to statements.
  case publish, object, answer, confirm, pay
  // What the plans cost, and what the quarter says of them.
  case planReview = "plan-review"
  // Views of the funnel page.
  case movement, since, cohort, compare, needs
  case standUp = "stand-up"
  // What everything is about.
  case period
  case previousPeriod = "previous-period"
  case nextPeriod = "next-period"
  case runningPeriod = "running-period"
  case scope
  case wholeCompany = "whole-company"
  // The program.
  case export, theme, language, palette, help, mouse, reload, repaint, suspend, quit
}
