internal import CNcurses

/// How a cell is shown, in ncurses' terms.
struct Look: Equatable {
  /// Bold, dim and the rest.
  var attributes: attr_t = 0
  /// The number of the colour pair; 0 is the terminal's own colours.
  var pair: Int32 = 0
}
