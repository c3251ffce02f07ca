/// What is wrong with the form of a TOML file, as far as its writer can be helped: the part that cannot be read.
public enum TOMLFault: Hashable, Sendable {
  /// A text in quotes that does not end, or has characters it must not have.
  case text
  /// `[table]`.
  case header
  /// A key or table that stands there already, by its name.
  case twice(String)
  /// `key = value`: no key, no equals sign, or something behind the value.
  case pair
  case date, number
  /// `[ … ]`, and `{ … }`.
  case list, inlineTable
  /// Neither a text in quotes nor a number, day, true, false, list or table.
  case value
  case comment
  /// Anything else.
  case other
}
