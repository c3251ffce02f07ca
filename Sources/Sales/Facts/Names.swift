/// The distinct values of a dimension, each with a small code; codes are stable while values are added.
public struct Names: Sendable {
  /// The values in the order of their codes; untrusted text.
  public private(set) var values: [String] = []
  private var codes: [String: Int32] = [:]

  /// No values yet.
  public init() {}

  /// How many values there are; codes run from 0 to this.
  public var count: Int { values.count }

  /// The code of a value, `nil` where it is not known.
  public func code(of value: String) -> Int32? { codes[value] }

  /// The code of a value, added where it is new.
  public mutating func add(_ value: String) -> Int32 {
    if let code = codes[value] { return code }
    let code = Int32(values.count)
    values.append(value)
    codes[value] = code
    return code
  }

  /// The value of a code; `nil` for the mark of a missing cell.
  public func value(_ code: Int32) -> String? { code < 0 ? nil : values[Int(code)] }
}
