extension Phrase {
  /// The phrase for English readers.
  var english: String {
    switch self {
    case .productName: "attain"
    case .reading: "reading …"
    case .tooNarrow(let needed): "needs \(needed) columns"
    case .tooLow(let needed): "needs \(needed) rows"
    case .exported(let path): "written: \(path)"
    case .exportFailed(let reason): "not written: \(reason)"
    }
  }
}
