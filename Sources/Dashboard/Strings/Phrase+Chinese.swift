extension Phrase {
  /// The phrase for Chinese readers.
  var chinese: String {
    switch self {
    case .productName: "达成 attain"
    case .reading: "正在读取…"
    case .tooNarrow(let needed): "宽度不足，需要 \(needed) 列"
    case .tooLow(let needed): "高度不足，需要 \(needed) 行"
    case .exported(let path): "已写入：\(path)"
    case .exportFailed(let reason): "写入失败：\(reason)"
    }
  }
}
