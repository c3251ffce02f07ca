/// Spellings of currencies in exports.
enum CurrencyAliases {
  private static let spellings = [
    "RMB": "CNY", "¥": "CNY", "￥": "CNY", "人民币": "CNY", "元": "CNY", "人民币元": "CNY", "CNH": "CNY", "美元": "USD",
    "$": "USD",
    "US$": "USD", "欧元": "EUR", "€": "EUR", "英镑": "GBP", "£": "GBP", "日元": "JPY", "港币": "HKD", "港元": "HKD", "HK$": "HKD",
  ]

  /// The ISO code a spelling stands for, in capitals.
  static func code(of text: String) -> String {
    let form = text.uppercased()
    return spellings[form] ?? form
  }
}
