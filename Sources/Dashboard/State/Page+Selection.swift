internal import Sales

extension Page {
  /// The panel the selection stands in; where a filter leaves it no row, the first that has some.
  var panel: PagePanel? {
    let chosen = panels.first { $0.id == selection.panel }
    if let chosen, filter.isEmpty || !chosen.table.rows.isEmpty { return chosen }
    return panels.first { !$0.table.rows.isEmpty } ?? chosen ?? panels.first
  }

  /// The selected row.
  var selectedRow: PageRow? {
    guard let table = panel?.table else { return nil }
    return table.index(of: selection.item).map { table.rows[$0] } ?? table.rows.first
  }

  /// The place of the selected row among those shown.
  var selectedIndex: Int { panel?.table.index(of: selection.item) ?? 0 }

  /// Selects the row at a place, stopping at the ends.
  mutating func select(index: Int) {
    guard let panel, !panel.table.rows.isEmpty else { return }
    selection.panel = panel.id
    selection.item = panel.table.rows[max(0, min(panel.table.rows.count - 1, index))].item
  }

  /// Asks about one more deal of an amount in whole units, and selects its row; `nil`: about round amounts only.
  mutating func ask(_ amount: Int64?) {
    guard let amount else { return ownAmounts = [] }
    let money = Money(whole: amount)
    if !ownAmounts.contains(money) { ownAmounts = ownAmounts.suffix(Page.mostOwnAmounts - 1) + [money] }
    selection.item = .nextDeal(money)
  }

  /// So many amounts stand beside the round ones; an older one makes room.
  private static let mostOwnAmounts = 4

  /// Goes to another panel; its row is its first, or the one selected there is kept by being the same thing.
  mutating func select(panel id: PanelID) {
    guard selection.panel != id, let panel = panels.first(where: { $0.id == id }) else { return }
    selection = Selection()
    selection.panel = id
    selection.item = panel.table.rows.first?.item
  }

  /// After rows were made anew: whoever was selected stays selected; where that one is gone, its neighbour is.
  mutating func keepSelection() {
    guard let panel else { return }
    if selection.panel == nil || !panels.contains(where: { $0.id == selection.panel }) {
      selection.panel = panel.id
    }
    guard panel.table.index(of: selection.item) == nil else {
      lastIndex = selectedIndex
      return
    }
    select(index: lastIndex)
  }
}
