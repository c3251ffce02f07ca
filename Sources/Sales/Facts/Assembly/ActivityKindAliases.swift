/// Spellings of the kinds of activities.
enum ActivityKindAliases {
  private static let spellings = [
    "call": "call", "phone": "call", "phonecall": "call", "电话": "call", "通话": "call", "电话跟进": "call", "呼叫": "call",
    "visit": "visit", "onsitevisit": "visit", "拜访": "visit", "上门": "visit", "上门拜访": "visit", "客户拜访": "visit",
    "外勤": "visit", "quote": "quote", "quotation": "quote", "报价": "quote", "报价单": "quote", "email": "email",
    "mail": "email", "邮件": "email", "meeting": "meeting", "会议": "meeting", "demo": "demo", "演示": "demo",
  ]

  /// The kind a spelling stands for; an unknown one stands for itself.
  static func kind(of text: String) -> String { spellings[text.matchingForm] ?? text }
}
