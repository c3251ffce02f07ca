extension Page {
  /// The panel the selection stands in.
  var panel: PagePanel? {
    panels.first { $0.id == selection.panel } ?? panels.first { !$0.table.rows.isEmpty } ?? panels.first
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
