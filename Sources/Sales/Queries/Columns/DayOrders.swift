/// The rows of a snapshot in the order of their days. No day that is asked for changes them, so engines share them.
struct DayOrders: Sendable {
  let closing: LazyDayIndex
  let creating: LazyDayIndex
  let paying: LazyDayIndex
  let leading: LazyDayIndex
  let acting: LazyDayIndex
  let scoring: LazyDayIndex

  /// The orders of a snapshot, none of them made yet.
  init(_ store: FactStore) {
    closing = LazyDayIndex(store.deals.closed.values)
    creating = LazyDayIndex(store.deals.created.values)
    paying = LazyDayIndex(store.payments.paid.values)
    leading = LazyDayIndex(store.leads.created.values)
    acting = LazyDayIndex(store.activities.day.values)
    scoring = LazyDayIndex(store.satisfaction.day.values)
  }
}
