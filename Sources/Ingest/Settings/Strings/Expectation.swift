public import Sales

/// What a setting should have been, as the message about it says after “Expected”.
extension Phrase {
  /// Any text.
  public static let text = Phrase("a text", "文本")
  static let texts = Phrase("a list of texts, like [\"a\", \"b\"]", "文本列表，如 [\"a\", \"b\"]")
  static let textByKey = Phrase("a table of texts, like { a = \"b\" }", "文本表，如 { a = \"b\" }")
  static let textsByKey = Phrase(
    "a table of tables, like { product = { \"GTXPro\" = \"GTX Pro\" } }",
    "表中的表，如 { product = { \"GTXPro\" = \"GTX Pro\" } }")
  static let share = Phrase("a share, like 0.8", "比例，如 0.8")
  static let shareOfOne = Phrase("a share from 0 to 1, like 0.8", "0 到 1 的比例，如 0.8")
  static let shareBelowGreen = Phrase("a share not above where green begins", "不高于变绿界线的比例")
  static let amount = Phrase("an amount, like 200000", "金额，如 200000")
  static let time = Phrase("a time, like \"12h\" or \"1d\"", "时长，如 \"12h\" 或 \"1d\"")
  static let currency = Phrase("three letters, like \"CNY\"", "三个字母，如 \"CNY\"")
  static let zone = Phrase("a zone of the tz database, like \"Asia/Shanghai\"", "tz 时区名，如 \"Asia/Shanghai\"")
  static let metricId = Phrase("the metric's id, like \"demos\"", "指标编号，如 \"demos\"")
  static let weakMetric = Phrase("the metric that is weak, like \"win_rate\"", "偏弱的指标，如 \"win_rate\"")
  static let countedTable = Phrase("the table whose rows are counted", "要统计哪张表的行")
  static let rowsTable = Phrase("the table its rows belong to", "其行属于哪张表")
  static let stageId = Phrase("the stage's id, like \"negotiation\"", "阶段编号，如 \"negotiation\"")
  static let otherStageId = Phrase("an id that no other stage has", "与其他阶段不同的编号")
  static let path = Phrase("a path below the directory, like \"exports/deals*.csv\"", "目录下的路径，如 \"exports/deals*.csv\"")
  static let encoding = Phrase("an encoding, like \"GB18030\"", "编码名，如 \"GB18030\"")
  static let url = Phrase(
    "an address like \"https://…\", or url_env with the name of a variable that holds it",
    "网址，如 \"https://…\"，或用 url_env 写明保存网址的环境变量名")
  static let account = Phrase("the name of a system user, like \"xiaoli\"", "系统用户名，如 \"xiaoli\"")
  static let accountOnce = Phrase("each user once", "每个用户只出现一次")
  static let repAlone = Phrase("the id or name of a rep, like rep = \"小李\"", "销售的编号或姓名，如 rep = \"小李\"")
  static let managedPart = Phrase(
    "team, region or rep: whom the manager manages", "team、region 或 rep：该 manager 管理的范围")
  static let accessKeys = Phrase(
    "nothing but user and role, rep with a rep, and team, region or rep with a manager",
    "只有 user 和 role，rep 角色再加 rep，manager 角色再加 team、region 或 rep")
  static let eitherURL = Phrase("either url or url_env, not both", "url 与 url_env 二选一")
  static let variable = Phrase(
    "the name of an environment variable, like \"DINGTALK_SECRET\"", "环境变量名，如 \"DINGTALK_SECRET\"")
  static let secretFile = Phrase(
    "the path of a file that only its owner may read (chmod 600)", "只允许所有者读取（chmod 600）的文件路径")
  static let eitherSecret = Phrase("either secret_env or secret_file, not both", "secret_env 与 secret_file 二选一")
  static let signedKind = Phrase(
    "dingtalk, feishu or json where there is a secret: the others have no signature",
    "有密钥时应为 dingtalk、feishu 或 json：其他类型没有签名")

  /// A number within bounds.
  static func whole(_ bounds: ClosedRange<Int64>) -> Phrase {
    Phrase(
      "a whole number from \(bounds.lowerBound) to \(bounds.upperBound)",
      "\(bounds.lowerBound) 到 \(bounds.upperBound) 的整数")
  }

  /// A table or a list of tables, as its header is written.
  static func table(_ header: String) -> Phrase { Phrase("a table, like \(header)", "一张表，如 \(header)") }
  static func tables(_ header: String) -> Phrase { Phrase("a list of tables, like \(header)", "表的列表，如 \(header)") }

  /// One of some words.
  public static func one(of words: [String]) -> Phrase {
    Phrase("one of \(words.joined(separator: ", "))", "下列之一：\(words.joined(separator: "、"))")
  }

  /// A list of some words.
  public static func list(of words: [String]) -> Phrase {
    Phrase("a list of \(words.joined(separator: ", "))", "由下列词组成的列表：\(words.joined(separator: "、"))")
  }

  /// `true` or `false`.
  public static let truth = Phrase("true or false", "true 或 false")

  /// The columns that may be named, and the one that may not.
  static func columns(of table: Table, not stranger: String) -> Phrase {
    let names = table.columns.map(\.name)
    return Phrase(
      "columns of \(table.rawValue) (\(names.joined(separator: ", "))), not \"\(stranger)\"",
      "\(table.rawValue) 的列（\(names.joined(separator: "、"))），没有 \"\(stranger)\"")
  }
}
