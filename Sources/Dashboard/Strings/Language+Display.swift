public import Sales

/// Both languages, named as their own readers name them.
extension Language {
  /// `English`, `中文`.
  public var ownName: String { self == .english ? "English" : "中文" }
}
