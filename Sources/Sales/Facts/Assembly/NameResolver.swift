/// Finds what a text means that may be an id or a name. Ids come first; a name that several bear is no answer.
struct NameResolver {
  private var byName: [String: Int32] = [:]
  private var ambiguous: Set<String> = []

  /// What a text turned out to be.
  enum Match { case known(Int32), ambiguous, unknown }

  /// A resolver over the names by code.
  init(names: [String?]) {
    for (code, name) in names.enumerated() {
      guard let name else { continue }
      if byName.updateValue(Int32(code), forKey: name) != nil { ambiguous.insert(name) }
    }
  }

  func match(_ text: String, ids: Names) -> Match {
    if let code = ids.code(of: text) { return .known(code) }
    if ambiguous.contains(text) { return .ambiguous }
    return byName[text].map { .known($0) } ?? .unknown
  }
}
