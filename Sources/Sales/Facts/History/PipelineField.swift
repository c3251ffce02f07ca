/// What of a deal is remembered from one version of the files to the next. (numbers.md, Movement)
///
/// Values are 64-bit numbers whatever the field; `Missing.amount` where a deal has none.
public enum PipelineField: UInt8, Hashable, Sendable, CaseIterable {
  /// A stage's id, as a code into the history's names.
  case stage
  /// Minor units of the base currency.
  case amount
  /// A `Day`'s number.
  case expectedClose
  /// A rep's id, as a code into the history's names.
  case owner
  /// 1 while the files have the deal, 0 while they do not.
  case existence
}
