/// The columns of all pages; the raw value is the key in exports.
public enum ColumnID: String, Hashable, Sendable, CaseIterable {
  // Who and what.
  case name, region, team, product, productItem = "product_item", rep, manager, customer, segment, source, pipeline
  case period, title, deal, stage, rank, change
  // Targets.
  case target, actual, attainment, gap, progress, light, pace, note
  case origin = "target_origin"
  case neededPerDay = "needed_per_day"
  case workingDays = "working_days"
  /// A share given by hand; the share of a split; the target it would give; whether that can be reached.
  case given, weight, tried, attainability
  /// The growth that a split target asks for.
  case growth
  // Scorecard.
  case mom, yoy, driver, share
  /// The colour of a part in the drawing beside.
  case mark
  // Sources.
  case newLeads = "new_leads"
  case leadConversion = "lead_conversion"
  case dealsCreated = "deals_created"
  case dealConversion = "deal_conversion"
  case cycleDays = "cycle_days"
  case perLead = "per_lead"
  case perLeadDay = "per_lead_day"
  case previousYear = "previous_year"
  // Diagnosis.
  case before, after, contribution, pull
  // Measures and habits.
  case measure, start, people, affectedBefore, affectedAfter, othersBefore, othersAfter, effect, dates, pushed,
    pushedShare, foretold, heldBack, latest
  // Metrics of a person.
  case metric
  case teamMedian = "team_median"
  case topQuartile = "top_quartile"
  // Funnel.
  case reached, conversion, lost, open, stalled
  case baseline = "baseline_conversion"
  case openAmount = "open_amount"
  case dwellMedian = "dwell_median"
  case dwellP90 = "dwell_p90"
  case winRate = "win_rate"
  // Deals.
  case amount, collected, created, closed, place
  case expectedClose = "expected_close"
  case wonOn = "won_on"
  case daysInStage = "days_in_stage"
  case difference, cost, currency, paid, due, entered
  case lostReason = "lost_reason"
  case lacking, deals, passed
  case lostAmount = "lost_amount"
  case amountBefore = "amount_before"
  case expectedBefore = "expected_before"
  case earlierConversion = "earlier_conversion"
  case forecastCategory = "forecast_category"
  case winShare = "win_share"
  case weighted
  // Forecast.
  case method, forecast, low, high, mape, bias, leads, part, n
  // Incentives.
  case tier, rate, base, commission, bonus, awards, adjustments, total, status, rule, plan, pays, honour
  case toNextTier = "to_next_tier"
  // What plans cost.
  case costNow = "cost_now"
  case costShare = "cost_share"
  case belowEighty = "below_80"
  case belowTiers = "below_tiers"
  case sales, tiers, winners, losers, verdict
  // Files.
  case file, table, rows, used, merged, replaced, quarantined, state, problem, advice
  case age = "age_seconds"
  case found = "text"
  case passedOver = "passed_over"
  case field, value
  // What was written down.
  case step, link, kind, what, author
  case written = "at"
}

/// The parts of a page that have a selection of their own.
public enum PanelID: String, Hashable, Sendable, CaseIterable {
  /// The page's one table.
  case main
  case headline, keyMetrics, trend, leaderboard, funnel, parts, feed
  case methods, whatIf, scoreboard
  case honours, audit, pay, tiers, trials
  case metrics, openDeals, standing, whys, guidance, stages, payments
  case numbers, speed, reasons, lostDeals, slipped, shrunk
  case files, problems, missing, reconciliation
}
