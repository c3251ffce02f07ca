internal import Sales

extension Phrase {
  /// The keys of an action.
  static let keyNames = Phrase(
    "a key such as \"e\", \"ctrl+l\" or \"page-down\", or a list of keys",
    "按键名，如 \"e\"、\"ctrl+l\"、\"page-down\"，或按键列表")
}
