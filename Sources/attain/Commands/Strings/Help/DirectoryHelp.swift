internal import Sales

/// The help of what is about a whole data directory: where it is, starting one, checking one.
enum DirectoryHelp {
  static let path = Phrase("The data directory.", "数据目录。")
  static let standard = Phrase(
    "Default: $ATTAIN_DIR, else the current directory.", "默认：$ATTAIN_DIR，未设置则为当前目录。")

  enum Init {
    static let abstract = Phrase(
      "Start a data directory: commented settings, a table of headers for each file, the default plan.",
      "新建数据目录：带注释的设置、各表的表头、默认激励方案。")
    static let discussion = Phrase(
      "Files that are there already are kept as they are. With --lang zh-Hans comments and headers are Chinese.",
      "已有的文件原样保留。注释和表头默认为中文；加 --lang en 则为英文。")
    static let directory = Phrase("The directory; made if it does not exist.", "目录；不存在则新建。")
  }

  enum Check {
    static let abstract = Phrase(
      "Read everything and say what was understood, merged and quarantined, and why.",
      "读取全部数据，说明识别、合并、隔离了什么，以及原因。")
    static let discussion = Phrase(
      "Exits 1 if a row was quarantined or a file or setting could not be read.",
      "有行被隔离、有文件或设置无法读取时，退出码为 1。")
  }
}
