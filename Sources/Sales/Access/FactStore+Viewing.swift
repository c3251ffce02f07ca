extension FactStore {
  /// The facts as a viewer may see them: the one place where the rule of access is applied.
  ///
  /// What was written down and published is narrowed here. What the plans pay is worked out over everybody, because
  /// ranks and team awards need all, and narrowed by the viewer where it leaves `Reports`.
  public func seen(by viewer: Viewer) -> FactStore {
    guard viewer.sight != .everyones else { return self }
    var store = self
    let access = PayAccess(viewer, self)
    (store.viewer, store.everyStatement) = (viewer, bookForComputing)
    store.entries = entries.filter(access.sees)
    store.statements.statements = statements.statements.filter {
      access.sees(called: $0.rep, throughout: $0.period.range)
    }
    store.statements.events = statements.events.filter { access.sees(called: $0.rep, throughout: $0.period.range) }
    store.statements.changed = statements.changed.filter { access.sees(called: $0.rep, throughout: $0.period.range) }
    return store
  }

  /// The statements that pay is computed with; what of it may be told is decided where it leaves `Reports`.
  var bookForComputing: StatementBook { everyStatement ?? statements }

  /// The same facts as if nothing had been published.
  func withoutStatements() -> FactStore {
    var store = self
    (store.statements, store.everyStatement) = (StatementBook(), nil)
    return store
  }

  /// Whether the viewer may see what a rep gets for a period; by id or name.
  public func showsPay(of rep: String, for period: Period) -> Bool {
    PayAccess(viewer, self).sees(called: rep, throughout: period.range)
  }
}
