/// What a drawn thing means; the theme says which colour and attributes that is.
public enum Role: UInt8, CaseIterable, Hashable, Sendable {
  /// Ordinary words.
  case text
  /// Numbers and names that matter most.
  case strong
  /// Labels, units, hints.
  case dim
  /// The one accent: what is chosen, the tab one is on, keys.
  case accent
  /// Status: target exceeded.
  case good
  /// Status: close to the target.
  case warn
  /// Status: far below the target.
  case bad
  /// Titles in borders.
  case title
  /// Text on the alarm and accent surfaces.
  case inverse
  /// The empty part of a bar.
  case track
  /// Lines between panes.
  case border
  /// The filled part of a bar that carries no status.
  case bar
  /// The second shade of a bar: already sure, not yet counted.
  case sure
  /// The mark of where pace says one should be: the brightest thing on a bar.
  case mark
  /// A target drawn as a dotted line.
  case target
  /// Last year behind this year.
  case ghost
  /// The series of a chart, in order.
  case series1, series2, series3, series4, series5, series6

  /// Roles that people read as words, so that contrast matters.
  public static let read: [Role] = [.text, .strong, .dim, .accent, .good, .warn, .bad, .title]
  /// Roles of charts with several series, in order.
  public static let series: [Role] = [.series1, .series2, .series3, .series4, .series5, .series6]
}

/// What lies behind a cell; the theme says which colour that is.
public enum Surface: UInt8, CaseIterable, Hashable, Sendable {
  /// The terminal's own background, or the theme's.
  case ground
  /// The row or item that is selected.
  case selection
  /// The top line and the line of keys.
  case titleBar
  /// A popup above the page.
  case raised
  /// The empty part of a bar.
  case track
  /// The second shade of a bar.
  case sure
  /// The filled part of a bar that carries no status, and of one whose target is exceeded.
  case bar, good
  /// Notice on the accent colour: a new big deal, the selected tab on the wall.
  case accent
  /// Stale data: first amber.
  case alarmWarn
  /// Stale data: then red.
  case alarmBad
  /// Heat from nothing to most.
  case heat0, heat1, heat2, heat3, heat4

  /// Heat surfaces from nothing to most.
  public static let heat: [Surface] = [.heat0, .heat1, .heat2, .heat3, .heat4]
  /// The heat of a share, 0 to 1, in five even steps.
  public static func heat(of share: Double) -> Surface {
    guard share.isFinite else { return .heat0 }
    return heat[Int(min(max(share, 0), 0.999) * Double(heat.count))]
  }

  /// Surfaces on which the roles that people read may lie.
  public static let underText: [Surface] = [.ground, .selection, .titleBar, .raised]
}
