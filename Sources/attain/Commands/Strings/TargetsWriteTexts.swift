internal import Ingest
internal import Sales
internal import Storage

extension TargetsWriteFailure {
  /// What stands in the way and what to do.
  var phrase: Phrase {
    switch self {
    case .directory(let reason): return Phrase("the directory cannot be read: \(reason)", "无法读取目录：\(reason)")
    case .severalFiles(let files):
      let few = files.prefix(3).joined(separator: ", ") + (files.count > 3 ? ", …" : "")
      return Phrase(
        "targets stand in \(few); put the rows into the right file yourself ('--format csv' prints them), or keep all in one targets.csv",
        "目标分布在 \(few)；请自行写入对应文件（--format csv 可输出各行），或合并到一个 targets.csv")
    case .namedBySettings(let path):
      return Phrase(
        "\(path) is another system's export (a [[source]] in attain.toml); change the targets there",
        "\(path) 是其他系统的导出（attain.toml 中的 [[source]]）；请在该系统中修改目标")
    case .unreadable(let path):
      return Phrase("\(path) cannot be changed here; save it as CSV first", "无法在此修改 \(path)；请先另存为 CSV")
    case .changed(let key, let now):
      return Phrase(
        "the target of \(Self.name(key)) has changed meanwhile, it is \(Self.amount(now) ?? "gone") now; look again",
        "\(Self.name(key)) 的目标已被改动，现为\(Self.amount(now) ?? "无")；请重新查看")
    case .cannotChange(let path, let refusal): return Self.phrase(path, refusal)
    case .cannotProve(let path):
      return Phrase(
        "\(path) is written in a way that would not give these targets back; change it by hand",
        "\(path) 的写法无法确保读回这些目标；请手工修改")
    case .file(let failure): return Self.phrase(failure)
    case .journal(let failure): return Self.phrase(failure)
    }
  }

  private static func phrase(_ path: String, _ refusal: TargetsFile.Refusal) -> Phrase {
    switch refusal {
    case .strangeBytes:
      Phrase("\(path) holds bytes that are no text; save it as UTF-8 first", "\(path) 含有无法识别的字节；请先另存为 UTF-8")
    case .noHeader: Phrase("\(path) has no header of targets", "\(path) 没有目标表的表头")
    case .cannotBeEncoded(let name):
      Phrase(
        "\(name) has no sign for some name; save \(path) as UTF-8 first", "\(name) 编码无法表示某些名称；请先将 \(path) 另存为 UTF-8")
    case .lineHasGone(let line):
      Phrase("line \(line) of \(path) is not where it was; look again", "\(path) 第 \(line) 行已不在原处；请重新查看")
    }
  }

  private static func phrase(_ failure: FileReplacement.Failure) -> Phrase {
    switch failure {
    case .link(let target):
      Phrase(
        "the targets file is a link to \(target); write to that directory, or put the file itself here",
        "目标文件是指向 \(target) 的链接；请在该目录中写入，或把文件本身放到这里")
    case .notAFile: Phrase("the targets file is no plain file", "目标文件不是普通文件")
    case .readOnly:
      Phrase(
        "the targets file or its folder is read-only; allow writing (chmod u+w) or ask its owner",
        "目标文件或目录只读；请允许写入（chmod u+w）或联系其所有者")
    case .changed: Phrase("the targets file was changed meanwhile; look again", "目标文件已被改动；请重新查看")
    case .system(let reason): Phrase("the targets file was not written: \(reason)", "目标文件未写入：\(reason)")
    }
  }

  private static func phrase(_ failure: JournalFailure) -> Phrase {
    let (english, chinese): (String, String) =
      switch failure {
      case .notWritable(let reason): (reason, reason)
      case .damaged: ("it is damaged; open the dashboard once", "已损坏；请打开一次看板")
      case .newer: ("a newer attain wrote it; update attain", "由更新版本的 attain 写入；请升级")
      case .absent, .overtaken: ("somebody else is writing; try again", "正被其他程序写入；请重试")
      }
    return Phrase(
      "nothing was written, because the journal could not keep why: \(english)", "未写入：日志无法记录变更原因：\(chinese)")
  }

  /// `2026-08 华东 小张 sales`.
  private static func name(_ key: TargetKey) -> String {
    ([key.period] + key.place + [key.metric]).joined(separator: " ")
  }

  private static func amount(_ millionths: Int64?) -> String? {
    // What the metric counts the failure does not know; digits in groups read the same in both languages.
    let figures = FigureText(language: .english, currency: "")
    return millionths.map { figures.text(Figure(millionths: $0, unit: .money)) }
  }
}

extension TargetsWriting.Outcome {
  /// What was done, for a line of the screen; targets that no longer fit are more than where the old file is.
  var phrase: Phrase {
    guard !differences.isEmpty else { return done }
    let (count, written) = (differences.count, put)
    return Phrase(
      "\(written.english); \(count) \(count == 1 ? "is no longer the sum of its" : "are no longer the sum of their") parts: page 0",
      "\(written.chinese)；\(count) 个目标与各部分之和不再一致，见第 0 页")
  }

  /// What was done, and where the old file is.
  var done: Phrase {
    if changes == 0 { return Phrase("\(path) says so already; nothing was changed", "\(path) 已是如此，未作改动") }
    guard let copy else { return put }
    return Phrase("\(put.english); the old file is \(copy)", "\(put.chinese)；原文件保存为 \(copy)")
  }

  private var put: Phrase {
    Phrase("\(changes) \(changes == 1 ? "target" : "targets") written to \(path)", "已向 \(path) 写入 \(changes) 个目标")
  }
}
