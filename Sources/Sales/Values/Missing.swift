/// The marks that stand in columns for “no value”; each cell type has one.
public enum Missing {
  /// In columns of amounts, numbers and moments.
  public static let amount = Int64.min
  /// In columns of dictionary codes.
  public static let code: Int32 = -1
}
