internal import Foundation

/// One line of JSON Lines, asked by key; wrong kinds of values are as good as missing.
struct JSONObject {
  private let members: [String: Any]

  private init(_ members: [String: Any]) { self.members = members }

  /// The object a line holds; nothing at all where it holds none.
  init(line: Substring) {
    let value = try? JSONSerialization.jsonObject(with: Data(line.utf8))
    members = value as? [String: Any] ?? [:]
  }

  func text(_ key: String) -> String? { members[key] as? String }

  func truth(_ key: String) -> Bool? { members[key] as? Bool }

  /// A whole number.
  func number(_ key: String) -> Int64? { (members[key] as? NSNumber).flatMap { Int64(exactly: $0) } }

  /// Whether there is anything under a key, `null` included.
  func holds(_ key: String) -> Bool { members[key] != nil }

  /// A decimal number in millionths; `nil` under a key that holds `null`, no number, or more than six decimals.
  func millionths(_ key: String) -> Int64? {
    guard let number = members[key] as? NSNumber, let exact = Decimal(string: number.stringValue) else { return nil }
    return Int64(exactly: NSDecimalNumber(decimal: exact * 1_000_000))
  }

  func texts(_ key: String) -> [String]? { members[key] as? [String] }

  func objects(_ key: String) -> [JSONObject]? { (members[key] as? [[String: Any]])?.map(JSONObject.init) }
}
