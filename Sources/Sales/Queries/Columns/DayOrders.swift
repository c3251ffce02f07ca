/// The rows of a snapshot in the order of their days. No day that is asked for changes them, so engines share them.
struct DayOrders: Sendable {
  /// Deals in a won stage by their closing days.
  let signing: LazyDayIndex
  /// Lost deals by theirs.
  let losing: LazyDayIndex
  /// All deals but void ones.
  let creating: LazyDayIndex
  let paying: LazyDayIndex
  let leading: LazyDayIndex
  let acting: LazyDayIndex
  let scoring: LazyDayIndex

  /// The orders of a snapshot, none of them made yet.
  init(_ store: FactStore) {
    signing = LazyDayIndex(store.deals.closed.values, of: store.deals(in: { $0 == .won }))
    losing = LazyDayIndex(store.deals.closed.values, of: store.deals(in: { $0 == .lost }))
    let hasVoid = store.company.stages.contains { $0.kind == .void }
    creating = LazyDayIndex(store.deals.created.values, of: hasVoid ? store.deals(in: { $0 != .void }) : nil)
    paying = LazyDayIndex(store.payments.paid.values)
    leading = LazyDayIndex(store.leads.created.values)
    acting = LazyDayIndex(store.activities.day.values)
    scoring = LazyDayIndex(store.satisfaction.day.values)
  }
}
